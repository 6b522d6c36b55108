import type { TranscriptData, TurnData } from '../documents.ts';
import type { Recipe } from '../recipe.ts';
import { createChatFault, delay, insertAfter, turnOf } from './chat-fault.ts';
import { readParts } from './read-parts.ts';

const parts = readParts('timing');
const numbers: Readonly<Record<string, string>> = {
  'line-1': 'account number',
  'parcel-1': 'order number',
  'card-1': 'customer number',
};

/** Faults of time and of memory in chats that took place. */
export const timingFaults: readonly Recipe[] = [
  createChatFault('asks-again-given-info', {
    phrasings: parts('asks-again-number').length + 12,
    transcript: (transcript, { random, variant }) => {
      const after = turnOf(transcript, random.pick(['solve', 'look-up']));
      const given = transcript.turns.find(({ step }) => step === 'listen');
      const list = ['number', 'number', 'postcode', 'email', 'phone'][variant % 5] ?? 'number';
      const question = random.pick(parts(`asks-again-${list}`)).replace('<number>', numbers[transcript.id] ?? 'number');
      const contact = list === 'email' ? 'my email is helen.b@example.com' : 'my phone number is 07700 900583';
      if (list === 'email' || list === 'phone') tell(transcript, given, contact);
      const answer = random.pick(['I gave you that already', 'it is above', 'see above', 'same as before']);
      const asked = after.step === 'look-up' ? turnOf(transcript, 'identify') : after;
      const target = after.step === 'look-up' ? nextOfCustomer(transcript, asked) : asked;
      insertAfter(transcript, target, [
        { at: 14, who: 'agent', text: question },
        { at: 18, who: 'customer', text: answer },
      ]);
      return true;
    },
  }),
  createChatFault('ack-missing-long-gap', {
    phrasings: 50,
    transcript: (transcript, { random }) => {
      const turns = transcript.turns;
      const waiting = turns.flatMap(({ who, text }, index) => {
        const next = turns[index + 1];
        return who === 'customer' && text !== undefined && next?.who === 'agent' && next.text !== undefined
          ? [index]
          : [];
      });
      delay(transcript, random.pick(waiting) + 1, 100 + random.below(500));
      return true;
    },
  }),
  createChatFault('dead-air', {
    phrasings: parts('looking').length,
    transcript: (transcript, { random, next }) => {
      const asked = turnOf(transcript, random.pick(['ask-ref', 'identify']));
      const told = nextOfCustomer(transcript, asked);
      insertAfter(transcript, told, [{ at: 12, who: 'agent', text: next(parts('looking')) }]);
      delay(transcript, transcript.turns.indexOf(told) + 2, 150 + random.below(400));
      return true;
    },
  }),
  createChatFault('hold-exceeded', {
    phrasings: 50,
    transcript: (transcript, { random }) => {
      const resumed = transcript.turns.findIndex(({ type }) => type === 'resume');
      const held = transcript.turns.find(({ type }) => type === 'hold');
      const promised = held?.until ?? 0;
      const at = transcript.turns[resumed]?.at ?? 0;
      delay(transcript, resumed, promised - at + 60 + random.below(400));
      return true;
    },
  }),
  createChatFault('hold-return-no-thanks', {
    phrasings: parts('no-thanks-return').length,
    transcript: (transcript, { random, next }) => {
      const tail = random.pick(['', '', ' Here is what I found.', ' That is the whole story.', ' The rest is fine.']);
      turnOf(transcript, 'solve').text = next(parts('no-thanks-return')) + tail;
      return true;
    },
  }),
  createChatFault('apology-overuse', {
    phrasings: parts('extra-apologies').length,
    transcript: (transcript, { variant, random, say }) => {
      const lines = parts('extra-apologies');
      ['ask-ref', 'solve', 'confirm', 'wrap-up'].forEach((step, index) => {
        if (index === 3 && random.below(2) === 0) return;
        const turn = turnOf(transcript, step);
        const sorry = say(lines[(variant + index * 3) % lines.length] ?? '');
        turn.text = random.below(2) === 0 ? `${sorry} ${turn.text ?? ''}` : `${turn.text ?? ''} ${sorry}`;
      });
      return true;
    },
  }),
];

/** The customer says more in the answer that follows a turn. */
function tell(transcript: TranscriptData, turn: TurnData | undefined, words: string): void {
  if (turn === undefined) return;
  const answer = nextOfCustomer(transcript, turn);
  answer.text = `${answer.text ?? ''}, ${words}`;
}

function nextOfCustomer(transcript: TranscriptData, turn: TurnData): TurnData {
  const from = transcript.turns.indexOf(turn);
  return transcript.turns.slice(from).find(({ who, text }) => who === 'customer' && text !== undefined) ?? turn;
}
