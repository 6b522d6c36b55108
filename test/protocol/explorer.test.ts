import assert from 'node:assert/strict';
import { isExplorerItems, isExplorerParams } from '../../src/protocol/explorer.ts';
import { isInsertReplyAnswer, isInsertReplyParams } from '../../src/protocol/insert-reply.ts';
import { isNewFileAnswer, isNewFileParams } from '../../src/protocol/new-file.ts';
import { isFoundReplies, isSearchParams } from '../../src/protocol/search-replies.ts';

const item = { path: ['/desk'], kind: 'project', label: 'L', detail: '', about: '', spoken: 'L', hasItems: true };
const place = { uri: 'file:///a', line: 0, character: 2 };

const reply = { name: 'a/b', title: 'B', shortcut: '', library: 'A', words: '', place };

describe('what the explorer and the server say to each other', () => {
  it('is taken where it is complete', () => {
    assert.equal(isExplorerParams({ grouping: 'tag', path: [] }), true);
    assert.equal(isExplorerItems([item, { ...item, place }]), true);
    assert.equal(isExplorerItems([]), true);
    assert.equal(isSearchParams({ query: '' }) && isSearchParams({ query: 'a', uri: 'file:///a' }), true);
    assert.equal(isFoundReplies([reply]), true);
    assert.equal(isInsertReplyParams({ reply: place, at: place }), true);
    assert.equal(isInsertReplyAnswer({ kind: 'edit', start: place, end: place, text: '' }), true);
    assert.equal(isInsertReplyAnswer({ kind: 'refused', sentence: 'No.' }), true);
    assert.equal(isNewFileParams({ kind: 'shift', name: '', folder: 'file:///a' }), true);
    assert.equal(isNewFileAnswer({ kind: 'file', uri: 'file:///a', text: '', start: 0, end: 0 }), true);
    assert.equal(isNewFileAnswer({ kind: 'refused', sentence: 'No.' }), true);
  });

  it('is passed over where it is not', () => {
    for (const value of [undefined, null, 3, 'tag', {}, { grouping: 'tag' }, { grouping: 'colour', path: [] }])
      assert.equal(isExplorerParams(value), false);
    assert.equal(isExplorerParams({ grouping: 'tag', path: [3] }), false);
    const faulty = [{ kind: 'cat' }, { path: 'x' }, { label: 3 }, { hasItems: 1 }, { place: { ...place, line: '0' } }];
    for (const fault of faulty) assert.equal(isExplorerItems([{ ...item, ...fault }]), false);
    for (const value of [undefined, {}, [null]]) {
      assert.equal(isExplorerItems(value), false);
      assert.equal(isFoundReplies(value), false);
      assert.equal(isSearchParams(value), false);
      assert.equal(isInsertReplyParams(value), false);
      assert.equal(isInsertReplyAnswer(value), false);
      assert.equal(isNewFileParams(value), false);
      assert.equal(isNewFileAnswer(value), false);
    }
    assert.equal(isSearchParams({ query: 'a', uri: 3 }), false);
    assert.equal(isFoundReplies([{ ...reply, words: 3 }]), false);
    assert.equal(isInsertReplyAnswer({ kind: 'edit', start: place, end: {}, text: '' }), false);
    assert.equal(isNewFileParams({ kind: 'transcript', name: 'a' }), false);
    assert.equal(isNewFileAnswer({ kind: 'file', uri: 'file:///a', text: '', start: 0 }), false);
  });
});
