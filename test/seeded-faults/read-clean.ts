import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LibraryData, ScriptData, TranscriptData } from './documents.ts';

/** The folder of a clean project: one has texts in English only, the other has each text in English and in Spanish. */
export type Project = 'english' | 'bilingual';

/** A document of the clean set, with the path that its faulty copies keep. */
export interface CleanFile<Data> {
  readonly project: Project;
  readonly path: string;
  readonly data: Data;
}

/** Everything that faults are put into; `texts` holds each file as it is written, by path. */
export interface CleanSet {
  readonly texts: ReadonlyMap<string, string>;
  readonly libraries: readonly CleanFile<LibraryData>[];
  readonly scripts: readonly CleanFile<ScriptData>[];
  readonly transcripts: readonly CleanFile<TranscriptData>[];
}

/** Reads the clean set from the folder beside this file. */
export function readClean(): CleanSet {
  const texts = new Map<string, string>();
  const libraries: CleanFile<LibraryData>[] = [];
  const scripts: CleanFile<ScriptData>[] = [];
  const transcripts: CleanFile<TranscriptData>[] = [];
  for (const project of ['english', 'bilingual'] as const) {
    const folder = join(import.meta.dirname, 'clean', project);
    for (const name of readdirSync(folder).sort()) {
      const path = `${project}/${name}`;
      const text = readFileSync(join(folder, name), 'utf8');
      texts.set(path, text);
      if (name.includes('.responses.')) libraries.push({ project, path, data: parse(text) as LibraryData });
      if (name.includes('.chatscript.')) scripts.push({ project, path, data: parse(text) as ScriptData });
      if (name.includes('.transcript.')) transcripts.push({ project, path, data: JSON.parse(text) as TranscriptData });
    }
  }
  return { texts, libraries, scripts, transcripts };
}
