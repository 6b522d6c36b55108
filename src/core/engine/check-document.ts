import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Block } from '../document/block.ts';
import { readContent } from '../document/document.ts';
import { getDocumentMark, numberDocuments } from '../document/document-marks.ts';
import { checkFlow } from '../flow/check-flow.ts';
import type { FlowStep } from '../flow/flow-script.ts';
import { SECTIONS } from '../schema/sections.ts';
import type { Shapes } from '../schema/shape.ts';
import { checkHeader } from '../workspace/check-header.ts';
import { isChecked } from '../workspace/list-entries.ts';
import type { Aliases } from '../workspace/resolve-aliases.ts';
import { createAliases } from '../workspace/resolve-aliases.ts';
import { explainEmptyFile } from './explain-empty-file.ts';
import type { BlockRecord, FileState } from './file-state.ts';
import { NONE } from './file-state.ts';

/** The aliases of a file, read from those of its blocks that give or use any. */
export function linkFile(file: FileState): Aliases<BlockRecord> {
  const linked = file.records.flatMap((record, index) => {
    const block = file.document.blocks[index];
    if (!record.facts.isLinked || block === undefined) return [];
    const { anchors, aliases } = readContent(block, file.type.format);
    return [{ owner: record, start: file.document.starts[index] ?? 0, anchors, aliases }];
  });
  return createAliases(linked);
}

/** Checks what only a whole document shows: its header, the graph of its steps, keys given twice, aliases. Notes it in the records. */
export function checkDocument(file: FileState, shapes: Shapes): void {
  const found = new Map<BlockRecord, Problem[]>();
  const add = (record: BlockRecord | undefined, problem: Problem): void => {
    if (record === undefined) return;
    const known = found.get(record);
    if (known === undefined) found.set(record, [problem]);
    else known.push(problem);
  };
  const links = linkFile(file);
  addHeader(file, shapes, links, add);
  addEndMarks(file, add);
  addDoubledKeys(file, add);
  addFlow(file, add);
  addNested(file, add);
  addOpenJson(file, add);
  for (const { owner, problem } of links.problems) add(owner, problem);
  for (const record of file.records) {
    const problems = found.get(record);
    if (problems !== undefined || record.documentProblems.length > 0) record.documentProblems = problems ?? NONE;
  }
}

/** Whether a change in a block can change what `checkDocument` finds. */
export function concernsDocument(file: FileState, block: Block | undefined, record: BlockRecord | undefined): boolean {
  if (block === undefined || record === undefined) return true;
  if (block.role !== 'entry' || record.facts.isLinked || record.documentProblems.length > 0) return true;
  const section = block.before.section ?? '';
  return (
    !isChecked(file.type.kind, section) || SECTIONS[file.type.kind][section]?.key !== undefined || section === 'anytime'
  );
}

type Add = (record: BlockRecord | undefined, problem: Problem) => void;

function addHeader(file: FileState, shapes: Shapes, links: Aliases<BlockRecord>, add: Add): void {
  const { kind, format } = file.type;
  const { blocks } = file.document;
  const documents = numberDocuments(blocks);
  const parts = blocks.flatMap((block, index) => {
    if (block.role === 'other') return [];
    const start = file.document.starts[index] ?? 0;
    const part = { block, start, document: documents[index] ?? 0, record: file.records[index] };
    const isEntry = block.role === 'entry' && isChecked(kind, block.before.section ?? '');
    if (!isEntry) return [{ ...part, node: readContent(block, format).node }];
    return blocks[index - 1]?.role === 'entry' ? [] : [{ ...part, node: undefined }];
  });
  if (parts.length === 0) {
    const isEmpty = file.records.every(({ facts }) => facts.problems.length === 0);
    if (isEmpty) add(file.records[0], explainEmptyFile(file));
    return;
  }
  for (const [part, problems] of checkHeader(kind, parts, shapes, links)) {
    for (const problem of problems) add(parts[part]?.record, problem);
  }
}

/** A `...` may end a file; where more follows, it parts the file as `---` does, which says so itself. */
function addEndMarks({ document: { blocks }, records }: FileState, add: Add): void {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (next === undefined || next.role === 'other' || getDocumentMark(block) !== '...') continue;
    const record = records[index];
    if (record?.facts.problems.length === 0)
      add(record, createProblem('second-document', { start: 0, end: 3 }, { mark: '...' }));
  }
}

/** Keys of a section that name nothing for others (what a customer knows) must still not stand twice. */
function addDoubledKeys(file: FileState, add: Add): void {
  const seen = new Set<string>();
  const documents = numberDocuments(file.document.blocks);
  for (const [index, record] of file.records.entries()) {
    for (const { section, name, span } of record.facts.keys) {
      const full = `${String(documents[index])}\n${section}\n${name}`;
      if (seen.has(full)) add(record, createProblem('duplicate-key', span, { key: name }));
      seen.add(full);
    }
  }
}

function addFlow(file: FileState, add: Add): void {
  if (file.type.kind !== 'chatscript') return;
  const owners = new Map<string, BlockRecord>();
  const steps: FlowStep[] = [];
  for (const record of file.records) {
    for (const step of record.facts.steps) {
      if (!owners.has(step.id)) owners.set(step.id, record);
      steps.push(step);
    }
  }
  const start = getTopText(file, 'start');
  const entries = file.records.flatMap((record) => record.facts.entries);
  for (const { step, code, args } of checkFlow(start === undefined ? { entries, steps } : { start, entries, steps })) {
    const owner = owners.get(step);
    const site = owner?.sites.find(({ kind, role, id }) => kind === 'step' && role === 'definition' && id === step);
    if (site !== undefined) add(owner, createProblem(code, site, args));
  }
}

/** A text at the top of a document, such as its `library`. */
export function getTopText(file: FileState, key: string): string | undefined {
  for (const { facts } of file.records) {
    for (const top of facts.texts) if (top.key === key) return top.text;
  }
  return undefined;
}

/** `order` and `order.id` cannot both be variables: one would be inside the other. */
function addNested(file: FileState, add: Add): void {
  if (file.type.kind !== 'project') return;
  const declared = file.records.flatMap((record) => {
    return record.sites
      .filter(({ kind, role }) => kind === 'variable' && role === 'definition')
      .map((site) => ({ site, record }));
  });
  const names = new Set(declared.map(({ site }) => site.id));
  for (const { site, record } of declared) {
    for (let dot = site.id.indexOf('.'); dot !== -1; dot = site.id.indexOf('.', dot + 1)) {
      const outer = site.id.slice(0, dot);
      if (names.has(outer)) add(record, createProblem('variable-inside-variable', site, { outer, inner: site.id }));
    }
  }
}

/** A JSON file ends with the brace that closes it; where that is missing, the last block says so unless it is unfinished itself. */
function addOpenJson(file: FileState, add: Add): void {
  const block = file.document.blocks.at(-1);
  const record = file.records.at(-1);
  if (file.type.format !== 'json' || block === undefined || record === undefined || closesFile(block)) return;
  if (record.facts.problems.some(({ code }) => code.startsWith('json-'))) return;
  const end = block.text.trimEnd().length;
  const isOpenList = block.before.shape === 'list' && !block.text.startsWith(']');
  const bracket = isOpenList ? ']' : '}';
  add(record, createProblem('json-bracket-not-closed', { start: Math.max(end - 1, 0), end }, { bracket }));
}

function closesFile({ role, before, text }: Block): boolean {
  if (before.phase === 'start') return !text.trimStart().startsWith('{');
  return before.phase === 'end' || (role === 'other' && before.section === undefined && text.startsWith('}'));
}
