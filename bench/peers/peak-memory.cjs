'use strict';
const { appendFileSync, readFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** Loaded into a measured command and its children: each leaves a line with the most memory that it held, in kilobytes. */
if (isMainThread) process.on('exit', () => appendFileSync(process.env.BENCH_PEAK_FILE, `${readPeak()}\n`));

/** Linux counts a new program's memory from its start; `maxRSS` would begin with that of the program that started it. */
function readPeak() {
  try {
    return /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
