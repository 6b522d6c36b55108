import type { AliasNode, Node } from './node.ts';

/** What an alias stands for, or nothing where it stands for nothing that may be unfolded. */
export type ResolveAlias = (alias: AliasNode) => Node | undefined;

/** The plain value of a tree, as a validator takes it; an alias that cannot be resolved is null, and of a doubled key the last value counts. */
export function toData(node: Node, resolve: ResolveAlias): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map((item) => toData(item, resolve));
    case 'alias': {
      const target = resolve(node);
      return target === undefined ? null : toData(target, resolve);
    }
    case 'map': {
      const data: Record<string, unknown> = {};
      for (const { key, value } of node.entries) setOwn(data, String(key.value), toData(value, resolve));
      return data;
    }
    default:
      return node satisfies never;
  }
}

/** Sets a key even where its name is `__proto__`, which an assignment would take as something else. */
function setOwn(data: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') data[key] = value;
  else Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
}
