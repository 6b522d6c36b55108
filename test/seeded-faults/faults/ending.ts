import type { Recipe } from '../recipe.ts';
import { createChatFault, delay, insertAfter, removeTurns, stepOf, turnOf } from './chat-fault.ts';
import { readParts } from './read-parts.ts';

const parts = readParts('ending');

/** Faults of the end of a chat. */
export const endingFaults: readonly Recipe[] = [
  createChatFault('further-help-missing', {
    phrasings: parts('no-offer').length,
    script: (script, kitchen) => {
      script.steps['wrap-up'] = { stage: 'closing', say: kitchen.next(parts('no-offer')), goto: 'bye' };
      return true;
    },
    transcript: (transcript, kitchen) => {
      const turn = turnOf(transcript, 'wrap-up');
      turn.text = `${(turn.text ?? '').split(/(?<=\.) /)[0] ?? ''} ${kitchen.next(parts('no-offer'))}`;
      const answer = transcript.turns[transcript.turns.indexOf(turn) + 1];
      if (answer !== undefined) answer.text = kitchen.random.pick(['ok thanks', 'great, thank you', 'good', 'ok']);
      return true;
    },
  }),
  createChatFault('closing-missing', {
    phrasings: parts('no-closing').length,
    script: (script, kitchen) => {
      stepOf(script, 'bye').say = kitchen.next(parts('no-closing')) + kitchen.random.pick(parts('no-closing-tails'));
      return true;
    },
    transcript: (transcript, kitchen) => {
      turnOf(transcript, 'bye').text =
        kitchen.next(parts('no-closing')) + kitchen.random.pick(parts('no-closing-tails'));
      return true;
    },
  }),
  createChatFault('closing-premature', {
    phrasings: parts('open-questions').length,
    transcript: (transcript, kitchen) => {
      const { random, say } = kitchen;
      const last = turnOf(transcript, random.pick(['listen', 'solve', 'identify', 'confirm']));
      const index = transcript.turns.indexOf(last);
      removeTurns(transcript, (_, at) => at > index);
      insertAfter(transcript, last, [
        { at: 18, who: 'customer', text: kitchen.next(parts('open-questions')) },
        { at: 20, who: 'agent', text: say(random.pick(parts('early-goodbyes'))) },
        { at: 5, who: 'agent', type: 'close' },
      ]);
      delay(transcript, transcript.turns.length, 0);
      return true;
    },
  }),
  createChatFault('resolution-not-confirmed', {
    phrasings: parts('not-confirmed').length,
    script: (script, kitchen) => {
      const { confirm, ...others } = script.steps;
      if (confirm === undefined || script.script === 'visit') return false;
      script.steps = others;
      Object.assign(stepOf(script, 'solve'), { say: kitchen.next(parts('not-confirmed')), goto: 'wrap-up' });
      return true;
    },
    transcript: (transcript, kitchen) => {
      const asked = transcript.turns.indexOf(turnOf(transcript, 'confirm'));
      removeTurns(transcript, (_, index) => index === asked || index === asked + 1);
      turnOf(transcript, 'solve').text = kitchen.next(parts('not-confirmed'));
      return true;
    },
  }),
  createChatFault('summary-missing', {
    phrasings: parts('no-summary').length,
    transcript: (transcript, { random, next }) => {
      const line = next(parts('no-summary'));
      turnOf(transcript, 'wrap-up').text = random.pick(parts('no-summary-starts')) + line;
      return true;
    },
  }),
  createChatFault('wrap-up-tag-missing', {
    phrasings: parts('notes-only').length,
    transcript: (transcript, { variant, random, say }) => {
      delete transcript['disposition'];
      const notes = parts('notes-only');
      if (variant % 3 !== 0) transcript['disposition'] = { note: say(notes[variant % notes.length] ?? '') };
      const close = transcript.turns.at(-1);
      if (close?.type === 'close') close.reason = say(random.pick(parts('close-reasons')));
      return true;
    },
  }),
];
