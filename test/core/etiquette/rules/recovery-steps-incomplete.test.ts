import { recoveryStepsIncomplete } from '../../../../src/core/etiquette/rules/recovery-steps-incomplete.ts';
import { checkFlow } from '../check-flow.ts';
import { sampleScript } from '../sample-script.ts';

describe('recovery-steps-incomplete', () => {
  it('reports steps of a script', () => {
    checkFlow(
      recoveryStepsIncomplete,
      sampleScript(
        `
  hello:
    stage: greeting
    say: Hello, what happened?
    replies:
      - { otherwise: true, goto: fix }
  fix:
    stage: resolution
    say: I've reset your line.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`,
        'tags: [complaint]',
      ),
      ['hello'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      recoveryStepsIncomplete,
      sampleScript(
        `
  hello:
    stage: greeting
    say: Hello, what happened?
    replies:
      - { otherwise: true, goto: fix }
  fix:
    stage: resolution
    say: I'm so sorry to hear that the line failed you. I can send an engineer. She comes within 2 days.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`,
        'tags: [complaint]',
      ),
      [],
    );
    checkFlow(
      recoveryStepsIncomplete,
      sampleScript(`
  hello:
    stage: greeting
    say: Hello, what happened?
    replies:
      - { otherwise: true, goto: fix }
  fix:
    stage: resolution
    say: I've reset your line.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      [],
    );
  });
});
