/** What all rules of a pack together may cost on one message, so that a pack cannot hold up what others find; counted in steps of about 10 ns. */
export interface WorkMeter {
  /** Begins to count anew where the message is not the one before. */
  enter(message: object): void;
  /** Notes a cost; false where the message has cost enough already, and nothing more is to be looked for in it. */
  pay(steps: number): boolean;
  /** Whether so much was paid that what was found, or not found, cannot be relied on. */
  isSpent(): boolean;
}

/** Creates the meter of one pack. */
export function createWorkMeter(): WorkMeter {
  let current: object | undefined;
  let left = MOST_STEPS;
  return {
    enter(message) {
      if (message === current) return;
      current = message;
      left = MOST_STEPS;
    },
    pay(steps) {
      if (left <= 0) return false;
      left -= steps;
      return true;
    },
    isSpent: () => left <= 0,
  };
}

/** About 50 ms. A hundred rules on the longest message that anybody sends cost a tenth of it. */
const MOST_STEPS = 5_000_000;
