import { listAgentMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import type { FlowStepView, FlowView } from '../flow-view.ts';
import { getLanguage } from '../placed-message.ts';
import { defineRule, type Rule } from '../rule.ts';
import type { TranscriptView } from '../transcript-view.ts';
import { countDeeds } from '../paths/count-deeds.ts';
import { findWithout } from '../paths/find-without.ts';
import { listStarts, mayDoAnything } from '../paths/step-deeds.ts';
import type { FlowDemand, FlowRule } from './flow-rule.ts';

/** A rule of a pack about the ways through a script, as the runner takes it; chats that took place are held to it, too. */
export function toFlowRule({ head, asks }: FlowRule): Rule {
  const { id, message, severity, looksAt, locales, channels, why } = head;
  const looks = (kind: string, at: readonly string[]): boolean =>
    looksAt?.includes(kind) !== false && channels?.some((channel) => at.includes(channel)) !== false;
  return defineRule({
    id,
    category: 'flow',
    description: why ?? message,
    severity,
    languages: locales?.map(getLanguage) ?? ['en', 'es'],
    *flow(flow): Iterable<FlowFinding> {
      if (!looks('flow', flow.channels)) return;
      for (const step of findInFlow(flow, asks)) yield { step: step.id, message };
    },
    *transcript(transcript): Iterable<TranscriptFinding> {
      const { channel, isOver } = transcript;
      if (!looks('transcript', channel === undefined ? [] : [channel])) return;
      const turn = findInChat(transcript, asks);
      if (turn === undefined) return;
      const isPending = asks.type === 'on-every-path' && !isOver;
      yield isPending ? { turn, message, isPending } : { turn, message };
    },
  });
}

function findInFlow(flow: FlowView, asks: FlowDemand): readonly FlowStepView[] {
  const starts = listStarts(flow);
  const does = (step: FlowStepView): boolean => holds(step.moves, asks.of) && isInStage(step, asks);
  switch (asks.type) {
    case 'before': {
      const isGoal = (step: FlowStepView): boolean => step.stage === asks.before || holds(step.moves, asks.before);
      return findWithout(flow, starts, { isGoal, isMet: (step) => does(step) || mayDoAnything(step) });
    }
    case 'on-every-path': {
      const isGoal = (step: FlowStepView): boolean => step.ends !== undefined || step.transfers !== undefined;
      return findWithout(flow, starts, { isGoal, isMet: (step) => does(step) || mayDoAnything(step) });
    }
    case 'at-most': {
      const counts = countDeeds(flow, starts, does, asks.times + 1);
      return flow.steps.filter((step, number) => does(step) && (counts[number] ?? 0) > asks.times);
    }
    default:
      return asks satisfies never;
  }
}

function isInStage({ stage }: FlowStepView, asks: FlowDemand): boolean {
  return asks.type === 'before' || asks.stage === undefined || asks.stage === stage;
}

/** The turn at which a chat broke the rule. Chats do not know stages, so what is about a stage is left to scripts. */
function findInChat(transcript: TranscriptView, asks: FlowDemand): number | undefined {
  const said = listAgentMessages(transcript);
  if (said.length === 0 || (asks.type !== 'before' && asks.stage !== undefined)) return undefined;
  const done = said.filter(({ moves }) => holds(moves, asks.of));
  switch (asks.type) {
    case 'before': {
      const goal = said.find(({ moves }) => holds(moves, asks.before));
      return goal === undefined || done.some(({ turn }) => turn <= goal.turn) ? undefined : goal.turn;
    }
    case 'on-every-path':
      return done.length > 0 ? undefined : said.at(-1)?.turn;
    case 'at-most':
      return done[asks.times]?.turn;
    default:
      return asks satisfies never;
  }
}

/** A record may say `ask order.id` for `ask`. */
function holds(moves: ReadonlySet<string>, move: string): boolean {
  return moves.has(move) || [...moves].some((one) => one.startsWith(`${move} `));
}
