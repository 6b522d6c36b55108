import { markWords } from '../../../../src/core/review/mark-words.ts';
import { expectRefusal, expectRename, expectTexts } from './expect-rename.ts';

const project = `version: 1
name: Larkmoor
locales: [en-GB, es-ES]
variables:
  order.id: { type: text, sample: A1 }
  order.total: { type: money, sample: 12 }
facts:
  refund.days: { value: 14 }
brands: { nova: { facts: { refund.days: 30 } } }
outcomes: [done, passed]
customers: { asha: { order: { id: A2 } } }
etiquette:
  extends: []
  rules: { all-caps: warning, review-lapsed: warning, translation-stale: warning, placeholder-no-fallback: [hint, { known: [order.id] }] }
`;

const library = `library: billing
locale: en-GB
responses:
  - id: thanks # said at the end
    title: Thanks
    text: |-
      THANK YOU, your order {{order.id}} is paid.
    wordings:
      - for: { locale: es-ES, brand: nova }
        text: 'Gracias por {{order.id}}: {{facts.refund.days}} días.'
  - { id: "bye", title: Bye, shortcut: bb, text: "BYE NOW. {{> billing/thanks}}" }
`;

const script = `script: refund
start: greet
steps:
  greet: { say: HELLO THERE., replies: [{ otherwise: true, goto: 'greet' }, { intent: no, like: [no], goto: "bye" }] }
  bye: { respond: billing/bye, decide: [{ when: 'order.id != "" && brand == "nova"', goto: greet }] }
`;

const scriptInJson = `{
  "script": "refund",
  "start": "greet",
  "steps": { "greet": { "say": "It is {{order.id}}.", "respond": "billing/thanks", "goto": "greet" } }
}
`;

const thanks = 'THANK YOU, your order {{order.id}} is paid.';
const mark = markWords([thanks]);

const record = `approved:
  billing/thanks@en-GB: { by: Priya, date: 2026-11-02, text: ${mark} }
  refund#greet@en-GB: { by: Priya, date: 2026-11-02, text: t00000000 }
translated:
  "billing/thanks@es-ES+nova": { of: ${mark}, date: 2026-11-03 }
`;

describe('renaming a step', () => {
  it('changes it in its script, in tests, scenarios and the review record, each in its own quotes', () => {
    const test = "test: it\nscript: refund\nsteps: [{ agent: 'greet' }]\nends: done\n";
    const scenario = 'scenario: it\nscript: refund\nopens: [greet]\nsuccess: { reaches-all: [greet] }\n';
    expectRename(
      {
        '/desk/chatwright.yaml': project,
        '/desk/a.chatscript.yaml': script.replace('start: greet', 'start: gre$0et'),
        '/desk/a.chattest.yaml': test,
        '/desk/a.scenario.yaml': scenario,
        '/desk/b.chatscript.yaml': script.replace('script: refund', 'script: other'),
        '/desk/chatwright.reviews.yaml': record,
      },
      {
        from: 'greet',
        to: 'welcome',
        gives: {
          '/desk/a.chatscript.yaml': script.replaceAll('greet', 'welcome'),
          '/desk/a.chattest.yaml': test.replace('greet', 'welcome'),
          '/desk/a.scenario.yaml': scenario.replace('reaches-all: [greet]', 'reaches-all: [welcome]'),
          '/desk/chatwright.reviews.yaml': record.replace('greet', 'welcome'),
        },
      },
    );
  });

  it('changes it in JSON', () => {
    expectRename(
      { '/desk/a.chatscript.json': scriptInJson.replace('"greet": {', '"gr$0eet": {') },
      {
        from: 'greet',
        to: 'welcome',
        gives: { '/desk/a.chatscript.json': scriptInJson.replaceAll('greet', 'welcome') },
      },
    );
  });
});

