import { findText } from '../../core/document/find-node.ts';
import type { IdKind } from '../../core/schema/id-kind.ts';
import { toRecord, toTexts } from '../../core/etiquette/settings/etiquette-data.ts';
import { escapeMarkdown, toMarkdownCode } from '../escape-markdown.ts';
import { joinParagraphs } from '../in-text/about-variable.ts';
import { readDeclared, readOwn } from '../in-text/read-declared.ts';
import type { NamedThing } from '../navigation/named-thing.ts';
import type { ShownFiles } from '../shown-files.ts';
import { clip } from '../structure/clip.ts';
import { describeResponse } from './describe-response.ts';
import { describeStep } from './describe-step.ts';
import { describeFact, describeVariable } from './describe-variable.ts';
import { findDefined } from './find-defined.ts';
import { findTopText } from './find-top-text.ts';
import { sayLimit } from './say-length.ts';
import { sayUses } from './say-uses.ts';

/** What there is to know of the thing that a name stands for, as Markdown; nothing where the name is given nowhere. */
export function describeName(files: ShownFiles, path: string, { kind, name }: NamedThing): string | undefined {
  switch (kind) {
    case 'response':
      return describeResponse(files, path, name);
    case 'shortcut':
      return describeShortcut(files, path, name);
    case 'variable':
      return describeVariable(files, path, name);
    case 'fact':
      return describeFact(files, path, name);
    case 'step':
      return describeStep(files, path, name);
    case 'rule':
      return undefined;
    case 'brand':
    case 'channel':
    case 'customer':
    case 'hours':
    case 'intent':
    case 'library':
    case 'locale':
    case 'outcome':
    case 'platform-target':
    case 'queue':
    case 'scenario':
    case 'scorecard':
    case 'script':
    case 'tag':
      return describeOther(files, path, { kind, name });
    default:
      return kind satisfies never;
  }
}

/** A shortcut stands for its canned response. */
function describeShortcut(files: ShownFiles, path: string, name: string): string | undefined {
  const defined = findDefined(files.engine.view, path, { kind: 'shortcut', name });
  const id = findText(defined?.node, 'id');
  return defined === undefined || id === undefined
    ? undefined
    : describeResponse(files, path, `${defined.file.scope}/${id}`);
}

type OtherKind = Exclude<IdKind, 'response' | 'shortcut' | 'variable' | 'fact' | 'step' | 'rule'>;

const nouns: Readonly<Record<OtherKind, string>> = {
  brand: 'Brand',
  channel: 'Channel',
  customer: 'Sample customer',
  hours: 'Business hours',
  intent: 'Intent',
  library: 'Library',
  locale: 'Language',
  outcome: 'Outcome',
  'platform-target': 'Export target',
  queue: 'Queue',
  scenario: 'Scenario',
  scorecard: 'Scorecard',
  script: 'Script',
  tag: 'Tag',
};

function describeOther(
  files: ShownFiles,
  path: string,
  thing: { readonly kind: OtherKind; readonly name: string },
): string | undefined {
  const { kind, name } = thing;
  const isGiven = files.engine.view.findDefinitions(path, kind, name).length > 0;
  if (!isGiven && files.engine.view.countUses(path, kind, name) === 0) return undefined;
  return joinParagraphs([
    `${nouns[kind]} ${toMarkdownCode(name)}`,
    sayContent(files, path, thing),
    sayUses(files, path, thing),
  ]);
}

function sayContent(
  files: ShownFiles,
  path: string,
  { kind, name }: { readonly kind: OtherKind; readonly name: string },
): string {
  const { view } = files.engine;
  const project = view.getProject(path);
  switch (kind) {
    case 'tag':
    case 'queue':
      return sayText(readOwn(toRecord(project?.data[`${kind}s`]), name));
    case 'intent':
      return sayEach(readDeclared(project, 'intents', name));
    case 'hours':
      return sayEach(readDeclared(project, 'hours', name));
    case 'customer':
      return sayEach(readDeclared(project, 'customers', name));
    case 'brand':
      return sayText(readDeclared(project, 'brands', name)['title']);
    case 'platform-target':
      return sayText(readOwn(toRecord(readOwn(toRecord(project?.data['targets']), name)), 'platform'));
    case 'channel':
      return sayLimit(name);
    case 'library':
    case 'script':
    case 'scenario':
    case 'scorecard':
      return sayText(findTopText(view, path, { kind, name }, 'title'));
    case 'locale':
    case 'outcome':
      return '';
    default:
      return kind satisfies never;
  }
}

function sayText(value: unknown): string {
  return typeof value === 'string' ? escapeMarkdown(value) : '';
}

/** A few lines of what stands in a map, each with a few of its words. */
function sayEach(map: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(map).map(
    ([key, value]) => `- ${escapeMarkdown(key)}: ${escapeMarkdown(clip(sayShort(value)))}`,
  );
  return lines.slice(0, mostLines).join('\n');
}

const mostLines = 6;

function sayShort(value: unknown): string {
  const texts = toTexts(value);
  if (texts !== undefined) return texts.join(' · ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${typeof inner === 'object' ? '…' : String(inner)}`)
    .join(', ');
}
