import type { Problem } from '../../base/problem.ts';
import { createFinding } from '../../base/problem.ts';
import type { Span } from '../../base/span.ts';
import { createFlowView } from '../../etiquette/create-flow-view.ts';
import { createTranscriptView } from '../../etiquette/create-transcript-view.ts';
import type { LintContext } from '../../etiquette/lint-context.ts';
import type { Message } from '../../etiquette/message.ts';
import { getLanguage, toSource } from '../../etiquette/placed-message.ts';
import type { MoveFinder } from '../../matching/create-move-finder.ts';
import type { Move } from '../../model/common.ts';
import type { BlockRecord, FileState } from '../file-state.ts';
import { createLintContext } from './create-lint-context.ts';
import type { DeedIndex } from './deed-index.ts';
import type { ProjectLint } from './project-lint.ts';
import { readTranscriptHeader } from './read-transcript-header.ts';

/** What rules need that look at a whole document. */
export interface DeepPorts {
  readonly lint: ProjectLint;
  readonly deeds: DeedIndex;
  readonly moves: MoveFinder;
}

/** Runs the rules for the ways of a script and for the course of a chat; problems by the block that each is placed in. */
export function lintDeep(file: FileState, ports: DeepPorts): ReadonlyMap<BlockRecord, readonly Problem[]> {
  const found = new Map<BlockRecord, Problem[]>();
  const add: Add = (record, problem) => {
    const known = found.get(record);
    if (known === undefined) found.set(record, [problem]);
    else known.push(problem);
  };
  const context = createLintContext(file.path, file.header, ports.lint);
  if (file.type.kind === 'chatscript') lintFlow(file, context, ports, add);
  else if (file.type.kind === 'transcript') lintTranscript(file, context, ports, add);
  return found;
}

type Add = (record: BlockRecord, problem: Problem) => void;

function lintFlow(file: FileState, context: LintContext, { deeds, moves }: DeepPorts, add: Add): void {
  const { locale, channels, tags, scope } = context;
  const { forFlows } = context.getPlan({ locale, channels, tags });
  const steps = file.records.flatMap(({ lint }) => lint.steps);
  if (forFlows.length === 0 || steps.length === 0) return;
  const start = file.records.flatMap(({ facts }) => facts.texts).find(({ key }) => key === 'start')?.text;
  const anytime = file.records.flatMap(({ facts }) => facts.entries);
  const own = { script: scope, language: getLanguage(locale), channels, start, anytime, steps };
  const flow = createFlowView(own, { findResponse: (id) => deeds.find(id), findMoves: createFindMoves(moves) });
  const places = listStepPlaces(file);
  for (const { rule, severity, options } of forFlows) {
    for (const { step, message } of rule.flow?.(flow, options) ?? []) {
      const place = places.get(step);
      if (place === undefined) continue;
      const subject = { owner: `${scope}#${step}`, hash: '' };
      add(place.record, createFinding(rule.id, severity, place.span, message, subject));
    }
  }
}

function listStepPlaces(file: FileState): ReadonlyMap<string, { record: BlockRecord; span: Span }> {
  const places = new Map<string, { record: BlockRecord; span: Span }>();
  for (const record of file.records) {
    for (const { kind, role, id, start, end } of record.sites) {
      if (kind === 'step' && role === 'definition' && !places.has(id)) places.set(id, { record, span: { start, end } });
    }
  }
  return places;
}

function lintTranscript(file: FileState, context: LintContext, { moves }: DeepPorts, add: Add): void {
  const { locale, channels, tags, scope } = context;
  const { forTranscripts } = context.getPlan({ locale, channels, tags });
  const turns = file.records.flatMap((record) => record.lint.turns.map((turn) => ({ record, turn })));
  if (forTranscripts.length === 0 || turns.length === 0) return;
  const header = readTranscriptHeader(file);
  const own = { ...header, language: getLanguage(locale), turns: turns.map(({ turn }) => turn) };
  const transcript = createTranscriptView(own, createFindMoves(moves));
  for (const { rule, severity, options } of forTranscripts) {
    for (const finding of rule.transcript?.(transcript, options) ?? []) {
      const place = turns[finding.turn];
      if (place === undefined || finding.isPending === true) continue;
      const { record, turn } = place;
      const { placed } = turn;
      const end = finding.end ?? placed?.message.prose.text.length ?? 0;
      const span = placed === undefined ? turn.span : toSource(placed, finding.start ?? 0, end);
      add(record, createFinding(rule.id, severity, span, finding.message, { owner: scope, hash: '' }));
    }
  }
}

function createFindMoves(moves: MoveFinder): (message: Message) => ReadonlySet<Move> {
  return ({ prose, language }) => moves.find(prose, language);
}
