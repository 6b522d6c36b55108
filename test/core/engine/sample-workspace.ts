/** A small workspace with a bit of everything: two projects, YAML and JSON, a script, a test, a rule pack, a review record and exceptions. */
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
etiquette:
  extends: [recommended, ./house.etiquette.yaml]
  rules:
    all-caps: [error, { words: 1 }]
    blame-customer: warning
    closing-missing: warning
    duplicate-response: warning
    empty-apology: warning
    greeting-missing: warning
    house.polite: hint
    near-duplicate-response: info
    placeholder-no-fallback: warning
    review-changes-asked: info
    review-lapsed: warning
    review-missing: info
    review-overdue: warning
    translation-missing: warning
    transfer-no-reason: info
  overrides:
    - match: { review: [approved], channels: [sms] }
      rules: { house.polite: 'off' }
  reasons: required
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
    # chatwright-disable-next-line house.polite, double-space -- it is short
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
    '/desk/house.etiquette.yaml',
    `pack: house
rules:
  polite:
    type: existence
    message: Take “%s” out.
    tokens: [bye, sorry]
    ignorecase: true
  care: { type: before, of: greet, before: transfer, message: Greet first. }
  far: { type: existence, message: No., tokens: ['(a'] }
tests:
  - { rule: polite, reports: Bye., quiet: Hello. }
`,
  ],
  [
    '/desk/chatwright.reviews.yaml',
    `approved:
  billing/thanks@en-GB: { by: Priya, date: 2026-11-02, text: t4cb96ec8 }
  billing/bye@en-GB+sms: { by: Priya, date: 2026-10-02, text: tf99a6f98, until: 2026-11-20 }
  refund#ask-again@en-GB: { by: Priya, date: 2026-11-02, text: t00000000 }
changes:
  refund#greet@en-GB: { by: Luz, date: 2026-11-03, text: t9dfba2dd, ask: Say the name. }
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
etiquette: { extends: [], rules: { placeholder-no-fallback: hint, double-space: warning } }
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
