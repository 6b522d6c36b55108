import { rules as builtIn } from '../../core/etiquette/rules/index.ts';
import type { Command } from '../command.ts';
import { createPaint } from '../formats/paint.ts';
import { categories } from '../rules/categories.ts';
import { describeRules } from '../rules/describe-rules.ts';
import { showRules, showRulesAsJson } from '../rules/show-rules.ts';
import { findRulePages } from './problem-pages.ts';

/** The command `chatwright rules`: lists the rules of etiquette that Chatwright brings. */
export const rules: Command = {
  takes: '',
  details: [
    'Each rule with how grave it is where nobody says otherwise, its languages and what it asks for. `chatwright\n' +
      'explain <rule>` tells more of one.',
  ],
  options: [
    { kind: 'choice', name: 'format', short: 'f', values: ['text', 'json'], summary: 'How the rules are listed.' },
    {
      kind: 'choice',
      name: 'category',
      values: ['all', ...Object.keys(categories)],
      summary: 'The rules of one group.',
    },
  ],
  async run({ words: [word], choices }, terminal) {
    if (word !== undefined) {
      await terminal.complain(`\`chatwright rules\` takes no names. For one rule: \`chatwright explain ${word}\`.`);
      return 2;
    }
    const asked = choices.get('category');
    const chosen = builtIn.filter(({ category }) => asked === 'all' || category === asked);
    const described = describeRules(chosen, findRulePages(import.meta.url));
    const isForPeople = choices.get('format') !== 'json';
    await terminal.write(
      isForPeople ? showRules(described, createPaint(terminal.hasColours), terminal.width) : showRulesAsJson(described),
    );
    return 0;
  },
};
