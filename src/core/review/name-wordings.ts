import type { LocalWording, Wording, WordingSource } from './wording.ts';

/** The file that wordings stand in: a library or a script, its name, its language, and the status of what does not say its own. */
export interface WordingHome {
  readonly kind: 'responses' | 'chatscript';
  readonly name: string;
  readonly locale: string;
  readonly status: string | undefined;
}

/** The wordings of one entry by the names that a record has for them, each of them once. */
export function nameWordings(wordings: readonly LocalWording[], home: WordingHome): readonly Wording[] {
  const named = new Map<string, LocalWording>();
  for (const wording of wordings) {
    const key = toKey(wording, home);
    if (!named.has(key)) named.set(key, wording);
  }
  return [...named].map(([key, wording]) => {
    const { name, channel, brand, mark, span } = wording;
    return {
      key,
      id: toId(name, home),
      locale: wording.locale ?? home.locale,
      channel,
      brand,
      status: wording.status ?? home.status ?? 'active',
      mark,
      span,
      source: findSource(wording, home, named),
    };
  });
}

function toId(name: string, { kind, name: file }: WordingHome): string {
  return kind === 'responses' ? `${file}/${name}` : `${file}#${name}`;
}

function toKey(
  { name, locale, channel, brand }: Omit<LocalWording, 'mark' | 'span' | 'status'>,
  home: WordingHome,
): string {
  return [`${toId(name, home)}@${locale ?? home.locale}`, channel, brand]
    .filter((part) => part !== undefined)
    .join('+');
}

/** The nearest wording in the language of the file: for the same channel and brand, or else for one of them, or else for all. */
function findSource(
  { name, locale, channel, brand }: LocalWording,
  home: WordingHome,
  named: ReadonlyMap<string, LocalWording>,
): WordingSource | undefined {
  if (locale === undefined || locale === home.locale) return undefined;
  const everywhere = { name, locale: undefined, channel: undefined, brand: undefined };
  const nearest = [{ channel, brand }, { channel }, { brand }, {}].map((fit) => toKey({ ...everywhere, ...fit }, home));
  for (const key of nearest) {
    const source = named.get(key);
    if (source !== undefined) return { key, mark: source.mark };
  }
  return undefined;
}
