import type { ScalarNode } from '../../../core/document/node.ts';
import { mapScalar, type ScalarMap } from '../../../core/document/scalar-map.ts';
import { listEntries, listInSection } from './list-sections.ts';
import type { LooseName, ReadBlock } from './loose-name.ts';

/** What the entries of a review record are about: the library and response, or the script and step, and the brand of each wording. */
export function listReviewNames(read: ReadBlock): readonly LooseName[] {
  return listReviewEntries(read).flatMap(({ key }) => readKey(key, mapScalar(read.block.text, key)));
}

/** The entries of a review record in a block, whatever they note. */
export function listReviewEntries(read: ReadBlock): ReturnType<typeof listEntries> {
  return ['approved', 'changes', 'translated'].flatMap((section) => listInSection(read, section).flatMap(listEntries));
}

function readKey({ value }: ScalarNode, map: ScalarMap): LooseName[] {
  const [, id = '', sign = '', local = '', rest = ''] = KEY.exec(String(value)) ?? [];
  if (sign === '') return [];
  const name = `${id}${sign}${local}`;
  const ownSpan = map.sourceSpan(name.length - local.length, name.length);
  const home: LooseName = {
    kind: sign === '#' ? 'script' : 'library',
    name: id,
    span: map.sourceSpan(0, id.length),
    spells: id,
  };
  return [
    home,
    { kind: sign === '#' ? 'step' : 'response', name, span: ownSpan, spells: local },
    ...readParts(rest, name.length, map),
  ];
}

/** A name, its language, then the channel and the brand of the wording, as in `billing/refund@en-GB+sms+nova`. */
const KEY = /^([^#@]+)([#/])([^#/@]+)@([^+]*(?:\+[^+]*)*)$/;

/** A channel is never the name of a brand: whoever asks knows which names are those of brands. */
function readParts(rest: string, from: number, map: ScalarMap): LooseName[] {
  const parts: LooseName[] = [];
  let at = from + 1;
  for (const [number, part] of rest.split('+').entries()) {
    if (number > 0) parts.push({ kind: 'brand', name: part, span: map.sourceSpan(at, at + part.length), spells: part });
    at += part.length + 1;
  }
  return parts;
}
