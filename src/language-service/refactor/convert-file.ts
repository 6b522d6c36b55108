import { CodeActionKind } from 'vscode-languageserver-types';
import { findJsonComments } from '../../core/document/find-json-comments.ts';
import type { Format } from '../../core/document/document.ts';
import { findLineBreak } from '../../core/edit/find-line-break.ts';
import { toFresh } from '../../core/edit/to-fresh.ts';
import { writeJson } from '../../core/edit/write-fresh-json.ts';
import { writeYamlEntries } from '../../core/edit/write-fresh-yaml.ts';
import { readTree, type Tree } from '../../core/etiquette/packs/read-tree.ts';
import type { ShownFiles } from '../shown-files.ts';
import { countYamlComments } from './count-yaml-comments.ts';
import { refuse, type Chosen, type Outcome, type Refactoring } from './refactoring.ts';

/**
 * Writes a file in the other format, under the other ending; nobody names files by their endings, so nothing else changes. A file with
 * comments is refused, since JSON has none and nothing is to be lost.
 */
export const convertFile: Refactoring = {
  name: 'convert-file',
  kind: CodeActionKind.RefactorRewrite,
  offer: ({ files, file, start, reach }) => {
    if (reach === 'block' || !files.abilities.fileOperations || toOtherPath(file.path) === undefined) return [];
    const other = file.type.format === 'yaml' ? 'JSON' : 'YAML';
    return [{ title: `Convert this file to ${other}`, at: start, what: '' }];
  },
  make: ({ engine }: ShownFiles, { file }: Chosen): Outcome => {
    const text = engine.getText(file.path) ?? '';
    const { format } = file.type;
    const target = toOtherPath(file.path);
    if (target === undefined) return refuse('A file of this kind is always YAML.');
    if (engine.has(target)) return refuse(`There is a file ${target.slice(target.lastIndexOf('/') + 1)} already.`);
    const tree = readTree(text, format);
    if (tree.problems.some(({ severity }) => severity === 'error'))
      return refuse('This file has faults. Mend them first.');
    const comments = format === 'yaml' ? countYamlComments(file) : findJsonComments(text).length;
    if (comments > 0) return refuse(sayComments(comments));
    if (file.document.blocks.some((_, index) => file.factsOf(index)?.isLinked === true)) return refuse(LINKED);
    const written = convert(text, format, tree);
    if (written === undefined) return refuse(LINKED);
    return {
      kind: 'changes',
      changes: [
        { kind: 'create', path: target, text: written },
        { kind: 'delete', path: file.path },
      ],
    };
  },
};

const LINKED = 'This file names parts of itself with `&`, which the other format cannot. Write them out first.';

/** The same name with the other ending; rule packs are named by their whole file names, and some files are always YAML. */
function toOtherPath(path: string): string | undefined {
  const [, stem, ending] =
    /^(.*\.(?:responses|chatscript|scenario|shift|chattest|scorecard))\.(yaml|yml|json)$/.exec(path) ?? [];
  return stem === undefined ? undefined : `${stem}.${ending === 'json' ? 'yaml' : 'json'}`;
}

function convert(text: string, format: Format, { node }: Tree): string | undefined {
  const fresh = toFresh(node);
  if (typeof fresh !== 'object' || fresh === null || !('kind' in fresh) || fresh.kind !== 'map') return undefined;
  const lineBreak = findLineBreak(text);
  if (format === 'json') return writeYamlEntries(fresh.entries, 0, lineBreak) + lineBreak;
  return writeJson(fresh, { kind: 'lines', column: 0, lineBreak }) + lineBreak;
}

function sayComments(count: number): string {
  const comments =
    count === 1
      ? 'a comment, and JSON cannot hold it. Move it'
      : `${count} comments, and JSON cannot hold them. Move them`;
  return `This file has ${comments} into \`notes\` first.`;
}
