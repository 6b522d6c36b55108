/** Texts with a problem, marked, and texts that are near to it and well. */
export interface Case {
  readonly reports: readonly string[];
  readonly silent: readonly string[];
}

/** The problems of single tags. */
export const tagCases = {
  'template-tag-unclosed': {
    reports: [
      'Hi {{cus\n   ^^^^^ template-tag-unclosed',
      'Hi {{customer.firstName, how are you?\n   ^^^^^^^^^^^^^^^^^^^^ template-tag-unclosed\nBye {{agent.firstName}}',
      'Hi {{customer.firstName} and welcome\n   ^^^^^^^^^^^^^^^^^^^^^ template-tag-unclosed',
      '{{#if customer.vip\n^^^^^^^^^^^^^^^^^^ template-tag-unclosed\nHello{{/if}}',
      'Hi {{customer. and {{order.id}}\n   ^^^^^^^^^^^ template-tag-unclosed',
    ],
    silent: [
      'Hi {{customer.firstName}}, how are you?',
      'Hi {{default\n  customer.firstName\n  "there"\n}}',
      'Hi { {x}',
    ],
  },
  'template-tag-empty': {
    reports: [
      'Hi {{}}\n   ^^^^ template-tag-empty',
      'Hi {{ }}\n   ^^^^^ template-tag-empty',
      '{{#}}\n^^^^^ template-tag-empty',
      '{{/}}\n^^^^^ template-tag-empty',
    ],
    silent: ['Hi {{this}}', '{}'],
  },
  'template-braces-uneven': {
    reports: ['Hi {{name}}}\n   ^^^^^^^^^ template-braces-uneven', 'Hi {{{name}}\n   ^^^^^^^^^ template-braces-uneven'],
    silent: ['Hi ({{name}})', 'Hi {{name}} }'],
  },
  'template-character-unexpected': {
    reports: [
      'Hi {{name, please}}\n         ^ template-character-unexpected',
      '{{(upper name)}}\n  ^ template-character-unexpected',
    ],
    silent: ['Hi {{name}}, please', '{{prénom}} {{order-id}} {{größe}}'],
  },
  'template-comparison': {
    reports: [
      '{{#if order.total > 100}}\n                  ^ template-comparison\nLarge{{/if}}',
      '{{#if a || b}}\n        ^^ template-comparison\nx{{/if}}',
      '{{#if !vip}}\n      ^ template-comparison\nx{{/if}}',
    ],
    silent: ['{{#unless vip}}x{{/unless}}', 'Totals > 100'],
  },
  'template-filter': {
    reports: ['Hi {{name | upper}}\n          ^ template-filter'],
    silent: ['Hi {{upper name}}', 'a | b'],
  },
  'template-name-unfinished': {
    reports: [
      'Hi {{customer.}}\n     ^^^^^^^^^ template-name-unfinished',
      'Hi {{customer..firstName}}\n     ^^^^^^^^^ template-name-unfinished',
      '{{choose plan gold=}}\n              ^^^^^ template-name-unfinished',
    ],
    silent: ['Hi {{customer.firstName}}.'],
  },
  'template-name-wrong': {
    reports: [
      '{{customer.this}}\n  ^^^^^^^^^^^^^ template-name-wrong',
      '{{order/../id}}\n  ^^^^^^^^ template-name-wrong',
      '{{..name}}\n  ^^ template-name-wrong',
    ],
    silent: ['{{#each list}}{{../name}} {{this.name}} {{./name}} {{..}}{{/each}}'],
  },
  'template-name-slash': {
    reports: [
      'Hi {{customer/firstName}}\n     ^^^^^^^^^^^^^^^^^^ template-name-slash',
      'Hi {{this/name}}\n     ^^^^^^^^^ template-name-slash',
    ],
    silent: ['Hi {{customer.firstName}} {{./name}}', '{{> billing/refund}}'],
  },
  'template-name-brackets': {
    reports: ['Hi {{customer.[first name]}}\n              ^^^^^^^^^^^^ template-name-brackets'],
    silent: ['Hi [{{customer.firstName}}]'],
  },
  'template-name-value': {
    reports: ['First: {{list.0}}\n              ^ template-name-value'],
    silent: ['{{line2}} {{a.b2}} {{a.truest}}'],
  },
  'template-name-followed': {
    reports: ['Hi {{customer.firstName please}}\n     ^^^^^^^^^^^^^^^^^^ template-name-followed'],
    silent: ['Hi {{customer.firstName}} please'],
  },
  'template-literal-alone': {
    reports: [
      'Hi {{"there"}}\n     ^^^^^^^ template-literal-alone',
      'Hi {{1}}\n     ^ template-literal-alone',
      'Hi {{upper ("there")}}\n            ^^^^^^^ template-literal-alone',
    ],
    silent: ['Hi {{upper "there"}} {{number 1}}'],
  },
  'template-string-unclosed': {
    reports: [
      'Hi {{default name "there}}, hello\n                  ^ template-string-unclosed',
      "Hi {{default name 'there\n                  ^ template-string-unclosed\nHello",
    ],
    silent: ['Hi {{default name "it\'s \\"you\\""}}', 'Hi {{default name "two\nlines"}}'],
  },
  'template-parenthesis-unclosed': {
    reports: ['{{upper (lower name}}\n        ^ template-parenthesis-unclosed'],
    silent: ['{{upper (lower name)}}', '({{name}}'],
  },
  'template-parenthesis-unopened': {
    reports: ['{{upper name)}}\n            ^ template-parenthesis-unopened'],
    silent: ['({{upper name}})'],
  },
  'template-comment-unclosed': {
    reports: [
      'Hi {{!-- ask first }} you\n   ^^^^^ template-comment-unclosed',
      'Hi {{! ask first\n   ^^^ template-comment-unclosed',
    ],
    silent: ['Hi {{!-- ask }} first --}} you', 'Hi {{! ask first }} you'],
  },
  'template-argument-order': {
    reports: ['{{choose plan gold="Dear" "Hi"}}\n                          ^^^^ template-argument-order'],
    silent: ['{{choose plan gold="Dear" other="Hi"}}'],
  },
  'template-too-deep': {
    reports: [
      `${'{{#if a}}\n'.repeat(51)}         ^^^^^^^^^ template-too-deep${'{{/if}}'.repeat(51)}`.replace(
        /\{\{#if a\}\}\n +\^+ template-too-deep/,
        '{{#if a}}\n^^^^^^^^^ template-too-deep\n',
      ),
    ],
    silent: [`${'{{#if a}}'.repeat(50)}${'{{/if}}'.repeat(50)}`, `{{upper ${'(upper '.repeat(50)}a${')'.repeat(50)}}}`],
  },
  'template-unescaped': {
    reports: ['Hi {{{name}}}\n   ^^^^^^^^^^ template-unescaped', 'Hi {{&name}}\n   ^^^^^^^^^ template-unescaped'],
    silent: ['Hi {{name}}'],
  },
  'template-partial-block': {
    reports: ['{{#> billing/refund}}\n^^^^^^^^^^^^^^^^^^^^^ template-partial-block\nHello{{/billing/refund}}'],
    silent: ['{{> billing/refund}}'],
  },
  'template-partial-name': {
    reports: [
      '{{> }}\n  ^ template-partial-name',
      '{{> (lower name)}}\n    ^ template-partial-name',
      '{{> @partial-block}}\n    ^ template-partial-name',
      '{{> billing/}}\n    ^^^^^^^^ template-partial-name',
      '{{> ../refund}}\n    ^^^^^^^^^ template-partial-name',
    ],
    silent: ['{{> billing/refund-approved}}', '{{> "billing/refund approved"}}'],
  },
  'template-partial-arguments': {
    reports: ['{{> billing/refund customer}}\n                   ^^^^^^^^ template-partial-arguments'],
    silent: ['{{> billing/refund }}'],
  },
  'template-decorator': {
    reports: [
      '{{* note}}\n^^^^^^^^^^ template-decorator',
      '{{#*inline "x"}}\n^^^^^^^^^^^^^^^^ template-decorator\nHello{{/inline}}',
    ],
    silent: ['{{name}}*'],
  },
  'template-raw-block': {
    reports: ['{{{{raw}}}}\n^^^^^^^^^^^ template-raw-block'],
    silent: ['\\{{raw}}'],
  },
  'template-helper-unknown': {
    reports: [
      'Hi {{uper name}}\n     ^^^^ template-helper-unknown',
      'Hi {{default name (shout "you")}}\n                   ^^^^^ template-helper-unknown',
    ],
    silent: ['Hi {{upper name}} {{uper}}'],
  },
  'template-helper-unsupported': {
    reports: [
      '{{lookup order "id"}}\n  ^^^^^^ template-helper-unsupported',
      '{{log}}\n  ^^^ template-helper-unsupported',
    ],
    silent: ['{{order.id}} {{order.log}}'],
  },
  'template-argument-missing': {
    reports: [
      'Hi {{default name}}\n     ^^^^^^^ template-argument-missing',
      '{{upper}}\n  ^^^^^ template-argument-missing',
    ],
    silent: ['Hi {{default name "there"}} {{this.upper}} {{money order.total}}'],
  },
  'template-argument-extra': {
    reports: ['Hi {{upper first last}}\n                 ^^^^ template-argument-extra'],
    silent: ['{{money order.total "EUR"}}'],
  },
  'template-argument-kind': {
    reports: [
      '{{money "ten"}}\n        ^^^^^ template-argument-kind',
      '{{money order.total 12}}\n                    ^^ template-argument-kind',
    ],
    silent: ['{{money 10 "EUR"}} {{money (default total 0)}}'],
  },
  'template-argument-named': {
    reports: ['{{upper name style="all"}}\n             ^^^^^ template-argument-named'],
    silent: ['{{choose plan gold="Dear"}}'],
  },
  'template-argument-repeated': {
    reports: ['{{choose plan gold="a" gold="b"}}\n                       ^^^^ template-argument-repeated'],
    silent: ['{{choose plan gold="a" silver="b"}}'],
  },
  'template-data-unknown': {
    reports: [
      '{{@root.name}}\n  ^^^^^^^^^^ template-data-unknown',
      '{{#each list}}{{@key}}\n                ^^^^ template-data-unknown\n{{/each}}',
    ],
    silent: ['{{#each list}}{{@index}}{{/each}}'],
  },
  'template-data-outside': {
    reports: ['{{@index}}\n  ^^^^^^ template-data-outside'],
    silent: ['{{#each list}}{{#if @first}}a{{/if}}{{#unless @last}}b{{/unless}}{{/each}}'],
  },
  'template-parent-outside': {
    reports: [
      '{{../name}}\n  ^^^^^^^ template-parent-outside',
      '{{#each list}}x{{else}}{{../name}}\n                         ^^^^^^^ template-parent-outside\n{{/each}}',
    ],
    silent: ['{{#each list}}{{#if ../vip}}{{../name}}{{/if}}{{/each}}'],
  },
} satisfies Record<string, Case>;
