import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';

const require = createRequire(import.meta.url);
const load = (name) => {
  const module = require(name);
  return module.default ?? module;
};

/** textlint with three rules for English prose: those of write-good, words to leave out, and usual misspellings. */
export function createContender() {
  const kernel = new TextlintKernel();
  const names = ['write-good', 'stop-words', 'common-misspellings'];
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: load('@textlint/textlint-plugin-text') }],
    rules: names.map((ruleId) => ({ ruleId, rule: load(`textlint-rule-${ruleId}`) })),
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
