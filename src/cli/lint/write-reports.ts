import type { Formatter } from '../formats/formatter.ts';
import { toPrintable } from '../formats/to-printable.ts';
import type { Terminal } from '../terminal.ts';
import type { FileReport, Trouble } from './file-report.ts';
import type { Tally } from './tally.ts';
import { addReport, emptyTally } from './tally.ts';

/** Writes what a check finds while it runs, until nobody reads it any more; gives the sums, and how many files could not be read. */
export async function writeReports(
  events: AsyncIterable<FileReport | Trouble>,
  formatter: Formatter,
  terminal: Terminal,
): Promise<{ tally: Tally; troubles: number }> {
  let tally = emptyTally;
  let troubles = 0;
  let isRead = await terminal.write(formatter.begin());
  for await (const event of events) {
    if (event.kind === 'trouble') {
      troubles += 1;
      await terminal.complain(toPrintable(event.sentence));
      continue;
    }
    tally = addReport(tally, event);
    isRead = isRead && (await terminal.write(formatter.showFile(event)));
    if (!isRead) return { tally, troubles };
  }
  await terminal.write(formatter.end(tally));
  return { tally, troubles };
}
