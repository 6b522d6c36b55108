import type { ScalarEvent } from 'js-yaml';
import { CHOMPING_MODE, SCALAR_STYLE } from 'js-yaml';
import type { Chomping, ScalarStyle } from './node.ts';

/** How js-yaml found a scalar written, in our words. */
export function getScalarStyle(event: ScalarEvent): ScalarStyle {
  return STYLES[event.style] ?? 'plain';
}

/** What becomes of a block scalar's final line breaks. */
export function getChomping(event: ScalarEvent): Chomping {
  return CHOMPINGS[event.chomping] ?? 'clip';
}

const STYLES: Record<number, ScalarStyle> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

const CHOMPINGS: Record<number, Chomping> = {
  [CHOMPING_MODE.CLIP]: 'clip',
  [CHOMPING_MODE.STRIP]: 'strip',
  [CHOMPING_MODE.KEEP]: 'keep',
};
