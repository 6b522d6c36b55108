import type Mocha from 'mocha';
import { toCountsLine } from './test-counts.ts';

/** Prints a mocha run to the console, in a terminal, VS Code or a web worker alike, and ends it with the counts line. */
export function reportTests(runner: Mocha.Runner, shown: 'all' | 'troubles'): void {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  runner.on('pass', (test) => {
    counts.passed++;
    if (shown === 'all') console.log(`  passed  ${test.fullTitle()} (${String(test.duration ?? 0)} ms)`);
  });
  runner.on('pending', (test) => {
    counts.skipped++;
    console.log(`  skipped ${test.fullTitle()}`);
  });
  runner.on('fail', (test, error: unknown) => {
    counts.failed++;
    console.log(`  FAILED  ${test.fullTitle()}\n${indent(describeError(error))}`);
  });
  runner.on('end', () => {
    console.log(toCountsLine(counts));
  });
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '          ');
}
