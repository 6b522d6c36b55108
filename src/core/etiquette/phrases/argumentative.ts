import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      "(you're|you are) [simply|just|completely|totally|absolutely|clearly|obviously|quite|actually] (wrong|incorrect|mistaken|lying|exaggerating|overreacting)",
    bad: "You're wrong about the price.",
    good: 'The price is £40 since May.',
  },
  {
    avoid:
      "(that's|that is) [simply|just|completely|totally|absolutely|clearly|obviously|actually] (not true|untrue|false|nonsense|ridiculous|absurd|a lie|wrong|incorrect|not what happened|rubbish)",
    bad: "That's not true.",
    good: 'I see two calls on 3 May.',
  },
  {
    avoid: "^no you (didn't|did not|never|aren't|are not|weren't|were not|haven't|did|said)",
    bad: "No, you didn't call us.",
    good: 'I see no call in May. Which number did you use?',
  },
  {
    avoid: "i never|(didn't|did not) (said|told you|say) (that|this|so|anything)",
    bad: 'I never said that.',
    good: 'I was not clear: the fee is £4.',
  },
  {
    avoid: "(that's|that is) not what (i|we) (said|told you|meant|wrote)",
    bad: "That's not what I said.",
    good: 'I was not clear: the fee is £4.',
  },
  {
    avoid: "(i'm|i am|we're|we are) not going to argue|(here to argue)",
    bad: "I'm not going to argue with you.",
    good: 'Here is what I can do today.',
  },
  {
    avoid: "(i'm|i am) not (arguing|here to argue)",
    bad: "I'm not here to argue.",
    good: 'Here is what I can do today.',
  },
  {
    avoid: "i (don't|do not) (believe you|agree with you|agree with that)",
    bad: "I don't believe you.",
    good: 'Could you send me a photo?',
  },
  {
    avoid: 'i (disagree|beg to differ)',
    bad: 'I disagree. The fee is right.',
    good: 'The fee covers the second card.',
  },
  {
    avoid: '(that|it|this|you) (makes|makes absolutely|make) no sense',
    bad: 'That makes no sense.',
    good: 'Could you tell me a little more?',
  },
  {
    avoid: "(you're|you are) not making [any] sense",
    bad: "You're not making sense.",
    good: 'Could you tell me a little more?',
  },
  {
    avoid: "(let me finish)|(listen to me)|(stop interrupting)|(don't interrupt)",
    bad: 'Let me finish.',
    good: 'There is one more step.',
  },
  {
    avoid: 'with [all] due respect',
    prefer: [''],
    bad: 'With all due respect, the fee is right.',
    good: 'The fee covers the second card.',
  },
  {
    avoid: 'prove it',
    bad: 'Prove it.',
    good: 'Could you send me a photo?',
  },
  {
    avoid: "you (don't|do not) know what (you're|you are) talking about",
    bad: "You don't know what you're talking about.",
    good: 'The cable goes into the blue port.',
  },
  {
    avoid: "(how dare you)|(watch your tone)|(watch your language)|(mind your language)|(don't talk to me like that)",
    bad: 'Watch your tone.',
    good: 'I want to help, and I can do so best in a calm chat.',
  },
  {
    avoid: '(stop|quit) (complaining|shouting|yelling|arguing|lying|wasting my time)',
    bad: 'Stop complaining.',
    good: 'I hear that this took too long.',
  },
  {
    avoid: "(you're|you are) wasting my|our time",
    bad: 'You are wasting my time.',
    good: 'Shall we go through it step by step?',
  },
  {
    avoid: "(whose|who's) fault is (that|it|this)",
    bad: 'Whose fault is that?',
    good: 'Let us see what can be done.',
  },
  {
    avoid: '(do you want|would you like) my help or not',
    bad: 'Do you want my help or not?',
    good: 'I can help you with this now.',
  },
  {
    avoid:
      '^no you [have|had] (signed|agreed|ordered|chose|chosen|asked|accepted|clicked|told|paid|cancelled|canceled|booked|wrote|picked|selected|confirmed)',
    bad: 'No, you ordered two of them.',
    good: 'I see two of them in your order.',
  },
  {
    avoid:
      "^that's|(that is)|(this is) [simply|just|also] (not correct|not right|not true|incorrect|untrue|false|wrong)",
    bad: 'This is simply untrue.',
    good: 'Our notes show another day. May I read them to you?',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '[usted|tú] (está|estás) [muy|completamente|totalmente] (equivocado|equivocada|mintiendo|exagerando|confundido|confundida)',
    bad: 'Está equivocado con el precio.',
    good: 'El precio es de 40 € desde mayo.',
  },
  {
    avoid:
      '(eso|esto) (no es verdad|no es cierto|es mentira|es falso|es absurdo|es ridículo|no tiene sentido|es una tontería)',
    bad: 'Eso no es verdad.',
    good: 'Veo dos llamadas el 3 de mayo.',
  },
  {
    avoid: '(se equivoca|te equivocas)',
    bad: 'Se equivoca con el precio.',
    good: 'El precio es de 40 € desde mayo.',
  },
  {
    avoid: 'no tiene|tienes [usted|tú] razón',
    bad: 'No tiene razón.',
    good: 'El precio es de 40 € desde mayo.',
  },
  {
    avoid: '(yo no|nunca|yo nunca) [le|te] (dije|he dicho) eso',
    bad: 'Yo no dije eso.',
    good: 'No fui claro: la tarifa es de 4 €.',
  },
  {
    avoid: 'no voy a discutir',
    bad: 'No voy a discutir con usted.',
    good: 'Esto es lo que puedo hacer hoy.',
  },
  {
    avoid: 'no le|te creo',
    bad: 'No le creo.',
    good: '¿Me envía una foto?',
  },
  {
    avoid: 'no estoy de acuerdo [con usted|contigo]',
    bad: 'No estoy de acuerdo.',
    good: 'La tarifa es por la segunda tarjeta.',
  },
  {
    avoid: 'con todo [el|mi] respeto',
    prefer: [''],
    bad: 'Con todo el respeto, la tarifa es correcta.',
    good: 'La tarifa es por la segunda tarjeta.',
  },
  {
    avoid: '(déjeme|déjame) (terminar|hablar)',
    bad: 'Déjeme terminar.',
    good: 'Falta un paso más.',
  },
  {
    avoid: '(deje|deja) de (quejarse|quejarte|gritar|mentir|discutir|interrumpir|interrumpirme)',
    bad: 'Deje de quejarse.',
    good: 'Veo que esto tardó demasiado.',
  },
  {
    avoid: 'no sabe|sabes de [lo] que habla|hablas',
    bad: 'No sabe de lo que habla.',
    good: 'El cable va en el puerto azul.',
  },
  {
    avoid: '(me está|me estás|nos está) haciendo perder el tiempo',
    bad: 'Me está haciendo perder el tiempo.',
    good: '¿Lo vemos paso a paso?',
  },
  {
    avoid: '^[no] eso (es incorrecto|es falso|es mentira|no es cierto|no es verdad|no es correcto|no es así)',
    bad: 'Eso no es cierto.',
    good: 'En mis notas leo otra fecha. ¿Se la leo?',
  },
];

/** Words that contradict or quarrel. */
export const quarrels: PhraseLists = { en: english, es: spanish };
