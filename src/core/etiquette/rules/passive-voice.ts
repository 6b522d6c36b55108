import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A sentence that hides who does it. */
export const passiveVoice = defineRule({
  id: 'passive-voice',
  category: 'length',
  description: 'A sentence says who does what.',
  severity: 'off',
  languages: ['en'],
  *message({ prose: { text } }): Iterable<Finding> {
    for (const { 0: found, index, groups } of text.matchAll(PASSIVE)) {
      const participle = groups?.['participle']?.toLowerCase() ?? '';
      if (ADJECTIVES.has(participle)) continue;
      yield {
        start: index,
        end: index + found.length,
        message: `“${found}” hides who does it. Say who, such as “I will send it”.`,
      };
    }
  },
});

const PASSIVE =
  /(?<!\p{L})(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)(?: not)?(?: [a-z]{2,12}ly)? (?<participle>[a-z]{2,14}ed|begun|bought|broken|brought|built|caught|chosen|cut|done|drawn|driven|eaten|felt|found|given|gone|held|hit|kept|known|laid|led|left|lent|lost|made|meant|met|paid|put|read|run|said|seen|sent|set|shown|shut|sold|spent|split|spoken|stolen|taken|taught|told|thrown|understood|won|written)(?!\p{L})/giu;

/** Participles that tell how something is rather than what is done to it. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  'advanced aged ashamed bored broken closed committed concerned confused connected delighted disabled disappointed done embarrassed excited experienced finished frustrated gone interested involved left limited located lost married mixed needed open pleased prepared related relaxed retired satisfied scared set shut surprised tired used unlimited unused worried need indeed speed red bed based allowed supposed qualified detailed'.split(
    ' ',
  ),
);
