import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { IForbiddenRuleType } from 'dependency-cruiser';
import { cruise } from 'dependency-cruiser';
import { useTemporaryFolder } from '../cli/temporary-folder.ts';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: readonly (IForbiddenRuleType & { readonly name: string; readonly comment: string })[];
};

describe('the fences between rooms', () => {
  const folder = useTemporaryFolder();

  it('say what to do instead', () => {
    for (const { name, comment } of forbidden) assert.match(comment, /^[A-Z].{20,}\.$/, name);
  });

  it('catch a wrong import out of every room', async () => {
    const rooms = forbidden.filter(({ name }) => name.startsWith('fence-'));
    const roomOf = (rule: IForbiddenRuleType): string => String(rule.from.path).replace('^', '').replace(/\/$/, '');
    plant({
      'src/webview/target.ts': [],
      'src/cli/target.ts': [],
      ...Object.fromEntries(
        rooms.map((rule) => {
          const depth = '../'.repeat(roomOf(rule).split('/').length);
          return [
            `${roomOf(rule)}/planted.ts`,
            [`${depth}${rule.name === 'fence-webview' ? 'cli' : 'webview'}/target.ts`],
          ];
        }),
      ),
    });
    const caught = await findViolations();
    for (const rule of rooms) {
      assert.ok(
        caught.some((violation) => violation.startsWith(`${rule.name}: ${roomOf(rule)}/planted.ts`)),
        `${rule.name} caught nothing`,
      );
    }
  });

  const violations: readonly [rule: string, files: Readonly<Record<string, readonly string[]>>][] = [
    ['fence-core-base', { 'src/core/base/a.ts': ['node:fs'] }],
    ['fence-core-engine', { 'src/core/engine/a.ts': ['node:path'] }],
    ['fence-core-document', { 'src/core/document/a.ts': ['handlebars'] }],
    ['fence-core-etiquette', { 'src/core/etiquette/a.ts': ['../quality/b.ts'], 'src/core/quality/b.ts': [] }],
    ['fence-extension', { 'src/extension/a.ts': ['../core/engine/b.ts'], 'src/core/engine/b.ts': [] }],
    ['server-only-through-its-entry', { 'src/cli/a.ts': ['../server/b.ts'], 'src/server/b.ts': [] }],
    ['pages-stay-light', { 'src/webview/a.ts': ['../core/base/b.ts'], 'src/core/base/b.ts': ['yaml'] }],
    ['no-circles', { 'src/core/base/a.ts': ['./b.ts'], 'src/core/base/b.ts': ['./a.ts'] }],
    ['every-room-has-a-fence', { 'src/attic/a.ts': ['../core/base/b.ts'], 'src/core/base/b.ts': [] }],
    ['only-what-is-shipped', { 'src/core/document/a.ts': ['jsonc-parser'] }],
  ];
  for (const [rule, files] of violations) {
    it(`catch with ${rule}: ${Object.entries(files)[0]?.join(' imports ') ?? ''}`, async () => {
      plant(files);
      const caught = await findViolations();
      assert.ok(
        caught.some((violation) => violation.startsWith(`${rule}: ${Object.keys(files)[0] ?? ''}`)),
        caught.join('\n'),
      );
    });
  }

  it('leave the ways open that the house needs', async () => {
    plant({
      'src/core/base/b.ts': [],
      'src/core/document/a.ts': ['../base/b.ts', 'yaml'],
      'src/core/template/a.ts': ['handlebars', './b.ts'],
      'src/core/template/b.ts': [],
      'src/core/engine/a.ts': ['../document/a.ts', '../template/a.ts'],
      'src/language-service/a.ts': ['../core/engine/a.ts'],
      'src/server/start-stdio-server.ts': ['../language-service/a.ts', 'node:fs'],
      'src/cli/a.ts': ['../server/start-stdio-server.ts', '../core/engine/a.ts', 'node:fs', '../../package.json'],
    });
    assert.deepEqual(await findViolations(), []);
  });

  function plant(files: Readonly<Record<string, readonly string[]>>): void {
    const shipped = ['yaml', 'handlebars'];
    const packages = [...shipped, 'jsonc-parser'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = 1;'],
    ]);
    const dependencies = Object.fromEntries(shipped.map((name) => [name, '1']));
    folder.write({
      'package.json': JSON.stringify({ dependencies, devDependencies: { 'jsonc-parser': '1' } }),
      ...(Object.fromEntries(packages) as Record<string, string>),
      ...Object.fromEntries(
        Object.entries(files).map(([path, imports]) => [
          path,
          [...imports.map((name) => `import '${name}';`), 'export {};'].join('\n'),
        ]),
      ),
    });
  }

  async function findViolations(): Promise<string[]> {
    const { output } = await cruise(['src'], {
      baseDir: folder.path,
      validate: true,
      ruleSet: { forbidden: [...forbidden] },
      doNotFollow: { path: '^node_modules/' },
      tsPreCompilationDeps: true,
    });
    assert.ok(typeof output !== 'string');
    return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  }
});
