import { countSyllables } from '../../prose/syllables.ts';
import { scanWords } from '../../prose/scan-words.ts';
import { readFormula } from './evaluate-formula.ts';
import { formatMessage } from './format-message.ts';
import type { CompiledFind, PackText } from './pack-rule.ts';
import { refuse } from './refusal.ts';
import type { RuleDefinition } from './rule-definition.ts';

/** A figure of the whole message that meets a condition; the finding stands at the first word. */
export function compileMetric({ head, fields }: RuleDefinition): CompiledFind {
  const formula = fields.text('formula');
  const condition = fields.text('condition');
  if (formula === undefined || condition === undefined) return refuse('The rule needs both `formula` and `condition`.');
  const figure = readFormula(formula);
  if (figure.kind === 'refused') return figure;
  const judgement = readFormula(`result ${condition}`);
  if (judgement.kind === 'refused') return judgement;
  return {
    kind: 'find',
    find: (prose) => {
      const values = countAll(prose);
      if (values.get('words') === 0) return [];
      const result = figure.evaluate(values);
      if (judgement.evaluate(values.set('result', result)) === 0) return [];
      const word = /\S+/.exec(prose.text);
      const start = word?.index ?? 0;
      const message = formatMessage(head.message, [result.toFixed(2)]);
      return [{ start, end: start + (word?.[0].length ?? 0), message, replacements: [] }];
    },
  };
}

/** The counts that a formula may use, by the names that Vale gives them; what only markup has is 0. */
function countAll({ text, sentences, paragraphs }: PackText): Map<string, number> {
  const words = scanWords(text);
  const counts = { characters: 0, syllables: 0, long: 0, complex: 0 };
  for (let index = 0; index < words.count; index++) {
    const word = text.slice(words.starts[index], words.ends[index]);
    const syllables = countSyllables(word);
    counts.characters += word.length;
    counts.syllables += syllables;
    if (word.length > 6) counts.long++;
    if (syllables > 2) counts.complex++;
  }
  return new Map([
    ['words', words.count],
    ['sentences', sentences.length],
    ['paragraphs', paragraphs.length],
    ['characters', counts.characters],
    ['syllables', counts.syllables],
    ['long_words', counts.long],
    ['complex_words', counts.complex],
    ['polysyllabic_words', counts.complex],
  ]);
}
