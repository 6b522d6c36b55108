import type { Problem } from '../base/problem.ts';
import { shiftProblem } from '../base/problem.ts';
import { createConditions } from '../condition/create-conditions.ts';
import type { Block } from '../document/block.ts';
import { startState } from '../document/cut.ts';
import type { Document } from '../document/document.ts';
import { getFileType } from '../schema/kinds.ts';
import type { BlockFacts, IdSite } from '../workspace/facts.ts';
import { emptyLint } from '../etiquette/lint-block.ts';
import type { ResponseDigest } from '../etiquette/lint-response.ts';
import type { Suppression } from '../etiquette/suppression/suppression.ts';
import type { EngineOptions } from './engine-options.ts';
import { judgeConditions } from './check-conditions.ts';
import { collectProblems } from './collect-problems.ts';
import { createDictionary, listKinds, readDeclarations } from './declarations.ts';
import type { FileState } from './file-state.ts';
import { createRecord } from './file-state.ts';
import { createLintContext } from './lint/create-lint-context.ts';
import { lintDeep } from './lint/lint-deep.ts';
import { lintNear } from './lint/lint-library.ts';
import { createReviewLinter } from './lint/lint-reviews.ts';
import { createListNear } from './lint/near-responses.ts';
import { listSuppressions } from './lint/list-suppressions.ts';
import { readDocumentData } from './lint/read-document-data.ts';
import { relintFile } from './lint/relint-file.ts';
import { addResponses, removeResponses } from './lint/response-uses.ts';
import { createProjects, getFolder } from './projects.ts';
import type { ProjectState } from './project-state.ts';
import { explainTwin, getFirstTwin } from './project-twins.ts';
import { readFile } from './read-file.ts';
import { refreshLint } from './refresh-lint.ts';
import { createSharedParts } from './shared-parts.ts';
import { addSideFile, findReviews } from './side-files.ts';
import { createSupplies } from './supplies.ts';

/**
 * Checks many files once, and keeps of each only what others may still ask for. The problems are those of an engine that was given the
 * same files; the files of a project must come after its `chatwright.yaml` (a `chatwright.yml` too), its rule packs and its review record,
 * and canned responses after the scripts that send them.
 */
export interface ColdCheck {
  /** Reads and checks a file; its text is not kept. */
  addFile(path: string, text: string): void;
  /** Every problem of a file, to be asked when all files are there; sorted as an engine sorts them. */
  getProblems(path: string): readonly Problem[];
}

/** Creates a check that knows no file yet. */
export function createColdCheck(options: EngineOptions = {}): ColdCheck {
  const shared = options.shared ?? createSharedParts();
  const { shapes, moves } = shared;
  const conditions = createConditions();
  const ports = { shared, today: options.today, supplies: createSupplies(options) };
  const projects = createProjects(ports);
  const sent = new Set<string>();
  const files = new Map<string, FileState>();
  const unread = new Set<string>();

  function addFile(path: string, text: string): void {
    const type = getFileType(path);
    if (type === undefined) return;
    if (files.has(getFirstTwin(path) ?? '')) {
      unread.add(path);
      return;
    }
    const project = type.kind === 'project' ? projects.open(path) : projects.find(path);
    const { index } = project;
    const file = readFile(path, type, text, { shapes, lint: project.lint, counter: index });
    if (file.lintKey === '') {
      relintFile(file, project);
      removeResponses(project, file.records);
    }
    if (type.kind === 'project') {
      project.source = { folder: getFolder(path), data: readDocumentData(file) };
      refreshLint(project, ports);
      const declarations = readDeclarations(file);
      index.declare(listKinds(declarations));
      project.dictionary = createDictionary(declarations);
    }
    if (addSideFile(project, file)) refreshLint(project, ports);
    judgeConditions(file.records, project.dictionary, conditions);
    for (const { lint } of file.records)
      for (const { respond } of lint.steps) if (respond !== undefined) sent.add(respond);
    if (type.kind === 'transcript') file.deepProblems = lintDeep(file, { ...project, moves });
    const isSmall = type.kind === 'project' || type.kind === 'etiquette';
    const kept = isSmall ? file : keepLittle(file, sent, project);
    for (const record of kept.records) index.add(record);
    addResponses(project, kept, kept.records);
    files.set(path, kept);
  }

  return {
    addFile,
    getProblems: (path) => {
      if (unread.has(path)) return [explainTwin()];
      const file = files.get(path);
      return file === undefined ? [] : collectProblems(file, projects.find(path), moves);
    },
  };
}

