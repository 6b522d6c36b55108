import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';

const require = createRequire(import.meta.url);
const plugin = require('@textlint/textlint-plugin-text');
const modules = {
  'write-good': require('textlint-rule-write-good'),
  'stop-words': require('textlint-rule-stop-words'),
  'common-misspellings': require('textlint-rule-common-misspellings'),
};

/** textlint with three rules for English prose: those of write-good, words to leave out, and usual misspellings. */
export function createContender() {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: unwrap(plugin) }],
    rules: Object.entries(modules).map(([ruleId, module]) => ({ ruleId, rule: unwrap(module) })),
  };
  return {
    async validate(files) {
      let sum = 0;
      for (const text of files.flatMap((file) => file.text.split('\f'))) {
        sum += (await kernel.lintText(text, options)).messages.length;
      }
      return sum;
    },
  };
}

function unwrap(module) {
  return module.default ?? module;
}
