import type { Problem } from '../base/problem.ts';
import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import type { Move } from '../model/common.ts';
import type { FlowStepView } from './flow-view.ts';
import type { LintContext } from './lint-context.ts';
import { listOwn, listSaySites } from './list-sites.ts';
import { lintSites } from './lint-sites.ts';
import { listTextsOf } from './list-texts-of.ts';
import type { Message } from './message.ts';
import type { StepExit } from './read-exits.ts';
import { readExits } from './read-exits.ts';
import { readSeconds } from './read-seconds.ts';

/** A step as its own text tells it; where its ways lead, and what its canned response says, is known only with the others. */
export type OwnStep = Omit<FlowStepView, 'ways' | 'exits' | 'moves' | 'isKnown' | 'intents' | 'shows'> & {
  readonly exits: readonly StepExit[];
  /** What the author says that the agent achieves; undefined where it is to be found from the words. */
  readonly declared: readonly Move[] | undefined;
};

/** A step of a chat script that was linted. */
export interface LintedStep {
  readonly problems: readonly Problem[];
  readonly step: OwnStep;
}

/** Runs the rules for messages over one step. */
export function lintStep(block: string, id: string, step: Node, context: LintContext): LintedStep {
  const owner = {
    owner: `${context.scope}#${id}`,
    tags: listOwn(step, 'tags', context.tags),
    stage: findText(step, 'stage'),
    status: 'active',
    project: context.project,
    locale: context.locale,
  };
  const hold = findEntry(step, 'hold')?.value;
  const { channels, locale } = context;
  const said = lintSites(block, listSaySites(findEntry(step, 'say')?.value, 'say', channels, locale), owner, context);
  const held = lintSites(block, listSaySites(findEntry(hold, 'say')?.value, 'hold', channels, locale), owner, context);
  const messages = said.placed.map(({ message }) => message);
  const holdMessage = held.placed[0]?.message;
  return {
    problems: [...said.problems, ...held.problems],
    step: { id, stage: owner.stage, tags: owner.tags, messages, ...readDeeds(step), hold: readHold(hold, holdMessage) },
  };
}

function readHold(hold: Node | undefined, message: Message | undefined): OwnStep['hold'] {
  return hold === undefined ? undefined : { seconds: readSeconds(findText(hold, 'max')), message };
}

type Deeds = Omit<OwnStep, 'id' | 'stage' | 'tags' | 'messages' | 'hold'>;

function readDeeds(step: Node): Deeds {
  const ask = findEntry(step, 'ask')?.value;
  const verify = findEntry(step, 'verify')?.value;
  const transfer = findEntry(step, 'transfer')?.value;
  const moves = findEntry(step, 'moves')?.value;
  return {
    respond: findText(step, 'respond'),
    asks: findText(ask, 'variable'),
    retries: findNumber(ask, 'retries'),
    verifies: verify === undefined ? undefined : findNumber(verify, 'level'),
    tries: findNumber(verify, 'tries'),
    transfers:
      transfer === undefined ? undefined : { queue: findText(transfer, 'queue'), note: findText(transfer, 'note') },
    ends: findText(step, 'end'),
    runs: findText(findEntry(step, 'run')?.value, 'script'),
    exits: readExits(step),
    declared: moves === undefined ? undefined : (listTextsOf(moves) as readonly Move[]),
  };
}

function findNumber(node: Node | undefined, key: string): number | undefined {
  const value = findEntry(node, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}
