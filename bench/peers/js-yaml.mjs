import { load } from 'js-yaml';

/** The quick parser that stops at the first fault: it reads and checks nothing. */
export function createContender() {
  return {
    validate(files) {
      return files.filter(({ text }) => load(text) === undefined).length;
    },
  };
}
