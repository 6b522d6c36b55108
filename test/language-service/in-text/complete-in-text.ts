import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-types';
import { TextEdit } from 'vscode-languageserver-types';
import { completeCondition } from '../../../src/language-service/completion/complete-condition.ts';
import { completeTemplate } from '../../../src/language-service/completion/complete-template.ts';
import { findValueAt } from '../../../src/language-service/find-value-at.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

/** A project with a variable of each type, facts, hours, brands and two sample customers. */
export const deskProject = `version: 1
name: Desk
locales: [en-GB, es-ES]
currency: GBP
timezone: Europe/London
channels: [web, sms]
hours: { billing: { mon-fri: '08:00-20:00' }, sales: { mon-fri: '08:00-20:00' } }
brands: { nova: { title: Nova } }
variables:
  customer.firstName: { type: text, sample: Sam, title: First name, notes: From the *record*., pii: true }
  customer.plan: { type: choice, choices: [gold, silver], sample: gold }
  customer.vip: { type: boolean, sample: true }
  order.total: { type: money, sample: 9.5, needs: 2 }
  order.date: { type: date, sample: '2026-11-22' }
  order.count: { type: number, sample: 2 }
  order.items: { type: list, sample: [cable, hub] }
facts:
  refund.days: { value: 14, source: 'https://example.com/refunds', reviewBy: 2027-01-31 }
customers:
  asha: { customer: { firstName: Asha }, order: { total: 42.5, parcels: [{ code: P1, weight: 3 }] } }
  ben: { customer: { firstName: Ben } }
`;

/** The two ways in which a text is written in the fixtures. */
export type Writing = 'yaml' | 'json';

/** What is offered at the sign `$0` of a text, and the text after one of them was taken. */
export interface Offers {
  readonly items: readonly CompletionItem[] | undefined;
  readonly labels: readonly string[];
  take(label: string): string;
}

/** Offers for the text of a canned response, `|-` in YAML; the answers are in the words of the text itself. */
export function completeText(marked: string, writing: Writing = 'yaml', snippets = true): Offers {
  const { text, cursor = 0 } = readMarked(marked);
  if (writing === 'json') {
    const file = writeJson(text.slice(0, cursor), text.slice(cursor));
    return complete('/desk/a.responses.json', file.text, file.cursor, completeTemplate, snippets, readFirstText);
  }
  const head = 'library: a\nlocale: en-GB\nresponses:\n  - id: first\n    title: First\n    text: |-\n      ';
  const body = text.replaceAll('\n', '\n      ');
  const at = head.length + text.slice(0, cursor).replaceAll('\n', '\n      ').length;
  return complete('/desk/a.responses.yaml', `${head}${body}\n`, at, completeTemplate, snippets, (written) =>
    written.slice(head.length, -1).replaceAll('\n      ', '\n'),
  );
}

function writeJson(before: string, after: string): { text: string; cursor: number } {
  const head = '{"library": "a", "locale": "en-GB", "responses": [{"id": "first", "title": "First", "text": "';
  const [left, right] = [before, after].map((part) => JSON.stringify(part).slice(1, -1));
  return { text: `${head}${left ?? ''}${right ?? ''}"}]}`, cursor: head.length + (left ?? '').length };
}

/** Offers at the sign `$0` of a whole file; the answers are whole files. */
export function completeFile(path: string, marked: string, snippets = true): Offers {
  const { text, cursor = 0 } = readMarked(marked);
  const ask = path.includes('.chatscript.') ? completeCondition : completeTemplate;
  return complete(path, text, cursor, ask, snippets, (written) => written);
}

function complete(
  path: string,
  text: string,
  cursor: number,
  ask: typeof completeTemplate,
  snippets: boolean,
  toWords: (written: string) => string,
): Offers {
  const files = showFiles({ '/desk/chatwright.yaml': deskProject, [path]: text }, { snippets, commands: false });
  const { view } = files.engine;
  const file = view.getFile(path);
  assert.ok(file);
  const spaces = text.slice(0, cursor).length - text.slice(0, cursor).replace(/ +$/, '').length;
  const found = findValueAt(file, view.shapes, cursor) ?? findValueAt(file, view.shapes, cursor - spaces);
  assert.ok(found, `no value at the cursor of ${text}`);
  const items = ask(files, path, { ...found, offset: cursor });
  return {
    items,
    labels: items?.map(({ label }) => label) ?? [],
    take(label) {
      const item = items?.find((each) => each.label === label);
      assert.ok(item?.textEdit !== undefined && TextEdit.is(item.textEdit), `${label} is offered`);
      const { range, newText } = item.textEdit;
      const start = files.engine.offsetAt(path, range.start);
      const end = files.engine.offsetAt(path, range.end);
      assert.equal(range.start.line, range.end.line, 'an edit of a completion stays on its line');
      assert.ok(start <= cursor && cursor <= end, 'an edit of a completion holds the cursor');
      const shown = item.insertTextFormat === 2 ? newText.replace(/\\([\\$}])/g, '$1') : newText;
      const written = text.slice(0, start) + shown + text.slice(end);
      return toWords(written);
    },
  };
}

function readFirstText(written: string): string {
  const { responses } = JSON.parse(written) as { responses: readonly { text: string }[] };
  return responses[0]?.text ?? '';
}
