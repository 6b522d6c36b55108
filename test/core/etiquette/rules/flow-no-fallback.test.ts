import { flowNoFallback } from '../../../../src/core/etiquette/rules/flow-no-fallback.ts';
import { checkFlow } from '../check-flow.ts';

describe('flow-no-fallback', () => {
  it('reports steps of a script', () => {
    checkFlow(
      flowNoFallback,
      `
script: sample
title: Sample
locale: en-GB
start: ask
steps:
  ask:
    say: Is it working now?
    replies:
      - { like: ['yes'], goto: bye }
      - { like: ['no'], goto: ask }
  bye:
    say: Goodbye.
    end: resolved
`,
      ['ask'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      flowNoFallback,
      `
script: sample
title: Sample
locale: en-GB
start: ask
steps:
  ask:
    say: Is it working now?
    replies:
      - { like: ['yes'], goto: bye }
      - { otherwise: true, goto: ask }
  bye:
    say: Goodbye.
    end: resolved
`,
      [],
    );
    checkFlow(
      flowNoFallback,
      `
script: sample
title: Sample
locale: en-GB
start: look
steps:
  look:
    do: Look at the line.
    choose:
      - { label: Fine, goto: bye }
  bye:
    say: Goodbye.
    end: resolved
`,
      [],
    );
  });
});
