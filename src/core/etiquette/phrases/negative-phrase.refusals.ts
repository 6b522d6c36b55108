import type { PhraseEntry } from '../phrase-entry.ts';

/** Phrases of English that refuse, with what to say instead. */
export const refusing: readonly PhraseEntry[] = [
  {
    avoid: "i|we don't|(do not) know",
    prefer: ["I'll find out"],
    bad: "I don't know when it ships.",
    good: "I'll find out when it ships.",
  },
  {
    avoid: 'i|we have no idea',
    prefer: ["I'll find out"],
    bad: 'I have no idea. Ask in the shop.',
    good: "I'll find out in the shop.",
  },
  {
    avoid: "(i haven't got a clue)|(beats me)|(i've no idea)",
    prefer: ["I'll find out"],
    bad: "I haven't got a clue.",
    good: "I'll find out for you.",
  },
  {
    avoid: "i|we can't|cannot|(can not) help [you] with|in that|this",
    prefer: ["I'll find the right person for this"],
    bad: "I can't help you with that.",
    good: "I'll bring in the billing team, who can.",
  },
  {
    avoid: "i|we can't|cannot|(can not) do that|this|it|anything",
    prefer: ['I can offer you another way'],
    bad: "Sorry, I can't do that.",
    good: 'I can book the repair for tomorrow.',
  },
  {
    avoid: "(i'm|i am|we're|we are) unable|(not able) to help|assist",
    prefer: ["I'll find the right person for this"],
    bad: 'We are unable to help.',
    good: "I'll bring in the billing team, who can.",
  },
  {
    avoid: "you can't|cannot|(can not) ... without|unless|until",
    bad: "You can't return it without a receipt.",
    good: 'You can return it with a receipt.',
  },
  {
    avoid: "i|we can't|cannot|(can not) process|authorise|authorize|approve|override|promise|refund|change|help",
    bad: "I can't approve this refund.",
    good: "My manager can approve this refund. I'll ask her now.",
  },
  {
    avoid: "there's|(there is) nothing [else|more] [that] i|we can do",
    prefer: ['here is what I can do'],
    bad: "There's nothing I can do about it.",
    good: 'Here is what I can do about it.',
  },
  {
    avoid: 'nothing [else|more] [that] i|we can do',
    bad: 'Sadly nothing more we can do here.',
    good: 'What I can do is send a new one.',
  },
  {
    avoid: "(that's|that is|it's|it is) [just] not possible",
    prefer: ['here is what is possible'],
    bad: "That's not possible.",
    good: 'Here is what is possible.',
  },
  {
    avoid: "(that's|that is|it's|it is) impossible",
    prefer: ['here is what is possible'],
    bad: "It's impossible.",
    good: 'Here is what is possible.',
  },
  {
    avoid: "(that's|that is|it's|it is) not my|our [job|department|area|problem|fault|responsibility]",
    prefer: ["I'll find the right person for this"],
    bad: "That's not my department.",
    good: "The billing team can do this. I'll bring them in.",
  },
  {
    avoid: 'not my|our job|department|problem|fault|responsibility',
    bad: 'Deliveries are not our responsibility.',
    good: "Our courier can tell. I'll ask them now.",
  },
  {
    avoid: "[it] can't|cannot be done",
    prefer: ['here is what can be done'],
    bad: "It can't be done.",
    good: 'Here is what can be done.',
  },
  {
    avoid: "(that|it|this) won't work|(will not work)",
    prefer: ['here is what works'],
    bad: "That won't work.",
    good: 'Here is what works.',
  },
  {
    avoid: "you'll|(you will) [just] have to wait",
    prefer: ['thank you for waiting'],
    bad: "You'll just have to wait.",
    good: 'It will be ready at three. Thank you for waiting.',
  },
  {
    avoid: "you'll|(you will) [just] have to",
    prefer: ['the next step is to'],
    bad: "You'll have to fill in the form again.",
    good: 'The next step is to fill in the form again.',
  },
  {
    avoid: "(you have|there is|there's) no [other] choice|option|alternative but to",
    prefer: ['the next step is to'],
    bad: 'You have no choice but to send it back.',
    good: 'The next step is to send it back.',
  },
  {
    avoid: "you|you're|customers (are not|aren't|not) allowed|permitted|entitled to",
    bad: "You're not allowed to change the name.",
    good: 'The name stays, and the date can be changed.',
  },
  {
    avoid: "(i'm|i am|we're|we are) not allowed|permitted|authorised|authorized to",
    bad: "I'm not allowed to share that.",
    good: 'The account holder can tell you that.',
  },
  {
    avoid: "^we (don't|do not) do that|this|those|it",
    bad: "We don't do that here.",
    good: 'What I can do is send you the form.',
  },
  {
    avoid: "you can't|cannot ... (from here|over chat|in this chat|in the chat)",
    bad: "You can't change it from here.",
    good: 'What you can do is change it on the account page.',
  },
];
