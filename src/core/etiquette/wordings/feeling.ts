import type { Wording } from './wording.ts';

/** A customer is upset, or was let down. */
export const upsetWords: Wording = {
  en: /\b(?:angry|furious|livid|outraged|fed up|sick of|disgust(?:ed|ing)|appalled|ridiculous|unacceptable|outrageous|disgrace(?:ful)?|pathetic|useless|worst|a joke|terrible,|rip[- ]?off|scam|waste of (?:time|money)|(?:third|fourth|fifth|3rd|4th|5th) time|(?:waiting|waited) (?:for )?(?:weeks|days|hours|ages|forever|months|so long|all (?:day|week|morning))|nobody (?:answers|replies|cares|called|helps)|no one (?:answers|replies|cares|called|helps)|let (?:me|us) down|never again|makes me so|still (?:not|isn['’]t|hasn['’]t|doesn['’]t|no) (?:working|fixed|here|arrived|come)|(?:i['’]?m|i am|really|very|so|too|this is|that is|it['’]?s|how) (?:annoy(?:ed|ing)|upset(?:ting)?|frustrat(?:ed|ing)|disappoint(?:ed|ing)|unhappy|terrible|awful|horrible))\b/i,
  es: /(?<!\p{L})(?:enfadad[oa]|furios[oa]|hart[oa]|indignad[oa]|molest[oa]|enojad[oa]|frustrad[oa]|decepcionad[oa]|ridículo|inaceptable|intolerable|vergüenza|vergonzoso|pésim[oa]|horrible|peor (?:servicio|atención)|estafa|tercera vez|cuarta vez|llevo (?:días|semanas|horas|meses)|nadie (?:responde|contesta|me|llama)|sigue sin)(?!\p{L})/iu,
};

/** A customer is upset beyond doubt, so that nothing may be sold. */
export const angryWords: Wording = {
  en: /\b(?:angry|furious|livid|outraged|fed up|sick of|really annoyed|so annoyed|very upset|so upset|disgust(?:ed|ing)|appalled|ridiculous|unacceptable|outrageous|disgrace(?:ful)?|pathetic|useless|terrible|awful|horrible|worst|a joke|rip[- ]?off|scam|complain(?:t|ing)?|done with you|very disappointed|so disappointed)\b/i,
  es: /(?<!\p{L})(?:enfadad[oa]|furios[oa]|hart[oa]|indignad[oa]|enojad[oa]|muy molest[oa]|ridículo|inaceptable|intolerable|vergüenza|pésim[oa]|horrible|peor (?:servicio|atención)|estafa|queja|reclamación)(?!\p{L})/iu,
};

/** Begins as if all were well. */
export const cheerfulOpeners: Wording = {
  en: /^\W*(?:great|awesome|perfect|wonderful|excellent|fantastic|lovely|amazing|brilliant|super|cool|fabulous|terrific|good to hear|glad to hear|happy to hear|great to hear|that['’]s (?:great|good|wonderful|awesome|fantastic|lovely|perfect|amazing))\b(?! (?:question|point|patience))/i,
  es: /^[^\p{L}]*(?:genial|perfecto|estupendo|fantástico|maravilloso|excelente|qué bien|fenomenal|me alegro|me alegra|buenísimo|súper|chévere)(?!\p{L})/iu,
};

/** A customer has good news or thanks, so that cheer is in place. */
export const gladWords: Wording = {
  en: /\b(?:thanks|thank you|works now|working now|it works|fixed|sorted|solved|great|perfect|brilliant|happy|glad)\b/i,
  es: /(?<!\p{L})(?:gracias|ya funciona|funciona|resuelto|solucionado|perfecto|genial|content[oa])(?!\p{L})/iu,
};

/** Has a word for what the customer feels, or says sorry for it, where no move tells. */
export const feltWords: Wording = {
  en: /\b(?:sorry|apolog\w+|understand|(?:can )?(?:see|imagine) (?:why|how|that|this)|frustrat\w+|annoying|tiring|tiresome|upset\w*|stress\w*|worr(?:y|ied|ying)|disappoint\w*|patient|patience|must (?:be|have|feel)|not the (?:day|service|experience|start)|nobody (?:likes|wants)|no one (?:likes|wants)|let you down|difficult|hard (?:week|day|time)|gets in the way)\b/i,
  es: /(?<!\p{L})(?:lo siento|siento|lament\p{L}+|disculp\p{L}+|perd[oó]n\p{L}*|entiendo|comprendo|imagino|molest\p{L}+|frustra\p{L}+|preocup\p{L}+|paciencia|difícil)(?!\p{L})/iu,
};
