import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { getLanguageService } = require('yaml-language-server/out/server/src/languageservice/yamlLanguageService.js');
const { SettingsState } = require('yaml-language-server/out/server/src/yamlSettings.js');
const { TextDocument } = require('vscode-languageserver-textdocument');

/** The validation of yaml-language-server without a connection; each text is a new version, so nothing is remembered. */
export function createContender() {
  const schema = JSON.parse(readFileSync(new URL('../corpus/library.schema.json', import.meta.url), 'utf8'));
  const service = getLanguageService({
    schemaRequestService: () => Promise.reject(new Error('No schema is fetched')),
    workspaceContext: { resolveRelativePath: (path) => path },
    yamlSettings: new SettingsState(),
  });
  service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ['*.responses.yaml'], schema }] });
  let version = 0;
  return {
    async validate(files) {
      let problems = 0;
      for (const { path, text } of files) {
        version += 1;
        const document = TextDocument.create(`file://${path}`, 'yaml', version, text);
        problems += (await service.doValidation(document, false)).length;
      }
      return problems;
    },
  };
}
