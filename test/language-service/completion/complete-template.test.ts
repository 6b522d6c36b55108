import assert from 'node:assert/strict';
import { completeFile, completeText, type Writing } from '../in-text/complete-in-text.ts';

for (const writing of ['yaml', 'json'] satisfies Writing[]) {
  describe(`completion between double braces, in ${writing}`, () => {
    const offers = (marked: string): readonly string[] => completeText(marked, writing).labels;
    const take = (marked: string, label: string): string => completeText(marked, writing).take(label);

    it('offers variables and facts with what the sample customer has there', () => {
      const { items = [] } = completeText('Hi {{$0', writing);
      const shown = items.filter(({ labelDetails }) => labelDetails !== undefined);
      assert.deepEqual(
        shown.map(({ label, detail }) => `${label} ${detail ?? ''}`),
        [
          'customer.firstName text: Asha',
          'customer.plan choice: gold',
          'customer.vip boolean: true',
          'order.total money: £42.50',
          'order.date date: 22 November 2026',
          'order.count number: 2',
          'order.items list: cable, hub',
          'facts.refund.days fact: 14',
        ],
      );
    });

    it('adds closing braces only where they are missing, and replaces the whole word', () => {
      assert.equal(take('Hi {{$0', 'customer.firstName'), 'Hi {{customer.firstName}}');
      assert.equal(take('Hi {{cus$0}}!', 'customer.firstName'), 'Hi {{customer.firstName}}!');
      assert.equal(take('Hi {{cus$0tomer.x ~}}!', 'customer.firstName'), 'Hi {{customer.firstName ~}}!');
      assert.equal(
        take('Hi {{cus$0 and {{order.count}}', 'customer.firstName'),
        'Hi {{customer.firstName}} and {{order.count}}',
      );
      for (const typed of ['', 'cus']) {
        assert.equal(
          take(`Hi {{${typed}$0{{order.count}}`, 'customer.firstName'),
          'Hi {{customer.firstName}}{{order.count}}',
        );
      }
    });

    it('puts the usual helper before amounts, days and lists, unless one is there', () => {
      assert.equal(take('{{ord$0', 'order.total'), '{{money order.total}}');
      assert.equal(take('{{$0 "x"}}', 'order.total'), '{{order.total "x"}}');
      assert.equal(take('{{money $0}}', 'order.total'), '{{money order.total}}');
    });

    it('offers nothing between words, in comments and behind three braces', () => {
      for (const marked of ['Hi $0', 'Hi {{customer.firstName}}$0', '{{! cus$0', '{{{cus$0', '\\{{cus$0'])
        assert.equal(completeText(marked, writing).items, undefined, marked);
    });

    it('offers helpers with places for what they are given, escaped as the file asks', () => {
      assert.equal(take('{{def$0', 'default'), '{{default ${1:value} "${2:otherwise}"}}$0');
      assert.equal(take('{{mon$0 order.total}}', 'money'), '{{money order.total}}');
      assert.equal(take('{{default (up$0', 'upper'), '{{default (upper ${1:text})$0');
      assert.equal(take('{{choose customer.plan $0', 'silver'), '{{choose customer.plan silver="${1:words}"');
    });

    it('offers what fits an argument first', () => {
      assert.deepEqual(best('{{money $0', writing), ['order.total', 'order.count']);
      assert.deepEqual(best('{{#each $0', writing), ['order.items']);
      assert.deepEqual(best('{{upper c$0', writing), ['customer.firstName', 'customer.plan']);
      assert.deepEqual(offers('{{date order.date "$0"}}'), ['short', 'medium', 'long', 'full']);
      assert.equal(take('{{date order.date "$0', 'short'), '{{date order.date "short"}}');
      assert.equal(take('{{date order.date "l$0ong"}}', 'full'), '{{date order.date "full"}}');
      assert.equal(
        take('{{default customer.firstName $0', '"otherwise"'),
        '{{default customer.firstName "${1:otherwise}"}}',
      );
      assert.deepEqual(offers('{{upper customer.firstName $0'), []);
    });

    it('opens parts that close themselves, once', () => {
      assert.equal(take('{{#i$0', '#if'), '{{#if ${1:value}}}${2:words}{{/if}}$0');
      assert.equal(take('{{$0}}', '#each'), '{{#each ${1:list}}}${2:words}{{/each}}$0');
      assert.equal(take('{{#$0}} x {{/if}}', '#if'), '{{#if ${1:value}}} x {{/if}}');
      assert.equal(
        take('{{#if order.count}}{{#$0}} x {{/if}}', '#if'),
        '{{#if order.count}}{{#if ${1:value}}}${2:words}{{/if}}$0 x {{/if}}',
      );
      assert.equal(take('{{#if $0', 'customer.vip'), '{{#if customer.vip}}');
    });

    it('closes the part that is open, and offers its other branches', () => {
      assert.deepEqual(offers('{{#if customer.vip}}{{#each order.items}}x{{/$0'), ['/each']);
      assert.equal(take('{{#if customer.vip}}x{{/$0', '/if'), '{{#if customer.vip}}x{{/if}}');
      assert.equal(take('{{#if customer.vip}}x{{/i$0f}}', '/if'), '{{#if customer.vip}}x{{/if}}');
      assert.equal(take('{{#if customer.vip}}x{{el$0', 'else'), '{{#if customer.vip}}x{{else}}');
      assert.equal(take('{{#if customer.vip}}x{{else $0}}', 'if'), '{{#if customer.vip}}x{{else if ${1:value}}}');
      assert.equal(
        take('{{#if customer.vip}}x{{else if ord$0', 'order.count'),
        '{{#if customer.vip}}x{{else if order.count}}',
      );
      assert.ok(!offers('{{$0').includes('else'));
    });

    it('names the entries of lists, and what lies around them', () => {
      const inside = offers('{{#each order.parcels}}{{$0');
      for (const label of ['this', 'code', 'weight', '@index', '../customer.firstName'])
        assert.ok(inside.includes(label), label);
      assert.ok(!inside.includes('customer.firstName'));
      assert.equal(
        take('{{#each order.parcels}}{{../ord$0', '../order.total'),
        '{{#each order.parcels}}{{money ../order.total}}',
      );
      assert.ok(offers('{{#each order.items}}a{{/each}}{{$0').includes('customer.firstName'));
    });

    it('offers canned responses as parts of a text', () => {
      assert.equal(take('{{> $0', 'a/first'), '{{> a/first}}');
      assert.equal(take('{{>fi$0rst}}', 'a/first'), '{{> a/first}}');
    });
  });
}

