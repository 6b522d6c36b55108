import { isRecord } from './is-record.ts';

/** What a team can set for the whole workspace. */
export interface Settings {
  /** How many problems of one file the editor is given at most; at least 1. */
  readonly maximumProblems: number;
  /** Patterns for paths, such as `drafts/**`, whose files are not checked. */
  readonly exclude: readonly string[];
  readonly inlayHints: HintSettings;
}

/** Which hints stand between the words of a file. */
export interface HintSettings {
  /** The title of what is named, behind its name. */
  readonly titles: boolean;
  /** How long a text may become, behind its key. */
  readonly lengths: boolean;
}

/** The settings that hold until somebody sets others. */
export const defaultSettings: Settings = {
  maximumProblems: 500,
  exclude: [],
  inlayHints: { titles: true, lengths: true },
};

/** Reads settings as an editor sends them, the value of its `chatwright` section; what cannot be read keeps its default. */
export function readSettings(section: unknown): Settings {
  if (!isRecord(section)) return defaultSettings;
  const problems = isRecord(section['problems']) ? section['problems'] : {};
  return {
    maximumProblems: readMaximum(problems['maximum']),
    exclude: readPatterns(section['exclude']),
    inlayHints: readHints(section['inlayHints']),
  };
}

function readHints(value: unknown): HintSettings {
  const hints = isRecord(value) ? value : {};
  return { titles: hints['titles'] !== false, lengths: hints['lengths'] !== false };
}

function readMaximum(value: unknown): number {
  return typeof value === 'number' && value >= 1 ? Math.floor(value) : defaultSettings.maximumProblems;
}

function readPatterns(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return defaultSettings.exclude;
  return value.filter((pattern: unknown): pattern is string => typeof pattern === 'string' && pattern !== '');
}
