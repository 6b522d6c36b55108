import type { Format } from '../../src/core/document/document.ts';

/** What the snippets for a part of a document name in their first wording, declared and nothing else. */
export const project = `
version: 1
name: Host
locales: [en-GB, es-ES]
channels: [web, app, whatsapp, sms, messenger, instagram, telegram, line, email]
variables:
  customer.firstName: { type: text, sample: Asha }
  customer.postcode: { type: text, sample: M1 2AB }
  agent.firstName: { type: text, sample: Sam }
  order.id: { type: text, sample: AT-204881 }
  order.total: { type: money, sample: 42.50 }
facts:
  refund.windowDays: { value: 14 }
intents:
  refund: { en-GB: [refund please] }
outcomes: [resolved]
queues: { seniors: Senior colleagues }
customers: { asha: { order: { id: AT-204881 } } }
`;

/** The same with a place for a part in one of its lists. */
export function openProject(list: string, cursor: string): string {
  return project.replace(new RegExp(`^(${list}:)(?: \\{.*\\})?$`, 'm'), `$1\n  ${cursor}`);
}

/** The other documents that snippets name, by their paths. */
export const documents: Readonly<Record<string, string>> = {
  'shared/identity.chatscript.yaml': `
script: shared/identity
start: ask
steps:
  ask: { say: Who are you?, replies: [{ like: [Asha], goto: known }, { otherwise: true, goto: unknown }] }
  known: { end: passed }
  unknown: { end: failed }
`,
  'desk.chatscript.yaml': `
script: refund
start: greet
steps:
  greet: { say: Hello., end: resolved }
`,
  'late.scenario.yaml': `
scenario: refund-late-parcel
script: refund
customer: asha
opens: [hi]
`,
};

const TARGETS = ['approve', 'clarify', 'escalate', 'identify', 'listen', 'look-up', 'reassure', 'wrap-up'];

/** A script with a place for one more step, in which the other steps are there and all can be reached. */
export function createScriptHost(format: Format, name: string, cursor: string): string {
  const others = TARGETS.filter((target) => target !== name);
  const choose = [name, ...others].map((step) => ({ label: step, goto: step }));
  const steps = [
    `"open": ${JSON.stringify({ do: 'Read the chat.', choose })}`,
    ...others.map((step) => `"${step}": { "end": "resolved" }`),
    cursor,
  ];
  if (format === 'yaml') return `script: host\nstart: open\nsteps:\n  ${steps.join('\n  ')}\n`;
  return `{\n  "script": "host",\n  "start": "open",\n  "steps": {\n    ${steps.join(',\n    ')}\n  }\n}\n`;
}
