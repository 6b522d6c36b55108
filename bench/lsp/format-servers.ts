import { align, round } from '../table.ts';
import { judgeServers, quantile } from './judge-servers.ts';
import type { ServerSeries } from './measure-servers.ts';

/** What was measured over one corpus, as lines of text: a row for each server and request. */
export function formatServers(series: ServerSeries): string {
  const rows = series.readings.map(({ server, request, times }) => [
    server,
    request,
    times.length === 0 ? 'fails' : round(quantile(series, server, request, 0.5)),
    times.length === 0 ? '' : round(quantile(series, server, request, 0.95)),
    String(times.length),
  ]);
  const memory = Object.entries(series.memory).map(([server, megabytes]) => `${server} ${round(megabytes)} MB`);
  const size = `${series.corpus} (${String(series.replies)} replies in ${String(series.files)} files)`;
  const table = align([['', 'request', 'median ms', 'p95 ms', 'times'], ...rows]);
  return `\nServers over standard input and output · ${size}\n${table}\n  At rest: ${memory.join(', ')}`;
}

/** The targets of the servers as lines of text, each reached or not. */
export function formatServerTargets(all: readonly ServerSeries[]): string {
  const rows = judgeServers(all).map(({ says, limit, measured }) => [
    measured <= limit ? 'reached' : 'NOT REACHED',
    says,
    `${round(measured)} (at most ${round(limit)})`,
  ]);
  return rows.length === 0 ? '' : `\nTargets of the servers, 10,000 replies in one file\n${align(rows)}`;
}
