/** What a window of the embedded editor shows: absolute paths; without tests it is simply the editor. */
export interface WindowContents {
  readonly folder: string;
  readonly file?: string;
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
}

/** The address that opens a folder in the embedded editor, with an extension under development and its tests when given. */
export function windowAddress(server: string, contents: WindowContents): string {
  const remote = `vscode-remote://${new URL(server).host}`;
  const payload: (readonly [string, string])[] = [['skipWelcome', 'true']];
  if (contents.extensionDevelopmentPath !== undefined) {
    payload.push(['extensionDevelopmentPath', `${remote}${contents.extensionDevelopmentPath}`]);
  }
  if (contents.extensionTestsPath !== undefined) {
    payload.push(['extensionTestsPath', `${remote}${contents.extensionTestsPath}`]);
  }
  if (contents.file !== undefined) payload.push(['openFile', `${remote}${contents.file}`]);
  const query = new URLSearchParams({ folder: contents.folder, payload: JSON.stringify(payload) });
  return `${server}/?${query.toString().replaceAll('+', '%20')}`;
}
