import { SetupProblem } from './setup-problem.ts';

/** What a launch asks for: absolute paths of the extension, of its tests and of the folder to open. */
export interface LaunchFlags {
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
  readonly folder: string;
}

/** Reads the flags that a desktop VS Code is started with; flags that only matter to a desktop are passed over. */
export function readLaunchFlags(flags: readonly string[]): LaunchFlags {
  const folder = flags.find((flag) => !flag.startsWith('-'));
  if (folder === undefined) throw new SetupProblem('The launcher was given no folder to open.');
  return {
    extensionDevelopmentPath: valueOf(flags, '--extensionDevelopmentPath'),
    extensionTestsPath: valueOf(flags, '--extensionTestsPath'),
    folder,
  };
}

function valueOf(flags: readonly string[], name: string): string {
  const found = flags.find((flag) => flag.startsWith(`${name}=`));
  if (found === undefined) throw new SetupProblem(`The launcher needs the flag ${name}.`);
  return found.slice(name.length + 1);
}
