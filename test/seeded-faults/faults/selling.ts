import type { ScriptData, TranscriptData } from '../documents.ts';
import type { Recipe } from '../recipe.ts';
import { createChatFault, insertAfter, stepOf, turnOf } from './chat-fault.ts';
import { readParts } from './read-parts.ts';

const parts = readParts('selling');
const early = ['ask-ref', 'identify', 'listen'];

/** Faults of selling, and of paying before saying sorry. */
export const sellingFaults: readonly Recipe[] = [
  createChatFault('upsell-before-resolution', {
    phrasings: parts('pitches').length,
    script: (script, kitchen) => {
      const step = stepOf(script, kitchen.random.pick(early));
      step.say = `${kitchen.next(parts('pitches'))} ${step.say ?? ''}`;
      return true;
    },
    transcript: (transcript, kitchen) => {
      const turn = turnOf(transcript, kitchen.random.pick(early));
      turn.text = `${kitchen.next(parts('pitches'))} ${turn.text ?? ''}`;
      return true;
    },
  }),
  createChatFault('upsell-to-angry', {
    phrasings: parts('pitches').length,
    transcript: (transcript, kitchen) => {
      insertAfter(transcript, turnOf(transcript, kitchen.random.pick(['solve', 'listen', 'confirm'])), [
        { at: 20, who: 'customer', text: kitchen.random.pick(parts('angry')) },
        { at: 20, who: 'agent', text: kitchen.next(parts('pitches')) },
        { at: 15, who: 'customer', text: kitchen.random.pick(['what?', 'seriously?', 'not now', 'wow']) },
      ]);
      return true;
    },
  }),
  createChatFault('upsell-after-no', {
    phrasings: parts('second-pitches').length,
    transcript: (transcript, kitchen) => {
      const confirmed = transcript.turns.indexOf(turnOf(transcript, 'confirm')) + 1;
      const yes = transcript.turns[confirmed];
      if (yes === undefined) return false;
      insertAfter(transcript, yes, [
        { at: 15, who: 'agent', text: kitchen.say(kitchen.random.pick(parts('pitches'))) },
        { at: 15, who: 'customer', text: kitchen.random.pick(parts('no')) },
        { at: 15, who: 'agent', text: kitchen.next(parts('second-pitches')) },
        { at: 15, who: 'customer', text: kitchen.random.pick(parts('no')) },
      ]);
      return true;
    },
  }),
  createChatFault('compensation-before-apology', {
    phrasings: parts('compensation').length,
    script: (script: ScriptData, kitchen) => {
      if (script.script === 'visit') return false;
      const listen = stepOf(script, 'listen');
      const solve = stepOf(script, 'solve');
      listen.say = `${kitchen.next(parts('compensation'))} ${lastLine(listen.say)}`;
      solve.say = `${kitchen.say(kitchen.random.pick(parts('late-sorry')))} ${solve.say ?? ''}`;
      return true;
    },
    transcript: (transcript: TranscriptData, kitchen) => {
      const greet = turnOf(transcript, 'greet');
      greet.text = (greet.text ?? '').split(/(?<=\.) /)[0] ?? '';
      const listen = turnOf(transcript, 'listen');
      listen.text = `${kitchen.next(parts('compensation'))} ${(listen.text ?? '').replace(/^I'm sorry.*?\. /, '')}`;
      const solve = turnOf(transcript, 'solve');
      solve.text = `${kitchen.say(kitchen.random.pick(parts('late-sorry')))} ${solve.text ?? ''}`;
      return true;
    },
  }),
];

function lastLine(text: string | undefined): string {
  return text?.split('\n').at(-1) ?? '';
}
