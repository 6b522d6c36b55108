import { proactiveChatPushy } from '../../../../src/core/etiquette/rules/proactive-chat-pushy.ts';
import { checkTranscript } from '../check-transcript.ts';

describe('proactive-chat-pushy', () => {
  it('reports each further invitation that nobody answered', () => {
    checkTranscript(
      proactiveChatPushy,
      `
0 bot: Hello. Can I help you choose?
40 bot: Are you still looking?
90 agent: I have an offer for you.
120 customer: no thanks
`,
      ['1', '2'],
    );
    checkTranscript(proactiveChatPushy, '0 agent: Can I help?\n60 agent: Hello?', ['1']);
    checkTranscript(proactiveChatPushy, '0 agent: Can I help?\n60 agent: Hello?\n90 agent: Hi?', ['2'], {
      options: { most: 2 },
    });
  });

  it('is quiet about one invitation, also in several messages', () => {
    checkTranscript(proactiveChatPushy, '0 agent: Hello.\n4 agent: Can I help you choose?\n9 agent: I am Sam.', []);
    checkTranscript(
      proactiveChatPushy,
      '0 agent: Can I help?\n30 customer: yes\n90 agent: Good.\n200 agent: Done.',
      [],
    );
  });

  it('is quiet where the customer asked for the chat, or nobody knows when it was', () => {
    const twice = '10 agent: Can I help?\n90 agent: Hello?';
    checkTranscript(proactiveChatPushy, `0 customer request\n${twice}`, []);
    checkTranscript(proactiveChatPushy, `0 system assign\n${twice}`, []);
    checkTranscript(proactiveChatPushy, twice, [], { top: { prechat: { topic: 'Delivery' } } });
    checkTranscript(proactiveChatPushy, '0 customer: hi\n9 agent: Hello.\n90 agent: Are you there?', []);
  });
});
