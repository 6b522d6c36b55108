import { getDefinition } from '../../language-service/navigation/get-definition.ts';
import { getTypeDefinition } from '../../language-service/navigation/get-type-definition.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** Where a name is given, and what that belongs to. */
export const definition: Feature = {
  capabilities: { definitionProvider: true, typeDefinitionProvider: true },
  register({ connection, session, report }) {
    connection.onDefinition(
      guard(report, ({ textDocument, position }) =>
        session.answer(textDocument.uri, null, (files, path) => getDefinition(files, path, position)),
      ),
    );
    connection.onTypeDefinition(
      guard(report, ({ textDocument, position }) =>
        session.answer(textDocument.uri, null, (files, path) => getTypeDefinition(files, path, position)),
      ),
    );
  },
};
