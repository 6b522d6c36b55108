import { findLineStart } from '../core/edit/text-lines.ts';
import { readTree } from '../core/etiquette/packs/read-tree.ts';
import { findHolder } from './find-holder.ts';
import type { Suppression } from './suppression.ts';

/**
 * Keeps a rule quiet at a place of a YAML text: a comment on a line of its own, above the key or the item that holds the place. Where a
 * comment of this kind is there already the rule joins those that it names.
 */
export function suppressHere(text: string, rule: string, offset: number): Suppression {
  const holder = findHolder(readTree(text, 'yaml').node, offset) ?? offset;
  const line = findLineStart(text, holder);
  const known = COMMENT_ABOVE.exec(text.slice(Math.max(0, line - LONGEST_COMMENT), line));
  if (known !== null) {
    const [, names = '', rest = ''] = known;
    if (names !== '') {
      const at = line - rest.length;
      return { edit: { span: { start: at, end: at }, text: `, ${rule}` }, reasonAt: undefined };
    }
  }
  const indentation = /^[ \t]*/.exec(text.slice(line, holder))?.[0] ?? '';
  return writeComment(text, line, `${indentation}# chatwright-disable-next-line ${rule} -- `);
}

const LONGEST_COMMENT = 1000;
const COMMENT_ABOVE =
  /#[ \t]*chatwright-disable-next-line[ \t]+([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)([^\r\n]*(?:\r\n|\r|\n))$/;

/** Keeps a rule quiet in the whole of a YAML text: a comment on its first line. */
export function suppressInFile(text: string, rule: string): Suppression {
  return writeComment(text, 0, `# chatwright-disable-file ${rule} -- `);
}

function writeComment(text: string, at: number, comment: string): Suppression {
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return { edit: { span: { start: at, end: at }, text: comment + lineBreak }, reasonAt: comment.length };
}
