import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import { createDocument } from '../document/document.ts';
import { applyEdits } from '../edit/apply-edits.ts';
import type { Engine } from './engine.ts';
import { toOffset, toPosition } from './line-places.ts';

/** Of two project files in one folder `chatwright.yaml` counts: its path, where this is the path of the other one. */
export function getFirstTwin(path: string): string | undefined {
  return SECOND.test(path) ? path.replace(/yml$/, 'yaml') : undefined;
}

/** What an author reads in the project file that does not count. */
export function explainTwin(): Problem {
  return createProblem('project-twice', { start: 0, end: 0 }, {});
}

/** The same engine, which does not read a project file that does not count; it is read as soon as the other one is gone. */
export function guardTwins(engine: Engine): Engine {
  const unread = new Map<string, string>();
  const isUnread = (path: string): boolean => unread.has(path);

  /** Does something with a file while the one that hangs on it is away. */
  function withoutTwin(path: string, act: () => ReadonlySet<string>): ReadonlySet<string> {
    const twin = FIRST.test(path) ? path.replace(/yaml$/, 'yml') : undefined;
    const text = twin === undefined ? undefined : (unread.get(twin) ?? engine.getText(twin));
    if (twin === undefined || text === undefined) return act();
    return new Set([...removeFile(twin), ...act(), ...setFile(twin, text)]);
  }

  function setFile(path: string, text: string): ReadonlySet<string> {
    const first = getFirstTwin(path);
    if (first === undefined || !engine.has(first)) return withoutTwin(path, () => engine.setFile(path, text));
    unread.set(path, text);
    return new Set([path]);
  }

  function removeFile(path: string): ReadonlySet<string> {
    return unread.delete(path) ? new Set([path]) : withoutTwin(path, () => engine.removeFile(path));
  }

  const documentOf = (path: string): ReturnType<typeof createDocument> =>
    createDocument(unread.get(path) ?? '', 'yaml');

  return {
    view: engine.view,
    setFile,
    removeFile,
    editFile: (path, edits) => {
      const text = unread.get(path);
      if (text === undefined) return engine.editFile(path, edits);
      unread.set(
        path,
        edits.reduce((edited, edit) => applyEdits(edited, [edit]), text),
      );
      return new Set([path]);
    },
    *paths() {
      yield* engine.paths();
      yield* unread.keys();
    },
    has: (path) => isUnread(path) || engine.has(path),
    getText: (path) => unread.get(path) ?? engine.getText(path),
    getProblems: (path) => (isUnread(path) ? [explainTwin()] : engine.getProblems(path)),
    packsOf: (path) => engine.packsOf(path),
    takeWanted: () => engine.takeWanted(),
    setStyle: (folder, files) => engine.setStyle(folder, files),
    setDictionary: (name, bytes) => engine.setDictionary(name, bytes),
    positionAt: (path, offset) =>
      isUnread(path) ? toPosition(documentOf(path), offset) : engine.positionAt(path, offset),
    offsetAt: (path, position) =>
      isUnread(path) ? toOffset(documentOf(path), position) : engine.offsetAt(path, position),
  };
}

const FIRST = /(?:^|\/)chatwright\.yaml$/;
const SECOND = /(?:^|\/)chatwright\.yml$/;
