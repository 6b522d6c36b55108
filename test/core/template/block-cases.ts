import type { Case } from './tag-cases.ts';

/** The problems of parts with an opening and a closing tag. */
export const blockCases = {
  'template-block-unclosed': {
    reports: [
      '{{#if vip}}\n^^^^^^^^^^^ template-block-unclosed\nHello',
      '{{#if vip}}{{#each list}}\n           ^^^^^^^^^^^^^^ template-block-unclosed\nx{{/if}}',
    ],
    silent: ['{{#if vip}}Hello{{/if}}', '\\{{#if vip}}'],
  },
  'template-block-unopened': {
    reports: ['Hello{{/if}}\n     ^^^^^^^ template-block-unopened'],
    silent: ['{{#if vip}}Hello{{/if}}'],
  },
  'template-block-mismatch': {
    reports: ['{{#if vip}}Hello{{/fi}}\n                ^^^^^^^ template-block-mismatch'],
    silent: ['{{# if vip }}Hello{{/ if }}'],
  },
  'template-block-close-extra': {
    reports: ['{{#if vip}}Hello{{/if vip}}\n                      ^^^ template-block-close-extra'],
    silent: ['{{#if vip}}Hello{{/if }}'],
  },
  'template-block-value-missing': {
    reports: [
      '{{#if}}\n   ^^ template-block-value-missing\nHello{{/if}}',
      '{{#if vip}}a{{else if}}\n                   ^^ template-block-value-missing\nb{{/if}}',
    ],
    silent: ['{{#if vip}}a{{else}}b{{/if}}'],
  },
  'template-block-value-extra': {
    reports: ['{{#if vip gold}}\n          ^^^^ template-block-value-extra\nHello{{/if}}'],
    silent: ['{{#if (default vip gold)}}Hello{{/if}}'],
  },
  'template-block-unknown': {
    reports: [
      '{{#iff vip}}\n   ^^^ template-block-unknown\nHello{{/iff}}',
      '{{#if vip}}a{{else when gold}}\n                   ^^^^ template-block-unknown\nb{{/if}}',
    ],
    silent: ['{{#if vip}}a{{else unless gold}}b{{/if}}'],
  },
  'template-block-helper': {
    reports: ['{{#upper}}\n   ^^^^^ template-block-helper\nname{{/upper}}'],
    silent: ['{{upper name}}'],
  },
  'template-block-with': {
    reports: ['{{#with customer}}\n   ^^^^ template-block-with\n{{firstName}}{{/with}}'],
    silent: ['{{customer.firstName}} with us'],
  },
  'template-block-inverse': {
    reports: ['{{^vip}}\n^^^^^^^^ template-block-inverse\nHello{{/vip}}'],
    silent: ['{{#if vip}}a{{^}}b{{/if}}'],
  },
  'template-block-names': {
    reports: ['{{#each list as |entry|}}\n             ^^^^^^^^^^ template-block-names\nx{{/each}}'],
    silent: ['{{#each list}}{{this}}{{/each}}', '{{upper as}}'],
  },
  'template-block-inline': {
    reports: [
      'Hi {{if vip}}\n     ^^ template-block-inline',
      'Hi {{each}}\n     ^^^^ template-block-inline',
      'Hi {{upper (if vip)}}\n            ^^ template-block-inline',
    ],
    silent: ['{{#if vip}}Hi{{/if}}', '{{ifs}}'],
  },
  'template-else-word': {
    reports: ['{{#if vip}}a{{elseif gold}}\n              ^^^^^^ template-else-word\nb{{/if}}'],
    silent: ['{{#if vip}}a{{else if gold}}b{{/if}}', '{{elsewhere}}'],
  },
  'template-else-outside': {
    reports: ['a{{else}}\n ^^^^^^^^ template-else-outside\nb'],
    silent: ['{{#each list}}a{{else}}b{{/each}}'],
  },
  'template-else-repeated': {
    reports: ['{{#if vip}}a{{else}}b{{else}}\n                     ^^^^^^^^ template-else-repeated\nc{{/if}}'],
    silent: ['{{#if vip}}a{{else if gold}}b{{else}}c{{/if}}'],
  },
} satisfies Record<string, Case>;
