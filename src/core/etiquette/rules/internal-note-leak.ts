import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import { internalNotes } from '../phrases/internal-note-leak.ts';
import { defineRule } from '../rule.ts';
import { includesAny } from '../words/includes-any.ts';

/** Words for colleagues in a text that customers get. */
export const internalNoteLeak = defineRule({
  id: 'internal-note-leak',
  category: 'compliance',
  description: 'Notes for colleagues do not stand in texts that customers get.',
  severity: 'error',
  languages: ['en', 'es'],
  phrases: internalNotes,
  *phrase({ start, end, found }): Iterable<Finding> {
    yield { start, end, message: say(found) };
  },
  needs: signs.at | signs.bracket,
  *message({ prose: { text } }): Iterable<Finding> {
    if (!includesAny(text, MARK_HINTS)) return;
    for (const { 0: found, index } of text.matchAll(MARKS)) {
      yield { start: index, end: index + found.length, message: say(found) };
    }
  },
});

function say(found: string): string {
  return `“${found}” reads like a note for colleagues. Take it out, or put it into the notes of the response.`;
}

const MARK_HINTS = ['@', '[', '<', '#'];

/** Marks of ticket tools: `[internal]`, `#internal`, and a team called by its name. */
const MARKS =
  /\[(?:internal|private|agent|note|qa|interno|privado)(?: note| only| use)?\]|<internal>|(?<![\p{L}\p{N}#&/])#(?:internal|private-?note|internalnote)(?!\p{L})|(?<![\p{L}\p{N}._/])@(?:agents?|agentes?|supervisor|supervisora|team|equipo|teamlead|tl|qa|here|channel|all|todos|l2|tier2)(?![\p{L}\p{N}_.-])/giu;
