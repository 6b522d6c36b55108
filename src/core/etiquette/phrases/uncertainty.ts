import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: "(i'm|i am|we're|we are) not [really|quite|entirely|completely|totally|100%|too|very] sure|certain",
    prefer: ["I'll check"],
    bad: "I'm not sure if it ships today.",
    good: "I'll check if it ships today.",
  },
  {
    avoid: "i think [that] (it|it's|this|that's|that|your|the|you|we|they|there)",
    bad: 'I think it ships on Monday.',
    good: 'It ships on Monday.',
  },
  {
    avoid: 'i think so',
    prefer: ["I'll check"],
    bad: 'I think so.',
    good: 'Yes, it does.',
  },
  {
    avoid: 'i|we guess',
    bad: 'I guess it is the blue one.',
    good: 'It is the blue one.',
  },
  {
    avoid: 'i|we suppose|assume|presume',
    bad: 'I assume you can return it.',
    good: 'You can return it within 30 days.',
  },
  {
    avoid: "(as far as i know)|(as far as i'm aware)|(as far as i am aware)|afaik|(to the best of my knowledge)",
    prefer: [''],
    bad: 'As far as I know, it is free.',
    good: 'It is free.',
  },
  {
    avoid:
      "(if i'm not mistaken)|(if i am not mistaken)|(if i remember correctly)|(if i remember right)|(if i remember rightly)|(if memory serves)",
    prefer: [''],
    bad: "If I'm not mistaken, it is free.",
    good: 'It is free.',
  },
  {
    avoid: "^maybe|perhaps (it|it's|the|your|they|there)",
    bad: 'Maybe it is the cable.',
    good: 'Let us look at the cable first.',
  },
  {
    avoid: "it's|(it is)|(that is)|that's|(should be)|(will be)|(it will)|(it'll)|(could be) probably",
    bad: 'It is probably the cable.',
    good: 'Let us look at the cable first.',
  },
  {
    avoid: '^probably',
    bad: 'Probably tomorrow.',
    good: 'Tomorrow at nine.',
  },
  {
    avoid: '^maybe|perhaps (tomorrow|today|next|later|on)',
    bad: 'Maybe tomorrow.',
    good: 'Tomorrow at nine.',
  },
  {
    avoid: '(should|would|might|must) probably',
    bad: 'It should probably work.',
    good: 'It works with both plugs.',
  },
  {
    avoid: "(you can|you could|we can|you will|you'll|it will|it'll|we'll|they'll|they will) probably",
    bad: 'You can probably return it.',
    good: 'You can return it within 30 days.',
  },
  {
    avoid: '(should be fine)|(should be ok)|(should be okay)|(should work, i think)|(ought to work)',
    bad: 'It should be fine.',
    good: 'It works with both plugs.',
  },
  {
    avoid: '(kind of|sort of|more or less) (like|works|done|ready|working|should)',
    bad: 'It sort of works with it.',
    good: 'It works with the newer plug.',
  },
  {
    avoid: "(my guess is)|(at a guess)|(i'd guess)|(i would guess)",
    bad: 'My guess is Friday.',
    good: 'It comes on Friday.',
  },
  {
    avoid: "(don't quote me)|(don't hold me)|(i could be wrong)|(i may be wrong)|(i might be wrong)",
    bad: "It ships on Monday, but don't quote me on that.",
    good: 'It ships on Monday.',
  },
  {
    avoid: '^who knows',
    prefer: ["I'll find out"],
    bad: 'Who knows.',
    good: "I'll find out.",
  },
  {
    avoid: '(your guess is as good as mine)|(hard to say)|(god knows)',
    prefer: ["I'll find out"],
    bad: 'Hard to say.',
    good: "I'll find out.",
  },
  {
    avoid: "i believe [that] (it|it's|this|your|the|you|we|they|there)",
    bad: 'I believe it ships on Monday.',
    good: 'It ships on Monday.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'no estoy|estamos [muy|del todo|completamente] seguro|segura|seguros',
    prefer: ['lo compruebo'],
    bad: 'No estoy seguro.',
    good: 'Lo compruebo.',
  },
  {
    avoid: 'creo que (sí|no|es|está|se|su|tu|el|la|los|las|lo|llega|puede|sale|tiene|hay)',
    bad: 'Creo que sale el lunes.',
    good: 'Sale el lunes.',
  },
  {
    avoid: 'supongo|suponemos [que]',
    bad: 'Supongo que es el azul.',
    good: 'Es el azul.',
  },
  {
    avoid: 'me imagino que',
    bad: 'Me imagino que sale el lunes.',
    good: 'Sale el lunes.',
  },
  {
    avoid: '(que yo sepa)|(hasta donde sé)|(si no me equivoco)|(si mal no recuerdo)|(si no recuerdo mal)',
    prefer: [''],
    bad: 'Que yo sepa, es gratis.',
    good: 'Es gratis.',
  },
  {
    avoid: '^quizás|quizá|(tal vez)|(a lo mejor) (es|está|sea|esté|el|la|su|se|llegue|llega)',
    bad: 'Quizás es el cable.',
    good: 'Miremos primero el cable.',
  },
  {
    avoid: 'probablemente',
    bad: 'Probablemente sale el lunes.',
    good: 'Sale el lunes.',
  },
  {
    avoid: 'me parece que',
    bad: 'Me parece que sale el lunes.',
    good: 'Sale el lunes.',
  },
  {
    avoid: '(quién sabe)|(vaya usted a saber)|(ni idea)',
    prefer: ['lo averiguo'],
    bad: 'Quién sabe.',
    good: 'Lo averiguo.',
  },
  {
    avoid: '(debería funcionar)|(debería estar bien)',
    bad: 'Debería funcionar.',
    good: 'Funciona con los dos enchufes.',
  },
  {
    avoid: '(no me haga mucho caso)|(no me hagas mucho caso)',
    bad: 'Sale el lunes, pero no me haga mucho caso.',
    good: 'Sale el lunes.',
  },
];

/** Words of doubt. */
export const doubts: PhraseLists = { en: english, es: spanish };
