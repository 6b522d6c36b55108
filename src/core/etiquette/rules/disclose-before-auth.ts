import { findGuardedValues } from '../chats/find-guarded-values.ts';
import { listMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import { findLevels } from '../paths/find-levels.ts';
import { isPart } from '../paths/step-deeds.ts';
import { listNeeds } from '../paths/list-needs.ts';
import { defineRule } from '../rule.ts';

/** Account data that is shown before anyone knows who is there. */
export const discloseBeforeAuth = defineRule({
  id: 'disclose-before-auth',
  category: 'compliance',
  description: 'Account data is shown only after the customer was verified.',
  severity: 'error',
  languages: 'any',
  *flow(flow): Iterable<FlowFinding> {
    if (isPart(flow)) return;
    const levels = findLevels(flow);
    for (const { step, name, number } of listNeeds(flow)) {
      if (levels[number] !== 0) continue;
      const message = `“${name}” is shown here, and a customer can come here without being verified. Put a “verify” step before it on every way.`;
      yield { step: step.id, message };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    for (const said of messages) {
      const { who, turn, message: own } = said;
      if (who !== 'agent') continue;
      if (transcript.turns.slice(0, turn).some(({ type, passed }) => type === 'verify' && passed === true)) return;
      for (const { start, end } of findGuardedValues(transcript, said, messages)) {
        const value = own.prose.text.slice(start, end);
        const message = `“${value}” is told to someone who was not verified. Check who the customer is first.`;
        yield { turn, start, end, message };
      }
    }
  },
});
