import { flowNoHumanExit } from '../../../../src/core/etiquette/rules/flow-no-human-exit.ts';
import { checkFlow } from '../check-flow.ts';
import { sampleScript } from '../sample-script.ts';

describe('flow-no-human-exit', () => {
  it('reports steps of a script', () => {
    checkFlow(
      flowNoHumanExit,
      sampleScript(`
  ask:
    say: Which day suits you?
    replies:
      - { otherwise: true, goto: more }
  more:
    say: And which hour?
    replies:
      - { otherwise: true, goto: bye }
`),
      ['ask'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      flowNoHumanExit,
      sampleScript(`
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
`),
      [],
    );
    checkFlow(
      flowNoHumanExit,
      sampleScript(`
  tell:
    say: We open at nine.
    goto: bye
`),
      [],
    );
    checkFlow(
      flowNoHumanExit,
      sampleScript(`
  ask:
    say: Which day suits you?
    replies:
      - { otherwise: true, goto: more }
  more:
    say: And which hour?
    replies:
      - { otherwise: true, goto: other }
  other:
    run: { script: shared/other, passed: bye, failed: bye }
`),
      [],
    );
    checkFlow(
      flowNoHumanExit,
      sampleScript(`
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
`),
      [],
    );
  });
});
