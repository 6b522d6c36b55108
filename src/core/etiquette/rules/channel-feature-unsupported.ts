import { getChannelLimits } from '../../prose/channel-limits.ts';
import { isInLink } from '../../prose/is-in-link.ts';
import { HOLE } from '../../prose/prose.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { nameChannel } from '../words/channel-names.ts';
import { formattingMarks } from '../words/formatting-marks.ts';

/** Signs for bold text, links and the like on channels that show the signs themselves. */
export const channelFeatureUnsupported = defineRule({
  id: 'channel-feature-unsupported',
  category: 'length',
  description: 'Bold text, links behind words and buttons are used where the channel shows them.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  *message({ channels, part, prose: { text } }): Iterable<Finding> {
    if (part === 'button') {
      const [first] = channels;
      if (first !== undefined && channels.every(hasNoButtons)) {
        const message = `On ${nameChannel(first)}, buttons are not shown. Write in the text what people may answer.`;
        yield { start: 0, end: text.length, message };
      }
      return;
    }
    if (!SIGNS.test(text)) return;
    for (const { pattern, isRead, rewrite, once } of formattingMarks) {
      const channel = channels.find((one) => !isRead(getChannelLimits(one)?.formatting ?? 'any'));
      if (channel === undefined) continue;
      for (const match of text.matchAll(pattern)) {
        if (/^[*_~]/.test(match[0]) && isInLink(text, match.index)) continue;
        const edits = rewrite(match, getChannelLimits(channel)?.formatting === 'single-asterisk');
        yield {
          start: match.index,
          end: match.index + match[0].length,
          message: `On ${nameChannel(channel)}, people see “${quote(match[0])}” as it stands here, signs and all. Write it without the signs.`,
          rewrites: edits.length === 0 ? [] : [{ title: 'Write it without the signs', edits, isSafe: true }],
        };
        if (once === true) break;
      }
    }
  },
});

function hasNoButtons(channel: string): boolean {
  const limits = getChannelLimits(channel);
  return limits !== undefined && limits.replyButtons === undefined && limits.linkButtons === undefined;
}

const SIGNS = /[*_~`<#[]/;

function quote(found: string): string {
  const plain = found.replaceAll(HOLE, '…').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

const LONGEST = 40;
