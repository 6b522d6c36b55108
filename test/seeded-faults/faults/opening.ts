import type { Recipe } from '../recipe.ts';
import type { ChatKitchen } from './chat-fault.ts';
import { createChatFault, delay, removeTurns, stepOf, turnOf } from './chat-fault.ts';
import { readParts } from './read-parts.ts';

const parts = readParts('opening');
const optOut = ' Text STOP to opt out.';

/** Faults of the first words of a chat. */
export const openingFaults: readonly Recipe[] = [
  openedWith('greeting-missing', 'no-greeting', 'no-greeting-tails'),
  openedWith('intro-agent-name-missing', 'no-name', 'no-name-tails'),
  createChatFault('greeting-duplicate', {
    phrasings: parts('second-greeting').length,
    script: (script, { random, say }) => {
      const step = stepOf(script, random.pick(['listen', 'ask-ref', 'solve']));
      step.say = `${say(random.pick(parts('second-greeting')))} ${step.say ?? ''}`;
      return true;
    },
    transcript: (transcript, { random, say }) => {
      const turn = turnOf(transcript, random.pick(['listen', 'ask-ref', 'confirm']));
      turn.text = `${say(random.pick(parts('second-greeting')))} ${turn.text ?? ''}`;
      return true;
    },
  }),
  createChatFault('greeting-asks-known-info', {
    phrasings: parts('known-info').length,
    transcript: (transcript, { random, say, next }) => {
      turnOf(transcript, 'greet').text = next(parts('known-info'));
      transcript.prechat = { topic: transcript.prechat?.['topic'] ?? '', issue: say(random.pick(issues)) };
      return true;
    },
  }),
  createChatFault('name-wrong-or-raw-case', {
    phrasings: parts('wrong-names').length + 3,
    transcript: (transcript, { random, say }) => {
      const { name } = transcript.customer;
      const other = name === 'Helen' ? 'Daniel' : 'Helen';
      const wrong = random.pick([name.toUpperCase(), name.toLowerCase(), other, ...parts('wrong-names')]);
      const line = random.pick(parts('name-lines'));
      turnOf(transcript, 'greet').text = say(line).replace('<value>', wrong);
      return true;
    },
  }),
  createChatFault('proactive-chat-pushy', {
    phrasings: parts('further-invitations').length,
    transcript: (transcript, { variant, random, say }) => {
      const further = parts('further-invitations');
      delete transcript.prechat;
      const events = ['request', 'queue', 'assign'];
      removeTurns(transcript, ({ type }) => type !== undefined && events.includes(type));
      delay(transcript, 0, 120);
      transcript.turns.unshift(
        { at: 0, who: 'agent', text: say(random.pick(parts('invitations'))) },
        { at: 30 + random.below(60), who: 'agent', text: say(further[variant % further.length] ?? '') },
      );
      return true;
    },
  }),
];

const issues = [
  'The <thing> does not work',
  'A question about the <thing>',
  'The <thing> is late',
  'I was told two things about the <thing>',
  'Wrong price for the <thing>',
];

/** The first words are one of a list, with a neutral sentence behind; a text message keeps its way to opt out. */
function openedWith(rule: string, list: string, tails: string): Recipe {
  const write = ({ random, say, next }: ChatKitchen): string => next(parts(list)) + say(random.pick(parts(tails)));
  return createChatFault(rule, {
    phrasings: parts(list).length,
    script: (script, kitchen) => {
      const step = stepOf(script, 'greet');
      step.say = write(kitchen) + (script.channels.includes('sms') ? optOut : '');
      return true;
    },
    transcript: (transcript, kitchen) => {
      turnOf(transcript, 'greet').text = write(kitchen);
      return true;
    },
  });
}
