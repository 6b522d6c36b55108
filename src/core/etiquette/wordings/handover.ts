import type { Wording } from './wording.ts';

/** Why a chat goes to somebody else, or to whom: a reason, or a team or a person by its name. */
export const transferReasons: Wording = {
  en: /\b(?:because|so that|since|as (?:he|she|they|it|that|this|only|you)\b|who (?:can|will|has|have|knows?|deals?|handles?|looks?|works?|is|are)|which (?:can|deals|handles|looks)|to (?:settle|fix|solve|resolve|look|help|get|make|check|finish|trace)|(?:can|will|could|is able to|are able to) (?:\w+ )?(?:help|look|settle|fix|solve|resolve|answer|trace|see|check|decide|confirm|take|arrange|explain|follow|phone|go through|do)|specialis[et]s?|specialists?|experts?|(?:look|looks|looking) after|in charge of|deals? with|with (?:all )?my notes|(?:the|our|my) (?:[\w-]+ ){1,3}(?:team|department|desk|office|line|unit|division|specialists?|advis[eo]rs?)\b|(?:in|from|of|at) (?:the )?(?:billing|sales|technical|complaints|returns|orders|payments|claims|support|fraud|retention|accounts?|shipping|delivery|loyalty|security)\b)/i,
  es: /(?<!\p{L})(?:porque|para que|ya que|puesto que|que (?:puede|podrá|podrán|pueden|sabe|conoce|lleva)|puede (?:ayudar|resolver|ver|mirar)\p{L}*|especialistas?|expert[oa]s?|encargad[oa]s?|responsable|(?:equipo|departamento|área|servicio) (?:de|técnico|comercial)|para (?:resolver|ayudar|revisar|solucionar)\p{L}*)(?!\p{L})/iu,
};

/** A customer asks for a person, or for one who decides. */
export const asksForPerson: Wording = {
  en: /\b(?:(?:speak|talk|chat|connect|transfer|put|get|escalate|pass|give)\b[^.?!]{0,40}\b(?:manager|supervisor|human|real person|(?:a|another) person|person who|boss|team lead(?:er)?|someone (?:else|in charge|higher|senior|real|who)|somebody (?:else|in charge|higher|real)|your superior|an? agent|an? advisor|an? adviser|representative)|(?:want|need|demand|insist on)\b[^.?!]{0,25}\b(?:manager|supervisor|human|real person|escalat\w+)|(?:manager|supervisor),? (?:please|now)|^(?:manager|supervisor|human|agent|representative)[.!]*$|escalate (?:this|it|my))/im,
  es: /(?<!\p{L})(?:(?:hablar|pasar|páseme|pásame|comunicar|comuníqueme|póngame|ponme|quiero|necesito|exijo)[^.?!]{0,40}(?:encargad[oa]|supervisor[a]?|gerente|responsable|persona real|una persona|un humano|agente|jef[ea]|superior))(?!\p{L})/iu,
};

/** Speaks of those who could take over. */
export const mentionsOthers: Wording = {
  en: /\b(?:managers?|supervisors?|boss|colleagues?|team lead(?:er)?s?|somebody else|someone else|anybody else|nobody else|human|person)\b|\b(?:help|finish|solve|fix) (?:[\w'’-]+ ){0,8}(?:myself|here)\b|\bright person\b|\b(?:let me|let['’]s) go on\b/i,
  es: /(?<!\p{L})(?:encargad[oa]s?|supervisor[a]?|supervisores|gerentes?|responsables?|jef[ea]s?|compañer[oa]s?|nadie más|yo mism[oa])(?!\p{L})/iu,
};

/** Says no to handing over. */
export const refusesHandover: Wording = {
  en: /\b(?:can(?:no|['’])t|can not|won['’]t|will not|not able|unable|no (?:manager|supervisor|one else)|nobody|not necessary|no need|without a|don['’]t (?:need|have|take)|do(?:es)? not|doesn['’]t|would tell you the same|isn['’]t|is (?:in a meeting|busy|away|not)|aren['’]t)\b/i,
  es: /(?<!\p{L})(?:no (?:puedo|podemos|es|hay|está|hace|será)|nadie|sin necesidad|ocupad[oa])(?!\p{L})/iu,
};

/** Matters that a colleague with more powers has to see at once: law, safety, people at risk, and leaving for good. */
export const graveMatters: Wording = {
  en: /\b(?:lawyers?|solicitor|attorney|legal action|sue you|suing|see you in court|small claims|ombudsman|police report|go(?:ing)? to the (?:press|papers|police)|trading standards|suicid\w+|kill myself|end my life|self[- ]harm|hurt myself|caught fire|on fire|smoke coming|gas leak|electric shock|(?:was|got|been) (?:injured|burnt|burned|hurt)|hospital because|my (?:husband|wife|mother|father|son|daughter|mum|dad|partner) (?:has )?(?:died|passed away)|domestic abuse)\b/i,
  es: /(?<!\p{L})(?:abogad[oa]|acciones legales|demandar(?:les|los|te)?|denunciar\p{L}*|juzgado|defensor del|hoja de reclamaciones|suicid\p{L}+|matarme|quitarme la vida|se incendió|fuga de gas|descarga eléctrica|(?:ha|he) (?:fallecido|resultado herid[oa])|falleció)(?!\p{L})/iu,
};
