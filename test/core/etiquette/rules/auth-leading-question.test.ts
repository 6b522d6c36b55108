import { authLeadingQuestion } from '../../../../src/core/etiquette/rules/auth-leading-question.ts';
import { checkFlow } from '../check-flow.ts';

const project = {
  variables: {
    'account.balance': { type: 'money', needs: 2 },
    'customer.postcode': { type: 'text', pii: true },
    'order.id': { type: 'text' },
  },
};

describe('auth-leading-question', () => {
  it('reports steps of a script', () => {
    checkFlow(
      authLeadingQuestion,
      `
script: sample
title: Sample
locale: en-GB
start: check
steps:
  check:
    stage: verification
    say: Is your postcode still {{customer.postcode}}?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: bye, failed: bye }
  bye:
    say: Goodbye.
    end: resolved
`,
      ['check'],
      { project },
    );
    checkFlow(
      authLeadingQuestion,
      `
script: sample
title: Sample
locale: en-GB
start: check
steps:
  check:
    stage: verification
    say: Your postcode is {{customer.postcode}}. Is that right?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: bye, failed: bye }
  bye:
    say: Goodbye.
    end: resolved
`,
      ['check'],
      { project },
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      authLeadingQuestion,
      `
script: sample
title: Sample
locale: en-GB
start: check
steps:
  check:
    stage: verification
    say: What is the postcode on your account?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: bye, failed: bye }
  bye:
    say: Goodbye.
    end: resolved
`,
      [],
      { project },
    );
    checkFlow(
      authLeadingQuestion,
      `
script: sample
title: Sample
locale: en-GB
start: check
steps:
  check:
    say: What is your postcode?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: send, failed: bye }
  send:
    stage: verification
    say: Shall I send it to {{customer.postcode}}?
    goto: bye
  bye:
    say: Goodbye.
    end: resolved
`,
      [],
      { project },
    );
  });
});
