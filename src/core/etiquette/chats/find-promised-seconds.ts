import type { Prose } from '../../prose/prose.ts';

/** The seconds that a text asks the customer to wait, the longest one; undefined where it gives no time. */
export function findPromisedSeconds({ lower }: Prose): number | undefined {
  const found = [...lower.matchAll(TIMES)].map(([, number = '', unit = '']) => {
    const count = /^\d/.test(number) ? Number(number) : (WORDS[number] ?? 1);
    return count * (unit.startsWith('min') ? 60 : unit.startsWith('h') ? 3600 : 1);
  });
  return found.length === 0 ? undefined : Math.max(...found);
}

const TIMES =
  /(?<![\p{L}\p{N}])(\d{1,3}|an?|one|two|three|four|five|ten|fifteen|un|una|dos|tres|cuatro|cinco|diez)(?: more| más)? (min|sec|seg|hour|hora)/gu;

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  fifteen: 15,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  diez: 10,
};
