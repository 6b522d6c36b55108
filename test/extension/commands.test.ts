import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { newFileCommands } from '../../src/extension/commands/new-file-commands.ts';
import { newFileKinds } from '../../src/protocol/new-file.ts';

const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest;
const commands = contributes.commands.map(({ command }) => command);

describe('the commands in the manifest', () => {
  it('begin a file of every kind that people write', () => {
    assert.deepEqual(
      newFileCommands.flatMap(({ kind }) => kind ?? []),
      [...newFileKinds],
    );
    for (const { command } of newFileCommands) assert.ok(commands.includes(command), command);
    const offered = contributes.menus['chatwright.newFile']?.map(({ command }) => command);
    assert.deepEqual(
      offered,
      newFileCommands.flatMap(({ command, kind }) => (kind === undefined ? [] : [command])),
    );
  });

  it('are there wherever a menu, a key or a welcome names them', () => {
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].flatMap(
      ({ command }) => command ?? [],
    );
    for (const command of named) assert.ok(commands.includes(command), command);
    const words = readFileSync(new URL('../../package.nls.json', import.meta.url), 'utf8');
    for (const [, command = ''] of words.matchAll(/\(command:(chatwright\.\w+)\)/g))
      assert.ok(commands.includes(command));
  });
});

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly keybindings: readonly { readonly command?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
  };
}
