import { window } from 'vscode';
import { newFileKinds, type NewFileKind } from '../../protocol/new-file.ts';

/** Asks a person what the new file shall hold; nothing where the person turns away. */
export async function chooseNewFileKind(): Promise<NewFileKind | undefined> {
  const items = newFileKinds.map((kind) => ({
    label: newFileWords[kind].label,
    detail: newFileWords[kind].about,
    begins: kind,
  }));
  const chosen = await window.showQuickPick(items, { title: 'New file', placeHolder: 'What shall the new file hold?' });
  return chosen?.begins;
}

/** What people read of each kind of file when they begin one. */
interface NewFileWords {
  readonly label: string;
  readonly about: string;
  readonly title: string;
  readonly prompt: string;
  readonly example: string;
}

/** What people read when they begin a file. */
export const newFileWords: Readonly<Record<NewFileKind, NewFileWords>> = {
  project: {
    label: 'Project',
    about: 'Languages, channels and the variables that texts may use, for all files beside and below it.',
    title: 'New project',
    prompt: 'What is your chat desk called?',
    example: 'Our chat desk',
  },
  responses: {
    label: 'Library of canned responses',
    about: 'Ready-made replies that agents send with a shortcut.',
    title: 'New library of canned responses',
    prompt: askName('the library'),
    example: 'Refunds',
  },
  chatscript: {
    label: 'Chat script',
    about: 'What agents say and do, step by step.',
    title: 'New chat script',
    prompt: askName('the script'),
    example: 'Refund request',
  },
  scenario: {
    label: 'Scenario',
    about: 'A simulated customer to practise with.',
    title: 'New scenario',
    prompt: askName('the scenario'),
    example: 'A refund for a late parcel',
  },
  shift: {
    label: 'Shift',
    about: 'Several simulated customers at once.',
    title: 'New shift',
    prompt: askName('the shift'),
    example: 'Friday evening',
  },
  chattest: {
    label: 'Script test',
    about: 'A chat that must go on working when scripts change.',
    title: 'New script test',
    prompt: 'What shall the test show? The file is named after that.',
    example: 'Refund under the limit',
  },
  scorecard: {
    label: 'Scorecard',
    about: 'What a good chat is marked by.',
    title: 'New scorecard',
    prompt: askName('the scorecard'),
    example: 'Chat quality',
  },
  etiquette: {
    label: 'Rule pack',
    about: 'The wording rules of your own team.',
    title: 'New rule pack',
    prompt: askName('the rule pack'),
    example: 'House rules',
  },
};

function askName(what: string): string {
  return `What is ${what} called? The file is named after it.`;
}
