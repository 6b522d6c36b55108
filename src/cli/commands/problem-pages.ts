import { existsSync } from 'node:fs';

/** The address of a problem's page on this disk, with `{code}` in it; nothing where the pages are not there. */
export function findProblemPages(from: string): string | undefined {
  return findPages('docs/problems/', from);
}

/** The address of a rule's page on this disk, with `{code}` in it; nothing where the pages are not there. */
export function findRulePages(from: string): string | undefined {
  return findPages('docs/rules/', from);
}

/** Pages lie in the package, some folders above the running file, however that was built. */
function findPages(pages: string, from: string): string | undefined {
  for (let folder = new URL('./', from); ; folder = new URL('../', folder)) {
    if (existsSync(new URL(pages, folder))) return `${new URL(pages, folder).href}{code}.md`;
    if (folder.pathname === '/' || new URL('../', folder).href === folder.href) return undefined;
  }
}
