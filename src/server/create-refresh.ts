import type { ClientCapabilities } from 'vscode-languageserver';
import type { SendRequest } from './send-request.ts';
import { askEditor } from './send-request.ts';

/**
 * Has the editor ask again for what hangs on other files than the one that is shown: titles, counts, what is personal data. Many changes
 * that come together are one; an editor that cannot ask again is left in peace.
 */
export function createRefresh(sendRequest: SendRequest, { workspace }: ClientCapabilities): () => void {
  const methods = [
    ...(workspace?.codeLens?.refreshSupport === true ? ['workspace/codeLens/refresh'] : []),
    ...(workspace?.inlayHint?.refreshSupport === true ? ['workspace/inlayHint/refresh'] : []),
    ...(workspace?.semanticTokens?.refreshSupport === true ? ['workspace/semanticTokens/refresh'] : []),
  ];
  let isWaiting = false;
  return () => {
    if (isWaiting || methods.length === 0) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      for (const method of methods) void askEditor(sendRequest, method, undefined);
    }, REST_MILLISECONDS);
  };
}

/** As long as somebody who types rests between two words. */
const REST_MILLISECONDS = 300;
