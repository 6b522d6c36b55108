import type { ProjectView } from '../../core/engine/workspace-view.ts';
import { toRecord } from '../../core/etiquette/settings/etiquette-data.ts';

/** What a project declares under a key, such as a variable or a fact, as plain data; empty where it does not. */
export function readDeclared(
  project: ProjectView | undefined,
  section: DeclaredSection,
  name: string,
): Readonly<Record<string, unknown>> {
  return toRecord(readOwn(toRecord(project?.data[section]), name));
}

/** The names that a project declares under a key, in the order of its file. */
export function listDeclared(project: ProjectView | undefined, section: DeclaredSection): readonly string[] {
  return Object.keys(toRecord(project?.data[section]));
}

/** What a record holds itself under a name; nothing of what JavaScript adds to it. */
export function readOwn(record: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(record, name)?.value;
}

/** The sections of a project file that declare names. */
export type DeclaredSection = 'variables' | 'facts' | 'customers' | 'intents' | 'tags' | 'queues' | 'hours' | 'brands';
