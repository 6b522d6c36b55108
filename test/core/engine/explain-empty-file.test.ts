import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';
import { saySentences } from './expect-problems.ts';
import { shared } from './shared-parts.ts';

/** What an author reads of an empty file of each kind, after the sentence that says that there is nothing in it. */
const advice: Readonly<Record<string, string>> = {
  '/desk/chatwright.yaml': 'A project needs `version`, `name` and `locales`: begin with `version: 1`.',
  '/desk/billing.responses.yaml': 'A library needs `library` and `responses`: begin with `library: billing`.',
  '/desk/billing.responses.json':
    'A library needs `library` and `responses`: begin with `{ "library": "billing", … }`.',
  '/desk/refund.chatscript.yaml': 'A chat script needs `script`, `start` and `steps`: begin with `script: refund`.',
  '/desk/late-parcel.scenario.yaml':
    'A scenario needs `scenario`, `script` and `opens`: begin with `scenario: late-parcel`.',
  '/desk/friday.shift.yaml': 'A shift needs `shift` and `arrivals`: begin with `shift: friday`.',
  '/desk/refund.chattest.yaml': 'A script test needs `test`, `script` and `steps`: begin with `test: a refund`.',
  '/desk/quality.scorecard.yaml':
    'A scorecard needs `scorecard`, `version` and `sections`: begin with `scorecard: quality`.',
  '/desk/house.etiquette.yaml': 'A rule pack needs `pack` and `rules`: begin with `pack: house`.',
  '/desk/one.transcript.json': 'A transcript needs `version` and `turns`: begin with `{ "version": 1, … }`.',
  '/desk/chatwright.reviews.yaml': 'Delete it: it is written anew when a wording is approved.',
};

describe('an empty file', () => {
  for (const [path, sentence] of Object.entries(advice)) {
    it(`${path} is told what it needs`, () => {
      const engine = createEngine({ shared });
      engine.setFile(path, '');
      assert.deepEqual(saySentences(engine, path), [`There is nothing in this file yet. ${sentence}`]);
    });
  }

  for (const path of Object.keys(advice).filter((name) => !name.includes('reviews'))) {
    it(`${path} is in order once its fix is made`, () => {
      const engine = createEngine({ shared });
      for (const other of ['/desk/refund.chatscript.yaml', '/desk/late-parcel.scenario.yaml']) {
        engine.setFile(other, '');
        fix(engine, other);
      }
      engine.setFile(path, '');
      fix(engine, path);
      assert.deepEqual(saySentences(engine, path), []);
    });
  }

  it('keeps its comments when its fix is made, and a name that cannot be one is not taken', () => {
    const path = '/desk/My Replies.responses.yaml';
    for (const comment of ['# to be written', '---\n# to be written\n']) {
      const engine = createEngine({ shared });
      engine.setFile(path, comment);
      fix(engine, path);
      assert.deepEqual(saySentences(engine, path), []);
      assert.ok(engine.getText(path)?.startsWith(comment));
      assert.ok(engine.getText(path)?.includes('library: billing'));
    }
  });

  it('has no fix where a mark ends the document before it begins', () => {
    const engine = createEngine({ shared });
    engine.setFile('/desk/a.responses.yaml', '---\n...\n');
    assert.deepEqual(
      engine.getProblems('/desk/a.responses.yaml').map(({ code, fixes }) => [code, fixes]),
      [['file-empty', undefined]],
    );
  });
});

function fix(engine: Engine, path: string): void {
  const edits = engine.getProblems(path)[0]?.fixes?.[0]?.edits ?? assert.fail('There is no fix.');
  engine.editFile(path, edits);
}
