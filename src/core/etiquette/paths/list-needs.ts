import type { FlowStepView, FlowView } from '../flow-view.ts';
import type { ProjectFacts } from '../project-facts.ts';

/** A variable that a step shows, and the level of verification that it needs. */
export interface StepNeed {
  readonly number: number;
  readonly step: FlowStepView;
  readonly name: string;
  readonly needs: number;
}

/** For each step of a script the first variable with the highest need that it shows; none where it shows only what all may see. */
export function listNeeds(flow: FlowView): readonly StepNeed[] {
  const project = findProject(flow);
  if (project === undefined) return [];
  return flow.steps.flatMap((step, number) => {
    let most: StepNeed | undefined;
    for (const name of listShown(step)) {
      const needs = project.variables.get(name)?.needs ?? 0;
      if (needs > (most?.needs ?? 0)) most = { number, step, name, needs };
    }
    return most ?? [];
  });
}

function listShown({ shows, hold }: FlowStepView): readonly string[] {
  return [...shows, ...(hold?.message?.holes ?? []).flatMap(({ name }) => name ?? [])];
}

function findProject({ steps }: FlowView): ProjectFacts | undefined {
  for (const { messages, hold } of steps) {
    const message = messages[0] ?? hold?.message;
    if (message !== undefined) return message.project;
  }
  return undefined;
}
