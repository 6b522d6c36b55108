import type { Span } from '../../base/span.ts';
import type { Prose } from '../../prose/prose.ts';

/**
 * Where a message asks the customer for what `asked` names (a global expression with one word that is met in a request): the sentence asks or
 * names nothing else, does not warn of telling it, is not about changing it, and does not send the customer to a page where it is safe.
 */
export function* findRequests({ text, sentences }: Prose, asked: RegExp): Iterable<Span> {
  for (const { 0: found, index } of text.matchAll(asked)) {
    const end = index + found.length;
    const sentence = sentences.find((one) => one.start <= index && index < one.end);
    if (sentence === undefined) continue;
    const before = text.slice(sentence.start, index);
    const after = text.slice(end, sentence.end);
    if (isSafe(before, after)) continue;
    if (
      ASKS.test(before) ||
      (TYPES.test(before) && HERE.test(after)) ||
      ASKED_AFTER.test(after) ||
      (ELLIPSIS.test(before) && END.test(after))
    )
      yield { start: index, end };
  }
}

/** What is done with the thing stands before it, or right behind it, as in “password reset”. */
function isSafe(before: string, after: string): boolean {
  const around = `${before}\n${after}`;
  return WARNS.test(around) || ELSEWHERE.test(around) || MANAGES.test(`${before}\n${after.slice(0, NEAR)}`);
}

const NEAR = 14;

const WARNS =
  /(?<!\p{L})(?:never|not|don['’]?t|nobody|no one|won['’]t|without|instead of|avoid|nunca|jamás|no|nadie|sin|evite|evita)(?!\p{L}| problem)/iu;

const MANAGES =
  /(?<!\p{L})(?:re-?set(?:ting)?|chang(?:e|ed|ing)|updat(?:e|ed|ing)|forg[oe]t(?:ten)?|recover(?:ed|ing)?|creat(?:e|ed|ing)|cho(?:ose|sen)|set(?:ting)? (?:up|a|your)|new|wrong|incorrect|locked|unlock|generate|log(?:ged|ging)? in(?:to)?|make sure|ensure|tr(?:y|ied|ying)|sign(?:ed|ing)? ?in(?:to)?|trouble|problem with|issue with|work(?:s|ing)?|restable\p{L}+|cambi\p{L}+|olvid\p{L}+|recuper\p{L}+|cre(?:ar|e|a) (?:un|una)|nuev[ao]|incorrect[ao]|inici(?:ar|e|a) sesión)(?!\p{L})/iu;

const ELSEWHERE =
  /(?<!\p{L})(?:secure(?:ly)?|(?:on|in|into|through|via|using) (?:the|our|your|this|that) (?:[\p{L}-]+ )?(?:app|page|form|link|website|site|portal|screen|device|keypad|keyboard|terminal|letter|machine|checkout)|at checkout|click|tap|press|segur[ao] de pago|enlace|formulario|página|web|aplicación|app|pantalla|cajero)(?!\p{L})/iu;

const ASKS =
  /(?<!\p{L})(?:(?:can|could|may|might) (?:i|we|you)(?!\p{L})(?! help| assist)|please|kindly|(?:i|we)(?:['’]ll| will| would|['’]d)?(?: also| just| still)? (?:need|require|like)|tell (?:me|us)|give (?:me|us)|send (?:me|us)|(?<=^)send|provide|share|confirm|verify|reply with|type in|let (?:me|us) (?:have|know)|(?:ask|asking) (?:you )?for|(?:enter|type|write|put|post|escrib[ae]n?|pon(?:ga)?|introdu[cz]\p{L}+) (?:it |them )?(?:here|below|in (?:this|the) chat|aquí|abajo)|read (?:me|us|out|back)|what['’]?s?(?: is| was| are| were)?(?! happens?)(?: the| your)|and (?:your|the)|(?:me|nos) (?:puede|puedes|podría|podrías|da|das|dice|dices|pasa|pasas|envía|envías|manda|mandas)|puede|puedes|podría|podrías|por favor|necesit(?:o|amos|aría)|díga(?:me|nos)|dime|dinos|indíque(?:me|nos)|indíca(?:me|nos)|indique|facilít\p{L}+|facilite|envíe(?:me|nos)?|envía(?:me|nos)?|dé(?:me|nos)|de(?:me|nos)|dame|danos|confirme|confírm\p{L}+|comparta|proporcion\p{L}+|escriba|cuál(?:es)? (?:es|son)|qué|y (?:su|tu|el|los))(?!\p{L})/iu;

const TYPES = /(?<!\p{L})(?:enter|type|write|put|post|text|send|escrib[ae]|ponga|pon|introdu[cz]\p{L}+)(?!\p{L})/iu;
const HERE = /(?<!\p{L})(?:here|below|in (?:this|the) chat|aquí|en (?:este|el) chat)(?!\p{L})/iu;

const ASKED_AFTER = /^[^.?!]{0,40}(?<!\p{L})(?:please|por favor)(?!\p{L})/iu;

/** “Right, and your” before, and nothing behind it, as in “And your PIN?”. */
const ELLIPSIS = /^(?:[\p{L}'’]+[,:]? ){0,3}$/u;
const END = /^(?: as well| too| again| también)?,?(?: please| por favor)? ?[?]$/iu;
