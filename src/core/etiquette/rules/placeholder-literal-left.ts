import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Words that somebody meant to replace before the text was sent. */
export const placeholderLiteralLeft = defineRule({
  id: 'placeholder-literal-left',
  category: 'placeholders',
  description: 'Nothing is left in a text that was to be filled in by hand.',
  severity: 'error',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  needs: signs.bracket | signs.mark | signs.capitals,
  wakes: ['lorem'],
  *message({ prose: { text } }): Iterable<Finding> {
    for (const { 0: found, index } of findAll(text)) {
      const end = index + found.length;
      if (isMask(text, index, end) || isLink(text, end)) continue;
      yield {
        start: index,
        end,
        message: `“${found}” was to be replaced, and customers would read it. Write what belongs here, or use a placeholder such as {{order.id}}.`,
      };
    }
  },
});

/** What people write in brackets for a value: the beginnings and the ends of it, in English and Spanish. */
const VALUE =
  'address|agent|amount|appointment|balance|brand|business|case|city|client|code|company|contact|country|customer|date|day|deadline|department|description|duration|email|e-mail|eta|feature|first|full|id|issue|item|last|link|location|manager|member|model|month|name|number|order|phone|plan|position|postcode|price|problem|product|reason|recipient|ref|reference|representative|role|sender|service|signature|store|subject|team|ticket|time|timeframe|title|topic|tracking|url|user|value|website|year|' +
  'agente|apellido|apellidos|asunto|cantidad|cliente|código|correo|día|dirección|empresa|enlace|fecha|hora|importe|motivo|nombre|número|pedido|plazo|precio|producto|teléfono|tienda';

const WORDS_BEFORE =
  "(?:(?:insert|enter|add|your|our|the|customer|customer[’']s|client|agent|company|first|last|full|order|tracking|support|product|new|old|start|end|due|delivery|specific|estimated|tu|su|el|la|inserte|inserta|insertar|indique|indicar|escriba)[ _-])";

/** Words in capitals and blanks, by themselves. */
const CLUES = /_{4}|X{3}|REPLACE|TODO|TBD|FIXME|[Ll]orem|LOREM|REEMPLAZAR|RELLENAR/;
const BARE = new RegExp(
  [
    '\\bREPLACE[ _-]?(?:ME|THIS)\\b',
    '\\b(?:REEMPLAZAR|RELLENAR|FIXME)\\b',
    '\\bTODO\\b(?=:? \\p{Ll}|:)(?<!\\p{Lu} TODO)',
    '(?<=\\b(?:is|are|at|on|for|be|by|the|es|el|la) )TBD\\b|^TBD\\b|\\[TBD\\]',
    '[Ll]orem ipsum(?: dolor sit amet)?|LOREM IPSUM',
    '(?<![\\w*#-])X{3,}(?:-X{2,})*(?![\\w*-])',
    '_{4,}',
  ].join('|'),
  'gu',
);

/** What stands in brackets. */
const OPENING = /[[<](?!\/)/;
const BRACKETED = new RegExp(
  [
    `(?<!\\[)\\[(?:${WORDS_BEFORE}){0,3}(?:${VALUE})(?:[ _-](?:of|de|del|or|and|y|o|the|la|el|${VALUE})){0,4}(?:[ _-]here|[ _-]aquí)?\\d?\\](?!\\])`,
    `(?<!<)<(?:${WORDS_BEFORE}){1,3}[^<>\\n]{1,40}>(?!>)|(?<!<)<(?:${VALUE})(?:[ _-](?:${VALUE}))?>(?!>)`,
    '\\[(?:insert|enter|add|fill in|choose|select|inserte?|insertar|indicar|indique)[ :][^\\[\\]\\n]{1,60}\\]',
    '<insert[ :][^<>\\n]{1,60}>',
    '\\[(?:XX?|TBC|\\.{3}|…|_+)\\]',
  ].join('|'),
  'giu',
);

function findAll(text: string): readonly RegExpExecArray[] {
  const bare = CLUES.test(text) ? [...text.matchAll(BARE)] : [];
  return OPENING.test(text) ? [...bare, ...text.matchAll(BRACKETED)] : bare;
}

/** `XXX-1234` shows how a number looks, as does “in the form XXX-XXX”; `XXX` beside digits hides them. */
function isMask(text: string, start: number, end: number): boolean {
  if (!text.startsWith('XXX', start)) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  return (
    /[\d*•][ -]?$|\b(?:form|format|formato|like|como) (?:is |es |of )?["“'‘]?$/.test(before) ||
    /^[ -]?[\d*•]/.test(text.slice(end))
  );
}

/** `[name](https://…)` is a link of Markdown. */
function isLink(text: string, end: number): boolean {
  return text.charAt(end - 1) === ']' && text.charAt(end) === '(';
}
