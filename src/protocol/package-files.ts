import { isRecord } from './is-record.ts';

/** Request of the server, where it has no disk: the words of a dictionary of ours, `{ name }` → `Uint8Array`, or null. */
export const readDictionaryMethod = 'chatwright/readDictionary';

/** Request of the server, where it has no disk: the page of a rule as Markdown, `{ name }` → `string`, or null. */
export const readRulePageMethod = 'chatwright/readRulePage';

/** The parameters of both requests. */
export interface PackageFileParams {
  readonly name: string;
}

/** Whether the parameters of a request are of the right form. */
export function isPackageFileParams(value: unknown): value is PackageFileParams {
  return isRecord(value) && typeof value['name'] === 'string';
}

/** Whether there is a dictionary of this name. */
export function isDictionaryName(name: string): boolean {
  return DICTIONARIES.includes(name);
}

const DICTIONARIES: readonly string[] = ['en', 'en-GB', 'en-US', 'es'];

/** Whether a rule or a problem may have this name: small letters, digits and dashes, and so no way out of a folder. */
export function isPageName(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}
