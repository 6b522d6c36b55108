import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      "(it's|it is|it was|this is|this was|that's|that is|that was|all) [entirely|completely|totally|clearly|definitely|absolutely|all|100%] our [own|company's] fault|negligence",
    bad: 'It is entirely our fault.',
    good: "I'm sorry that the roof leaked. I'm sending somebody today.",
  },
  {
    avoid:
      "(we|we're|we are|i) [were|was|are] [entirely|completely|totally|clearly|fully|legally] (at fault|to blame|liable|negligent|responsible for the damage|responsible for the loss|responsible for your|responsible for the accident|responsible for the injury|responsible for this|responsible for what happened|in breach)",
    bad: 'We are liable for that.',
    good: "I'm sorry that this happened. Our claims team will decide by Friday.",
  },
  {
    avoid:
      '(we|i) [fully|hereby|do] (accept|admit|acknowledge|take|assume|concede) [full|all|total|complete|legal|our] (liability|responsibility|blame|fault|negligence|guilt)',
    bad: 'We accept full liability.',
    good: "I'm sorry that this happened. Our claims team will decide by Friday.",
  },
  {
    avoid:
      "(we'll|we will|we're going to|we are going to|we shall) [fully|also|gladly] (compensate you|pay for all damage|pay for the damage|pay all your|cover all your|pay damages|cover the damage|pay for your loss|make up for all)",
    bad: 'We will compensate you.',
    good: 'Our claims team will look at it by Friday.',
  },
  {
    avoid: '(entirely|completely|totally|fully|clearly) our [own] (mistake|error|fault)',
    bad: 'That was entirely our mistake.',
    good: "I'm sorry that the bill was wrong.",
  },
  {
    avoid:
      '(we|our company) (broke|violated|breached) (the law|the contract|your contract|our contract|the terms|our own terms|your privacy|data protection)',
    bad: 'We broke the contract.',
    good: "I'm sorry that it came late. Our team looks at it now.",
  },
  {
    avoid:
      '(we|our team|our driver|our technician|our engineer) (caused|are the cause of|is the cause of) [the|your|this] (damage|accident|injury|injuries|loss|fire|leak|harm)',
    bad: 'Our driver caused the damage.',
    good: "I'm sorry about the fence. Our claims team will decide by Friday.",
  },
  {
    avoid: '(we|you) (should|could) have prevented (this|it|that|the)',
    bad: 'We should have prevented this.',
    good: "I'm sorry that this happened.",
  },
  {
    avoid:
      '(we knew|we were aware) [about|of] (the defect|the fault|the danger|the risk|it was faulty|it was unsafe|it was dangerous)',
    bad: 'We knew about the defect.',
    good: "I'm sorry. Please stop using it, and we will collect it today.",
  },
  {
    avoid: 'our product (is|was) (defective|dangerous|unsafe)',
    bad: 'Our product was defective.',
    good: "I'm sorry that it broke. Please stop using it.",
  },
  {
    avoid: 'our ... (is|are|was|were) (to blame|at fault|liable|negligent) for',
    bad: 'Our driver was at fault for the accident.',
    good: "I'm sorry about the accident. Our claims team will decide by Friday.",
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '(es|fue|ha sido) [totalmente|completamente|toda|enteramente] (culpa nuestra|nuestra culpa|negligencia nuestra|nuestra negligencia|nuestra responsabilidad)',
    bad: 'Es totalmente culpa nuestra.',
    good: 'Siento lo ocurrido. Enviamos a alguien hoy.',
  },
  {
    avoid: 'somos [totalmente|legalmente|los] (responsables|culpables) [de|del]',
    bad: 'Somos responsables del daño.',
    good: 'Siento lo ocurrido. Nuestro equipo lo decide antes del viernes.',
  },
  {
    avoid:
      '(asumimos|aceptamos|admitimos|reconocemos) [toda|plenamente] [la|nuestra] (responsabilidad|culpa|negligencia)',
    bad: 'Asumimos toda la responsabilidad.',
    good: 'Siento lo ocurrido. Nuestro equipo lo decide antes del viernes.',
  },
  {
    avoid: '(le|te) (indemnizaremos|indemnizamos|pagaremos los daños|pagaremos todos)',
    bad: 'Le indemnizaremos.',
    good: 'Nuestro equipo lo estudia antes del viernes.',
  },
  {
    avoid: '(incumplimos|hemos incumplido|violamos) (el|su|la|nuestro) (contrato|ley|acuerdo)',
    bad: 'Hemos incumplido el contrato.',
    good: 'Siento el retraso. Nuestro equipo lo estudia hoy.',
  },
  {
    avoid: '(fuimos|hemos sido|fui) (negligentes|negligente|culpables|culpable|responsables del daño)',
    bad: 'Hemos sido negligentes.',
    good: 'Lamento lo ocurrido. El equipo de siniestros decide el viernes.',
  },
  {
    avoid:
      '(admitimos|admito|reconocemos|reconozco) (que|haber) (causamos|causé|causado|hicimos|fuimos|provocamos|provocado)',
    bad: 'Reconocemos haber causado la avería.',
    good: 'Lamento la avería. El técnico va hoy.',
  },
];

/** Words that accept liability. */
export const admissions: PhraseLists = { en: english, es: spanish };
