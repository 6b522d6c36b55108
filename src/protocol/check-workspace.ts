/** Request of the editor: read all files again and check them; answered with a `WorkspaceStatus` when that is done. */
export const checkWorkspaceMethod = 'chatwright/checkWorkspace';
