import { wrapUpTagMissing } from '../../../../src/core/etiquette/rules/wrap-up-tag-missing.ts';
import { checkTranscript } from '../check-transcript.ts';

const CHAT = `
0 customer: where is my parcel?
10 agent: It comes today.
20 agent: Goodbye.
30 agent close
`;

describe('wrap-up-tag-missing', () => {
  it('reports a chat that is over and has no tag', () => {
    checkTranscript(wrapUpTagMissing, CHAT, ['2']);
    checkTranscript(wrapUpTagMissing, CHAT, ['2'], { top: { disposition: { tags: [], note: 'Nothing.' } } });
    checkTranscript(wrapUpTagMissing, CHAT, ['2'], { top: { ended: undefined, outcome: 'resolved' } });
  });

  it('is quiet where a tag or a reason was written down', () => {
    checkTranscript(wrapUpTagMissing, CHAT, [], { top: { disposition: { tags: ['delivery'] } } });
    checkTranscript(wrapUpTagMissing, CHAT, [], { top: { disposition: { reason: 'Late parcel' } } });
    checkTranscript(wrapUpTagMissing, `${CHAT}40 agent tag tag=delivery`, []);
  });

  it('is quiet about chats that go on, were passed on, or never became one', () => {
    checkTranscript(wrapUpTagMissing, CHAT, [], { top: { ended: undefined } });
    checkTranscript(wrapUpTagMissing, `${CHAT}40 agent transfer queue=billing`, []);
    checkTranscript(wrapUpTagMissing, '0 customer: hello?\n90 customer abandon', []);
    checkTranscript(wrapUpTagMissing, '0 agent: Your visit is today.', []);
    checkTranscript(wrapUpTagMissing, '0 customer: hello?', []);
  });
});
