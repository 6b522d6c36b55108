import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'please hold [on]',
    bad: 'Please hold while I check your order.',
    good: 'Please hold for two minutes while I check your order.',
  },
  {
    avoid:
      '^[please|kindly] (stand by|wait|hold [on]|hang on|hang tight|sit tight|stay [on the line|with me|online|connected])',
    bad: 'Kindly wait while I check your order.',
    good: 'Please wait two minutes while I check your order.',
  },
  {
    avoid: 'please|kindly (stand by|wait|hang on|hang tight|sit tight|stay on the line|stay online|stay connected)',
    bad: 'If you could please wait, I will check your order.',
    good: 'If you could please wait two minutes, I will check your order.',
  },
  {
    avoid: 'bear with me|us',
    bad: 'Bear with me while I check your order.',
    good: 'Bear with me for two minutes while I check your order.',
  },
  {
    avoid: '(give|allow|grant) (me|us) (some|a bit of|a little) time',
    bad: 'Please give me some time to check your order.',
    good: 'Please give me two minutes to check your order.',
  },
  {
    avoid: 'put|place|putting|placing (you|the chat|your chat|the call|this chat) on hold',
    bad: 'May I put you on hold while I ask billing?',
    good: 'May I put you on hold for two minutes while I ask billing?',
  },
  {
    avoid: 'be right (back|with you)',
    bad: 'I will be right back.',
    good: 'I will be back in two minutes.',
  },
  {
    avoid: 'mind|minding (holding|waiting)',
    bad: 'Would you mind holding while I ask billing?',
    good: 'Would you mind holding for two minutes while I ask billing?',
  },
  {
    avoid: '(could|can|would|will) you [please] (hold [on]|wait|hang on|stand by)',
    bad: 'Could you hold on while I check your order?',
    good: 'Could you hold on for two minutes while I check your order?',
  },
  {
    avoid: '(if you|you to|let you|ask you to) (hold [on]|wait|hang on|stand by)',
    bad: 'Is it all right if you wait while I ask billing?',
    good: 'Is it all right if you wait two minutes while I ask billing?',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: '^[por] [favor] (espere|espera|aguarde|aguarda|manténgase en línea|mantente en línea)',
    bad: 'Por favor, espere mientras reviso su pedido.',
    good: 'Por favor, espere dos minutos mientras reviso su pedido.',
  },
  {
    avoid: '(deme|dame|permítame|permíteme) [un poco de] tiempo',
    bad: 'Deme un poco de tiempo para revisar su pedido.',
    good: 'Deme dos minutos para revisar su pedido.',
  },
  {
    avoid: 'ponerle|ponerte|dejarle|dejarte|pongo|dejo|pondré|poner|dejar en espera',
    bad: '¿Puedo ponerle en espera para preguntar a facturación?',
    good: '¿Puedo ponerle en espera dos minutos para preguntar a facturación?',
  },
  {
    avoid: '(ahora|enseguida) vuelvo|regreso',
    bad: 'Enseguida vuelvo.',
    good: 'Vuelvo en dos minutos.',
  },
  {
    avoid: '(puede|puedes|podría|podrías|importa|importaría|pido|pido que) (esperar|espere|esperes|aguardar)',
    bad: '¿Puede esperar mientras reviso su pedido?',
    good: '¿Puede esperar dos minutos mientras reviso su pedido?',
  },
];

/** Ways to make a customer wait that do not say how long. */
export const holdNoDurationPhrases: PhraseLists = { en: english, es: spanish };
