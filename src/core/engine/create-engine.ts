import type { TextEdit } from '../base/fix.ts';
import type { Problem } from '../base/problem.ts';
import type { Conditions } from '../condition/create-conditions.ts';
import { createConditions } from '../condition/create-conditions.ts';
import type { Block, BlockContent } from '../document/block.ts';
import { createDocument, editDocument, getText, readContent } from '../document/document.ts';
import type { ResolveAlias } from '../document/to-data.ts';
import type { DocumentKind, FileType } from '../schema/kinds.ts';
import { getFileType } from '../schema/kinds.ts';
import type { Shapes } from '../schema/shape.ts';
import { createShapes } from '../schema/shape.ts';
import { readBlock } from '../workspace/read-block.ts';
import { checkConditions } from './check-conditions.ts';
import { checkDocument, concernsDocument, getTopText, linkFile } from './check-document.ts';
import { collectProblems } from './collect-problems.ts';
import type { Engine, Position } from './engine.ts';
import type { BlockRecord, FileState } from './file-state.ts';
import { createRecord } from './file-state.ts';
import { toOffset, toPosition } from './line-places.ts';
import type { ProjectState } from './project-state.ts';
import { createProject, readDeclarations } from './project-state.ts';

/** Creates an engine that knows no file yet. */
export function createEngine(): Engine {
  return new WorkspaceEngine();
}

class WorkspaceEngine implements Engine {
  private readonly shapes: Shapes = createShapes();
  private readonly conditions: Conditions = createConditions();
  private readonly files = new Map<string, FileState>();
  private readonly projects = new Map<string, ProjectState>();
  private readonly homeless = createProject(undefined);

  setFile(path: string, text: string): ReadonlySet<string> {
    const type = getFileType(path);
    const changed = new Set<string>();
    if (type === undefined) return changed;
    this.drop(path, changed);
    const file = this.readFile(path, type, text);
    this.files.set(path, file);
    if (type.kind === 'project') this.openProject(getFolder(path), changed);
    this.enter(file, this.findProject(path), changed);
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
    if (getFileType(path)?.kind === 'project') this.closeProject(getFolder(path), changed);
    return changed;
  }

  paths(): Iterable<string> {
    return this.files.keys();
  }

  getText(path: string): string | undefined {
    const file = this.files.get(path);
    return file === undefined ? undefined : getText(file.document);
  }

