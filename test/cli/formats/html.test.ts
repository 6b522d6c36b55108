import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { createHtml } from '../../../src/cli/formats/html.ts';
import { formatReports } from './format-reports.ts';
import { hostileReport } from './hostile-report.ts';
import { sampleReports } from './sample-reports.ts';

type Element = DefaultTreeAdapterTypes.Element;

describe('createHtml', () => {
  const page = read(formatReports(createHtml(), [...sampleReports, hostileReport]));

  it('says its language and its title, and has one heading above all others', () => {
    assert.equal(attribute(find(page, 'html')[0], 'lang'), 'en-GB');
    assert.deepEqual(find(page, 'title').map(textOf), ['What Chatwright found']);
    assert.deepEqual(find(page, 'h1').map(textOf), ['What Chatwright found']);
    assert.deepEqual(find(page, 'h2').map(textOf), [
      'Files',
      'a.chatscript.yaml',
      'c/d.responses.yaml',
      hostileReport.file,
    ]);
  });

  it('lets nothing in but its own style', () => {
    const [meta] = find(page, 'meta').filter((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy');
    const style = find(page, 'style').map(textOf).join('');
    const hash = createHash('sha256').update(style).digest('base64');
    assert.equal(
      attribute(meta, 'content'),
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    for (const tag of ['script', 'link', 'img', 'iframe', 'form', 'svg']) assert.deepEqual(find(page, tag), []);
    assert.doesNotMatch(style, /url\(|@import/);
    const styled = find(page, '*').filter((each) => attribute(each, 'style') !== undefined);
    assert.deepEqual(styled, []);
  });

  it('counts the problems of all, and of each file with a link to its own', () => {
    assert.deepEqual(find(page, 'dd').map(textOf), ['1', '1', '1', '1']);
    const [files] = find(page, 'table');
    assert.deepEqual(rowsOf(files), [
      ['File', 'Errors', 'Warnings', 'Infos', 'Hints'],
      ['a.chatscript.yaml', '1', '1', '0', '0'],
      ['c/d.responses.yaml', '0', '0', '0', '1'],
      [hostileReport.file, '0', '0', '1', '0'],
    ]);
    const ids = find(page, '*').map((each) => attribute(each, 'id'));
    for (const link of find(page, 'a')) assert.ok(ids.includes(attribute(link, 'href')?.replace('#', '')));
    assert.equal(find(page, 'a').length, 3);
  });

  it('lists each problem with its place, how grave it is in a word, and its name', () => {
    assert.deepEqual(rowsOf(find(page, 'table')[1]), [
      ['Place', 'How grave', 'Problem'],
      ['4:5', 'error', 'titel is not a key that belongs here. Did you mean title? key-unknown'],
      ['128:3', 'warning', 'No chat ever comes to bye. step-unreachable'],
    ]);
    assert.deepEqual(find(page, 'code').slice(0, 2).map(textOf), ['titel', 'title']);
  });

  it('shows the signs of markup as text', () => {
    const [, [, , shown = ''] = []] = rowsOf(find(page, 'table')[3]);
    assert.match(shown, /^a\|b<c> \\u001B\[2J ::error::x 50%, \]\]> --> <script>alert\(1\)<\/script> /);
  });

  it('shows no tables where there is nothing wrong', () => {
    const clean = read(formatReports(createHtml(), sampleReports.slice(1, 2)));
    assert.deepEqual(find(clean, 'table'), []);
    assert.deepEqual(find(clean, 'p').map(textOf), ['All is well: 1 file checked, no problems found.']);
  });
});

function read(text: string): DefaultTreeAdapterTypes.Document {
  const errors: string[] = [];
  const page = parse(text, { onParseError: ({ code }) => errors.push(code) });
  assert.deepEqual(errors, []);
  return page;
}

/** All elements of a name inside a node, in the order of the text; `*` is any name. */
function find(node: DefaultTreeAdapterTypes.ParentNode, name: string): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === name || name === '*' ? [child, ...find(child, name)] : find(child, name);
  });
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}

function rowsOf(table: Element | undefined): string[][] {
  assert.ok(table !== undefined);
  return find(table, 'tr').map((row) =>
    [...find(row, '*')].filter(({ tagName }) => /^t[hd]$/.test(tagName)).map(textOf),
  );
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value;
}
