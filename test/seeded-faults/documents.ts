/** A canned response as the clean libraries write it. */
export interface ResponseData {
  id: string;
  title?: string;
  text: string;
  channels?: string[];
  wordings?: WordingData[];
  [key: string]: unknown;
}

/** Another wording of a response. */
export interface WordingData {
  for: { locale?: string; channel?: string };
  text: string;
}

/** A library of canned responses. */
export interface LibraryData {
  library: string;
  title: string;
  locale: string;
  responses: ResponseData[];
}

/** A way on from a step, of any kind that names a step. */
export interface WayData {
  intent?: string;
  like?: string[];
  label?: string;
  otherwise?: true;
  goto: string;
}

/** One step of a script; the clean scripts write each `say` as one text. */
export interface StepData {
  stage?: string;
  say?: string;
  do?: string;
  hold?: { say?: string; max: string };
  replies?: WayData[];
  choose?: WayData[];
  goto?: string;
  max?: number;
  else?: string;
  ask?: { variable: string; retries?: number; then: string; else?: string };
  verify?: { level: number; match: string[]; tries?: number; passed: string; failed: string };
  transfer?: { queue: string; note?: string };
  end?: string;
}

/** A chat script; in the clean scripts steps with the same part have the same name. */
export interface ScriptData {
  script: string;
  title: string;
  channels: string[];
  start: string;
  anytime?: WayData[];
  steps: Record<string, StepData>;
}

/** One turn of a transcript; `at` is in seconds from the start. */
export interface TurnData {
  at: number;
  who: string;
  type?: string;
  text?: string;
  step?: string;
  until?: number;
  level?: number;
  passed?: boolean;
  queue?: string;
  agent?: string;
  reason?: string;
}

/** The record of a chat. */
export interface TranscriptData {
  id: string;
  locale: string;
  channel: string;
  agent: { name: string };
  customer: { name: string };
  prechat?: Record<string, string>;
  turns: TurnData[];
  [key: string]: unknown;
}
