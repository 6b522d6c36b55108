import type { ScalarEvent } from 'js-yaml';
import { CHOMPING_MODE, EVENT_ID, SCALAR_STYLE, getScalarValue, parseEvents } from 'js-yaml';
import type { ScalarNode, ScalarStyle } from '../../../src/core/document/node.ts';

/** The node of the scalar that js-yaml reads after the key `k`. */
export function readScalarOfKey(text: string): ScalarNode {
  const scalars = parseEvents(text, {}).filter((event): event is ScalarEvent => event.type === EVENT_ID.SCALAR);
  const key = scalars.findIndex((event) => text.slice(event.valueStart, event.valueEnd) === 'k');
  const event = scalars[key + 1];
  if (event === undefined) throw new Error(`there is no key k in ${JSON.stringify(text)}`);
  const { valueStart, valueEnd, indent } = event;
  const chomping =
    event.chomping === CHOMPING_MODE.KEEP ? 'keep' : event.chomping === CHOMPING_MODE.STRIP ? 'strip' : 'clip';
  const value = getScalarValue(text, event);
  return {
    kind: 'scalar',
    start: valueStart,
    end: valueEnd,
    value,
    style: styles[event.style] ?? 'plain',
    valueStart,
    valueEnd,
    indent,
    chomping,
  };
}

const styles: Record<number, ScalarStyle> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};
