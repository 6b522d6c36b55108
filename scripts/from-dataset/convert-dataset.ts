import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { convertRows, type Row } from './canned-responses.ts';
import type { ConvertedScript } from './chat-script.ts';
import { createDictionary } from './dictionary.ts';
import { convertPlaybook, createFindSend, type PlaybookCategory } from './playbook.ts';
import { createSlugs } from './slug.ts';
import { convertStarTask } from './star-task.ts';
import type { StarTask } from './star-way.ts';
import { writeDocument } from './write-document.ts';

/** How much was converted. */
export interface Conversion {
  readonly responses: number;
  readonly libraries: number;
  readonly scripts: number;
}

/** Reads what the data folder has and writes a project of ours into `out`; throws where a file is not what it should be. */
export function convertDataset(data: string, out: string): Conversion {
  const dictionary = createDictionary();
  const rows = readLines(join(data, 'canned-responses.jsonl'));
  const { libraries, names } = convertRows(rows, dictionary);
  const responses = new Map(rows.map((row) => [row.key, names.get(row) ?? '']));
  const scripts = [
    ...readTasks(join(data, 'star', 'tasks')).map((task) => convertStarTask(task, dictionary)),
    ...convertPlaybooks(join(data, 'playbooks', 'kenchi.json')),
  ];
  for (const library of libraries) write(join(out, `${library.library}.responses.yaml`), library);
  for (const script of scripts) write(join(out, `${script.script}.chatscript.yaml`), script);
  write(join(out, 'chatwright.yaml'), {
    version: 1,
    name: 'Real text',
    locales: [...new Set(['en', ...libraries.map(({ locale }) => locale)])],
    variables: Object.fromEntries(dictionary.names().map((name) => [name, { type: 'text' }])),
    outcomes: ['resolved'],
    etiquette: { extends: ['chatwright:recommended'] },
  });
  return { responses: rows.length, libraries: libraries.length, scripts: scripts.length };

  function convertPlaybooks(path: string): readonly ConvertedScript[] {
    const categories = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly PlaybookCategory[]) : [];
    const findSend = createFindSend(categories, responses, dictionary);
    const slug = createSlugs();
    return categories.flatMap(({ workflows }) =>
      workflows.map(({ name, contents }) => convertPlaybook(name, `kenchi/${slug(name)}`, contents, findSend)),
    );
  }
}

function readLines(path: string): readonly Row[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

function readTasks(folder: string): readonly StarTask[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, `${name}.json`))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as StarTask);
}

function write(path: string, document: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writeDocument(document));
}
