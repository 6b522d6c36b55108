import { basicHelpers } from './basic-helpers.ts';
import { createFormats, type TextHome } from './create-formats.ts';
import type { HelperFunction } from './render-template.ts';
import { toText } from './to-text.ts';

/** All helpers, as they answer for a text at its home; what cannot be written in its way comes out as it is. */
export function createHelpers(home: TextHome): Readonly<Record<string, HelperFunction>> {
  const formats = createFormats(home);
  return {
    ...basicHelpers,
    date: ([value, style]) => formats.date(value, style),
    time: ([value, style]) => formats.time(value, style),
    money: ([value, currency]) => formats.money(value, currency),
    number: ([value, decimals]) => formats.number(value, decimals),
    plural: ([count, one, other]) => (Number(count) === 1 ? one : other),
    title: ([text]) => toTitle(toText(text, longestText)),
    join: ([list, separator]) => join(list, typeof separator === 'string' ? separator : ', '),
    choose: ([value], named) => choose(toText(value, longestText), named),
  };
}

const longestText = 100_000;

function toTitle(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function join(list: unknown, separator: string): unknown {
  if (!Array.isArray(list)) return list;
  let text = '';
  for (const [index, entry] of list.entries()) {
    if (text.length > longestText) break;
    text += (index > 0 ? separator : '') + toText(entry, longestText);
  }
  return text;
}

function choose(value: string, named: Readonly<Record<string, unknown>>): unknown {
  return Object.hasOwn(named, value) ? named[value] : Object.hasOwn(named, 'other') ? named['other'] : undefined;
}
