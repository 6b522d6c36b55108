import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';
import { swap } from './swap.ts';

const english: readonly PhraseEntry[] = [
  swap(
    "we'll (check|look|find|ask|see|sort|arrange|send|call|write|fix|cancel|change|update|book|let you know|get back|follow up|pass|make sure|take care|help|reach|investigate|resend|refund)",
    [],
    'Our team has your form. {} today.',
  ),
  swap(
    'we will (check|look|find|ask|see|sort|arrange|send|call|write|fix|cancel|change|update|book|let you know|get back|follow up|pass|make sure|take care|help|reach|investigate|resend|refund)',
    [],
    'Our team has your form. {} today.',
  ),
  swap(
    "(we've|we have) (checked|looked|found|asked|sorted|arranged|sent|called|fixed|cancelled|canceled|changed|updated|booked|passed|resent|refunded)",
    [],
    'Our team has your form. {} it today.',
  ),
  swap(
    "(we're|we are) (checking|looking|asking|sorting|arranging|sending|fixing|cancelling|canceling|changing|updating|booking|investigating)",
    [],
    'Our team has your form. {} it today.',
  ),
].map((entry) => ({ ...entry, good: 'I have your form, and I will check it today.' }));

/** What one agent does, said in the name of all. */
export const weOnlyNoIPhrases: PhraseLists = { en: english };
