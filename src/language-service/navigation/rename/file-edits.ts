import type { TextEdit } from '../../../core/base/fix.ts';

/** Edits by the path of the file that they change, those of each file in the order of its text. */
export type FileEdits = ReadonlyMap<string, readonly TextEdit[]>;
