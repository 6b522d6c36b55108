import assert from 'node:assert/strict';
import { createSarifCheck } from '../formats/sarif-schema.ts';
import { runRecorded } from '../run-recorded.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

const project = 'version: 1\nname: Desk\nlocales: [en-GB]\nchannels: [web]\ntags:\n  refund: Money back\n';
const clean =
  'library: billing\ntitle: Billing\nlocale: en-GB\nresponses:\n  - id: thanks\n    title: Thanks\n    text: Thank you.\n';
const misspelt = clean.replace('title: Thanks', 'titel: Thanks\n    tags: [refund]');

describe('chatwright lint --format', () => {
  const folder = useTemporaryFolder();

  const begins = {
    sarif: '{"$schema":',
    junit: '<?xml ',
    github: '::',
    gitlab: '[\n{',
    markdown: '## Chatwright\n',
    html: '<!doctype html>\n',
  };
  for (const [format, begin] of Object.entries(begins)) {
    it(`writes ${format}`, async () => {
      folder.write({ 'chatwright.yaml': project, 'billing.responses.yaml': misspelt });
      const { code, output, complaints } = await lint('--format', format);
      assert.equal(code, 1);
      assert.deepEqual(complaints, []);
      assert.ok(output.startsWith(begin), output.slice(0, 20));
      assert.match(output, /key-unknown/);
    });
  }

  it('writes SARIF with fixes that mend the file, and with the pages of its problems', async () => {
    folder.write({ 'chatwright.yaml': project, 'billing.responses.yaml': misspelt });
    const { output } = await lint('--format', 'sarif', 'billing.responses.yaml');
    createSarifCheck()(output);
    const { runs } = JSON.parse(output) as Sarif;
    const [{ results, tool } = assert.fail()] = runs;
    const [change] = results.find(({ ruleId }) => ruleId === 'key-unknown')?.fixes?.[0]?.artifactChanges ?? [];
    const [{ deletedRegion, insertedContent } = assert.fail()] = change?.replacements ?? [];
    const end = deletedRegion.charOffset + deletedRegion.charLength;
    assert.equal(
      misspelt.slice(0, deletedRegion.charOffset) + insertedContent.text + misspelt.slice(end),
      misspelt.replace('titel', 'title'),
    );
    const [rule] = tool.driver.rules;
    assert.equal(rule?.shortDescription.text, 'A key that is not known');
    assert.match(rule.help.markdown, /^## What it means\n/);
  });

  function lint(...words: readonly string[]): ReturnType<typeof runRecorded> {
    return runRecorded(folder.path, ['lint', ...words]);
  }
});

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly replacements: readonly {
            readonly deletedRegion: { readonly charOffset: number; readonly charLength: number };
            readonly insertedContent: { readonly text: string };
          }[];
        }[];
      }[];
    }[];
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly shortDescription: { readonly text: string };
          readonly help: { readonly markdown: string };
        }[];
      };
    };
  }[];
}
