import { createSharedParts } from '../../../src/core/engine/shared-parts.ts';

/** What the engines of all tests share, so that our own lists of words are read once and not for each of them. */
export const shared = createSharedParts();
