import { LanguageStatusSeverity, languages } from 'vscode';
import { isWorkspaceStatus, type WorkspaceStatus } from '../protocol/workspace-status.ts';

/** The entry of our documents in the editor's language status: what the check of the workspace found. */
export interface StatusItem {
  /** Shows what the server says; anything but a status is passed over. */
  readonly show: (status: unknown) => void;
  readonly dispose: () => void;
}

/** Creates the entry, busy until the first status comes. */
export function createStatusItem(): StatusItem {
  const item = languages.createLanguageStatusItem('chatwright.status', [
    { language: 'chatwright' },
    { language: 'chatwright-json' },
  ]);
  item.name = 'Chatwright';
  item.text = 'Chatwright';
  item.busy = true;
  item.command = { title: 'Check all files', command: 'chatwright.checkWorkspace' };
  return {
    show(status) {
      if (!isWorkspaceStatus(status)) return;
      item.busy = status.state === 'reading';
      item.text = `Chatwright: ${sayProblems(status)}`;
      item.detail = sayState(status);
      item.severity = status.state === 'stopped' ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    },
    dispose() {
      item.dispose();
    },
  };
}

function sayProblems({ problems: { errors, warnings, infos, hints } }: WorkspaceStatus): string {
  const parts = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'note'), count(hints, 'hint')];
  const said = parts.filter((part) => !part.startsWith('0 '));
  return said.length === 0 ? 'no problems' : said.join(', ');
}

function sayState({ state, files }: WorkspaceStatus): string {
  switch (state) {
    case 'reading':
      return 'reading the workspace …';
    case 'ready':
      return `in ${count(files, 'file')}`;
    case 'stopped':
      return 'stopped before all files were read';
    default:
      return state satisfies never;
  }
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
