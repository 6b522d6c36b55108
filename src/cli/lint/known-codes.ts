import { english } from '../../core/base/sentences/en.ts';
import { rules } from '../../core/etiquette/rules/index.ts';

/** Every code that a problem may have and every rule that Chatwright brings, for those who ask for some of them only. */
export function listKnownCodes(): readonly string[] {
  return [...Object.keys(english), ...rules.map(({ id }) => id)];
}
