import assert from 'node:assert/strict';
import type { PhraseEntry } from '../../../../src/core/etiquette/phrase-entry.ts';
import type { Rule } from '../../../../src/core/etiquette/rule.ts';
import { rules } from '../../../../src/core/etiquette/rules/index.ts';
import { applyRewrite, findIn, type MessageContext } from '../check-message.ts';

/** Stages and parts that a rule may be about; a wording has to be found in one of them. */
const contexts: readonly MessageContext[] = [{}, { part: 'say' }, { stage: 'closing' }];

describe('the wordings of the rules', () => {
  for (const rule of rules) {
    for (const [language, entries] of Object.entries(rule.phrases ?? {})) {
      it(`of ${rule.id} in ${language} are found where they stand, and nowhere else`, () => {
        for (const entry of entries) checkExamples(rule, entry, language);
      });

      it(`of ${rule.id} in ${language} can be rewritten, and stay so`, () => {
        for (const entry of entries) checkRewrites(rule, entry, language);
      });
    }
  }
});

function checkExamples(rule: Rule, { bad, good }: PhraseEntry, language: string): void {
  const isFound = contexts.some((context) => count(rule, bad, language, context) > 0);
  assert.ok(isFound, `not reported: ${bad}`);
  for (const context of contexts) assert.equal(count(rule, good, language, context), 0, `reported: ${good}`);
}

function checkRewrites(rule: Rule, { bad }: PhraseEntry, language: string): void {
  const context = { locale: language };
  const before = findIn(rule, bad, context);
  for (const rewrite of before.flatMap(({ rewrites = [] }) => rewrites)) {
    const after = applyRewrite(bad, rewrite);
    const left = findIn(rule, after, context);
    assert.ok(left.length < before.length, `“${rewrite.title}” makes ${after}`);
    const again = left.flatMap(({ rewrites = [] }) => rewrites).filter(({ title }) => title === rewrite.title);
    assert.ok(again.length < before.length, `“${rewrite.title}” can be made twice in ${after}`);
  }
}

function count(rule: Rule, text: string, language: string, context: MessageContext): number {
  return findIn(rule, text, { ...context, locale: language }).length;
}
