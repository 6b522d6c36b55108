/** Runs tasks one after the other, in the order in which they come; what one throws does not stop the next. */
export function createQueue(report: (error: unknown) => void): (task: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (task) => {
    last = last.then(task).catch(report);
    return last;
  };
}
