import type { Problem } from '../base/problem.ts';
import { createFinding } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import { textHash } from '../base/text-hash.ts';
import type { Block } from '../document/block.ts';
import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import { markWords } from '../matching/mark-words.ts';
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
  /** The text that is compared with others; empty where nothing is to be compared. */
  readonly text: string;
  /** A mark of the words of that text, the same for texts that say the same; empty where nothing is to be compared. */
  readonly mark: string;
  readonly hash: string;
  readonly tags: readonly string[];
  readonly channels: readonly string[];
}

/** Runs the rules for messages and for responses over one canned response. */
export function lintResponse(block: Block, response: Node, context: LintContext): LintedResponse | undefined {
  if (response.kind !== 'map') return undefined;
  const id = findEntry(response, 'id')?.value;
  const key = findText(response, 'id') ?? '';
  const owner = {
    owner: `${context.scope}/${key}`,
    tags: listOwn(response, 'tags', context.tags),
    stage: undefined,
    status: findText(response, 'status') ?? 'active',
    project: context.project,
    locale: context.locale,
  };
  const channels = listOwn(response, 'channels', context.channels);
  const { problems, placed } = lintSites(
    block.text,
    listResponseSites(response, channels, context.locale),
    owner,
    context,
  );
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
  const { text, mark, hash } = readWords(view, channels);
  return { problems, digest: { id: key, block, name, text, mark, hash, tags: owner.tags, channels } };
}

/** Only responses that are in use are compared, and by their main text; one for each channel is no double. */
function readWords(
  { status, messages }: ResponseView,
  channels: readonly string[],
): Pick<ResponseDigest, 'text' | 'mark' | 'hash'> {
  const [first] = messages;
  if (status === 'retired' || first === undefined) return { text: '', mark: '', hash: '' };
  const names = first.holes.map(({ name }) => name ?? '');
  const words = markWords(first.prose, names);
  const mark = words === '' ? '' : `${words} ${channels.length < 2 ? channels.join() : [...channels].sort().join(' ')}`;
  return { text: first.template, mark, hash: textHash(first.template) };
}

function findPlace(placed: readonly PlacedMessage[], { message, start = 0, end }: Place): Span | undefined {
  const found = placed[message];
  return found === undefined ? undefined : toSource(found, start, end ?? found.message.prose.text.length);
}
