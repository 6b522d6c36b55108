import type { FaultyShape } from '../../../src/core/document/read-faulty-yaml.ts';

/** A faulty block with its problems drawn into it (see `marked.ts`), and what is read in spite of them. */
export interface FaultyBlock {
  readonly title: string;
  readonly shape: FaultyShape;
  readonly marked: string;
  readonly reads: unknown;
}

/** The slips of the pen that people make. */
export const faultyBlocks: readonly FaultyBlock[] = [
  {
    title: 'a double quote that is not closed',
    shape: 'entry-of-list',
    marked: `    - id: x
      title: "abc
#~           ^^^^ quote-not-closed
      text: hi
`,
    reads: { id: 'x', title: 'abc', text: 'hi' },
  },
  {
    title: 'a single quote that is not closed',
    shape: 'entry-of-list',
    marked: `    - id: x
      title: 'abc
#~           ^^^^ quote-not-closed
      text: hi
`,
    reads: { id: 'x', title: 'abc', text: 'hi' },
  },
  {
    title: 'an open quote over two lines',
    shape: 'entry-of-map',
    marked: `    greet:
      say: "abc
#~         ^^^^ quote-not-closed
        def
      goto: b
`,
    reads: { greet: { say: 'abc def', goto: 'b' } },
  },
  {
    title: 'an open quote in a key',
    shape: 'entry-of-map',
    marked: `    greet:
      "say: abc
#~    ^^^^ quote-not-closed
      goto: b
`,
    reads: { greet: { say: 'abc', goto: 'b' } },
  },
  {
    title: 'an open quote between braces',
    shape: 'entry-of-map',
    marked: `    greet:
      hold: { say: "One moment, max: 2m }
#~                 ^^^^^^^^^^^ quote-not-closed
      goto: b
`,
    reads: { greet: { hold: { say: 'One moment', max: '2m' }, goto: 'b' } },
  },
  {
    title: 'a text that goes on after its quotes',
    shape: 'entry-of-map',
    marked: `    greet:
      say: "Hi" she said
#~         ^^^^^^^^^^^^^ text-after-quote
      goto: b
`,
    reads: { greet: { say: '"Hi" she said', goto: 'b' } },
  },
  {
    title: 'an unknown escape',
    shape: 'entry-of-map',
    marked: `    greet:
      say: "a \\d b"
#~            ^^ escape-unknown
      goto: b
`,
    reads: { greet: { say: 'a \\d b', goto: 'b' } },
  },
  {
    title: 'a tab for indentation',
    shape: 'entry-of-map',
    marked: `    greet:
  \tsay: hi
#~^ tab-indentation
  \tgoto: b
`,
    reads: { greet: { say: 'hi', goto: 'b' } },
  },
  {
    title: 'a tab among spaces',
    shape: 'entry-of-map',
    marked: `    greet:
      say: hi
  \tgoto: b
#~^ tab-indentation
`,
    reads: { greet: { say: 'hi', goto: 'b' } },
  },
  {
    title: 'tabs before a text',
    shape: 'entry-of-map',
    marked: `    greet:
  \tsay: |-
#~^ tab-indentation
  \t\tHello
  \t\tthere
  \tgoto: b
`,
    reads: { greet: { say: 'Hello\nthere', goto: 'b' } },
  },
  {
    title: 'a tab between brackets',
    shape: 'entry-of-map',
    marked: `    greet:
      tags: [a,\tb]
#~             ^ tab-indentation
      goto: b
`,
    reads: { greet: { tags: ['a', 'b'], goto: 'b' } },
  },
  {
    title: 'a key that stands too far right',
    shape: 'entry-of-map',
    marked: `    greet:
      say: hi
       goto: b
#~     ^^^^ indentation-uneven
`,
    reads: { greet: { say: 'hi', goto: 'b' } },
  },
  {
    title: 'a key that stands too far left',
    shape: 'entry-of-map',
    marked: `    greet:
      say: hi
     goto: b
#~   ^^^^ indentation-uneven
`,
    reads: { greet: { say: 'hi', goto: 'b' } },
  },
  {
    title: 'a key at the column of its dash',
    shape: 'entry-of-map',
    marked: `    greet:
      replies:
        - intent: a
        goto: b
#~      ^^^^ indentation-uneven
`,
    reads: { greet: { replies: [{ intent: 'a', goto: 'b' }] } },
  },
  {
    title: 'a line of a text that stands too far left',
    shape: 'entry-of-map',
    marked: `    greet:
      say: |-
          Hello
        there
#~      ^^^^^ indentation-uneven
      goto: b
`,
    reads: { greet: { say: 'Hello\nthere', goto: 'b' } },
  },
  {
    title: 'a line of a text that fell out of it',
    shape: 'entry-of-map',
    marked: `    greet:
      say: |-
        Hello
      there friend
#~    ^^^^^^^^^^^^ indentation-uneven
      goto: b
`,
    reads: { greet: { say: 'Hello\nthere friend', goto: 'b' } },
  },
  {
    title: 'a text that is not indented',
    shape: 'entry-of-map',
    marked: `    greet:
      say: |-
      Hello
#~    ^^^^^ indentation-uneven
      how are you?
      goto: b
`,
    reads: { greet: { say: 'Hello\nhow are you?', goto: 'b' } },
  },
  {
    title: 'a half-typed key',
    shape: 'entry-of-map',
    marked: `    greet:
      sa
#~    ^^ key-without-colon
      goto: b
`,
    reads: { greet: { sa: null, goto: 'b' } },
  },
  {
    title: 'a half-typed key at the end',
    shape: 'entry-of-map',
    marked: `    greet:
      goto: b
      sa
#~    ^^ key-without-colon
`,
    reads: { greet: { goto: 'b', sa: null } },
  },
  {
    title: 'a half-typed key of an item',
    shape: 'entry-of-list',
    marked: `    - id
#~    ^^ key-without-colon
      title: a
`,
    reads: { id: null, title: 'a' },
  },
  {
    title: 'a half-typed entry',
    shape: 'entry-of-map',
    marked: `    gre
#~  ^^^ key-without-colon
`,
    reads: { gre: null },
  },
  {
    title: 'words where a key should be',
    shape: 'entry-of-map',
    marked: `    greet:
      goto: b
      some words here
#~    ^^^^^^^^^^^^^^^ key-without-colon
      max: 2
`,
    reads: { greet: { goto: 'b', max: 2 } },
  },
  {
    title: 'a colon without a space',
    shape: 'entry-of-map',
    marked: `    greet:
      goto:b
#~    ^^^^^ colon-without-space
      say: x
`,
    reads: { greet: { goto: 'b', say: 'x' } },
  },
  {
    title: 'a dash without a space',
    shape: 'entry-of-map',
    marked: `    greet:
      replies:
      - intent: a
      -intent: b
#~    ^ dash-without-space
`,
    reads: { greet: { replies: [{ intent: 'a' }, { intent: 'b' }] } },
  },
  {
    title: 'an item without a dash',
    shape: 'entry-of-list',
    marked: `    goto: b
#~  ^^^^^^^ dash-missing
`,
    reads: undefined,
  },
  {
    title: 'an item among keys',
    shape: 'entry-of-map',
    marked: `    - a: b
#~  ^^^^^^ list-mixed-with-keys
`,
    reads: undefined,
  },
  {
    title: 'a list beside keys',
    shape: 'entry-of-map',
    marked: `    greet:
      say: a
      - b
#~    ^^^ list-mixed-with-keys
      goto: c
`,
    reads: { greet: { say: 'a', goto: 'c' } },
  },
  {
    title: 'a sign before a key',
    shape: 'entry-of-map',
    marked: `    greet:
      @say: a
#~    ^ sign-before-key
      goto: c
`,
    reads: { greet: { say: 'a', goto: 'c' } },
  },
  {
    title: 'an open bracket',
    shape: 'entry-of-map',
    marked: `    greet:
      replies: [{ intent: a, goto: b }
#~             ^ bracket-not-closed
      goto: b
`,
    reads: { greet: { replies: [{ intent: 'a', goto: 'b' }], goto: 'b' } },
  },
  {
    title: 'an open brace',
    shape: 'entry-of-map',
    marked: `    greet:
      ask: { variable: a
#~         ^ brace-not-closed
      goto: b
`,
    reads: { greet: { ask: { variable: 'a' }, goto: 'b' } },
  },
  {
    title: 'an open brace inside brackets',
    shape: 'entry-of-map',
    marked: `    greet:
      replies: [{ intent: a, goto: b]
#~              ^ brace-not-closed
      goto: b
`,
    reads: { greet: { replies: [{ intent: 'a', goto: 'b' }], goto: 'b' } },
  },
  {
    title: 'an open brace in a list',
    shape: 'entry-of-map',
    marked: `    greet:
      replies:
        - { intent: a, goto: b
#~        ^ brace-not-closed
        - { intent: c, goto: d }
`,
    reads: {
      greet: {
        replies: [
          { intent: 'a', goto: 'b' },
          { intent: 'c', goto: 'd' },
        ],
      },
    },
  },
  {
    title: 'a bracket too many',
    shape: 'entry-of-map',
    marked: `    greet:
      replies: [{ intent: a, goto: b }]]
#~                                     ^ bracket-not-opened
      goto: b
`,
    reads: { greet: { replies: [{ intent: 'a', goto: 'b' }], goto: 'b' } },
  },
  {
    title: 'a bracket on a line of its own that closes nothing',
    shape: 'entry-of-map',
    marked: `    greet:
      goto: b
      ]
#~    ^ bracket-not-opened
`,
    reads: { greet: { goto: 'b' } },
  },
  {
    title: 'a closing bracket at the column of its key',
    shape: 'entry-of-map',
    marked: `    greet:
      replies: [
        { intent: a, goto: b }
      ]
#~    ^ bracket-indentation
      goto: b
`,
    reads: { greet: { replies: [{ intent: 'a', goto: 'b' }], goto: 'b' } },
  },
  {
    title: 'a missing comma before a key',
    shape: 'entry-of-map',
    marked: `    greet:
      replies: [{ intent: a goto: b }]
#~                          ^^^^ comma-missing
`,
    reads: { greet: { replies: [{ intent: 'a', goto: 'b' }] } },
  },
  {
    title: 'a missing comma between braces',
    shape: 'entry-of-map',
    marked: `    greet:
      replies: [{ intent: a } { intent: b }]
#~                            ^ comma-missing
`,
    reads: { greet: { replies: [{ intent: 'a' }, { intent: 'b' }] } },
  },
  {
    title: 'a comma too many',
    shape: 'entry-of-map',
    marked: `    greet:
      tags: [, a]
#~           ^ comma-too-many
      goto: b
`,
    reads: { greet: { tags: ['a'], goto: 'b' } },
  },
  {
    title: 'a comma after a closing bracket',
    shape: 'entry-of-map',
    marked: `    greet:
      tags: [a],
#~             ^ comma-too-many
      goto: b
`,
    reads: { greet: { tags: ['a'], goto: 'b' } },
  },
  {
    title: 'a text with a colon',
    shape: 'entry-of-map',
    marked: `    greet:
      say: Note: x
#~         ^^^^^^^ text-with-colon
      goto: b
`,
    reads: { greet: { say: 'Note: x', goto: 'b' } },
  },
  {
    title: 'a text with a colon and a comment',
    shape: 'entry-of-map',
    marked: `    greet:
      say: Note: x  # why
#~         ^^^^^^^ text-with-colon
      goto: b
`,
    reads: { greet: { say: 'Note: x', goto: 'b' } },
  },
  {
    title: 'a text with a colon on its second line',
    shape: 'entry-of-map',
    marked: `    greet:
      say: Hello there
#~         ^^^^^^^^^^^ text-with-colon
        Note: we are
        closed
      goto: b
`,
    reads: { greet: { say: 'Hello there Note: we are closed', goto: 'b' } },
  },
  {
    title: 'a text with a colon between braces',
    shape: 'entry-of-map',
    marked: `    greet:
      hold: { say: Note: x, max: 2m }
#~                 ^^^^^^^ text-with-colon
      goto: b
`,
    reads: { greet: { hold: { say: 'Note: x', max: '2m' }, goto: 'b' } },
  },
  {
    title: 'a text with a colon in a list',
    shape: 'entry-of-map',
    marked: `    greet:
      say:
        - Note: this: x
#~              ^^^^^^^ text-with-colon
      goto: b
`,
    reads: { greet: { say: [{ Note: 'this: x' }], goto: 'b' } },
  },
  {
    title: 'a text that starts with a placeholder',
    shape: 'entry-of-map',
    marked: `    greet:
      say: {{customer.firstName}}, hello
#~         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ text-starts-with-brace
      goto: b
`,
    reads: { greet: { say: '{{customer.firstName}}, hello', goto: 'b' } },
  },
  {
    title: 'a half-typed placeholder',
    shape: 'entry-of-map',
    marked: `    greet:
      say: {{cus
#~         ^^^^^ text-starts-with-brace
      goto: b
`,
    reads: { greet: { say: '{{cus', goto: 'b' } },
  },
  {
    title: 'a placeholder between braces',
    shape: 'entry-of-map',
    marked: `    greet:
      hold: { say: {{customer.firstName}}, hello, max: 2m }
#~                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ text-starts-with-brace
      goto: b
`,
    reads: { greet: { hold: { say: '{{customer.firstName}}, hello', max: '2m' }, goto: 'b' } },
  },
  {
    title: 'a placeholder inside a text between braces',
    shape: 'entry-of-map',
    marked: `    greet:
      hold: { say: Hi {{customer.firstName}}, hello, max: 2m }
#~                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ text-with-braces
      goto: b
`,
    reads: { greet: { hold: { say: 'Hi {{customer.firstName}}, hello', max: '2m' }, goto: 'b' } },
  },
  {
    title: 'a hash inside a text of two lines',
    shape: 'entry-of-map',
    marked: `    greet:
      say: Your order #12
#~                    ^^^ text-ends-at-hash
        is ready
      goto: b
`,
    reads: { greet: { say: 'Your order #12 is ready', goto: 'b' } },
  },
  {
    title: 'a hash between braces',
    shape: 'entry-of-map',
    marked: `    greet:
      hold: { say: Order #12, max: 2m }
#~                       ^^^ text-ends-at-hash
      goto: b
`,
    reads: { greet: { hold: { say: 'Order #12', max: '2m' }, goto: 'b' } },
  },
  {
    title: 'a text that starts with @',
    shape: 'entry-of-map',
    marked: `    greet:
      say: @all hello
#~         ^ text-starts-with-special
      goto: b
`,
    reads: { greet: { say: '@all hello', goto: 'b' } },
  },
  {
    title: 'a text that starts with a back quote',
    shape: 'entry-of-map',
    marked: `    greet:
      say: \`all\` hello
#~         ^ text-starts-with-special
      goto: b
`,
    reads: { greet: { say: '`all` hello', goto: 'b' } },
  },
  {
    title: 'a text that starts with %',
    shape: 'entry-of-map',
    marked: `    greet:
      say: % off
#~         ^ text-starts-with-special
      goto: b
`,
    reads: { greet: { say: '% off', goto: 'b' } },
  },
  {
    title: 'a text that starts with &',
    shape: 'entry-of-map',
    marked: `    greet:
      say: & more
#~         ^ text-starts-with-special
      goto: b
`,
    reads: { greet: { say: '& more', goto: 'b' } },
  },
  {
    title: 'a text that starts with a star',
    shape: 'entry-of-map',
    marked: `    greet:
      say: *bold* text
#~         ^ text-starts-with-special
      goto: b
`,
    reads: { greet: { say: '*bold* text', goto: 'b' } },
  },
  {
    title: 'a text that starts with >',
    shape: 'entry-of-map',
    marked: `    greet:
      say: > 50 off
#~         ^ text-starts-with-special
      goto: b
`,
    reads: { greet: { say: '> 50 off', goto: 'b' } },
  },
  {
    title: 'a text right after |',
    shape: 'entry-of-map',
    marked: `    greet:
      say: |hello
#~         ^ text-starts-with-special
      goto: b
`,
    reads: { greet: { say: '|hello', goto: 'b' } },
  },
  {
    title: 'a text that starts with a dash',
    shape: 'entry-of-map',
    marked: `    greet:
      say: - item
#~         ^ text-starts-with-special
      goto: b
`,
    reads: { greet: { say: '- item', goto: 'b' } },
  },
  {
    title: 'a text that starts with a bracket',
    shape: 'entry-of-map',
    marked: `    greet:
      say: [Name] hello
#~         ^ text-starts-with-special
      goto: b
`,
    reads: { greet: { say: '[Name] hello', goto: 'b' } },
  },
  {
    title: 'an unknown tag',
    shape: 'entry-of-map',
    marked: `    greet:
      say: !foo 12
#~         ^^^^ tag-not-supported
      goto: "b
#~          ^^ quote-not-closed
`,
    reads: { greet: { say: '12', goto: 'b' } },
  },
  {
    title: 'a key that stands twice',
    shape: 'entry-of-map',
    marked: `    greet:
      say: a
      say: "b
#~    ^^^ duplicate-key
#~         ^^ quote-not-closed
`,
    reads: { greet: { say: 'b' } },
  },
  {
    title: 'three slips at most',
    shape: 'entry-of-map',
    marked: `    greet:
      say: Note: x
#~         ^^^^^^^ text-with-colon
      a: @b
#~       ^ text-starts-with-special
      c: "d
#~       ^^ quote-not-closed
      e: {{f}}
`,
    reads: { greet: { say: 'Note: x', a: '@b', c: 'd', e: '{{f}}' } },
  },
  {
    title: 'a header with an open quote',
    shape: 'header',
    marked: `  title: "Billing
#~       ^^^^^^^^ quote-not-closed
`,
    reads: { title: 'Billing' },
  },
  {
    title: 'a header with a colon in its text',
    shape: 'header',
    marked: `  title: Billing: refunds
#~       ^^^^^^^^^^^^^^^^ text-with-colon
`,
    reads: { title: 'Billing: refunds' },
  },
  {
    title: 'braces around a whole file',
    shape: 'header',
    marked: `  { title: b
#~^ brace-not-closed
`,
    reads: { title: 'b' },
  },
  {
    title: 'two documents',
    shape: 'header',
    marked: `  title: a
  ---
#~^^^ second-document
  title: b
`,
    reads: { title: 'a' },
  },
  {
    title: 'lines that end with a carriage return and a line feed',
    shape: 'entry-of-map',
    marked: `    greet:\r
      say: Note: x\r
#~         ^^^^^^^ text-with-colon
      goto: b\r
`,
    reads: { greet: { say: 'Note: x', goto: 'b' } },
  },
];
