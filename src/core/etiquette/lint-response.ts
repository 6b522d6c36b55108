import type { Problem } from '../base/problem.ts';
import { createFinding } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import { textHash } from '../base/text-hash.ts';
import type { Block } from '../document/block.ts';
import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import { normaliseText } from '../matching/normalise-text.ts';
import type { Place } from './finding.ts';
import type { LintContext } from './lint-context.ts';
import { listOwn, listResponseSites } from './list-sites.ts';
import { lintSites } from './lint-sites.ts';
import type { PlacedMessage } from './placed-message.ts';
import { toSource } from './placed-message.ts';
import type { ResponseView } from './response-view.ts';

/** A canned response that was linted: what the rules say of it, and what little is kept of it for rules that look at many. */
export interface LintedResponse {
  readonly problems: readonly Problem[];
  readonly digest: ResponseDigest;
}

/** What is kept of a canned response. */
export interface ResponseDigest {
  /** Its name in its library. */
  readonly id: string;
  /** The block that it is written in, and where its name is in there. */
  readonly block: Block;
  readonly name: Span;
  /** The text that counts when it is compared with others, without what does not matter to a reader; empty where nothing is to be compared. */
  readonly words: string;
}

/** Runs the rules for messages and for responses over one canned response. */
export function lintResponse(block: Block, response: Node, context: LintContext): LintedResponse | undefined {
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
  const { problems, placed } = lintSites(block.text, listResponseSites(response, channels), owner, context);
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
  return { problems, digest: { id: findText(response, 'id') ?? '', block, name, words: toComparedWords(view) } };
}

/** Only replies that are in use are compared, and by their main text. */
function toComparedWords({ status, messages }: ResponseView): string {
  const [first] = messages;
  return status === 'retired' || first === undefined ? '' : normaliseText(first.template);
}

function findPlace(placed: readonly PlacedMessage[], { message, start = 0, end }: Place): Span | undefined {
  const found = placed[message];
  return found === undefined ? undefined : toSource(found, start, end ?? found.message.prose.text.length);
}
