import { measureSms } from '../../prose/sms-segments.ts';
import { fillHoles } from '../fill-holes.ts';
import type { Finding } from '../finding.ts';
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
    const { text } = message.prose;
    const filled = fillHoles(message);
    if (filled.length <= most * FEWEST_UNITS) return;
    const { segments, encoding } = measureSms(filled);
    if (segments <= most) return;
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
function findOverflow({ prose, holes, project }: Message, fits: number): number {
  for (const { start, end } of prose.sentences) {
    const part = { ...prose, text: prose.text.slice(0, end) };
    if (fillHoles({ prose: part, holes: holes.filter(({ at }) => at < end), project }).length > fits) return start;
  }
  return 0;
}
