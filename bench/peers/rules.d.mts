/** The library's schema and five plain rules in Spectral's form. */
export function createRules(schema: unknown, functions: Readonly<Record<string, unknown>>): Record<string, unknown>;
