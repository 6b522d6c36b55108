import { compileCapitalization } from './compile-capitalization.ts';
import { compileConditional } from './compile-conditional.ts';
import { compileConsistency } from './compile-consistency.ts';
import { compileExistence } from './compile-existence.ts';
import { compileMetric } from './compile-metric.ts';
import { compileOccurrence } from './compile-occurrence.ts';
import { compileRepetition } from './compile-repetition.ts';
import { compileSequence } from './compile-sequence.ts';
import { compileSubstitution } from './compile-substitution.ts';
import type { FlowRule } from './flow-rule.ts';
import { readFlowRule } from './flow-rule.ts';
import type { CompiledFind, PackRule } from './pack-rule.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { readDefinition } from './rule-definition.ts';
import type { WorkMeter } from './work-meter.ts';

/** A rule of a pack: one that is run on messages, one about the ways through a script, or why it cannot be run. */
export type CompiledRule = { readonly kind: 'rule'; readonly rule: PackRule } | FlowRule | Refusal;

/** Makes a rule out of what a pack says, in our words or in Vale's; `meter` is that of the pack. */
export function compileRule(id: string, data: unknown, meter?: WorkMeter): CompiledRule {
  const definition = readDefinition(id, data, meter);
  if ('kind' in definition) return definition;
  const flowRule = readFlowRule(definition);
  if (flowRule !== undefined) return flowRule;
  const compiled = compileFind(definition);
  if (compiled.kind === 'refused') return compiled;
  return { kind: 'rule', rule: { ...definition.head, find: compiled.find } };
}

function compileFind(definition: RuleDefinition): CompiledFind {
  const { type } = definition.head;
  switch (type) {
    case 'existence':
      return compileExistence(definition);
    case 'substitution':
      return compileSubstitution(definition);
    case 'occurrence':
      return compileOccurrence(definition);
    case 'repetition':
      return compileRepetition(definition);
    case 'consistency':
      return compileConsistency(definition);
    case 'conditional':
      return compileConditional(definition);
    case 'capitalization':
      return compileCapitalization(definition);
    case 'metric':
      return compileMetric(definition);
    case 'sequence':
      return compileSequence(definition);
    case 'spelling':
      return refuse(
        'Rules of the type `spelling` need a dictionary of Vale; switch on our own rule `spelling` instead.',
      );
    case 'readability':
      return refuse('Rules of the type `readability` cannot be run; write the figure as a rule of the type `metric`.');
    case 'script':
      return refuse('Rules of the type `script` are programs, and we run no programs of packs.');
    default:
      return refuse(
        type.includes('.')
          ? `The rule builds on another one, \`${type}\`, which we cannot do; write it out in full.`
          : `We do not know rules of the type \`${type}\`.`,
      );
  }
}
