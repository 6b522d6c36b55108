import type { Problem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import type { Move } from '../model/common.ts';
import type { LintContext } from './lint-context.ts';
import { lintSites } from './lint-sites.ts';
import { listTextsOf } from './list-texts-of.ts';
import type { MessageSite } from './message-site.ts';
import type { PlacedMessage } from './placed-message.ts';
import { placeMessages } from './placed-message.ts';
import type { TurnView } from './transcript-view.ts';

/** A turn as its own text tells it. */
export interface OwnTurn extends Omit<TurnView, 'moves' | 'message' | 'at'> {
  /** Seconds from the start, or a date and time. */
  readonly at: number | string | undefined;
  readonly declared: readonly Move[] | undefined;
  readonly placed: PlacedMessage | undefined;
  /** Where the turn is written, in the block. */
  readonly span: Span;
}

/** A turn of a chat that was linted; only what agents write is looked at by rules for messages. */
export interface LintedTurn {
  readonly problems: readonly Problem[];
  readonly turn: OwnTurn;
}

/** Runs the rules for messages over one turn; what is written in a chat holds no placeholders. */
export function lintTurn(block: string, turn: Node, context: LintContext): LintedTurn {
  const owner = {
    owner: context.scope,
    tags: [],
    stage: undefined,
    status: 'active',
    project: context.project,
    locale: context.locale,
  };
  const sites = listSites(turn, context.channels);
  const isSent = findText(turn, 'who') === 'agent' && (findText(turn, 'type') ?? 'message') === 'message';
  const { problems, placed } = isSent
    ? lintSites(block, sites, owner, context)
    : { problems: [], placed: sites.flatMap((site) => placeMessages(block, site, owner).slice(0, 1)) };
  return { problems, turn: { ...readTurn(turn), placed: placed[0], span: { start: turn.start, end: turn.end } } };
}

function listSites(turn: Node, channels: readonly string[]): MessageSite[] {
  const text = findEntry(turn, 'text')?.value;
  if (text?.kind !== 'scalar' || typeof text.value !== 'string') return [];
  return [{ node: text, part: 'turn', locale: undefined, brand: undefined, channels }];
}

function readTurn(turn: Node): Omit<OwnTurn, 'placed' | 'span'> {
  const at = findValue(turn, 'at');
  const passed = findValue(turn, 'passed');
  const moves = findEntry(turn, 'moves')?.value;
  return {
    who: (findText(turn, 'who') ?? 'system') as TurnView['who'],
    type: findText(turn, 'type') ?? 'message',
    at: typeof at === 'boolean' ? undefined : at,
    intent: findText(turn, 'intent'),
    until: toNumber(findValue(turn, 'until')),
    queue: findText(turn, 'queue'),
    note: findText(turn, 'note') ?? (findText(turn, 'type') === 'note' ? findText(turn, 'text') : undefined),
    level: toNumber(findValue(turn, 'level')),
    passed: typeof passed === 'boolean' ? passed : undefined,
    reason: findText(turn, 'reason'),
    declared: moves === undefined ? undefined : (listTextsOf(moves) as readonly Move[]),
  };
}

function findValue(turn: Node, key: string): string | number | boolean | undefined {
  const value = findEntry(turn, key)?.value;
  return value?.kind === 'scalar' ? (value.value ?? undefined) : undefined;
}

function toNumber(value: string | number | boolean | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
