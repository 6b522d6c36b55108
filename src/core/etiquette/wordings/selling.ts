import type { Wording } from './wording.ts';

/** Wants to sell something more. */
export const pitches: Wording = {
  en: /\b(?:upgrade (?:to|your|you|now)|(?:the|an?|our) upgrade\b|(?:special|exclusive|limited|great|good|new|amazing) (?:offer|deal)|(?:offer|deal) (?:on|ends|today|for you today)|promotions?|on offer|discount on (?:our|a|an|the) (?:new|other)|extended warranty|our (?:\w+ ){0,3}(?:warranty|insurance|membership|bundle|package|premium plan|credit card)\b|(?:the|a) (?:\w+ ){0,2}(?:warranty|insurance|bundle|package)\b[^?]{0,30}\badd it|(?:save|get) (?:up to )?\d+ ?%|\d+ ?% off|half price|(?:interest|interested) (?:you )?in (?:our|a|an|the|adding|upgrading)|(?:customers|people) (?:also|like you)[^.?!]{0,20} (?:buy|add|like|choose|take)|add (?:our|the|a|an) [^.?!]{0,30}(?:plan|package|support|cover|insurance|membership|warranty|for \d)|(?:a month|per month|monthly)\?|for (?:only|just) [£$€]?\d|(?:only|just) [£$€]?\d[\d.,]* (?:a|per) month|today only|premium (?:plan|support|package|membership))/i,
  es: /(?<!\p{L})(?:oferta (?:especial|exclusiva|limitada)|(?:tenemos|hay) una (?:oferta|promoción)|promoción|mejorar (?:su|tu) (?:plan|tarifa)|pasarse al plan|garantía (?:extendida|ampliada)|nuestr[oa] (?:seguro|membresía|paquete|plan premium|tarjeta de crédito)|(?:ahorre|ahorra|ahorrar) (?:un |hasta )?\d+ ?%|\d+ ?% de descuento|le interesaría|te interesaría|mitad de precio|solo por hoy|al mes\?)/iu,
};

/** Gives something as amends. */
export const compensations: Wording = {
  en: /\b(?:(?:a |an |your )?(?:goodwill )?credit (?:of|worth|for)|credited|as compensation|compensat\w+|vouchers?|gift card|gesture of goodwill|goodwill|(?:month|week|delivery|year) (?:free|on us)|free (?:month|week|delivery)|discount of|\d+ ?% off|(?:refund|pay back|take) (?:you )?(?:[£$€]|\uFFFC|\d)[^.?!]{0,20}(?:off|of|back)?|waive[sd]?)\b/i,
  es: /(?<!\p{L})(?:(?:un )?(?:abono|crédito|saldo) de|compensación|compensar\p{L}*|vale (?:de|por)|cupón|tarjeta regalo|mes gratis|descuento de|\d+ ?% de descuento|gesto comercial)(?!\p{L})/iu,
};

/** A customer does not want what was offered. */
export const declines: Wording = {
  en: /^\W*(?:no\b|nope|nah|not (?:interested|now|today|for me|really)|i said no|i don['’]?t (?:want|need)|please stop|stop)|\b(?:not interested|no thank(?:s| you)|don['’]?t (?:want|need) (?:that|it|this|any)|not for me)\b/i,
  es: /^[^\p{L}]*no(?!\p{L})|(?<!\p{L})(?:no me interesa|no gracias|no quiero|no necesito|ahora no)(?!\p{L})/iu,
};

/** A customer wants to buy or to change a plan, so that offers answer a question. */
export const wantsToBuy: Wording = {
  en: /\b(?:buy|purchase|upgrade|prices?|how much|new plan|another plan|sign up|subscribe|any (?:offers|deals|discounts)|looking for a|interested in|quote|cheaper|order a)\b/i,
  es: /(?<!\p{L})(?:comprar|contratar|precio|cuánto cuesta|tarifas?|ofertas?|descuentos?|más barat[oa]|presupuesto)(?!\p{L})/iu,
};
