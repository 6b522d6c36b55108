import { getChannelLimits } from '../../core/prose/channel-limits.ts';
import { measureLength } from '../../core/prose/length-limit.ts';
import { measureSms } from '../../core/prose/sms-segments.ts';
import { escapeMarkdown } from '../escape-markdown.ts';

/** How long a text is on a channel, beside what the channel takes, as Markdown. */
export function sayLength(text: string, channel: string | undefined): string {
  const limit = channel === undefined ? undefined : getChannelLimits(channel)?.text;
  const length = measureLength(text, limit?.unit ?? 'code-points');
  const unit = limit?.unit === 'utf-8-bytes' ? 'bytes' : 'characters';
  const most = limit === undefined ? '' : ` of ${number.format(limit.most)}`;
  const isTooLong = limit !== undefined && length > limit.most;
  const said = `${number.format(length)}${most} ${unit}${isTooLong ? ', **too long**' : ''}`;
  return channel === 'sms' ? `${said}, ${saySms(text)}` : said;
}

/** How long a text on a channel may be, as a sentence; empty where nobody says. */
export function sayLimit(channel: string): string {
  const limit = getChannelLimits(channel)?.text;
  if (limit === undefined) return '';
  return `A text may have ${number.format(limit.most)} ${limit.unit === 'utf-8-bytes' ? 'bytes' : 'characters'}.`;
}

const number = new Intl.NumberFormat('en-GB');

function saySms(text: string): string {
  const { segments, encoding, forcedBy } = measureSms(text);
  const messages = segments === 1 ? 'one message' : `${String(segments)} messages`;
  const [first] = forcedBy;
  if (encoding === 'gsm-7' || first === undefined) return messages;
  const most = segments === 1 ? 70 : 67;
  return `${messages} of ${String(most)} characters at most because of the sign ${escapeMarkdown(first.character)}`;
}
