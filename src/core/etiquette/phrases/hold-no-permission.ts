import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'please hold',
    bad: 'Please hold.',
    good: 'May I take two minutes to check your order?',
  },
  {
    avoid: '^[please|kindly] (hold|hold on|stand by|hang on|wait|stay [on the line|with me|online|connected])',
    bad: 'Hold on.',
    good: 'I am checking your order. Could you hold on for two minutes?',
  },
  {
    avoid:
      '^[please|kindly] wait (a|some|for|one|two|few) [a|some|few] (moment|moments|minute|minutes|time|second|seconds|while)',
    bad: 'Please wait a few minutes.',
    good: 'Please wait a few minutes while I look up the order.',
  },
  {
    avoid: '[please|kindly] bear with me|us',
    bad: 'Please bear with me.',
    good: 'Please bear with me while I look up the order.',
  },
  {
    avoid:
      '[please|kindly] (give|allow|grant) (me|us) (some|a few|few|a couple of|two|three|five|a) (minutes|moments|time|minute)',
    bad: 'Please give me a few minutes.',
    good: 'Please give me a few minutes to look up the order.',
  },
  {
    avoid:
      "(i|we) am|are|'ll|will|need|have|shall [going] [to] (put|place|putting|placing) (you|the chat|your chat|the call|this chat) on hold",
    bad: 'I will put you on hold.',
    good: 'May I put you on hold for two minutes while I ask billing?',
  },
  {
    avoid:
      "i'll|we'll|i'm|we're [going] [to] (put|place|putting|placing) (you|the chat|your chat|the call|this chat) on hold",
    bad: "I'll place you on hold.",
    good: 'May I place you on hold for two minutes while I ask billing?',
  },
  {
    avoid: 'placing|putting (you|the chat|your chat|the call|this chat) on hold',
    bad: 'Placing you on hold now.',
    good: 'Is it all right if I place the chat on hold for two minutes, to ask billing?',
  },
  {
    avoid: '(one|just a|a) (moment|second|minute) [please] _ minutes|minute',
    bad: 'One moment, two minutes.',
    good: 'Is it all right if I take two minutes?',
  },
  {
    avoid: '[please] stay on|in the chat|line',
    bad: 'Please stay on the chat.',
    good: 'Could you stay on the chat while I look up the order?',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '^[por] [favor] (espere|espera|aguarde|aguarda|manténgase|mantente) [un|unos|en] [momento|minuto|minutos|instante|línea|espera]',
    bad: 'Espere un momento.',
    good: 'Espere un momento mientras reviso su pedido.',
  },
  {
    avoid:
      '(deme|dame|permítame|permíteme|regáleme|regálame) (unos|un|algunos) (minutos|minuto|momento|momentos|segundos)',
    bad: 'Deme unos minutos.',
    good: 'Deme unos minutos para revisar su pedido.',
  },
  {
    avoid: '(le|te|lo|la) (pongo|voy a poner|dejo|voy a dejar|pondré) en espera',
    bad: 'Le pongo en espera.',
    good: '¿Puedo ponerle en espera dos minutos para preguntar a facturación?',
  },
  {
    avoid: 'un (momento|segundo|minuto) _ minutos|minuto',
    bad: 'Un momento, dos minutos.',
    good: '¿Puedo tomarme dos minutos?',
  },
  {
    avoid: 'queda|quedas|permanece|permanezca|quédate|quédese [usted] en (espera|el chat|línea|la línea)',
    bad: 'Permanezca en el chat.',
    good: '¿Puede quedarse en el chat mientras reviso su pedido?',
  },
  {
    avoid: 'dame|deme|permíteme|permítame _ minutos|minuto',
    bad: 'Deme dos minutos.',
    good: 'Deme dos minutos para revisar su pedido.',
  },
];

/** Ways to make a customer wait that neither ask nor say why. */
export const holdNoPermissionPhrases: PhraseLists = { en: english, es: spanish };
