import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      '(our|company|the|store|shop|corporate) [company|store] policy (is|states|says|dictates|prohibits|forbids|prevents|requires)',
    bad: 'Our policy states that gifts stay.',
    good: 'Gifts stay with you, so we cannot give the money to the giver.',
  },
  {
    avoid:
      "(our|company|the|store) [company|_] policy (does not|doesn't|won't|will not|cannot|can't) [allow|permit|let|cover]",
    bad: 'Our return policy does not allow this.',
    good: 'After 30 days we can repair it.',
  },
  {
    avoid: "(company|store|our) policies (do not|don't|won't|prohibit|prevent|require|state)",
    bad: 'Our policies do not allow exceptions.',
    good: 'Each order has the same 30 days.',
  },
  {
    avoid: '(company|store|corporate) policy',
    bad: "It's company policy.",
    good: 'We check each name so that nobody else can open your account.',
  },
  {
    avoid: "(it's|it is|that's|that is|this is) [just|simply] our policy",
    bad: "That's our policy.",
    good: 'We check each name so that nobody else can open your account.',
  },
  {
    avoid: '(per|as per|according to|under|because of|due to|following|based on) our|company|the [_] policy|policies',
    bad: 'According to our policy, it is too late.',
    good: 'The 30 days ended on Monday. We can repair it.',
  },
  {
    avoid: 'against our|company|the|store [_] policy|policies|rules|regulations',
    bad: 'That is against our policy.',
    good: 'We keep card numbers out of the chat, to keep them safe.',
  },
  {
    avoid: '(goes|is) against policy',
    bad: 'That goes against policy.',
    good: 'We keep card numbers out of the chat.',
  },
  {
    avoid:
      "(the|our|my) system|computer|software (won't|doesn't|does not|will not|is not|isn't) [let|allow|letting|allowing|permit] me|us|you",
    bad: "The system won't let me change it.",
    good: "I'll ask my team leader to change it.",
  },
  {
    avoid: '(the|our) system|computer says',
    bad: 'The system says no.',
    good: 'I see a payment of 3 May that did not go through.',
  },
  {
    avoid: 'my hands are tied',
    bad: 'My hands are tied here.',
    good: "My manager can decide this. I'll ask her now.",
  },
  {
    avoid: "i (don't|do not|didn't) make the rules",
    bad: "I don't make the rules.",
    good: 'Let me explain why we ask for this.',
  },
  {
    avoid: "(rules are rules)|(those are the rules)|(that's the rule)|(those are our rules)",
    bad: 'Rules are rules.',
    good: 'Let me explain why we ask for this.',
  },
  {
    avoid: "(the rules|our rules|our terms) (say|state|don't allow|do not allow|forbid|won't allow)",
    bad: "Our rules don't allow that.",
    good: 'Two people share each desk, so a third chair does not fit.',
  },
  {
    avoid: 'not in my power|hands',
    bad: "It's not in my power to change that.",
    good: "My manager can decide this. I'll ask her now.",
  },
  {
    avoid: "(i'm|i am) just|only following (orders|procedure|the rules|policy|instructions)",
    bad: "I'm only following procedure.",
    good: 'We check each name so that nobody else can open your account.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: '(nuestra|la) política [de] [la] [empresa] no [lo|le|nos] (permite|contempla|autoriza|cubre)',
    bad: 'Nuestra política no permite cambios.',
    good: 'Después de 30 días podemos repararlo.',
  },
  {
    avoid: '(nuestra|la) política [de] [la] [empresa] (establece|dice|indica|exige|prohíbe|impide)',
    bad: 'Nuestra política establece 30 días.',
    good: 'Puede devolverlo durante 30 días.',
  },
  {
    avoid: '(por|según|debido a) [la|nuestra] política de [la] empresa|compañía',
    bad: 'Por política de empresa no lo cambiamos.',
    good: 'Comprobamos cada nombre para proteger su cuenta.',
  },
  {
    avoid: '(por política no)|(por política de la casa)',
    bad: 'Por política no hacemos cambios.',
    good: 'Comprobamos cada nombre para proteger su cuenta.',
  },
  {
    avoid: '(por|según) nuestra|nuestras política|políticas',
    bad: 'Según nuestra política, es tarde.',
    good: 'Los 30 días terminaron el lunes. Podemos repararlo.',
  },
  {
    avoid: '(es|son) [la|las|nuestra|nuestras] política|políticas|normas de [la] empresa|compañía',
    bad: 'Es política de empresa.',
    good: 'Comprobamos cada nombre para proteger su cuenta.',
  },
  {
    avoid: '(el sistema|la aplicación) no me|nos deja|permite',
    bad: 'El sistema no me deja cambiarlo.',
    good: 'Pido a mi responsable que lo cambie.',
  },
  {
    avoid: '(son las|las normas son las) normas|reglas',
    bad: 'Son las normas.',
    good: 'Le explico por qué lo pedimos.',
  },
  {
    avoid: 'yo no pongo|hago las normas|reglas',
    bad: 'Yo no pongo las normas.',
    good: 'Le explico por qué lo pedimos.',
  },
  {
    avoid: 'tengo las manos atadas',
    bad: 'Tengo las manos atadas.',
    good: 'Mi responsable puede decidirlo. Le pregunto ahora.',
  },
  {
    avoid: '(va en contra de|contra) nuestra|nuestras|la|las política|políticas|normas',
    bad: 'Eso va en contra de nuestra política.',
    good: 'No pedimos tarjetas por chat, para protegerle.',
  },
];

/** Phrases that name a rule or a system in place of a reason. */
export const policyShields: PhraseLists = { en: english, es: spanish };
