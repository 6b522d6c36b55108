/** How a command ends: 0 where all is well, 1 where there are problems, 2 for wrong use or input that cannot be read. */
export type ExitCode = 0 | 1 | 2;
