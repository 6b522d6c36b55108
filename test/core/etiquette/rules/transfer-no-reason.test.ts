import { transferNoReason } from '../../../../src/core/etiquette/rules/transfer-no-reason.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';

describe('transfer-no-reason', () => {
  it('reports steps of a script', () => {
    checkFlow(
      transferNoReason,
      sampleScript(`
  offer:
    say: Shall I transfer you?
    replies:
      - { otherwise: true, goto: move }
  move:
    say: Passing you on.
    transfer: { queue: seniors, note: required }
`),
      ['move'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      transferNoReason,
      sampleScript(`
  offer:
    say: My colleague in the billing team can settle this. Shall I bring her in?
    replies:
      - { otherwise: true, goto: move }
  move:
    say: Thank you.
    transfer: { queue: seniors, note: required }
`),
      [],
    );
    checkFlow(
      transferNoReason,
      sampleScript(`
  offer:
    respond: desk/unknown
    replies:
      - { otherwise: true, goto: move }
  move:
    say: Thank you.
    transfer: { queue: seniors, note: required }
`),
      [],
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      transferNoReason,
      `
0 customer: I was charged twice
10 agent: Is it OK if I transfer you?
20 customer: ok
30 agent transfer queue=billing
`,
      ['3'],
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      transferNoReason,
      `
0 customer: I was charged twice
10 agent: The billing team can trace it. Shall I connect you?
20 customer: ok
30 agent transfer queue=billing
`,
      [],
    );
  });
});
