import { authLevelInsufficient } from '../../../../src/core/etiquette/rules/auth-level-insufficient.ts';
import { checkFlow } from '../check-flow.ts';

const project = {
  variables: {
    'account.balance': { type: 'money', needs: 2 },
    'customer.postcode': { type: 'text', pii: true },
    'order.id': { type: 'text' },
  },
};

describe('auth-level-insufficient', () => {
  it('reports steps of a script', () => {
    checkFlow(
      authLevelInsufficient,
      `
script: sample
title: Sample
locale: en-GB
start: check
steps:
  check:
    say: What is your postcode?
    verify: { level: 1, match: [customer.postcode], tries: 3, passed: show, failed: bye }
  show:
    say: Your balance is {{money account.balance}}.
    goto: bye
  bye:
    say: Goodbye.
    end: resolved
`,
      ['show'],
      { project },
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      authLevelInsufficient,
      `
script: sample
title: Sample
locale: en-GB
start: check
steps:
  check:
    say: What is your postcode?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: show, failed: bye }
  show:
    say: Your balance is {{money account.balance}}.
    goto: bye
  bye:
    say: Goodbye.
    end: resolved
`,
      [],
      { project },
    );
    checkFlow(
      authLevelInsufficient,
      `
script: sample
title: Sample
locale: en-GB
start: hello
steps:
  hello:
    say: Your balance is {{money account.balance}}.
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
