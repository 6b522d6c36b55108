import type { Span } from '../../base/span.ts';
import type { Finding } from '../finding.ts';
import { signs } from '../../prose/signs.ts';
import { defineRule } from '../rule.ts';

/** More than one question in a message. */
export const multiQuestion = defineRule({
  id: 'multi-question',
  category: 'listening',
  description: 'Ask one question in a message.',
  severity: 'warning',
  languages: 'any',
  options: {
    most: { kind: 'number', description: 'How many questions a message may ask.', minimum: 1, default: 1 },
  },
  needs: signs.question,
  *message({ prose }, { most }): Iterable<Finding> {
    const { text } = prose;
    if (text.indexOf('?') === text.lastIndexOf('?')) return;
    const questions = prose.sentences.filter((sentence) => isQuestion(text, sentence));
    for (const { start, end } of questions.slice(most)) {
      const message = 'Of several questions customers answer only one. Ask this one in a message of its own.';
      yield { start, end, message };
    }
  },
});

/** Short ones, and those that end with “right?”, only ask for a nod; “Or …?” and a bare choice go on with the one before; “How are you?” is a greeting. */
function isQuestion(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  if (!/\?["'”’)\]»]*$/.test(sentence)) return false;
  if (sentence.split(/\s+/).length <= 3) return false;
  if (/,?\s(?:right|correct|ok|okay|yes|verdad|vale)\?["'”’)]*$/i.test(sentence)) return false;
  if (/^(?:the|an?|el|la|una?)\s.*\s(?:or|o)\s/i.test(sentence)) return false;
  return !/^(?:[-–—(¿\s]*)(?:or|o|how are you|how is your day|how's your day|does that|is that|would that|will that|cómo está|does this (?:help|answer))(?![\p{L}])/iu.test(
    sentence,
  );
}
