import type { Rule } from '../rule.ts';
import * as all from './all.ts';

/** Every rule that Chatwright brings, in the order of the alphabet. */
export const rules: readonly Rule[] = Object.values(all).sort((one, other) => (one.id < other.id ? -1 : 1));
