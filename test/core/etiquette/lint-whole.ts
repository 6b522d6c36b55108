import assert from 'node:assert/strict';
import { lintDeep } from '../../../src/core/engine/lint/lint-deep.ts';
import { createProjectLint } from '../../../src/core/engine/lint/project-lint.ts';
import { readFile } from '../../../src/core/engine/read-file.ts';
import type { Rule } from '../../../src/core/etiquette/rule.ts';
import { createSettings } from '../../../src/core/etiquette/settings/create-settings.ts';
import { readEtiquetteData } from '../../../src/core/etiquette/settings/etiquette-data.ts';
import { createMoveFinder } from '../../../src/core/matching/create-move-finder.ts';
import { createStartReader } from '../../../src/core/prose/create-start-reader.ts';
import { getFileType } from '../../../src/core/schema/kinds.ts';
import { createShapes } from '../../../src/core/schema/shape.ts';
import type { FlowContext } from './check-flow.ts';

const shapes = createShapes();
const readStarts = createStartReader();
const moves = createMoveFinder(readStarts);

/** Reads a document and runs one rule over it as a whole, by the code of the engine. */
export function lintWhole(rule: Rule, path: string, text: string, context: FlowContext): void {
  const type = getFileType(path);
  assert.ok(type !== undefined);
  const { project = {}, responses = {}, options = {} } = context;
  const data = readEtiquetteData({ rules: { [rule.id]: ['warning', options] } });
  const lint = {
    ...createProjectLint('', project, {
      today: '2026-11-22',
      reviews: undefined,
      readStarts,
      findPack: () => undefined,
      findStyle: () => undefined,
      findDictionary: () => undefined,
      listDictionaries: () => [],
    }),
    settings: createSettings(data, [rule], new Map(), readStarts),
  };
  const file = readFile(path, type, text, { shapes, lint });
  const deeds = {
    find: (id: string) => {
      const known = responses[id];
      return known === undefined ? undefined : { moves: new Set(known), shows: new Set<string>() };
    },
    add: () => undefined,
    remove: () => undefined,
  };
  lintDeep(file, { lint, deeds, moves });
}
