import writeGood from 'write-good';

/** write-good as it is: passive voice, weasel words, adverbs, wordy phrases and the like. */
export function createContender() {
  return {
    validate: (files) =>
      files.flatMap(({ text }) => text.split('\f')).reduce((sum, text) => sum + writeGood(text).length, 0),
  };
}
