import { createPhraseRule } from '../phrase-rule.ts';
import { dehumanisingRoutingPhrases } from '../phrases/dehumanising-routing.ts';

/** A request that is passed on by nobody, to be answered at no time. */
export const dehumanisingRouting = createPhraseRule({
  id: 'dehumanising-routing',
  category: 'tone',
  description: 'When a request is passed on, the customer learns who has it or when they will hear.',
  severity: 'info',
  phrases: dehumanisingRoutingPhrases,
  say: ({ found }) => `“${found}” tells neither who has it nor what comes next. Say who will answer, or when.`,
  counts: (_, { prose }) => !PERSON.test(prose.lower) && !TIME.test(prose.lower) && !NEXT_STEP.test(prose.lower),
});

/** Somebody who says I has it. */
const PERSON = /(?<!\p{L})(?:i|i['’](?:ll|ve|m|d)|me|my|yo|mi|he|estoy|voy)(?!\p{L})/u;

/** A time, by the clock or by the calendar, or a placeholder that may be one. */
const TIME =
  /\d\s*(?:-\s*\d+\s*)?(?:min|hour|hr|day|week|business|working|am|pm|hora|día|semana)|(?:within|by|in|before|until|dentro de|antes de|en)\s+(?:\uFFFC|(?:the )?(?:next )?(?:one|two|three|four|five|seven|ten|\d+|a few|few|un|una|dos|tres))|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d:\d\d|hoy|mañana|lunes|martes|miércoles|jueves|viernes/u;

/** What the customer will get, and from whom. */
const NEXT_STEP =
  /(?<!\p{L})(?:we|they|she|he|team|\uFFFC)(?:['’]ll| will| are going to) (?:write|call|email|e-mail|contact|reply|get back|let you|send|tell|reach|look|review|update)|le (?:escribiremos|llamaremos|avisaremos|contactaremos)/u;
