import { MarkupKind, type Position, type SignatureHelp, type SignatureInformation } from 'vscode-languageserver-types';
import { findHelper } from '../core/template/helpers.ts';
import { locateInTemplate, type TagPlace } from '../core/template/locate-in-template.ts';
import { findTextAt } from './find-text-at.ts';
import { aboutHelper, findTagWord } from './in-text/about-helper.ts';
import { signHelper, type HelperSignature } from './in-text/sign-helper.ts';
import type { ShownFiles } from './shown-files.ts';

/** How the helper at a position of a text is called, and which of its arguments is being written; nothing where none is. */
export function getSignatureHelp({ engine }: ShownFiles, path: string, position: Position): SignatureHelp | null {
  const file = engine.view.getFile(path);
  if (file === undefined) return null;
  const text = findTextAt(file, engine.view.shapes, engine.offsetAt(path, position));
  if (text?.kind !== 'template') return null;
  const tag = locateInTemplate(text.text, text.index);
  const signature = tag?.head === undefined ? undefined : findSignature(tag.head.name);
  if (tag === undefined || signature === undefined) return null;
  const { parameters } = signature;
  const active = findActive(tag, parameters.length);
  return { signatures: [toInformation(tag.head?.name ?? '', signature)], activeSignature: 0, activeParameter: active };
}

/** What is given by name comes last, whatever was given before. */
function findActive({ before, named, head }: TagPlace, count: number): number {
  const takesNames = findHelper(head?.name ?? '')?.named === 'any';
  if (takesNames && (named !== undefined || before.length >= count)) return count - 1;
  return before.length;
}

function findSignature(name: string): HelperSignature | undefined {
  const helper = findHelper(name);
  if (helper !== undefined) return signHelper(helper);
  const word = findTagWord(name);
  if (word === undefined || name === 'else') return undefined;
  const parameter = name === 'each' ? 'list' : 'value';
  const label = `${name} ${parameter}`;
  return { label, parameters: [[name.length + 1, label.length]] };
}

function toInformation(name: string, { label, parameters }: HelperSignature): SignatureInformation {
  const known = findTagWord(name);
  return {
    label,
    ...(known === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: aboutHelper(known) } }),
    parameters: parameters.map(([start, end]) => ({ label: [start, end] })),
  };
}
