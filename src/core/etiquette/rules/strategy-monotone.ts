import { listAgentMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** The same kind of message again and again. */
export const strategyMonotone = defineRule({
  id: 'strategy-monotone',
  category: 'listening',
  description: 'Agents do not do the same thing more than twice in a row.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    let last = '';
    let times = 0;
    for (const { turn, moves } of listAgentMessages(transcript)) {
      const kind = [...moves].sort().join();
      times = kind !== '' && kind === last ? times + 1 : 1;
      last = kind;
      if (times === MOST + 1)
        yield {
          turn,
          message:
            'This is the third message of the same kind in a row. Say what you heard, or what comes next, in between.',
        };
    }
  },
});

const MOST = 2;
