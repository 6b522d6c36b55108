import { getReferences } from '../../language-service/navigation/get-references.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** Every place where a name is used. */
export const references: Feature = {
  capabilities: { referencesProvider: true },
  register({ connection, session, report }) {
    connection.onReferences(
      guard(report, ({ textDocument, position, context }) =>
        session.answer(textDocument.uri, null, (files, path) =>
          getReferences(files, path, position, context.includeDeclaration ? 'all' : 'uses'),
        ),
      ),
    );
  },
};
