/** Whether a text has one of the parts in it, all in small letters; far quicker than an expression of choices. */
export function includesAny(lower: string, parts: readonly string[]): boolean {
  for (const part of parts) if (lower.includes(part)) return true;
  return false;
}
