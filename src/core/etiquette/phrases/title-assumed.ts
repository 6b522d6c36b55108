import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'mr|mr.|mister ~',
    bad: 'Hello Mr {{customer.lastName}}, your card is ready.',
    good: 'Hello {{customer.fullName}}, your card is ready.',
  },
  {
    avoid: 'mrs|mrs. ~',
    bad: 'Dear Mrs. {{customer.lastName}}, thank you for waiting.',
    good: 'Dear {{customer.fullName}}, thank you for waiting.',
  },
  {
    avoid: 'ms|ms.|miss ~',
    bad: 'Good morning Ms {{customer.lastName}}.',
    good: 'Good morning {{customer.fullName}}.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'sr|sr.|señor ~',
    bad: 'Buenos días, Sr. {{customer.lastName}}.',
    good: 'Buenos días, {{customer.fullName}}.',
  },
  {
    avoid: 'sra|sra.|señora ~',
    bad: 'Hola, señora {{customer.lastName}}.',
    good: 'Hola, {{customer.fullName}}.',
  },
  {
    avoid: 'srta|srta.|señorita ~',
    bad: 'Gracias, Srta. {{customer.lastName}}.',
    good: 'Gracias, {{customer.fullName}}.',
  },
  {
    avoid: 'don|doña ~',
    bad: 'Buenas tardes, don {{customer.firstName}}.',
    good: 'Buenas tardes, {{customer.firstName}}.',
  },
  {
    avoid: 'estimado|querido ~',
    bad: 'Estimado {{customer.firstName}}, su pedido está listo.',
    good: 'Hola, {{customer.firstName}}: su pedido está listo.',
  },
  {
    avoid: 'estimada|querida ~',
    bad: 'Estimada {{customer.firstName}}, su pedido está listo.',
    good: 'Hola, {{customer.firstName}}: su pedido está listo.',
  },
];

/** Titles that stand before the placeholder of a name. */
export const titles: PhraseLists = { en: english, es: spanish };
