import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { ReadingProgress } from './reading-progress.ts';

/** Shows in the editor how far the reading is, where it is long enough to be noticed; a person may stop it there. */
export function createReadingProgress(
  window: Connection['window'],
  stop: () => void,
  report: (error: unknown) => void,
): ReadingProgress {
  let isAsked = false;
  let isDone = false;
  let reporter: WorkDoneProgressServerReporter | undefined;

  async function begin(): Promise<void> {
    const created = await window.createWorkDoneProgress();
    if (isDone) return;
    reporter = created;
    reporter.begin('Checking chat documents', 0, undefined, true);
    reporter.token.onCancellationRequested(stop);
  }

  return {
    report(done, total) {
      if (total < NOTICED_FILES) return;
      if (!isAsked) begin().catch(report);
      isAsked = true;
      reporter?.report(Math.floor((100 * done) / total), `${String(done)} of ${String(total)} files`);
    },
    done() {
      isDone = true;
      reporter?.done();
    },
  };
}

const NOTICED_FILES = 100;
