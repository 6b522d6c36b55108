import assert from 'node:assert/strict';
import { isExplorerItems, isExplorerParams } from '../../src/protocol/explorer.ts';

const item = { path: ['/desk'], kind: 'project', label: 'L', detail: '', about: '', spoken: 'L', hasItems: true };
const place = { uri: 'file:///a', line: 0, character: 2 };

describe('what the explorer and the server say to each other', () => {
  it('is taken where it is complete', () => {
    assert.equal(isExplorerParams({ grouping: 'tag', path: [] }), true);
    assert.equal(isExplorerItems([item, { ...item, place }]), true);
    assert.equal(isExplorerItems([]), true);
  });

  it('is passed over where it is not', () => {
    for (const value of [undefined, null, 3, 'tag', {}, { grouping: 'tag' }, { grouping: 'colour', path: [] }])
      assert.equal(isExplorerParams(value), false);
    assert.equal(isExplorerParams({ grouping: 'tag', path: [3] }), false);
    const faulty = [{ kind: 'cat' }, { path: 'x' }, { label: 3 }, { hasItems: 1 }, { place: { ...place, line: '0' } }];
    for (const fault of faulty) assert.equal(isExplorerItems([{ ...item, ...fault }]), false);
    for (const value of [undefined, {}, [null]]) assert.equal(isExplorerItems(value), false);
  });
});
