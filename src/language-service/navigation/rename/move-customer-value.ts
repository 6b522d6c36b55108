import type { TextEdit } from '../../../core/base/fix.ts';
import { findEntry } from '../../../core/document/find-node.ts';
import type { MapEntry, MapNode } from '../../../core/document/node.ts';
import { findLineStart, findNextLine, insertLines } from '../../../core/edit/text-lines.ts';
import { writeValue } from '../../../core/edit/write-value.ts';
import { getEnd } from '../../find-holder.ts';
import { listEntries, listInSection } from '../loose/list-sections.ts';
import type { ReadBlock } from '../loose/loose-name.ts';

/**
 * The edits of a block that give the value of a sample customer, whose key begins at an offset of it, to a variable of another name;
 * nothing where that value cannot be moved: where it spans lines, or where the new name is taken by another value.
 */
export function moveCustomerValue(read: ReadBlock, at: number, name: string): readonly TextEdit[] | undefined {
  for (const { value: customer } of listInSection(read, 'customers').flatMap(listEntries)) {
    const way = customer.kind === 'map' ? findWay(customer, at) : undefined;
    if (customer.kind === 'map' && way !== undefined) return move(read.block.text, customer, way, name.split('.'));
  }
  return undefined;
}

/** An entry of a map. */
interface Held {
  readonly map: MapNode;
  readonly entry: MapEntry;
}

/** The entries from a customer to the one whose key begins at an offset. */
function findWay(map: MapNode, at: number): readonly Held[] | undefined {
  for (const entry of map.entries) {
    if (entry.key.start <= at && at < entry.key.end) return [{ map, entry }];
    const inner = entry.value.kind === 'map' ? findWay(entry.value, at) : undefined;
    if (inner !== undefined) return [{ map, entry }, ...inner];
  }
  return undefined;
}

function move(
  text: string,
  customer: MapNode,
  way: readonly Held[],
  parts: readonly string[],
): readonly TextEdit[] | undefined {
  // A map goes with the last of its entries.
  const gone = way.find((_, index) => way.slice(index + 1).every(({ map }) => map.entries.length === 1));
  const written = copyValue(text, way.at(-1)?.entry);
  if (gone === undefined || written === undefined) return undefined;
  const place = findPlace(customer, gone.entry, parts);
  if (place === undefined || hidesComment(text, gone)) return undefined;
  const [key = '', ...inner] = place.rest;
  const entry = `${writeValue(key)}: ${inner.reduceRight((all, part) => `{ ${writeValue(part)}: ${all} }`, written)}`;
  if (place.map === gone.map)
    return [{ span: { start: gone.entry.key.start, end: getEntryEnd(gone.entry) }, text: entry }];
  const edits = [remove(text, gone), insert(text, place.map, entry)].filter((edit) => edit !== undefined);
  return edits.length === 2 ? edits.sort((left, right) => left.span.start - right.span.start) : undefined;
}

/** A comment is nobody's to lose, and none can stand within braces. */
function hidesComment(text: string, { map, entry }: Held): boolean {
  const start = entry.key.end;
  return /[ \t]#/.test(text.slice(start, map.flow ? getEntryEnd(entry) : findNextLine(text, getEntryEnd(entry))));
}

/** A value of one line as it is written, with quotes where braces ask for them; nothing where it has an anchor or a tag. */
function copyValue(text: string, entry: MapEntry | undefined): string | undefined {
  if (entry === undefined || !/^[ \t]*:[ \t]+$/.test(text.slice(entry.key.end, entry.value.start))) return undefined;
  const { value } = entry;
  const written = text.slice(value.start, value.end);
  if (/[\r\n]/.test(written) || value.kind === 'alias' || (value.kind !== 'scalar' && !value.flow)) return undefined;
  const isText = value.kind === 'scalar' && value.style === 'plain' && typeof value.value === 'string';
  return isText && /[,[\]{}]/.test(written) ? writeValue(written) : written;
}

/** The innermost map that the parts of a name lead to, and the parts that are not there yet; nothing where a value stands in the way. */
function findPlace(
  map: MapNode,
  gone: MapEntry,
  [part = '', ...rest]: readonly string[],
): { readonly map: MapNode; readonly rest: readonly string[] } | undefined {
  const found = findEntry(map, part);
  if (found === undefined || found === gone) return { map, rest: [part, ...rest] };
  return found.value.kind === 'map' && rest.length > 0 ? findPlace(found.value, gone, rest) : undefined;
}

function remove(text: string, { map, entry }: Held): TextEdit {
  const index = map.entries.indexOf(entry);
  const [before, after] = [map.entries[index - 1], map.entries[index + 1]];
  const start = entry.key.start;
  if (!map.flow)
    return { span: { start: findLineStart(text, start), end: findNextLine(text, getEntryEnd(entry)) }, text: '' };
  if (after !== undefined) return { span: { start, end: after.key.start }, text: '' };
  return { span: { start: before === undefined ? start : getEntryEnd(before), end: getEntryEnd(entry) }, text: '' };
}

function insert(text: string, map: MapNode, entry: string): TextEdit | undefined {
  const last = map.entries.at(-1);
  if (last === undefined) return undefined;
  const end = getEntryEnd(last);
  if (map.flow) return { span: { start: end, end }, text: `, ${entry}` };
  const at = findNextLine(text, end);
  const indentation = text.slice(findLineStart(text, last.key.start), last.key.start);
  return { span: { start: at, end: at }, text: insertLines(text, at, [indentation + entry]) };
}

function getEntryEnd({ key, value }: MapEntry): number {
  return Math.max(key.end, getEnd(value));
}
