import { findEntry, findText } from '../document/find-node.ts';
import type { Node, ScalarNode } from '../document/node.ts';
import type { ResolveAlias } from '../document/to-data.ts';
import { markWords } from './mark-words.ts';
import type { Fit, FittedText, ReviewedMessage } from './read-message.ts';
import { readMessage } from './read-message.ts';
import type { LocalWording } from './wording.ts';

/** An entry of a library's `responses` or a script's `steps`; a step has a key. */
export interface ReviewedEntry {
  readonly section: string;
  readonly key: ScalarNode | undefined;
  readonly value: Node;
}

/** The wordings of an entry, its own text first; none where it has no name or sends no words of its own. */
export function readWordings({ section, key, value }: ReviewedEntry, resolve: ResolveAlias): readonly LocalWording[] {
  const name = section === 'responses' ? findEntry(value, 'id')?.value : section === 'steps' ? key : undefined;
  if (name?.kind !== 'scalar' || typeof name.value !== 'string') return [];
  const messages = section === 'responses' ? readMessage(value, resolve) : readStep(value, resolve);
  if (messages.length === 0) return [];
  const common = { name: name.value, status: section === 'responses' ? findText(value, 'status') : undefined };
  const own = messages.flatMap(({ text, extras }) => [text, ...extras]);
  const place = { start: name.start, end: name.end };
  return [
    { ...common, ...forAll, mark: markWords(own), span: place },
    ...listFits(messages).map(({ fit, node }) => ({
      ...common,
      ...fit,
      mark: markWords(messages.map((message) => chooseText(message, fit))),
      span: { start: node.start, end: node.end },
    })),
  ];
}

const forAll: Fit = { locale: undefined, channel: undefined, brand: undefined };

/** All that a step says, message by message, and what it says to hold. */
function readStep(step: Node, resolve: ResolveAlias): ReviewedMessage[] {
  const hold = findEntry(step, 'hold')?.value;
  return [findEntry(step, 'say')?.value, findEntry(hold, 'say')?.value].flatMap((say) => {
    return say?.kind === 'list' ? say.items.flatMap((item) => readMessage(item, resolve)) : readMessage(say, resolve);
  });
}

/** What the wordings of some messages are for, each once; of two for the same the first is used. */
function listFits(messages: readonly ReviewedMessage[]): FittedText[] {
  const fits = new Map<string, FittedText>();
  for (const wording of messages.flatMap(({ wordings }) => wordings)) {
    const { locale, channel, brand } = wording.fit;
    const name = [locale, channel, brand].join('+');
    if (!fits.has(name)) fits.set(name, wording);
  }
  return [...fits.values()];
}

/** The text of a message that is sent: the wording with the most matches, and of equal ones the first. */
function chooseText({ text, wordings }: ReviewedMessage, wanted: Fit): string {
  let best = { text, matches: 0 };
  for (const { text: other, fit } of wordings) {
    const matches = countMatches(fit, wanted);
    if (matches > best.matches) best = { text: other, matches };
  }
  return best.text;
}

function countMatches(fit: Fit, wanted: Fit): number {
  let matches = 0;
  for (const key of ['locale', 'channel', 'brand'] as const) {
    if (fit[key] === undefined) continue;
    if (fit[key] !== wanted[key]) return -1;
    matches++;
  }
  return matches;
}
