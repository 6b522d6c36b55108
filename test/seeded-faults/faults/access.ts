import type { Recipe } from '../recipe.ts';
import { createChatFault, insertAfter, stepOf, turnOf } from './chat-fault.ts';
import { readParts } from './read-parts.ts';

const parts = readParts('access');
const beforeCheck = ['listen', 'ask-ref', 'identify', 'clarify'];

/** Faults of checking who the customer is before anything is shown. */
export const accessFaults: readonly Recipe[] = [
  createChatFault('disclose-before-auth', {
    phrasings: parts('disclosures').length,
    script: (script, kitchen) => {
      const identify = stepOf(script, 'identify');
      const { verify } = identify;
      if (kitchen.variant % 4 === 0 && verify !== undefined && script.script !== 'visit') {
        identify.ask = { variable: 'customer.postcode', retries: 2, then: verify.passed, else: verify.failed };
        delete identify.verify;
        stepOf(script, 'solve').say = kitchen.next(parts('needs-more'));
        return true;
      }
      const step = stepOf(script, kitchen.random.pick(beforeCheck));
      step.say = `${kitchen.next(parts('disclosures'))} ${step.say ?? ''}`;
      return true;
    },
  }),
  createChatFault('auth-level-insufficient', {
    phrasings: parts('needs-more').length + parts('needs-most').length,
    script: (script, kitchen) => {
      const { verify } = stepOf(script, 'identify');
      if (verify === undefined) return false;
      const isMost = kitchen.variant % 3 === 0;
      verify.level = isMost ? 1 + kitchen.random.below(2) : 1;
      stepOf(script, 'solve').say = kitchen.next(parts(isMost ? 'needs-most' : 'needs-more'));
      return true;
    },
  }),
  createChatFault('auth-leading-question', {
    phrasings: parts('leading').length,
    script: (script, kitchen) => {
      const tail = kitchen.random.pick(parts('leading-tails'));
      stepOf(script, 'identify').say = kitchen.next(parts('leading')) + tail;
      return true;
    },
  }),
  createChatFault('auth-retry-unbounded', {
    phrasings: 12,
    script: (script, { variant, random }) => {
      const { verify } = stepOf(script, 'identify');
      if (verify === undefined) return false;
      if (variant % 3 === 0) verify.tries = 8 + random.below(90);
      else delete verify.tries;
      if (variant % 3 === 2 || random.below(2) === 0) verify.failed = random.pick(['identify', 'ask-ref']);
      const step = stepOf(script, 'identify');
      step.say = random.pick(parts('asking-postcode'));
      return true;
    },
  }),
  createChatFault('customer-overshare-unhandled', {
    phrasings: parts('oversharing').length,
    transcript: (transcript, { random, say, next }) => {
      const line = next(parts('oversharing')).replace('<card>', random.pick(parts('cards')));
      const asked = turnOf(transcript, random.pick(['ask-ref', 'identify', 'confirm']));
      const answer = transcript.turns[transcript.turns.indexOf(asked) + 1];
      if (answer === undefined) return false;
      insertAfter(transcript, answer, [
        { at: 10, who: 'customer', text: line },
        { at: 15, who: 'agent', text: say(random.pick(parts('ignores'))) },
      ]);
      return true;
    },
  }),
  createChatFault('third-party-disclosure', {
    phrasings: parts('other-people').length,
    transcript: (transcript, { variant, random }) => {
      const people = parts('other-people');
      const opening = transcript.turns.find(({ who, text }) => who === 'customer' && text !== undefined);
      if (opening === undefined) return false;
      opening.text = `${opening.text ?? ''} ${people[variant % people.length] ?? ''}`;
      transcript.prechat = { ...transcript.prechat, 'account.balance': '48.20' };
      const solve = turnOf(transcript, 'solve');
      solve.text = `${random.pick(parts('told-values'))} ${solve.text ?? ''}`;
      return true;
    },
  }),
];
