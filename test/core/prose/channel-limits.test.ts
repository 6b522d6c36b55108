import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getChannelLimits } from '../../../src/core/prose/channel-limits.ts';
import { measureLength } from '../../../src/core/prose/length-limit.ts';

describe('getChannelLimits', () => {
  it('knows each channel that a document can name', () => {
    const schema = readFileSync(new URL('../../../schemas/common.schema.json', import.meta.url), 'utf8');
    const { $defs } = JSON.parse(schema) as { $defs: { channel: { enum: string[] } } };
    assert.ok($defs.channel.enum.length > 0);
    for (const channel of $defs.channel.enum) assert.ok(getChannelLimits(channel) !== undefined, channel);
  });

  for (const channel of ['pigeon', '', 'constructor', 'WhatsApp']) {
    it(`knows nothing of ${JSON.stringify(channel)}`, () => {
      assert.equal(getChannelLimits(channel), undefined);
    });
  }

  it('tells what WhatsApp takes', () => {
    const limits = getChannelLimits('whatsapp');
    assert.equal(limits?.text?.most, 4096);
    assert.deepEqual([limits.replyButtons?.most, limits.replyButtons?.label?.most], [3, 20]);
  });

  it('has no buttons for SMS', () => {
    const limits = getChannelLimits('sms');
    assert.ok(limits !== undefined && !('replyButtons' in limits) && !('linkButtons' in limits));
  });
});

describe('measureLength', () => {
  const lengths = [
    { text: '', units: [0, 0, 0] },
    { text: 'abc', units: [3, 3, 3] },
    { text: 'é’😀', units: [3, 4, 9] },
    { text: '\ud83d', units: [1, 1, 3] },
  ];

  for (const { text, units } of lengths) {
    it(`measures ${JSON.stringify(text)}`, () => {
      const measured = (['code-points', 'utf-16-units', 'utf-8-bytes'] as const).map((unit) =>
        measureLength(text, unit),
      );
      assert.deepEqual(measured, units);
      assert.equal(measured[2], Buffer.byteLength(text));
    });
  }
});
