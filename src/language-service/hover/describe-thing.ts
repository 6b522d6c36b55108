import type { Position } from 'vscode-languageserver-types';
import type { Span } from '../../core/base/span.ts';
import { findBlock } from '../../core/document/document.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import { readComments } from '../../core/etiquette/suppression/read-comments.ts';
import { findTextAt } from '../find-text-at.ts';
import { findValueAt } from '../find-value-at.ts';
import { findPlace } from '../navigation/find-place.ts';
import type { NamedThing } from '../navigation/named-thing.ts';
import type { ShownFiles } from '../shown-files.ts';
import { describeInText, type Described } from './describe-in-text.ts';
import { describeKey } from './describe-key.ts';
import { describeName } from './describe-name.ts';
import { describeRule, type ReadRulePage } from './describe-rule.ts';

/** What there is to know of the thing at a position: a name, a rule, a word of a text, a key; nothing where there is none of these. */
export async function describeThing(
  files: ShownFiles,
  path: string,
  position: Position,
  readPage: ReadRulePage,
): Promise<Described | undefined> {
  const { engine } = files;
  const file = engine.view.getFile(path);
  if (file === undefined) return undefined;
  const offset = engine.offsetAt(path, position);
  const place = findPlace(files, path, position);
  const rule = place?.kind === 'rule' ? { id: place.name, span: place.span } : findRuleInComment(file, offset);
  if (rule !== undefined) {
    const value = await describeRule(files, path, { rule: rule.id, at: offset }, readPage);
    return value === undefined ? undefined : { value, span: rule.span };
  }
  const name = place?.kind === 'library' ? (findResponse(files, path, offset) ?? place) : place;
  const named = name === undefined ? undefined : describeName(files, path, name);
  if (name !== undefined && named !== undefined) return { value: named, span: name.span };
  const text = findTextAt(file, engine.view.shapes, offset);
  return text === undefined ? describeKeyAt(files, file, offset) : describeInText(text, engine.view.getProject(path));
}

/** Where a canned response is named by its library, all of the name is about the response. */
function findResponse(
  { engine }: ShownFiles,
  path: string,
  offset: number,
): (NamedThing & { readonly span: Span }) | undefined {
  const site = engine.view.findSite(path, offset);
  return site?.site.kind === 'response' ? { kind: 'response', name: site.name, span: site.span } : undefined;
}

/** The name of a rule in a comment that switches it off or on. */
function findRuleInComment(file: FileView, offset: number): { readonly id: string; readonly span: Span } | undefined {
  if (file.type.format !== 'yaml') return undefined;
  const index = findBlock(file.document, offset);
  const start = file.document.starts[index] ?? 0;
  const text = file.document.blocks[index]?.text ?? '';
  for (const { rules } of readComments(text, file.readBlock(index).node)) {
    const found = rules.find((each) => start + each.start <= offset && offset <= start + each.end);
    if (found !== undefined) return { id: found.id, span: { start: start + found.start, end: start + found.end } };
  }
  return undefined;
}

function describeKeyAt({ engine }: ShownFiles, file: FileView, offset: number): Described | undefined {
  const found = findValueAt(file, engine.view.shapes, offset);
  if (found?.role !== 'key' || found.shape === undefined) return undefined;
  const value = describeKey(String(found.node.value), found.shape, file.type.format);
  const { start, end } = found.node;
  return value === '' ? undefined : { value, span: { start: found.blockStart + start, end: found.blockStart + end } };
}
