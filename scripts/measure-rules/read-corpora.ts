import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { convertDataset } from '../from-dataset/convert-dataset.ts';
import type { Corpus } from './corpus.ts';
import { readRecordedChats } from './recorded-chats.ts';
import { readTurns } from './turns.ts';
import { readTranslations } from './translations.ts';

/** Every corpus of the data folder that holds what agents say; throws where a file is not what it should be. */
export function readCorpora(data: string): readonly Corpus[] {
  return [...readConverted(data), ...readTranslations(data), ...readTurns(data), ...readRecordedChats(data)];
}

/** Translations have a corpus of their own, where each text stands beside its source. */
const ELSEWHERE = 'vita-min';

function readConverted(data: string): readonly Corpus[] {
  const out = mkdtempSync(join(tmpdir(), 'chatwright-measure-'));
  try {
    convertDataset(data, out);
    const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
    const files = paths.filter((path) => /\.(responses|chatscript)\.yaml$/.test(path) && !path.includes(ELSEWHERE));
    const read = (kind: RegExp): ReadonlyMap<string, string> =>
      new Map(files.filter((path) => kind.test(path)).map((path) => [path, readFileSync(join(out, path), 'utf8')]));
    const canned = read(/\.responses\.yaml$/);
    return [
      toCorpus('canned responses', new Map([...canned].filter(([path]) => !path.includes(COMMENTS)))),
      toCorpus('comments', new Map([...canned].filter(([path]) => path.includes(COMMENTS)).map(asLetters))),
      toCorpus('STAR scripts', read(/^star\b.*\.chatscript\.yaml$/)),
      toCorpus('kenchi playbooks', read(/^kenchi\b.*\.chatscript\.yaml$/)),
    ];
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** Canned comments on a code forge and in a forum, which are read like letters. */
const COMMENTS = 'freecodecamp';

function asLetters([path, text]: readonly [string, string]): [string, string] {
  return [path, text.replace(/^locale: .*$/m, (line) => `${line}\nchannels: [email]`)];
}

function toCorpus(name: string, files: ReadonlyMap<string, string>): Corpus {
  const messages = [...files.values()].reduce((sum, text) => sum + countMessages(text), 0);
  return { name, files, messages, isSpoken: false };
}

function countMessages(text: string): number {
  const document = parse(text) as { responses?: readonly unknown[]; steps?: Readonly<Record<string, object>> };
  const said = Object.values(document.steps ?? {}).filter((step) => 'say' in step || 'respond' in step);
  return (document.responses?.length ?? 0) + said.length;
}
