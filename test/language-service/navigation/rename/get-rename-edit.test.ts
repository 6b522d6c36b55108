import { markWords } from '../../../../src/core/review/mark-words.ts';
import { expectRename } from './expect-rename.ts';
import { library, mark, project, record, script, scriptInJson, thanks } from './rename-files.ts';

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
