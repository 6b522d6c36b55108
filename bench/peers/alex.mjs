import { text as check } from 'alex';

/** alex as it is: inconsiderate wording. */
export function createContender() {
  return {
    validate: (files) =>
      files.flatMap(({ text }) => text.split('\f')).reduce((sum, text) => sum + check(text).messages.length, 0),
  };
}
