import { isRecord } from './is-record.ts';
import { readSettings, type Settings } from './settings.ts';

/** What an editor may tell the server when it starts it; each part may be left out. */
export interface ServerOptions {
  readonly settings: Settings;
  /** The address of a problem's page, with `{code}` where the code belongs. */
  readonly problemPage: string | undefined;
}

/** Reads `initializationOptions` of the language server protocol: `{ settings, problemPage }`. */
export function readServerOptions(value: unknown): ServerOptions {
  const options = isRecord(value) ? value : {};
  const problemPage = options['problemPage'];
  return {
    settings: readSettings(options['settings']),
    problemPage: typeof problemPage === 'string' ? problemPage : undefined,
  };
}
