/** The keys of a rule as people wrote them, each read as what it should be; what is of another kind counts as not there. */
export class RuleFields {
  private readonly data: ReadonlyMap<string, unknown>;

  constructor(data: unknown) {
    const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
    this.data = new Map(isMap ? Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]) : []);
  }

  /** A text; a number or a yes or no is written out. */
  text(key: string): string | undefined {
    return toText(this.data.get(key));
  }

  /** The texts of a list; a text alone is a list of one. */
  texts(key: string): readonly string[] {
    const value = this.data.get(key);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.map(toText).filter((text) => text !== undefined);
  }

  number(key: string): number | undefined {
    const value = this.data.get(key);
    const number = typeof value === 'string' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  }

  /** A number above 0; Vale takes 0 for not set. */
  positive(key: string): number | undefined {
    const number = this.number(key);
    return number !== undefined && number > 0 ? number : undefined;
  }

  isOn(key: string): boolean {
    const value = this.data.get(key);
    return value === true || value === 'true';
  }

  /** The pairs of a map of texts, in their order. */
  pairs(key: string): readonly (readonly [string, string])[] {
    const value = this.data.get(key);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.entries(value).map(([name, text]) => [name, toText(text) ?? ''] as const);
  }

  /** The maps of a list. */
  maps(key: string): readonly RuleFields[] {
    const value = this.data.get(key);
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return list.map((item) => new RuleFields(typeof item === 'string' ? { pattern: item } : item));
  }

  /** A map inside. */
  inside(key: string): RuleFields {
    return new RuleFields(this.data.get(key));
  }

  has(key: string): boolean {
    return this.data.has(key);
  }
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
