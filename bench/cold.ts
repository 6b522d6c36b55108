import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contender } from './contenders.ts';
import type { Corpus } from './corpus.ts';
import { measureSeries, type Plan, type Reading, type Series } from './series.ts';

const peakScript = fileURLToPath(new URL('./peers/peak-memory.cjs', import.meta.url));

/** Times each contender's whole command over a corpus, start of the process and printing included, and its peak memory. */
export async function measureCold(corpus: Corpus, contenders: readonly Contender[], plan: Plan): Promise<Series> {
  return measureSeries('cold', corpus, contenders, plan, (contender) => runCommand(contender, corpus));
}

async function runCommand(contender: Contender, corpus: Corpus): Promise<Reading> {
  const folder = mkdtempSync(join(tmpdir(), 'chatwright-bench-'));
  const peakFile = join(folder, 'peak');
  const start = performance.now();
  const output = await runNode(contender.command(corpus), peakFile);
  const ms = performance.now() - start;
  const megabytes = existsSync(peakFile) ? sumLines(readFileSync(peakFile, 'utf8')) / 1024 : 0;
  rmSync(folder, { recursive: true });
  return { ms, megabytes, problems: countProblems(output) };
}

/** Resolves with what the command printed; a command that crashed is not worth a number. */
function runNode(args: readonly string[], peakFile: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, BENCH_PEAK_FILE: peakFile, SCARF_ANALYTICS: 'false' };
    const child = spawn(process.execPath, ['--require', peakScript, ...args], { env });
    let output = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if ((code === 0 || code === 1) && output !== '') resolve(output);
      else reject(new Error(`${args.join(' ')} ended with ${code}\n${complaint.slice(0, 2000)}`));
    });
  });
}

/** A command and its child processes each left a line. */
function sumLines(lines: string): number {
  return lines.split('\n').reduce((sum, line) => sum + Number(line), 0);
}

function countProblems(output: string): number {
  const start = output.search(/[[{\d]/);
  if (start < 0) throw new Error(`This is no answer: ${output.slice(0, 200)}`);
  const printed = JSON.parse(output.slice(start)) as number | readonly unknown[] | { problems: readonly unknown[] };
  if (typeof printed === 'number') return printed;
  return 'problems' in printed ? printed.problems.length : printed.length;
}
