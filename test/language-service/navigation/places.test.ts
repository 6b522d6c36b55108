import { DocumentHighlightKind } from 'vscode-languageserver-types';
import assert from 'node:assert/strict';
import { getHighlights } from '../../../src/language-service/navigation/get-highlights.ts';
import { expectPlaces } from './expect-places.ts';
import { showMarked } from './marked-files.ts';

const project = `version: 1
name: Larkmoor
locales: [en-GB]
variables:
  order.id: { type: text, sample: A1 }
  order.total: { type: money, sample: 12 }
  refund.faulty: { type: boolean }
facts:
  refund.days: { value: 14 }
hours: { billing: { mon-fri: '08:00-20:00' } }
brands: { nova: { facts: { refund.days: 30 } } }
customers: { asha: { order: { id: A2 } } }
`;

describe('the definition of a name', () => {
  it('of a step is its key in the script, from scripts and from tests', () => {
    const script =
      'script: refund\nstart: greet\nsteps:\n  «greet»: { say: Hi., goto: bye }\n  bye: { say: Bye., end: done }\n';
    expectPlaces('definition', { '/desk/a.chatscript.yaml': script.replace('start: greet', 'start: gr$0eet') });
    expectPlaces('definition', {
      '/desk/a.chatscript.yaml': script,
      '/desk/a.chattest.yaml': 'test: it works\nscript: refund\nsteps:\n  - agent: $0greet\nends: done\n',
    });
  });

  it('of a response is its id, without quotes, and of its library the name at the top of a file', () => {
    const library =
      '{ "library": "billing", "responses": [{ "id": "«thanks»", "title": "Thanks", "text": "Thanks." }] }';
    const script = 'script: a\nsteps:\n  greet: { respond: billing/thanks, end: done }\n';
    expectPlaces('definition', {
      '/desk/a.responses.json': library,
      '/desk/a.chatscript.yaml': script.replace('thanks', 'thanks$0'),
    });
    expectPlaces('definition', {
      '/desk/a.responses.json': library.replace(/[«»]/g, '').replace('billing', '«billing»'),
      '/desk/a.chatscript.yaml': script.replace('billing', 'bill$0ing'),
    });
  });

  it('of what a text fills in is its line in chatwright.yaml', () => {
    expectPlaces('definition', {
      '/desk/chatwright.yaml': project.replace('order.id', '«order.id»'),
      '/desk/a.responses.yaml':
        'library: a\nresponses:\n  - id: b\n    text: |-\n      It is {{#if order.id}}{{ord$0er.id}}{{/if}}.\n',
    });
    expectPlaces('definition', {
      '/desk/chatwright.yaml': project.replace('refund.days', '«refund.days»'),
      '/desk/a.responses.yaml': 'library: a\nresponses:\n  - id: b\n    text: Within {{facts.refund.days$0}} days.\n',
    });
  });

  it('of what a condition asks for is its line in chatwright.yaml', () => {
    const script = 'script: a\nsteps:\n  b: { decide: [{ when: CONDITION, goto: c }] }\n';
    const ask = (condition: string): Record<string, string> => ({
      '/desk/a.chatscript.yaml': script.replace('CONDITION', condition),
    });
    expectPlaces('definition', {
      '/desk/chatwright.yaml': project.replace('order.total', '«order.total»'),
      ...ask('order.total$0 > 100'),
    });
    expectPlaces('definition', {
      '/desk/chatwright.yaml': project.replace('billing', '«billing»'),
      ...ask('\'open("bil$0ling")\''),
    });
    expectPlaces('definition', {
      '/desk/chatwright.yaml': project.replace('nova', '«nova»'),
      ...ask('"brand == \\"no$0va\\""'),
    });
  });

  it('is found from where a thing is given, too, and nowhere where none is named', () => {
    expectPlaces('definition', { '/desk/chatwright.yaml': project.replace('order.total', '«order.to$0tal»') });
    expectPlaces('definition', { '/desk/chatwright.yaml': project.replace('Larkmoor', 'Lark$0moor') });
    expectPlaces('definition', { '/desk/a.chatscript.yaml': 'script: a\nsteps:\n  b: { goto: lo$0st }\n' });
    expectPlaces('definition', { '/desk/a.chatscript.yaml': 'script: a\nsteps:\n  b: { goto: [$0\n' });
    expectPlaces('definition', { '/desk/a.chatscript.yaml': '$0' });
  });
});

