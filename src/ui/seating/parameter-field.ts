import { z } from 'zod';

/** One field of an arrangement's parameters, as a form can show it. */
export type ParameterField =
  | {
      readonly kind: 'number';
      readonly name: string;
      readonly whole: boolean;
      readonly least: number;
      readonly most: number;
      readonly needed: boolean;
    }
  | { readonly kind: 'switch'; readonly name: string }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly values: readonly string[];
      /** Words for values that no table has words for. */
      readonly labels?: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'counts';
      readonly name: string;
      readonly least: number;
      readonly most: number;
      readonly needed: boolean;
    }
  | { readonly kind: 'words'; readonly name: string }
  | { readonly kind: 'text'; readonly name: string }
  | {
      readonly kind: 'group';
      readonly name: string;
      readonly fields: readonly ParameterField[];
      readonly needed: boolean;
    }
  | {
      readonly kind: 'list';
      readonly name: string;
      readonly fields: readonly ParameterField[];
      readonly fresh: Readonly<Record<string, unknown>>;
    };

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly anyOf?: readonly JsonSchema[];
}

/** Read the fields of a form from an arrangement's own schema. */
export function parameterFields(schema: z.ZodType): readonly ParameterField[] {
  // What toJSONSchema gives is JSON Schema; only the keywords above are looked at.
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return fieldsOf(json);
}

function fieldsOf(schema: JsonSchema): readonly ParameterField[] {
  const needed = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(
    ([name, part]) => fieldOf(name, part, needed.has(name)) ?? [],
  );
}

function fieldOf(name: string, schema: JsonSchema, required: boolean): ParameterField | undefined {
  const counts = schema.anyOf?.find(({ type, items }) => type === 'array' && items?.type === 'integer');
  if (counts !== undefined) return fieldOf(name, counts, required);
  // A list of usual values that leaves others open: the usual ones are offered.
  const listed = schema.anyOf?.find((part) => part.enum !== undefined);
  if (listed !== undefined) return fieldOf(name, listed, required);
  const needed = required || schema.default !== undefined;
  const values = schema.enum?.filter((value) => typeof value === 'string');
  if (values !== undefined && values.length > 0) return { kind: 'choice', name, values };
  switch (schema.type) {
    case 'integer':
    case 'number': {
      const { minimum: least = 0, maximum: most = 1_000_000 } = schema;
      return { kind: 'number', name, whole: schema.type === 'integer', least, most, needed };
    }
    case 'boolean':
      return { kind: 'switch', name };
    case 'string':
      return { kind: 'text', name };
    case 'object':
      return { kind: 'group', name, fields: fieldsOf(schema), needed };
    case 'array':
      return listField(name, schema.items ?? {}, needed);
    default:
      return undefined;
  }
}

function listField(name: string, items: JsonSchema, needed: boolean): ParameterField | undefined {
  if (items.type === 'integer') {
    return { kind: 'counts', name, least: items.minimum ?? 0, most: items.maximum ?? 1000, needed };
  }
  if (items.type === 'string') return { kind: 'words', name };
  if (items.type !== 'object') return undefined;
  const fresh = Object.fromEntries(
    Object.entries(items.properties ?? {}).flatMap(([key, part]) =>
      (items.required ?? []).includes(key) ? [[key, firstValue(part)]] : [],
    ),
  );
  return { kind: 'list', name, fields: fieldsOf(items), fresh };
}

function firstValue(schema: JsonSchema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.type === 'string') return '1';
  if (schema.type === 'array') return [1];
  return schema.minimum ?? 1;
}

/**
 * Read numbers of seats row by row: `24 24 22`, or `24×10` for ten rows of 24.
 *
 * @returns undefined where the text cannot be read.
 */
export function parseCounts(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,，、;；]+/).filter((part) => part !== '');
  const counts: number[] = [];
  for (const part of parts) {
    const found = /^(\d{1,4})(?:[x×*X](\d{1,4}))?$/.exec(part);
    if (found === null) return undefined;
    const times = found[2] === undefined ? 1 : Number(found[2]);
    for (let row = 0; row < times && counts.length <= 2000; row += 1) counts.push(Number(found[1]));
  }
  return counts.length > 2000 ? undefined : counts;
}

/** Write numbers of seats row by row; runs of three or more equal rows as `24×10`. */
export function showCounts(counts: readonly number[]): string {
  const parts: string[] = [];
  for (let start = 0; start < counts.length; ) {
    let end = start;
    while (end < counts.length && counts[end] === counts[start]) end += 1;
    const [count, times] = [counts[start], end - start];
    if (times >= 3) parts.push(`${count}×${times}`);
    else parts.push(...Array.from({ length: times }, () => String(count)));
    start = end;
  }
  return parts.join(' ');
}
