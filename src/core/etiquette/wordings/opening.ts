import type { Wording } from './wording.ts';

/** Somebody says who they are; a placeholder may be the name. */
export const introductions: Wording = {
  en: /(?:\b[Mm]y name is|\b[Mm]y name['’]s|\bI am|\bI['’]m|\b[Tt]his is|\b(?:chatting|speaking|talking) (?:with|to)|\b[Yy]ou(?:['’]re| are) through to|\b[Nn]ame['’]s) (?:\p{Lu}|\uFFFC)|(?:\p{Lu}\p{L}+|\uFFFC) (?:here\b|speaking\b|at your service)/u,
  es: /(?<!\p{L})(?:[Mm]e llamo|[Ss]oy|[Mm]i nombre es|(?:[Ll]e|[Tt]e|[Oo]s|[Ll]es) (?:atiende|saluda|habla|escribe)|(?:[Hh]abla|[Hh]ablas) con) (?:\p{Lu}|\uFFFC)|(?:\p{Lu}\p{L}+|\uFFFC) por aquí/u,
};

/** Asks what the customer wants, as if nobody had said so yet. */
export const asksForIssue: Wording = {
  en: /\b(?:how (?:can|may|could|might) (?:i|we) (?:help|assist|be of|support)|what (?:can|may|could) (?:i|we) (?:do|help)|what (?:brings you|is (?:it|this) about|seems to be|is the (?:issue|problem|matter)|is your (?:question|issue|query|request|problem))|what are you (?:writing|contacting|calling|getting in touch)|what(?:['’]s| is) (?:this|it) about|tell me what (?:this|it) is about|reason for (?:your|the) (?:chat|contact|call|message|visit))/i,
  es: /(?<!\p{L})(?:en qué (?:le|te|os|les)? ?(?:puedo|podemos|podría)|cómo (?:le|te|os|les)? ?(?:puedo|podemos) ayudar|qué (?:necesita|necesitas|desea|deseas)|cuál es (?:su|tu) (?:consulta|problema|duda|pregunta)|motivo de (?:su|tu) (?:consulta|contacto|chat))/iu,
};

/** Ways to stop further text messages. */
export const optOuts: Wording = {
  en: /\b(?:STOP|UNSUBSCRIBE|opt[- ]?out|END to|CANCEL to|QUIT)\b/,
  es: /(?<!\p{L})(?:STOP|BAJA|ALTO|PARAR|SALIR|NO MÁS|darse de baja)(?!\p{L})/u,
};
