import type { FaultyCase } from '../engine/faulty-case.ts';

/** Workspaces in which names are unknown, given twice or used nowhere. */
export const referenceCases: readonly FaultyCase[] = [
  {
    title: 'a step that is not there',
    files: {
      '/desk/refund.chatscript.yaml': `  script: refund
  start: greet
  steps:
    greet: { say: Hello, goto: by }
#~                             ^^ id-unknown
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['There is no step `by` in this script. Did you mean `bye`?'],
    mend: ['goto: by }', 'goto: bye }'],
  },
  {
    title: 'a start that is not there',
    files: {
      '/desk/refund.chatscript.yaml': `  script: refund
  start: hello
#~       ^^^^^ id-unknown
  steps:
    greet: { say: Hello, end: done }
`,
    },
    says: ['There is no step `hello` in this script.'],
    mend: ['start: hello', 'start: greet'],
  },
  {
    title: 'a response of another library',
    files: {
      '/desk/refund.chatscript.yaml': `  script: refund
  start: greet
  steps:
    greet: { respond: billing/thank, end: done }
#~                    ^^^^^^^^^^^^^ id-unknown
`,
      '/desk/billing.responses.yaml': `  library: billing
  responses:
    - { id: thanks, title: Thanks, text: Thank you. }
`,
    },
    says: ['There is no response `billing/thank` in this project. Did you mean `billing/thanks`?'],
    mend: ['billing/thank', 'billing/thanks'],
  },
  {
    title: 'a script that is not there',
    files: {
      '/desk/refund.scenario.yaml': `  scenario: late
  script: refunds
#~        ^^^^^^^ id-unknown
  customer: asha
  opens: [hi]
`,
      '/desk/refund.chatscript.yaml': `  script: refund
  start: greet
  steps:
    greet: { say: Hello, end: done }
`,
    },
    says: ['There is no script `refunds` in this project. Did you mean `refund`?'],
    mend: ['script: refunds', 'script: refund'],
  },
  {
    title: 'a step of the script that a test plays',
    files: {
      '/desk/refund.chattest.yaml': `  test: refund
  script: refund
  steps:
    - agent: great
#~           ^^^^^ id-unknown
  ends: done
`,
      '/desk/refund.chatscript.yaml': `  script: refund
  start: greet
  steps:
    greet: { say: Hello, end: done }
`,
    },
    says: ['There is no step `great` in the script `refund`. Did you mean `greet`?'],
    mend: ['agent: great', 'agent: greet'],
  },
  {
    title: 'a scenario that is not there',
    files: {
      '/desk/friday.shift.yaml': `  shift: friday
  agent: { capacity: 2 }
  arrivals:
    - { at: 0s, scenario: late-parcel }
#~                        ^^^^^^^^^^^ id-unknown
`,
      '/desk/late.scenario.yaml': `  scenario: late
  script: refund
  customer: asha
  opens: [hi]
`,
      '/desk/refund.chatscript.yaml': `  script: refund
  start: greet
  steps:
    greet: { say: Hello, end: done }
`,
    },
    says: ['There is no scenario `late-parcel` in this project.'],
    mend: ['late-parcel', 'late'],
  },
  {
    title: 'a library that a target exports',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: Larkmoor
  locales: [en-GB]
  targets:
    zendesk: { platform: zendesk-macros, include: { libraries: [biling, desk] } }
#~                                                              ^^^^^^ id-unknown
`,
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - { id: hi, title: Hi, text: Hello. }
`,
      '/desk/b.responses.yaml': `  library: desk
  responses:
    - { id: bye, title: Bye, text: Goodbye. }
`,
      '/desk/c.responses.yaml': `  library: desk
  responses:
    - { id: thanks, title: Thanks, text: Thank you. }
`,
    },
    says: ['There is no library `biling` in this project. Did you mean `billing`?'],
    mend: ['biling', 'billing'],
  },
  {
    title: 'names that the project does not have',
    files: {
      '/desk/billing.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: Thanks
      tags: [refunds]
#~           ^^^^^^^ id-unknown
      channels: [fax]
#~               ^^^ value-not-allowed
      audience: { queues: [billing] }
#~                         ^^^^^^^ id-unknown
      text: |-
        Hello {{customer.fistName}}, you have {{facts.refund.day}} days.
#~              ^^^^^^^^^^^^^^^^^ id-unknown
#~                                                    ^^^^^^^^^^ id-unknown
`,
      '/desk/chatwright.yaml': `  version: 1
  name: Larkmoor
  locales: [en-GB]
  channels: [web]
  tags: { refund: Money back }
#~        ^^^^^^ id-unused
  queues: { billing-l2: Second line }
#~          ^^^^^^^^^^ id-unused
  variables:
    customer.firstName: { type: text, sample: Asha }
#~  ^^^^^^^^^^^^^^^^^^ id-unused
  facts:
    refund.days: { value: 14 }
#~  ^^^^^^^^^^^ id-unused
`,
    },
    says: [
      'There is no tag `refunds` in `chatwright.yaml`. Did you mean `refund`?',
      '`fax` is not possible here. Choose `web`, `app`, `whatsapp`, `sms`, `messenger`, `instagram`, `telegram`, `line` or `email`.',
      'There is no queue `billing` in `chatwright.yaml`.',
      'There is no variable `customer.fistName` in `chatwright.yaml`. Did you mean `customer.firstName`?',
      'There is no fact `refund.day` in `chatwright.yaml`. Did you mean `refund.days`?',
    ],
  },
  {
    title: 'a response that is given twice',
    files: {
      '/desk/billing.responses.yaml': `  library: billing
  responses:
    - { id: thanks, title: Thanks, text: Thank you. }
#~          ^^^^^^ id-duplicate
    - { id: thanks, title: Ta, text: Ta. }
#~          ^^^^^^ id-duplicate
`,
    },
    says: [
      'The response `billing/thanks` is given twice: here and elsewhere in this file. Change one of the two.',
      'The response `billing/thanks` is given twice: here and elsewhere in this file. Change one of the two.',
    ],
    mend: ['\n  - { id: thanks, title: Ta, text: Ta. }', ''],
  },
  {
    title: 'a shortcut that is given in two files',
    files: {
      '/desk/billing.responses.yaml': `  library: billing
  responses:
    - { id: thanks, title: Thanks, text: Thank you., shortcut: ty }
#~                                                             ^^ id-duplicate
`,
      '/desk/sales.responses.yaml': `  library: sales
  responses:
    - { id: thanks, title: Thanks, text: Thank you., shortcut: ty }
#~                                                             ^^ id-duplicate
`,
    },
    says: ['The shortcut `ty` is given twice: here and in `sales.responses.yaml`. Change one of the two.'],
    mend: ['shortcut: ty', 'shortcut: thx'],
  },
  {
    title: 'a step that is given twice',
    files: {
      '/desk/refund.chatscript.yaml': `  script: refund
  start: bye
  steps:
    bye: { say: Goodbye!, end: done }
#~  ^^^ id-duplicate
    bye: { say: Bye!, end: done }
#~  ^^^ id-duplicate
`,
    },
    says: [
      'The step `bye` is given twice: here and elsewhere in this file. Change one of the two.',
      'The step `bye` is given twice: here and elsewhere in this file. Change one of the two.',
    ],
    mend: ['\n  bye: { say: Bye!, end: done }', ''],
  },
  {
    title: 'names that nothing uses',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: Larkmoor
  locales: [en-GB]
  variables:
    order.id: { type: text, sample: AT-1 }
#~  ^^^^^^^^ id-unused
  facts:
    refund.days: { value: 14 }
#~  ^^^^^^^^^^^ id-unused
  intents:
    refund: { en-GB: [money back] }
#~  ^^^^^^ id-unused
  tags: { refund: Money back }
#~        ^^^^^^ id-unused
  queues: { billing: Billing }
#~          ^^^^^^^ id-unused
  outcomes: [resolved]
#~           ^^^^^^^^ id-unused
`,
    },
    says: [
      'Nothing uses the variable `order.id`. Use it somewhere, or remove it.',
      'Nothing uses the fact `refund.days`. Use it somewhere, or remove it.',
      'Nothing uses the intent `refund`. Use it somewhere, or remove it.',
      'Nothing uses the tag `refund`. Use it somewhere, or remove it.',
      'Nothing uses the queue `billing`. Use it somewhere, or remove it.',
      'Nothing uses the outcome `resolved`. Use it somewhere, or remove it.',
    ],
  },
  {
    title: 'a variable inside another',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: Larkmoor
  locales: [en-GB]
  variables:
    customer: { type: text, sample: Asha }
#~  ^^^^^^^^ id-unused
    customer.firstName: { type: text, sample: Asha }
#~  ^^^^^^^^^^^^^^^^^^ variable-inside-variable
`,
      '/desk/billing.responses.yaml': `  library: billing
  responses:
    - { id: hi, title: Hi, text: 'Hello {{customer.firstName}}.' }
`,
    },
    says: [
      'Nothing uses the variable `customer`. Use it somewhere, or remove it.',
      '`customer` cannot have a value of its own while `customer.firstName` lies inside it. Rename one of the two.',
    ],
    mend: ['\n  customer: { type: text, sample: Asha }', ''],
  },
];
