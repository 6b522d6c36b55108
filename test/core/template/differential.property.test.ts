import assert from 'node:assert/strict';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { parseHandlebars } from '../../../src/core/template/parse-handlebars.ts';
import { renderTemplate, type HelperFunction } from '../../../src/core/template/render-template.ts';
import { scanPlain } from '../../../src/core/template/scan-plain.ts';
import { scanTemplate, scanTolerantly } from '../../../src/core/template/scan-template.ts';
import type { TemplateTree } from '../../../src/core/template/template-tree.ts';
import { assertPlaces } from './places.ts';
import { context, template } from './random-template.ts';

const run = { numRuns: 10_000, seed: 20_260 };

const helpers = Object.fromEntries(['default', 'upper', 'join', 'choose'].map((name) => [name, spellOut(name)]));

const partialTexts: Record<string, string> = {
  'library/response': 'See {{name}}{{#each list}}[{{@index}}{{this}}{{../name}}]{{/each}}',
  lines: 'one {{name}}\n{{#if yes}}\n two\n{{/if}}\n\nthree\n',
  empty: '',
};

const oracle = createOracle();

describe('a template', function () {
  this.timeout(120_000);

  it('comes out as Handlebars renders it, whoever of us reads it', () => {
    let compared = 0;
    fc.assert(
      fc.property(template, context, (text, values) => {
        const { tree, problems } = scanTemplate(text);
        const parsed = parseHandlebars(text);
        if (problems.length > 0) return;
        compared += 1;
        assert.ok(parsed, 'Handlebars refuses what we read');
        assert.deepEqual(tree, parsed);
        assertPlaces(text, parsed, problems);
        assert.equal(render(tree, values), oracle(text)(values));
      }),
      run,
    );
    assert.ok(compared > run.numRuns / 2, `only ${compared} templates were compared`);
  });

  it('has one tree, read fast or tag by tag', () => {
    fc.assert(
      fc.property(template, (text) => {
        const plain = scanPlain(text);
        if (plain !== undefined) assert.deepEqual(scanTolerantly(text), { tree: plain, problems: [] });
      }),
      run,
    );
  });
});

function render(tree: TemplateTree, values: unknown): string {
  const partials = new Map(Object.entries(partialTexts).map(([name, text]) => [name, scanTemplate(text).tree]));
  return renderTemplate(tree, values, { helpers, findPartial: (name) => partials.get(name) }).text;
}

/** Handlebars leaves `undefined` out of what it gives by name; we read it as no value. */
function spellOut(name: string): HelperFunction {
  return (args, named) => {
    const given = Object.entries(named).filter(([, value]) => value !== null && value !== undefined);
    return `<${name} ${JSON.stringify(args)} ${JSON.stringify(given.sort())}>`;
  };
}

function createOracle(): (text: string) => (values: unknown) => string {
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) {
    handlebars.registerHelper(name, (...all: unknown[]) => {
      const options = all.pop() as Handlebars.HelperOptions;
      return helper(all, options.hash);
    });
  }
  for (const [name, text] of Object.entries(partialTexts)) handlebars.registerPartial(name, text);
  const partials = new Set(Object.values(partialTexts));
  const parse = (text: string, options?: Handlebars.ParseOptions): hbs.AST.Program => {
    const program = Handlebars.parse(text, options);
    if (!partials.has(text)) new Separator().accept(program);
    return program;
  };
  Object.assign(handlebars, { parse });
  return (text) => {
    const compiled = handlebars.compile(text, { noEscape: true });
    return (values) => compiled(values).replaceAll(separator, '');
  };
}

const separator = '\u0001';

/** Without escaping, Handlebars adds two numbers that open a part: `{{two}}{{three}}` gives 5; a word before them stops that. */
class Separator extends Handlebars.Visitor {
  override Program(program: hbs.AST.Program): void {
    super.Program(program);
    const content = { type: 'ContentStatement', value: separator, original: separator, loc: program.loc };
    program.body.unshift(content);
  }
}
