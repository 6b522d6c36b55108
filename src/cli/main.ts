#!/usr/bin/env node
import { createTerminal } from './create-terminal.ts';
import { runCommandLine } from './run-command-line.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), createTerminal(process));
