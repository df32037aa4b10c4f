/** Time, as the timer needs it; a test brings its own. */
export interface TimerClock {
  /** Milliseconds. */
  now(): number;
  /** Calls `run` every now and then, at least once a second; the result ends it. */
  every(run: () => void): () => void;
}

export const pageClock: TimerClock = {
  now: () => Date.now(),
  every: (run) => {
    const id = setInterval(run, 1000);
    return () => clearInterval(id);
  },
};
