import assert from 'node:assert/strict';
import { expandSnippet, listChoices, listIndexes } from './expand-snippet.ts';
import { CURSOR, insertSnippet } from './insert-snippet.ts';
import { parseSnippet } from './parse-snippet.ts';

const variables = { TM_FILENAME_BASE: 'My refund.responses', EMPTY: '' };
const expand = (body: string): string => expandSnippet(parseSnippet(body), { variables });

describe('a snippet as VS Code expands it', () => {
  it('keeps text, and the signs that are escaped', () => {
    assert.equal(expand('a {{b}} \\$1 \\\\ \\} \\n'), 'a {{b}} $1 \\ } \\n');
  });

  it('fills a tab stop with its words, each time it is met', () => {
    assert.equal(expand('$1 ${1:greet} ${1} $2$0'), 'greet greet greet ');
    assert.equal(expand('${1:see ${2:order {{x\\}\\}} now} $2'), 'see order {{x}} now order {{x}}');
  });

  it('takes the first of several choices, or the one that it is told', () => {
    const pieces = parseSnippet('${1|a\\,b,c\\|d|} $1');
    assert.equal(expandSnippet(pieces, { variables }), 'a,b a,b');
    assert.equal(expandSnippet(pieces, { variables, options: new Map([[1, 'c|d']]) }), 'c|d c|d');
    assert.deepEqual(listChoices(pieces)[0]?.options, ['a,b', 'c|d']);
  });

  it('knows the variables of the editor, what stands for an empty one, and what is changed in one', () => {
    assert.equal(expand('$TM_FILENAME_BASE ${EMPTY:none}'), 'My refund.responses none');
    assert.equal(
      expand('${1:${TM_FILENAME_BASE/^(\\w+) (\\w+).*$/${2:/capitalize} \\/ ${1:/upcase}/}}'),
      'Refund / MY',
    );
    assert.equal(expand('${TM_FILENAME_BASE/(\\.)|(\\W)/${1:+-}${2:-_}/g}'), 'My refund-_responses');
    assert.equal(expand('${TM_FILENAME_BASE/(\\.)|(\\W)/${1:?-:_}/g}'), 'My_refund-responses');
  });

  it('names its tab stops as they stand', () => {
    assert.deepEqual(listIndexes(parseSnippet('${2:a ${1|b,c|}} $3 $X')), [2, 1, 3]);
  });

  it('is refused where VS Code would show its signs', () => {
    for (const body of ['${1:a', '${1|a,b}', '${}', '$ 1'])
      assert.throws(() => parseSnippet(body), /cannot read/, body);
  });

  it('is indented like the line that it is put into', () => {
    assert.equal(insertSnippet(`a:\n  - ${CURSOR}\nb`, 'x:\n  y\nz'), 'a:\n  - x:\n    y\n  z\nb');
  });
});
