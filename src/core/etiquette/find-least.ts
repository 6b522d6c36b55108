import type { Message } from './message.ts';
import type { NumberByChannel } from './option.ts';

/** The least that one of a message's channels allows, `Infinity` where none sets a limit. */
export function findLeast({ channels }: Pick<Message, 'channels'>, most: NumberByChannel): number {
  const other = most['other'] ?? Infinity;
  let least = channels.length === 0 ? other : Infinity;
  for (const channel of channels) least = Math.min(least, most[channel] ?? other);
  return least;
}
