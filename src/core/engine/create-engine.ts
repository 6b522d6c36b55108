import type { TextEdit } from '../base/fix.ts';
import type { Problem } from '../base/problem.ts';
import type { Conditions } from '../condition/create-conditions.ts';
import { createConditions } from '../condition/create-conditions.ts';
import { editDocument, getText, readContent } from '../document/document.ts';
import type { ResolveAlias } from '../document/to-data.ts';
import { getFileType } from '../schema/kinds.ts';
import type { Shapes } from '../schema/shape.ts';
import { createShapes } from '../schema/shape.ts';
import type { BlockContext } from '../workspace/read-block.ts';
import { readBlock } from '../workspace/read-block.ts';
import { checkConditions } from './check-conditions.ts';
import { checkDocument, concernsDocument, linkFile } from './check-document.ts';
import { collectProblems } from './collect-problems.ts';
import { isLinted } from '../etiquette/lint-block.ts';
import { createMoveFinder } from '../matching/create-move-finder.ts';
import type { EngineOptions } from './engine-options.ts';
import type { Engine, Position } from './engine.ts';
import type { BlockRecord, FileState } from './file-state.ts';
import { countLinked, createRecord } from './file-state.ts';
import { forgetNear } from './lint/near-responses.ts';
import { createProjectLint } from './lint/project-lint.ts';
import { readDocumentData } from './lint/read-document-data.ts';
import { createBlockLinter, readHeaderFacts } from './lint/relint-file.ts';
import { toOffset, toPosition } from './line-places.ts';
import { addRecords, removeRecords, takeTouchedPaths } from './project-records.ts';
import type { ProjectState } from './project-state.ts';
import { createDictionary, listKinds, readDeclarations } from './declarations.ts';
import type { Projects } from './projects.ts';
import { createProjects, getFolder } from './projects.ts';
import { readFile, readScope, relinkFile } from './read-file.ts';

/** Creates an engine that knows no file yet. */
export function createEngine(options: EngineOptions = {}): Engine {
  return new WorkspaceEngine(options);
}

class WorkspaceEngine implements Engine {
  private readonly shapes: Shapes = createShapes();
  private readonly conditions: Conditions = createConditions();
  private readonly files = new Map<string, FileState>();
  private readonly moves = createMoveFinder();
  private readonly projects: Projects;
  private readonly today: string | undefined;

  constructor({ today }: EngineOptions) {
    this.today = today;
    this.projects = createProjects({ moves: this.moves, today });
  }

  setFile(path: string, text: string): ReadonlySet<string> {
    const type = getFileType(path);
    const changed = new Set<string>();
    if (type === undefined) return changed;
    this.drop(path, changed);
    const file = readFile(path, type, text, { shapes: this.shapes, lint: this.projects.find(path).lint });
    this.files.set(path, file);
    if (type.kind === 'project') this.openProject(path, changed);
    this.enter(file, this.projects.find(path), changed);
    return changed;
  }

  editFile(path: string, edits: readonly TextEdit[]): ReadonlySet<string> {
    const changed = new Set<string>();
    const file = this.files.get(path);
    if (file === undefined) return changed;
    for (const edit of edits) this.applyEdit(file, edit, changed);
    return changed;
  }

  removeFile(path: string): ReadonlySet<string> {
    const changed = new Set<string>();
    this.drop(path, changed);
    if (getFileType(path)?.kind === 'project') this.closeProject(path, changed);
    return changed;
  }

