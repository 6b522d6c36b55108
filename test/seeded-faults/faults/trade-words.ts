import type { Random } from '../random.ts';
import type { Language } from '../recipe.ts';

interface Trade {
  readonly thing: readonly string[];
  readonly team: readonly string[];
  readonly task: readonly string[];
  readonly ref: readonly string[];
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const daysInSpanish = ['lunes', 'martes', 'jueves', 'viernes'];
const names = ['Noor', 'Callum', 'Ines', 'Femi', 'Dilys'];

const english: Readonly<Record<string, Trade>> = {
  retail: {
    thing: ['order', 'parcel', 'jacket', 'return', 'lamp', 'delivery'],
    team: ['warehouse team', 'orders team', 'returns desk'],
    task: ['change the delivery address', 'send the jacket again', 'swap the size'],
    ref: ['{{order.id}}', 'order {{order.id}}'],
  },
  telecom: {
    thing: ['router', 'line', 'bill', 'broadband plan', 'engineer visit'],
    team: ['network team', 'billing team', 'repairs desk'],
    task: ['test the line', 'book an engineer', 'move the bill date'],
    ref: ['{{ticket.id}}', 'ticket {{ticket.id}}'],
  },
  travel: {
    thing: ['booking', 'ticket', 'seat', 'suitcase', 'ferry crossing'],
    team: ['trips team', 'station team', 'baggage desk'],
    task: ['change the travel date', 'book the seats', 'find the suitcase'],
    ref: ['{{booking.reference}}', 'booking {{booking.reference}}'],
  },
  bank: {
    thing: ['card', 'payment', 'statement', 'savings account', 'transfer'],
    team: ['payments team', 'card team', 'branch in Leeds'],
    task: ['block the card', 'stop the payment', 'raise the limit'],
    ref: ['{{ticket.id}}', 'case {{ticket.id}}'],
  },
  software: {
    thing: ['app', 'licence', 'report', 'invoice', 'workspace'],
    team: ['support team', 'billing engineer', 'data team'],
    task: ['export the report', 'reset the sign-in', 'add a seat'],
    ref: ['{{ticket.id}}', 'ticket {{ticket.id}}'],
  },
};

const spanish: Readonly<Record<string, Trade>> = {
  tienda: {
    thing: ['el pedido', 'el paquete', 'la devolución', 'la talla', 'el abrigo'],
    team: ['el almacén', 'el equipo de pedidos'],
    task: ['cambiar la talla', 'enviar el paquete'],
    ref: ['{{order.id}}'],
  },
  viajes: {
    thing: ['la reserva', 'el billete', 'el asiento', 'la maleta', 'el hotel'],
    team: ['el equipo de viajes', 'la oficina de la estación'],
    task: ['cambiar la fecha', 'reservar el asiento'],
    ref: ['{{booking.reference}}'],
  },
};

const everyday = { en: 'retail', es: 'viajes' };

/** Fills `<thing>`, `<team>`, `<task>`, `<ref>`, `<day>` and `<name>` with words of a trade, which is the name of a library. */
export function fillTradeWords(phrase: string, trade: string, language: Language, random: Random): string {
  const trades = language === 'en' ? english : spanish;
  const words = trades[trade] ?? trades[everyday[language]];
  if (words === undefined) return phrase;
  const filled = phrase
    .replaceAll(/<(thing|team|task|ref)>/g, (_, slot: keyof Trade) => random.pick(words[slot]))
    .replaceAll('<day>', random.pick(language === 'en' ? days : daysInSpanish))
    .replaceAll('<name>', random.pick(names));
  return language === 'en' ? filled : filled.replaceAll(/\bde el\b/g, 'del').replaceAll(/\ba el\b/g, 'al');
}

/** The trade that a chat script or a transcript is about, by its own name. */
export function findTrade(name: string): string {
  if (/^(line|visit)/.test(name)) return 'telecom';
  if (/^(trip|reserva)/.test(name)) return name.startsWith('trip') ? 'travel' : 'viajes';
  if (name.startsWith('card')) return 'bank';
  return name.startsWith('access') ? 'software' : 'retail';
}
