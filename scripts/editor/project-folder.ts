import { fileURLToPath } from 'node:url';

/** The absolute path of the project, wherever a command is started from. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
