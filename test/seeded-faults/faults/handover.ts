import type { ScriptData } from '../documents.ts';
import type { Recipe } from '../recipe.ts';
import { createChatFault, insertAfter, removeTurns, stepOf, turnOf } from './chat-fault.ts';
import { readParts } from './read-parts.ts';

const parts = readParts('handover');

/** Faults of passing a chat to somebody else, or of not doing so. */
export const handoverFaults: readonly Recipe[] = [
  createChatFault('transfer-no-reason', {
    phrasings: parts('bare-transfer').length,
    script: (script, kitchen) => {
      stepOf(script, 'offer-person').say = kitchen.next(parts('bare-offer'));
      stepOf(script, 'to-person').say = kitchen.random.pick(parts('bare-transfer'));
      return true;
    },
    transcript: (transcript, kitchen) => {
      const moved = transcript.turns.find(({ type }) => type === 'transfer');
      if (moved === undefined) return false;
      delete moved.reason;
      turnOf(transcript, 'offer-person').text = kitchen.next(parts('bare-offer'));
      turnOf(transcript, 'to-person').text = kitchen.random.pick(parts('bare-transfer'));
      return true;
    },
  }),
  createChatFault('transfer-no-consent', {
    phrasings: parts('no-consent').length,
    script: (script, kitchen) => {
      const transfer = stepOf(script, 'to-person').transfer;
      if (transfer === undefined) return false;
      script.steps['offer-person'] = { say: kitchen.next(parts('no-consent')), transfer };
      for (const name of ['to-person', 'promise', 'confirm-later']) removeStep(script, name);
      return true;
    },
    transcript: (transcript, kitchen) => {
      if (!transcript.turns.some(({ type }) => type === 'transfer')) return false;
      const offered = transcript.turns.indexOf(turnOf(transcript, 'offer-person'));
      removeTurns(transcript, (_, index) => index === offered || index === offered + 1);
      turnOf(transcript, 'to-person').text = kitchen.next(parts('no-consent'));
      const note = transcript.turns.find(({ type }) => type === 'note');
      if (note?.text !== undefined) note.text += kitchen.say(kitchen.random.pick(['', ' Asked about the <thing>.']));
      return true;
    },
  }),
  createChatFault('transfer-cold', {
    phrasings: parts('short-notes').length + 1,
    transcript: (transcript, { variant, random }) => {
      if (!transcript.turns.some(({ type }) => type === 'transfer')) return false;
      const notes = parts('short-notes');
      if (variant % 3 === 0) removeTurns(transcript, ({ type }) => type === 'note');
      const note = transcript.turns.find(({ type }) => type === 'note');
      if (note !== undefined) note.text = random.pick(notes);
      turnOf(transcript, 'offer-person').text = random.pick(parts('cold-offers'));
      turnOf(transcript, 'to-person').text = random.pick([
        'Thank you. Yusuf from the payments team joins us now.',
        'Thank you, Helen. You reach the payments team now.',
        'Thanks. I am connecting you with the payments team.',
        'Good. The payments team takes over in this chat.',
      ]);
      return true;
    },
  }),
  createChatFault('escalation-refused', {
    phrasings: parts('refuses-manager').length,
    script: (script, kitchen) => {
      const step = kitchen.random.pick(['listen', 'ask-ref', 'clarify']);
      script.steps['stay'] = { stage: 'discovery', say: kitchen.next(parts('refuses-manager')), goto: step };
      script.anytime = [{ intent: 'wants-human', goto: 'stay' }];
      return true;
    },
    transcript: (transcript, kitchen) => {
      if (transcript.turns.some(({ type }) => type === 'transfer')) return false;
      const after = turnOf(transcript, kitchen.random.pick(['confirm', 'listen', 'solve']));
      insertAfter(transcript, after, [
        { at: 15, who: 'customer', text: kitchen.random.pick(parts('wants-manager')) },
        { at: 15, who: 'agent', text: kitchen.next(parts('refuses-manager')) },
      ]);
      return true;
    },
  }),
  createChatFault('flow-no-human-exit', {
    phrasings: parts('no-human-offers').length,
    script: (script, kitchen) => {
      script.steps['offer-person'] = {
        stage: 'resolution',
        say: kitchen.next(parts('no-human-offers')),
        goto: 'wrap-up',
      };
      for (const name of ['to-person', 'promise', 'confirm-later']) removeStep(script, name);
      delete script.anytime;
      return true;
    },
  }),
  createChatFault('flow-no-fallback', {
    phrasings: 50,
    script: (script, { random }) => {
      const waiting = Object.values(script.steps).filter(({ replies }) => (replies ?? []).length > 1);
      const step = random.pick(waiting);
      const other = step.replies?.find(({ otherwise }) => otherwise === true);
      step.replies = step.replies?.filter(({ otherwise }) => otherwise !== true) ?? [];
      if (other !== undefined && (random.below(2) === 0 || !hasWayTo(script, other.goto))) {
        const like = random.pick([
          ['no', 'not really'],
          ['I do not know'],
          ['wait'],
          ['maybe later'],
          ['what do you mean'],
        ]);
        step.replies.push({ like, goto: other.goto });
      }
      return true;
    },
  }),
];

function removeStep(script: ScriptData, name: string): void {
  script.steps = Object.fromEntries(Object.entries(script.steps).filter(([key]) => key !== name));
}

function hasWayTo(script: ScriptData, name: string): boolean {
  return Object.values(script.steps).some(({ replies }) => replies?.some((reply) => reply.goto === name) === true);
}
