import { isRecord } from './is-record.ts';
import { readSettings, type Settings } from './settings.ts';

/** What an editor may tell the server when it starts it; each part may be left out. */
export interface ServerOptions {
  readonly settings: Settings;
  /** The address of a problem's page, with `{code}` where the code belongs. */
  readonly problemPage: string | undefined;
  /** The address of a rule's page, with `{code}` where the name of the rule belongs. */
  readonly rulePage: string | undefined;
  /** Whether the editor has the commands of our extension. */
  readonly hasCommands: boolean;
}

/** Reads `initializationOptions` of the language server protocol: `{ settings, problemPage, rulePage, hasCommands }`. */
export function readServerOptions(value: unknown): ServerOptions {
  const options = isRecord(value) ? value : {};
  return {
    settings: readSettings(options['settings']),
    problemPage: readText(options['problemPage']),
    rulePage: readText(options['rulePage']),
    hasCommands: options['hasCommands'] === true,
  };
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
