import { english } from '../../core/base/sentences/en.ts';

/** Every code that a problem may have, for those who ask for some of them only. */
export function listKnownCodes(): readonly string[] {
  return Object.keys(english);
}
