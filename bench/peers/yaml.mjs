import { parseDocument } from 'yaml';

/** The tolerant parser that keeps comments: it reads and reports faults of the YAML only. */
export function createContender() {
  return {
    validate(files) {
      return files.reduce((problems, { text }) => problems + parseDocument(text).errors.length, 0);
    },
  };
}