describe('renaming a response', () => {
  const files = {
    '/desk/chatwright.yaml': project,
    '/desk/a.responses.yaml': library,
    '/desk/a.chatscript.yaml': script,
    '/desk/b.chatscript.json': scriptInJson.replace('refund', 'other'),
    '/desk/chatwright.reviews.yaml': record,
  };
  const gives = {
    '/desk/a.responses.yaml': library.replace('id: thanks', 'id: thank-you').replace('/thanks', '/thank-you'),
    '/desk/b.chatscript.json': files['/desk/b.chatscript.json'].replace('/thanks', '/thank-you'),
    '/desk/chatwright.reviews.yaml': record.replaceAll('/thanks', '/thank-you'),
  };

  it('changes its id, its uses by its library and itself, and the record of its wordings', () => {
    const marked = { ...files, '/desk/a.responses.yaml': library.replace('id: thanks', 'id: tha$0nks') };
    expectRename(marked, { from: 'thanks', to: 'thank-you', gives });
  });

  it('takes its full name too', () => {
    const marked = {
      ...files,
      '/desk/b.chatscript.json': files['/desk/b.chatscript.json'].replace('/thanks', '/tha$0nks'),
    };
    expectRename(marked, { from: 'billing/thanks', to: 'billing/thank-you', gives });
  });

  it('keeps quotes', () => {
    const marked = { ...files, '/desk/a.responses.yaml': library.replace('"bye"', '"b$0ye"') };
    expectRename(marked, {
      from: 'bye',
      to: 'farewell',
      gives: {
        '/desk/a.responses.yaml': library.replace('"bye"', '"farewell"'),
        '/desk/a.chatscript.yaml': script.replace('billing/bye', 'billing/farewell'),
      },
    });
  });
});

describe('renaming a library', () => {
  it('changes it wherever its responses are used, and in the targets that export it', () => {
    const target = `${project}targets: { desk: { platform: chatwoot, include: { libraries: [billing] } } }\n`;
    const replace = (text: string): string => text.replaceAll(/billing(?=[/\]\n])/g, 'payments');
    expectRename(
      {
        '/desk/chatwright.yaml': target,
        '/desk/a.responses.yaml': library.replace('library: billing', 'library: bill$0ing'),
        '/desk/a.chatscript.yaml': script,
        '/desk/chatwright.reviews.yaml': record,
      },
      {
        from: 'billing',
        to: 'payments',
        gives: {
          '/desk/chatwright.yaml': replace(target),
          '/desk/a.responses.yaml': replace(library),
          '/desk/a.chatscript.yaml': replace(script),
          '/desk/chatwright.reviews.yaml': replace(record),
        },
      },
    );
  });
});

describe('renaming a script', () => {
  it('changes it wherever it is run, tested and played, and in the record of its wordings', () => {
    const other = 'script: other\nsteps: { a: { run: { script: "refund", passed: b } } }\n';
    const test = 'test: it\nscript: refund\nsteps: [{ agent: greet }]\n';
    expectRename(
      {
        '/desk/chatwright.yaml': project,
        '/desk/a.chatscript.yaml': script.replace('script: refund', 'script: refund$0'),
        '/desk/b.chatscript.yaml': other,
        '/desk/a.chattest.yaml': test,
        '/desk/chatwright.reviews.yaml': record,
      },
      {
        from: 'refund',
        to: 'shared/money-back',
        gives: {
          '/desk/a.chatscript.yaml': script.replace('refund', 'shared/money-back'),
          '/desk/b.chatscript.yaml': other.replace('refund', 'shared/money-back'),
          '/desk/a.chattest.yaml': test.replace('refund', 'shared/money-back'),
          '/desk/chatwright.reviews.yaml': record.replace('refund', 'shared/money-back'),
        },
      },
    );
  });
});

