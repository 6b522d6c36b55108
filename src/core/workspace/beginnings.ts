import type { Format } from '../document/document.ts';
import type { DocumentKind } from '../schema/kinds.ts';

/** The smallest document of a kind that is in order by itself: what it is called, the keys that it needs, and its text. */
interface Beginning {
  readonly what: string;
  readonly keys: readonly string[];
  /** The first of its lines; in JSON its first key between braces. */
  readonly first: string;
  readonly text: string;
}

/** How a file begins; it is named after its path where it has a name. Nothing for the review record, which we write ourselves. */
export function getBeginning(kind: DocumentKind, format: Format, path: string): Beginning | undefined {
  if (kind === 'reviews') return undefined;
  const { what, named, data } = BEGINNINGS[kind];
  const name = NAME.exec(path)?.[1];
  const own = named === undefined || name === undefined ? data : { ...data, [named]: name };
  const [key = ''] = Object.keys(own);
  const keys = Object.keys(own);
  if (format === 'yaml') {
    const text = writeMap(own, '');
    return { what, keys, first: text.slice(0, text.indexOf('\n')), text };
  }
  const first = `{ "${key}": ${JSON.stringify(own[key])}, … }`;
  return { what, keys, first, text: `${JSON.stringify(own, undefined, 2)}\n` };
}

type Scalar = string | number;
type Value = Scalar | readonly (Scalar | Group)[] | Group;
interface Group {
  readonly [key: string]: Value;
}

/** The words of the values below are all such that YAML reads them as they are. */
function writeMap(map: Group, indent: string): string {
  return Object.entries(map)
    .map(([key, value]) => `${indent}${key}:${writeBelow(value, `${indent}  `)}`)
    .join('');
}

function writeBelow(value: Value, indent: string): string {
  if (typeof value !== 'object') return ` ${String(value)}\n`;
  return isList(value) ? `\n${value.map((item) => writeItem(item, indent)).join('')}` : `\n${writeMap(value, indent)}`;
}

function writeItem(item: Scalar | Group, indent: string): string {
  if (typeof item !== 'object') return `${indent}- ${String(item)}\n`;
  return `${indent}- ${writeMap(item, `${indent}  `).trimStart()}`;
}

function isList(value: object): value is readonly (Scalar | Group)[] {
  return Array.isArray(value);
}

/** The name of a file before its first dot, where it can be a name of ours. */
const NAME = /(?:^|[/\\])([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.[^/\\]*$/;

interface Smallest {
  readonly what: string;
  /** The key that holds the name of the document. */
  readonly named: string | undefined;
  readonly data: Group;
}

const BEGINNINGS: Readonly<Record<Exclude<DocumentKind, 'reviews'>, Smallest>> = {
  project: { what: 'A project', named: undefined, data: { version: 1, name: 'Our chat desk', locales: ['en-GB'] } },
  responses: {
    what: 'A library',
    named: 'library',
    data: { library: 'billing', responses: [{ id: 'thanks', title: 'Thanks', text: 'Thank you for your patience.' }] },
  },
  chatscript: {
    what: 'A chat script',
    named: 'script',
    data: { script: 'refund', start: 'greet', steps: { greet: { say: 'How can I help today?', end: 'resolved' } } },
  },
  scenario: {
    what: 'A scenario',
    named: 'scenario',
    data: { scenario: 'late-parcel', script: 'refund', opens: ['hi, my parcel never came'] },
  },
  shift: {
    what: 'A shift',
    named: 'shift',
    data: { shift: 'friday-peak', arrivals: [{ at: '0s', scenario: 'late-parcel' }] },
  },
  chattest: {
    what: 'A script test',
    named: undefined,
    data: { test: 'a refund', script: 'refund', steps: [{ agent: 'greet' }] },
  },
  scorecard: {
    what: 'A scorecard',
    named: 'scorecard',
    data: {
      scorecard: 'chat-quality',
      version: 1,
      sections: [
        {
          title: 'Etiquette',
          criteria: [
            {
              id: 'greeting',
              title: 'Greets the customer',
              outcomes: [
                { label: 'done', score: 1 },
                { label: 'not done', score: 0 },
              ],
            },
          ],
        },
      ],
    },
  },
  etiquette: {
    what: 'A rule pack',
    named: 'pack',
    data: {
      pack: 'house',
      rules: { 'no-jargon': { type: 'existence', message: 'Say it in plain words.', tokens: ['going forward'] } },
    },
  },
  transcript: {
    what: 'A transcript',
    named: undefined,
    data: { version: 1, turns: [{ at: 0, who: 'agent', text: 'How can I help today?' }] },
  },
};
