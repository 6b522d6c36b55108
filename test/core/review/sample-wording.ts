import type { Wording } from '../../../src/core/review/wording.ts';

/** A wording in English, or one in Spanish that is a translation of it. */
export function sampleWording(changes: Partial<Wording> = {}): Wording {
  return {
    key: 'billing/refund@en-GB',
    id: 'billing/refund',
    locale: 'en-GB',
    channel: undefined,
    brand: undefined,
    status: 'active',
    mark: 't11111111',
    span: { start: 5, end: 11 },
    source: undefined,
    ...changes,
  };
}
