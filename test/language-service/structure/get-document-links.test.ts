import assert from 'node:assert/strict';
import { getDocumentLinks } from '../../../src/language-service/structure/get-document-links.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

/** The marked stretches, in their order, must lead to these addresses. */
function expectLinks(path: string, marked: string, targets: readonly string[]): void {
  const { text, ranges } = readMarked(marked);
  const files = showFiles({ '/desk/chatwright.yaml': 'version: 1\n', [path]: text });
  const links = getDocumentLinks(files, path).map(({ range: { start, end }, target }) => ({
    span: { start: files.engine.offsetAt(path, start), end: files.engine.offsetAt(path, end) },
    target,
  }));
  assert.deepEqual(
    links,
    ranges.map((span, index) => ({ span, target: targets[index] })),
  );
}

describe('the links of a file', () => {
  it('open web addresses, and none with a placeholder in it', () => {
    const text = `responses:
  - id: a
    text: |-
      See «https://example.com/a?b=c», or (https://example.com/{{order.id}}).
    notes: "«http://example.com/x»"
`;
    expectLinks('/desk/a.responses.yaml', text, ['https://example.com/a?b=c', 'http://example.com/x']);
    expectLinks('/desk/a.responses.json', '{"responses":[{"text":"Go to «https://example.com»."}]}', [
      'https://example.com',
    ]);
  });

  it('open attached files by the way from this file, but nothing outside of the project', () => {
    expectLinks(
      '/desk/libraries/a.responses.yaml',
      'responses:\n  - id: a\n    attach: [«../files/terms of use.pdf», ../../secret.pdf, /etc/passwd]\n',
      ['file:///desk/files/terms%20of%20use.pdf'],
    );
    expectLinks('/desk/a.chatscript.json', '{"steps":{"a":{"say":[{"text":"Hi","attach":["«a.pdf»"]}]}}}', [
      'file:///desk/a.pdf',
    ]);
  });

  it('open rule packs and folders of styles', () => {
    expectLinks(
      '/desk/chatwright.yaml',
      'etiquette:\n  extends:\n    - chatwright:recommended\n    - «./house.etiquette.yaml»\n    - "«vale:./styles/House»"\n    - ../x.etiquette.yaml\n',
      ['file:///desk/house.etiquette.yaml', 'file:///desk/styles/House'],
    );
    expectLinks('/desk/chatwright.yaml', 'etiquette: { extends: [«house.etiquette.yaml»] }\n', [
      'file:///desk/house.etiquette.yaml',
    ]);
  });
});
