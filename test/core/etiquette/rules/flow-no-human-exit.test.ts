import { flowNoHumanExit } from '../../../../src/core/etiquette/rules/flow-no-human-exit.ts';
import { checkFlow } from '../check-flow.ts';

describe('flow-no-human-exit', () => {
  it('reports steps of a script', () => {
    checkFlow(
      flowNoHumanExit,
      `
script: sample
title: Sample
locale: en-GB
start: ask
steps:
  ask:
    say: Which day suits you?
    replies:
      - { otherwise: true, goto: more }
  more:
    say: And which hour?
    replies:
      - { otherwise: true, goto: bye }
  bye:
    say: Goodbye.
    end: resolved
`,
      ['ask'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      flowNoHumanExit,
      `
script: sample
title: Sample
locale: en-GB
start: ask
steps:
  ask:
    say: Which day suits you?
    replies:
      - { otherwise: true, goto: more }
  more:
    say: And which hour?
    replies:
      - { otherwise: true, goto: senior }
  bye:
    say: Goodbye.
    end: resolved
  senior:
    say: My colleague can settle this.
    transfer: { queue: seniors, note: required }
`,
      [],
    );
    checkFlow(
      flowNoHumanExit,
      `
script: sample
title: Sample
locale: en-GB
start: tell
steps:
  tell:
    say: We open at nine.
    goto: bye
  bye:
    say: Goodbye.
    end: resolved
`,
      [],
    );
    checkFlow(
      flowNoHumanExit,
      `
script: sample
title: Sample
locale: en-GB
start: ask
steps:
  ask:
    say: Which day suits you?
    replies:
      - { otherwise: true, goto: more }
  more:
    say: And which hour?
    replies:
      - { otherwise: true, goto: other }
  bye:
    say: Goodbye.
    end: resolved
  other:
    run: { script: shared/other, passed: bye, failed: bye }
`,
      [],
    );
    checkFlow(
      flowNoHumanExit,
      `
script: sample
title: Sample
locale: en-GB
start: ask
steps:
  ask:
    say: What is your postcode?
    replies:
      - { otherwise: true, goto: more }
  more:
    say: And your name?
    replies:
      - { otherwise: true, goto: done }
  done:
    end: passed
`,
      [],
    );
  });
});
