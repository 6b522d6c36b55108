import assert from 'node:assert/strict';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { checkCondition } from '../../../src/core/condition/check-condition.ts';
import { sampleDictionary } from './sample-dictionary.ts';

describe('checkCondition', () => {
  const quiet = [
    'order.total > 100',
    'order.total >= 99.5 && order.count < 3',
    'brand == "nova"',
    "channel == 'web' || channel == 'sms'",
    'channel in ["web", "sms"]',
    'locale != "es-ES"',
    'verified >= 2',
    'tries == 3',
    'open("billing")',
    '!open("sales") && customer.vip',
    'customer.vip == true',
    'has(order.id) && order.id.startsWith("AT-")',
    'order["total"] > 1',
    'customer.since < "2026-12-25"',
    'customer.callAt >= "17:30"',
    '"phone" in order.items',
    '"heavy" in order.labels',
    'order.items.exists(item, item.contains("phone"))',
    'order.labels.all(label, label == "heavy")',
    'size(order.items) > 2 || order.items.size() == 0',
    'size(customer.firstName) > 20',
    'order.total * 2 - 1 > order.total / 4',
    '-order.total < -5',
    'order.total % 10 == 0',
    'customer.firstName + "!" == "Asha!"',
    'customer.vip ? order.total > 500 : order.total > 100',
    'customer.firstName.lowerAscii() == "asha"',
    'order.status == "paid"',
    'package.weight > 20',
    '(order.total > 1 && (customer.vip))',
    'order.total > 100 // the limit of the desk',
    'true',
    'order.id == "return.date and = are only words here"',
  ];
  for (const text of quiet) {
    it(`is quiet about ${text}`, () => {
      assert.deepEqual(checkCondition(text, sampleDictionary).problems.map(sayProblem), []);
    });
  }

  const marked = [
    `
order.total > "100"
              ^^^^^ condition-kinds: \`order.total\` is money; compare it with a number, not with the text "100".
`,
    `
order.id == 5
            ^ condition-kinds: \`order.id\` is text; compare it with a text in quotes, not with the number 5.
`,
    `
customer.vip == "true"
                ^^^^^^ condition-kinds: \`customer.vip\` is yes or no; compare it with \`true\` or \`false\`, not with the text "true".
`,
    `
order.total == customer.firstName
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ condition-kinds: \`order.total\` is money and \`customer.firstName\` is text. Compare things of the same kind.
`,
    `
customer.since > 5
                 ^ condition-kinds: \`customer.since\` is a date; compare it with a date such as "2026-12-25", not with the number 5.
`,
    `
order.count in [1, "2"]
                   ^^^ condition-kinds: \`order.count\` is a number; compare it with a number, not with the text "2".
`,
    `
customer.vip ? order.total : customer.firstName
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ condition-kinds: \`order.total\` is money and \`customer.firstName\` is text. Compare things of the same kind.
`,
    `
order.totl > 100
^^^^^^^^^^ condition-variable-unknown: No variable is called \`order.totl\`. Did you mean \`order.total\`?
`,
    `
firstName == "Asha"
^^^^^^^^^ condition-variable-unknown: No variable is called \`firstName\`. Did you mean \`customer.firstName\`?
`,
    `
weather.sunny
^^^^^^^^^^^^^ condition-variable-unknown: No variable is called \`weather.sunny\`. Add it to \`variables\` in chatwright.yaml, or use one that is there.
`,
    `
customer.vip == True
                ^^^^ condition-variable-unknown: No variable is called \`True\`. Did you mean \`true\`?
`,
    `
chanel == "web"
^^^^^^ condition-variable-unknown: No variable is called \`chanel\`. Did you mean \`channel\`?
`,
    `
constructor.name == "x" || __proto__.x
                           ^^^^^^^^^^^ condition-unexpected: \`__proto__.x\` does not belong here. A condition looks like \`order.total > 100 && channel == "web"\`.
`,
    `
constructor.name == "x"
^^^^^^^^^^^^^^^^ condition-variable-unknown: No variable is called \`constructor.name\`. Add it to \`variables\` in chatwright.yaml, or use one that is there.
`,
    `
order > 100
^^^^^ condition-variable-group: \`order\` is a group of variables. Say which one, such as \`order.count\`.
`,
    `
has(order)
    ^^^^^ condition-variable-group: \`order\` is a group of variables. Say which one, such as \`order.count\`.
`,
    `
order.status == "payed"
                ^^^^^^^ condition-choice-unknown: \`order.status\` is never "payed". Did you mean \`paid\`?
`,
    `
"delivered" != order.status
^^^^^^^^^^^ condition-choice-unknown: \`order.status\` is never "delivered". It can be \`paid\`, \`open\` or \`lost\`.
`,
    `
channel == "Web"
           ^^^^^ condition-choice-unknown: \`channel\` is never "Web". Did you mean \`web\`?
`,
    `
brand in ["nova", "novva"]
                  ^^^^^^^ condition-choice-unknown: \`brand\` is never "novva". Did you mean \`nova\`?
`,
    `
"heavi" in order.labels
^^^^^^^ condition-choice-unknown: \`order.labels\` is never "heavi". Did you mean \`heavy\`?
`,
    `
order.labels.exists(label, label == "hevy")
                                    ^^^^^^ condition-choice-unknown: \`label\` is never "hevy". Did you mean \`heavy\`?
`,
    `
open("biling")
     ^^^^^^^^ condition-hours-unknown: No business hours are called \`biling\`. Did you mean \`billing\`?
`,
    `
open("warehouse")
     ^^^^^^^^^^^ condition-hours-unknown: No business hours are called \`warehouse\`. It can be \`billing\` or \`sales\`.
`,
    `
customer.since > "25/12/2026"
                 ^^^^^^^^^^^^ condition-date-form: \`customer.since\` is a date; write "25/12/2026" as year-month-day, such as "2026-12-25".
`,
    `
"5pm" < customer.callAt
^^^^^ condition-date-form: \`customer.callAt\` is a time of day; write "5pm" as hours and minutes, such as "17:30".
`,
    `
customer.vip > false
^^^^^^^^^^^^ condition-order: \`customer.vip\` is yes or no, which is never more or less than something. Use \`==\` or \`!=\` instead of \`>\`.
`,
    `
10 < order.total < 100
^^^^^^^^^^^^^^^^^^^^^^ condition-chain: Compare two things at a time, and join the comparisons with \`&&\`: \`order.total > 10 && order.total < 100\`.
`,
    `
channel == "web" || "sms"
                    ^^^^^ condition-repeat: Write the whole comparison again after \`||\`: \`channel == "sms"\`.
`,
    `
order.total
^^^^^^^^^^^ condition-yes-or-no: A condition is either true or not, but \`order.total\` is money. Compare it with something, such as \`order.total > 100\`.
`,
    `
order.total && customer.vip
^^^^^^^^^^^ condition-yes-or-no: Both sides of \`&&\` and \`||\` are either true or not, but \`order.total\` is money. Compare it with something, such as \`order.total > 100\`.
`,
    `
!order.count
 ^^^^^^^^^^^ condition-yes-or-no: What follows \`!\` is either true or not, but \`order.count\` is a number. Compare it with something, such as \`order.count > 1\`.
`,
    `
"web"
^^^^^ condition-yes-or-no: A condition is either true or not, but \`"web"\` is text. Compare it with something, such as \`"web" == "…"\`.
`,
    `
order.total + 1
^^^^^^^^^^^^^^^ condition-yes-or-no: A condition is either true or not, but this part is money. Compare it with something.
`,
    `
customer.firstName * 2 > 4
^^^^^^^^^^^^^^^^^^ condition-arithmetic: \`customer.firstName\` is text, so \`*\` cannot calculate with it. Use numbers on both sides.
`,
    `
order.items == "phone"
^^^^^^^^^^^ condition-list: \`order.items\` is a list. To ask whether something is in it, write \`"phone" in order.items\`.
`,
    `
order.items.contains("phone")
^^^^^^^^^^^ condition-list: \`order.items\` is a list. To ask whether something is in it, write \`"phone" in order.items\`.
`,
    `
"web" in channel
         ^^^^^^^ condition-not-list: \`in\` needs a list, but \`channel\` is a choice. Use a variable that is a list, or write one: \`["web", "sms"]\`.
`,
    `
order.total.startsWith("1")
^^^^^^^^^^^ condition-not-text: \`startsWith\` works with texts, but \`order.total\` is money.
`,
    `
size(order.total) > 1
     ^^^^^^^^^^^ condition-not-text: \`size\` works with lists and texts, but \`order.total\` is money.
`,
    `
order.id.matches("^(a+)+$")
^^^^^^^^^^^^^^^^^^^^^^^^^^^ condition-pattern: Conditions do not use patterns. Ask with \`contains\`, \`startsWith\` or \`endsWith\`, such as \`order.id.startsWith("AT-")\`.
`,
    `
order.items.includes("x")
^^^^^^^^^^^^^^^^^^^^^^^^^ condition-function-unknown: A condition cannot ask \`includes(…)\`. Did you mean \`contains\`? It is written \`customer.email.contains("@")\`.
`,
    `
timestamp("2026-01-01T00:00:00Z") > 1
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ condition-function-unknown: A condition cannot ask \`timestamp(…)\`.
`,
    `
contains(order.id, "x")
^^^^^^^^^^^^^^^^^^^^^^^ condition-function-usage: \`contains\` is written otherwise, for example \`customer.email.contains("@")\`.
`,
    `
open(billing)
^^^^^^^^^^^^^ condition-function-usage: \`open\` is written otherwise, for example \`open("billing")\`.
`,
    `
order.id contains "AT"
         ^^^^^^^^ condition-function-usage: \`contains\` is written otherwise, for example \`customer.email.contains("@")\`.
`,
    `
order.id != null
^^^^^^^^^^^^^^^^ condition-null: To ask whether there is a value at all, write \`has(order.id)\` instead of comparing with \`null\`.
`,
    `
null == order.id
^^^^^^^^^^^^^^^^ condition-null: To ask whether there is a value at all, write \`has(order.id) == false\` instead of comparing with \`null\`.
`,
    `
{"a": 1}["a"] == 1
^^^^^^^^^^^^^ condition-unsupported: A condition cannot use \`{"a": 1}["a"]\`. Compare variables, numbers, texts and lists.
`,
    `
order.total = 100
            ^ condition-operator: Write \`==\` here instead of \`=\`.
`,
    `
order.total >> 100
            ^^ condition-operator: Write \`>\` here instead of \`>>\`.
`,
    `
order.total => 100 and order.id <> "x"
            ^^ condition-operator: Write \`>=\` here instead of \`=>\`.
                   ^^^ condition-operator: Write \`&&\` here instead of \`and\`.
                                ^^ condition-operator: Write \`!=\` here instead of \`<>\`.
`,
    `
order.status is not "paid" & customer.vip
             ^^^^^^ condition-operator: Write \`!=\` here instead of \`is not\`.
                           ^ condition-operator: Write \`&&\` here instead of \`&\`.
`,
    `
not customer.vip
^^^ condition-not: Conditions do not use the word \`not\`. Write \`customer.vip == false\`.
`,
    `
brand == “nova”
         ^ condition-quote: Write straight quotes (\`"\`) around a text; the curly quote \`“\` is not understood.
              ^ condition-quote: Write straight quotes (\`"\`) around a text; the curly quote \`”\` is not understood.
`,
    `
brand == "nova && customer.vip
         ^^^^^^^^^^^^^^^^^^^^^ condition-text-open: This text is never closed. Write a double quote (\`"\`) where it ends.
`,
    `
(order.total > 100 && customer.vip
^ condition-bracket-open: This \`(\` is never closed. Write \`)\` where the part ends.
`,
    `
order.total > 100)
                 ^ condition-bracket-extra: This \`)\` closes nothing. Remove it, or open the bracket before it.
`,
    `
{{order.total}} > 100
^^^^^^^^^^^^^^^ condition-placeholder: A condition names a variable without braces: write \`order.total\`.
`,
    `
order.total >
            ^ condition-unfinished: This condition stops too early: something is missing after \`>\`.
`,
    `
order.total > £100
              ^ condition-unexpected: \`£\` does not belong here. A condition looks like \`order.total > 100 && channel == "web"\`.
`,
    `
order.total > 100 goto escalate
                  ^^^^ condition-unexpected: \`goto\` does not belong here. A condition looks like \`order.total > 100 && channel == "web"\`.
`,
    `
order.totl > 1 && chanel == "web"
^^^^^^^^^^ condition-variable-unknown: No variable is called \`order.totl\`. Did you mean \`order.total\`?
                  ^^^^^^ condition-variable-unknown: No variable is called \`chanel\`. Did you mean \`channel\`?
`,
  ];
  for (const fixture of marked) {
    const [text = '', ...expected] = fixture.trim().split('\n');
    it(`tells what is wrong with ${text}`, () => {
      assert.deepEqual(drawProblems(text), expected);
    });
  }

  it('tells of an empty and of an endless condition', () => {
    assert.equal(sayFirst(' '), 'This condition is empty. Write what must be true, such as `order.total > 100`.');
    assert.equal(
      sayFirst('!'.repeat(5000)),
      'This condition is longer than 2000 characters, so it is not read. Spread it over several steps.',
    );
  });

  it('offers the fix that makes the condition right', () => {
    const mended: readonly (readonly [string, string])[] = [
      ['order.totl > 100', 'order.total > 100'],
      ['order.total > "100"', 'order.total > 100'],
      ['customer.vip == "true"', 'customer.vip == true'],
      ['order.status == "payed"', 'order.status == "paid"'],
      ['order.total = 100', 'order.total == 100'],
      ['customer.vip and customer.vip', 'customer.vip && customer.vip'],
      ['order.status is not "paid"', 'order.status != "paid"'],
      ['{{ order.total }} > 100', 'order.total > 100'],
      ['order.id != null', 'has(order.id)'],
      ['channel == "web" || "sms"', 'channel == "web" || channel == "sms"'],
    ];
    for (const [text, expected] of mended) {
      const edit = checkCondition(text, sampleDictionary).problems[0]?.fixes?.[0]?.edits[0];
      assert.ok(edit, text);
      assert.equal(text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end), expected);
      assert.deepEqual(checkCondition(expected, sampleDictionary).problems, []);
    }
  });
});

