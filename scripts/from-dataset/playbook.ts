import type { ConvertedScript, ConvertedStep } from './chat-script.ts';
import type { Dictionary } from './dictionary.ts';
import { htmlToText } from './html-text.ts';
import { type PlaybookEntry, readEntries } from './playbook-entries.ts';
import { toTemplate } from './template-text.ts';

/** A category of the Kenchi data: its playbooks, and the replies that they offer. */
export interface PlaybookCategory {
  readonly name: string;
  readonly workflows: readonly { readonly name: string; readonly contents: string }[];
  readonly tools: readonly { readonly name: string; readonly contents: string }[];
}

/** What the agent sends for a reply that a playbook names. */
export type FindSend = (tool: string) => Pick<ConvertedStep, 'respond'> | Pick<ConvertedStep, 'say'>;

const source = 'michaelschade/kenchi';

/** A playbook as a chat script: one step for each piece, in order, with a choice where a piece offers several replies. */
export function convertPlaybook(name: string, id: string, contents: string, findSend: FindSend): ConvertedScript {
  const entries = readEntries(contents);
  const steps: Record<string, ConvertedStep> = {};
  for (const [index, entry] of entries.entries()) {
    const own = `step-${index + 1}`;
    const onward: ConvertedStep = index + 1 < entries.length ? { goto: `step-${index + 2}` } : { end: 'resolved' };
    const [only, ...more] = entry.tools;
    if (only === undefined) steps[own] = { ...describe(entry), ...onward };
    else if (more.length === 0) steps[own] = { ...describe(entry), ...findSend(only), ...onward };
    else {
      const choose = entry.tools.map((label, choice) => ({ label, goto: `${own}-${choice + 1}` }));
      steps[own] = { ...describe(entry), choose };
      for (const { label, goto } of choose) steps[goto] = { ...findSend(label), ...onward };
    }
  }
  return {
    script: id,
    title: name.trim(),
    notes: `From ${source}, licence MIT.`,
    locale: 'en',
    start: 'step-1',
    steps,
  };
}

/** Sends the canned response that was made from a reply, or its words where none was. */
export function createFindSend(
  categories: readonly PlaybookCategory[],
  responses: ReadonlyMap<string, string>,
  dictionary: Dictionary,
): FindSend {
  const tools = new Map(
    categories.flatMap(({ name, tools }) => tools.map((tool) => [tool.name, { ...tool, category: name }])),
  );
  return (name) => {
    const tool = tools.get(name);
    const response = responses.get(`${tool?.category ?? ''} / ${name}`);
    if (response !== undefined) return { respond: response };
    const text = htmlToText(tool?.contents ?? name);
    const placeholders = (text.match(/\{\{\w+\}\}/g) ?? []).map((raw) => ({ style: 'mustache', raw }));
    return { say: toTemplate(text, placeholders, source, dictionary) };
  };
}

function describe({ heading, kind, text }: PlaybookEntry): ConvertedStep {
  const step: ConvertedStep = heading === undefined ? {} : { title: heading };
  if (text === '') return step;
  return kind === 'action' ? { ...step, do: text } : { ...step, guidance: text };
}
