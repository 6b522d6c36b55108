import type { Event } from 'js-yaml';
import { EVENT_ID, parseEvents } from 'js-yaml';
import type { BlockContent } from './block.ts';
import { emptyContent } from './block.ts';
import { YamlTreeBuilder } from './build-yaml-tree.ts';
import type { Piece } from './cut.ts';
import { blankConflictMarkers } from './conflict-markers.ts';
import { hasHiddenCharacters, replaceHiddenCharacters } from './hidden-characters.ts';
import type { Node } from './node.ts';
import { readFaultyYaml } from './read-faulty-yaml.ts';
import { readSimpleEntry } from './read-simple-entry.ts';
import { readStrayYaml } from './read-stray-yaml.ts';

/**
 * Reads pieces of one text, in their order. Simple entries have a quick reader; the others of a section are read many at a time, which
 * costs a third of reading them one by one; where one of them is at fault, that run is read again block by block, and only the faulty
 * block by the tolerant reader.
 */
export function* readYaml(text: string, pieces: readonly Piece[]): Generator<BlockContent> {
  const mayBeSimple = !text.includes('\r') && !hasHiddenCharacters(text);
  for (let from = 0; from < pieces.length;) {
    const first = pieces[from];
    const simple = mayBeSimple && first !== undefined ? readSimpleEntry(text, first) : undefined;
    if (simple !== undefined) {
      yield simple;
      from++;
      continue;
    }
    const to = findRunEnd(pieces, from);
    const run = pieces.slice(from, to);
    const contents = run.length > 1 ? readRun(text, run) : undefined;
    if (contents !== undefined) yield* contents;
    else for (const piece of run) yield readYamlBlock(text.slice(piece.start, piece.end), piece);
    from = to;
  }
}

/** What a block is in its file; its text is read accordingly. */
export type BlockPlace = Pick<Piece, 'role' | 'shape' | 'before'>;

/** Reads one block by itself. */
export function readYamlBlock(text: string, piece: BlockPlace): BlockContent {
  if (piece.role === 'other') return readStrayYaml(text, piece.before.phase === 'start');
  if (!hasHiddenCharacters(text)) return readWellFormed(text, piece) ?? readMarked(text, piece);
  const visible = replaceHiddenCharacters(text);
  const content = readWellFormed(visible.text, piece) ?? readMarked(visible.text, piece);
  return { ...content, problems: [...visible.problems, ...content.problems] };
}

/** Small enough to be thrown away soon, large enough that the start-up of the parser does not count. */
const RUN_LENGTH = 64 * 1024;
const MAX_DEPTH = 60;

function findRunEnd(pieces: readonly Piece[], from: number): number {
  const first = pieces[from];
  let to = from + 1;
  if (first?.role !== 'entry') return to;
  while (to < pieces.length) {
    const next = pieces[to];
    if (next?.role !== 'entry' || next.shape !== first.shape) break;
    if (next.before.section !== first.before.section || next.end - first.start > RUN_LENGTH) break;
    to++;
  }
  return to;
}

/** All blocks of a run, or nothing where any of them is not well formed or does not lie where the cut says. */
function readRun(text: string, run: readonly Piece[]): BlockContent[] | undefined {
  const start = run[0]?.start ?? 0;
  const source = text.slice(start, run.at(-1)?.end);
  const events = hasHiddenCharacters(source) ? undefined : parseQuietly(source);
  if (events === undefined || !isRoot(events, run[0]?.shape)) return undefined;
  const builder = new YamlTreeBuilder(source, events, 2);
  const contents: BlockContent[] = [];
  for (const piece of run) {
    const at = builder.peekStart();
    if (at === undefined || at < piece.start - start || at >= piece.end - start) return undefined;
    contents.push(readEntry(builder, piece, piece.start - start));
  }
  return builder.peekStart() === undefined ? contents : undefined;
}

function readWellFormed(text: string, piece: BlockPlace): BlockContent | undefined {
  const events = parseQuietly(text);
  if (events === undefined) return undefined;
  if (events.length === 0) return emptyContent;
  if (piece.role === 'entry') {
    if (!isRoot(events, piece.shape)) return undefined;
    const builder = new YamlTreeBuilder(text, events, 2);
    const content = readEntry(builder, piece, 0);
    return builder.peekStart() === undefined ? content : undefined;
  }
  if (!isRoot(events, 'map') || events.some((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT))
    return undefined;
  const builder = new YamlTreeBuilder(text, events, 1);
  builder.beginBlock(0);
  return toContent(builder, builder.readNode());
}

function readEntry(builder: YamlTreeBuilder, piece: Pick<Piece, 'shape'>, base: number): BlockContent {
  builder.beginBlock(base);
  if (piece.shape === 'list') return toContent(builder, builder.readItem());
  const entry = builder.readEntry();
  const { start } = entry.key;
  return toContent(builder, { kind: 'map', flow: false, start, end: entry.value.end, entries: [entry] });
}

function toContent(builder: YamlTreeBuilder, node: Node): BlockContent {
  const { problems, anchors, aliases } = builder;
  return { node, problems, anchors, aliases };
}

/** The text may hold the markers of an unfinished merge; what lies between them is read all the same. */
function readMarked(text: string, piece: BlockPlace): BlockContent {
  const shape = piece.role === 'entry' ? (piece.shape === 'list' ? 'entry-of-list' : 'entry-of-map') : 'header';
  const blanked = blankConflictMarkers(text);
  if (blanked === undefined) return readFaultyYaml(text, shape);
  const content = readWellFormed(blanked.text, piece) ?? readFaultyYaml(blanked.text, shape);
  return { ...content, problems: [...blanked.problems, ...content.problems] };
}

/** The events of a well-formed text: a document, its root and what is below; nothing where js-yaml finds a fault. */
function parseQuietly(text: string): Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch {
    return undefined;
  }
}

function isRoot(events: readonly Event[], shape: Piece['shape']): boolean {
  const type = shape === 'list' ? EVENT_ID.SEQUENCE : EVENT_ID.MAPPING;
  if (events[0]?.type !== EVENT_ID.DOCUMENT || events[1]?.type !== type) return false;
  return events[1].anchorStart === -1 && events[1].tagStart === -1;
}
