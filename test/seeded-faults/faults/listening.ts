import type { TranscriptData } from '../documents.ts';
import type { Recipe } from '../recipe.ts';
import type { ChatKitchen } from './chat-fault.ts';
import { createChatFault, removeTurns, stepOf, turnOf } from './chat-fault.ts';
import { readParts } from './read-parts.ts';

const parts = readParts('listening');

/** Faults of hearing the customer out. */
export const listeningFaults: readonly Recipe[] = [
  createChatFault('restatement-missing', {
    phrasings: parts('no-restatement').length,
    script: (script, kitchen) => {
      stepOf(script, 'listen').say = kitchen.next(parts('no-restatement'));
      return true;
    },
    transcript: (transcript, kitchen) => {
      greetPlainly(transcript, kitchen);
      turnOf(transcript, 'listen').text = kitchen.next(parts('no-restatement'));
      removeYes(transcript);
      return true;
    },
  }),
  createChatFault('empathy-missing-on-complaint', {
    phrasings: parts('no-empathy').length,
    script: (script, kitchen) => {
      if (script.script === 'visit') return false;
      const reply = stepOf(script, 'greet').replies?.[0];
      if (reply !== undefined) reply.like = [kitchen.random.pick(parts('angry-customer'))];
      stepOf(script, 'listen').say = kitchen.next(parts('no-empathy'));
      return true;
    },
    transcript: (transcript, kitchen) => {
      complain(transcript, kitchen);
      greetPlainly(transcript, kitchen);
      turnOf(transcript, 'listen').text = kitchen.next(parts('no-empathy'));
      return true;
    },
  }),
  createChatFault('empathy-misplaced', {
    phrasings: parts('misplaced').length,
    transcript: (transcript, kitchen) => {
      complain(transcript, kitchen);
      turnOf(transcript, 'greet').text = kitchen.next(parts('misplaced'));
      return true;
    },
  }),
  createChatFault('empathy-repeated', {
    phrasings: parts('repeated-empathy').length,
    transcript: (transcript, { random, next }) => {
      const sentence = next(parts('repeated-empathy'));
      for (const step of random.pick([
        ['listen', 'solve'],
        ['ask-ref', 'solve'],
        ['listen', 'confirm'],
      ])) {
        const turn = turnOf(transcript, step);
        turn.text = `${sentence} ${turn.text ?? ''}`;
      }
      return true;
    },
  }),
  createChatFault('question-none-before-solution', {
    phrasings: parts('straight-solution').length,
    script: (script, { random, say, next }) => {
      if (script.script === 'visit') return false;
      script.steps = {
        greet: { stage: 'greeting', say: say(random.pick(parts('no-question'))), goto: 'solve' },
        solve: { stage: 'resolution', say: next(parts('straight-solution')), goto: 'confirm' },
        confirm: stepOf(script, 'confirm'),
        'offer-person': stepOf(script, 'offer-person'),
        'to-person': stepOf(script, 'to-person'),
        promise: stepOf(script, 'promise'),
        'wrap-up': stepOf(script, 'wrap-up'),
        bye: stepOf(script, 'bye'),
      };
      for (const { replies } of Object.values(script.steps)) {
        for (const reply of replies ?? []) if (!(reply.goto in script.steps)) reply.goto = 'offer-person';
      }
      return true;
    },
  }),
];

function greetPlainly(transcript: TranscriptData, { random, say }: ChatKitchen): void {
  turnOf(transcript, 'greet').text = say(random.pick(parts('plain-greeting')));
}

function complain(transcript: TranscriptData, { random }: ChatKitchen): void {
  const first = transcript.turns.find(({ who, text }) => who === 'customer' && text !== undefined);
  if (first?.text !== undefined)
    first.text = `${first.text.replace(/\.$/, '')}. ${random.pick(parts('angry-customer'))}`;
}

/** Nothing was restated, so nobody says that it is right. */
function removeYes(transcript: TranscriptData): void {
  const listened = transcript.turns.indexOf(turnOf(transcript, 'listen'));
  removeTurns(transcript, ({ who }, index) => index === listened + 1 && who === 'customer');
}
