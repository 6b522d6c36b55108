import { discloseBeforeAuth } from '../../../../src/core/etiquette/rules/disclose-before-auth.ts';
import { checkFlow } from '../check-flow.ts';
import { checkTranscript } from '../check-transcript.ts';
import { sampleScript } from '../sample-script.ts';
import { verifiedProject as project } from '../verified-project.ts';

describe('disclose-before-auth', () => {
  it('reports steps of a script', () => {
    checkFlow(
      discloseBeforeAuth,
      sampleScript(`
  check:
    say: What is your postcode?
    verify: { level: 2, match: [customer.postcode], tries: 3, passed: show, failed: show }
  show:
    say: Your balance is {{money account.balance}}.
    goto: bye
`),
      ['show'],
      { project },
    );
    checkFlow(
      discloseBeforeAuth,
      sampleScript(`
  hello:
    say: Hello. Your balance is {{money account.balance}}.
    goto: bye
`),
      ['hello'],
      { project },
    );
    checkFlow(
      discloseBeforeAuth,
      sampleScript(
        `
  hello:
    say: Hello.
    goto: bye
  show:
    say: It is {{money account.balance}}.
    goto: bye
`,
        `
anytime:
  - { intent: balance, goto: show }
`,
      ),
      ['show'],
      { project },
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      discloseBeforeAuth,
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
      discloseBeforeAuth,
      sampleScript(`
  hello:
    say: Your order is {{order.id}}.
    goto: bye
`),
      [],
      { project },
    );
    checkFlow(
      discloseBeforeAuth,
      sampleScript(`
  who:
    run: { script: shared/identity, passed: show, failed: bye }
  show:
    say: It is {{money account.balance}}.
    goto: bye
`),
      [],
      { project },
    );
    checkFlow(
      discloseBeforeAuth,
      sampleScript(`
  pick:
    decide:
      - { when: verified >= 2, goto: show }
      - { otherwise: true, goto: bye }
  show:
    say: It is {{money account.balance}}.
    goto: bye
`),
      [],
      { project },
    );
  });

  it('reports turns of a chat', () => {
    checkTranscript(
      discloseBeforeAuth,
      `
0 customer: what do I owe?
10 agent: Your balance is 31.00 pounds.
`,
      ['1'],
      { project, top: { customer: { name: 'Maya', values: { 'account.balance': '31.00' } } } },
    );
  });

  it('is quiet about a chat that is in order', () => {
    checkTranscript(
      discloseBeforeAuth,
      `
0 customer: what do I owe?
10 agent verify level=2 passed=true
20 agent: Your balance is 31.00 pounds.
`,
      [],
      { project, top: { customer: { name: 'Maya', values: { 'account.balance': '31.00' } } } },
    );
    checkTranscript(
      discloseBeforeAuth,
      `
0 customer: why do I owe 31.00?
10 agent: Let me see why it is 31.00.
`,
      [],
      { project, top: { customer: { name: 'Maya', values: { 'account.balance': '31.00' } } } },
    );
  });
});
