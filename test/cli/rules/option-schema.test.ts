import assert from 'node:assert/strict';
import { toOptionSchema } from '../../../src/cli/rules/option-schema.ts';

describe('toOptionSchema', () => {
  it('describes an option of each kind', () => {
    const schema = toOptionSchema({
      most: { kind: 'number', minimum: 1, maximum: 9, default: 2, description: 'How many.' },
      least: { kind: 'number', minimum: 1, default: 1, description: 'How few.' },
      strict: { kind: 'yes-no', default: false, description: 'How strict.' },
      where: { kind: 'choice', values: ['here', 'there'], default: 'here', description: 'Where.' },
      names: { kind: 'words', default: ['Sam'], description: 'Who.' },
      length: { kind: 'number-by-channel', default: { sms: 160 }, description: 'How long.' },
    });
    assert.deepEqual(schema, {
      type: 'object',
      properties: {
        most: { description: 'How many.', type: 'number', minimum: 1, maximum: 9, default: 2 },
        least: { description: 'How few.', type: 'number', minimum: 1, default: 1 },
        strict: { description: 'How strict.', type: 'boolean', default: false },
        where: { description: 'Where.', enum: ['here', 'there'], default: 'here' },
        names: { description: 'Who.', type: 'array', items: { type: 'string' }, default: ['Sam'] },
        length: {
          description: 'How long.',
          type: ['number', 'object'],
          minimum: 0,
          additionalProperties: { type: 'number', minimum: 0 },
          default: { sms: 160 },
        },
      },
      additionalProperties: false,
    });
  });
});
