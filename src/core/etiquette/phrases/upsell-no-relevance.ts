import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      '(would you|might you|are you) [also|perhaps|be] [be] interested in (our|upgrading|buying our|trying our|one of our|hearing about our|an upgrade|a premium|an extended|a protection|adding our) [_]',
    bad: 'Would you be interested in our premium plan?',
    good: 'You ran out of data twice. The premium plan would end that, shall I tell you more?',
  },
  {
    avoid:
      'have you [ever|also] considered|(thought about)|(thought of) (upgrading|adding|buying|getting|switching to|trying|our|signing up)',
    bad: 'Have you considered upgrading?',
    good: 'You ran out of data twice. Have you considered upgrading, so that it lasts?',
  },
  {
    avoid:
      '(can|could|may|might) i (interest you in|offer you our|offer you a special|tempt you|sell you|tell you about our)',
    bad: 'Can I interest you in our insurance?',
    good: 'The screen broke twice. Can I interest you in cover that would protect it?',
  },
  {
    avoid: '(why not|how about) (upgrade|upgrading|add|adding|try our|trying our|treat yourself|get our)',
    bad: 'Why not upgrade today?',
    good: 'Why not upgrade, since you ran out of data twice?',
  },
  {
    avoid:
      '(would you|do you) (like|want) to (upgrade|add our|add insurance|add a warranty|add a protection|sign up for our|subscribe to our|try our|purchase our|buy our|switch to our)',
    bad: 'Would you like to upgrade?',
    good: "Would you like to upgrade, so you don't run out of data again?",
  },
  {
    avoid: '(upgrade|switch) (now|today) [and|to|for]',
    bad: 'Upgrade today!',
    good: 'Upgrade today, as you ran out of data twice.',
  },
  {
    avoid:
      '(we|i) [also|currently|now] have (a special|a great|an amazing|a fantastic|an exclusive|a limited|special|great|exclusive) [time] (offer|offers|deal|deals|promotion|promotions|discount|sale)',
    bad: 'We have a special offer on phones.',
    good: 'We have a special offer on the charger that you asked for.',
  },
  {
    avoid:
      "(check out|take a look at|don't miss|don't miss out on|take advantage of) (our|this|these|the) [new|latest|special|great|amazing|exclusive|limited|current|premium|_] (offer|offers|deal|deals|promotion|promotions|range|collection|plans|plan|products)",
    bad: 'Check out our latest deals!',
    good: 'You asked for a charger: check out our latest deals.',
  },
  {
    avoid: "(you might|you may|you'd|you would) also (like|love|enjoy|be interested in)",
    bad: 'You might also like our new phone.',
    good: 'You might also like our new phone, since you take photos.',
  },
  {
    avoid: '^upgrade to (our|the|a|premium)',
    bad: 'Upgrade to our gold plan today!',
    good: 'Upgrade to our gold plan, so you have enough data.',
  },
  {
    avoid:
      'we also (offer|have|sell) (a|an|our) [new] (premium|extended|gold|platinum|upgraded|protection|insurance|special)',
    bad: 'We also offer a premium plan.',
    good: 'We also offer a premium plan, which would cover the trip.',
  },
  {
    avoid: "while (i have you|you're here|you are here|we're chatting)",
    bad: 'While I have you, there is a new plan.',
    good: 'As you travel a lot, there is a new plan.',
  },
  {
    avoid: "(you qualify|you're eligible|you are eligible) for (our|a|an) (premium|upgrade|special|exclusive|new)",
    bad: 'You qualify for our premium card.',
    good: 'You qualify for our premium card, which saves you the fee abroad.',
  },
  {
    avoid: '(limited time|limited-time|exclusive|special) (offer|deal|promotion) (today|only|just) [for] [you]',
    bad: 'There is a special offer just for you.',
    good: 'There is an offer on the charger that you asked for.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '(le|te) (interesaría|interesa|gustaría) (nuestro|nuestra|contratar|mejorar|añadir|probar|un|una|conocer|suscribirse)',
    bad: '¿Le interesaría nuestro plan prémium?',
    good: 'Se quedó sin datos dos veces. ¿Le interesa el plan grande, para que no pase más?',
  },
  {
    avoid: '(ha|has) (pensado en|considerado) (mejorar|contratar|cambiar|ampliar|añadir)',
    bad: '¿Ha pensado en ampliar su plan?',
    good: '¿Ha pensado en ampliar su plan, ya que se quedó sin datos?',
  },
  {
    avoid: '(por qué no) (mejora|mejoras|contrata|contratas|prueba|pruebas|amplía|amplías)',
    bad: '¿Por qué no mejora su plan?',
    good: '¿Por qué no mejora su plan? Así no se queda sin datos.',
  },
  {
    avoid: '(tenemos|hay) (una|un) (oferta|promoción|descuento) (especial|exclusiva|exclusivo|increíble|única)',
    bad: 'Tenemos una oferta especial.',
    good: 'Tenemos una oferta especial, porque preguntó por el cargador.',
  },
  {
    avoid:
      '(aproveche|aprovecha|no se pierda|no te pierdas) (nuestra|nuestras|esta|estas|la) [_] (oferta|ofertas|promoción|promociones)',
    bad: 'Aproveche nuestras ofertas.',
    good: 'Aproveche esta oferta, ya que preguntó por el cargador.',
  },
  {
    avoid: '(puedo|podría) ofrecerle|ofrecerte (nuestro|nuestra|un seguro|una tarjeta)',
    bad: '¿Puedo ofrecerle nuestro seguro?',
    good: '¿Puedo ofrecerle nuestro seguro? Así la pantalla queda cubierta.',
  },
];

/** Offers to buy more. */
export const offers: PhraseLists = { en: english, es: spanish };
