import type { Problem } from '../base/problem.ts';
import { createFinding } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import { textHash } from '../base/text-hash.ts';
import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import type { Place } from './finding.ts';
import type { LintContext } from './lint-context.ts';
import { listOwn, listResponseSites } from './list-sites.ts';
import { lintSites } from './lint-sites.ts';
import type { PlacedMessage } from './placed-message.ts';
import { toSource } from './placed-message.ts';
import type { ResponseView } from './response-view.ts';

/** A canned response that was linted: what the rules say of it, and what it is for rules that look at many. */
export interface LintedResponse {
  readonly problems: readonly Problem[];
  readonly view: ResponseView;
  /** Where its name is written, in the block. */
  readonly name: Span;
}

/** Runs the rules for messages and for responses over one canned response. */
export function lintResponse(block: string, response: Node, context: LintContext): LintedResponse | undefined {
  if (response.kind !== 'map') return undefined;
  const id = findEntry(response, 'id')?.value;
  const owner = {
    owner: `${context.scope}/${findText(response, 'id') ?? ''}`,
    tags: listOwn(response, 'tags', context.tags),
    stage: undefined,
    status: findText(response, 'status') ?? 'active',
    project: context.project,
    locale: context.locale,
  };
  const channels = listOwn(response, 'channels', context.channels);
  const { problems, placed } = lintSites(block, listResponseSites(response, channels), owner, context);
  const view: ResponseView = {
    id: owner.owner,
    title: findText(response, 'title'),
    shortcut: findText(response, 'shortcut'),
    tags: owner.tags,
    status: owner.status,
    messages: placed.map(({ message }) => message),
  };
  const name = id === undefined ? { start: response.start, end: response.start } : { start: id.start, end: id.end };
  const plan = context.getPlan({ locale: context.locale, channels, tags: owner.tags });
  for (const { rule, severity, options } of plan.forResponses) {
    for (const { at, message } of rule.response?.(view, options) ?? []) {
      const span = at === undefined ? name : (findPlace(placed, at) ?? name);
      const text = view.messages[at?.message ?? 0]?.template ?? '';
      problems.push(createFinding(rule.id, severity, span, message, { owner: view.id, hash: textHash(text) }));
    }
  }
  return { problems, view, name };
}

function findPlace(placed: readonly PlacedMessage[], { message, start = 0, end }: Place): Span | undefined {
  const found = placed[message];
  return found === undefined ? undefined : toSource(found, start, end ?? found.message.prose.text.length);
}
