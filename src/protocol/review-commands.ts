/** The commands of our extension by which a person reviews a wording; the arguments are a URI and a line, counted from 0. */
export const reviewCommands = {
  approve: 'chatwright.approveWording',
  changes: 'chatwright.askForChanges',
  current: 'chatwright.markTranslationCurrent',
} as const;
