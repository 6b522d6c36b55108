import type { Format } from '../../core/document/document.ts';

/** What is written between two steps that were one. */
export interface Boundary {
  readonly format: Format;
  /** Whether the first step is written line by line, or on one line. */
  readonly room: 'lines' | 'line';
  readonly between: 'lines' | 'signs';
  readonly lineBreak: string;
  /** The columns at which the steps and their keys begin. */
  readonly stepColumn: number;
  readonly column: number;
  /** What ends the first step, and what begins the second. */
  readonly first: readonly (readonly [key: string, name: string])[];
  readonly name: string;
  readonly second: readonly (readonly [key: string, name: string])[];
  /** Whether a blank line stands between steps. */
  readonly hasGap: boolean;
}

/** The end of the first step and the beginning of the second, up to the `say:` of that. */
export function writeBoundary(boundary: Boundary): string {
  const { format, room } = boundary;
  if (format === 'json') return writeJson(boundary);
  return room === 'line' ? writeFlow(boundary) : writeBlock(boundary);
}

function writeBlock({ between, lineBreak, stepColumn, column, first, name, second, hasGap }: Boundary): string {
  const inner = ' '.repeat(column);
  const lines = [
    ...first.map(([key, value]) => `${inner}${key}: ${value}`),
    ...(hasGap ? [''] : []),
    `${' '.repeat(stepColumn)}${name}:`,
    ...second.map(([key, value]) => `${inner}${key}: ${value}`),
    `${inner}say:`,
  ];
  return (between === 'lines' ? '' : lineBreak) + lines.join(lineBreak);
}

function writeFlow({ lineBreak, stepColumn, first, name, second }: Boundary): string {
  const [end, begin] = [first, second].map((entries) => entries.map(([key, value]) => `${key}: ${value}, `).join(''));
  return `, ${(end ?? '').slice(0, -2)} }${lineBreak}${' '.repeat(stepColumn)}${name}: { ${begin ?? ''}say:`;
}

function writeJson({ room, lineBreak, stepColumn, column, first, name, second }: Boundary): string {
  const start = room === 'line' ? ' ' : lineBreak + ' '.repeat(column);
  const outer = room === 'line' ? ' ' : lineBreak + ' '.repeat(stepColumn);
  const write = ([key, value]: readonly [string, string]): string =>
    `${JSON.stringify(key)}: ${JSON.stringify(value)},${start}`;
  const end = first
    .map(write)
    .join('')
    .slice(0, -start.length - 1);
  return `,${start}${end}${outer}},${outer}"${name}": {${start}${second.map(write).join('')}"say":`;
}
