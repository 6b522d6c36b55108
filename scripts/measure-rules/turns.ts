import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDictionary } from '../from-dataset/dictionary.ts';
import { toTemplate } from '../from-dataset/template-text.ts';
import { writeDocument } from '../from-dataset/write-document.ts';
import type { Corpus } from './corpus.ts';
import { readStarDialogues } from './recorded-chats.ts';

interface Turn {
  readonly text: string;
  readonly placeholders: readonly string[];
}

/** Single turns of agents, each as a response of its own: labelled ones, put together again, and what STAR's agents typed. */
export function readTurns(data: string): readonly Corpus[] {
  const lines = readFileSync(join(data, 'agent-turns-by-dialogue-act.jsonl'), 'utf8').split('\n');
  const labelled = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Turn);
  const typed = readStarDialogues(data).flatMap(({ Events }) =>
    Events.filter(({ Action }) => Action === 'request_suggestions').map(({ Text = '' }) => Text),
  );
  return [
    toCorpus('MultiWOZ turns', labelled.map(toText)),
    toCorpus(
      'STAR typed turns',
      typed.filter((text) => text.trim() !== ''),
    ),
  ];
}

/** The labelled turns are cut into words with spaces between; their signs and endings are put back. */
function toText({ text }: Turn): string {
  return text
    .replace(/ ([,.?!;:%)])/g, '$1')
    .replace(/([(£$]) /g, '$1')
    .replace(/ (n't|'(?:s|m|d|re|ve|ll))\b/gi, '$1')
    .replace(/\b(can) (not)\b/gi, '$1$2')
    .replace(/ - /g, '-');
}

function toCorpus(name: string, texts: readonly string[]): Corpus {
  const dictionary = createDictionary();
  const responses = texts.map((text, number) => {
    const found = text.match(/#[A-Z-]+#/g) ?? [];
    const marked = text.replace(/#([A-Z-]+)#/g, (_, slot: string) => `[${slot.replaceAll('-', '_')}]`);
    const placeholders = found.map((raw) => ({ style: 'bracket', raw: `[${raw.slice(1, -1).replaceAll('-', '_')}]` }));
    return { id: `turn-${number}`, title: `Turn ${number}`, text: toTemplate(marked, placeholders, name, dictionary) };
  });
  const file = writeDocument({
    library: name.replaceAll(' ', '-').toLowerCase(),
    title: name,
    locale: 'en',
    responses,
  });
  return {
    name,
    files: new Map([[`${name.replaceAll(' ', '-')}.responses.yaml`, file]]),
    messages: texts.length,
    isSpoken: true,
  };
}
