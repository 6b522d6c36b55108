import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';
import { refusing } from './negative-phrase.refusals.ts';
import { spanish } from './negative-phrase.es.ts';

const english: readonly PhraseEntry[] = [
  ...refusing,
  {
    avoid: '^no problem',
    prefer: ['happy to help', "you're welcome"],
    why: 'Only where it is all that is said: elsewhere it is a nod, and no answer to thanks.',
    bad: 'No problem!',
    good: 'Happy to help!',
  },
  {
    avoid: '^no problem [at all] (happy to|glad to|any time|anytime|have a|you have a|enjoy|take care|bye)',
    bad: 'No problem, have a good day.',
    good: "You're welcome, have a good day.",
  },
  {
    avoid: '^not a problem [at all] (happy to|glad to|any time|anytime|have a|you have a|enjoy|take care|bye)',
    bad: 'Not a problem, any time.',
    good: "You're welcome, any time.",
  },
  {
    avoid: "don't|(do not) forget to",
    prefer: ['remember to'],
    bad: "Please don't forget to sign page two.",
    good: 'Please remember to sign page two.',
  },
  {
    avoid: "(are|is|be|we're|it's) not|n't available|open until|before|till",
    bad: 'We are not open until nine.',
    good: 'We open at nine.',
  },
  {
    avoid: "won't|(will not) be available|ready|open|back|here|delivered|shipped|sent until|till|before",
    prefer: ['will be ready from'],
    bad: "It won't be ready until Friday.",
    good: 'It will be ready on Friday.',
  },
  {
    avoid: "isn't|(is not) available until|till|before",
    prefer: ['is available from'],
    bad: "The doctor isn't available until May.",
    good: 'The doctor is available from May.',
  },
  {
    avoid: "aren't|(are not) available until|till|before",
    prefer: ['are available from'],
    bad: 'Seats are not available until June.',
    good: 'Seats are available from June.',
  },
  {
    avoid: "i|we can't|cannot|(can not) ... until|unless you",
    bad: "We can't ship it until you confirm the address.",
    good: 'We ship it as soon as you confirm the address.',
  },
  {
    avoid: '(all|the best|the only thing) [that] i|we can do is',
    prefer: ['what I can do is'],
    bad: 'All I can do is send a voucher.',
    good: 'What I can do is send a voucher.',
  },
  {
    avoid: "(that's|that is) all [that] i|we can do",
    prefer: ['here is what I can do'],
    bad: "That's all I can do.",
    good: 'Here is what I can do.',
  },
  {
    avoid: 'no can do',
    prefer: ['here is what I can do'],
    bad: 'No can do.',
    good: 'Here is what I can do.',
  },
  {
    avoid: "what's|(what is) your problem|issue",
    prefer: ['what can I help you with'],
    bad: "What's your problem?",
    good: 'What can I help you with?',
  },
  {
    avoid: 'we|i have no record|trace of',
    prefer: ["I'm still looking for"],
    bad: 'We have no record of your payment.',
    good: "I'm still looking for your payment.",
  },
  {
    avoid: "(you're|you are) out of luck",
    prefer: ['here is what I can do'],
    bad: "You're out of luck.",
    good: 'Here is what I can do.',
  },
  {
    avoid: 'tough luck',
    bad: 'Sold out. Tough luck.',
    good: "It's sold out. I can tell you when it's back.",
  },
  {
    avoid: 'calm down',
    bad: 'Please calm down.',
    good: 'I want to put this right with you.',
  },
  {
    avoid: "don't panic",
    prefer: ["I'm here to help"],
    bad: "Don't panic.",
    good: "I'm here to help.",
  },
  {
    avoid: '(not|no) [a|that|such] big deal',
    bad: "It's no big deal, really.",
    good: "It's a small change for us to make.",
  },
  {
    avoid: '(not the end of the world)|(not that bad)',
    bad: 'A scratch is not the end of the world.',
    good: "A scratch on a new table is a pity. I'll send a new top.",
  },
  {
    avoid: '(nobody|no-one|no customer) [else] [has|ever] [ever] complained',
    bad: 'Nobody else has complained.',
    good: 'You are the first to tell us, thank you.',
  },
  {
    avoid: "(you're|you are) the only one|person|customer who|with|to",
    bad: 'You are the only one who has this.',
    good: "Thank you for telling us. I'll look into it.",
  },
  {
    avoid: "(i've|we've) never heard of",
    prefer: ["I'll look into"],
    bad: "I've never heard of that fee.",
    good: "I'll look into that fee.",
  },
  {
    avoid: '(it|that) is what it is',
    bad: 'It is what it is.',
    good: 'Here is what can be changed.',
  },
  {
    avoid: "(that's|that is) [just] the way it is|works",
    bad: "That's just the way it is.",
    good: 'Here is what can be changed.',
  },
  {
    avoid: "i|we (don't|do not) have [the] time",
    bad: "I don't have time for this.",
    good: 'I have another chat at three. My colleague can go on with you.',
  },
  {
    avoid: "(i'm|we're|we are) too|very|really|extremely busy",
    bad: "We're very busy today.",
    good: "I'll answer within ten minutes.",
  },
  {
    avoid: 'i doubt [that] it|we|you|they|there',
    prefer: ["I'll check whether"],
    bad: 'I doubt it will come today.',
    good: "I'll check whether it will come today.",
  },
  {
    avoid: "(you're|you are) not listening|understanding",
    bad: "You're not listening.",
    good: "I'll say it in other words.",
  },
  {
    avoid: "you (don't|do not) understand",
    prefer: ["I'll say it in other words"],
    bad: "You don't understand.",
    good: "I'll say it in other words.",
  },
];

/** Phrases that say what is not possible, with what to say instead. */
export const negativePhrases: PhraseLists = { en: english, es: spanish };
