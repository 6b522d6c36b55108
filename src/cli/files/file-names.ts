import { SECTIONS } from '../../core/schema/sections.ts';

/** The names that a project's own file may have. */
export const projectFileNames = ['chatwright.yaml', 'chatwright.yml'] as const;

/** A sentence on how our files are called. */
export function sayFileNames(): string {
  const ends = fileNameEnds.map((end) => `\`${end}\``).join(', ');
  return `Chatwright reads \`chatwright.yaml\` and files whose names end in ${ends} (or \`.yml\`, \`.json\`).`;
}

const fileNameEnds: readonly string[] = Object.keys(SECTIONS)
  .filter((kind) => kind !== 'project' && kind !== 'reviews')
  .map((kind) => `.${kind}.yaml`);

/** Whether a folder is passed over when the folder above it is looked through: hidden ones, packages and built files. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || skipped.has(name);
}

const skipped: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out']);
