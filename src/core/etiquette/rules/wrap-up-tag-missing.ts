import { listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A chat that is over without a word on what it was about. */
export const wrapUpTagMissing = defineRule({
  id: 'wrap-up-tag-missing',
  category: 'flow',
  description: 'A chat that is over has a tag, so that others see what it was about.',
  severity: 'off',
  languages: 'any',
  *transcript(transcript): Iterable<TranscriptFinding> {
    const { turns, isOver, isWrappedUp } = transcript;
    if (!isOver || isWrappedUp || turns.some(({ type }) => type === 'tag' || type === 'abandon')) return;
    const messages = listMessages(transcript);
    const last = messages.findLast(({ who }) => who === 'agent');
    if (last === undefined || !messages.some(({ who }) => who === 'customer')) return;
    // Whoever takes a chat over tags it.
    if (turns.slice(last.turn).some(({ type }) => type === 'transfer')) return;
    const message = 'Nothing says what this chat was about. Put a tag on it, or write the reason into its wrap-up.';
    yield { turn: last.turn, message };
  },
});
