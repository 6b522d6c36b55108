import { idNouns } from '../../core/schema/id-nouns.ts';
import { getOwnName, type NamedThing } from './named-thing.ts';

/** A thing as a sentence speaks of it: step `greet`. */
export function sayThing(thing: NamedThing): string {
  return `${idNouns[thing.kind]} \`${getOwnName(thing)}\``;
}
