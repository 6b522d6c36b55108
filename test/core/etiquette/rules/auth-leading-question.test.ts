import { authLeadingQuestion } from '../../../../src/core/etiquette/rules/auth-leading-question.ts';
import { checkFlow } from '../check-flow.ts';
import { sampleScript } from '../sample-script.ts';
import { verifiedProject as project } from '../verified-project.ts';

describe('auth-leading-question', () => {
  it('reports steps of a script', () => {
    checkFlow(
      authLeadingQuestion,
      sampleScript(`
  check:
    stage: verification
    say: Is your postcode still {{customer.postcode}}?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: bye, failed: bye }
`),
      ['check'],
      { project },
    );
    checkFlow(
      authLeadingQuestion,
      sampleScript(`
  check:
    stage: verification
    say: Your postcode is {{customer.postcode}}. Is that right?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: bye, failed: bye }
`),
      ['check'],
      { project },
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      authLeadingQuestion,
      sampleScript(`
  check:
    stage: verification
    say: What is the postcode on your account?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: bye, failed: bye }
`),
      [],
      { project },
    );
    checkFlow(
      authLeadingQuestion,
      sampleScript(`
  check:
    say: What is your postcode?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: send, failed: bye }
  send:
    stage: verification
    say: Shall I send it to {{customer.postcode}}?
    goto: bye
`),
      [],
      { project },
    );
  });
});
