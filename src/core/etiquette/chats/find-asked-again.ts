import type { TranscriptView } from '../transcript-view.ts';
import type { ChatMessage } from './list-messages.ts';
import { didMove, listMessages } from './list-messages.ts';

/** A detail that an agent asked for though the customer had given it in this chat. */
export interface AskedAgain {
  readonly turn: number;
  /** What was asked for, such as “order number”. */
  readonly detail: string;
  /** Whether the chat was passed on in between. */
  readonly isAfterTransfer: boolean;
}

/** Finds the details that a customer had to give twice; asking again since the first answer was wrong does not count. */
export function findAskedAgain(transcript: TranscriptView): readonly AskedAgain[] {
  const given = new Map<string, number>();
  const found: AskedAgain[] = [];
  let asked: string | undefined;
  for (const one of listMessages(transcript)) {
    if (one.who === 'customer') {
      for (const detail of listGiven(one, asked)) given.set(detail, one.turn);
      continue;
    }
    if (one.who !== 'agent') continue;
    asked = findAsked(one);
    const at = asked === undefined ? undefined : given.get(asked);
    if (asked === undefined || at === undefined || CORRECTS.test(one.message.prose.text)) continue;
    const isAfterTransfer = transcript.turns.slice(at, one.turn).some(({ type }) => type === 'transfer');
    found.push({ turn: one.turn, detail: asked, isAfterTransfer });
  }
  return found;
}

interface Detail {
  readonly name: string;
  readonly asked: RegExp;
  readonly value: RegExp;
  /** Whether the value is known by itself, also where nobody asked for it. */
  readonly isPlain: boolean;
}

const CODE = /(?:^|[^\p{L}\p{N}])(?=[\p{L}-]*\d)[\p{L}\d-]{4,20}(?![\p{L}\p{N}])/u;

const DETAILS: readonly Detail[] = [
  ...['order', 'account', 'customer', 'booking', 'ticket', 'case', 'policy', 'invoice', 'tracking'].map((noun) => ({
    name: `${noun} number`,
    asked: new RegExp(`\\b${noun}(?:['’]s)? (?:number|no\\.|id|reference|code)\\b`, 'i'),
    value: CODE,
    isPlain: false,
  })),
  { name: 'número de pedido', asked: /número de (?:pedido|orden|referencia)/i, value: CODE, isPlain: false },
  {
    name: 'postcode',
    asked: /\b(?:post ?code|zip(?: code)?|código postal)\b/i,
    value: /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{5})\b/i,
    isPlain: false,
  },
  {
    name: 'email address',
    asked: /\b(?:e-?mail(?: address)?|correo(?: electrónico)?)\b/i,
    value: /[\w.+-]{1,64}@[\w-]{1,60}\.\w/,
    isPlain: true,
  },
  {
    name: 'phone number',
    asked:
      /\b(?:(?:phone|mobile|telephone|contact|cell|callback) number|número de teléfono|teléfono|number (?:i|we) can (?:call|reach))/i,
    value: /\+\d[\d ()-]{7,16}\d|\(\d{3}\) ?\d{3}[ -]\d{4}|\b\d{3}[ -]\d{3}[ -]\d{4}\b|\b0\d{2,4} ?\d{3} ?\d{3,4}\b/,
    isPlain: true,
  },
  {
    name: 'date of birth',
    asked: /\b(?:date of birth|birth ?date|fecha de nacimiento)\b/i,
    value:
      /\d{1,4}[-/. ]\d{1,2}[-/. ]\d{2,4}|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z]\p{L}{2,9}|\p{L}{3,9} \d{1,2},? \d{4}/u,
    isPlain: false,
  },
];

function findAsked(one: ChatMessage): string | undefined {
  const { text } = one.message.prose;
  if (!didMove(one, 'ask', 'verify') && !text.includes('?')) return undefined;
  return DETAILS.find(({ asked }) => asked.test(text))?.name;
}

function listGiven({ message }: ChatMessage, askedFor: string | undefined): string[] {
  const { text } = message.prose;
  const isUnknown = UNKNOWN.test(text);
  return DETAILS.flatMap(({ name, asked, value, isPlain }) => {
    const isMeant = isPlain || (!isUnknown && (name === askedFor || asked.test(text)));
    return isMeant && value.test(text) ? [name] : [];
  });
}

/** The customer does not have it. */
const UNKNOWN =
  /\b(?:can['’]?t|cannot|don['’]?t|do not|forg[oe]t(?:ten)?|lost|no idea|not have|without|no (?:lo )?(?:tengo|sé|recuerdo))\b/i;

/** The answer was wrong, or is only to be looked at once more. */
const CORRECTS =
  /\b(?:find|match(?:es)?|wrong|digits?|typo|valid|check|correct|different|another|other|coincide|correcto|otro|otra)\b/i;
