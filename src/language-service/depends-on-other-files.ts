/** Whether a problem may vanish once the other files of the workspace are known: names that are given elsewhere. */
export function dependsOnOtherFiles(code: string): boolean {
  return code.startsWith('id-');
}
