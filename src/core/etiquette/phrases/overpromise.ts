import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'i|we [can|do|hereby] [absolutely|personally|fully] guarantee|promise|assure|(give you my word)',
    bad: 'I guarantee that it arrives tomorrow.',
    good: "It should arrive tomorrow. If it doesn't, I'll send a new one.",
  },
  {
    avoid: "i'll|we'll|(i will)|(we will) [personally] guarantee|promise",
    bad: "We'll guarantee the price for ever.",
    good: 'The price holds until 3 May.',
  },
  {
    avoid: '(you have my word)|(my word of honour)',
    bad: 'You have my word.',
    good: "I'll write to you by five.",
  },
  {
    avoid: "(it is|it's|this is|that is|that's|is|are) [fully|absolutely|100%] guaranteed to",
    bad: 'It is guaranteed to work.',
    good: 'If it does not work, you can return it within 30 days.',
  },
  {
    avoid: 'guaranteed (delivery|results|approval|refund|success|satisfaction)',
    bad: 'You get guaranteed approval.',
    good: 'The bank decides within two days.',
  },
  {
    avoid: '(will|would|could|can) never|not [ever] happen again',
    bad: 'This will never happen again.',
    good: 'I have changed the address, so that the next one goes to you.',
  },
  {
    avoid: "won't [ever] happen again",
    bad: "It won't happen again.",
    good: 'I have changed the address, so that the next one goes to you.',
  },
  {
    avoid: 'never happen|(have this problem) again',
    bad: 'It should never happen again.',
    good: 'I have changed the address.',
  },
  {
    avoid: "(you will|you'll) never have (this|that|any) [_] (problem|problems|issue|issues) again",
    bad: "You'll never have this problem again.",
    good: 'The new cable ends the noise.',
  },
  {
    avoid: "(i'm|i am|we're|we are) 100% (sure|certain|confident|positive)",
    bad: "I'm 100% sure it ships today.",
    good: 'It is packed, and the van leaves at five.',
  },
  {
    avoid: '(a|one) hundred percent|(per cent) (sure|certain|guaranteed|satisfaction|refund)',
    bad: 'I am a hundred percent sure.',
    good: 'I have checked it with the team.',
  },
  {
    avoid: 'will ... without fail|(a doubt)|(any doubt)',
    bad: 'It will come on Friday without fail.',
    good: 'It should come on Friday.',
  },
  {
    avoid:
      'will|would (definitely|certainly|absolutely|surely|100%) (arrive|work|get|be there|be fixed|be approved|be delivered|be resolved|receive|have it|solve|fix)',
    bad: 'It will definitely arrive on Friday.',
    good: "It should arrive on Friday. If it doesn't, I'll send a new one.",
  },
  {
    avoid: "(you will|you'll) (definitely|certainly|absolutely|surely)",
    bad: 'You will definitely get it on Friday.',
    good: 'It should arrive on Friday.',
  },
  {
    avoid:
      "i'll|we'll|(i will)|(we will) ... immediately|instantly|asap|(right away)|(straight away)|(at once)|(in no time)",
    bad: 'We will refund you immediately.',
    good: 'I have sent the refund. It arrives within three days.',
  },
  {
    avoid: "i'll|we'll|(i will)|(we will) ... ... immediately|instantly|asap|(right away)|(straight away)|(in no time)",
    bad: 'We will send the money to your bank account right away.',
    good: 'I have sent the refund. It arrives within three days.',
  },
  {
    avoid:
      "i'll|we'll|(i will)|(we will) (do|make|give you|offer you) (anything|everything it takes|whatever it takes|whatever you want|anything you want)",
    bad: 'We will do whatever it takes.',
    good: "I'll call the warehouse and write to you by five.",
  },
  {
    avoid: '(no matter what)|(at any cost)|(whatever it takes)',
    bad: "You'll have it on Friday, no matter what.",
    good: 'It should arrive on Friday.',
  },
  {
    avoid: '(risk-free)|(zero risk)|(no risk at all)',
    bad: 'The plan is risk-free.',
    good: 'You can leave the plan within 14 days.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'le|te|os|se (lo garantizo|garantizo|garantizamos|prometo|prometemos|aseguro|aseguramos|juro)',
    bad: 'Le garantizo que llega mañana.',
    good: 'Debería llegar mañana. Si no, le envío otro.',
  },
  {
    avoid: '(se lo|te lo) (garantizo|prometo|aseguro|garantizamos|prometemos|aseguramos|juro)',
    bad: 'Se lo prometo.',
    good: 'Le escribo antes de las cinco.',
  },
  {
    avoid: '(tiene|tienes) mi palabra',
    bad: 'Tiene mi palabra.',
    good: 'Le escribo antes de las cinco.',
  },
  {
    avoid: '(no|nunca) [le|te] [volverá|va] a|(más) (volver a)|pasar|ocurrir|suceder|repetirse|repetir',
    bad: 'No volverá a pasar.',
    good: 'He cambiado la dirección para el próximo envío.',
  },
  {
    avoid:
      '(estoy|estamos) [100%|cien por cien|totalmente|completamente] (seguro|segura|seguros) de que (llega|llegará|funciona|funcionará|estará|recibirá)',
    bad: 'Estoy totalmente seguro de que llegará.',
    good: 'Está empaquetado y sale a las cinco.',
  },
  {
    avoid: '(sin falta)|(sin ninguna duda)|(pase lo que pase)|(cueste lo que cueste)',
    bad: 'Llega el viernes sin falta.',
    good: 'Debería llegar el viernes.',
  },
  {
    avoid: '(haremos|haré) (todo lo que haga falta|lo que sea|cualquier cosa)',
    bad: 'Haremos lo que sea.',
    good: 'Llamo al almacén y le escribo antes de las cinco.',
  },
  {
    avoid: '(seguro que) (llega|llegará|funciona|funcionará|recibe|recibirá)',
    bad: 'Seguro que llega el viernes.',
    good: 'Debería llegar el viernes.',
  },
  {
    avoid:
      '(resolveremos|solucionaremos|arreglaremos|resolveré|solucionaré|arreglaré|enviaremos|haremos) ... inmediatamente|(de inmediato)|(al instante)|(ahora mismo)',
    bad: 'Lo resolveremos de inmediato.',
    good: 'Lo reviso ahora y le escribo antes de las cinco.',
  },
  {
    avoid:
      '(le|te) (enviaremos|enviaré|devolveremos|devolveré|reembolsaremos|llamaremos|llamaré|contactaremos|responderemos) ... inmediatamente|(de inmediato)|(al instante)',
    bad: 'Le devolveremos el dinero inmediatamente.',
    good: 'He enviado el reembolso. Llega en tres días.',
  },
  {
    avoid: 'sin riesgo [alguno|ninguno]',
    bad: 'El plan es sin riesgo.',
    good: 'Puede dejar el plan en 14 días.',
  },
];

/** Promises that may not be kept. */
export const overpromises: PhraseLists = { en: english, es: spanish };
