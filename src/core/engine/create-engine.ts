import type { TextEdit } from '../base/fix.ts';
import type { Problem } from '../base/problem.ts';
import type { Conditions } from '../condition/create-conditions.ts';
import { createConditions } from '../condition/create-conditions.ts';
import { getText } from '../document/document.ts';
import { getFileType } from '../schema/kinds.ts';
import type { Shapes } from '../schema/shape.ts';
import { judgeConditions } from './check-conditions.ts';
import { checkDocument } from './check-document.ts';
import { collectProblems } from './collect-problems.ts';
import { createWorkspaceView } from './create-workspace-view.ts';
import { createDictionary, listKinds, readDeclarations } from './declarations.ts';
import { editBlocks } from './edit-blocks.ts';
import type { EngineOptions } from './engine-options.ts';
import type { Engine, Position } from './engine.ts';
import type { BlockRecord, FileState } from './file-state.ts';
import { forgetReviews, forgetWordings } from './lint/forget-reviews.ts';
import type { PackSources } from './lint/pack-sources.ts';
import { readDocumentData } from './lint/read-document-data.ts';
import { readHeaderFacts } from './lint/relint-file.ts';
import { toOffset, toPosition } from './line-places.ts';
import { addRecords, removeRecords, takeTouchedPaths } from './project-records.ts';
import type { ProjectPorts, ProjectState } from './project-state.ts';
import { guardTwins } from './project-twins.ts';
import type { Projects } from './projects.ts';
import { createProjects, getFolder, isBelow } from './projects.ts';
import { readFile, readScope, relinkFile } from './read-file.ts';
import { getSources, refreshLint } from './refresh-lint.ts';
import { addSideFile, removeSideFile } from './side-files.ts';
import { createSharedParts } from './shared-parts.ts';
import type { Wanted } from './supplies.ts';
import { createSupplies } from './supplies.ts';
import type { WorkspaceView } from './workspace-view.ts';

/** Creates an engine that knows no file yet. */
export function createEngine(options: EngineOptions = {}): Engine {
  return guardTwins(new WorkspaceEngine(options));
}

class WorkspaceEngine implements Engine {
  private readonly shapes: Shapes;
  private readonly conditions: Conditions = createConditions();
  private readonly files = new Map<string, FileState>();
  private readonly ports: ProjectPorts;
  private readonly projects: Projects;
  readonly view: WorkspaceView;

  constructor(options: EngineOptions) {
    const shared = options.shared ?? createSharedParts();
    this.shapes = shared.shapes;
    this.ports = { shared, today: options.today, supplies: createSupplies(options) };
    this.projects = createProjects(this.ports);
    this.view = createWorkspaceView(this.files, this.projects, this.shapes);
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
    file.problems ??= collectProblems(file, this.projects.find(path), this.ports.shared.moves);
    return file.problems;
  }

  packsOf(path: string): PackSources {
    return getSources(this.projects.find(path), this.ports);
  }

  takeWanted(): readonly Wanted[] {
    return this.ports.supplies.takeWanted();
  }

  setStyle(folder: string, files: ReadonlyMap<string, string>): ReadonlySet<string> {
    this.ports.supplies.setStyle(folder, files);
    return this.refreshAll();
  }

  setDictionary(name: string, bytes: Uint8Array): ReadonlySet<string> {
    this.ports.supplies.setDictionary(name, bytes);
    return this.refreshAll();
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
    const { old, fresh, concerns } = editBlocks(file, edit, this.shapes, project.lint);
    removeRecords(project, old);
    addRecords(project, file, fresh);
    judgeConditions(fresh, project.dictionary, this.conditions);
    if (concerns) this.recheck(file, project, changed);
    if (addSideFile(project, file)) this.refresh(file, project, changed);
    this.note(file, project, changed, [...old, ...fresh]);
  }

  /** A change in the header, the graph or the anchors of a document is a change of all that hangs on them. */
  private recheck(file: FileState, project: ProjectState, changed: Set<string>): void {
    if (file.linked > 0) {
      removeRecords(project, file.records);
      relinkFile(file, this.shapes);
      addRecords(project, file, file.records);
      judgeConditions(file.records, project.dictionary, this.conditions);
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
    for (const record of file.records) forgetWordings(record);
    checkDocument(file, this.shapes);
    if (file.type.kind === 'project') this.declare(file, project, changed);
  }

  private enter(file: FileState, project: ProjectState, changed: Set<string>): void {
    project.files.add(file);
    file.deepProblems = undefined;
    addRecords(project, file, file.records);
    if (file.type.kind === 'project') this.declare(file, project, changed);
    if (addSideFile(project, file)) this.refresh(file, project, changed);
    judgeConditions(file.records, project.dictionary, this.conditions);
    this.note(file, project, changed, file.records);
  }

  private leave(file: FileState, project: ProjectState, changed: Set<string>): void {
    project.files.delete(file);
    removeRecords(project, file.records);
    if (removeSideFile(project, file)) this.refresh(file, project, changed);
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
    const moved = [...outer.files].filter((file) => isBelow(file.path, folder));
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
    project.source = { folder: getFolder(file.path), data: readDocumentData(file) };
    this.refresh(file, project, changed);
    const declarations = readDeclarations(file);
    project.index.declare(listKinds(declarations));
    const key = JSON.stringify(declarations);
    if (key === project.dictionaryKey) return;
    project.dictionary = createDictionary(declarations);
    project.dictionaryKey = key;
    for (const other of project.files) {
      if (!judgeConditions(other.records, project.dictionary, this.conditions)) continue;
      other.problems = undefined;
      changed.add(other.path);
    }
  }

  /** After what decides how a project is judged has changed, its own file or one at its side. */
  private refresh({ type }: FileState, project: ProjectState, changed: Set<string>): void {
    for (const other of refreshLint(project, this.ports)) changed.add(other.path);
    if (type.kind !== 'reviews') return;
    for (const other of forgetReviews(project)) changed.add(other.path);
  }

  /** After something came from outside. */
  private refreshAll(): ReadonlySet<string> {
    const files = [...this.projects.all()].flatMap((project) => refreshLint(project, this.ports));
    return new Set(files.map(({ path }) => path));
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
