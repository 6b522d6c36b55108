import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from '../create-session.ts';

/** Some requests that the server answers: what it says of them at the start, and who answers each. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  /** Answers the requests of a connection, each by one function of the language service. */
  register(ports: FeaturePorts): void;
}

/** Who is asked, who knows the files, and where a fault is told. */
export interface FeaturePorts {
  readonly connection: Connection;
  readonly session: Session;
  readonly report: (error: unknown) => void;
}
