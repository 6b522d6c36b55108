import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Problem } from '../core/base/problem.ts';
import { getFileType } from '../core/schema/kinds.ts';
import type { ShownFiles } from './shown-files.ts';
import { suppressInEntry, suppressInJsonFile } from './suppress-in-json.ts';
import { suppressHere, suppressInFile } from './suppress-in-yaml.ts';
import type { Suppression } from './suppression.ts';
import { toRange } from './to-range.ts';

/** Ways to keep the rule of a finding quiet, here or in the whole file; the cursor goes to where the reason belongs. */
export function getSuppressions(
  files: ShownFiles,
  path: string,
  { code, span }: Problem,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const text = files.engine.getText(path);
  const format = getFileType(path)?.format;
  if (text === undefined || format === undefined) return [];
  const isJson = format === 'json';
  const here = isJson ? suppressInEntry(text, code, span.start) : suppressHere(text, code, span.start);
  const inFile = isJson ? suppressInJsonFile(text, code) : suppressInFile(text, code);
  const ways = [
    { title: `Do not report \`${code}\` here`, suppression: here },
    { title: `Do not report \`${code}\` in this file`, suppression: inFile },
  ];
  return ways.flatMap(({ title, suppression }) => {
    if (suppression === undefined) return [];
    const edit = writeEdit(files, path, suppression);
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [...diagnostics],
        edit: { documentChanges: [{ textDocument: files.identify(path), edits: [edit] }] },
      },
    ];
  });
}

function writeEdit({ engine, abilities }: ShownFiles, path: string, { edit, reasonAt }: Suppression): WrittenEdit {
  const range = toRange(engine, path, edit.span);
  if (reasonAt === undefined || !abilities.snippets) return { range, newText: edit.text };
  const value = `${escape(edit.text.slice(0, reasonAt))}$0${escape(edit.text.slice(reasonAt))}`;
  return { range, snippet: { kind: 'snippet', value } };
}

type WrittenEdit = TextEdit | SnippetTextEdit;

/** Signs that mean something in a snippet. */
function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
