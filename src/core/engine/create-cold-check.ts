import type { Problem } from '../base/problem.ts';
import { shiftProblem } from '../base/problem.ts';
import { createConditions } from '../condition/create-conditions.ts';
import type { Document } from '../document/document.ts';
import { getFileType } from '../schema/kinds.ts';
import { createShapes } from '../schema/shape.ts';
import type { BlockFacts, IdSite } from '../workspace/facts.ts';
import { checkConditions } from './check-conditions.ts';
import { collectProblems } from './collect-problems.ts';
import { createDictionary, listKinds, readDeclarations } from './declarations.ts';
import type { FileState } from './file-state.ts';
import { createRecord } from './file-state.ts';
import { createProjects } from './projects.ts';
import { readFile } from './read-file.ts';

/**
 * Checks many files once, and keeps of each only what others may still ask for. The problems are those of an engine that was given the
 * same files; the files of a project must come after its `chatwright.yaml`.
 */
export interface ColdCheck {
  /** Reads and checks a file; its text is not kept. */
  addFile(path: string, text: string): void;
  /** Every problem of a file, to be asked when all files are there; sorted as an engine sorts them. */
  getProblems(path: string): readonly Problem[];
}

/** Creates a check that knows no file yet. */
export function createColdCheck(): ColdCheck {
  const shapes = createShapes();
  const conditions = createConditions();
  const projects = createProjects();
  const files = new Map<string, FileState>();

  function addFile(path: string, text: string): void {
    const type = getFileType(path);
    if (type === undefined) return;
    const project = type.kind === 'project' ? projects.open(path) : projects.find(path);
    const { index } = project;
    const file = readFile(path, type, text, shapes, index);
    if (type.kind === 'project') {
      const declarations = readDeclarations(file);
      index.declare(listKinds(declarations));
      project.dictionary = createDictionary(declarations);
    }
    for (const record of file.records)
      record.conditionProblems = checkConditions(record, project.dictionary, conditions);
    const kept = keepLittle(file);
    for (const record of kept.records) index.add(record);
    files.set(path, kept);
  }

  return {
    addFile,
    getProblems: (path) => {
      const file = files.get(path);
      return file === undefined ? [] : collectProblems(file, projects.find(path).index);
    },
  };
}

/** One record for the whole file, with the names and problems that its blocks had; the blocks and their text go. */
function keepLittle(file: FileState): FileState {
  const sites: IdSite[] = [];
  const problems: Problem[] = [];
  file.records.forEach((record, index) => {
    const start = file.document.starts[index] ?? 0;
    for (const site of record.sites) sites.push(moveSite(site, start));
    for (const list of [record.facts.problems, record.conditionProblems, record.documentProblems]) {
      for (const problem of list) problems.push(shiftProblem(problem, start));
    }
  });
  const document: Document = { ...file.document, blocks: [], starts: [0], lines: [0] };
  const record = createRecord(file.path, file.records[0]?.scope ?? '', { ...NO_FACTS, problems, sites });
  return { ...file, document, records: [record] };
}

const NO_FACTS: BlockFacts = {
  problems: [],
  sites: [],
  conditions: [],
  steps: [],
  entries: [],
  variables: [],
  keys: [],
  texts: [],
  isLinked: false,
};

function moveSite({ kind, id, start, end, role }: IdSite, by: number): IdSite {
  return { kind, id: detach(id), start: start + by, end: end + by, role };
}

/** A copy that does not hold on to the text of the file that it was cut from. */
function detach(text: string): string {
  return text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
}
