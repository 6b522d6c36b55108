import { listAgentMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { asksForIssue } from '../wordings/opening.ts';
import { says } from '../wordings/wording.ts';

/** A question for what the customer has already told in a form. */
export const greetingAsksKnownInfo = defineRule({
  id: 'greeting-asks-known-info',
  category: 'opening',
  description: 'What customers told in the form before the chat is not asked again.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript({ known, ...transcript }): Iterable<TranscriptFinding> {
    const issue = [...known].find(
      ([name, value]) => ISSUE.test(name) && value.length >= SHORTEST && !VAGUE.test(value),
    );
    const [first] = listAgentMessages({ known, ...transcript });
    if (issue === undefined || first === undefined || !says(asksForIssue, first.message)) return;
    const message = `The form already says “${issue[1]}”. Begin with that, so that the customer need not tell it again.`;
    yield { turn: first.turn, message };
  },
});

/** Names under which forms keep what the customer wants, in words of their own. */
const ISSUE =
  /(?:^|\.)(?:issue|reason|problem|question|subject|message|query|description|request|motivo|problema|asunto|consulta)$/i;

const VAGUE = /^(?:other|something else|general|otro|otra|otros)\b/i;

const SHORTEST = 6;
