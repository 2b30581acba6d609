/**
 * Write a value so that equal content gives equal characters: keys sorted, no spaces, fields that end in
 * `Mm` as whole millimetres, fields without a value left out.
 *
 * @throws Error for numbers that are not finite and for values that JSON cannot hold; both are bugs.
 * @example canonicalJson({ b: 1, a: { xMm: 2.4 } }) // '{"a":{"xMm":2},"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return write(value, '');
}

function write(value: unknown, field: string): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      return writeNumber(value, field);
    case 'object':
      break;
    default:
      throw new Error(`field "${field}" holds a ${typeof value}, which JSON cannot hold`);
  }
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map((item) => write(item, field)).join(',')}]`;
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (inner !== undefined) parts.push(`${JSON.stringify(key)}:${write(inner, key)}`);
  }
  return `{${parts.join(',')}}`;
}

function writeNumber(value: number, field: string): string {
  if (!Number.isFinite(value)) throw new Error(`field "${field}" holds ${value}, expected a finite number`);
  const whole = field.endsWith('Mm') ? Math.round(value) : value;
  return String(whole + 0);
}