/** One record for the whole file, with the names and problems that its blocks had; the blocks and their text go. */
function keepLittle(file: FileState, sent: ReadonlySet<string>, project: ProjectState): FileState {
  const context = createLintContext(file.path, file.header, project.lint);
  const lintReviews = createReviewLinter(file, findReviews(project), context);
  const listNear = createListNear(file);
  const sites: IdSite[] = [];
  const problems: Problem[] = [];
  file.records.forEach((record, index) => {
    const start = file.document.starts[index] ?? 0;
    for (const site of record.sites) sites.push(moveSite(site, start));
    const { facts, conditionProblems, documentProblems, lint } = record;
    const deep = file.deepProblems?.get(record) ?? [];
    const near = lintNear(record, listNear, context);
    const reviews = lintReviews(record, index);
    for (const list of [facts.problems, conditionProblems, documentProblems, lint.problems, deep, near, reviews]) {
      for (const problem of list) problems.push(shiftProblem(problem, start));
    }
  });
  const document: Document = { ...file.document, blocks: [], starts: [0], lines: [0] };
  const facts: BlockFacts = { ...NO_FACTS, ...keepWays(file), problems, sites };
  const lint = {
    ...emptyLint,
    steps: file.records.flatMap(({ lint: { steps } }) => steps),
    responses: keepResponses(file, sent),
    suppressions: keepSuppressions(file),
  };
  const record = createRecord(file.path, file.records[0]?.scope ?? '', facts, lint);
  record.nearProblems = [];
  record.reviewProblems = [];
  return {
    ...file,
    document,
    nearness: undefined,
    suppressions: listSuppressions(file),
    records: [record],
    deepProblems: file.deepProblems === undefined ? undefined : new Map(),
  };
}

/** Of canned responses, only what others may be compared with; the blocks of those that scripts send. */
function keepResponses(file: FileState, sent: ReadonlySet<string>): ResponseDigest[] {
  return file.records.flatMap(({ lint, scope }, index) => {
    const by = file.document.starts[index] ?? 0;
    return lint.responses.map((response) => ({
      ...response,
      id: detach(response.id),
      block: sent.has(`${scope}/${response.id}`) ? response.block : NO_BLOCK,
      text: '',
      name: { start: response.name.start + by, end: response.name.end + by },
    }));
  });
}

/** Where rules are named is checked when all rule packs are known. */
function keepSuppressions({ records, document }: FileState): Suppression[] {
  return records.flatMap(({ lint }, index) => {
    const by = document.starts[index] ?? 0;
    return lint.suppressions.map((suppression) => ({
      ...suppression,
      rules: suppression.rules.map(({ id, start, end }) => ({ id, start: start + by, end: end + by })),
    }));
  });
}

const NO_BLOCK: Block = { text: '', role: 'entry', shape: undefined, before: startState, breaks: 0 };

/** What the ways of a script hang on is asked for when all files are there. */
function keepWays({ type, records }: FileState): Pick<BlockFacts, 'texts' | 'entries'> {
  if (type.kind !== 'chatscript') return { texts: [], entries: [] };
  return { texts: records.flatMap(({ facts }) => facts.texts), entries: records.flatMap(({ facts }) => facts.entries) };
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
  lists: [],
  isLinked: false,
};

function moveSite({ kind, id, start, end, role }: IdSite, by: number): IdSite {
  return { kind, id: detach(id), start: start + by, end: end + by, role };
}

/** A copy that does not hold on to the text of the file that it was cut from. */
function detach(text: string): string {
  return text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
}
