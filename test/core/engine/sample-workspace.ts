/** A small workspace with a bit of everything: two projects, YAML and JSON, a script, a test and a scenario. */
export const WORKSPACE: ReadonlyMap<string, string> = new Map([
  [
    '/desk/chatwright.yaml',
    `version: 1
name: Harbour Energy
locales: [en-GB, es-ES]
channels: [web, sms]
hours: { billing: { mon-fri: '08:00-20:00' } }
variables:
  customer.firstName: { type: text, sample: Ines }
  order.total: { type: money, sample: 12.5 }
facts:
  refund.days: { value: 14 }
intents:
  refund: { en-GB: [money back please] }
tags: { refund: Money back }
outcomes: [resolved]
queues: { second-line: Second line }
`,
  ],
  [
    '/desk/billing.responses.yaml',
    `# replies on bills
library: billing
title: Billing
locale: en-GB
responses:
  - id: thanks
    title: Thanks
    shortcut: ty
    tags: [refund]
    text: |-
      Thanks {{default customer.firstName "there"}}.
      You have {{facts.refund.days}} days.
  - id: bye   # at the end
    title: Goodbye
    text: "Bye {{customer.firstName}}, \\u00e9\\n see you"
    wordings:
      - for: { channel: sms }
        text: >-
          Bye for
          now
`,
  ],
  [
    '/desk/more.responses.json',
    `{
  "library": "more",
  "locale": "en-GB",
  "responses": [
    { "id": "one", "title": "One", "text": "Hello {{customer.firstName}}" },
    {
      "id": "two",
      "title": "Two",
      "shortcut": "ty2",
      "text": "You owe {{money order.total}}"
    }
  ]
}
`,
  ],
  [
    '/desk/refund.chatscript.yaml',
    `script: refund
title: Refund
locale: en-GB
start: greet
anytime: [{ intent: refund, goto: pay }]
steps:
  greet:
    say: Hello
    replies:
      - { intent: refund, goto: pay }
      - { otherwise: true, goto: ask-again }
  ask-again:
    say: Sorry, what was that?
    goto: back
    max: 2
    else: over
  pay:
    decide:
      - { when: order.total > 100, goto: over }
      - { otherwise: true, goto: done }
  done:
    respond: billing/thanks
    end: resolved
  over:
    transfer: { queue: second-line }
`,
  ],
  [
    '/desk/refund.chattest.yaml',
    `test: refund
script: refund
steps:
  - agent: greet
  - customer: refund
ends: resolved
`,
  ],
  [
    '/desk/inner/chatwright.yaml',
    `version: 1
name: Inner
locales: [en-GB]
variables:
  customer: { type: text }
  customer.name: { type: text }
`,
  ],
  [
    '/desk/inner/own.responses.yaml',
    'library: own\nlocale: en-GB\nresponses:\n- id: a\n  title: A\n  text: Hi {{customer.name}}\n',
  ],
]);
