import { convertFile } from './convert-file.ts';
import { createResponse } from './create-response.ts';
import { createStep } from './create-step.ts';
import { declareVariable } from './declare-variable.ts';
import { extractResponse } from './extract-response.ts';
import { inlineResponse } from './inline-response.ts';
import { mergeResponses } from './merge-responses.ts';
import type { Refactoring } from './refactoring.ts';
import { sortByFolder, sortByName } from './sort-library.ts';
import { splitStep } from './split-step.ts';

/** All refactorings, in the order in which they are offered. */
export function listRefactorings(): readonly Refactoring[] {
  return [
    createStep,
    createResponse,
    declareVariable,
    extractResponse,
    inlineResponse,
    splitStep,
    mergeResponses,
    sortByName,
    sortByFolder,
    convertFile,
  ];
}
