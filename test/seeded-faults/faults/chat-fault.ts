import type { ScriptData, StepData, TranscriptData, TurnData } from '../documents.ts';
import type { Random } from '../random.ts';
import type { Draft, Kitchen, Recipe } from '../recipe.ts';
import { findTrade, fillTradeWords } from './trade-words.ts';

/** What a change of a chat may choose from: `say` fills a sentence with the words of the chat's trade, `next` does so with the next of a list. */
export interface ChatKitchen {
  readonly variant: number;
  readonly random: Random;
  readonly say: (sentence: string) => string;
  readonly next: (sentences: readonly string[]) => string;
}

/** Changes a copy of a clean chat; gives false where this chat has no place for the fault. */
export type ChatChange<Chat> = (chat: Chat, kitchen: ChatKitchen) => boolean;

/** How a fault gets into scripts, into transcripts, or into both in turn. */
export interface ChatChanges {
  readonly phrasings: number;
  readonly script?: ChatChange<ScriptData>;
  readonly transcript?: ChatChange<TranscriptData>;
}

const attempts = 100;

/** A recipe that changes the order of a conversation rather than a sentence. */
export function createChatFault(rule: string, { phrasings, script, transcript }: ChatChanges): Recipe {
  return {
    rule,
    phrasings,
    spoil: (kitchen) => {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const inScript = transcript === undefined || kitchen.variant % 2 === 0;
        const draft = inScript && script !== undefined ? spoilScript(script, kitchen) : undefined;
        const found = draft ?? (transcript === undefined ? undefined : spoilTranscript(transcript, kitchen));
        if (found !== undefined) return found;
      }
      throw new Error(`No clean chat has a place for ${rule}.`);
    },
  };
}

function spoilScript(change: ChatChange<ScriptData>, { variant, random, clean }: Kitchen): Draft | undefined {
  const file = random.pick(clean.scripts);
  const data = structuredClone(file.data);
  const say = (sentence: string): string => fillTradeWords(sentence, findTrade(data.script), 'en', random);
  return change(data, createChatKitchen(variant, random, say)) ? { ...file, language: 'en', data } : undefined;
}

function spoilTranscript(change: ChatChange<TranscriptData>, { variant, random, clean }: Kitchen): Draft | undefined {
  const file = random.pick(clean.transcripts.filter(({ project }) => project === 'english'));
  const data = structuredClone(file.data);
  const say = (sentence: string): string => fillNames(fillTradeWords(sentence, findTrade(data.id), 'en', random), data);
  return change(data, createChatKitchen(variant, random, say)) ? { ...file, language: 'en', data } : undefined;
}

/** Scripts and transcripts take turns, so that a sentence is due in every second variant. */
function createChatKitchen(variant: number, random: Random, say: ChatKitchen['say']): ChatKitchen {
  const next = (sentences: readonly string[]): string =>
    say(sentences[Math.floor(variant / 2) % sentences.length] ?? '');
  return { variant, random, say, next };
}

function fillNames(text: string, { agent, customer }: TranscriptData): string {
  return text
    .replaceAll(/\{\{default customer\.firstName "[^"]*"\}\}|\{\{customer\.firstName\}\}/g, customer.name)
    .replaceAll('{{agent.firstName}}', agent.name)
    .replaceAll('{{facts.brand.name}}', 'Brightwater')
    .replaceAll(/\{\{\w+ \w+\.\w+\}\}/g, '14:30')
    .replaceAll(/\{\{\w+\.\w+\}\}/g, 'BW-204881');
}

/** A step of a script by its name; the clean scripts all have the same names for the same parts. */
export function stepOf(script: ScriptData, name: string): StepData {
  return (script.steps[name] ??= {});
}

/** The first turn that belongs to a step; the last turn where no turn does. */
export function turnOf(transcript: TranscriptData, step: string): TurnData {
  const found = transcript.turns.find((turn) => turn.step === step) ?? transcript.turns.at(-1);
  return found ?? { at: 0, who: 'system', type: 'close' };
}

/** Puts turns behind a turn, each some seconds after the one before, and moves what follows by as much. */
export function insertAfter(transcript: TranscriptData, turn: TurnData, added: readonly TurnData[]): void {
  const index = transcript.turns.indexOf(turn);
  let at = turn.at;
  const placed = added.map((each) => ({ ...each, at: (at += each.at) }));
  delay(transcript, index + 1, at - turn.at);
  transcript.turns.splice(index + 1, 0, ...placed);
}

/** Moves all turns from one on by some seconds, and the times that they promise too. */
export function delay(transcript: TranscriptData, from: number, seconds: number): void {
  for (const turn of transcript.turns.slice(from)) {
    turn.at += seconds;
    if (turn.until !== undefined) turn.until += seconds;
  }
  delete transcript['ended'];
}

/** Takes turns out of a transcript. */
export function removeTurns(transcript: TranscriptData, unwanted: (turn: TurnData, index: number) => boolean): void {
  transcript.turns = transcript.turns.filter((turn, index) => !unwanted(turn, index));
}
