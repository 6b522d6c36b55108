import type { Wording } from './wording.ts';

/** A question that yes or no can answer, and so whether what was done is right. */
export const asksIfSolved: Wording = {
  en: /^(?:\W|and |so |then |ok(?:ay)?,? |great,? |now |also |[\p{L}]+, )*(?:did|does|do|is|are|has|have|was|can you|could you|will|would|how (?:does|is|do)|all (?:good|right|set|well)|happy with|sounds? good|shall)(?!\p{L})|\b(?:can|should|shall|may) i (?:book|reserve|send|go ahead|order|add|cancel|change|arrange|do|set|make)\b/iu,
  es: /./u,
};

/** Tells again what was done, at the end. */
export const recaps: Wording = {
  en: /\b(?:to (?:sum(?: it| this)? up|summari[sz]e|recap)|in (?:short|summary|sum)|quick (?:recap|summary)|so,? (?:today|just to|to (?:recap|confirm))|as (?:agreed|discussed)|we(?:['’]ve| have) agreed|here(?:['’]s| is) (?:what|a (?:summary|recap))|just to confirm|let me (?:recap|sum)|(?:today|so far) (?:i|we)(?:['’]ve| have)?|i(?:['’]ve| have) \w+(?:ed|ne|nt|pt|ut|de)\b)/i,
  es: /(?<!\p{L})(?:en resumen|para resumir|resumiendo|recapitul\p{L}+|quedamos en|hemos acordado|como acordamos|hoy (?:he|hemos)|entonces,? (?:hoy|he|hemos)|(?:he|hemos) \p{L}+(?:ado|ido|cho|to))(?!\p{L})/iu,
};

/** Tells something that is settled, with its day or its number. */
export const settledFacts: Wording = {
  en: /\b(?:your|the|it|you['’]ll|i['’]ve)\b[^.?!]*\d|\b(?:is|are|has been|have been) (?:now |successfully )?(?:booked|confirmed|done|submitted|completed?|reserved|cancelled|canceled|refunded|sent|scheduled)\b/i,
  es: /(?<!\p{L})(?:su|tu|el|la|he|hemos)(?!\p{L})[^.?!]*\d|(?<!\p{L})(?:está|queda|ha sido) (?:reservad|confirmad|cancelad|enviad|list)[oa]/iu,
};

/** A customer has nothing more to ask, or says goodbye. */
export const customerIsDone: Wording = {
  en: /\b(?:no,? (?:thanks|thank you|that['’]?s|i['’]?m|all|it['’]?s|nothing)|(?:what|all) i needed|that(?:['’]?s| is| was| will be) (?:all|it|everything)|nothing else|i['’]?m (?:good|all set|fine)|all (?:good|set)|bye|goodbye|good night|cheers|have a (?:good|nice|great)|nope|thanks? (?:again|for (?:your|the|all)|so much|a lot))\b|^no\W*$/i,
  es: /(?<!\p{L})(?:no,? (?:gracias|nada|eso es todo|es todo)|eso es todo|es todo|nada más|adiós|hasta luego|chao|gracias por (?:todo|la|su|tu))(?!\p{L})|^no\P{L}*$/iu,
};

/** A customer's matter stands open. */
export const stillOpen: Wording = {
  en: /\?\s*$|\b(?:still (?:not|no|isn['’]?t|doesn['’]?t|hasn['’]?t|won['’]?t|waiting|broken|down)|(?:not|n['’]t) (?:work|help|solv|fix|answer)\w*|wait[.!,]|one more (?:thing|question)|another question|what about|but (?:what|how|when|why|i|it|my))\b/i,
  es: /\?\s*$|(?<!\p{L})(?:sigue sin|todavía no|aún no|no (?:funciona|me sirve|me ayuda)|espere|espera|otra pregunta|una cosa más|pero (?:qué|cómo|cuándo|mi|no))(?!\p{L})/iu,
};

/** Asks for a rating. */
export const surveyInvitations: Wording = {
  en: /\b(?:survey|feedback|rate (?:this|our|your|the|us|me)|rating|questionnaire|how did (?:i|we) do|review (?:us|our|this chat))\b/i,
  es: /(?<!\p{L})(?:encuesta|valorar|valore|valora|valoración|califi(?:car|que|ca)|opinión|puntuar|puntúe|puntúa|cuestionario)(?!\p{L})/iu,
};

/** A customer says that it works. */
export const saysSolved: Wording = {
  en: /\b(?:works|working|fixed|sorted|solved|perfect|great|brilliant|lovely|that helps|is back)\b/i,
  es: /(?<!\p{L})(?:funciona|resuelto|solucionado|arreglado|perfecto|genial|estupendo)(?!\p{L})/iu,
};
