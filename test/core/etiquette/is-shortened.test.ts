import assert from 'node:assert/strict';
import type { Rule } from '../../../src/core/etiquette/rule.ts';
import { channelLimit } from '../../../src/core/etiquette/rules/channel-limit.ts';
import { messageTooLong } from '../../../src/core/etiquette/rules/message-too-long.ts';
import { paragraphWall } from '../../../src/core/etiquette/rules/paragraph-wall.ts';
import { smsSegments } from '../../../src/core/etiquette/rules/sms-segments.ts';
import { findIn } from './check-message.ts';

const LONG = 'The parcel that you sent to us last week has arrived here safely. '.repeat(30);
const RULES: readonly Rule[] = [channelLimit, messageTooLong, paragraphWall, smsSegments];

describe('rules on length', () => {
  for (const rule of RULES) {
    const count = (text: string): number => findIn(rule, text, { channels: ['sms'] }).length;

    it(`tell once that a text is too long with an if and without: ${rule.id}`, () => {
      assert.equal(count(LONG.trim()), 1);
      assert.equal(count(`{{#if order.id}}Your order {{order.id}} is with us. {{/if}}${LONG}Bye for now.`), 1);
    });

    it(`look at what an else says: ${rule.id}`, () => {
      assert.equal(count(`Hello. {{#if order.id}}It is {{order.id}}.{{else}}${LONG}{{/if}}`), 1);
    });
  }
});
