import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';
import { spanishMockery } from './sarcasm-mock.es.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'whatever',
    bad: 'Fine. Whatever.',
    good: 'Fine, we can do that.',
  },
  {
    avoid: 'obviously',
    bad: 'Well, obviously.',
    good: 'Yes, it does.',
  },
  {
    avoid: 'whatever you say',
    bad: 'Whatever you say.',
    good: 'I have noted that.',
  },
  {
    avoid: 'if you say so',
    bad: 'If you say so.',
    good: 'I have noted that.',
  },
  {
    avoid: 'good luck with that',
    bad: 'Good luck with that.',
    good: 'Here is how to ask for it.',
  },
  {
    avoid: 'like i [already|just] said',
    prefer: [''],
    bad: 'Like I said, it is closed.',
    good: 'It opens again at nine.',
  },
  {
    avoid: "(you're|you are|you were) obviously|clearly|evidently (not|confused|lost|new to)",
    bad: "You're obviously not reading this.",
    good: "I'll put it in other words.",
  },
  {
    avoid:
      "you obviously|clearly|evidently (don't|didn't|can't|haven't|do not|did not|cannot|have not|never|forgot|need|missed|think)",
    bad: "You clearly didn't look.",
    good: 'It is on the back of the card.',
  },
  {
    avoid: '^obviously',
    bad: 'Obviously the cable must be plugged in.',
    good: 'The cable goes into the blue port.',
  },
  {
    avoid: 'lol|lmao|rofl',
    bad: 'You broke it in a day, lol.',
    good: "A day is not long. I'll send a new one.",
  },
  {
    avoid: 'duh',
    bad: 'Plug it in. Duh.',
    good: 'The plug goes in here.',
  },
  {
    avoid: '(boo hoo)|(cry me a river)|(poor you)|(poor baby)',
    bad: 'Boo hoo, it rained on your parcel.',
    good: "A wet parcel is no fun. I'll send a new one.",
  },
  {
    avoid: '(yeah right)|(yeah, right)',
    bad: 'Yeah, right.',
    good: 'I see.',
  },
  {
    avoid: 'oh really now',
    bad: 'Oh really now?',
    good: 'I see.',
  },
  {
    avoid: 'nice try',
    bad: 'Nice try.',
    good: 'The code ended on 3 May.',
  },
  {
    avoid: 'big surprise',
    bad: 'It broke. Big surprise.',
    good: "It broke, and I'm sorry.",
  },
  {
    avoid: 'what a surprise',
    bad: 'It is late. What a surprise.',
    good: "It is late, and I'm sorry.",
  },
  {
    avoid: '(well done|congratulations|good job|bravo) you (broke|finally|managed to break)',
    bad: 'Congratulations, you finally found it.',
    good: 'Glad that you found it.',
  },
  {
    avoid: "(can't you|can you not) (read|see|even read)",
    bad: "Can't you read the page?",
    good: 'It is on page two.',
  },
  {
    avoid: 'are you (blind|deaf|stupid|dumb|kidding me)',
    bad: 'Are you blind?',
    good: 'It is at the top of the page.',
  },
  {
    avoid:
      '(are you even|have you even|did you even|do you even) (listening|reading|trying|read|look|try|tried|looked)',
    bad: 'Did you even look?',
    good: 'It is on the back of the card.',
  },
  {
    avoid: "which|what part of ... (don't|didn't|do|do not) you [not] (understand|get)",
    bad: "What part of closed don't you understand?",
    good: 'It opens again at nine.',
  },
  {
    avoid: '(do i need|do i have|shall i|must i|want me) to (spell it out|draw you a picture|repeat myself)',
    bad: 'Do I need to spell it out?',
    good: "I'll go through it step by step.",
  },
  {
    avoid: 'how hard can it|that be',
    bad: "It's one button. How hard can it be?",
    good: "It's the green button at the top.",
  },
  {
    avoid: '(even a child)|(a five-year-old could)|(my grandmother could)|(my grandma could)',
    bad: 'Even a child can do it.',
    good: 'It takes two steps.',
  },
  {
    avoid: '(blah blah)|(bla bla)',
    bad: 'The terms, blah blah, you know.',
    good: 'The terms say 14 days.',
  },
  {
    avoid: 'deal with it',
    bad: 'It is closed. Deal with it.',
    good: 'It opens again at nine.',
  },
  {
    avoid: '(get a life)|(get over it)|(suck it up)|(cry about it)',
    bad: 'Get over it.',
    good: 'Here is what I can do.',
  },
  {
    avoid: '(keep dreaming)|(dream on)|(in your dreams)|(when pigs fly)|(as if that)',
    bad: 'A full refund? Dream on.',
    good: 'I can give back half of it.',
  },
  {
    avoid: '(thanks for nothing)|(sorry not sorry)|(not sorry)',
    bad: 'Sorry not sorry.',
    good: "I'm sorry.",
  },
  {
    avoid: '(wow|oh|aww) [you] poor thing',
    bad: 'Aww, poor thing.',
    good: 'That is a long wait.',
  },
  {
    avoid: 'genius|einstein|sherlock',
    bad: 'Turn it on first, genius.',
    good: 'The switch is at the back.',
  },
  {
    avoid: '(someone|somebody) (woke up on the wrong|got out of bed|needs a nap|is in a mood|is grumpy|needs to calm)',
    bad: 'Somebody woke up on the wrong side.',
    good: 'I hear that this took too long.',
  },
  {
    avoid: '^sure you did',
    bad: 'Sure you did.',
    good: 'I see no call yet. Which number did you use?',
  },
  {
    avoid: "(congratulations|bravo|well done) you [have|'ve] [finally|actually] (found|read|noticed|worked)",
    bad: 'Bravo, you finally read it.',
    good: 'Yes, that is the right page.',
  },
  {
    avoid: 'thanks|(thank you) for (telling me|telling us|stating|pointing out) the obvious',
    bad: 'Thank you for stating the obvious.',
    good: 'Thank you for telling me.',
  },
  {
    avoid: 'good luck (finding|getting|with finding) (a better|a cheaper|anything better|another|one)',
    bad: 'Good luck getting a cheaper one.',
    good: 'You can compare the prices on this page.',
  },
  {
    avoid: 'lol that was (funny|cute|hilarious|good)',
    bad: 'Lol, that was cute.',
    good: 'Thank you for telling me.',
  },
  {
    avoid: 'as if [the|our|my|we|i] ... (nothing else|nothing better) to do',
    bad: 'As if we had nothing better to do.',
    good: "I'll look at it in five minutes.",
  },
];

/** Words that mock. */
export const mockery: PhraseLists = { en: english, es: spanishMockery };