  paths(): Iterable<string> {
    return this.files.keys();
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  getText(path: string): string | undefined {
    const file = this.files.get(path);
    return file === undefined ? undefined : getText(file.document);
  }

  getProblems(path: string): readonly Problem[] {
    const file = this.files.get(path);
    if (file === undefined) return [];
    file.problems ??= collectProblems(file, this.projects.find(path), this.moves);
    return file.problems;
  }

  positionAt(path: string, offset: number): Position {
    const file = this.files.get(path);
    return file === undefined ? { line: 0, character: 0 } : toPosition(file.document, offset);
  }

  offsetAt(path: string, position: Position): number {
    const file = this.files.get(path);
    return file === undefined ? 0 : toOffset(file.document, position);
  }

  private applyEdit(file: FileState, edit: TextEdit, changed: Set<string>): void {
    const project = this.projects.find(file.path);
    const before = file.document;
    const { document, from, removed, added } = editDocument(before, edit);
    const old = file.records.slice(from, from + removed);
    const scope = file.records[0]?.scope ?? '';
    const resolve: ResolveAlias = file.linked > 0 ? linkFile(file).resolve : () => undefined;
    const context: BlockContext = { ...file.type, shapes: this.shapes, resolve };
    const blocks = document.blocks.slice(from, from + added);
    const lint = createBlockLinter(file, project.lint);
    const fresh = blocks.map((block) => {
      const content = readContent(block, context.format);
      return createRecord(file.path, scope, readBlock(block, content, context), lint(block, content.node));
    });
    const concerns =
      removed !== added ||
      blocks.some((block, index) => block.shape !== before.blocks[from + index]?.shape) ||
      old.some((record, index) => concernsDocument(file, before.blocks[from + index], record)) ||
      fresh.some((record, index) => concernsDocument(file, blocks[index], record));
    removeRecords(project, old);
    file.deepProblems = undefined;
    file.suppressions = undefined;
    forgetNear(file, old, fresh);
    file.document = document;
    file.records = file.records.slice(0, from).concat(fresh, file.records.slice(from + removed));
    file.linked += countLinked(fresh) - countLinked(old);
    addRecords(project, file, fresh);
    this.judgeConditions(fresh, project);
    if (concerns) this.recheck(file, project, changed);
    this.note(file, project, changed, [...old, ...fresh]);
  }

  /** A change in the header, the graph or the anchors of a document is a change of all that hangs on them. */
  private recheck(file: FileState, project: ProjectState, changed: Set<string>): void {
    if (file.linked > 0) {
      removeRecords(project, file.records);
      relinkFile(file, this.shapes);
      addRecords(project, file, file.records);
      this.judgeConditions(file.records, project);
    }
    const scope = readScope(file);
    if (file.records.some((record) => record.scope !== scope)) {
      removeRecords(project, file.records);
      this.note(file, project, changed, file.records);
      for (const record of file.records) record.scope = scope;
      addRecords(project, file, file.records);
      this.note(file, project, changed, file.records);
    }
    file.header = readHeaderFacts(file);
    checkDocument(file, this.shapes);
    if (file.type.kind === 'project') this.declare(file, project, changed);
  }

  private enter(file: FileState, project: ProjectState, changed: Set<string>): void {
    project.files.add(file);
    file.deepProblems = undefined;
    addRecords(project, file, file.records);
    if (file.type.kind === 'project') this.declare(file, project, changed);
    this.judgeConditions(file.records, project);
    this.note(file, project, changed, file.records);
  }

  private leave(file: FileState, project: ProjectState, changed: Set<string>): void {
    project.files.delete(file);
    removeRecords(project, file.records);
    this.note(file, project, changed, file.records);
  }

  private drop(path: string, changed: Set<string>): void {
    const file = this.files.get(path);
    if (file === undefined) return;
    this.leave(file, this.projects.find(path), changed);
    this.files.delete(path);
  }

  /** The files below a new `chatwright.yaml` are its own from now on. */
  private openProject(path: string, changed: Set<string>): void {
    const folder = getFolder(path);
    if (this.projects.has(folder)) return;
    const outer = this.projects.find(path);
    const moved = [...outer.files].filter((file) => file.path.startsWith(`${folder}/`));
    for (const file of moved) this.leave(file, outer, changed);
    const project = this.projects.open(path);
    for (const file of moved) this.enter(file, project, changed);
  }

  private closeProject(path: string, changed: Set<string>): void {
    const project = this.projects.close(getFolder(path));
    if (project === undefined) return;
    const moved = [...project.files];
    for (const file of moved) this.leave(file, project, changed);
    for (const file of moved) this.enter(file, this.projects.find(file.path), changed);
  }

  /** What a project file declares decides what is unknown, and how conditions read. */
  private declare(file: FileState, project: ProjectState, changed: Set<string>): void {
    this.setLint(file, project, changed);
    const declarations = readDeclarations(file);
    project.index.declare(listKinds(declarations));
    const key = JSON.stringify(declarations);
    if (key === project.dictionaryKey) return;
    project.dictionary = createDictionary(declarations);
    project.dictionaryKey = key;
    for (const other of project.files) {
      if (!this.judgeConditions(other.records, project)) continue;
      other.problems = undefined;
      changed.add(other.path);
    }
  }

  /** How the texts of a project are linted hangs on its file; they are linted anew when somebody asks for their problems. */
  private setLint(file: FileState, project: ProjectState, changed: Set<string>): void {
    const lint = createProjectLint(getFolder(file.path), readDocumentData(file), new Map(), this.today);
    if (lint.key === project.lint.key && lint.folder === project.lint.folder) return;
    project.lint = lint;
    for (const other of project.files) {
      if (!isLinted(other.type.kind)) continue;
      other.problems = undefined;
      other.deepProblems = undefined;
      changed.add(other.path);
    }
  }

  /** Checks the conditions of some blocks; true where there were any. */
  private judgeConditions(records: readonly BlockRecord[], project: ProjectState): boolean {
    let any = false;
    for (const record of records) {
      if (record.facts.conditions.length === 0) continue;
      record.conditionProblems = checkConditions(record, project.dictionary, this.conditions);
      any = true;
    }
    return any;
  }

  private note(file: FileState, project: ProjectState, changed: Set<string>, records: readonly BlockRecord[]): void {
    changed.add(file.path);
    file.problems = undefined;
    for (const path of takeTouchedPaths(project, records)) {
      changed.add(path);
      const other = this.files.get(path);
      if (other !== undefined) other.problems = undefined;
    }
  }
}
