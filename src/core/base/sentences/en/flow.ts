import { error, warning } from '../../sentence.ts';
import { listNames } from '../../wording.ts';

/** What we say of the ways through a chat script. */
export const flowSentences = {
  'step-unreachable': warning<{ step: string; before: readonly string[] }>(({ step, before }) =>
    before.length === 0
      ? `No chat ever comes to \`${step}\`: no other step leads to it. Lead to it with \`goto\`, or remove it.`
      : `No chat ever comes to \`${step}\`: only ${listNames(before, 'and')} ${before.length === 1 ? 'leads' : 'lead'} to it, and no chat comes there either.`,
  ),
  'step-dead-end': error<{ step: string }>(
    ({ step }) =>
      `The chat is stuck at \`${step}\`: it has no way on and does not end there. Add \`goto\`, \`transfer\` or \`end\`.`,
  ),
  'loop-without-exit': error<{ steps: readonly string[]; more: number }>(
    ({ steps, more }) =>
      `${sayLoop(steps, more)} goes round for ever: give ${steps.length === 1 ? 'it' : 'one of them'} another way on.`,
  ),
};

function sayLoop(steps: readonly string[], more: number): string {
  const between = more === 0 ? [] : [`… (${String(more)} more)`];
  return [...steps, ...between, ...steps.slice(0, 1)].join(' → ');
}