describe('renaming what texts fill in', () => {
  const replace = (text: string): string => text.replaceAll('order.id', 'order.number');

  it('changes a variable in texts, conditions, options and values, and what is approved stays so', () => {
    const scenario =
      "scenario: a\nscript: refund\nopens: ['{{order.id}}']\nknows: { order.id: { value: A2 } }\nreacts: [{ to: [ask order.id], unless: [ask order.total], mood: 1 }]\n";
    expectRename(
      {
        '/desk/chatwright.yaml': project.replace('order.id: {', 'order.i$0d: {'),
        '/desk/a.responses.yaml': library,
        '/desk/a.chatscript.yaml': script,
        '/desk/b.chatscript.json': scriptInJson.replace('refund', 'other'),
        '/desk/a.scenario.yaml': scenario,
        '/desk/chatwright.reviews.yaml': record,
      },
      {
        from: 'order.id',
        to: 'order.number',
        gives: {
          '/desk/chatwright.yaml': replace(project).replace('{ id: A2 }', '{ number: A2 }'),
          '/desk/a.responses.yaml': replace(library),
          '/desk/a.chatscript.yaml': replace(script),
          '/desk/b.chatscript.json': replace(scriptInJson).replace('refund', 'other'),
          '/desk/a.scenario.yaml': replace(scenario),
          '/desk/chatwright.reviews.yaml': record.replaceAll(mark, markWords([replace(thanks)])),
        },
      },
    );
  });

  it('changes a fact, for brands too', () => {
    expectRename(
      {
        '/desk/chatwright.yaml': project,
        '/desk/a.responses.yaml': library.replace('refund.days', 'refund.da$0ys'),
      },
      {
        from: 'refund.days',
        to: 'refund.window',
        gives: {
          '/desk/chatwright.yaml': project.replaceAll('refund.days', 'refund.window'),
          '/desk/a.responses.yaml': library.replace('refund.days', 'refund.window'),
        },
      },
    );
  });

  it('changes a brand in conditions, wordings and the review record', () => {
    expectRename(
      {
        '/desk/chatwright.yaml': project.replace('nova', 'no$0va'),
        '/desk/a.responses.yaml': library,
        '/desk/a.chatscript.yaml': script,
        '/desk/chatwright.reviews.yaml': record,
      },
      {
        from: 'nova',
        to: 'stella',
        gives: {
          '/desk/chatwright.yaml': project.replace('nova', 'stella'),
          '/desk/a.responses.yaml': library.replace('nova', 'stella'),
          '/desk/a.chatscript.yaml': script.replace('nova', 'stella'),
          '/desk/chatwright.reviews.yaml': record.replace('nova', 'stella'),
        },
      },
    );
  });
});

describe('renaming a variable in texts that stand behind an anchor', () => {
  it('keeps what is approved of all that repeat them', () => {
    const text = 'It is {{order.id}}.';
    const anchored = `library: desk
locale: en-GB
responses:
  - { id: first, title: First, text: &it "${text}" }
  - { id: second, title: Second, text: *it }
`;
    const approved = (mark: string): string =>
      ['first', 'second']
        .map((id) => `  desk/${id}@en-GB: { by: Priya, date: 2026-11-02, text: ${mark} }\n`)
        .reduce((all, line) => all + line, 'approved:\n');
    const replace = (all: string): string => all.replaceAll('order.id', 'order.number');
    expectRename(
      {
        '/desk/chatwright.yaml': project.replace('order.id: {', 'order.i$0d: {'),
        '/desk/a.responses.yaml': anchored,
        '/desk/chatwright.reviews.yaml': approved(markWords([text])),
      },
      {
        from: 'order.id',
        to: 'order.number',
        gives: {
          '/desk/chatwright.yaml': replace(project).replace('{ id: A2 }', '{ number: A2 }'),
          '/desk/a.responses.yaml': replace(anchored),
          '/desk/chatwright.reviews.yaml': approved(markWords([replace(text)])),
        },
      },
    );
  });
});

