import { codeActions } from './code-actions.ts';
import type { Feature } from './feature.ts';
import { hover } from './hover.ts';

/** All that the server answers besides what it tells of its own accord. */
export function listFeatures(): readonly Feature[] {
  return [codeActions, hover];
}
