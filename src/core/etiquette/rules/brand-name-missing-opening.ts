import { listAgentMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import type { Message } from '../message.ts';
import { findWithout } from '../paths/find-without.ts';
import { hasOtherWords, isPart, listStarts, speaks } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';

const MESSAGE = 'The customer does not learn which company writes. Name it in the first message.';

/** A first message that does not name the company. */
export const brandNameMissingOpening = defineRule({
  id: 'brand-name-missing-opening',
  category: 'opening',
  description: 'The first text message names the company.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  options: {
    channels: {
      kind: 'words',
      default: ['sms'],
      description: 'The channels on which the first message has to name the company.',
    },
  },
  *flow(flow, { channels }): Iterable<FlowFinding> {
    if (isPart(flow) || flow.channels.length === 0 || !flow.channels.every((one) => channels.includes(one))) return;
    for (const step of findWithout(flow, listStarts(flow), { isGoal: speaks, isMet: hasOtherWords })) {
      if (step.messages.length > 0 && !step.messages.some(namesBrand)) yield { step: step.id, message: MESSAGE };
    }
  },
  *transcript(transcript, { channels }): Iterable<TranscriptFinding> {
    const [first] = listAgentMessages(transcript);
    if (first === undefined || !channels.includes(transcript.channel ?? '')) return;
    if (!namesBrand(first.message)) yield { turn: first.turn, message: MESSAGE };
  },
});

/** True also where nobody says what the company is called. */
function namesBrand({ prose, holes, project }: Message): boolean {
  if (holes.some(({ name }) => name !== undefined && /brand|company|business/i.test(name))) return true;
  const facts = [...project.facts].flatMap(([name, { value }]) => (/(?:brand|company)/i.test(name) ? [value] : []));
  const names = [...project.brands, ...facts].map((name) => name.toLowerCase()).filter((name) => name !== '');
  return names.length === 0 || names.some((name) => prose.lower.includes(name));
}
