import type { LintContext } from '../../etiquette/lint-context.ts';
import type { WordingHome } from '../../review/name-wordings.ts';
import { getTopText } from '../check-document.ts';
import type { FileState } from '../file-state.ts';

/** Where the wordings of a file stand; nothing for files without wordings, or whose name nobody knows. */
export function findWordingHome(file: FileState, { scope, locale }: LintContext): WordingHome | undefined {
  const { kind } = file.type;
  if ((kind !== 'responses' && kind !== 'chatscript') || scope === '') return undefined;
  return { kind, name: scope, locale, status: kind === 'chatscript' ? getTopText(file, 'status') : undefined };
}
