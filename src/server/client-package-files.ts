import { isDictionaryName, isPageName, readDictionaryMethod, readRulePageMethod } from '../protocol/package-files.ts';
import type { PackageFiles } from './package-files.ts';
import { askEditor, type SendRequest } from './send-request.ts';

/** The files of our package that the editor reads for us, in a web worker. */
export function createClientPackageFiles(sendRequest: SendRequest): PackageFiles {
  return {
    readDictionary: async (name) => {
      const bytes = isDictionaryName(name) ? await askEditor(sendRequest, readDictionaryMethod, { name }) : undefined;
      return bytes instanceof Uint8Array ? bytes : undefined;
    },
    readRulePage: async (name) => {
      const page = isPageName(name) ? await askEditor(sendRequest, readRulePageMethod, { name }) : undefined;
      return typeof page === 'string' ? page : undefined;
    },
  };
}