describe('completion between double braces', () => {
  it('ends before the first place to fill in where the editor knows none', () => {
    assert.equal(completeText('{{def$0', 'yaml', false).take('default'), '{{default ');
    assert.equal(completeText('{{#$0}}', 'yaml', false).take('#if'), '{{#if }}');
  });

  it('says what there is to know of a variable, and shows no markup of the document', () => {
    const item = completeText('{{$0').items?.find(({ label }) => label === 'customer.firstName');
    assert.ok(typeof item?.documentation === 'object');
    assert.match(item.documentation.value, /\*\*First name\*\*\n\nFrom the \\\*record\\\*\.\n\nPersonal data/);
  });

  for (const [style, marked, expected] of [
    ['plain', 'Hi {{default $0', 'Hi {{default customer.firstName'],
    ['plain at its start', '{{cus$0', '{{customer.firstName}}'],
    ['single quotes', "'It''s {{cus$0'", "'It''s {{customer.firstName}}'"],
    ['double quotes', '"\\u0041 {{cus$0}}"', '"\\u0041 {{customer.firstName}}"'],
    ['folded', '>-\n      Hi\n      {{cus$0', '>-\n      Hi\n      {{customer.firstName}}'],
  ] as const) {
    it(`writes into a text in YAML: ${style}`, () => {
      const path = '/desk/library.responses.yaml';
      const toLibrary = (text: string): string => `library: b\nresponses:\n  - id: a\n    text: ${text}\n`;
      assert.equal(completeFile(path, toLibrary(marked)).take('customer.firstName'), toLibrary(expected));
    });
  }

  it('escapes quotes inside of quotes', () => {
    const path = '/desk/library.responses.yaml';
    const head = 'library: b\nresponses:\n  - id: a\n    text: ';
    const taken = completeFile(path, `${head}"{{def$0"\n`).take('default');
    assert.equal(taken, `${head}"{{default \${1:value} \\"\${2:otherwise}\\"}}$0"\n`);
  });
});

/** The labels with the highest rank, in the order in which they are shown. */
function best(marked: string, writing: Writing): readonly string[] {
  const { items = [] } = completeText(marked, writing);
  const ranks = items.map(({ sortText = '' }) => sortText.charAt(0)).sort();
  return items.filter(({ sortText = '' }) => sortText.startsWith(ranks[0] ?? '')).map(({ label }) => label);
}
