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
      stepOf(script, 'listen').say = nextOf('no-restatement', kitchen);
      return true;
    },
    transcript: (transcript, kitchen) => {
      greetPlainly(transcript, kitchen);
      turnOf(transcript, 'listen').text = nextOf('no-restatement', kitchen);
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
      stepOf(script, 'listen').say = nextOf('no-empathy', kitchen);
      return true;
    },
    transcript: (transcript, kitchen) => {
      complain(transcript, kitchen);
      greetPlainly(transcript, kitchen);
      turnOf(transcript, 'listen').text = nextOf('no-empathy', kitchen);
      return true;
    },
  }),
  createChatFault('empathy-misplaced', {
    phrasings: parts('misplaced').length,
    transcript: (transcript, kitchen) => {
      complain(transcript, kitchen);
      const lines = parts('misplaced');
      turnOf(transcript, 'greet').text = kitchen.say(lines[kitchen.variant % lines.length] ?? '');
      return true;
    },
  }),
  createChatFault('empathy-repeated', {
    phrasings: parts('repeated-empathy').length,
    transcript: (transcript, { variant, say, random }) => {
      const lines = parts('repeated-empathy');
      const sentence = say(lines[variant % lines.length] ?? '');
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
    script: (script, { variant, random, say }) => {
      if (script.script === 'visit') return false;
      const lines = parts('straight-solution');
      script.steps = {
        greet: { stage: 'greeting', say: say(random.pick(parts('no-question'))), goto: 'solve' },
        solve: { stage: 'resolution', say: say(lines[variant % lines.length] ?? ''), goto: 'confirm' },
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

function nextOf(list: string, { variant, say }: ChatKitchen): string {
  const lines = parts(list);
  return say(lines[Math.floor(variant / 2) % lines.length] ?? '');
}

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
