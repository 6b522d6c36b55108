import assert from 'node:assert/strict';
import { locateInTemplate } from '../../../src/core/template/locate-in-template.ts';

describe('locating an offset in a template', () => {
  it('finds the word in a tag, closed or not', () => {
    assert.deepEqual(locate('Hi {{cus$0'), { word: 'cus' });
    assert.deepEqual(locate('Hi {{cus$0tomer.x}}!'), { word: 'customer.x', closed: true });
    assert.deepEqual(locate('Hi {{$0'), {});
    assert.deepEqual(locate('Hi {{~ $0 ~}} a'), { closed: true });
    assert.deepEqual(locate('Hi {{ cus$0 how are you {{x}}'), { word: 'cus' });
    assert.deepEqual(locate('Hi {{$0{{x}}'), {});
    assert.deepEqual(locate('Hi {{cus$0{{x}}'), { word: 'cus' });
  });

  it('finds nothing between words', () => {
    for (const marked of [
      'H$0i',
      'Hi {$0{x}}',
      '{{x}}$0',
      '{{x}$0}',
      '\\{{x$0}}',
      '{{x\nmore$0',
      '{{x}} b$0 {{y}}',
      '$0',
    ])
      assert.equal(locate(marked), undefined, marked);
  });

  it('tells the call, what was given before, and the name of an argument', () => {
    assert.deepEqual(locate('{{money $0'), { head: 'money' });
    assert.deepEqual(locate('{{default customer.x "a b" up$0'), {
      head: 'default',
      before: 'customer.x|"a b"',
      word: 'up',
    });
    assert.deepEqual(locate('{{default (upper cus$0'), { head: 'upper', nested: true, word: 'cus' });
    assert.deepEqual(locate('{{default (upper x) $0}}'), { head: 'default', before: '()', closed: true });
    assert.deepEqual(locate('{{choose x gold=$0'), { head: 'choose', before: 'x', named: 'gold' });
    assert.deepEqual(locate('{{choose x gold="a" o$0'), { head: 'choose', before: 'x', word: 'o' });
  });

  it('knows quotes that are closed, and quotes that are not', () => {
    assert.deepEqual(locate('{{date x "lo$0ng"}}'), { head: 'date', before: 'x', quoted: 'long', closed: true });
    assert.deepEqual(locate('{{date x "lo$0'), { head: 'date', before: 'x', quoted: 'lo' });
  });

  it('tells what a tag begins with', () => {
    assert.deepEqual(locate('{{#i$0'), { opener: '#', word: 'i' });
    assert.deepEqual(locate('{{#if ord$0'), { opener: '#', head: 'if', word: 'ord' });
    assert.deepEqual(locate('{{> billing/re$0'), { opener: '>', word: 'billing/re' });
    assert.deepEqual(locate('{{#if a}}{{else if b$0'), { opener: 'else', head: 'if', word: 'b', blocks: 'if:if' });
    for (const marked of ['{{! note$0', '{{{x$0', '{{^x$0', '{{#> x$0'])
      assert.equal(locate(marked)?.['opener'], 'other', marked);
  });

  it('knows which parts are open', () => {
    assert.deepEqual(locate('{{#if a}}x{{/if}}{{#each b}}{{#if c}}{{/$0'), { opener: '/', blocks: 'each:each if:if' });
    assert.deepEqual(locate('{{#each b}}{{else}}{{x$0'), { word: 'x', blocks: 'each:else' });
    assert.deepEqual(locate('{{#if a}}{{#each b}}{{/if}}{{x$0'), { word: 'x' });
    assert.deepEqual(locate('{{/if}}{{else}}{{x$0'), { word: 'x' });
  });
});

/** What is found at the sign `$0`, without what is empty. */
function locate(marked: string): Record<string, unknown> | undefined {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const place = locateInTemplate(text, offset);
  if (place === undefined) return undefined;
  const said = {
    opener: place.opener,
    head: place.head?.name,
    before: place.before.join('|'),
    named: place.named,
    nested: place.isNested || undefined,
    word: text.slice(place.word.start, place.word.end),
    quoted: place.quoted && text.slice(place.quoted.start, place.quoted.end),
    closed: place.close === undefined ? undefined : true,
    blocks: place.blocks.map(({ name, branch }) => `${name}:${branch ?? ''}`).join(' '),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''));
}
