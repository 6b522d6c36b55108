import fc from 'fast-check';

const names = ['customer', 'order', 'items', 'name', 'list', 'zero', 'nothing', 'no', 'yes', 'emoji', 'größe'];
const dotted = ['customer.firstName', 'order.items', 'order.total', 'order.items.length', 'customer.vip'];
const special = [
  'this',
  '.',
  './name',
  'this.name',
  '../name',
  '../../order.total',
  '..',
  '../this',
  '@index',
  '@first',
  '@last',
];
const words = [
  'Hi ',
  'x',
  ' ',
  '  ',
  '\n',
  ' \n',
  '\n  ',
  '\r\n',
  '\t',
  '. ',
  'é😀',
  ' } ',
  '"',
  "'",
  ' \u2028',
  '\u00a0',
  '\r',
  '|',
];
const literals = [
  '"there"',
  "'a b'",
  '"say \\"hi\\""',
  '"{"',
  '12',
  '-3.5',
  'true',
  'false',
  'null',
  'undefined',
  '""',
  '"two\nlines"',
];
const spaces = ['', '', '', ' ', '  ', '\n'];

const path = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...dotted), fc.constantFrom(...special));
/** Not `this` or `..`: Handlebars takes an entry that loosely equals what is around it, as 'p' does ['p'], for the same. */
const list = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...dotted),
  fc.constantFrom('"words"', '(upper name)'),
);
const space = fc.constantFrom(...spaces);
const gap = fc.constantFrom(' ', ' ', '  ', '\n ');
const tilde = fc.constantFrom('', '', '', '~');
const partialName = fc.constantFrom('library/response', 'lines', '"lines"', 'empty');

const plain = { noNullPrototype: true };
const item = fc.record({ name: fc.constantFrom('Cable', ''), list: fc.array(fc.constantFrom('p', 'q')) }, plain);

/** The values that random templates are rendered with; no null in a list, whose inside Handlebars takes for an object. */
export const context = fc.record(
  {
    customer: fc.record({ firstName: fc.constantFrom('Asha', '', '  ', '<b>'), vip: fc.boolean() }, plain),
    order: fc.record({ total: fc.constantFrom(0, 42.5), items: fc.array(item, { maxLength: 3 }) }, plain),
    items: fc.constantFrom<unknown>([], { one: { name: 'A' }, two: { name: 'B' } }, 'words', 3),
    list: fc.array(fc.constantFrom<unknown>('a', 'b', 0, false, ''), { maxLength: 3 }),
    name: fc.constantFrom('Zed', ''),
    zero: fc.constant(0),
    nothing: fc.constantFrom(null, undefined, ''),
    no: fc.constant(false),
    yes: fc.constant(true),
    emoji: fc.constant('😀'),
    größe: fc.constant('XL'),
  },
  { ...plain, requiredKeys: ['customer', 'order', 'zero', 'no', 'yes'] },
);

const { argument, call } = fc.letrec<{ argument: string; call: string; named: string }>((tie) => ({
  argument: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    path,
    fc.constantFrom(...literals),
    fc.tuple(space, tie('call'), space).map(([before, inside, after]) => `(${before}${inside}${after})`),
  ),
  named: fc
    .tuple(fc.constantFrom('one', 'other', 'two-a'), space, space, tie('argument'))
    .map(([name, before, after, value]) => `${name}${before}=${after}${value}`),
  call: fc
    .tuple(
      fc.constantFrom('default', 'upper', 'join', 'choose'),
      fc.array(tie('argument'), { maxLength: 3 }),
      fc.array(tie('named'), { maxLength: 2 }),
      gap,
    )
    .map(([name, args, named, between]) => [name, ...args, ...named].join(between)),
}));

const placeholder = fc
  .tuple(tilde, space, fc.oneof(path, path, call), space, tilde)
  .map(([before, left, inside, right, after]) => `{{${before}${left}${inside}${right}${after}}}`);

const comment = fc
  .tuple(tilde, fc.constantFrom('! note ', '!-- a }} b --', '!', '!----', '! {{x'), tilde)
  .map(([before, inside, after]) => `{{${before}${inside}${after}}}`);

const partial = fc
  .tuple(tilde, space, partialName, space, tilde)
  .map(([before, left, name, right, after]) => `{{${before}>${left}${name}${right}${after}}}`);

const escaped = fc.constantFrom(
  '\\{{name}}',
  '\\\\{{name}}',
  '\\{{',
  '\\\\\\{{name}}',
  '\\',
  '\\{{{x}}}',
  '\\{{x}}\\{{y}}\\\\',
);

const tag = (inside: string) =>
  fc.tuple(tilde, space, tilde).map(([before, right, after]) => `{{${before}${inside}${right}${after}}}`);
const opening = fc
  .constantFrom('if', 'unless', 'each')
  .chain((word) =>
    fc.tuple(fc.constant(word), gap, word === 'each' ? list : fc.oneof(path, argument), tilde, space, tilde),
  );

const elseWords = fc.constantFrom('else', 'else', '^', ' else');

/** Templates with everything that we support. */
export const template: fc.Arbitrary<string> = fc.letrec<{ text: string; part: string; block: string }>((tie) => ({
  text: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 3 },
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: placeholder },
    { weight: 1, arbitrary: comment },
    { weight: 1, arbitrary: partial },
    { weight: 1, arbitrary: escaped },
    { weight: 4, arbitrary: tie('block') },
  ),
  block: fc
    .tuple(
      opening,
      tie('text'),
      fc.array(fc.tuple(opening, tie('text')), { maxLength: 2 }),
      fc.option(fc.tuple(elseWords.chain(tag), tie('text'))),
    )
    .chain(([[word, between, value, before, right, after], body, chain, otherwise]) =>
      tag(`/${word}`).map((closing) =>
        [
          `{{${before}#${word}${between}${value}${right}${after}}}${body}`,
          ...chain.map(
            ([[elseWord, elseGap, elseValue, elseBefore, elseRight, elseAfter], elseBody]) =>
              `{{${elseBefore}else ${elseWord}${elseGap}${elseValue}${elseRight}${elseAfter}}}${elseBody}`,
          ),
          ...(otherwise ?? []),
          closing,
        ].join(''),
      ),
    ),
})).text;
