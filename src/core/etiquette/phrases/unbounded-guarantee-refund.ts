import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      "(i will|i'll|we will|we'll|we|i can|we can|i'm going to|we are going to|let me) [gladly|happily|fully|always|also] refund|reimburse|compensate|credit you|your|the|any|all|every",
    bad: 'We will refund your order.',
    good: 'We will refund your order once it is back with us.',
  },
  {
    avoid:
      "(i will|i'll|we will|we'll|we|i'm going to|we are going to) [gladly|always|also] (give you|offer you|issue|send you|provide|process|arrange) [you] a|your|the|any [full|complete|total|100%] refund|credit|compensation|reimbursement",
    bad: "We'll give you a full refund.",
    good: "We'll give you a full refund within 14 days of delivery.",
  },
  {
    avoid:
      "(you will|you'll|you) [always] (get|receive|have) (a full|a complete|your full|all your|your|all of your) (refund|money back|money)",
    bad: 'You will get your money back.',
    good: 'You will get your money back if it is unopened.',
  },
  {
    avoid:
      '(your order|your purchase|your money|everything|the full amount|it|your payment) (will be|is) [fully|completely] refunded|reimbursed|credited',
    bad: 'Your order will be fully refunded.',
    good: 'Your order will be refunded up to £50.',
  },
  {
    avoid: '(money back|money-back) (guarantee|guaranteed)',
    bad: 'There is a money-back guarantee.',
    good: 'There is a money-back guarantee for 30 days.',
  },
  {
    avoid: '(full|complete|total) refund (guaranteed|no questions asked|at any time|any time)',
    bad: 'Full refund at any time.',
    good: 'Full refund within 14 days.',
  },
  {
    avoid:
      "(i will|i'll|we will|we'll) waive|(cover all|cover any|pay for all|pay for any|pay for everything|cover everything)",
    bad: "We'll cover everything.",
    good: "We'll cover repairs up to £100.",
  },
  {
    avoid: 'no questions asked',
    bad: 'Send it back, no questions asked.',
    good: 'Send it back within 14 days.',
  },
  {
    avoid:
      "(i'll|i will|we'll|we will|i can|we can) give|send|pay you [back] (all your|all of your|your full|the full|everything|every penny)",
    bad: "We'll give you all of your money.",
    good: "We'll give you up to £50 once the parcel is back.",
  },
  {
    avoid:
      "(i'm|i am|we're|we are) [now|fully] refunding|crediting|reimbursing|compensating (you|your account|your card) [in full|for|with|the|all]",
    bad: "We're refunding your card for it.",
    good: "We're refunding £12 to your card.",
  },
  {
    avoid:
      "(i'll|i will|we'll|we will) (pay back|refund|cover|return) (whatever|everything|all that|all) you (spent|paid|lost)",
    bad: "I'll refund everything you paid.",
    good: "I'll refund what you paid, up to £50.",
  },
  {
    avoid: "(i'll|i will|we'll|we will) (add|put|apply) a credit (to|on) your (account|bill|card) (for|to cover)",
    bad: "We'll put a credit on your bill for this month.",
    good: "We'll put a credit of £5 on your bill.",
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '(le|te) (devolveremos|devolveré|devolvemos|reembolsaremos|reembolsamos|reembolsaré|compensaremos|abonaremos) [todo|siempre] [el|su|tu|la|lo]',
    bad: 'Le devolveremos el dinero.',
    good: 'Le devolveremos el dinero cuando recibamos el paquete.',
  },
  {
    avoid: '(recibirá|recibirás|tendrá|tendrás) (un|el|su|tu) (reembolso|dinero) [completo|total|íntegro]',
    bad: 'Recibirá el reembolso completo.',
    good: 'Recibirá el reembolso si está sin abrir.',
  },
  {
    avoid: '(reembolso|devolución) (garantizado|garantizada|total garantizada|sin preguntas)',
    bad: 'Reembolso garantizado.',
    good: 'Reembolso hasta 50 €.',
  },
  {
    avoid: '(su pedido|su compra|todo|el importe) (será|se le) (reembolsado|devuelto|abonado|reembolsará|devolverá)',
    bad: 'Su pedido será reembolsado.',
    good: 'Su pedido será reembolsado si llega sin abrir.',
  },
  {
    avoid: '[te|le] (reembolso|reembolsamos|devuelvo|devolvemos|abono|abonamos) (el|la|los|las|tu|su|todo|todos)',
    bad: 'Le devolvemos todo.',
    good: 'Le devolvemos hasta 50 €.',
  },
  {
    avoid: '(te|le) (hago|hacemos|haré|haremos) un (abono|reembolso|ingreso) (por|de)',
    bad: 'Le hacemos un ingreso por la chaqueta.',
    good: 'Le hacemos un ingreso de 20 €.',
  },
  {
    avoid: '(voy|vamos) a (reembolsarte|reembolsarle|devolverte|devolverle|abonarte|abonarle)',
    bad: 'Voy a devolverle todo.',
    good: 'Voy a devolverle 20 €.',
  },
];

/** Promises of money. */
export const refundPromises: PhraseLists = { en: english, es: spanish };
