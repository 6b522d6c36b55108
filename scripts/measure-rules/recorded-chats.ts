import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './corpus.ts';

/** A recorded chat of STAR, as far as it is read here. */
interface StarDialogue {
  readonly DialogueID: number;
  readonly Events: readonly {
    readonly Action: string;
    readonly Agent: string;
    readonly Text?: string;
    readonly UnixTime: number;
  }[];
}

interface Turn {
  readonly at: number;
  readonly who: 'agent' | 'customer';
  readonly text: string;
}

/** The chats of STAR. */
export function readStarDialogues(data: string): readonly StarDialogue[] {
  const lines = readFileSync(join(data, 'star', 'dialogues-150.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as StarDialogue);
}

/** The recorded chats of both sources as transcripts; those of ABCD have no times, so a turn every ten seconds is taken. */
export function readRecordedChats(data: string): readonly Corpus[] {
  const star = readStarDialogues(data).map(toTurns);
  const abcd = JSON.parse(readFileSync(join(data, 'abcd', 'sample-conversations.json'), 'utf8')) as readonly {
    readonly original: readonly (readonly [string, string])[];
  }[];
  const others = abcd.map(({ original }) =>
    original.flatMap(([who, text], number): Turn[] =>
      who === 'agent' || who === 'customer' ? [{ at: number * 10, who, text }] : [],
    ),
  );
  return [toCorpus('STAR chats', star), toCorpus('ABCD chats', others)];
}

const SENT = new Set(['utter', 'pick_suggestion']);

function toTurns({ Events }: StarDialogue): readonly Turn[] {
  const start = Events[0]?.UnixTime ?? 0;
  return Events.flatMap(({ Action, Agent, Text = '', UnixTime }): Turn[] => {
    const who = Agent === 'Wizard' ? 'agent' : Agent === 'User' ? 'customer' : undefined;
    if (who === undefined || !SENT.has(Action) || Text.trim() === '') return [];
    return [{ at: UnixTime - start, who, text: Text }];
  });
}

function toCorpus(name: string, chats: readonly (readonly Turn[])[]): Corpus {
  const files = chats.map((turns, number): [string, string] => {
    const id = `${name.replaceAll(' ', '-').toLowerCase()}-${number}`;
    return [`${id}.transcript.json`, writeTranscript(id, turns)];
  });
  const messages = chats.flat().filter(({ who }) => who === 'agent').length;
  return { name, files: new Map(files), messages, isSpoken: true };
}

/** One turn a line, so that a finding can be read with the turns before it. */
function writeTranscript(id: string, turns: readonly Turn[]): string {
  const ended = new Date(Date.UTC(2026, 0, 1) + (turns.at(-1)?.at ?? 0) * 1000).toISOString();
  const header = {
    version: 1,
    id,
    source: 'recorded',
    locale: 'en',
    channel: 'web',
    started: '2026-01-01T00:00:00Z',
    ended,
  };
  const lines = turns.map((turn) => `    ${JSON.stringify(turn)}`).join(',\n');
  return `${JSON.stringify(header, null, 2).slice(0, -2)},\n  "turns": [\n${lines}\n  ]\n}\n`;
}
