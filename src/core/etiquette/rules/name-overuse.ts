import type { Finding } from '../finding.ts';
import type { Hole } from '../message.ts';
import { signs } from '../../prose/signs.ts';
import { defineRule } from '../rule.ts';

/** A name that is spoken to the customer more than once in a message. */
export const nameOveruse = defineRule({
  id: 'name-overuse',
  category: 'opening',
  description: "Use the customer's name once in a message.",
  severity: 'off',
  languages: 'any',
  options: {
    most: {
      kind: 'number',
      description: 'How often a message may address the customer by name.',
      minimum: 1,
      default: 1,
    },
  },
  needs: signs.hole,
  *message({ holes, prose: { text } }, { most }): Iterable<Finding> {
    if (holes.length <= most) return;
    const spoken = holes.filter((hole) => isCustomerName(hole) && isSpokenTo(text, hole.at));
    for (const { at } of spoken.slice(most)) {
      const message = 'The name comes again in the same message, which sounds like a sales talk. Leave it out here.';
      yield { start: at, end: at + 1, message };
    }
  },
});

function isCustomerName({ name }: Hole): boolean {
  if (name === undefined || /agent|author|sender|company|brand|product|advis|colleague/i.test(name)) return false;
  return /(?:^|[._])(?:first|last|full|given|nick|preferred)_?name$|(?:customer|client|user|contact|visitor|recipient|requester|guest|member)[._]?name$/i.test(
    name,
  );
}

/** Set apart by a comma or a greeting; a name that is booked or checked stands within its sentence. */
function isSpokenTo(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  const after = text.slice(at + 1, at + 4);
  if (/(?:^|[\s¡])(?:hi|hello|hey|dear|thanks|thank you|sorry|hola|gracias|estimad[oa])\s+$/i.test(before)) return true;
  if (/(?:^|[.!?\n]\s*)$/.test(before)) return /^\s*,/.test(after);
  return /,\s*$/.test(before) && /^\s*(?:[,.!?]|$)/.test(after);
}
