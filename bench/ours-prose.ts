import { createReadings } from '../src/core/etiquette/create-reading.ts';
import type { Message } from '../src/core/etiquette/message.ts';
import { noProjectFacts } from '../src/core/etiquette/project-facts.ts';
import { rules } from '../src/core/etiquette/rules/index.ts';
import { runMessageRules } from '../src/core/etiquette/run-message-rules.ts';
import { createSettings } from '../src/core/etiquette/settings/create-settings.ts';
import { readEtiquetteData } from '../src/core/etiquette/settings/etiquette-data.ts';
import { createStartReader } from '../src/core/prose/create-start-reader.ts';
import { createProse } from '../src/core/prose/prose.ts';

/** Our rules for messages, as they are recommended, over messages that are parted by form feeds. */
export function createContender(): { validate(files: readonly { readonly text: string }[]): number } {
  const settings = createSettings(readEtiquetteData(undefined), rules, new Map(), createStartReader());
  const plan = settings.getPlan('messages', { locale: 'en-GB', channels: ['web'], tags: [] });
  return {
    validate: (files) =>
      files
        .flatMap(({ text }) => text.split('\f'))
        .reduce((sum, text) => sum + runMessageRules(plan, toMessage(text)).length, 0),
  };
}

function toMessage(template: string): Message {
  const [reading] = createReadings(template);
  return {
    owner: 'prose/message',
    part: 'text',
    prose: createProse(reading?.text ?? ''),
    holes: reading?.holes ?? [],
    template,
    body: reading?.body ?? [],
    isFirst: true,
    locale: 'en-GB',
    language: 'en',
    channels: ['web'],
    brand: undefined,
    tags: [],
    stage: undefined,
    status: 'active',
    project: noProjectFacts,
  };
}
