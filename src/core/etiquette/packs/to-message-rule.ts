import type { Finding, Rewrite } from '../finding.ts';
import type { Message } from '../message.ts';
import { getLanguage } from '../placed-message.ts';
import { defineRule, type Rule } from '../rule.ts';
import type { PackMatch, PackRule } from './pack-rule.ts';

/** A rule of a pack as the runner takes it: it looks where its pack says, and what it would write instead is never done unasked. */
export function toMessageRule(rule: PackRule): Rule {
  const { id, severity, locales } = rule;
  return defineRule({
    id,
    category: 'language',
    description: rule.why ?? rule.message,
    severity,
    languages: locales === undefined ? 'any' : locales.map(getLanguage),
    *message(message): Iterable<Finding> {
      if (!looksAt(rule, message)) return;
      for (const match of rule.find(message.prose)) {
        const { start, end, message: said, replacements } = match;
        const found = message.prose.text.slice(start, end);
        yield { start, end, message: said, rewrites: replacements.map((text) => toRewrite(match, found, text)) };
      }
    },
  });
}

/** A rule for some channels has nothing to say of a text of which nobody knows the channel. */
function looksAt({ looksAt: asked, locales, channels }: PackRule, message: Message): boolean {
  if (locales?.some((locale) => locale === message.locale || locale === message.language) === false) return false;
  if (channels?.some((channel) => message.channels.includes(channel)) === false) return false;
  return asked === undefined || asked.some((kind) => listKinds(message).includes(kind));
}

/** By the words of packs, what is sent in a chat is a transcript, what a step says belongs to the flow, and both of a script and of a library are messages. */
function listKinds({ part, owner }: Message): readonly string[] {
  if (part === 'turn') return ['transcript'];
  return ['message', owner.includes('#') ? 'flow' : 'response'];
}

function toRewrite({ start, end }: PackMatch, found: string, text: string): Rewrite {
  return { title: text === '' ? `Take “${found}” out` : `Write “${text}”`, edits: [{ start, end, text }] };
}
