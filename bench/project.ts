/** The `chatwright.yaml` beside a corpus: everything that the invented replies use is declared in it; without rules, none looks at them.
 * Two replies in three are in English alone, on purpose. */
export function writeProject(rules: 'recommended' | undefined): string {
  const etiquette = rules === undefined ? 'extends: []' : 'rules: { translation-missing: off }';
  return `${projectYaml}etiquette: { ${etiquette} }\n`;
}

const projectYaml = `version: 1
name: Invented telecom desk
locales: [en-GB, es-ES]
currency: GBP
timezone: Europe/London
channels: [web, whatsapp, sms]
variables:
  customer.firstName: { type: text, sample: Asha, pii: true }
  customer.account: { type: text, sample: AC-7712, pii: true }
  agent.firstName: { type: text, sample: Sam }
  order.id: { type: text, sample: AT-204881 }
  order.total: { type: money, sample: 42.5 }
  order.deliveryDate: { type: date, sample: 2026-11-02 }
  order.express: { type: boolean, sample: true }
facts:
  refund.windowDays: { value: 14 }
  support.closingTime: { value: '20:00' }
  fees.change: { value: 5 }
tags:
  billing: Billing
  delivery: Delivery
  technical: Technical
  sales: Sales
`;
