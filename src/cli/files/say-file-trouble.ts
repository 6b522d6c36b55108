/** A sentence on why a file or folder could not be read, from what the file system threw. */
export function sayFileTrouble(shownPath: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return sentences[code]?.(shownPath) ?? `\`${shownPath}\` cannot be read (${code}).`;
}

const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file or folder \`${path}\`.`,
  ENOTDIR: (path) => `There is no file or folder \`${path}\`.`,
  EACCES: (path) => `\`${path}\` cannot be read: you are not allowed to open it.`,
  EPERM: (path) => `\`${path}\` cannot be read: you are not allowed to open it.`,
  ELOOP: (path) => `\`${path}\` cannot be read: it is a link that leads back to itself.`,
  ENAMETOOLONG: (path) => `\`${path}\` cannot be read: its name is too long.`,
};
