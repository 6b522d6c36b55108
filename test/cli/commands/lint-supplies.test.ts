import assert from 'node:assert/strict';
import { runRecorded } from '../run-recorded.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

const PROJECT = 'version: 1\nname: Desk\nlocales: [en-GB]\nchannels: [web]\netiquette:\n  extends: ';
const LIBRARY =
  'library: desk\ntitle: Desk\nlocale: en-GB\nresponses:\n  - id: one\n    title: One\n    text: We utilize your data asap.\n';

describe('chatwright lint with rules from elsewhere', () => {
  const folder = useTemporaryFolder();

  it('holds texts to rule packs and to Vale styles, whatever the order of the files', async () => {
    folder.write({
      'chatwright.yaml': `${PROJECT}[./z.etiquette.yaml, vale:./styles]\n`,
      'a.responses.yaml': LIBRARY,
      'z.etiquette.yaml': 'pack: house\nrules:\n  rush: { type: existence, message: Take “%s” out., tokens: [asap] }\n',
      'styles/Own/Words.yml':
        'extends: substitution\nmessage: "Use %s, not %s."\nlevel: error\nswap: { utilize: use }\n',
      'styles/Own/Spelling.yml': 'extends: spelling\nmessage: "Is %s right?"\n',
    });
    assert.deepEqual(await list(), [
      'a.responses.yaml Own.Words Use use, not utilize.',
      'a.responses.yaml house.rush Take “asap” out.',
      'chatwright.yaml rule-cannot-run',
    ]);
  });

  it('tells of reviews by the record that lies beside the project file', async () => {
    folder.write({
      'chatwright.yaml': `${PROJECT}[]\n  rules: { review-lapsed: warning }\n`,
      'chatwright.reviews.yaml': 'approved:\n  desk/one@en-GB: { by: Priya, date: 2026-11-02, text: t00000000 }\n',
      'a.responses.yaml': LIBRARY,
    });
    assert.deepEqual(await list(), ['a.responses.yaml review-lapsed']);
  });

  it('checks a project with styles each time, though there is a cache', async () => {
    const style = 'extends: existence\nmessage: "Drop %s."\nlevel: error\ntokens: [asap]\n';
    const files = { 'chatwright.yaml': `${PROJECT}[vale:./styles]\n`, 'a.responses.yaml': LIBRARY };
    folder.write({ ...files, 'styles/Own/Words.yml': style });
    assert.deepEqual(await list('--cache'), ['a.responses.yaml Own.Words Drop asap.']);
    folder.write({ 'styles/Own/Words.yml': style.replace('asap', 'data') });
    assert.deepEqual(await list('--cache'), ['a.responses.yaml Own.Words Drop data.']);
  });

  it('explains rules of packs, too', async () => {
    folder.write({
      'chatwright.yaml': `${PROJECT}[./z.etiquette.yaml, vale:./styles]\n`,
      'z.etiquette.yaml':
        'pack: house\nrules:\n  rush: { type: existence, message: Take “%s” out., why: Be calm., tokens: [asap] }\n',
      'styles/Own/Words.yml': 'extends: existence\nmessage: "Drop %s."\nlevel: error\ntokens: [data]\n',
    });
    const explain = async (rule: string): Promise<string> => (await runRecorded(folder.path, ['explain', rule])).output;
    assert.match(await explain('house.rush'), /Be calm\.[^]*warning[^]*chatwright\.yaml/);
    assert.match(await explain('Own.Words'), /Drop %s\.[^]*error/);
  });

  async function list(...options: string[]): Promise<string[]> {
    const { output } = await runRecorded(folder.path, ['lint', '--format', 'json', ...options]);
    const { problems } = JSON.parse(output) as Report;
    const told = problems.map(({ file, code, message }) => `${file} ${code}${code.includes('.') ? ` ${message}` : ''}`);
    return told.sort();
  }
});

interface Report {
  readonly problems: readonly { readonly file: string; readonly code: string; readonly message: string }[];
}