describe('the definition of a name that nothing counts', () => {
  const library = 'library: billing\nresponses:\n  - { id: thanks, title: Thanks, text: Thanks. }\n';
  const record = 'approved:\n  billing/thanks@en-GB: { by: Priya, date: 2026-11-02, text: t00000000 }\n';

  it('is found from a review record', () => {
    expectPlaces('definition', {
      '/desk/a.responses.yaml': library.replace('thanks', '«thanks»'),
      '/desk/chatwright.reviews.yaml': record.replace('thanks', 'tha$0nks'),
    });
    expectPlaces('definition', {
      '/desk/a.responses.yaml': library.replace('billing', '«billing»'),
      '/desk/chatwright.reviews.yaml': record.replace('billing', '$0billing'),
    });
    expectPlaces('definition', {
      '/desk/a.chatscript.yaml': 'script: shared/refund\nsteps:\n  «greet»: { say: Hi., end: done }\n',
      '/desk/chatwright.reviews.yaml': record.replace('billing/thanks', 'shared/refund#gr$0eet'),
    });
    expectPlaces('definition', {
      '/desk/chatwright.yaml': project.replace('nova', '«nova»'),
      '/desk/chatwright.reviews.yaml': record.replace('en-GB', 'en-GB+sms+no$0va'),
    });
  });

  it('is found from the values of a sample customer, from a move, and from the option of a rule', () => {
    const marked = project.replace('order.id', '«order.id»');
    expectPlaces('definition', { '/desk/chatwright.yaml': marked.replace('id: A2', 'i$0d: A2') });
    expectPlaces('definition', {
      '/desk/chatwright.yaml': marked,
      '/desk/a.scenario.yaml': 'scenario: a\nscript: b\nopens: [hi]\nreacts:\n  - { to: [ask ord$0er.id], mood: 1 }\n',
    });
    const rules = 'etiquette: { rules: { placeholder-no-fallback: [warning, { known: [ord$0er.id] }] } }\n';
    expectPlaces('definition', { '/desk/chatwright.yaml': marked + rules });
  });
});

describe('the type definition of a name', () => {
  it('is the script of a step, the library of a response, and the line of a variable', () => {
    expectPlaces('type definition', {
      '/desk/a.chatscript.yaml': 'script: «refund»\nstart: gr$0eet\nsteps:\n  greet: { end: done }\n',
    });
    expectPlaces('type definition', {
      '/desk/a.responses.yaml': 'library: «billing»\nresponses:\n  - { id: thanks, title: Thanks, text: Thanks. }\n',
      '/desk/a.chatscript.yaml': 'script: a\nsteps:\n  greet: { respond: billing/tha$0nks, end: done }\n',
    });
    expectPlaces('type definition', {
      '/desk/chatwright.yaml': project.replace('order.id', '«order.id»'),
      '/desk/a.responses.yaml': "library: a\nresponses: [{ id: b, title: B, text: 'It is {{order.id$0}}.' }]\n",
    });
  });
});

