// The fences of docs/architecture.md: for every room of the house, what it may import. Each says what to do instead.

const rooms = [
  {
    name: 'core/base',
    may: [],
    instead: 'Base is the words that everyone uses. Move what needs more into the room that owns it.',
  },
  {
    name: 'core/model',
    may: [],
    instead: 'The model is generated from schemas/. Change the schema, not the model.',
  },
  {
    name: 'core/document',
    may: ['core/base', 'core/model'],
    packages: ['js-yaml', 'yaml', 'jsonc-parser'],
    instead:
      'A document says what is written, not what it means. Move the meaning to schema, template, condition or workspace.',
  },
  {
    name: 'core/edit',
    may: ['core/base', 'core/document'],
    instead: 'An edit knows texts and their places. Let the caller say what to change.',
  },
  {
    name: 'core/schema',
    may: ['core/base', 'core/model', 'core/document'],
    packages: ['ajv'],
    files: ['schemas/'],
    instead: 'A schema check sees one block. What needs other documents belongs to workspace.',
  },
  {
    name: 'core/template',
    may: ['core/base'],
    packages: ['handlebars'],
    instead: 'A template is text in, tree out. Give it values and names as arguments.',
  },
  {
    name: 'core/condition',
    may: ['core/base'],
    packages: ['@marcbachmann/cel-js'],
    instead: 'A condition is text in, answer out. Give it the data dictionary as an argument.',
  },
  {
    name: 'core/prose',
    may: ['core/base'],
    instead: 'Prose knows sentences and words only. Give it plain text.',
  },
  {
    name: 'core/matching',
    may: ['core/base', 'core/model', 'core/prose'],
    instead: 'Matching compares texts. Give it the texts, not the documents.',
  },
  {
    name: 'core/flow',
    may: ['core/base', 'core/model', 'core/condition'],
    instead: 'A flow is a graph of steps. Read the document elsewhere, and give it the steps.',
  },
  {
    name: 'core/pack',
    may: ['core/base', 'core/model', 'core/template'],
    instead: 'A pack is what a platform sees. Build it in engine, where documents are known.',
  },
  {
    name: 'core/workspace',
    may: ['core/base', 'core/model', 'core/document', 'core/schema', 'core/template', 'core/condition', 'core/flow'],
    instead: 'The workspace knows who defines and who uses an id. Join it with other rooms in engine.',
  },
  {
    name: 'core/review',
    may: ['core/base', 'core/document', 'core/edit', 'core/schema'],
    instead: 'A review knows wordings and who approved them. Ask rules and projects in engine.',
  },
  {
    name: 'core/etiquette',
    may: [
      'core/base',
      'core/model',
      'core/document',
      'core/template',
      'core/prose',
      'core/matching',
      'core/flow',
      'core/workspace',
    ],
    packages: ['re2js'],
    instead: 'A rule sees what its runner gives it. Siblings (platforms, simulation, quality) meet in engine.',
  },
  {
    name: 'core/simulation',
    may: ['core/base', 'core/model', 'core/template', 'core/prose', 'core/matching', 'core/flow', 'core/condition'],
    instead: 'The simulator gets a prepared scenario. Resolve ids and read documents in engine.',
  },
  {
    name: 'core/quality',
    may: ['core/base', 'core/model'],
    instead: 'Findings arrive as values. Collect them in engine.',
  },
  {
    name: 'core/platforms',
    may: ['core/base', 'core/model', 'core/template', 'core/pack'],
    instead: 'A platform sees a pack and gives files and losses. Put what it lacks into the pack.',
  },
  {
    name: 'core/engine',
    may: ['core'],
    instead: 'The engine joins the rooms of core and nothing else. Packages belong to the room that wraps them.',
  },
  {
    name: 'language-service',
    may: ['core', 'protocol'],
    packages: ['vscode-languageserver-types', 'vscode-languageserver-textdocument', 'minisearch'],
    instead: 'The language service has no connection and no editor. Give it what it needs as an argument.',
  },
  {
    name: 'protocol',
    may: ['core'],
    instead:
      'A contract is types and type guards over types of core. Move what does something to one of its two sides.',
  },
  {
    name: 'server',
    may: ['core/engine', 'core/base', 'language-service', 'protocol'],
    packages: ['vscode-languageserver', 'vscode-languageserver-types', 'vscode-languageserver-textdocument'],
    runtime: true,
    instead: 'The server hands a request to a function. Put the answer into language-service.',
  },
  {
    name: 'extension',
    may: ['protocol'],
    packages: ['vscode', 'vscode-languageclient'],
    runtime: true,
    instead: 'The extension computes nothing. Ask the server, through protocol.',
  },
  {
    name: 'webview',
    may: ['protocol', 'core/base', 'core/simulation'],
    instead: 'A page paints what it is sent. Let the server compute it.',
  },
  {
    name: 'cli',
    may: ['core', 'server'],
    files: ['package\\.json$'],
    runtime: true,
    instead: 'The command line reads arguments and files and prints. Let engine do the rest.',
  },
];

function fence({ name, may, packages = [], files = [], runtime = false, instead }) {
  const own = [name, ...may].map((room) => `^src/${room}/`);
  const theirs = packages.map((package) => `^(node_modules/)?(@types/)?${package}(/|$)`);
  const ours = files.map((file) => `^${file}`);
  return {
    name: `fence-${name.replace('/', '-')}`,
    comment: instead,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { pathNot: [...own, ...theirs, ...ours], ...(runtime ? { dependencyTypesNot: ['core'] } : {}) },
  };
}

module.exports = {
  forbidden: [
    ...rooms.map(fence),
    {
      name: 'every-room-has-a-fence',
      comment: 'A new room needs a row in docs/architecture.md and a fence here.',
      severity: 'error',
      from: { path: '^src/', pathNot: rooms.map(({ name }) => `^src/${name}/`) },
      to: {},
    },
    {
      name: 'server-only-through-its-entry',
      comment: 'The command line starts the server, and knows no more of it than start-stdio-server.ts.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/server/', pathNot: '^src/server/start-stdio-server\\.ts$' },
    },
    {
      name: 'pages-stay-light',
      comment: 'A page never reads documents and never compiles text into code. Send it trees and values.',
      severity: 'error',
      from: { path: '^src/webview/' },
      to: { path: '^node_modules/(yaml|js-yaml|jsonc-parser|ajv|handlebars)/', reachable: true },
    },
    {
      name: 'faults-know-no-rules',
      comment: 'The seeded faults examine the rules, so they may not see them. Write them from what the rules are for.',
      severity: 'error',
      from: { path: '^test/seeded-faults/' },
      to: { path: '^src/core/etiquette/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other hide a third: move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-what-is-shipped',
      comment: 'What runs at the user is a dependency, not a devDependency. Move the package in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsConfig: { fileName: 'tsconfig.node.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
