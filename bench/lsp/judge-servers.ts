import { ours } from '../contenders.ts';
import type { Request, ServerSeries } from './measure-servers.ts';
import { echo, yamlServer } from './servers.ts';

/** A figure of the servers that we set out to reach. */
export interface ServerTarget {
  readonly says: string;
  readonly limit: number;
  readonly measured: number;
}

/** The targets for 10,000 replies in one file, where this run has numbers for them. */
export function judgeServers(all: readonly ServerSeries[]): readonly ServerTarget[] {
  const series = all.find(({ corpus }) => corpus === '10k-rules');
  if (series === undefined) return [];
  const slow = (server: string, request: Request): number => quantile(series, server, request, 0.95);
  const middle = (server: string, request: Request): number => quantile(series, server, request, 0.5);
  return [
    ...(['edit', 'completion'] as const).flatMap((request) => [
      {
        says: `${request}, p95: ms above a server that only keeps the text`,
        limit: 10,
        measured: slow(ours, request) - slow(echo, request),
      },
      {
        says: `${request}, median: time / yaml-language-server`,
        limit: 0.01,
        measured: middle(ours, request) / middle(yamlServer, request),
      },
    ]),
    {
      says: 'memory at rest / yaml-language-server',
      limit: 1 / 3,
      measured: (series.memory[ours] ?? Number.NaN) / (series.memory[yamlServer] ?? Number.NaN),
    },
  ];
}

/** The time that a share of the requests stayed within; not a number where nothing was asked. */
export function quantile({ readings }: ServerSeries, server: string, request: Request, share: number): number {
  const times = readings.find((one) => one.server === server && one.request === request)?.times ?? [];
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
