import type { CallHierarchyItem, Range } from 'vscode-languageserver-types';
import type { ShownFiles } from '../../shown-files.ts';
import { toRange } from '../../to-range.ts';
import type { NamedThing } from '../named-thing.ts';
import type { CallLink } from './call-link.ts';
import { toCallItem } from './to-call-item.ts';

/** What some links lead to or come from, each thing once with all the places of the links. */
export function groupLinks(
  files: ShownFiles,
  path: string,
  links: readonly CallLink[],
  end: 'from' | 'to',
): readonly { readonly item: CallHierarchyItem; readonly ranges: Range[] }[] {
  const groups = new Map<string, { readonly thing: NamedThing; readonly ranges: Range[] }>();
  for (const link of links) {
    const { kind, name } = link[end];
    const key = `${kind} ${name}`;
    const range = toRange(files.engine, link.path, link.span);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { thing: link[end], ranges: [range] });
    else known.ranges.push(range);
  }
  return [...groups.values()].flatMap(({ thing, ranges }) => {
    const item = toCallItem(files, path, thing);
    return item === undefined ? [] : [{ item, ranges }];
  });
}
