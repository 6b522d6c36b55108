/** Whether a folder of this name is passed over: what others wrote, what a machine made, and what is hidden. */
export function isIgnoredFolder(name: string): boolean {
  return name.startsWith('.') || IGNORED.has(name);
}

const IGNORED = new Set(['node_modules', 'dist', 'out']);
