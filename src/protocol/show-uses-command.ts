/** The command of our extension that shows where a name is used; its arguments are a URI and the position of the name. */
export const showUsesCommand = 'chatwright.showUses';
