import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Engine } from '../core/engine/engine.ts';
import type { Problem } from '../core/base/problem.ts';
import { addCounts, countProblems } from '../language-service/count-problems.ts';
import { dependsOnOtherFiles } from '../language-service/depends-on-other-files.ts';
import { toUri } from '../language-service/document-path.ts';
import { getDiagnostics, type DiagnosticOptions } from '../language-service/get-diagnostics.ts';
import type { ProblemCounts } from '../protocol/workspace-status.ts';
import { createSlices } from './create-slices.ts';
import type { OpenDocuments } from './open-documents.ts';
import { pause } from './pause.ts';

/** What a publisher needs. */
export interface PublisherPorts {
  readonly engine: Engine;
  readonly open: OpenDocuments;
  readonly options: DiagnosticOptions;
  /** What is to be said of a file that could not be read. */
  readonly notices: ReadonlyMap<string, Diagnostic>;
  readonly send: (params: PublishDiagnosticsParams) => Promise<void>;
  readonly report: (error: unknown) => void;
}

/**
 * Of which files the editor is told: none while the projects are unknown; open ones, without what other files could disprove, while some
 * are not yet read; then all.
 */
export type Reach = 'none' | 'open' | 'all';

/** Tells the editor what is wrong, file by file. */
export interface Publisher {
  /** Tells of a file at once, whether or not something changed, so that the editor learns that its version was checked. */
  publishNow(path: string): void;
  /** Tells of files when there is time, open ones first, and only where something changed; resolves when all have been told. */
  publishLater(paths: Iterable<string>): Promise<void>;
  /** Sets of which files is told; what was kept back must be published again by the caller. */
  tellOf(reach: Reach): void;
  /** The paths of all files of which the editor was told something other than nothing. */
  toldPaths(): Iterable<string>;
  /** The problems of all files that were told of, without a cap. */
  count(): ProblemCounts;
}

/** Creates the publisher of one connection. */
export function createPublisher({ engine, open, options, notices, send, report }: PublisherPorts): Publisher {
  const told = new Map<string, string>();
  const counts = new Map<string, ProblemCounts>();
  const waiting = new Set<string>();
  let draining: Promise<void> | undefined;
  let reach: Reach = 'none';

  function publish(path: string, when: 'always' | 'changed'): void {
    waiting.delete(path);
    const problems = listProblems(path);
    const notice = notices.get(path);
    const diagnostics = getDiagnostics(engine, path, problems, options);
    if (notice !== undefined) diagnostics.push(notice);
    if (problems.length === 0) counts.delete(path);
    else counts.set(path, countProblems(problems));
    const said = JSON.stringify(diagnostics);
    if (when === 'changed' && said === (told.get(path) ?? '[]')) return;
    if (diagnostics.length === 0) told.delete(path);
    else told.set(path, said);
    const document = open.get(path);
    send(document === undefined ? { uri: toUri(path), diagnostics } : { ...document, diagnostics }).catch(report);
  }

  function listProblems(path: string): readonly Problem[] {
    if (!engine.has(path)) return [];
    const problems = engine.getProblems(path);
    return reach === 'all' ? problems : problems.filter(({ code }) => !dependsOnOtherFiles(code));
  }

  async function drain(): Promise<void> {
    await pause();
    const rest = createSlices();
    for (let path = takeNext(); path !== undefined; path = takeNext()) {
      try {
        publish(path, 'changed');
      } catch (error) {
        report(error);
      }
      await rest();
    }
    draining = undefined;
  }

  function takeNext(): string | undefined {
    if (reach === 'none') return undefined;
    for (const path of open.keys()) if (waiting.has(path)) return path;
    const [path] = reach === 'all' ? waiting : [];
    return path;
  }

  return {
    publishNow: (path) => {
      if (reach === 'none') waiting.add(path);
      else publish(path, 'always');
    },
    publishLater: (paths) => {
      for (const path of paths) waiting.add(path);
      draining ??= drain();
      return draining;
    },
    tellOf: (next) => {
      reach = next;
    },
    toldPaths: () => told.keys(),
    count: () => addCounts(counts.values()),
  };
}
