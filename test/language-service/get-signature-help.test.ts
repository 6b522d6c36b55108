import assert from 'node:assert/strict';
import { getSignatureHelp } from '../../src/language-service/get-signature-help.ts';
import { readMarked } from './marked-text.ts';
import { showFiles } from './show-files.ts';

/** The helper at the sign `$0` of a text, its active argument between `«` and `»`. */
function sign(marked: string, writing: 'yaml' | 'json'): string | undefined {
  const { text, cursor = 0 } = readMarked(
    writing === 'yaml'
      ? `library: a\nresponses:\n  - id: a\n    text: |-\n      ${marked}\n`
      : `{"library": "a", "responses": [{"id": "a", "text": ${JSON.stringify(marked)}}]}`,
  );
  const path = `/desk/a.responses.${writing}`;
  const files = showFiles({ [path]: text });
  const help = getSignatureHelp(files, path, files.engine.positionAt(path, cursor));
  const [signature] = help?.signatures ?? [];
  if (signature === undefined) return undefined;
  const active = signature.parameters?.[help?.activeParameter ?? 0]?.label;
  if (!Array.isArray(active)) return signature.label;
  const [start, end] = active;
  return `${signature.label.slice(0, start)}«${signature.label.slice(start, end)}»${signature.label.slice(end)}`;
}

for (const writing of ['yaml', 'json'] as const) {
  describe(`help with the signature of a helper, in ${writing}`, () => {
    it('marks the argument that is being written', () => {
      assert.equal(sign('{{default $0', writing), 'default «value» otherwise');
      assert.equal(sign('{{default customer.f$0}}', writing), 'default «value» otherwise');
      assert.equal(sign('{{default customer.firstName $0', writing), 'default value «otherwise»');
      assert.equal(sign('{{default customer.firstName "th$0ere"}}', writing), 'default value «otherwise»');
      assert.equal(sign('{{money order.total $0}}', writing), 'money value «["currency"]»');
    });

    it('knows arguments that are given by name', () => {
      assert.equal(sign('{{choose customer.plan gold="$0"}}', writing), 'choose value «value="words" … other="words"»');
    });

    it('tells of the innermost helper', () => {
      assert.equal(sign('{{default (upper $0', writing), 'upper «text»');
      assert.equal(sign('{{default (upper a) $0', writing), 'default value «otherwise»');
      assert.equal(sign('{{#if $0', writing), 'if «value»');
      assert.equal(sign('{{#each order.items$0}}', writing), 'each «list»');
    });

    it('says nothing elsewhere', () => {
      for (const marked of [
        'Hi $0',
        '{{def$0ault a "b"}}',
        '{{customer.firstName $0',
        '{{default a "b"}}$0',
        '{{! default $0',
      ])
        assert.equal(sign(marked, writing), undefined, marked);
    });

    it('marks none where too much is given', () => {
      assert.equal(sign('{{upper a $0', writing), 'upper text');
    });
  });
}
