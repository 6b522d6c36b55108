import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      "(we're|we are) [really|just|so|pretty|absolutely] [a] (terrible|useless|awful|hopeless|incompetent|a mess|a joke|a shambles|bad at this|rubbish|pathetic|horrible)",
    bad: 'We are terrible at this, I know.',
    good: "This took far too long, and I'm sorry.",
  },
  {
    avoid:
      'our [own|_] (app|website|site|system|product|products|service|company|management|prices|delivery|policy|support|software|staff|managers|courier|team|quality) (is|are|was|were) [really|just|so|pretty|absolutely|always|very|quite] (bad|terrible|rubbish|awful|useless|crap|garbage|trash|horrible|pathetic|ridiculous|a joke|a mess|a shambles|buggy|stupid|poor|overpriced|outdated|a disgrace|hopeless|dreadful)',
    bad: 'Our app is terrible, I know.',
    good: "The app lost your basket, and I'm sorry.",
  },
  {
    avoid:
      'this|the company (is|are) [really|just|so|pretty|absolutely] (bad|terrible|rubbish|awful|useless|horrible|pathetic|a joke|a mess|a scam|ridiculous|greedy|hopeless)',
    bad: 'This company is a joke.',
    good: "This took far too long, and I'm sorry.",
  },
  {
    avoid: '(i|we) hate (working here|this company|my job|this job|this place|this system|our system|our software)',
    bad: 'I hate this system.',
    good: 'I need three more minutes to open your order.',
  },
  {
    avoid:
      "(management|my manager|my boss|the company|head office|our bosses|they) (doesn't|don't|do not|does not) care",
    bad: "The company doesn't care about that.",
    good: "I'll pass this on to our product team.",
  },
  {
    avoid: "(they|the company) (don't|do not|doesn't) pay me enough",
    bad: "They don't pay me enough for this.",
    good: "I'll find somebody who can help.",
  },
  {
    avoid: "(i|we) (wouldn't|would not|would never) buy (it|this|that|from us)",
    bad: "Honestly, I wouldn't buy it.",
    good: 'It suits small rooms. For yours, the larger one is better.',
  },
  {
    avoid: "(don't|do not|never) buy (it|this|anything) from us",
    bad: "Don't buy it from us.",
    good: 'The larger one suits your room better.',
  },
  {
    avoid: '(our|the) competitors|competition (is|are) [much|far|way|really] better|cheaper',
    bad: 'Our competitors are much better.',
    good: 'Ours comes with a repair at home.',
  },
  {
    avoid: '(everyone|everybody) (complains about|is complaining)',
    bad: 'Everyone complains about that.',
    good: "Thank you for telling us. I'll pass it on.",
  },
  {
    avoid: '(happens|fails|breaks) all the time (here|with us)',
    bad: 'That happens all the time here.',
    good: "That should not have happened, and I'm sorry.",
  },
  {
    avoid:
      "(you're|you are) better off (elsewhere|somewhere else|with another company|with our competitors|going elsewhere)",
    bad: "You're better off elsewhere.",
    good: 'We do not repair these. The maker does.',
  },
  {
    avoid:
      'our ... (page|form|menu|search|checkout|helpline|plan|tool) (is|are|was|were) [really|just|so|absolutely|quite] (useless|terrible|awful|rubbish|horrible|pathetic|a joke|a mess|hopeless|dreadful)',
    bad: 'Our search is really awful.',
    good: "The search found nothing, and I'm sorry. Here is the page.",
  },
  {
    avoid:
      '(i|we) [also|too|really] hate our|the [new|own] (app|website|site|system|software|page|shop|product|products|company)',
    bad: 'I really hate the new website.',
    good: 'I need three more minutes to open your order.',
  },
  {
    avoid: '(this|our|the) company|management|(head office) never (listens|cares|learns|answers|helps)',
    bad: 'Our company never learns.',
    good: "I'll pass this on to our product team.",
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'somos [muy|realmente|unos|un] (malos|pésimos|inútiles|desastre|terribles|incompetentes)',
    bad: 'Somos un desastre, lo sé.',
    good: 'Esto tardó demasiado, y lo siento.',
  },
  {
    avoid:
      '(nuestra|nuestro|nuestros|nuestras) (aplicación|web|página|sistema|producto|productos|servicio|empresa|precios|atención|entrega) (es|son|está|fue) [muy|realmente|un|una|siempre] (malo|mala|malos|pésimo|pésima|horrible|desastre|porquería|basura|vergüenza|ridículo|ridícula|fatal|inútil|lento|caro)',
    bad: 'Nuestra aplicación es pésima.',
    good: 'La aplicación perdió su cesta, y lo siento.',
  },
  {
    avoid: 'esta empresa es [muy|un|una] (desastre|mala|porquería|vergüenza|estafa|pésima|horrible)',
    bad: 'Esta empresa es un desastre.',
    good: 'Esto tardó demasiado, y lo siento.',
  },
  {
    avoid: 'odio (trabajar aquí|este trabajo|este sistema|esta empresa)',
    bad: 'Odio este sistema.',
    good: 'Necesito tres minutos más.',
  },
  {
    avoid: '(no me pagan|no nos pagan) (lo suficiente|bastante|para)',
    bad: 'No me pagan lo suficiente.',
    good: 'Busco a alguien que pueda ayudarle.',
  },
  {
    avoid: 'a la empresa|dirección no le importa',
    bad: 'A la empresa no le importa.',
    good: 'Lo paso al equipo de producto.',
  },
  {
    avoid: 'todo el mundo se queja',
    bad: 'Todo el mundo se queja de eso.',
    good: 'Gracias por decírnoslo. Lo paso al equipo.',
  },
  {
    avoid:
      'nuestro|nuestra|nuestros|nuestras _ (es|son|está|están) [muy|tan|realmente] (malísimo|malísima|malísimos|malísimas|terrible|terribles|pésimo|pésima|horrible|horribles|inútil|inútiles|fatal|(un desastre)|(una porquería)|(una vergüenza))',
    bad: 'Nuestra tienda es horrible.',
    good: 'La tienda no le ayudó, y lo siento.',
  },
  {
    avoid:
      '[yo] [también] odio nuestro|nuestra|esta|este|la|el [nueva|nuevo] (aplicación|app|web|página|sistema|tienda|programa)',
    bad: 'Odio nuestra web.',
    good: 'Necesito tres minutos más para abrir su pedido.',
  },
];

/** Words that run the own company or its products down. */
export const companyCriticism: PhraseLists = { en: english, es: spanish };
