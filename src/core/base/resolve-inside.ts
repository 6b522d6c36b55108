/** The path that a relative one leads to from a folder, undefined where it leads out of the folder; with `/` between folders. */
export function resolveInside(folder: string, relative: string): string | undefined {
  if (/^(?:[/\\]|[a-z]+:)/i.test(relative)) return undefined;
  const parts: string[] = [];
  for (const part of relative.split(/[/\\]/)) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..') parts.push(part);
  }
  return parts.length === 0 ? folder : `${folder}/${parts.join('/')}`;
}
