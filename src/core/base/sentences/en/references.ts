import { error, hint } from '../../sentence.ts';
import { didYouMean } from '../../wording.ts';

/** What we say of names that are given and used across documents. */
export const referencesSentences = {
  'id-unknown': error(
    ({ noun, id, near, home }: { noun: string; id: string; near: string | undefined; home: string }) =>
      `There is no ${noun} \`${id}\` ${home}.${didYouMean(near)}`,
  ),
  'id-duplicate': error(
    ({ noun, id, other }: { noun: string; id: string; other: string }) =>
      `The ${noun} \`${id}\` is given twice: here and ${other}. Change one of the two.`,
  ),
  'id-unused': hint(
    ({ noun, id }: { noun: string; id: string }) =>
      `Nothing uses the ${noun} \`${id}\`. Use it somewhere, or remove it.`,
  ),
  'variable-inside-variable': error(
    ({ outer, inner }: { outer: string; inner: string }) =>
      `\`${outer}\` cannot have a value of its own while \`${inner}\` lies inside it. Rename one of the two.`,
  ),
};
