import { thirdPartyDisclosure } from '../../../../src/core/etiquette/rules/third-party-disclosure.ts';
import { checkTranscript } from '../check-transcript.ts';
import { verifiedProject as project } from '../verified-project.ts';

const context = { project, top: { customer: { name: 'Maya', values: { 'account.balance': '31.00' } } } };

describe('third-party-disclosure', () => {
  it('reports what somebody is told who writes for another', () => {
    for (const claim of [
      'hi, I am writing for my mother',
      "what is open on my husband's account?",
      'on behalf of Maya Jones I would like to know the balance',
      "she is ill, I'm her daughter",
    ])
      checkTranscript(
        thirdPartyDisclosure,
        `
0 customer: ${claim}
10 agent verify level=2 passed=true
20 agent: The balance is 31.00 pounds.
`,
        ['2'],
        context,
      );
    checkTranscript(
      thirdPartyDisclosure,
      `
0 customer: hola, escribo por mi madre
20 agent: El saldo es 31.00 libras.
`,
      ['1'],
      { ...context, top: { ...context.top, locale: 'es-ES' } },
    );
  });

  it('is quiet where the account holder agrees, or somebody asks', () => {
    checkTranscript(
      thirdPartyDisclosure,
      `
0 customer: hi, I am writing for my mother
10 agent: Are you authorised on the account?
20 customer: yes, I am
30 agent: Thank you. The balance is 31.00 pounds.
`,
      [],
      context,
    );
    checkTranscript(
      thirdPartyDisclosure,
      `
0 customer: I have power of attorney and am writing on behalf of Maya
10 agent: Thank you. The balance is 31.00 pounds.
`,
      [],
      context,
    );
  });

  it('is quiet about customers who write for themselves, and where nothing is told', () => {
    for (const [claim, answer] of [
      ['I paid with my husband’s account', 'The balance is 31.00 pounds.'],
      ['it is a present for my mother', 'The balance is 31.00 pounds.'],
      ['I am writing for my mother', 'What is the number of the account?'],
      ['I am writing for my mother, she owes 31.00', 'Yes, it is 31.00 pounds.'],
    ] as const)
      checkTranscript(thirdPartyDisclosure, `0 customer: ${claim}\n10 agent: ${answer}`, [], context);
  });
});
