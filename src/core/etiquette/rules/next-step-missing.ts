import type { Finding } from '../finding.ts';
import { HOLE } from '../../prose/prose.ts';
import { commitments } from '../phrases/next-step-missing.ts';
import { defineRule } from '../rule.ts';

/** A promise to come back that has no time. */
export const nextStepMissing = defineRule({
  id: 'next-step-missing',
  category: 'positive-language',
  description: 'With every promise to come back, say when.',
  severity: 'off',
  languages: Object.keys(commitments),
  phrases: commitments,
  *phrase({ found, start, end }, { prose: { lower }, holes }): Iterable<Finding> {
    if (TIMED.test(lower) || (lower.includes(HOLE) && holes.some(({ name, helper }) => isTime(name) || isTime(helper))))
      return;
    const before = lower.slice(Math.max(0, start - 16), start);
    if (/(?:^|[^\p{L}])(?:if|whether|how|when|that|si|cuando)\s+$/u.test(before)) return;
    yield {
      start,
      end,
      message: `“${found}” does not say when. Add the day or the hour, and how they will hear from you.`,
    };
  },
});

function isTime(name: string | undefined): boolean {
  return name !== undefined && /date|time|day|hour|minute|eta|due|deadline|within|by$|fecha|hora|plazo/i.test(name);
}

/** A time, a day or an event in the message; vague times such as “soon” have a rule of their own. */
const TIMED =
  /\d|(?<!\p{L})(?:today|tonight|tomorrow|morning|afternoon|evening|noon|midday|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|minutes?|moment|seconds?|hours?|days?|weeks?|month|end of|within|by (?:the|then|five|six|noon|close)|once|when|as soon as|after|until|before|while|now|right back|in a (?:bit|while)|soon|shortly|later|asap|immediately|momentarily|due course|right away|straight away|next|(?:at|by) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|a las? \p{L}+|hoy|mañana|tarde|noche|mediodía|lunes|martes|miércoles|jueves|viernes|sábado|domingo|minutos?|momento|segundos?|horas?|días?|semanas?|mes|una vez|cuando|en cuanto|después|antes|hasta|ahora|pronto|breve|luego|próxim[oa])(?!\p{L})/u;
