/** The first paragraph of what the page of a rule says under "Why"; empty where it says nothing. */
export function readWhy(page: string): string {
  const [, why = ''] = /^## Why\r?\n\s*(\S[^]*?)(?:\r?\n\s*\r?\n|\s*$(?![^]))/m.exec(page) ?? [];
  return why;
}
