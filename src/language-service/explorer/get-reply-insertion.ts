import { findBlock } from '../../core/document/document.ts';
import { findText } from '../../core/document/find-node.ts';
import { locate } from '../../core/engine/locate/locate.ts';
import type { ExplorerPlace } from '../../protocol/explorer.ts';
import type { InsertReplyAnswer, InsertReplyParams } from '../../protocol/insert-reply.ts';
import { writeScalar } from '../completion/write-scalar.ts';
import { toPath } from '../document-path.ts';
import { findTextAt, type TextAt } from '../find-text-at.ts';
import { findValueAt } from '../find-value-at.ts';
import type { ShownFiles } from '../shown-files.ts';
import { toRange } from '../to-range.ts';
import { writeFirstLines, writeInText, writeNewText, type Written } from './write-reply-text.ts';

/** What to write where a canned response shall be put: its name where a response is named, its words in a text and in files of others. */
export function getReplyInsertion(files: ShownFiles, { reply, at }: InsertReplyParams): InsertReplyAnswer {
  const { engine } = files;
  const found = findReply(files, reply);
  if (found === undefined) return refuse('This reply is not there any more. Search again.');
  const path = toPath(at.uri);
  const file = engine.view.getFile(path);
  const { line, character } = at;
  const cursor = { line, character };
  if (file === undefined) return { kind: 'edit', start: cursor, end: cursor, text: found.text };
  const offset = engine.offsetAt(path, cursor);
  const place = locate(file, offset, engine.view.shapes);
  const isValue = place?.kind === 'value' || place?.kind === 'node';
  if (place?.shape?.uses === 'response' && isValue) {
    if (!isSameProject(files, path, toPath(reply.uri))) return refuse(otherProject);
    const written = writeScalar(found.name, { style: place.style, quote: place.word.quote });
    return toEdit(files, path, { span: place.word, text: written });
  }
  const whole = engine.getText(path) ?? '';
  const text = findTextAt(file, engine.view.shapes, offset);
  if (text?.kind === 'template' && isBegun(text))
    return toEdit(
      files,
      path,
      writeInText(
        whole,
        file.document.starts[findBlock(file.document, offset)] ?? 0,
        text,
        found.text,
        place?.style ?? 'flow',
      ),
    );
  if (place?.shape?.text === 'template' && isValue) return toEdit(files, path, writeNewText(whole, place, found.text));
  if (place?.shape?.text === 'template' && place.kind === 'inside')
    return toEdit(files, path, writeFirstLines(place, found.text));
  return refuse(nowhere);
}

const otherProject = 'This reply belongs to another project, so it cannot be named here.';
const nowhere = 'Put the cursor into a text, or behind the key that names a reply, and try again.';

function refuse(sentence: string): InsertReplyAnswer {
  return { kind: 'refused', sentence };
}

function findReply({ engine }: ShownFiles, place: ExplorerPlace): FoundReply | undefined {
  const { view } = engine;
  const path = toPath(place.uri);
  const file = view.getFile(path);
  if (file === undefined) return undefined;
  const offset = engine.offsetAt(path, place);
  const site = view.findSite(path, offset);
  const text = findText(findValueAt(file, view.shapes, offset)?.around.at(-1), 'text');
  return site?.site.kind !== 'response' || text === undefined ? undefined : { name: site.name, text };
}

interface FoundReply {
  readonly name: string;
  readonly text: string;
}

function isSameProject({ engine: { view } }: ShownFiles, one: string, other: string): boolean {
  return view.getProject(one)?.folder === view.getProject(other)?.folder;
}

/** Whether somebody has begun to write, if only a quote. */
function isBegun({ node: { style }, text }: TextAt): boolean {
  return text.trim() !== '' || style === 'single' || style === 'double';
}

function toEdit({ engine }: ShownFiles, path: string, { span, text }: Written): InsertReplyAnswer {
  return { kind: 'edit', ...toRange(engine, path, span), text };
}