  getProblems(path: string): readonly Problem[] {
    const file = this.files.get(path);
    if (file === undefined) return [];
    file.problems ??= collectProblems(file, this.findProject(path).index);
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

  private readFile(path: string, type: FileType, text: string): FileState {
    const records: BlockRecord[] = [];
    const linked: { index: number; block: Block; content: BlockContent }[] = [];
    const document = createDocument(text, type.format, (block, content) => {
      if (content.aliases.length > 0) linked.push({ index: records.length, block, content });
      records.push(this.readRecord(path, '', type, block, content, () => undefined));
    });
    const file: FileState = { path, type, document, records, problems: undefined };
    if (linked.length > 0) this.relink(file);
    const scope = readScope(file);
    for (const record of file.records) record.scope = scope;
    checkDocument(file, this.shapes);
    return file;
  }

  private readRecord(path: string, scope: string, type: FileType, block: Block, content: BlockContent, resolve: ResolveAlias): BlockRecord {
    return createRecord(path, scope, readBlock(block, content, { ...type, shapes: this.shapes, resolve }));
  }

  private applyEdit(file: FileState, edit: TextEdit, changed: Set<string>): void {
    const project = this.findProject(file.path);
    const before = file.document;
    const { document, from, removed, added } = editDocument(before, edit);
    const old = file.records.slice(from, from + removed);
    const scope = file.records[0]?.scope ?? '';
    const isLinked = file.records.some(({ facts }) => facts.isLinked);
    const resolve: ResolveAlias = isLinked ? linkFile(file).resolve : () => undefined;
    const blocks = document.blocks.slice(from, from + added);
    const fresh = blocks.map((block) =>
      this.readRecord(file.path, scope, file.type, block, readContent(block, file.type.format), resolve),
    );
    const concerns =
      removed !== added ||
      blocks.some((block, index) => block.shape !== before.blocks[from + index]?.shape) ||
      old.some((record, index) => concernsDocument(file, before.blocks[from + index], record)) ||
      fresh.some((record, index) => concernsDocument(file, blocks[index], record));
    for (const record of old) project.index.remove(record);
    file.document = document;
    file.records.splice(from, removed, ...fresh);
    for (const record of fresh) project.index.add(record);
    this.judgeConditions(fresh, project);
    if (concerns) this.recheck(file, project, changed);
    this.note(file, project, changed);
  }

  /** A change in the header, the graph or the anchors of a document is a change of all that hangs on them. */
  private recheck(file: FileState, project: ProjectState, changed: Set<string>): void {
    if (file.records.some(({ facts }) => facts.isLinked)) {
      for (const record of file.records) project.index.remove(record);
      this.relink(file);
      for (const record of file.records) project.index.add(record);
      this.judgeConditions(file.records, project);
    }
    const scope = readScope(file);
    if (file.records.some((record) => record.scope !== scope)) {
      for (const record of file.records) project.index.remove(record);
      for (const record of file.records) record.scope = scope;
      for (const record of file.records) project.index.add(record);
    }
    checkDocument(file, this.shapes);
    if (file.type.kind === 'project') this.declare(file, project, changed);
  }

  /** Reads the linked blocks again, now that all anchors are known. */
  private relink(file: FileState): void {
    const { resolve } = linkFile(file);
    file.records = file.records.map((record, index) => {
      const block = file.document.blocks[index];
      if (!record.facts.isLinked || block === undefined) return record;
      return this.readRecord(file.path, record.scope, file.type, block, readContent(block, file.type.format), resolve);
    });
  }

  private enter(file: FileState, project: ProjectState, changed: Set<string>): void {
    project.files.add(file);
    for (const record of file.records) project.index.add(record);
    if (file.type.kind === 'project') this.declare(file, project, changed);
    this.judgeConditions(file.records, project);
    this.note(file, project, changed);
  }

  private leave(file: FileState, project: ProjectState, changed: Set<string>): void {
    project.files.delete(file);
    for (const record of file.records) project.index.remove(record);
    this.note(file, project, changed);
  }

  private drop(path: string, changed: Set<string>): void {
    const file = this.files.get(path);
    if (file === undefined) return;
    this.leave(file, this.findProject(path), changed);
    this.files.delete(path);
  }

  /** The files below a new `chatwright.yaml` are its own from now on. */
  private openProject(folder: string, changed: Set<string>): void {
    if (this.projects.has(folder)) return;
    const outer = this.findProject(`${folder}/x`);
    const project = createProject(folder);
    const moved = [...outer.files].filter((file) => file.path.startsWith(`${folder}/`));
    for (const file of moved) this.leave(file, outer, changed);
    this.projects.set(folder, project);
    for (const file of moved) this.enter(file, project, changed);
  }

  private closeProject(folder: string, changed: Set<string>): void {
    const project = this.projects.get(folder);
    if (project === undefined) return;
    const moved = [...project.files];
    for (const file of moved) this.leave(file, project, changed);
    this.projects.delete(folder);
    for (const file of moved) this.enter(file, this.findProject(file.path), changed);
  }

  private findProject(path: string): ProjectState {
    for (let folder = getFolder(path); folder !== ''; folder = getFolder(folder)) {
      const project = this.projects.get(folder);
      if (project !== undefined) return project;
    }
    return this.projects.get('') ?? this.homeless;
  }

  /** What a project file declares decides what is unknown, and how conditions read. */
  private declare(file: FileState, project: ProjectState, changed: Set<string>): void {
    const { dictionary, key, kinds } = readDeclarations(file);
    project.index.declare(kinds);
    if (key === project.dictionaryKey) return;
    project.dictionary = dictionary;
    project.dictionaryKey = key;
    for (const other of project.files) {
      if (!this.judgeConditions(other.records, project)) continue;
      other.problems = undefined;
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

  private note(file: FileState, project: ProjectState, changed: Set<string>): void {
    changed.add(file.path);
    file.problems = undefined;
    for (const path of project.index.takeTouched()) {
      changed.add(path);
      const other = this.files.get(path);
      if (other !== undefined) other.problems = undefined;
    }
  }
}

/** The library or script that a document's local names belong to; a document without one keeps them to itself. */
function readScope(file: FileState): string {
  const key = SCOPE_KEYS[file.type.kind];
  return (key === undefined ? undefined : getTopText(file, key)) ?? file.path;
}

const SCOPE_KEYS: Partial<Record<DocumentKind, string>> = {
  responses: 'library',
  chatscript: 'script',
  chattest: 'script',
  scenario: 'script',
};

function getFolder(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}
