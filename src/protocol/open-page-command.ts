/** The command of our extension that shows the page about a problem or a rule; its argument is the code. */
export const openPageCommand = 'chatwright.openProblemPage';
