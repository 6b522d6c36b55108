import type { Message } from './message.ts';

/**
 * Whether a stretch of a reading stands so in the template, too. Where it does not, a block that is left out brought its ends together; of
 * signs and spaces that are left over, `placeholder-dangling-grammar` tells.
 */
export function standsSo({ isFirst, prose, template }: Message, start: number, end: number): boolean {
  return isFirst || template.includes(prose.text.slice(start, end));
}
