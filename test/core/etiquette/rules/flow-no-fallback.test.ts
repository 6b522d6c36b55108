import { flowNoFallback } from '../../../../src/core/etiquette/rules/flow-no-fallback.ts';
import { checkFlow } from '../check-flow.ts';
import { sampleScript } from '../sample-script.ts';

describe('flow-no-fallback', () => {
  it('reports steps of a script', () => {
    checkFlow(
      flowNoFallback,
      sampleScript(`
  ask:
    say: Is it working now?
    replies:
      - { like: ['yes'], goto: bye }
      - { like: ['no'], goto: ask }
`),
      ['ask'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      flowNoFallback,
      sampleScript(`
  ask:
    say: Is it working now?
    replies:
      - { like: ['yes'], goto: bye }
      - { otherwise: true, goto: ask }
`),
      [],
    );
    checkFlow(
      flowNoFallback,
      sampleScript(`
  look:
    do: Look at the line.
    choose:
      - { label: Fine, goto: bye }
`),
      [],
    );
  });
});
