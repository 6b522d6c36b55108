import { escalationRefused } from '../../../../src/core/etiquette/rules/escalation-refused.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('escalation-refused', () => {
  it('reports steps of a script', () => {
    checkFlow(
      escalationRefused,
      sampleScript(
        `
  hello:
    say: Hello, what can I do for you?
    replies:
      - { otherwise: true, goto: bye }
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
  stay:
    say: Managers do not take chats.
    goto: hello
`,
        `
anytime:
  - { intent: wants-human, goto: stay }
`,
      ),
      ['stay'],
    );
    checkFlow(
      escalationRefused,
      sampleScript(`
  hello:
    say: Hello, what can I do for you?
    replies:
      - { intent: wants-human, goto: stay }
      - { otherwise: true, goto: bye }
  stay:
    say: I can do this myself.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      ['stay'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      escalationRefused,
      sampleScript(
        `
  hello:
    say: Hello, what can I do for you?
    replies:
      - { otherwise: true, goto: bye }
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
  offer:
    say: My colleague can take over. Shall I bring him in?
    replies:
      - { otherwise: true, goto: move }
  move:
    say: Thank you.
    transfer: { queue: seniors, note: required }
`,
        `
anytime:
  - { intent: wants-human, goto: offer }
`,
      ),
      [],
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      escalationRefused,
      `
0 customer: I want to speak to a manager
10 agent: Managers do not take chats.
20 customer: really?
30 agent: What is your postcode?
`,
      ['1'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      escalationRefused,
      `
0 customer: I want to speak to a manager
10 agent: Of course, I'm transferring you to my supervisor now.
20 agent transfer queue=seniors
`,
      [],
    );
    checkTranscript(
      escalationRefused,
      `
0 customer: I want to speak to a manager
10 agent transfer queue=seniors
20 agent: Hello, I lead the team.
`,
      [],
    );
  });
});
