import type { EngineOptions } from '../../core/engine/engine-options.ts';
import { readDictionary } from '../files/read-dictionary.ts';
import { readStyle } from '../files/read-style.ts';

/** What a check in a terminal tells the engine: the day, such as `2026-11-22`, and how to read dictionaries and styles. */
export function createEngineOptions(today: string | undefined): EngineOptions {
  return today === undefined ? { readDictionary, readStyle } : { today, readDictionary, readStyle };
}
