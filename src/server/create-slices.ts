import { pause } from './pause.ts';

/** Rests between the parts of long work, so that a keystroke never waits for it. */
export function createSlices(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE_MILLISECONDS) return;
    await pause();
    began = performance.now();
  };
}

const SLICE_MILLISECONDS = 8;
