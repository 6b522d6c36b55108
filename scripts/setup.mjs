// The first step of `npm start` and `npm test`, in plain JavaScript: it must run before anything is installed.
// It installs the project's packages where they are missing or out of date, then hands over to the script it was given.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 19];

if (!isNodeNewEnough()) stop(`Chatwright needs Node ${oldestNode.join('.')} or newer; this is ${process.version}.`);
if (!arePackagesInPlace()) await installPackages();
await handOver();

async function handOver() {
  const [script] = process.argv.splice(2, 1);
  if (script === undefined) stop('Say which script to run: node scripts/setup.mjs scripts/start.ts');
  process.chdir(project);
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(resolve(project, script)).href);
}

function isNodeNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

function arePackagesInPlace() {
  try {
    const wanted = readPackages('package-lock.json');
    const present = readPackages('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, { version, optional, link }]) => path === '' || optional || link || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function readPackages(path) {
  return JSON.parse(readFileSync(join(project, path), 'utf8')).packages;
}

async function installPackages() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log('Installing the packages that Chatwright is built with …');
  const ticker = setInterval(() => console.log(`  still installing … ${seconds()} s so far`), 5000);
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  clearInterval(ticker);
  if (code !== 0) stop('The packages could not be installed. What npm said above tells why.');
  console.log(`The packages are installed (${seconds()} s).`);
}

function run(program, parameters) {
  return new Promise((done) => {
    const child = spawn(program, parameters, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', () => done(1));
    child.on('close', done);
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
