import type { FaultyCase } from '../engine/faulty-case.ts';

/** Documents with keys and values that do not fit their kind. */
export const schemaCases: readonly FaultyCase[] = [
  {
    title: 'a misspelt key',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      titel: Thanks
#~    ^^^^^ key-unknown
      text: Thank you.
`,
    },
    says: ['`titel` is not a key that belongs here. Did you mean `title`?'],
    mend: ['titel:', 'title:'],
  },
  {
    title: 'a key that is like no other',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  colour: red
#~^^^^^^ key-unknown
  responses:
    - { id: thanks, title: Thanks, text: Thank you. }
`,
    },
    says: ['`colour` is not a key that belongs here.'],
    mend: ['colour: red\n', ''],
  },
  {
    title: 'an unknown key inside a way on',
    files: {
      '/desk/a.chatscript.yaml': `  script: a
  start: order
  steps:
    order:
      say: Your order number?
      ask: { variable: order.id, retry: 2, then: bye }
#~                               ^^^^^ key-unknown
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['`retry` is not a key that belongs here.'],
    mend: ['retry: 2', 'retries: 2'],
  },
  {
    title: 'a missing key of a way on',
    files: {
      '/desk/a.chatscript.yaml': `  script: a
  start: order
  steps:
    order:
      say: Your order number?
      ask: { then: bye }
#~    ^^^ key-missing
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['This step asks (`ask`): `variable` is missing.'],
    mend: ['{ then', '{ variable: order.id, then'],
  },
  {
    title: 'a missing key in a list',
    files: {
      '/desk/a.chatscript.yaml': `  script: a
  start: greet
  steps:
    greet:
      say: Hello
      choose:
        - { label: Lost, goto: bye }
        - { goto: bye }
#~          ^^^^ key-missing
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['Entry 2 of `choose`: `label` is missing.'],
    mend: ['- { goto', '- { label: Late, goto'],
  },
  {
    title: 'a missing key of a file',
    files: {
      '/desk/a.responses.yaml': `  title: Billing
#~^^^^^ key-missing
  responses:
    - { id: thanks, title: Thanks, text: Thank you. }
`,
    },
    says: ['This file: `library` is missing.'],
    mend: ['title: Billing', 'library: billing'],
  },
  {
    title: 'a missing list of choices',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: A
  locales: [en-GB]
  variables:
    order.size: { type: choice, sample: large }
#~  ^^^^^^^^^^ key-missing
`,
      '/desk/a.responses.yaml': `  library: a
  responses:
    - { id: size, title: Size, text: 'It is {{order.size}}.' }
`,
    },
    says: ['A variable of the type `choice`: `choices` is missing.'],
    mend: ['large }', 'large, choices: [small, large] }'],
  },
  {
    title: 'none of two keys',
    files: {
      '/desk/a.chatscript.yaml': `  script: a
  start: bye
  anytime:
    - goto: bye
#~    ^^^^ key-missing-one-of
  steps:
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['This entry: one of `intent` or `like` is missing.'],
    mend: ['- goto', '- like: [bye]\n    goto'],
  },
  {
    title: 'two keys of which one is enough',
    files: {
      '/desk/a.chattest.yaml': `  test: a
  script: a
  steps:
    - agent: bye
#~    ^^^^^ key-one-too-many
      customer: hi
`,
      '/desk/a.chatscript.yaml': `  script: a
  start: bye
  steps:
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['This entry: `agent` and `customer` cannot stand together. Keep one.'],
    mend: ['agent: bye\n    customer', 'customer'],
  },
  {
    title: 'a step without a way on',
    files: {
      '/desk/a.chatscript.yaml': `  script: a
  start: greet
  steps:
    greet:
#~  ^^^^^ step-way-missing
      say: Hello
`,
    },
    says: [
      'This step has no way on. Add one of `goto`, `replies`, `choose`, `decide`, `ask`, `verify`, `run`, `transfer` or `end`.',
    ],
    mend: ['say: Hello', 'end: done'],
  },
  {
    title: 'a step with a misspelt way on',
    files: {
      '/desk/a.chatscript.yaml': `  script: a
  start: greet
  steps:
    greet:
      say: Hello
      gotoo: bye
#~    ^^^^^ key-unknown
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['`gotoo` is not a key that belongs here. Did you mean `goto`?'],
    mend: ['gotoo', 'goto'],
  },
  {
    title: 'a step with two ways on',
    files: {
      '/desk/a.chatscript.yaml': `  script: a
  start: greet
  steps:
    greet:
      say: Hello
      goto: bye
      end: done
#~    ^^^ step-way-twice
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['This step goes on by `goto` already; `end` is one way too many. Keep one.'],
    mend: ['\n    end: done', ''],
  },
  {
    title: 'an unknown type of rule',
    files: {
      '/desk/a.etiquette.yaml': `  pack: house
  rules:
    shouting:
      type: existance
#~          ^^^^^^^^^ rule-type-unknown
      message: Do not shout.
      tokens: [HELLO]
`,
    },
    says: [
      'There is no rule type `existance`. Did you mean `existence`? The types are `existence`, `substitution`, `occurrence`, `repetition`, `consistency`, `conditional`, `capitalization`, `metric`, `sequence`, `before`, `at-most` and `on-every-path`.',
    ],
    mend: ['existance', 'existence'],
  },
  {
    title: 'a key without a value',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title:
#~    ^^^^^ value-missing
      text: Thank you.
`,
    },
    says: ['`title` has no value yet. Write a text such as `Refund approved`, or remove the key.'],
    mend: ['title:\n', 'title: Thanks\n'],
  },
  {
    title: 'lists and groups of keys with nothing below',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: A
  locales:
#~^^^^^^^ value-missing
  hours:
#~^^^^^ value-missing
  queues: # none yet
#~^^^^^^ value-missing
  etiquette: { rules: }
#~             ^^^^^ value-missing
`,
    },
    says: [
      'Nothing stands below `locales` yet. Begin with `- en-GB`.',
      'Nothing stands below `hours` yet. Begin with `billing:`, or remove the key.',
      'Nothing stands below `queues` yet. Begin with `billing-l2: Billing, second line`, or remove the key.',
      '`rules` has no value yet. Write a group of `key: value` pairs, or remove the key.',
    ],
  },
  {
    title: 'a library without responses',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
#~^^^^^^^^^ value-missing
`,
    },
    says: ['Nothing stands below `responses` yet. Begin with `- id: refund-approved`.'],
    mend: ['responses:', 'responses:\n  - { id: thanks, title: Thanks, text: Thank you. }'],
  },
  {
    title: 'a test without steps',
    files: {
      '/desk/a.chattest.yaml': `  test: a
  script: a
  steps:
#~^^^^^ value-missing
`,
      '/desk/a.chatscript.yaml': `  script: a
  start: bye
  steps:
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['Nothing stands below `steps` yet. Begin with `- agent: greet`.'],
    mend: ['steps:', 'steps: [{ agent: bye }]'],
  },
  {
    title: 'values set to nothing in JSON',
    files: {
      '/desk/a.responses.json': `  {
    "library": "billing",
    "responses": [
      { "id": "thanks", "title": null, "text": null, "tags": null },
#~                               ^^^^ value-missing
#~                                             ^^^^ value-missing
#~                                                           ^^^^ value-missing
      null
#~    ^^^^ value-empty
    ]
  }
`,
    },
    says: [
      '`title` is set to nothing here. Write a text such as `"Refund approved"` instead, or remove the key.',
      '`text` is set to nothing here. Write a text instead.',
      '`tags` is set to nothing here. Write a list such as `["refund"]` instead, or remove the key.',
      'This entry is empty. Write something, or remove it.',
    ],
  },
  {
    title: 'values set to nothing in YAML',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  title: ~
#~       ^ value-missing
  responses:
    - id: thanks
      title: Thanks
      tags: null
#~          ^^^^ value-missing
      text: null
#~          ^^^^ text-read-as-value
`,
    },
    says: [
      '`title` is set to nothing here. Write a text such as `"Billing"` instead, or remove the key.',
      '`tags` is set to nothing here. Write a list such as `["refund"]` instead, or remove the key.',
      '`null` is read as nothing at all, not as a text. Make it a text block, or put it in quotes.',
    ],
  },
  {
    title: 'a text where a list belongs',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: Thanks
      tags: refund
#~          ^^^^^^ value-wrong-type
      text: Thank you.
`,
    },
    says: ['`tags` should be a list.'],
    mend: ['tags: refund', 'tags: [refund]'],
  },
  {
    title: 'a number where a text belongs',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: 12
#~        ^^ value-wrong-type
      title: Thanks
      text: Thank you.
`,
    },
    says: ['`id` should be a text: put quotes around `12`.'],
    mend: ['12', "'12'"],
  },
  {
    title: 'a text where keys belong',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - Thank you.
#~    ^^^^^^^^^^ value-wrong-type
`,
    },
    says: ['This should be a group of `key: value` pairs.'],
    mend: ['Thank you.', '{ id: thanks, title: Thanks, text: Thank you. }'],
  },
  {
    title: 'keys where a list belongs',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
#~^^^^^^^^^ value-wrong-type
    thanks:
      title: Thanks
      text: Thank you.
`,
    },
    says: ['`responses` should be a list.'],
    mend: ['thanks:', '- id: thanks'],
  },
  {
    title: 'a value that is not among those possible',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: Thanks
      status: activ
#~            ^^^^^ value-not-allowed
      text: Thank you.
`,
    },
    says: ['`activ` is not possible here. Did you mean `active`? Choose `draft`, `active` or `retired`.'],
    mend: ['activ', 'active'],
  },
  {
    title: 'a value that can only be one',
    files: {
      '/desk/chatwright.yaml': `  version: 2
#~         ^ value-not-allowed
  name: A
  locales: [en-GB]
`,
    },
    says: ['`2` is not possible here. It must be `1`.'],
    mend: ['2', '1'],
  },
  {
    title: 'a name with spaces',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: Thank You
#~        ^^^^^^^^^ value-wrong-form
      title: Thanks
      text: Thank you.
`,
    },
    says: ['`Thank You` should be small letters, digits and dashes, such as refund-approved.'],
    mend: ['Thank You', 'thank-you'],
  },
  {
    title: 'a key that is no name',
    files: {
      '/desk/a.chatscript.yaml': `  script: a
  start: greet
  steps:
    greet: { say: Hello, goto: bye }
    bye: { say: Goodbye!, end: done }
    Say hello: { say: Goodbye!, end: done }
#~  ^^^^^^^^^ value-wrong-form
`,
    },
    says: ['`Say hello` should be small letters, digits and dashes, such as refund-approved.'],
    mend: ['\n  Say hello: { say: Goodbye!, end: done }', ''],
  },
  {
    title: 'a number that is too small',
    files: {
      '/desk/a.scenario.yaml': `  scenario: a
  script: a
  customer: asha
  opens: [hi]
  difficulty: 0
#~            ^ value-out-of-range
`,
      '/desk/a.chatscript.yaml': `  script: a
  start: bye
  steps:
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['`0` is too small: it must be at least 1.'],
    mend: ['0', '1'],
  },
  {
    title: 'a number that is too large',
    files: {
      '/desk/a.chatscript.yaml': `  script: a
  start: order
  steps:
    order:
      say: The postcode?
      verify: { level: 9, match: [customer.postcode], passed: bye, failed: bye }
#~                     ^ value-out-of-range
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['`9` is too large: it must be at most 3.'],
    mend: ['9', '2'],
  },
  {
    title: 'an empty text',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: ""
#~    ^^^^^ value-empty
      text: Thank you.
`,
    },
    says: ['`title` is empty. Write something, or remove it.'],
    mend: ['""', 'Thanks'],
  },
  {
    title: 'an empty list',
    files: {
      '/desk/a.scenario.yaml': `  scenario: a
  script: a
  customer: asha
  opens: []
#~^^^^^ value-empty
`,
      '/desk/a.chatscript.yaml': `  script: a
  start: bye
  steps:
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['`opens` is empty. Write something, or remove it.'],
    mend: ['[]', '[hi]'],
  },
  {
    title: 'a value that stands in a list twice',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: Thanks
      tags: [refund, money, refund]
#~                          ^^^^^^ value-twice
      text: Thank you.
`,
    },
    says: ['`refund` stands in this list twice. Keep one.'],
    mend: [', refund]', ']'],
  },
  {
    title: 'a list that is too long',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: A
  locales: [en-GB]
  etiquette:
    rules:
      all-caps: [warning, {}, {}]
#~    ^^^^^^^^ list-too-long
`,
    },
    says: ['`all-caps` holds at most 2 entries.'],
    mend: [', {}]', ']'],
  },
  {
    title: 'a pattern that cannot be used',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: A
  locales: [en-GB]
  variables:
    order.id: { type: text, pattern: '^(AT|BT-[0-9]+$', sample: AT-1 }
#~                                   ^^^^^^^^^^^^^^^^^ pattern-unusable
`,
      '/desk/a.responses.yaml': `  library: a
  responses:
    - { id: order, title: Order, text: 'It is {{order.id}}.' }
`,
    },
    says: ['This pattern cannot be used. The pattern `^(AT|BT-[0-9]+$` opens a bracket `(` that it does not close.'],
    mend: ['(AT|BT-', '(AT|BT)-'],
  },
  {
    title: 'a sample that does not fit the pattern',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: A
  locales: [en-GB]
  variables:
    order.id: { type: text, pattern: '^AT-[0-9]{6}$', sample: AT-20488 }
#~                                                            ^^^^^^^^ sample-unlike-pattern
`,
      '/desk/a.responses.yaml': `  library: a
  responses:
    - { id: order, title: Order, text: 'It is {{order.id}}.' }
`,
    },
    says: ['The sample `AT-20488` does not fit the pattern `^AT-[0-9]{6}$`. Change one of the two.'],
    mend: ['20488 ', '204881 '],
  },
  {
    title: 'a sample of another type',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: A
  locales: [en-GB]
  variables:
    order.id: { type: date, sample: 1 December }
#~                                  ^^^^^^^^^^ sample-wrong-type
`,
      '/desk/a.responses.yaml': `  library: a
  responses:
    - { id: order, title: Order, text: 'It is {{order.id}}.' }
`,
    },
    says: ['The sample of a variable of the type `date` should be a day such as `2026-12-01`.'],
    mend: ['1 December', '2026-12-01'],
  },
  {
    title: 'a text whose sample is read as a number',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: A
  locales: [en-GB]
  variables:
    order.id: { type: text, pattern: '^0[0-9]+$', sample: 07700900142 }
#~                                                        ^^^^^^^^^^^ sample-wrong-type
`,
      '/desk/a.responses.yaml': `  library: a
  responses:
    - { id: order, title: Order, text: 'It is {{order.id}}.' }
`,
    },
    says: ['The sample of a variable of the type `text` should be a text: put it in quotes.'],
    mend: ['07700900142', '"07700900142"'],
  },
  {
    title: 'a sample that is no choice',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: A
  locales: [en-GB]
  variables:
    order.id: { type: choice, choices: [small, large], sample: larg }
#~                                                             ^^^^ sample-not-a-choice
`,
      '/desk/a.responses.yaml': `  library: a
  responses:
    - { id: order, title: Order, text: 'It is {{order.id}}.' }
`,
    },
    says: ['The sample `larg` is not one of the choices. Did you mean `large`? Choose `small` or `large`.'],
    mend: ['larg }', 'large }'],
  },
  {
    title: 'the same in JSON',
    files: {
      '/desk/a.responses.json': `  {
    "library": "billing",
    "responses": [
      { "id": "thanks", "titel": "Thanks", "text": "Thank you." },
#~                      ^^^^^^^ key-unknown
      { "id": "bye", "title": "", "text": 12 }
#~                   ^^^^^^^ value-empty
#~                                        ^^ value-wrong-type
    ]
  }
`,
    },
    says: [
      '`titel` is not a key that belongs here. Did you mean `title`?',
      '`title` is empty. Write something, or remove it.',
      '`text` should be a text: put quotes around `12`.',
    ],
  },
  {
    title: 'entries on one line',
    files: {
      '/desk/a.responses.yaml': `  { library: billing, responses: [{ id: thanks, title: Thanks, text: Thank you., statu: draft }] }
#~                                                                               ^^^^^ key-unknown
`,
    },
    says: ['`statu` is not a key that belongs here. Did you mean `status`?'],
    mend: ['statu:', 'status:'],
  },
  {
    title: 'a misspelt key far inside',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: Thanks
      text: Thank you.
      wordings:
        - for: { chanel: sms }
#~               ^^^^^^ key-unknown
          text: Ta.
`,
    },
    says: ['`chanel` is not a key that belongs here. Did you mean `channel`?'],
    mend: ['chanel', 'channel'],
  },
  {
    title: 'what only the header of a file holds',
    files: {
      '/desk/a.scenario.yaml': `  scenario: a
  script: a
  customer: asha
  opens:
    - hi
    - [a, b]
#~    ^^^^^^ value-wrong-type
  persona:
    temper: angry
    typing: slow
#~          ^^^^ value-wrong-form
`,
      '/desk/a.chatscript.yaml': `  script: a
  start: bye
  steps:
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['This should be a text.', '`slow` should be words a minute such as 28wpm.'],
  },
];
