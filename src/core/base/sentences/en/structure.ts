import { error } from '../../sentence.ts';

/** What we say of the structure of a file: its keys, marks and characters. */
export const structureSentences = {
  'duplicate-key': error(
    ({ key }: { key: string }) => `\`${key}\` stands here a second time. Keep one of the two; the other would be lost.`,
  ),
  'key-not-a-word': error(() => 'A key must be a word. Put quotes around text that begins with a brace or a bracket.'),
  'alias-unknown': error(
    ({ name }: { name: string }) => `\`*${name}\` refers to \`&${name}\`, which does not stand above it in this file.`,
  ),
  'alias-too-large': error(
    ({ name }: { name: string }) => `\`*${name}\` would unfold to more than this file may hold. Write the values out.`,
  ),
  'second-document': error(
    ({ mark }: { mark: string }) =>
      `\`${mark}\` ends the document here. A file holds one document: remove the line, or move what follows to a file of its own.`,
  ),
  'project-twice': error(
    () =>
      'Only `chatwright.yaml` beside this file is read. Move what is still needed from here to there, and delete this file.',
  ),
  'conflict-marker': error(
    () => 'This line was left by a merge. Choose one of the two versions and delete the three marker lines.',
  ),
  'control-character': error(
    ({ character }: { character: string }) =>
      `There is an invisible character here (${character}) that no customer can see. Delete it.`,
  ),
  'text-at-margin': error(
    () => 'This line stands at the left margin and belongs to nothing. Indent it like the lines above, or delete it.',
  ),
  'root-not-keys': error(() => 'A file begins with a key and a colon, such as `library: billing`. This line does not.'),
  'json-root-not-object': error(() => 'The file must hold one object in braces: `{ … }`.'),
  'json-comment': error(() => 'JSON has no comments. Use a `notes` key, or write the file as YAML.'),
  'json-comma-missing': error(() => 'A comma is missing before this.'),
  'json-comma-too-many': error(
    ({ bracket }: { bracket: string }) => `Nothing follows the comma before this \`${bracket}\`. Remove the comma.`,
  ),
  'json-colon-missing': error(() => 'A colon is missing between the key and its value.'),
  'json-value-missing': error(() => 'A value is missing here.'),
  'json-key-missing': error(() => 'A key in double quotes is expected here.'),
  'json-bracket-not-closed': error(
    ({ bracket }: { bracket: string }) => `This part is not closed: \`${bracket}\` is missing.`,
  ),
  'json-quote-not-closed': error(() => 'This text is not closed: a double quote is missing at its end.'),
  'json-unexpected': error(() => 'This cannot stand here. In JSON, a text needs double quotes around it.'),
  'json-escape': error(
    () => 'A backslash in JSON text must be followed by one of `" \\ / b f n r t` or `u` and four digits.',
  ),
};
