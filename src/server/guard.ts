/** The edge of the server: what a handler throws is reported and answered with nothing, and the server stays alive. */
export function guard<Arguments extends unknown[], Answer>(
  report: (error: unknown) => void,
  handler: (...args: Arguments) => Answer | Promise<Answer>,
): (...args: Arguments) => Promise<Answer | undefined> {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (error) {
      report(error);
      return undefined;
    }
  };
}
