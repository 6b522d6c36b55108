import { createPhraseRule } from '../../../src/core/etiquette/phrase-rule.ts';
import { checkFix } from './check-message.ts';

describe('createPhraseRule', () => {
  const rule = createPhraseRule({
    id: 'wait',
    category: 'tone',
    description: 'Thank people for waiting.',
    severity: 'info',
    phrases: {
      en: [
        {
          avoid: "(i'm|i am) sorry for the wait",
          prefer: ['thank you for waiting'],
          bad: "I'm sorry for the wait.",
          good: 'Thank you for waiting.',
        },
      ],
    },
    say: ({ found }) => `“${found}” looks back. Thank them instead.`,
  });

  it('begins a sentence with a capital', () => {
    checkFix(rule, "I'm sorry for the wait.", 'Thank you for waiting.');
    checkFix(rule, 'Hello. “I am sorry for the wait.”', 'Hello. “Thank you for waiting.”');
    checkFix(rule, 'Hello!\n- I’m sorry for the wait', 'Hello!\n- Thank you for waiting');
  });

  it('goes on within a sentence without one, where only “I” had it', () => {
    checkFix(rule, "Hello, I'm sorry for the wait.", 'Hello, thank you for waiting.');
    checkFix(
      rule,
      '{{customer.firstName}}, I am sorry for the wait.',
      '{{customer.firstName}}, thank you for waiting.',
    );
  });

  it('shouts where it was shouted', () => {
    checkFix(rule, "HELLO, I'M SORRY FOR THE WAIT.", 'HELLO, THANK YOU FOR WAITING.');
  });
});
