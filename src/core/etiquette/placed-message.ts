import type { Fix } from '../base/fix.ts';
import type { Span } from '../base/span.ts';
import { mapScalar } from '../document/scalar-map.ts';
import type { ScalarMap } from '../document/scalar-map.ts';
import { writeInScalar } from '../document/write-in-scalar.ts';
import { createProse } from '../prose/prose.ts';
import type { Reading } from './create-reading.ts';
import { createReadings } from './create-reading.ts';
import type { Rewrite } from './finding.ts';
import type { Message } from './message.ts';
import type { MessageSite } from './message-site.ts';

/** What a message takes from the entry and the document that it stands in. */
export type MessageOwner = Pick<Message, 'owner' | 'tags' | 'stage' | 'status' | 'project' | 'locale'>;

/** One reading of a text, with the way back from what the customer reads to what stands in the file. */
export interface PlacedMessage {
  readonly message: Message;
  readonly reading: Reading;
  readonly site: MessageSite;
  readonly map: ScalarMap;
}

/**
 * A message for each reading of a text, the one of a customer of whom all is known first. Of a text that nobody could send, rules see the
 * beginning.
 */
export function placeMessages(block: string, site: MessageSite, owner: MessageOwner): readonly PlacedMessage[] {
  const template = String(site.node.value).slice(0, MOST_CHARACTERS);
  const map = mapScalar(block, site.node);
  return createReadings(template).map((reading, number) => placeReading(reading, number, template, map, site, owner));
}

function placeReading(
  reading: Reading,
  number: number,
  template: string,
  map: ScalarMap,
  site: MessageSite,
  { owner, tags, stage, status, project, locale: common }: MessageOwner,
): PlacedMessage {
  const locale = site.locale ?? common;
  const message: Message = {
    owner,
    part: site.part,
    prose: createProse(reading.text),
    holes: reading.holes,
    template,
    body: reading.body,
    isFirst: number === 0,
    locale,
    language: getLanguage(locale),
    channels: site.channels,
    brand: site.brand,
    tags,
    stage,
    status,
    project,
  };
  return { message, reading, site, map };
}

/** Twice what the widest channel takes. */
const MOST_CHARACTERS = 20_000;

/** The language of a locale: `en` of `en-GB`. */
export function getLanguage(locale: string): string {
  const dash = locale.indexOf('-');
  return dash === -1 ? locale : locale.slice(0, dash);
}

/** Where a stretch of what the customer reads was written in the block. */
export function toSource({ reading, map }: PlacedMessage, start: number, end: number): Span {
  const template = reading.toTemplate(start, end);
  return map.sourceSpan(template.start, template.end);
}

/** A rewrite as a change of the block, or nothing where it would touch a placeholder or cannot be written there. */
export function toFix(placed: PlacedMessage, { title, edits, isSafe }: Rewrite): Fix | undefined {
  const written = edits.map(({ start, end, text }) => {
    const own = placed.reading.isPlain(start, end) ? writeInScalar(placed.site.node, text) : undefined;
    return own === undefined ? undefined : { span: toSource(placed, start, end), text: own };
  });
  const sound = written.filter((edit) => edit !== undefined);
  if (sound.length < edits.length) return undefined;
  return isSafe === true ? { title, edits: sound, isSafe } : { title, edits: sound };
}
