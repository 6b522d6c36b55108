import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A whole command for a peer that is only a library: reads every library of a folder and prints how many problems it has. */
const [peer, folder] = process.argv.slice(2);
const { createContender } = await import(`./${peer}.mjs`);
const contender = createContender();
let problems = 0;
for (const name of readdirSync(folder)) {
  if (!name.endsWith('.responses.yaml')) continue;
  const path = join(folder, name);
  problems += await contender.validate([{ path, text: readFileSync(path, 'utf8') }]);
}
console.log(problems);
