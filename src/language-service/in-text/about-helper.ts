import { findHelper, type Helper } from '../../core/template/helpers.ts';
import { toMarkdownCode } from '../escape-markdown.ts';

/** What a helper does, with an example, as Markdown. */
export function aboutHelper({ description, example }: Pick<Helper, 'description' | 'example'>): string {
  return `${description}\n\nSuch as ${toMarkdownCode(example)}`;
}

/** What is known of a word that stands first between two braces: a helper, or a word that opens or parts a text. */
export function findTagWord(name: string): Pick<Helper, 'name' | 'description' | 'example'> | undefined {
  return findHelper(name) ?? blockWords.find((word) => word.name === name);
}

/** The words that make a part of a text depend on a value. */
export const blockWords = [
  {
    name: 'if',
    description: 'Shows a part of the text only where there is a value.',
    example: '{{#if order.id}}Your order is {{order.id}}.{{/if}}',
  },
  {
    name: 'unless',
    description: 'Shows a part of the text only where there is no value.',
    example: '{{#unless order.id}}What is your order number?{{/unless}}',
  },
  {
    name: 'each',
    description: 'Shows a part of the text once for each entry of a list; the entry is `this`.',
    example: '{{#each order.items}}- {{this}}{{/each}}',
  },
  {
    name: 'else',
    description: 'What is shown instead.',
    example: '{{#if order.id}}Thank you.{{else}}What is your order number?{{/if}}',
  },
] as const;
