import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      "(probably|maybe|perhaps|likely|presumably|possibly|i think|i guess|i believe|i suppose|i bet|i'd say|most likely|i assume|i suspect) [that] [it] [it's|is|was|must|just] [be|been] [the|your|our|a|an] bank's|courier's|carrier's|driver's|seller's|supplier's|merchant's|warehouse's|provider's|operator's|airline's|hotel's|restaurant's|landlord's|employer's|manufacturer's|isp's|shop's|store's|team's|department's|system's|colleague's|post-office's [_] (fault|mistake|error|problem|issue|doing|side|end)",
    bad: "It's probably the bank's fault.",
    good: "I'll check with the bank.",
  },
  {
    avoid:
      "(might be|may be|could be|must be|must have been|might have been|could have been|has to be|should be) [the|your|our|a|an] bank's|courier's|carrier's|driver's|seller's|supplier's|merchant's|warehouse's|provider's|operator's|airline's|hotel's|restaurant's|landlord's|employer's|manufacturer's|isp's|shop's|store's|team's|department's|system's|colleague's|post-office's [_] (fault|mistake|error|problem|issue|doing|side|end)",
    bad: "It must be the courier's mistake.",
    good: "I'll ask the courier and write to you by five.",
  },
  {
    avoid:
      '(probably|maybe|perhaps|presumably|possibly|i think|i guess|i bet|i suspect|most likely|i assume) [that] (the|your|our) bank|courier|carrier|driver|seller|supplier|merchant|warehouse|provider|operator|airline|hotel|restaurant|landlord|employer|manufacturer|isp|shop|store|team|department|system|colleague|neighbour|neighbor [has|have|probably|just|simply|must] [have] (made a mistake|messed up|forgot|lost it|lost your|stole it|blocked it|declined it|got it wrong|screwed up|did something wrong|failed|caused|broke it|mixed it up|mixed up)',
    bad: 'Maybe the courier lost it.',
    good: "The courier scanned it on 3 May. I'll ask where it is.",
  },
  {
    avoid:
      '(the|your|our) bank|courier|carrier|driver|seller|supplier|merchant|warehouse|provider|operator|airline|hotel|restaurant|isp|shop|store|team|department|system|colleague|neighbour|neighbor (probably|must have|may have|might have|could have|possibly|likely) [just|simply] (made a mistake|messed up|forgot|forgotten|lost|stolen|stole|blocked|declined|got it wrong|screwed up|failed|caused|broke|broken|mixed|messed)',
    bad: 'The driver must have stolen it.',
    good: "The driver scanned it on 3 May. I'll ask where it is.",
  },
  {
    avoid:
      "(probably|maybe|perhaps|presumably|most likely|i think|i guess|must be|might be|could be|may be) [it's|it was|just|simply] [something|a problem|a mistake|an error|an issue] [wrong] (on|with|at) (the|your) bank|courier|carrier|seller|supplier|merchant|warehouse|provider|operator|airline|isp|shop|store's|end",
    bad: "It's probably a mistake at the bank.",
    good: "I'll check with the bank.",
  },
  {
    avoid:
      "(probably|maybe|perhaps|i think|i guess|most likely|must be|must have been) [it's|it was|just|simply] (something you did|your fault|your mistake|your own fault|a mistake of yours|you who|user error)",
    bad: "It's probably something you did.",
    good: 'Let us look at the last change together.',
  },
  {
    avoid:
      '(probably|maybe|perhaps|i think|i guess|most likely|must be|could be) [just] (a hacker|hackers|a scam|fraud|theft|stolen by)',
    bad: 'It is probably fraud.',
    good: 'I have passed the charge to our fraud team.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '(probablemente|quizás|quizá|seguramente|supongo que|creo que|imagino que|a lo mejor) [es|fue|sea|será|ha sido] [por] (culpa|un error|error|un fallo|fallo|problema|un problema) (del|de la|de su|de tu|suyo|de nuestro|de los) [banco|mensajero|repartidor|transportista|almacén|proveedor|vendedor|tienda|operador]',
    bad: 'Probablemente es culpa del banco.',
    good: 'Lo consulto con el banco.',
  },
  {
    avoid:
      '(probablemente|quizás|quizá|seguramente|supongo que|creo que|imagino que|a lo mejor) [el|la|su|tu] banco|mensajero|repartidor|transportista|almacén|proveedor|vendedor|tienda|operador|vecino|sistema [lo|la|se] [ha] (perdió|perdido|equivocó|equivocado|robó|robado|olvidó|olvidado|bloqueó|bloqueado|rechazó|rechazado|falló|fallado)',
    bad: 'Seguramente el repartidor lo perdió.',
    good: 'Pregunto al repartidor y le escribo antes de las cinco.',
  },
  {
    avoid: '(será|debe ser|debe de ser) culpa (del|de la|de su|de tu) _',
    bad: 'Debe de ser culpa del banco.',
    good: 'Lo consulto con el banco.',
  },
];

/** Guesses at who is to blame. */
export const guessedCauses: PhraseLists = { en: english, es: spanish };
