import { markWords } from '../../../../src/core/review/mark-words.ts';

/** A project with a bit of everything that names and rules need. */
export const project = `version: 1
name: Larkmoor
locales: [en-GB, es-ES]
variables:
  order.id: { type: text, sample: A1 }
  order.total: { type: money, sample: 12 }
facts:
  refund.days: { value: 14 }
brands: { nova: { facts: { refund.days: 30 } } }
outcomes: [done, passed]
customers: { asha: { order: { id: A2 } } }
etiquette:
  extends: []
  rules: { all-caps: warning, review-lapsed: warning, translation-stale: warning, placeholder-no-fallback: [hint, { known: [order.id] }] }
`;

/** A library whose texts name what the project declares. */
export const library = `library: billing
locale: en-GB
responses:
  - id: thanks # said at the end
    title: Thanks
    text: |-
      THANK YOU, your order {{order.id}} is paid.
    wordings:
      - for: { locale: es-ES, brand: nova }
        text: 'Gracias por {{order.id}}: {{facts.refund.days}} días.'
  - { id: "bye", title: Bye, shortcut: bb, text: "BYE NOW. {{> billing/thanks}}" }
`;

/** A script that uses the library and the project. */
export const script = `script: refund
start: greet
steps:
  greet: { say: HELLO THERE., replies: [{ otherwise: true, goto: 'greet' }, { intent: no, like: [no], goto: "bye" }] }
  bye: { respond: billing/bye, decide: [{ when: 'order.id != "" && brand == "nova"', goto: greet }] }
`;

/** The same kind of script in JSON. */
export const scriptInJson = `{
  "script": "refund",
  "start": "greet",
  "steps": { "greet": { "say": "It is {{order.id}}.", "respond": "billing/thanks", "goto": "greet" } }
}
`;

/** The text of the response that is approved. */
export const thanks = 'THANK YOU, your order {{order.id}} is paid.';
/** The mark of that text. */
export const mark = markWords([thanks]);

/** What was approved and translated. */
export const record = `approved:
  billing/thanks@en-GB: { by: Priya, date: 2026-11-02, text: ${mark} }
  refund#greet@en-GB: { by: Priya, date: 2026-11-02, text: t00000000 }
translated:
  "billing/thanks@es-ES+nova": { of: ${mark}, date: 2026-11-03 }
`;
