/** Resolves after whatever waits for the event loop has had its turn, and an answer that it needs could be sent. */
export async function pause(): Promise<void> {
  if (typeof setImmediate !== 'function') {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return;
  }
  for (let turn = 0; turn < TURNS_OF_A_MESSAGE; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** From a message that arrives to its answer, the connection itself takes several turns. */
const TURNS_OF_A_MESSAGE = 5;
