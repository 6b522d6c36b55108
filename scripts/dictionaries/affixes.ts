/** The affixes of a Hunspell dictionary by their flags. */
export type Affixes = ReadonlyMap<string, Affix>;

interface Affix {
  readonly side: AffixSide;
  /** Whether a prefix and a suffix that both say so may come together. */
  readonly joins: boolean;
  readonly changes: readonly Change[];
}

/** A prefix or a suffix, as the files call them. */
type AffixSide = 'PFX' | 'SFX';

/** One way to change a word: what is cut off, what is put there, and what must hold of the word. */
interface Change {
  readonly cut: string;
  readonly added: string;
  /** Undefined where it holds of every word. */
  readonly condition: RegExp | undefined;
  /** The affixes that the result may take in turn. */
  readonly flags: readonly string[];
}

/** A word with an affix. */
interface Form {
  readonly word: string;
  readonly flags: readonly string[];
  readonly joins: boolean;
}

/** Reads the PFX and SFX lines of an .aff file, as hunspell(5) describes them, but for possessives. */
export function readAffixes(text: string): Affixes {
  const affixes = new Map<string, Affix & { readonly changes: Change[] }>();
  for (const line of text.split(/\r?\n/)) {
    const [side = '', flag = '', third = '', fourth = '', condition = '.'] = line.trim().split(/\s+/);
    if (side !== 'SFX' && side !== 'PFX') continue;
    const affix = affixes.get(flag);
    if (affix === undefined) {
      affixes.set(flag, { side, joins: third === 'Y', changes: [] });
      continue;
    }
    const [added = '', flags = ''] = fourth.split('/', 2);
    if (added.startsWith("'")) continue;
    affix.changes.push({
      cut: third === '0' ? '' : third,
      added: added === '0' ? '' : added,
      condition:
        condition === '.' ? undefined : new RegExp(side === 'SFX' ? `(?:${condition})$` : `^(?:${condition})`, 'u'),
      flags: Array.from(flags),
    });
  }
  return affixes;
}

/** The word with each prefix, or each suffix, that its flags allow. */
export function* applyAffixes(
  side: AffixSide,
  word: string,
  flags: readonly string[],
  affixes: Affixes,
): Generator<Form> {
  for (const flag of flags) {
    const affix = affixes.get(flag);
    if (affix?.side !== side) continue;
    for (const change of affix.changes) {
      const changed = applyChange(side, word, change);
      if (changed !== undefined) yield { word: changed, flags: change.flags, joins: affix.joins };
    }
  }
}

function applyChange(side: AffixSide, word: string, { cut, added, condition }: Change): string | undefined {
  const fits = side === 'SFX' ? word.endsWith(cut) : word.startsWith(cut);
  if (!fits || word.length <= cut.length || condition?.test(word) === false) return undefined;
  return side === 'SFX' ? word.slice(0, word.length - cut.length) + added : added + word.slice(cut.length);
}
