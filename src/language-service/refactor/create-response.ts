import { CodeActionKind } from 'vscode-languageserver-types';
import type { FreshMap } from '../../core/edit/fresh-value.ts';
import { addResponse, createLibrary, findLibrary } from './add-response.ts';
import { toTitle } from './new-name.ts';
import { offerForUnknown } from './offer-for-unknown.ts';
import { refuse, type Outcome, type Refactoring } from './refactoring.ts';

/** Writes the reply that an unknown name asks for at the end of its library; a library that is not there is made. */
export const createResponse: Refactoring = {
  name: 'create-response',
  kind: CodeActionKind.QuickFix,
  offer: (place) =>
    offerForUnknown(place, 'response', ({ name }) => {
      const parts = readName(name);
      const { abilities, engine } = place.files;
      if (parts === undefined) return undefined;
      const isThere = findLibrary(engine.view, place.file.path, parts.library) !== undefined;
      if (isThere) return `Create the reply \`${name}\``;
      return abilities.fileOperations
        ? `Create the library \`${parts.library}\` with the reply \`${parts.id}\``
        : undefined;
    }),
  make({ engine }, { file, at }): Outcome {
    const name = engine.view.findSite(file.path, at)?.name ?? '';
    const parts = readName(name);
    if (parts === undefined) return refuse('The reply is there already.');
    const library = findLibrary(engine.view, file.path, parts.library);
    const response = toResponse(parts.id);
    if (library === undefined) {
      return { kind: 'changes', changes: [createLibrary(engine, file.path, parts.library, response)] };
    }
    const change = addResponse(engine, library, response);
    if (change === undefined)
      return refuse(`Nothing can be added to \`${parts.library}\` while its last reply is at fault.`);
    return { kind: 'changes', changes: [change] };
  },
};

function readName(name: string): { readonly library: string; readonly id: string } | undefined {
  const [, library, id] = /^([a-z0-9][a-z0-9-]*)\/([a-z0-9][a-z0-9-]*)$/.exec(name) ?? [];
  return library === undefined || id === undefined ? undefined : { library, id };
}

/** A reply that is whole, and no more than a draft. */
function toResponse(id: string): FreshMap {
  return {
    kind: 'map',
    entries: [
      ['id', id],
      ['title', toTitle(id)],
      ['text', { kind: 'prose', text: 'Write this reply here.' }],
      ['status', 'draft'],
    ],
  };
}
