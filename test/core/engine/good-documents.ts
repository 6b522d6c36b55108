import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const KINDS = [
  'responses',
  'chatscript',
  'scenario',
  'shift',
  'chattest',
  'scorecard',
  'etiquette',
  'transcript',
] as const;

/** One valid document of each kind by its path, in YAML and, where the kind allows it, in JSON too. */
export const goodDocuments: ReadonlyMap<string, string> = new Map([
  ['/desk/chatwright.yaml', readFixture('project')],
  ['/desk/chatwright.reviews.yaml', readFixture('reviews')],
  ...KINDS.flatMap((kind): [string, string][] => {
    const text = readFixture(kind);
    return [
      [`/desk/sample.${kind}.yaml`, text],
      [`/desk/pretty.${kind}.json`, JSON.stringify(parse(text), undefined, 2)],
      [`/desk/small.${kind}.json`, JSON.stringify(parse(text))],
    ];
  }),
]);

function readFixture(kind: string): string {
  return readFileSync(new URL(`../../schemas/fixtures/${kind}.yaml`, import.meta.url), 'utf8');
}