describe('references', () => {
  const script = `script: refund
start: «greet»
steps:
  DEFINITION: { say: Hi., replies: [{ otherwise: true, goto: "«greet»" }] }
`;
  const test = 'test: it\nscript: refund\nsteps: [{ agent: «greet» }]\nends: done\n';
  const scenario = "scenario: it\nscript: refund\nopens: [hi]\nsuccess: { reaches-any: ['«greet»'] }\n";
  const other = 'script: other\nstart: greet\nsteps:\n  greet: { say: Hi., end: done }\n';
  const record = 'approved:\n  refund#«greet»@en-GB: { by: Priya, date: 2026-11-02, text: t00000000 }\n';

  it('of a step are all over the project, but not in other scripts', () => {
    const files = {
      '/desk/chatwright.yaml': project,
      '/desk/a.chattest.yaml': test,
      '/desk/a.scenario.yaml': scenario,
      '/desk/b.chatscript.yaml': other,
      '/desk/chatwright.reviews.yaml': record,
      '/elsewhere/chatwright.yaml': project,
      '/elsewhere/a.chattest.yaml': test.replace(/[«»]/g, ''),
    };
    expectPlaces('uses', { ...files, '/desk/a.chatscript.yaml': script.replace('DEFINITION', 'gr$0eet') });
    expectPlaces('all places', { ...files, '/desk/a.chatscript.yaml': script.replace('DEFINITION', '«gr$0eet»') });
  });

  it('of a variable are in texts, conditions and lists of values', () => {
    expectPlaces('all places', {
      '/desk/chatwright.yaml': project.replace('order.id', '«ord$0er.id»').replace('id: A2', '«id»: A2'),
      '/desk/a.responses.yaml':
        'library: a\nresponses:\n  - id: b\n    title: B\n    text: "{{\\u0023if «order.id»}}é {{«order.id»}}{{/if}} {{order.total}}"\n    without: { «order.id»: x }\n',
      '/desk/a.chatscript.yaml':
        'script: a\nsteps:\n  b: { ask: { variable: «order.id», then: c } }\n  c: { decide: [{ when: \'«order.id» != ""\', set: { «order.id»: A3 }, goto: b }] }\n',
      '/desk/a.scenario.yaml':
        "scenario: a\nscript: a\nopens: ['{{«order.id»}}']\nknows: { «order.id»: { value: A2 } }\nreacts: [{ to: [ask «order.id»], unless: [offer], mood: 1 }]\n",
    });
  });

  it('of a library are the responses that are used by its name, and the targets that export it', () => {
    expectPlaces('uses', {
      '/desk/chatwright.yaml': `${project}targets: { desk: { platform: chatwoot, include: { libraries: [«billing»] } } }\n`,
      '/desk/a.responses.yaml':
        "library: bil$0ling\nresponses:\n  - { id: a, title: A, text: 'Hi. {{> «billing»/b}}' }\n  - { id: b, title: B, text: Bye. }\n",
      '/desk/a.chatscript.yaml': 'script: billing\nsteps:\n  a: { respond: «billing»/a, end: done }\n',
      '/desk/chatwright.reviews.yaml': record.replace('refund#«greet»', '«billing»/a'),
    });
  });

  it('of a shortcut are where it is given', () => {
    const library = 'library: a\nresponses:\n  - { id: b, title: B, shortcut: «b$0b», text: Hi. }\n';
    expectPlaces('all places', { '/desk/a.responses.yaml': library });
    expectPlaces('uses', { '/desk/a.responses.yaml': library.replace(/[«»]/g, '') });
  });
});

describe('highlights', () => {
  it('stay in the file', () => {
    expectPlaces('highlights', {
      '/desk/a.chatscript.yaml': 'script: a\nstart: «b»\nsteps:\n  «b»: { goto: «$0b» }\n',
      '/desk/a.chattest.yaml': 'test: it\nscript: a\nsteps: [{ agent: b }]\n',
    });
  });

  it('tell where a value is given from where it is read', () => {
    const { files, path, position, ranges } = showMarked({
      '/desk/chatwright.yaml': project,
      '/desk/a.chatscript.yaml': `script: a
steps:
  b: { ask: { variable: «order.id», then: c } }
  c: { decide: [{ when: order.i$0d != "", set: { «order.id»: A3 }, goto: b }] }
  d: { say: 'It is {{order.id}}.', goto: b }
`,
    });
    const written = getHighlights(files, path, position).filter(({ kind }) => kind === DocumentHighlightKind.Write);
    const spans = written.map(({ range }) => ({
      start: files.engine.offsetAt(path, range.start),
      end: files.engine.offsetAt(path, range.end),
    }));
    assert.deepEqual(spans, ranges.get(path));
  });
});
