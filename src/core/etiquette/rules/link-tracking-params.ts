import { findLinks } from '../../prose/find-links.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding, MessageEdit } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A link that carries more than its way. */
export const linkTrackingParams = defineRule({
  id: 'link-tracking-params',
  category: 'placeholders',
  description: 'Links carry no campaign marks and no session of somebody else.',
  severity: 'off',
  languages: 'any',
  options: {
    allowed: {
      kind: 'words',
      default: [],
      description: 'Marks that your campaigns need, such as `utm_source`.',
    },
  },
  needs: signs.slash,
  *message({ prose: { text } }, { allowed }): Iterable<Finding> {
    if (!text.includes('=')) return;
    for (const { start, end } of findLinks(text)) {
      const address = text.slice(start, end);
      const marks = [...address.matchAll(MARK)].filter(({ groups }) => !allowed.includes(groups?.['name'] ?? ''));
      const [first] = marks;
      if (first === undefined) continue;
      yield {
        start,
        end,
        message: `This link carries “${first.groups?.['name'] ?? ''}”, which makes it long and tells others about the customer. Take it out.`,
        rewrites: [{ title: 'Take the marks out', edits: dropMarks(address, start, marks) }],
      };
    }
  },
});

const MARK =
  /(?<=[?&;])(?<name>utm_[a-z]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|ttclid|twclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|hsCtaTracking|vero_id|mkt_tok|oly_enc_id|oly_anon_id|_ga|_gl|phpsessid|jsessionid|sessionid|session_id|sid)=[^&;#\s]*/gi;

/** Each mark goes with the sign after it; when the last ones go, so does the sign before them. */
function dropMarks(address: string, at: number, marks: readonly RegExpExecArray[]): MessageEdit[] {
  const kept = marks.reduceRight((all, { 0: mark, index }) => {
    const isFollowed = /[&;]/.test(all.charAt(index + mark.length));
    return isFollowed
      ? all.slice(0, index) + all.slice(index + mark.length + 1)
      : all.slice(0, index - 1) + all.slice(index + mark.length);
  }, address);
  const from = kept.length < address.length ? sharedStart(kept, address) : 0;
  const tail = sharedEnd(kept.slice(from), address.slice(from));
  return [{ start: at + from, end: at + address.length - tail, text: kept.slice(from, kept.length - tail) }];
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
