import { expectTexts } from './expect-rename.ts';

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
