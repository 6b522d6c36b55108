import assert from 'node:assert/strict';
import { getNewFile } from '../../../src/language-service/explorer/get-new-file.ts';
import { toFileName } from '../../../src/language-service/explorer/to-file-name.ts';
import { toPath } from '../../../src/language-service/document-path.ts';
import type { ShownFiles } from '../../../src/language-service/shown-files.ts';
import {
  isNewFileAnswer,
  newFileKinds,
  type NewFileAnswer,
  type NewFileParams,
} from '../../../src/protocol/new-file.ts';
import { showFiles } from '../show-files.ts';

const project = 'version: 1\nname: Larkmoor\nlocales: [en-GB]\noutcomes: [settled]\n';
const library = 'library: refunds\nresponses:\n  - { id: a, title: A, text: A. }\n';
const script = 'script: delivery\nstart: hello\nsteps:\n  hello: { say: Hello., end: settled }\n';
const scenario = 'scenario: lost-parcel\nscript: delivery\nopens: [hi]\n';
const files = showFiles({
  '/desk/chatwright.yaml': project,
  '/desk/replies/refunds.responses.yaml': library,
  '/desk/scripts/delivery.chatscript.yaml': script,
  '/desk/lost-parcel.scenario.yaml': scenario,
});
const beside = 'file:///desk/scripts/delivery.chatscript.yaml';

describe('a new file', () => {
  for (const kind of newFileKinds) {
    it(`of the kind ${kind} has nothing to repair, and is begun where its author goes on`, () => {
      const folder = kind === 'project' ? 'file:///new' : 'file:///desk';
      const answer = expectFile(ask(files, { kind, name: 'Q4: “peak” & more', folder }));
      const { engine } = files;
      const path = toPath(answer.uri);
      engine.setFile(path, answer.text);
      const faults = engine.getProblems(path).map(({ code }) => code);
      engine.removeFile(path);
      assert.deepEqual(faults, []);
      assert.ok(answer.start < answer.end);
      assert.doesNotMatch(answer.text.slice(answer.start, answer.end), /\n/);
    });
  }

  it('stands beside others of its kind, or in the folder of the project', () => {
    const uriOf = (params: NewFileParams): string => expectFile(ask(files, params)).uri;
    assert.equal(uriOf({ kind: 'responses', name: 'Billing', beside }), 'file:///desk/replies/billing.responses.yaml');
    assert.equal(uriOf({ kind: 'shift', name: 'Friday', beside }), 'file:///desk/friday.shift.yaml');
    assert.equal(
      uriOf({ kind: 'responses', name: 'Billing', folder: 'file:///desk/x' }),
      'file:///desk/x/billing.responses.yaml',
    );
    assert.equal(
      uriOf({ kind: 'shift', name: 'Friday', beside: 'file:///alone/a.responses.yaml' }),
      'file:///alone/friday.shift.yaml',
    );
    assert.equal(uriOf({ kind: 'project', name: 'Desk', beside: 'file:///alone/x' }), 'file:///alone/chatwright.yaml');
  });

  it('is called what its author calls it', () => {
    const { text } = expectFile(ask(files, { kind: 'responses', name: 'Refunds: the hard ones', beside }));
    assert.match(text, /^library: refunds-the-hard-ones\ntitle: "Refunds: the hard ones"\nresponses:\n/);
    assert.match(
      expectFile(ask(files, { kind: 'chattest', name: 'A quick one', beside })).text,
      /^test: A quick one\n/,
    );
    assert.match(expectFile(ask(files, { kind: 'shift', name: '24 December', beside })).text, /^shift: 24-december\n/);
  });

  it('names what its project has', () => {
    assert.match(expectFile(ask(files, { kind: 'scenario', name: 'New', beside })).text, /^script: delivery$/m);
    assert.match(expectFile(ask(files, { kind: 'shift', name: 'New', beside })).text, / scenario: lost-parcel$/m);
    assert.match(expectFile(ask(files, { kind: 'chatscript', name: 'New', beside })).text, / end: settled$/m);
    assert.match(expectFile(ask(files, { kind: 'chattest', name: 'New', beside })).text, / agent: hello$/m);
  });

  it('is refused in words where it cannot be', () => {
    const say = (params: NewFileParams): string => {
      const answer = ask(files, params);
      return answer.kind === 'refused' ? answer.sentence : assert.fail('It was not refused.');
    };
    assert.equal(
      say({ kind: 'responses', name: 'Refunds', beside }),
      'There is a file refunds.responses.yaml in this folder already.',
    );
    assert.equal(
      say({ kind: 'responses', name: 'refunds.responses.yaml', folder: 'file:///desk/x' }),
      'There is a library named refunds already, in refunds.responses.yaml.',
    );
    assert.equal(
      say({ kind: 'shift', name: '¡¿?!', beside }),
      'Give it a name with letters or digits, such as Refunds.',
    );
    assert.equal(
      say({ kind: 'project', name: '', folder: 'file:///desk/' }),
      'There is a file chatwright.yaml in this folder already.',
    );
  });

  it('gets a name that every system takes for a file', () => {
    const names = ['Refunds & returns', ' Devolución ', 'a/b\\..\\c', 'x.chatscript.yaml', '日本', 'A'.repeat(200)];
    assert.deepEqual(names.map(toFileName), ['refunds-returns', 'devolucion', 'a-b-c', 'x', '', 'a'.repeat(80)]);
  });
});

function ask(shown: ShownFiles, params: NewFileParams): NewFileAnswer {
  const answer = getNewFile(shown, params);
  assert.ok(isNewFileAnswer(answer));
  return answer;
}

function expectFile(answer: NewFileAnswer): Extract<NewFileAnswer, { kind: 'file' }> {
  return answer.kind === 'file' ? answer : assert.fail(answer.sentence);
}
