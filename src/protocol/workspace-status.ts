import { isRecord } from './is-record.ts';

/** Notification of the server: how far the check of the workspace is and what it found, a `WorkspaceStatus`. */
export const workspaceStatusMethod = 'chatwright/workspaceStatus';

/** How many problems there are of each severity. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

/** How far the check of the workspace is: reading its files, ready, or stopped by a person before all were read. */
export interface WorkspaceStatus {
  readonly state: 'reading' | 'ready' | 'stopped';
  readonly files: number;
  readonly problems: ProblemCounts;
}

/** Whether a message from the server is a status that can be shown. */
export function isWorkspaceStatus(value: unknown): value is WorkspaceStatus {
  if (!isRecord(value) || !isRecord(value['problems'])) return false;
  const { errors, warnings, infos, hints } = value['problems'];
  const numbers = [value['files'], errors, warnings, infos, hints];
  return STATES.includes(value['state']) && numbers.every((number) => typeof number === 'number');
}

const STATES: readonly unknown[] = ['reading', 'ready', 'stopped'] satisfies WorkspaceStatus['state'][];
