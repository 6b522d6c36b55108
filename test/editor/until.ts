import type { Event } from 'vscode';

/** Resolves with the first value that the look finds, looking at once and again each time the event fires. */
export function until<T>(changed: Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const attempt = (): boolean => {
      try {
        const found = look();
        if (found !== undefined) resolve(found);
        return found !== undefined;
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        return true;
      }
    };
    if (attempt()) return;
    const subscription = changed(() => {
      if (attempt()) subscription.dispose();
    });
  });
}
