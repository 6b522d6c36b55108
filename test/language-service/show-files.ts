import { createEngine } from '../../src/core/engine/create-engine.ts';
import type { Problem } from '../../src/core/base/problem.ts';
import type { Engine } from '../../src/core/engine/engine.ts';
import { toUri } from '../../src/language-service/document-path.ts';
import type { EditorAbilities, ShownFiles } from '../../src/language-service/shown-files.ts';
import { shared } from '../core/engine/shared-parts.ts';

/** Files that an editor shows in their seventh version, all of them by their texts. */
export function showFiles(
  texts: Readonly<Record<string, string>>,
  abilities: Partial<EditorAbilities> = {},
): ShownFiles {
  const engine = createEngine({ shared });
  for (const [path, text] of Object.entries(texts)) engine.setFile(path, text);
  return {
    engine,
    pages: { problems: 'problems:/{code}.md', rules: 'rules:/{code}.md' },
    abilities: { ...plainEditor, ...abilities },
    identify: (path) => ({ uri: toUri(path), version: path in texts ? 7 : null }),
  };
}

const plainEditor: EditorAbilities = {
  snippets: false,
  commands: true,
  fileOperations: false,
  laterEdits: false,
  disabledActions: false,
  insertsSnippets: false,
  keepsIndentation: false,
};

/** The same files, of which one engine answer is replaced: the problems of each file are these. */
export function withProblems(files: ShownFiles, problems: readonly Problem[]): ShownFiles {
  const engine = Object.assign(Object.create(files.engine) as Engine, { getProblems: () => problems });
  return { ...files, engine };
}
