import { baselineName } from '../../../core/etiquette/baseline/baseline-name.ts';
import type { ShownFiles } from '../../shown-files.ts';

/** Where the baseline of a file's project lies, if it has one; nothing where there is no project. */
export function getBaselinePath({ engine }: ShownFiles, path: string): string | undefined {
  const folder = engine.view.getProject(path)?.folder;
  return folder === undefined ? undefined : `${folder}/${baselineName}`;
}
