import { error, warning } from '../../sentence.ts';

/** What we say of text that cannot be read as YAML or JSON, or would be read as something else. */
export const documentSentences = {
  'file-empty': warning(() => 'This file is empty. Start it with a snippet or a New-file command.'),
};
