import { authRetryUnbounded } from '../../../../src/core/etiquette/rules/auth-retry-unbounded.ts';
import { checkFlow } from '../check-flow.ts';
import { sampleScript } from '../sample-script.ts';

describe('auth-retry-unbounded', () => {
  it('reports steps of a script', () => {
    checkFlow(
      authRetryUnbounded,
      sampleScript(`
  check:
    say: What is your postcode?
    verify: { level: 2, match: [customer.postcode], passed: bye, failed: bye }
`),
      ['check'],
    );
    checkFlow(
      authRetryUnbounded,
      sampleScript(`
  check:
    say: What is your postcode?
    verify: { level: 2, match: [customer.postcode], tries: 30, passed: bye, failed: bye }
`),
      ['check'],
    );
    checkFlow(
      authRetryUnbounded,
      sampleScript(`
  check:
    say: What is your postcode?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: bye, failed: check }
`),
      ['check'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      authRetryUnbounded,
      sampleScript(`
  check:
    say: What is your postcode?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: bye, failed: bye }
`),
      [],
    );
  });
});
