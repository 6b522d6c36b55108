import type { MapEntry } from '../../../core/document/node.ts';
import { mapScalar } from '../../../core/document/scalar-map.ts';
import { listEntries, listInSection } from './list-sections.ts';
import type { LooseName, ReadBlock } from './loose-name.ts';

/** The variables of which sample customers have a value, `customer: { firstName: Asha }`; the span is that of the last part of the name. */
export function listCustomerValues(read: ReadBlock): readonly LooseName[] {
  const customers = listInSection(read, 'customers').flatMap(listEntries);
  return customers.flatMap(({ value }) => listEntries(value).flatMap((entry) => listValues(read, entry, '')));
}

function listValues(read: ReadBlock, { key, value }: MapEntry, outer: string): LooseName[] {
  const text = String(key.value);
  const name = outer + text;
  const span = mapScalar(read.block.text, key).sourceSpan(0, text.length);
  const inner = listEntries(value).flatMap((entry) => listValues(read, entry, `${name}.`));
  return [{ kind: 'variable', name, span, spells: text }, ...inner];
}
