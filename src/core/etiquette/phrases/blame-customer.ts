import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';
import { spanish } from './blame-customer.es.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'you [have|had] failed to',
    bad: 'You failed to sign the form.',
    good: 'The form still needs your signature.',
  },
  {
    avoid: "you|you've|(you have) [have] forgot|forgotten|neglected to (include|attach|add|send|give|provide) [me|us]",
    prefer: ['I still need'],
    bad: 'You forgot to attach the photo.',
    good: 'I still need the photo.',
  },
  {
    avoid: "you|you've|(you have) [have] forgot|forgotten|neglected|omitted to",
    bad: 'You forgot to sign the form.',
    good: 'The form still needs your signature.',
  },
  {
    avoid:
      "you (didn't|did not) [even|bother to] (provide|include|attach|send|give|supply|enter|fill in|mention) [me|us]",
    prefer: ['I still need'],
    bad: "You didn't provide the order number.",
    good: 'I still need the order number.',
  },
  {
    avoid:
      "you (didn't|did not) [even|properly|bother to|correctly] (read|follow|check|listen|pay|respond|reply|answer|notify|inform|tell|ask|call|cancel|complete|sign|confirm|verify|update|understand|notice|look|wait|return|comply|use|install)",
    bad: "You didn't read the terms.",
    good: 'The terms say this on page two.',
  },
  {
    avoid:
      'you never (told|sent|replied|responded|called|paid|mentioned|asked|answered|confirmed|read|provided|informed|returned)',
    bad: 'You never told us about the dog.',
    good: 'I have now noted the dog.',
  },
  {
    avoid: 'you (claim|claimed|allege|alleged|are claiming) (that|it|you|we|they|to have)',
    bad: 'You claim that it was broken.',
    good: 'I understand that it was broken.',
  },
  {
    avoid:
      "(your|you're) [own] fault|mistake|negligence|carelessness|error|oversight|responsibility to|for|that|and|is|because|not",
    bad: 'It is your own fault that it broke.',
    good: 'It broke when it fell. We can repair it.',
  },
  {
    avoid:
      "(it's|it is|that's|that is|this is|this was|it was|that was|all) your [own] fault|mistake|error|doing|problem",
    bad: 'It was your mistake.',
    good: 'The order has the wrong size. I can change it.',
  },
  {
    avoid:
      '(due to|because of|through|caused by) your [own] mistake|error|fault|negligence|carelessness|failure|delay|oversight',
    bad: 'It is late because of your mistake.',
    good: 'It went to the old address. I can send it on.',
  },
  {
    avoid: '(error|mistake|fault|problem|oversight) on your part|side|end|behalf',
    bad: 'There was a mistake on your part.',
    good: 'The date has two digits swapped. I can correct it.',
  },
  {
    avoid:
      "(you're|you are) (to blame|at fault|mistaken|confused|misinformed|the problem|being unreasonable|being difficult|being rude)",
    bad: 'You are mistaken about the fee.',
    good: 'The fee is for the second card.',
  },
  {
    avoid: 'you (misunderstood|misread|misheard|mistyped|misspelled|misspelt|mixed up|messed up|screwed up)',
    prefer: ['let me say it better'],
    bad: 'You misunderstood.',
    good: 'Let me say it better.',
  },
  {
    avoid: 'you have misunderstood|misread',
    prefer: ['let me say it better'],
    bad: 'You have misunderstood.',
    good: 'Let me say it better.',
  },
  {
    avoid:
      'you [have|accidentally|probably|may] [have] (gave|given|sent|entered|typed|chose|chosen|selected|ordered|provided|used|put|dialled|dialed|filled in|supplied) [me|us|in] (the|an|a) wrong|incorrect|invalid|false',
    bad: 'You entered the wrong code.',
    good: 'The code does not match. Could you try it again?',
  },
  {
    avoid: 'you [have] made a|an|the mistake|error',
    bad: 'You made a mistake in the form.',
    good: 'The form has the year 2012. Is that right?',
  },
  {
    avoid:
      "you (should have|should've|ought to have|could have|could've|needed to have) [already|just|at least|really|first] (read|checked|called|told|saved|contacted|known|asked|noticed|mentioned|paid|listened|followed|returned|cancelled|canceled|informed|notified|waited|tried|thought|looked|kept|reported|written|seen|realised|realized|updated|backed|verified|confirmed|ordered|booked)",
    bad: 'You should have called us first.',
    good: 'Next time you can call us first, we are open until eight.',
  },
  {
    avoid:
      'if you had [only|just|actually] (read|checked|called|told|listened|followed|paid|asked|contacted|looked|waited|kept)',
    bad: 'If you had read the terms, you would know.',
    good: 'The terms say this on page two.',
  },
  {
    avoid: 'had you (read|checked|called|told|listened|followed|paid|asked|contacted|looked)',
    bad: 'Had you read the terms, you would know.',
    good: 'The terms say this on page two.',
  },
  {
    avoid:
      "because you (didn't|did not|failed|forgot|never|refused|ignored|neglected|broke|lost|damaged|entered|waited)",
    bad: 'It was closed because you did not reply.',
    good: 'It closed after seven days. I have opened it again.',
  },
  {
    avoid: 'as i|we [have|had] [already] (said|told you|stated|mentioned|explained|informed you|advised)',
    prefer: [''],
    bad: 'As I already said, it ships on Monday.',
    good: 'It ships on Monday.',
  },
  {
    avoid: "(i've|i have|we've|we have) already told|explained|said|informed|answered [you|this|that]",
    bad: 'I have already told you the price.',
    good: 'The price is £40.',
  },
  {
    avoid: 'i [already] (told you|explained this|explained that)',
    bad: 'I told you it ships on Monday.',
    good: 'It ships on Monday.',
  },
  {
    avoid: 'like i [already|just] told|explained',
    prefer: [''],
    bad: 'Like I told you, it ships on Monday.',
    good: 'It ships on Monday.',
  },
  {
    avoid: 'you (ignored|disregarded|overlooked|broke|violated|breached) [our|the|my]',
    bad: 'You ignored the notice.',
    good: 'The notice was sent on 3 May.',
  },
  {
    avoid: '(you caused)|(you have caused)|(you brought) (this|it|the) [problem|issue|damage|delay|on]',
    bad: 'You caused the problem.',
    good: 'The tube was bent. We can change it.',
  },
  {
    avoid: 'you (refuse|refused|are refusing) to',
    bad: 'You refused to sign.',
    good: 'It is not signed yet.',
  },
  {
    avoid:
      "you [clearly|obviously|evidently] (aren't|are not|weren't|were not) (paying attention|listening|reading|aware)",
    bad: 'You were not paying attention.',
    good: "I'll go through it once more.",
  },
  {
    avoid: 'you keep|(kept) asking|making|changing|entering|sending',
    bad: 'You keep asking the same thing.',
    good: "I'll say it in other words.",
  },
  {
    avoid: 'user error',
    bad: 'This is a user error.',
    good: 'The switch at the back turns it on.',
  },
];

/** Words that put the fault on the customer. */
export const blamingPhrases: PhraseLists = { en: english, es: spanish };
