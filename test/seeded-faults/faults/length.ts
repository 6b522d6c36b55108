import type { Random } from '../random.ts';
import type { Draft, Kitchen, Language, Recipe } from '../recipe.ts';
import type { ResponseData } from '../documents.ts';
import { readParts } from './read-parts.ts';
import { listSmsPlaces } from './sms.ts';
import { createTextFault } from './text-fault.ts';

const parts = readParts('length');

/** Faults of length, and of what a channel can show. */
export const lengthFaults: readonly Recipe[] = [
  createTextFault(
    'message-too-long',
    { phrasings: 24, wheres: ['response', 'response', 'script'] },
    (_, { random, say }) =>
      shuffle(parts('plain'), random)
        .slice(0, 14 + random.below(8))
        .map((sentence, index) => say(sentence) + (index % 3 === 2 ? '\n' : ' '))
        .join('')
        .trim(),
  ),
  createTextFault(
    'paragraph-wall',
    { phrasings: 24, wheres: ['response', 'response', 'script'] },
    (_, { random, say }) =>
      shuffle(parts('plain'), random)
        .slice(0, 5 + random.below(3))
        .map(say)
        .join(' '),
  ),
  onSms('sms-segments', 12, (text, random, language) => {
    const more = shuffle(parts(`plain-sms-${language}`), random).slice(0, 5 + random.below(5));
    return `${text} ${more.join(' ')}`;
  }),
  onSms('sms-ucs2-forced', 13, (text, random, language) => {
    const extra = random.pick(parts(`not-gsm-${language}`));
    return random.pick([`${text} ${extra}`, `${extra} ${text}`, text.replace(/(?<=[.?]) |$/, ` ${extra} `).trim()]);
  }),
  onSms('emoji-in-sms', 14, (text, random) => {
    const emoji = random.pick(['😀', '🎉', '👍', '😊', '🚚', '✅', '📦', '🙏', '❤️', '🔧', '📅', '👋', '⭐', '🙂']);
    return random.pick([`${text} ${emoji}`, `${emoji} ${text}`, text.replace(/(?<=[.?]) |$/, ` ${emoji} `).trim()]);
  }),
  onSms('channel-feature-unsupported', 11, (text, random) => {
    const extra = random.pick(parts('markup'));
    return extra.startsWith('#') ? `${extra}\n${text}` : random.pick([`${text}\n${extra}`, `${extra}\n${text}`]);
  }),
  { rule: 'channel-limit', phrasings: 8, spoil: spoilChannelLimit },
  { rule: 'sms-optout-missing', phrasings: parts('first-sms').length, spoil: spoilOptOut },
];

function onSms(
  rule: string,
  phrasings: number,
  change: (text: string, random: Random, language: Language) => string,
): Recipe {
  return {
    rule,
    phrasings,
    spoil: ({ random, clean, variant }) => {
      const language = variant % 5 === 4 ? 'es' : 'en';
      const places = listSmsPlaces(clean).filter((place) => place.language === language);
      const place = random.pick(places);
      return place.replace(change(place.text, random, language));
    },
  };
}

const labels = ['Track the parcel', 'Change the day', 'Send it back', 'Talk to us', 'See my bill', 'Book a visit'];
const longLabels = [
  'I would like to change my delivery day',
  'Show me everything about my last bill',
  'Talk to a person in the orders team',
  'Send me the label for my return',
  'Tell me more about the blue one',
];

/** A text or its buttons are beyond what WhatsApp or a text message can carry. */
function spoilChannelLimit({ variant, random, clean }: Kitchen): Draft {
  const file = random.pick(clean.libraries.filter(({ project }) => project === 'english'));
  const response: ResponseData = { ...structuredClone(random.pick(file.data.responses)), channels: ['whatsapp'] };
  delete response.wordings;
  switch (variant % 4) {
    case 0:
      response['buttons'] = shuffle(labels, random).slice(0, 4 + random.below(3));
      break;
    case 1:
      response['buttons'] = [random.pick(longLabels), random.pick(labels)];
      break;
    case 2:
      response.text = fillUp(response.text, 4200 + random.below(900), random);
      break;
    default:
      response.channels = ['sms'];
      response.text = fillUp(response.text, 1700 + random.below(400), random);
  }
  return { ...file, language: 'en', data: { ...file.data, responses: [response] } };
}

function fillUp(text: string, length: number, random: Random): string {
  let filled = text;
  while (filled.length < length)
    filled += `\n${random.pick(parts('plain-sms-en'))} ${random.pick(parts('plain-sms-en'))}`;
  return filled;
}

/** The first text message of a campaign, without a way to opt out. */
function spoilOptOut({ random, clean }: Kitchen): Draft {
  const file = random.pick(clean.scripts.filter(({ data }) => data.channels.includes('sms')));
  const data = structuredClone(file.data);
  data.steps['greet'] = {
    ...data.steps['greet'],
    say: random.pick(parts('first-sms')) + random.pick(parts('last-sms')),
  };
  return { ...file, language: 'en', data };
}

function shuffle<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(random.below(left.length), 1));
}