describe('a new name', () => {
  const step = (name: string): string => `script: a\nstart: ${name}\nsteps: { ${name}: { goto: ${name} } }\n`;

  for (const name of ['12', 'true', 'no', 'null', '1e5']) {
    it(`gets quotes where YAML would not take it for text, such as ${name}`, () => {
      expectTexts({ '/desk/a.chatscript.yaml': step('gre$0et') }, name, {
        '/desk/a.chatscript.yaml': step(`"${name}"`),
      });
    });
  }

  it('gets the escapes that its quotes need', () => {
    const library = (shortcut: string): string =>
      `library: a\nresponses: [{ id: b, title: B, shortcut: ${shortcut}, text: Hi. }]\n`;
    const name = `it's"so"`;
    expectTexts({ '/desk/a.responses.yaml': library('b$0b') }, name, {
      '/desk/a.responses.yaml': library('"it\'s\\"so\\""'),
    });
    expectTexts({ '/desk/a.responses.yaml': library("'b$0b'") }, name, {
      '/desk/a.responses.yaml': library(`'it''s"so"'`),
    });
    expectTexts({ '/desk/a.responses.yaml': library('"b$0b"') }, name, {
      '/desk/a.responses.yaml': library('"it\'s\\"so\\""'),
    });
  });

  it('is written where an escape or a text block spelled the old one', () => {
    const script = 'script: a\nstart: "gr\\u0065et"\nsteps:\n  greet:\n    goto: >-\n      greet\n';
    expectTexts({ '/desk/a.chatscript.yaml': script.replace('  greet:', '  gr$0eet:') }, 'hi', {
      '/desk/a.chatscript.yaml': 'script: a\nstart: "hi"\nsteps:\n  hi:\n    goto: >-\n      hi\n',
    });
  });

  it('that is the old one changes nothing, and space around it does not count', () => {
    expectTexts({ '/desk/a.chatscript.yaml': step('gre$0et') }, 'greet', {});
    expectTexts({ '/desk/a.chatscript.yaml': step('gre$0et') }, ' hi ', { '/desk/a.chatscript.yaml': step('hi') });
  });

  it('changes nothing in transcripts, which tell what was', () => {
    const transcript =
      '{ "version": 1, "id": "1", "script": "a", "turns": [{ "at": 1, "who": "agent", "step": "greet", "text": "Hi." }] }';
    expectTexts(
      { '/desk/a.chatscript.yaml': step('greet').replace('a\n', 'a$0\n'), '/desk/a.transcript.json': transcript },
      'b',
      {
        '/desk/a.chatscript.yaml': step('greet').replace('script: a', 'script: b'),
      },
    );
  });
});

describe('a name that cannot be changed', () => {
  const no =
    'There is no name here that can be changed. Put the cursor on a step, a response, a variable or another name.';

  it('is one that is none', () => {
    expectRefusal({ '/desk/chatwright.yaml': project.replace('name: L', 'name: $0L') }, 'x', no);
    expectRefusal({ '/desk/chatwright.yaml': '$0' }, 'x', no);
  });

  it('is one that is fixed', () => {
    const refuseIn = (text: string, sentence: string): void =>
      expectRefusal({ '/desk/chatwright.yaml': text }, 'x', sentence);
    refuseIn(project.replace('en-GB', 'en$0-GB'), 'A language is named by its code, so it keeps its name.');
    refuseIn(`${project}channels: [$0web]\n`, 'Channels have the same names in every project, so they keep them.');
    refuseIn(
      project.replace('all-caps', 'all-$0caps'),
      'Rules keep their names: settings and exceptions in many places rely on them.',
    );
    refuseIn(
      project.replace('passed', 'passed$0'),
      'A script that others run ends as `passed` or `failed`, so these two outcomes keep their names.',
    );
  });

  it('is one that is given nowhere, or more than once', () => {
    expectRefusal(
      { '/desk/a.chatscript.yaml': script.replace('start: greet', 'start: $0great') },
      'x',
      'Nothing gives the step `great`, so there is nothing to rename. Correct the name where it stands.',
    );
    expectRefusal(
      { '/desk/a.responses.yaml': library.replace('thanks', 'bye').replace('"bye"', '"b$0ye"') },
      'x',
      'The response `bye` is given more than once: `a.responses.yaml`, line 4, and `a.responses.yaml`, line 11. Make the names different by hand first.',
    );
  });

  it('is one that also stands where nothing can be read', () => {
    expectRefusal(
      {
        '/desk/a.chatscript.yaml': script.replace('start: greet', 'start: g$0reet'),
        '/desk/b.chattest.yaml': 'test: it\nscript: refund\nsteps:\n  - agent: bye\n  - agent: greet: bye\n',
        '/desk/c.chattest.yaml': 'test: it\nscript: other\nsteps:\n  - agent: greet: bye\n',
      },
      'x',
      '`b.chattest.yaml`, line 5 cannot be read, and may name the step `greet`. Mend that first.',
    );
  });

  it('is one that is written in a way of its own', () => {
    expectRefusal(
      {
        '/desk/chatwright.yaml': project.replace('order.id:', 'order.i$0d:'),
        '/desk/a.responses.yaml': library.replace('{{order.id}}', '{{order.[id]}}'),
      },
      'order.number',
      '`a.responses.yaml`, line 7 writes `order.id` in a way of its own. Write it plainly there first.',
    );
  });
});

