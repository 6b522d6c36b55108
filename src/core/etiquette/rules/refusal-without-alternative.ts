import type { Span } from '../../base/span.ts';
import type { Finding } from '../finding.ts';
import type { Message } from '../message.ts';
import { refusals } from '../phrases/refusal-without-alternative.ts';
import { defineRule } from '../rule.ts';

/** A refusal in a message that offers nothing else. */
export const refusalWithoutAlternative = defineRule({
  id: 'refusal-without-alternative',
  category: 'positive-language',
  description: 'After a no, say what is possible.',
  severity: 'info',
  languages: Object.keys(refusals),
  phrases: refusals,
  *phrase(hit, message): Iterable<Finding> {
    if (offersSomething(message) || isCondition(message, hit.start)) return;
    const { start, end } = findRefusal(message, hit);
    const found = message.prose.text.slice(start, end);
    yield { start, end, message: `“${found}” ends in a no. Add what you can do, or whom to ask.` };
  },
});

/** A refusal with the regret before it and the place after it, which are wordings of their own: it is one no, and is told once. */
function findRefusal({ prose: { text } }: Message, { start, end }: Span): Span {
  const regret = REGRET.exec(text.slice(Math.max(0, start - FARTHEST), start));
  const place = PLACE.exec(text.slice(end, end + FARTHEST));
  return { start: start - (regret?.[0].length ?? 0), end: end + (place?.[0].length ?? 0) };
}

const REGRET =
  /(?<!\p{L})(?:unfortunately|(?:i['’]m|i am|we['’]re|we are) afraid),? (?:that )?(?:[\p{L}'’\uFFFC]+ ){0,4}$/iu;
const PLACE = /^ (?:in|for|at) (?:your|this|that) (?:area|region|country|address|plan)(?!\p{L})/iu;
const FARTHEST = 80;

/** A question, a link, a time or a way on; we rather miss a refusal than scold an offer. */
function offersSomething({ prose: { text, lower }, language }: Message): boolean {
  return (
    text.includes('?') ||
    /https?:|\d{1,2}[:.]\d\d/.test(text) ||
    (language === 'es' ? SPANISH_OFFER : ENGLISH_OFFER).test(lower)
  );
}

const ENGLISH_OFFER =
  /(?<!\p{L})(?:instead|however|alternative(?:ly)?|options?|another|other|otherwise|until|once|unless|rather|you can|you could|you may|you(?:'|’)ll|i can|we can|i could|we could|i(?:'|’)ll|i will|we(?:'|’)ll|we will|let me|let us|let(?:'|’)s|let(?:'|’)s|try|contact|call|visit|reply|choose|please|suggest|recommend|but (?:i|we|you|there)|would you|how about|what about|happy to|colleague|next|closest|nearest|again|without|able to help|working on|looking into)(?![\p{L}'’])/u;
const SPANISH_OFFER =
  /(?<!\p{L})(?:en su lugar|en cambio|alternativas?|alternativamente|opción|opciones|otr[oa]s?|hasta|una vez|salvo|(?<!se )puede|puedes|podría|podrías|(?<!no )(?:puedo|podemos)|podríamos|llame|llama|visite|visita|responda|responde|pruebe|intente|elija|por favor|sugiero|recomiendo|le (?:propongo|ofrezco|paso)|te (?:propongo|ofrezco|paso)|próxim[oa]s?|colega|compañer[oa]|estamos trabajando)(?!\p{L})/u;

function isCondition({ prose: { text } }: Message, start: number): boolean {
  return /(?:^|[^\p{L}])(?:if|whether|when|in case|because|since|why|while|although|though|si|cuando|porque|aunque)\s+(?:\p{L}+\s+){0,3}$/iu.test(
    text.slice(Math.max(0, start - 50), start),
  );
}
