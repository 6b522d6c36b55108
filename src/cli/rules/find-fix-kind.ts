import { createColdCheck } from '../../core/engine/create-cold-check.ts';
import type { PageExample, RulePage } from './rule-page.ts';

/** What a rule offers: changes of which some are safe, changes that a person chooses from, or none. */
export type FixKind = 'safe' | 'suggested' | 'none';

/** Finds out what rules offer, by the examples on their pages that they report. */
export function createFixFinder(): (rule: string, page: RulePage) => FixKind {
  const check = createColdCheck();
  check.addFile('/chatwright.yaml', ALL_RULES);
  let count = 0;

  return (rule, { reported, project }) => {
    const fixes = reported.flatMap((example) => {
      count += 1;
      const folder = `/${String(count)}`;
      if (project !== undefined) check.addFile(`${folder}/chatwright.yaml`, `${project}\n${ALL_RULES}`);
      const path = `${folder}/${example.file ?? 'example.responses.json'}`;
      check.addFile(path, example.file === undefined ? writeLibrary(example) : example.text);
      return check.getProblems(path).flatMap((problem) => (problem.code === rule ? (problem.fixes ?? []) : []));
    });
    if (fixes.length === 0) return 'none';
    return fixes.some(({ isSafe }) => isSafe === true) ? 'safe' : 'suggested';
  };
}

const ALL_RULES = 'etiquette: { extends: [chatwright:all] }\n';

function writeLibrary({ text, context }: PageExample): string {
  const channels = context.get('channels')?.split(',');
  const response = { id: 'example', title: 'Example', ...(channels === undefined ? {} : { channels }), text };
  const locale = context.get('locale') ?? 'en-GB';
  return JSON.stringify({ library: 'example', title: 'Example', locale, responses: [response] });
}
