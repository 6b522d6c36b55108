import assert from 'node:assert/strict';
import { sayProblem } from '../../../src/core/base/problem.ts';
import type { templateSentences } from '../../../src/core/base/sentences/en/template.ts';
import { readTemplate } from '../../../src/core/template/read-template.ts';
import { markProblems, withoutMarks } from './marked.ts';

type Code = keyof typeof templateSentences;

interface Case {
  readonly reports: readonly string[];
  readonly silent: readonly string[];
}

const cases: Record<Code, Case> = {
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
};

describe('problems in templates', () => {
  for (const [code, { reports, silent }] of Object.entries(cases)) {
    it(`${code} marks its place`, () => {
      for (const marked of reports) assert.equal(markProblems(withoutMarks(marked)), marked);
    });

    it(`${code} is silent where all is well`, () => {
      for (const text of silent) assert.equal(markProblems(text), text);
    });
  }

  it('say where something near was meant, and what there is otherwise', () => {
    assert.equal(say('{{uper name}}'), '`uper` is not a helper that we know. Did you mean `upper`?');
    assert.match(
      say('{{shout name}}'),
      /^`shout` is not a helper that we know\. We know `default`, .* and `choose`\.$/,
    );
    assert.match(say('{{#iff vip}}{{/iff}}'), /Did you mean `if`\?$/);
  });

  it('come alone: what follows from a fault is not said', () => {
    assert.equal(readTemplate('{{default name "there}}').problems.length, 1);
    assert.equal(readTemplate('{{#if vip').problems.length, 1);
  });
});

describe('the fixes of problems in templates', () => {
  const mended: Record<string, string> = {
    'Hi {{name': 'Hi {{name}}',
    'Hi {{name}, hello': 'Hi {{name}}, hello',
    'Hi {{name, hello': 'Hi {{name}}, hello',
    'Hi {{default name "you}}': 'Hi {{default name "you"}}',
    'Hi {{default name "you': 'Hi {{default name "you"}}',
    'Hi {{name}}}': 'Hi {{name}}',
    'Hi {{{name}}}': 'Hi {{name}}',
    'Hi {{~& name ~}}': 'Hi {{name}}',
    'Hi {{a/b}}': 'Hi {{a.b}}',
    '{{#if a}}b{{/fi}}': '{{#if a}}b{{/if}}',
    '{{#if a}}b{{/if a}}': '{{#if a}}b{{/if}}',
    '{{!-- a }}': '{{!-- a --}}',
    'Hi {{}}': 'Hi ',
    '{{#if a}}b{{elseif c}}d{{/if}}': '{{#if a}}b{{else if c}}d{{/if}}',
  };

  for (const [faulty, expected] of Object.entries(mended)) {
    it(`${faulty} becomes ${expected}`, () => {
      const edits = readTemplate(faulty).problems.flatMap((problem) => problem.fixes?.[0]?.edits ?? []);
      const [edit] = edits;
      assert.ok(edit !== undefined && edits.length === 1);
      assert.equal(faulty.slice(0, edit.span.start) + edit.text + faulty.slice(edit.span.end), expected);
      assert.deepEqual(readTemplate(expected).problems, []);
    });
  }
});

function say(text: string): string {
  return readTemplate(text).problems.map(sayProblem).join(' ');
}
