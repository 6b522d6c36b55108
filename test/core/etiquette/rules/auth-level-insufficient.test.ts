import { authLevelInsufficient } from '../../../../src/core/etiquette/rules/auth-level-insufficient.ts';
import { checkFlow } from '../check-flow.ts';
import { sampleScript } from '../sample-script.ts';
import { verifiedProject as project } from '../verified-project.ts';

describe('auth-level-insufficient', () => {
  it('reports steps of a script', () => {
    checkFlow(
      authLevelInsufficient,
      sampleScript(`
  check:
    say: What is your postcode?
    verify: { level: 1, match: [customer.postcode], tries: 3, passed: show, failed: bye }
  show:
    say: Your balance is {{money account.balance}}.
    goto: bye
`),
      ['show'],
      { project },
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      authLevelInsufficient,
      sampleScript(`
  check:
    say: What is your postcode?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: show, failed: bye }
  show:
    say: Your balance is {{money account.balance}}.
    goto: bye
`),
      [],
      { project },
    );
    checkFlow(
      authLevelInsufficient,
      sampleScript(`
  hello:
    say: Your balance is {{money account.balance}}.
    goto: bye
`),
      [],
      { project },
    );
  });
});
