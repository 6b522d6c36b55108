import { readFileSync } from 'node:fs';
import spectralCore from '@stoplight/spectral-core';
import spectralFunctions from '@stoplight/spectral-functions';
import spectralParsers from '@stoplight/spectral-parsers';
import { createRules } from './rules.mjs';

/** Spectral as a library, with the rules that its command gets too. */
export function createContender() {
  const schema = JSON.parse(readFileSync(new URL('../corpus/library.schema.json', import.meta.url), 'utf8'));
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset({ rules: createRules(schema, spectralFunctions) });
  return {
    async validate(files) {
      let problems = 0;
      for (const { path, text } of files) {
        const results = await spectral.run(new spectralCore.Document(text, spectralParsers.Yaml, path));
        problems += results.length;
      }
      return problems;
    },
  };
}
