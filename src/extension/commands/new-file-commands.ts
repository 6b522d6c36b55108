import type { NewFileKind } from '../../protocol/new-file.ts';

/** The commands that begin a file, and of which kind; the first one asks a person. */
export const newFileCommands: readonly { readonly command: string; readonly kind: NewFileKind | undefined }[] = [
  { command: 'chatwright.newFile', kind: undefined },
  { command: 'chatwright.newProject', kind: 'project' },
  { command: 'chatwright.newLibrary', kind: 'responses' },
  { command: 'chatwright.newChatScript', kind: 'chatscript' },
  { command: 'chatwright.newScenario', kind: 'scenario' },
  { command: 'chatwright.newShift', kind: 'shift' },
  { command: 'chatwright.newScriptTest', kind: 'chattest' },
  { command: 'chatwright.newScorecard', kind: 'scorecard' },
  { command: 'chatwright.newRulePack', kind: 'etiquette' },
];
