import { version as packageVersion } from '../../package.json';

/** The version of Chatwright. */
export const version = packageVersion;
