// Builds all that runs, into dist/: the extension and the language server, each for VS Code on a desktop and in a browser, and the command
// line. `--watch` goes on building as sources change.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const watch = process.argv.includes('--watch');
process.chdir(fileURLToPath(new URL('.', import.meta.url)));

// Packages in the old module format ask for `require`, which a module does not have.
const requireForPackages =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

// The packages whose words the dictionaries hold.
const dictionaryPackages = ['dictionary-en', 'dictionary-en-gb', 'dictionary-es'].map((name) => `node_modules/${name}`);

/**
 * Handlebars asks for `source-map` to say where compiled templates come from, and does without where it is not there; we compile none.
 * @type {import('esbuild').Plugin}
 */
const withoutSourceMaps = {
  name: 'without-source-maps',
  setup(building) {
    building.onResolve({ filter: /^source-map$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    building.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: '' }));
  },
};

await writeValidators();
if (!watch) rmSync('dist', { recursive: true, force: true });
await writeDictionaries();
const results = await Promise.all(listBuilds().map(run));
if (!watch) writeLicences(results);

/** The schemas as code, written only where they changed, so that nobody who watches is woken for nothing. */
async function writeValidators() {
  const { compileValidators } = await tsImport('./scripts/compile-validators.ts', import.meta.url);
  const file = 'src/core/schema/validators.generated.js';
  const code = compileValidators();
  if (!existsSync(file) || readFileSync(file, 'utf8') !== code) writeFileSync(file, code);
}

/** The words of each language, as files beside the programs: whoever spells a language reads its own. */
async function writeDictionaries() {
  const { buildDictionaries } = await tsImport('./scripts/build-dictionaries.ts', import.meta.url);
  mkdirSync('dist/dictionaries', { recursive: true });
  for (const [name, bytes] of buildDictionaries()) writeFileSync(`dist/dictionaries/${name}.words`, bytes);
}

/** @returns {import('esbuild').BuildOptions[]} */
function listBuilds() {
  const node = { platform: 'node', target: 'node20.19', format: 'cjs', mainFields: ['module', 'main'] };
  const browser = { platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };
  const builds = [
    { ...node, entryPoints: ['src/extension/node.ts'], outfile: 'dist/extension/node.cjs', external: ['vscode'] },
    { ...node, entryPoints: ['src/server/node.ts'], outfile: 'dist/server/node.cjs' },
    {
      ...browser,
      format: 'cjs',
      entryPoints: ['src/extension/web.ts'],
      outfile: 'dist/extension/web.cjs',
      external: ['vscode'],
    },
    { ...browser, format: 'iife', entryPoints: ['src/server/browser.ts'], outfile: 'dist/server/web.js' },
    {
      // In pieces, so that `lint` starts without the language server.
      ...node,
      format: 'esm',
      splitting: true,
      entryPoints: [{ in: 'src/cli/main.ts', out: 'cli' }],
      outdir: 'dist',
      outExtension: { '.js': '.mjs' },
      chunkNames: 'cli/[name]-[hash]',
      banner: { js: requireForPackages },
    },
    ...listPages().map((page) => ({
      ...browser,
      format: 'iife',
      entryPoints: [`src/webview/${page}/main.ts`],
      outfile: `dist/webview/${page}.js`,
    })),
  ];
  return builds.filter(({ entryPoints: [entry] }) => existsSync(entry.in ?? entry));
}

function listPages() {
  if (!existsSync('src/webview')) return [];
  return readdirSync('src/webview').filter((page) => existsSync(`src/webview/${page}/main.ts`));
}

/** @param {import('esbuild').BuildOptions} options */
async function run(options) {
  const building = await context({
    bundle: true,
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [withoutSourceMaps],
    ...options,
  });
  if (watch) return building.watch();
  return building.rebuild().finally(() => building.dispose());
}

/**
 * The licences of all packages that went into the bundles and the dictionaries, which must go wherever these go.
 * @param {import('esbuild').BuildResult[]} results
 */
function writeLicences(results) {
  const files = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  const bundled = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const folders = new Set([...bundled, ...dictionaryPackages]);
  const licences = new Map([...folders].sort().map((folder) => readLicence(folder)));
  writeFileSync(
    'dist/licences.txt',
    [...licences].map(([name, licence]) => `${name}\n\n${licence}\n`).join('\n---\n\n'),
  );
}

/** @returns {[name: string, licence: string]} */
function readLicence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? license : readFileSync(`${folder}/${file}`, 'utf8').trim();
  if (name !== 'dictionary-es') return [name, text];
  // Of its three licences we chose the one that lets its words go with ours; it asks that people are told where the source is.
  const choice = `Used under the Mozilla Public License 1.1 (https://www.mozilla.org/MPL/1.1/). Its source is the npm package dictionary-es ${version}, unchanged; dist/dictionaries/es.words holds its words and some of ours.`;
  return [name, `${choice}\n\n${text}`];
}
