import type { Finding } from '../finding.ts';
import { weOnlyNoIPhrases } from '../phrases/we-only-no-i.ts';
import { defineRule } from '../rule.ts';

/** An action of one agent that is told as one of a whole company. */
export const weOnlyNoI = defineRule({
  id: 'we-only-no-i',
  category: 'tone',
  description: 'An agent says “I” of what they do themselves.',
  severity: 'off',
  languages: Object.keys(weOnlyNoIPhrases),
  phrases: weOnlyNoIPhrases,
  *phrase({ found, start, end }, { prose }): Iterable<Finding> {
    if (/(?<!\p{L})(?:i|me|my|mine|i['’](?:ll|m|ve|d))(?!\p{L})/u.test(prose.lower)) return;
    const others = prose.lower.slice(0, start) + prose.lower.slice(end);
    if (!/(?<!\p{L})(?:we|us|our|ours|we['’](?:ll|re|ve|d))(?!\p{L})/u.test(others)) return;
    const edit = toFirstPerson(found, start);
    yield {
      start,
      end,
      message: `“${found}” names nobody. Say “I” of what you do yourself.`,
      rewrites: [{ title: `Write “${edit.text}”`, edits: [edit] }],
    };
  },
});

/** Only the words before the verb change. */
function toFirstPerson(found: string, start: number): { start: number; end: number; text: string } {
  const words = /^we(?:(?<short>['’](?:ll|ve))| (?<full>will|have)|['’]re| are)/i.exec(found);
  const length = words?.[0].length ?? 0;
  const { short, full } = words?.groups ?? {};
  if (short !== undefined) return { start, end: start + length, text: `I${short}` };
  return { start, end: start + length, text: full === undefined ? 'I am' : `I ${full}` };
}
