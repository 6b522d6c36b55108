import { createReadings } from '../../../src/core/etiquette/create-reading.ts';
import type { ResponseFinding } from '../../../src/core/etiquette/finding.ts';
import { getDefaults } from '../../../src/core/etiquette/get-defaults.ts';
import type { Message } from '../../../src/core/etiquette/message.ts';
import type { OptionValue } from '../../../src/core/etiquette/option.ts';
import { noProjectFacts } from '../../../src/core/etiquette/project-facts.ts';
import type { Rule } from '../../../src/core/etiquette/rule.ts';
import { createProse } from '../../../src/core/prose/prose.ts';

/** One text of a response; the first is its text, others are wordings, all in English on the web where nothing is said. */
export type ResponseText = Partial<Message> & Pick<Message, 'template'>;

/** What a rule says of a response with these texts. */
export function findInResponse(
  rule: Rule,
  texts: readonly ResponseText[],
  options: Readonly<Record<string, OptionValue>> = {},
): readonly ResponseFinding[] {
  const messages = texts.map(toMessage);
  const status = messages[0]?.status ?? 'active';
  const view = { id: 'samples/sample', title: undefined, shortcut: undefined, tags: [], status, messages };
  return [...(rule.response?.(view, { ...getDefaults(rule), ...options }) ?? [])];
}

function toMessage(text: ResponseText, index: number): Message {
  const locale = text.locale ?? 'en-GB';
  const [reading] = createReadings(text.template);
  return {
    owner: 'samples/sample',
    part: index === 0 ? 'text' : 'wording',
    channels: ['web'],
    brand: undefined,
    tags: [],
    stage: undefined,
    status: 'active',
    project: noProjectFacts,
    ...text,
    locale,
    language: locale.slice(0, 2),
    prose: createProse(reading?.text ?? ''),
    holes: reading?.holes ?? [],
    body: reading?.body ?? [],
    isFirst: true,
  };
}
