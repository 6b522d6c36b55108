import { expectRefusal, expectTexts } from './expect-rename.ts';
import { library, project, script } from './rename-files.ts';

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
