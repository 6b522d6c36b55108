import { getIncomingCalls } from '../../language-service/navigation/calls/get-incoming-calls.ts';
import { getOutgoingCalls } from '../../language-service/navigation/calls/get-outgoing-calls.ts';
import { prepareCallHierarchy } from '../../language-service/navigation/calls/prepare-call-hierarchy.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

/** Who leads to a step, and where it leads. */
export const callHierarchy: Feature = {
  capabilities: { callHierarchyProvider: true },
  register({ connection, session, report }) {
    const { callHierarchy: calls } = connection.languages;
    calls.onPrepare(
      guard(report, ({ textDocument, position }) =>
        session.answer(textDocument.uri, null, (files, path) => prepareCallHierarchy(files, path, position)),
      ),
    );
    calls.onIncomingCalls(guard(report, ({ item }) => session.answerAll((files) => getIncomingCalls(files, item))));
    calls.onOutgoingCalls(guard(report, ({ item }) => session.answerAll((files) => getOutgoingCalls(files, item))));
  },
};
