import { readFileSync } from 'node:fs';

/** The text of the page on a code, by the address of all pages with `{code}` in it; nothing where there is no such page. */
export function readPage(pages: string | undefined, code: string): string | undefined {
  if (pages === undefined) return undefined;
  try {
    return readFileSync(new URL(pages.replace('{code}', encodeURIComponent(code))), 'utf8');
  } catch {
    return undefined;
  }
}
