import { readFileSync } from 'node:fs';
import type { CodeDescription, DescribeCode } from '../formats/code-description.ts';

/**
 * Creates what tells of a code what its page says; `pages` is the address of all pages on this disk, with `{code}` in it. It tells no address,
 * since reports are read on other machines.
 */
export function createCodeDescriber(pages: string | undefined): DescribeCode {
  return (code) => {
    const page = pages?.replace('{code}', encodeURIComponent(code));
    const text = page === undefined ? undefined : readPage(page);
    return text === undefined ? { title: code } : readDescription(code, text);
  };
}

function readPage(address: string): string | undefined {
  try {
    return readFileSync(new URL(address), 'utf8');
  } catch {
    return undefined;
  }
}

function readDescription(code: string, text: string): CodeDescription {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? code;
  const help = text.slice(Math.max(0, text.search(/^## /m))).trim();
  return { title, help };
}
