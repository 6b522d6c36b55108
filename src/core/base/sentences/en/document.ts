import { error, warning } from '../../sentence.ts';
import { listNames } from '../../wording.ts';

/** What we say of text that cannot be read as YAML, or would be read as something else. */
export const documentSentences = {
  'file-empty': warning(({ beginning }: { beginning: Beginning | undefined }) => {
    const nothing = 'There is nothing in this file yet.';
    if (beginning === undefined) return `${nothing} Delete it: it is written anew when a wording is approved.`;
    const { what, keys, first } = beginning;
    return `${nothing} ${what} needs ${listNames(keys, 'and')}: begin with \`${first}\`.`;
  }),
  'quote-not-closed': error(
    ({ quote }: { quote: string }) =>
      `This text begins with \`${quote}\` and never closes it. Add \`${quote}\` at its end.`,
  ),
  'text-after-quote': error(
    () => 'The quotes close before the text ends. Make it a text block, or put quotes around the whole text.',
  ),
  'escape-unknown': error(
    ({ escape }: { escape: string }) =>
      `\`${escape}\` means nothing inside double quotes. Write the backslash twice, or use single quotes.`,
  ),
  'tab-indentation': error(() => 'There is a tab here, where only spaces can be read. Use spaces.'),
  'indentation-uneven': error(
    () => 'This line does not line up with the lines that it belongs to. Give it as many spaces as they have.',
  ),
  'key-without-colon': error(
    () => 'A colon is missing on this line. Write `key: value`, or indent the line if it belongs to the text above it.',
  ),
  'colon-without-space': error(({ key }: { key: string }) => `Put a space after the colon: \`${key}: …\`.`),
  'sign-before-key': error(
    ({ sign }: { sign: string }) =>
      `A key cannot start with ${quoteSign(sign)}. Delete the sign, or put quotes around the key.`,
  ),
  'dash-without-space': error(() => 'Put a space after the dash.'),
  'dash-missing': error(
    () =>
      'This line stands in a list but has no dash. Begin it with `- `, or indent it if it belongs to the item above.',
  ),
  'bracket-not-closed': error(() => 'This `[` is never closed. Add `]` where the list ends.'),
  'brace-not-closed': error(() => 'This `{` is never closed. Add `}` where the group of keys ends.'),
  'bracket-not-opened': error(
    ({ bracket }: { bracket: string }) =>
      `This \`${bracket}\` closes nothing. Delete it, or add the sign that it closes.`,
  ),
  'bracket-indentation': error(
    ({ bracket }: { bracket: string }) => `Indent this \`${bracket}\` further than the key that it belongs to.`,
  ),
  'comma-missing': error(() => 'A comma is missing before this.'),
  'comma-too-many': error(() => 'This comma is one too many. Remove it.'),
  'comma-splits-text': error(
    () => 'Inside braces a comma ends the text, so this part is lost. Put quotes around the whole text.',
  ),
  'text-with-colon': error(
    () => 'A text with a colon and a space in it cannot be told from a key. Make it a text block, or put it in quotes.',
  ),
  'text-starts-with-brace': error(
    () => 'A text that starts with `{{` is not read as a text. Make it a text block, or put it in quotes.',
  ),
  'text-with-braces': error(
    () => 'Between `{ }` or `[ ]`, a text with braces or brackets in it needs quotes around it.',
  ),
  'text-starts-with-special': error(
    ({ sign }: { sign: string }) =>
      `A text cannot start with ${quoteSign(sign)}, which means something else there. Make it a text block, or put it in quotes.`,
  ),
  'text-ends-at-hash': warning(
    ({ lost }: { lost: string }) =>
      `The text ends before the \`#\`: customers would not see \`${lost}\`. Make it a text block, or put it in quotes.`,
  ),
  'text-read-as-value': error(
    ({ value, kind }: { value: string; kind: ReadAs }) =>
      `\`${value}\` is read as ${READ_AS[kind]}, not as a text. Make it a text block, or put it in quotes.`,
  ),
  'tag-not-supported': error(
    ({ tag }: { tag: string }) =>
      `\`${tag}\` is not part of the text here, and means nothing to us. Delete it, or put the whole text in quotes.`,
  ),
  'list-mixed-with-keys': error(
    () => 'Lines with a dash and lines with a key stand side by side here. Indent those that belong to the line above.',
  ),
  'nested-too-deeply': error(() => 'This is nested too deeply to be read. Split it into smaller parts.'),
  'entry-too-long': error(
    () =>
      'There is a mistake here, and this part is too long for us to read past it. Mend it, and the rest will be read.',
  ),
  'unreadable-yaml': error(
    () => 'This cannot be read. Check the quotes, brackets and spaces on this line and on the one before it.',
  ),
};

/** What a file should hold that holds nothing: what it is, the keys that it needs, and its first line. */
interface Beginning {
  readonly what: string;
  readonly keys: readonly string[];
  readonly first: string;
}

/** A sign in back quotes, save for the back quote itself. */
function quoteSign(sign: string): string {
  return sign === '`' ? 'a back quote' : `\`${sign}\``;
}

/** What a text without quotes was taken for. */
type ReadAs = 'number' | 'boolean' | 'null';

const READ_AS: Record<ReadAs, string> = { number: 'a number', boolean: 'yes or no', null: 'nothing at all' };
