import { existsSync } from 'node:fs';

/**
 * The address of a problem's page on this disk, with `{code}` in it; nothing where the pages are not there. They lie in `docs/problems/`
 * of the package, some folders above the running file, however that was built.
 */
export function findProblemPages(from: string): string | undefined {
  for (let folder = new URL('./', from); ; folder = new URL('../', folder)) {
    if (existsSync(new URL('docs/problems/', folder))) return `${new URL('docs/problems/', folder).href}{code}.md`;
    if (folder.pathname === '/' || new URL('../', folder).href === folder.href) return undefined;
  }
}
