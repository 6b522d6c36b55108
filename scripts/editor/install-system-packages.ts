import { findProgram } from './find-program.ts';
import { existsSync } from 'node:fs';
import { runWithProgress } from './run-with-progress.ts';
import { SetupProblem } from './setup-problem.ts';

interface SystemPackage {
  readonly name: string;
  readonly isPresent: () => boolean;
}

/** The programs that can draw the embedded editor's window, the preferred one first. */
export const browserPrograms = ['chromium', 'chromium-browser', 'google-chrome'] as const;

const packages: readonly SystemPackage[] = [
  { name: 'chromium', isPresent: () => findProgram(browserPrograms) !== undefined },
  { name: 'libkrb5-dev', isPresent: () => existsSync('/usr/include/gssapi/gssapi.h') },
  { name: 'python3', isPresent: () => findProgram(['python3']) !== undefined },
  { name: 'make', isPresent: () => findProgram(['make']) !== undefined },
  { name: 'g++', isPresent: () => findProgram(['g++']) !== undefined },
  { name: 'neovim', isPresent: () => findProgram(['nvim']) !== undefined },
  { name: 'fonts-liberation', isPresent: () => existsSync('/usr/share/fonts/truetype') },
];

/** Installs the system packages that the embedded editor needs and that are missing, or says which ones to install. */
export async function installSystemPackages(): Promise<void> {
  const missing = packages.filter((each) => !each.isPresent()).map((each) => each.name);
  if (missing.length === 0) return;
  const names = missing.join(' ');
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || findProgram(['apt-get']) === undefined) throw missingPackages(names);

  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const program = 'apt-get';
  await runWithProgress({
    what: 'Reading the list of system packages',
    program,
    arguments: ['update'],
    environment,
    limitMinutes: 10,
  });
  await runWithProgress({
    what: `Installing the system packages ${names}`,
    program,
    arguments: ['install', '--yes', '--no-install-recommends', ...missing],
    environment,
    limitMinutes: 20,
  });
}

function missingPackages(names: string): SetupProblem {
  return new SetupProblem(
    `The editor needs system packages that are not here. Please run "sudo apt-get install ${names}" and try again.`,
  );
}
