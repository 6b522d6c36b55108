/** Sends a request to the editor, without parameters where it has none; rejects where it is not answered. */
export type SendRequest = (method: string, params: object | undefined) => Promise<unknown>;

/** Sends a request to the editor; resolves with nothing where it is not answered. */
export async function askEditor(
  sendRequest: SendRequest,
  method: string,
  params: object | undefined,
): Promise<unknown> {
  try {
    return await sendRequest(method, params);
  } catch {
    return undefined;
  }
}
