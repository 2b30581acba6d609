/** The part of JSON Schema that zod writes. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** One row of a table of keys. */
export interface SchemaKey {
  readonly key: string;
  readonly value: string;
  readonly usual: string;
  readonly words: string;
}

const LARGEST_SHOWN = 1e12;

function rangeOf(schema: JsonSchema): string {
  const { minimum, maximum, exclusiveMinimum } = schema;
  const most = maximum !== undefined && maximum < LARGEST_SHOWN ? maximum : undefined;
  if (exclusiveMinimum !== undefined)
    return ` above ${exclusiveMinimum}${most === undefined ? '' : `, to ${most}`}`;
  if (minimum !== undefined && minimum > -LARGEST_SHOWN) {
    return most === undefined ? ` from ${minimum}` : ` ${minimum}–${most}`;
  }
  return most === undefined ? '' : ` to ${most}`;
}

/** Say in a few words what a value may be. */
function sayValue(schema: JsonSchema): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.map(sayValue).join(' or ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((one) => `\`${String(one)}\``).join(' ');
  if (schema.type === 'array') {
    if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(sayValue).join(', ')}]`;
    return `list of ${schema.items === undefined ? 'anything' : sayValue(schema.items)}`;
  }
  if (schema.type === 'object') {
    const keys = Object.keys(schema.properties ?? {});
    return keys.length === 0 ? 'object' : `{ ${keys.join(', ')} }`;
  }
  if (schema.type === 'integer') return `whole number${rangeOf(schema)}`;
  if (schema.type === 'number') return `number${rangeOf(schema)}`;
  if (schema.type === 'boolean') return '`true` `false`';
  return schema.type === 'string' ? 'text' : 'anything';
}

/** The objects inside a value whose keys want rows of their own, with what stands behind the key. */
function insideOf(schema: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.flatMap(insideOf);
  if (schema.type === 'array') {
    return schema.items === undefined ? [] : insideOf(schema.items).map(([path, one]) => [`[]${path}`, one]);
  }
  return schema.properties === undefined ? [] : [['', schema]];
}

/**
 * List the keys of a schema, those of objects inside it under their path.
 *
 * @param schema - JSON Schema of an object.
 * @param path - stands before each key.
 */
export function keysOf(schema: object, path = ''): readonly SchemaKey[] {
  const { properties = {} } = schema as JsonSchema;
  return Object.entries(properties).flatMap(([name, value]) => {
    const key = `${path}${name}`;
    const usual = value.default === undefined ? '' : `\`${JSON.stringify(value.default)}\``;
    const own = { key, value: sayValue(value), usual, words: value.description ?? '' };
    return [own, ...insideOf(value).flatMap(([more, inner]) => keysOf(inner, `${key}${more}.`))];
  });
}

/** Write keys as a table of Markdown, each once. */
export function keyTable(keys: readonly SchemaKey[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const first = keys.filter((one, at) => keys.findIndex(({ key }) => key === one.key) === at);
  const rows = first.map(
    ({ key, value, usual, words }) => `| \`${key}\` | ${cell(value)} | ${cell(usual)} | ${cell(words)} |`,
  );
  return ['| key | value | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}
