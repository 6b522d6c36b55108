import type { WriteStream } from 'node:tty';
import type { Terminal } from './terminal.ts';

/** What we use of a process. */
export interface HostProcess {
  readonly stdout: HostStream;
  readonly stderr: HostStream;
  cwd(): string;
}

type HostStream = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

/** The terminal of a process; a reader who stops reading, such as `head`, ends the output quietly. */
export function createTerminal(host: HostProcess): Terminal {
  const { stdout } = host;
  const write = createWriter(stdout);
  const writeError = createWriter(host.stderr);
  const isWatched = stdout.isTTY === true;
  return {
    folder: host.cwd(),
    width: isWatched ? findWidth(stdout) : undefined,
    hasColours: isWatched && stdout.hasColors?.() === true,
    write,
    complain: async (line) => {
      await writeError(`${line}\n`);
    },
  };
}

/** Some terminals tell no width, or a width of 0. */
function findWidth({ columns = 0 }: HostStream): number | undefined {
  return columns > 0 ? columns : undefined;
}

function createWriter(stream: HostStream): (text: string) => Promise<boolean> {
  let failure: Error | undefined;
  stream.on('error', (error: Error) => {
    failure = error;
  });
  return (text) =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) resolve(false);
      else if (text === '') resolve(true);
      else {
        stream.write(text, (error) => {
          if (error == null) resolve(true);
          else if (isReaderGone(error)) resolve(false);
          else reject(error);
        });
      }
    });
}

function isReaderGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
