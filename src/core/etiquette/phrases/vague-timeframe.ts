import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      "i'll|we'll|(i will)|(we will)|(i shall)|(we shall)|(we should)|(i should)|(i'm going to)|(we're going to)|(we are going to) ... [very] soon|shortly|asap|later|momentarily|sometime",
    bad: "We'll call you soon.",
    good: "We'll call you today by five.",
  },
  {
    avoid:
      "i'll|we'll|(i will)|(we will)|(i shall)|(we shall)|(we should)|(i should)|(i'm going to)|(we're going to)|(we are going to) ... ... [very] soon|shortly|asap|later|momentarily|sometime",
    bad: 'We will get back to you about the fee shortly.',
    good: 'We will write to you about the fee by Friday.',
  },
  {
    avoid:
      "i'll|we'll|(i will)|(we will)|(i shall)|(we shall)|(we should)|(i should)|(i'm going to)|(we're going to)|(we are going to) ... (as soon as possible|as soon as we can|as soon as i can|in due course|in a bit|in a while|in a little while|at some point|later on|before long|in the near future|when we can|when i can|at the earliest|one of these days|in the coming days|in the coming weeks)",
    bad: "I'll look into it as soon as possible.",
    good: "I'll look into it before noon.",
  },
  {
    avoid:
      "i'll|we'll|(i will)|(we will)|(i shall)|(we shall)|(we should)|(i should)|(i'm going to)|(we're going to)|(we are going to) ... ... (as soon as possible|as soon as we can|as soon as i can|in due course|in a bit|in a while|in a little while|at some point|later on|before long|in the near future|when we can|when i can|at the earliest|one of these days|in the coming days|in the coming weeks)",
    bad: 'We will send you the form for your claim in due course.',
    good: 'We will send you the form for your claim on Monday.',
  },
  {
    avoid:
      'someone|somebody|agent|advisor|adviser|colleague|specialist|team|representative|manager|engineer|technician|driver will|should ... soon|shortly|asap|momentarily|later|(as soon as possible)|(in due course)|(at some point)|(in a bit)|(when we can)',
    bad: 'A colleague will be with you shortly.',
    good: 'A colleague will be with you in five minutes.',
  },
  {
    avoid:
      '(it|this|that|order|parcel|refund|package|payment|money|card|replacement|delivery|item|account|issue|request|claim|ticket|email|e-mail|confirmation) will|should ... soon|shortly|asap|(as soon as possible)|(in due course)|(at some point)|(before long)|(in the near future)',
    bad: 'Your refund will be with you soon.',
    good: 'Your refund will be with you by Friday.',
  },
  {
    avoid:
      "(you will|you'll|you should) (receive|get|hear|have|see|be) ... soon|shortly|asap|(as soon as possible)|(in due course)|(at some point)|(before long)",
    bad: 'You will hear from us in due course.',
    good: 'You will hear from us by Friday.',
  },
  {
    avoid: 'will shortly|soon',
    bad: 'An agent will shortly call you.',
    good: 'An agent will call you within ten minutes.',
  },
  {
    avoid: '(working on it|on its way) [and] [will] [be] [there] shortly|(in due course)',
    bad: 'We are working on it in due course.',
    good: 'We are working on it until five.',
  },
  {
    avoid: '(the|our|your) ... will ... asap|soon|shortly|(before long)|(in due course)|(at some point)',
    bad: 'The office in York will ring you before long.',
    good: 'The office in York will ring you today.',
  },
  {
    avoid:
      'will (contact|call|email|phone|write to|update|text|help|answer) you asap|soon|shortly|(before long)|(in due course)',
    bad: 'Our York office will call you asap.',
    good: 'Our York office will call you today.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '(le|te|se|les) _ ... pronto|(en breve)|próximamente|(lo antes posible)|(a la brevedad posible)|(a la brevedad)|(más tarde)|(en su momento)|(cuanto antes)|(dentro de poco)|(cuando podamos)|(en los próximos días)',
    bad: 'Le llamaremos pronto.',
    good: 'Le llamaremos hoy antes de las cinco.',
  },
  {
    avoid:
      '(responderemos|contactaremos|llamaremos|enviaremos|resolveremos|tendrá|recibirá|recibirás|tendrás|estará|llegará|será|quedará|haremos|revisaremos|daremos) ... [muy] pronto|(en breve)|próximamente|(lo antes posible)|(a la brevedad posible)|(a la brevedad)|(más tarde)|(en su momento)|(cuanto antes)|(dentro de poco)|(cuando podamos)|(en los próximos días)',
    bad: 'Recibirá el reembolso en breve.',
    good: 'Recibirá el reembolso antes del viernes.',
  },
  {
    avoid:
      '(nos|me) (pondremos|pondré|comunicaremos|comunicaré) ... pronto|(en breve)|(lo antes posible)|(a la brevedad posible)|(a la brevedad)|(cuanto antes)',
    bad: 'Nos pondremos en contacto lo antes posible.',
    good: 'Nos pondremos en contacto el lunes.',
  },
  {
    avoid: '^pronto',
    bad: 'Pronto recibirá su pedido.',
    good: 'El lunes recibirá su pedido.',
  },
  {
    avoid: '^en breve',
    bad: 'En breve le llamamos.',
    good: 'Le llamamos en diez minutos.',
  },
  {
    avoid:
      '(responderemos|contestaremos|miraremos|veremos|haremos|enviaremos|llamaremos|escribiremos|avisaremos|revisaremos|estudiaremos) ... (a la mayor brevedad)|(a su debido tiempo)|(con la mayor brevedad)',
    bad: 'Le llamaremos con la mayor brevedad.',
    good: 'Le llamaremos hoy antes de las cinco.',
  },
];

/** Commitments with a time that says nothing. */
export const vagueTimes: PhraseLists = { en: english, es: spanish };
