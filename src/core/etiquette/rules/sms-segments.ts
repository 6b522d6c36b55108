import { signs } from '../../prose/signs.ts';
import { measureSms } from '../../prose/sms-segments.ts';
import { fillHoles, measureFilled } from '../fill-holes.ts';
import type { Finding } from '../finding.ts';
import { isShortened } from '../is-shortened.ts';
import type { Message } from '../message.ts';
import { defineRule } from '../rule.ts';

/** Texts that are sent, and paid for, as many SMS. */
export const smsSegments = defineRule({
  id: 'sms-segments',
  category: 'length',
  description: 'A text for SMS fits into a few messages of the network.',
  severity: 'warning',
  languages: 'any',
  options: {
    most: {
      kind: 'number',
      minimum: 1,
      maximum: 10,
      default: 1,
      description: 'How many messages of the network one text may take.',
    },
  },
  *message(message, { most }): Iterable<Finding> {
    if (!message.channels.includes('sms') || message.part === 'button') return;
    const { text, words } = message.prose;
    const length = measureFilled(message, text.length);
    if (length <= most * FEWEST_UNITS) return;
    // Where each sign takes one septet, the length tells all.
    if ((words.signs & signs.wide) === 0 && length <= (most === 1 ? 160 : most * 153)) return;
    const { segments, encoding } = measureSms(fillHoles(message));
    if (segments <= most || isShortened(message)) return;
    const unit = encoding === 'ucs-2' ? 67 : 153;
    const fits = most === 1 ? unit + (encoding === 'ucs-2' ? 3 : 7) : most * unit;
    yield {
      start: findOverflow(message, fits),
      end: text.length,
      message: `As SMS this is sent and paid for as ${String(segments)} messages, with placeholders filled in. Shorten it to ${String(fits)} characters, or give SMS a wording of its own.`,
    };
  },
});

/** In the smaller of the two alphabets. */
const FEWEST_UNITS = 67;

/** The start of the first sentence that is not wholly within what is allowed. */
function findOverflow(message: Message, fits: number): number {
  return message.prose.sentences.find(({ end }) => measureFilled(message, end) > fits)?.start ?? 0;
}
