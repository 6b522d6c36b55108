import { toPrintable } from './to-printable.ts';

/** The text as it may stand in HTML and XML, between tags and in an attribute; characters that XML forbids are shown as `\u001B` or `�`. */
export function escapeMarkup(text: string): string {
  const allowed = toPrintable(text).replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
  return allowed.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
