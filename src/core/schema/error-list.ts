import type { ErrorObject } from 'ajv';

/** The errors of one validation, by the place that they speak of. */
export class ErrorList {
  private readonly byPath = new Map<string, ErrorObject[]>();
  private readonly next = new Map<ErrorObject, ErrorObject>();

  constructor(errors: readonly ErrorObject[]) {
    for (const error of errors) {
      const known = this.byPath.get(error.instancePath);
      const last = known?.at(-1);
      if (last !== undefined) this.next.set(last, error);
      if (known === undefined) this.byPath.set(error.instancePath, [error]);
      else known.push(error);
    }
  }

  /** The key that an error speaks of: errors of `propertyNames` come before the one that wraps them, and only that one knows the key. */
  findPropertyName(error: ErrorObject): string | undefined {
    if (error.propertyName !== undefined) return error.propertyName;
    if (!KEY_KEYWORDS.has(error.keyword)) return undefined;
    const wrapper = this.next.get(error);
    if (wrapper?.keyword !== 'propertyNames') return undefined;
    return String((wrapper.params as Record<string, unknown>)['propertyName']);
  }

  /** The keys that the branches of a union ask for. */
  listBranches(union: ErrorObject): string[] {
    const prefix = `${union.schemaPath}/`;
    const own = (this.byPath.get(union.instancePath) ?? []).filter((error) => error.schemaPath.startsWith(prefix));
    return [...new Set(own.map((error) => String((error.params as Record<string, unknown>)['missingProperty'])))];
  }
}

const KEY_KEYWORDS = new Set(['pattern', 'minLength', 'enum']);