describe('the uses of a condition', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['order.total > 100 && customer.vip', ['variable order.total', 'variable customer.vip']],
    ['channel == "web" && verified > 1 && true', []],
    ['has(order.id) || open("billing")', ['variable order.id', 'hours billing']],
    ['brand == "nova" || brand in ["lyra"]', ['brand nova', 'brand lyra']],
    ['order.items.exists(item, item == order.id)', ['variable order.items', 'variable order.id']],
    ['package.weight > 1', ['variable package.weight']],
    ['order.totl > 1', ['variable order.totl']],
    ['order.total = 100 and customer.vip', ['variable order.total', 'variable customer.vip']],
    ['order.id.startsWith(', ['variable order.id']],
    ['order.items.exists(item, item == ', ['variable order.items']],
    ['order.total > 1 && customer.', ['variable order.total']],
    ['order.id == "customer.vip', ['variable order.id']],
  ];
  for (const [text, expected] of cases) {
    it(`are found in ${text}`, () => {
      const { uses } = checkCondition(text, sampleDictionary);
      assert.deepEqual(
        uses.map(({ kind, name }) => `${kind} ${name}`),
        expected,
      );
      for (const { name, span } of uses) assert.equal(text.slice(span.start, span.end), name);
    });
  }
});

function drawProblems(text: string): readonly string[] {
  return checkCondition(text, sampleDictionary).problems.map((problem) => {
    const { start, end } = problem.span;
    return `${' '.repeat(start)}${'^'.repeat(end - start)} ${problem.code}: ${sayProblem(problem)}`;
  });
}

function sayFirst(text: string): string | undefined {
  const [problem] = checkCondition(text, sampleDictionary).problems;
  return problem && sayProblem(problem);
}
