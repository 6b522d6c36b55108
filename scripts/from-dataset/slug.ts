/** Hands out ids that are made from a name and never given twice: small letters, digits and dashes. */
export function createSlugs(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const base = toSlug(name);
    let slug = base;
    for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
    taken.add(slug);
    return slug;
  };
}

/** A name as an id, without a promise that no other name makes the same one. */
export function toSlug(name: string): string {
  const ascii = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'untitled';
}
