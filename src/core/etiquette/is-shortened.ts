import { createReadings } from './create-reading.ts';
import type { Message } from './message.ts';

/** Whether a reading is shorter than that of a customer of whom all is known: what is too long here is so there, and is told there. */
export function isShortened({ isFirst, prose, template }: Message): boolean {
  if (isFirst) return false;
  const [first] = createReadings(template);
  return first !== undefined && prose.text.length < first.text.length;
}
