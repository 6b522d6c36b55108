import type { FileView } from '../../core/engine/workspace-view.ts';
import { buildFlow, type Flow } from '../../core/flow/build-flow.ts';

/** The steps of a script with the ways between them, from what its blocks have told already. */
export function readFlow(file: FileView): Flow {
  const facts = file.document.blocks.map((_, index) => file.factsOf(index));
  const start = facts.flatMap((each) => each?.texts ?? []).findLast(({ key }) => key === 'start')?.text;
  return buildFlow({
    ...(start === undefined ? {} : { start }),
    entries: facts.flatMap((each) => each?.entries ?? []),
    steps: facts.flatMap((each) => each?.steps ?? []),
  });
}
