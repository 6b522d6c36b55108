import { createMoveFinder, type MoveFinder } from '../matching/create-move-finder.ts';
import { createStartReader, type ReadStarts } from '../prose/create-start-reader.ts';
import { createShapes, type Shapes } from '../schema/shape.ts';

/** What engines read from our own schemas and lists of words; engines that live side by side may share it. */
export interface SharedParts {
  readonly shapes: Shapes;
  readonly moves: MoveFinder;
  readonly readStarts: ReadStarts;
}

/** Creates the parts; each is read when it is first asked for. */
export function createSharedParts(): SharedParts {
  const readStarts = createStartReader();
  return { shapes: createShapes(), moves: createMoveFinder(readStarts), readStarts };
}
