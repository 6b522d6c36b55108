import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ScalarEvent } from 'js-yaml';
import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';
import { decodeLiteral } from '../../../src/core/document/decode-literal.ts';

const line = fc.oneof(
  fc.constant(''),
  fc.constant(' '),
  fc.string({ maxLength: 8 }),
  fc.constant('   more'),
  fc.constant('\ttab'),
);
const chompings = { '': 'clip', '-': 'strip', '+': 'keep' } as const;

describe('the text of a literal block', () => {
  it('is what js-yaml says it is, for 10,000 random blocks', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 7 }),
        fc.constantFrom('', '-', '+'),
        fc.boolean(),
        (lines, sign, isClosed) => {
          const text = lines.map((one) => one.replace(/[\r\n]/g, '')).map((one) => (one === '' ? '' : `    ${one}`));
          const source = `key: |${sign}\n${text.join('\n')}${isClosed ? '\n' : ''}`;
          const event = findLiteral(source);
          if (event === undefined) return;
          const { valueStart, valueEnd, indent } = event;
          const own = decodeLiteral(source, valueStart, valueEnd, Math.max(indent, 0), chompings[sign]);
          if (indent >= 0) assert.equal(own, getScalarValue(source, event));
        },
      ),
      { numRuns: 10_000, seed: 7 },
    );
  });
});

/** The literal of a text, where js-yaml can read it: control characters and leading tabs it refuses. */
function findLiteral(source: string): ScalarEvent | undefined {
  try {
    const scalars = parseEvents(source, {}).filter((event) => event.type === EVENT_ID.SCALAR);
    return scalars[1];
  } catch {
    return undefined;
  }
}
