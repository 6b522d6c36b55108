/** A name that is not taken yet: the wanted one, or that with the first number behind it that is free. */
export function findNewName(wanted: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  const stem = wanted.replace(/-\d+$/, '');
  for (let number = 2; ; number++) if (!isTaken(`${stem}-${number}`)) return `${stem}-${number}`;
}

/** A name as the title that people read: `refund-approved` is "Refund approved". */
export function toTitle(name: string): string {
  const words = name.replace(/[-/]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