describe('a new name that cannot be', () => {
  const files = {
    '/desk/chatwright.yaml': project,
    '/desk/a.responses.yaml': library,
    '/desk/a.chatscript.yaml': script,
  };
  const at = (path: keyof typeof files, mark: string): Record<string, string> => {
    return { ...files, [path]: files[path].replace(mark.replace('$0', ''), mark) };
  };
  const step = at('/desk/a.chatscript.yaml', 'start: gr$0eet');
  const variable = at('/desk/a.responses.yaml', 'order.id$0');

  it('is one of another form', () => {
    const form = 'small letters, digits and dashes, such as refund-approved';
    for (const name of ['Greet', 'greet me', '', '-', 'é', 'a/b', 'a#b', '__proto__'])
      expectRefusal(step, name, `\`${name}\` cannot be the name of a step: use ${form}.`);
    expectRefusal(
      variable,
      'order id',
      '`order id` cannot be the name of a variable: use words joined by dots, such as customer.firstName.',
    );
    expectRefusal(
      at('/desk/a.responses.yaml', 'b$0b'),
      '#bye',
      '`#bye` cannot be the name of a shortcut: use a word without spaces or leading signs, such as refund-ok.',
    );
  });

  it('is one that means something else', () => {
    expectRefusal(step, 'back', '`goto: back` leads to the step before, so no step can be named `back`.');
    for (const name of ['if', 'else', 'this', 'this.id', 'facts.id', 'true', 'channel', 'null', 'each', 'money'])
      expectRefusal(
        variable,
        name,
        `\`${name}\` means something else in texts or conditions. Choose another name for the variable.`,
      );
    expectRefusal(
      at('/desk/chatwright.yaml', '$0done'),
      'failed',
      'A script that others run ends as `passed` or `failed`, so no other outcome can be named so.',
    );
  });

  it('is one that a condition takes for an entry of its list', () => {
    const condition = (name: string): string =>
      `script: a\nsteps:\n  b: { decide: [{ when: 'order.items.exists(item, item == ${name})', goto: b }] }\n`;
    expectRefusal(
      { '/desk/chatwright.yaml': project, '/desk/a.chatscript.yaml': condition('order.to$0tal') },
      'item.total',
      '`item.total` means something else in a condition: `a.chatscript.yaml`, line 3. Choose another name.',
    );
    expectTexts({ '/desk/chatwright.yaml': project, '/desk/a.chatscript.yaml': condition('order.to$0tal') }, 'sum', {
      '/desk/chatwright.yaml': project.replace('order.total', 'sum'),
      '/desk/a.chatscript.yaml': condition('sum'),
    });
  });

  it('is one that is taken', () => {
    expectRefusal(step, 'bye', 'There is a step `bye` already: `a.chatscript.yaml`, line 5.');
    expectRefusal(
      at('/desk/a.responses.yaml', 'id: than$0ks'),
      'bye',
      'There is a response `bye` already: `a.responses.yaml`, line 11.',
    );
    expectRefusal(variable, 'order.total', 'There is a variable `order.total` already: `chatwright.yaml`, line 6.');
  });

  it('is one that is used without being given', () => {
    expectRefusal(
      {
        '/desk/a.chatscript.yaml': script
          .replace('start: greet', 'start: $0greet')
          .replace('goto: "bye"', 'goto: "good-bye"'),
      },
      'good-bye',
      'The step `good-bye` is used in 1 place, though nothing gives it. Correct that first, or choose another name.',
    );
  });

  it('is one inside of which another lies, or that lies inside of another', () => {
    expectRefusal(
      variable,
      'order',
      '`order` and the variable `order.total` lie inside each other, so one of them could have no value. Choose another name.',
    );
    expectRefusal(
      variable,
      'order.total.id',
      '`order.total.id` and the variable `order.total` lie inside each other, so one of them could have no value. Choose another name.',
    );
  });
});
