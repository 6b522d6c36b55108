import { getCodeLenses } from '../../language-service/structure/get-code-lenses.ts';
import { resolveCodeLens } from '../../language-service/structure/resolve-code-lens.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** How often a reply is used, and how many paths lead to a step. */
export const codeLenses: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: true } },
  register({ connection, session, report }) {
    connection.onCodeLens(guard(report, ({ textDocument }) => session.answer(textDocument.uri, [], getCodeLenses)));
    connection.onCodeLensResolve(async (lens) => {
      const resolved = await guard(report, () => session.answerAll((files) => resolveCodeLens(files, lens)))();
      return resolved ?? lens;
    });
  },
};
