import { getChannelLimits, type ChannelLimits } from '../../prose/channel-limits.ts';
import { measureLength, type LengthLimit } from '../../prose/length-limit.ts';
import { fillHoles } from '../fill-holes.ts';
import type { Finding, ResponseFinding } from '../finding.ts';
import { isShortened } from '../is-shortened.ts';
import type { Message } from '../message.ts';
import type { ResponseView } from '../response-view.ts';
import { defineRule } from '../rule.ts';
import { nameChannel } from '../words/channel-names.ts';

/** Texts and buttons that a channel refuses or cuts off. */
export const channelLimit = defineRule({
  id: 'channel-limit',
  category: 'length',
  description: 'A text and its buttons are within what their channel takes.',
  severity: 'error',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  *message(message): Iterable<Finding> {
    const { text } = message.prose;
    for (const channel of message.channels) {
      const limits = getChannelLimits(channel);
      const limit = message.part === 'button' ? limits?.replyButtons?.label : limits?.text;
      const length = limit === undefined ? 0 : measureIfLong(message, limit);
      if (limit === undefined || length <= limit.most || isShortened(message)) continue;
      yield {
        start: message.part === 'button' ? 0 : Math.min(limit.most, text.length - 1),
        end: text.length,
        message: `On ${nameChannel(channel)}, ${message.part === 'button' ? 'a label' : 'a text'} may have ${sayLimit(limit)}; this has ${String(length)}. Shorten it, or write another for that channel.`,
      };
      return;
    }
  },
  *response(response): Iterable<ResponseFinding> {
    const buttons = response.messages.filter(({ part }) => part === 'button');
    if (buttons.length === 0) return;
    const at = response.messages.findIndex(({ part }) => part === 'button');
    for (const channel of buttons[0]?.channels ?? []) {
      const limits = getChannelLimits(channel);
      const most = limits?.replyButtons?.most;
      if (most !== undefined && buttons.length > most) {
        const message = `On ${nameChannel(channel)}, a message shows ${String(most)} buttons at most; there are ${String(buttons.length)}. Keep those that most people need.`;
        yield { at: { message: Math.min(at + most, response.messages.length - 1) }, message };
      }
      yield* checkTextAbove(response, channel, limits);
    }
  },
});

/** What stands above buttons may be shorter than a text by itself. */
function* checkTextAbove(
  { messages }: ResponseView,
  channel: string,
  limits: ChannelLimits | undefined,
): Iterable<ResponseFinding> {
  const limit = limits?.replyButtons?.text;
  if (limit === undefined) return;
  for (const [index, message] of messages.entries()) {
    if ((message.part !== 'text' && message.part !== 'wording') || !message.channels.includes(channel)) continue;
    const length = measureIfLong(message, limit);
    if (length <= limit.most || length > (limits?.text?.most ?? Infinity)) continue;
    yield {
      at: { message: index, start: Math.min(limit.most, message.prose.text.length - 1) },
      message: `On ${nameChannel(channel)}, a text above buttons may have ${sayLimit(limit)}; this has ${String(length)}. Shorten it, or leave out the buttons.`,
    };
  }
}

/** The length with placeholders filled in; 0 where the text is so short that nothing needs to be measured. */
function measureIfLong(message: Message, { most, unit }: LengthLimit): number {
  const { length } = message.prose.text;
  return length * BYTES + message.holes.length * LONG_VALUE < most ? 0 : measureLength(fillHoles(message), unit);
}

const BYTES = 3;
const LONG_VALUE = 100;

function sayLimit({ most, unit }: LengthLimit): string {
  return `${String(most)} ${unit === 'utf-8-bytes' ? 'bytes' : 'characters'}`;
}
