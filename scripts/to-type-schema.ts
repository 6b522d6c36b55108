/** A JSON Schema, or any object inside one. */
export type Schema = Readonly<Record<string, unknown>>;

/** A schema as the type compiler wants it, the name of its main type, and the types that it takes from the shared parts. */
export interface TypeSchema {
  readonly typeSchema: Schema;
  readonly rootName: string;
  readonly shared: readonly string[];
}

const reference = /^(?:([a-z]+)\.schema\.json)?#\/\$defs\/([^/]+)$/;
const kept = new Set(['description', 'type', 'enum', 'const', 'required', 'additionalProperties']);

/** The schema of a kind with only what matters to types, and the names of types in place of its references. */
export function toTypeSchema(kind: string, schema: Schema, schemas: ReadonlyMap<string, Schema>): TypeSchema {
  const converter = new Converter(kind, schemas);
  const definitions = entries(schema.$defs)
    .filter(([name, definition]) => !name.endsWith('-key') && !isPlainText(definition) && !isReference(definition))
    .map(([name, definition]) => [typeName(kind, name), converter.convert(definition)] as const);
  const root = kind === 'common' ? {} : converter.convert(withHeader(schema));
  return {
    typeSchema: { ...root, definitions: Object.fromEntries(definitions) },
    rootName: `${toPascalCase(kind)}Document`,
    shared: [...converter.shared].sort(),
  };
}

class Converter {
  readonly shared = new Set<string>();
  readonly #kind: string;
  readonly #schemas: ReadonlyMap<string, Schema>;

  constructor(kind: string, schemas: ReadonlyMap<string, Schema>) {
    this.#kind = kind;
    this.#schemas = schemas;
  }

  convert(schema: Schema): Schema {
    if (isReference(schema)) {
      return { ...this.#follow(schema.$ref), ...pick(schema, 'description') };
    }
    const branches = this.#branches(schema);
    if (branches.length > 0) {
      return { anyOf: branches };
    }
    const converted: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (kept.has(keyword)) {
        converted[keyword] = isSchema(value) ? this.convert(value) : value;
      }
    }
    return { ...converted, ...this.#properties(schema), ...this.#items(schema) };
  }

  /** A reference to a definition becomes the name of its type; one into a definition becomes what stands there. */
  #follow(target: string): Schema {
    const [, file = this.#kind, name = ''] = reference.exec(target) ?? [];
    if (name === '') {
      return this.convert(this.#at(this.#kind, target.slice(2)));
    }
    const definition = this.#at(file, `$defs/${name}`);
    if (isPlainText(definition)) {
      return { type: 'string' };
    }
    if (isReference(definition)) {
      return this.#follow(definition.$ref);
    }
    const type = typeName(file, name);
    if (file !== this.#kind) {
      this.shared.add(type);
    }
    return { tsType: type };
  }

  #at(file: string, path: string): Schema {
    const found = path
      .split('/')
      .reduce<unknown>((node, key) => (isSchema(node) ? node[key] : undefined), this.#schemas.get(file));
    if (!isSchema(found)) {
      throw new Error(`schemas/${file}.schema.json has nothing at ${path}.`);
    }
    return found;
  }

  /** The kinds of entries that other editors choose between with `if` and `then`. */
  #branches(schema: Schema): Schema[] {
    const choices = Array.isArray(schema.allOf) ? schema.allOf.filter(isSchema) : [];
    return choices
      .map((choice) => choice.then)
      .filter(isSchema)
      .map((then) => this.convert(then));
  }

  #properties(schema: Schema): Schema {
    const properties = entries(schema.properties).map(([key, value]) => [key, this.convert(value)] as const);
    const patterns = entries(schema.patternProperties).map(([, value]) => this.convert(value));
    return {
      ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
      ...(patterns.length > 0 && {
        additionalProperties: { anyOf: [...patterns, ...properties.map(([, value]) => value)] },
      }),
    };
  }

  #items(schema: Schema): Schema {
    if (Array.isArray(schema.prefixItems)) {
      const items = schema.prefixItems.filter(isSchema).map((item) => this.convert(item));
      return { items, minItems: items.length, maxItems: items.length };
    }
    return isSchema(schema.items) ? { items: this.convert(schema.items) } : {};
  }
}

/** The whole file: what the header says, and the entries of its sections. */
function withHeader(schema: Schema): Schema {
  const header = entries(schema.$defs).find(([name]) => name === 'header')?.[1] ?? {};
  const sections = entries(schema.properties).map(([key, value]) => {
    const { $ref, ...section } = value;
    const described = entries(header.properties).find(([name]) => name === key)?.[1] ?? {};
    return [key, { ...section, ...pick(described, 'description') }] as const;
  });
  const properties = { ...Object.fromEntries(entries(header.properties)), ...Object.fromEntries(sections) };
  return { ...header, ...pick(schema, 'description'), properties };
}

function typeName(file: string, name: string): string {
  return name === 'header' ? `${toPascalCase(file)}Header` : toPascalCase(name);
}

function toPascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

function isPlainText(schema: Schema): boolean {
  return schema.type === 'string' && !('enum' in schema) && !('const' in schema);
}

function isReference(schema: Schema): schema is Schema & { readonly $ref: string } {
  return typeof schema.$ref === 'string';
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entries(value: unknown): [string, Schema][] {
  return isSchema(value) ? Object.entries(value).filter((entry): entry is [string, Schema] => isSchema(entry[1])) : [];
}

function pick(schema: Schema, keyword: string): Schema {
  return keyword in schema ? { [keyword]: schema[keyword] } : {};
}
