import { findBlock, type Document } from '../../document/document.ts';
import { findLineStart } from '../../edit/text-lines.ts';
import type { Shapes } from '../../schema/shape.ts';
import type { FileView } from '../workspace-view.ts';
import { FlowScan } from './flow-scan.ts';
import { createFrame, type Frame } from './frame.ts';
import { listTopKeys } from './list-top-keys.ts';
import { findPlaceShape } from './place-shape.ts';
import type { Place } from './place.ts';
import type { Cursor, Spot } from './spot.ts';
import { YamlScan } from './yaml-scan.ts';

/**
 * What stands at an offset of a file, even half-typed; nothing where no key, no value and no text can be written, such as in a comment.
 * Only the block at the offset is read.
 */
export function locate(file: FileView, offset: number, shapes: Shapes): Place | undefined {
  const { document, type } = file;
  const block = Math.max(findBlock(document, offset), 0);
  const start = document.starts[block] ?? 0;
  const cursor: Cursor = { at: offset - start, spot: undefined, isPassed: false };
  if (type.format === 'json') scanJson(document, block, cursor);
  else scanYaml(document, block, cursor);
  const { spot } = cursor;
  if (spot === undefined) return undefined;
  const { frames, segment, word } = spot;
  const path = frames.slice(1).map((frame) => frame.segment);
  const before = getLineBefore(document, block, word.start);
  return {
    ...findPlaceShape(shapes, type.kind, spot),
    kind: spot.kind,
    file,
    offset,
    path: segment === undefined ? path : [...path, segment],
    keys:
      path.length === 0 && segment === undefined ? listTopKeys(document, block, spot.keys) : new Set(spot.keys.keys()),
    word: { ...word, start: start + word.start, end: start + word.end },
    style: type.format === 'json' ? 'json' : isInFlow(spot) ? 'flow' : 'block',
    column: before.length,
    indentation: /^[ \t]*/.exec(before)?.[0].length ?? 0,
    mapColumn: frames.findLast(({ kind }) => kind === 'map')?.column ?? 0,
    hasColon: spot.hasColon,
    commaBefore: spot.commaBefore === undefined ? undefined : start + spot.commaBefore,
    needsComma: spot.needsComma,
    block,
  };
}

/** What stands before an offset of a block on its line, of which the block before may hold the beginning. */
function getLineBefore({ blocks }: Document, index: number, at: number): string {
  const text = blocks[index]?.text ?? '';
  const line = findLineStart(text, at);
  const [start = ''] = line > 0 ? [] : (/[^\r\n]*$/.exec(blocks[index - 1]?.text.slice(-LONGEST_LINE) ?? '') ?? []);
  return start + text.slice(line, at);
}

const LONGEST_LINE = 1000;

function isInFlow({ frames }: Spot): boolean {
  return frames.at(-1)?.isFlow === true;
}

function scanYaml({ blocks }: Document, index: number, cursor: Cursor): void {
  const block = blocks[index];
  const root = createFrame('map', '', 0, false);
  if (block?.role === 'entry') root.pending = block.before.section;
  const next = blocks[index + 1];
  const follows = next === undefined ? 0 : (/^ */.exec(next.text)?.[0].length ?? 0);
  new YamlScan(block?.text ?? '', [root], cursor, follows).read();
}

function scanJson({ blocks }: Document, index: number, cursor: Cursor): void {
  const block = blocks[index];
  if (block === undefined) return;
  const { phase, section, shape } = block.before;
  if (phase === 'end' || phase === 'dangling') return;
  const frames: Frame[] = phase === 'start' ? [] : [createFrame('map', '', 0, true)];
  if (section !== undefined) frames.push(createFrame(shape ?? 'map', section, 0, true));
  const follows = blocks[index + 1]?.text.charAt(0) ?? '';
  const scan = new FlowScan(block.text, frames, cursor, { column: 0, format: 'json', follows });
  if (phase === 'after') {
    const [space = ''] = /\s*$/.exec(blocks[index - 1]?.text ?? '') ?? [];
    scan.expectComma(-space.length, /[\r\n]/.test(space) ? 'own-line' : 'same-line');
  }
  scan.read(0, block.text.length);
}
