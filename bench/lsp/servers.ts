import { fileURLToPath } from 'node:url';
import { ours } from '../contenders.ts';

/** A language server that is measured: how it is started, and what it is told when it asks for its settings. */
export interface MeasuredServer {
  readonly name: string;
  readonly command: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** Whether it reads the folder too, and says when it has. */
  readonly saysReady: boolean;
}

/** The name of the server that only keeps the text. */
export const echo = 'echo';

/** The name of the peer. */
export const yamlServer = 'yaml-language-server';

const bench = fileURLToPath(new URL('..', import.meta.url));
const schema = new URL('../corpus/library.schema.json', import.meta.url).href;

/** Us, the floor and the peer, in the order in which they are measured. */
export const measuredServers: readonly MeasuredServer[] = [
  {
    name: ours,
    command: [fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url)), 'lsp', '--stdio'],
    settings: {},
    saysReady: true,
  },
  { name: echo, command: [`${bench}peers/echo-server.mjs`, '--stdio'], settings: {}, saysReady: false },
  {
    name: yamlServer,
    command: [`${bench}node_modules/yaml-language-server/bin/yaml-language-server`, '--stdio'],
    settings: { yaml: { schemas: { [schema]: ['*.responses.yaml'] }, validate: true, completion: true, hover: true } },
    saysReady: false,
  },
];
