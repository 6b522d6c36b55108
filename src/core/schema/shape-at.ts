import type { Shape } from './shape.ts';

/** The shape of the value at the end of a path of keys and indexes, or nothing where the schema does not speak of it. */
export function getShapeAt(shape: Shape, path: readonly string[]): Shape | undefined {
  let current: Shape | undefined = shape;
  for (const segment of path) {
    if (current === undefined) return undefined;
    current =
      current.properties.get(segment) ??
      (current.items !== undefined && isIndex(segment) ? current.items : current.additional);
  }
  return current;
}

/** Whether a segment of a path counts an item. */
export function isIndex(segment: string): boolean {
  return /^\d+$/.test(segment);
}
