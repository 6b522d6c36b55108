import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { assertSound } from '../engine/assert-sound.ts';
import { goodDocuments } from '../engine/good-documents.ts';
import { shared } from '../engine/shared-parts.ts';

/** Words and signs of validators, which no author should ever read. */
const VALIDATOR_WORDS =
  /oneOf|anyOf|allOf|additionalProp|propertyNames|\$defs|\$ref|schemaPath|instancePath|#\/|must NOT|must have|\/\d+\//i;

const documents = fc.constantFrom(...[...goodDocuments].filter(([path]) => path.includes('small.')));
const values = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1e9,
  1.5,
  '',
  'x',
  'X y',
  '2026',
  [],
  [1, 1],
  ['', ''],
  [null],
  {},
  { x: 1 },
  [{ x: null }],
);
const change = fc.record({ at: fc.nat(), how: fc.constantFrom('replace', 'remove', 'add', 'rename'), value: values });

describe('what does not fit the kind of a document, over random changes of good documents', function () {
  this.timeout(120_000);

  it('is told in words of authors, at a place in the text', () => {
    fc.assert(
      fc.property(documents, fc.array(change, { minLength: 1, maxLength: 4 }), ([path, good], changes) => {
        const data: unknown = JSON.parse(good);
        for (const { at, how, value } of changes) {
          const places = listPlaces(data);
          const place = places[at % places.length];
          if (place !== undefined) alter(place, how, structuredClone(value));
        }
        const text = JSON.stringify(data, undefined, 1);
        const engine = createEngine({ shared });
        engine.setFile(path, text);
        const problems = engine.getProblems(path);
        assertSound(text, problems);
        for (const problem of problems) assert.doesNotMatch(sayProblem(problem), VALIDATOR_WORDS);
      }),
      { seed: 20_272, numRuns: 5000 },
    );
  });
});

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

function listPlaces(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Place['holder'];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder, key }, ...listPlaces(inner)]);
}

function alter({ holder, key }: Place, how: string, value: unknown): void {
  const record = holder as Record<string, unknown>;
  if (how === 'replace') record[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), how === 'add' ? 0 : 1, value);
  else if (how === 'add') record[`${key}s`] = value;
  else {
    if (how === 'rename') record[key.slice(1)] = record[key];
    Reflect.deleteProperty(record, key);
  }
}
