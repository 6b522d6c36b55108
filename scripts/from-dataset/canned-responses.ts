import type { Dictionary } from './dictionary.ts';
import { createSlugs, toSlug } from './slug.ts';
import { type Placeholder, toTemplate } from './template-text.ts';

/** One line of `canned-responses.jsonl`. */
export interface Row {
  readonly source: string;
  readonly licence: string;
  readonly lang: string;
  readonly channel: string;
  readonly key: string;
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
}

/** A canned response of our format, as far as the data has it. */
export interface ConvertedResponse {
  readonly id: string;
  readonly title: string;
  readonly channels?: readonly string[];
  readonly text: string;
}

/** A library of our format: everything that one source wrote in one language. */
export interface ConvertedLibrary {
  readonly library: string;
  readonly title: string;
  readonly notes: string;
  readonly locale: string;
  readonly responses: readonly ConvertedResponse[];
}

/** The libraries, and where each row went: `library/response` by the row. */
export interface ConvertedRows {
  readonly libraries: readonly ConvertedLibrary[];
  readonly names: ReadonlyMap<Row, string>;
}

const channelsOf: Readonly<Record<string, readonly string[]>> = { chat: ['web'], sms: ['sms'], email: ['email'] };

/** Makes one library for each source and language; ids are unique over all of them. */
export function convertRows(rows: readonly Row[], dictionary: Dictionary): ConvertedRows {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = toSlug(`${row.source} ${row.lang}`);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const slug = createSlugs();
  const names = new Map<Row, string>();
  const libraries = [...groups].map(([library, members]): ConvertedLibrary => {
    const responses = members.map((row) => {
      const response = convertRow(row, slug(row.key), dictionary);
      names.set(row, `${library}/${response.id}`);
      return response;
    });
    const [{ source, licence, lang }] = members as [Row, ...Row[]];
    return {
      library,
      title: `${source} (${lang})`,
      notes: `From ${source}, licence ${licence}.`,
      locale: lang,
      responses,
    };
  });
  return { libraries, names };
}

function convertRow(row: Row, id: string, dictionary: Dictionary): ConvertedResponse {
  const channels = row.channel.split('/').flatMap((channel) => channelsOf[channel] ?? []);
  return {
    id,
    title: row.key,
    ...(channels.length > 0 && { channels }),
    text: toTemplate(row.text, row.placeholders, row.source, dictionary),
  };
}
