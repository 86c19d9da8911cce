/**
 * Runs jobs one after the other. A job that fails rejects for its caller alone: the next one runs all the same.
 * @returns a function that queues a job and resolves or rejects with it
 */
export function oneAtATime(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job, job);
    last = run.catch(() => undefined);
    return run;
  };
}
