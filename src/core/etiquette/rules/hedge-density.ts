import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Many words of doubt in a short text. */
export const hedgeDensity = defineRule({
  id: 'hedge-density',
  category: 'tone',
  description: 'Keep words of doubt few.',
  severity: 'off',
  languages: ['en', 'es'],
  options: {
    most: { kind: 'number', description: 'How many words of doubt forty words may hold.', minimum: 0, default: 2 },
  },
  *message({ prose, language }, { most }): Iterable<Finding> {
    const hedges = [...prose.lower.matchAll(language === 'es' ? SPANISH : ENGLISH)];
    const first = hedges[0];
    const last = hedges.at(-1);
    if (first === undefined || last === undefined || hedges.length <= most) return;
    if (hedges.length <= (most * prose.words.count) / 40) return;
    const message = `There are ${String(hedges.length)} words of doubt here. Keep those that are true, and say the rest plainly.`;
    yield { start: first.index, end: last.index + last[0].length, message };
  },
});

const ENGLISH =
  /(?<!\p{L})(?:maybe|perhaps|possibly|probably|presumably|apparently|seemingly|seems?|appears?|somewhat|kind of|sort of|more or less|roughly|i think|i guess|i believe|i suppose|i assume|usually|generally|typically|mostly|hopefully|in theory|likely|not sure)(?!\p{L})/gu;
const SPANISH =
  /(?<!\p{L})(?:quizás?|tal vez|a lo mejor|posiblemente|probablemente|aparentemente|parece|más o menos|creo|supongo|imagino|normalmente|generalmente|en principio|en teoría|seguramente|me parece)(?!\p{L})/gu;
