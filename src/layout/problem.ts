import type { z } from 'zod';

type Path = readonly (string | number)[];

/** Something wrong in what the planner was given: where, what was found, and what is allowed. */
export interface Problem {
  /** Keys and indices from the root of the input. */
  readonly path: Path;
  /** What stands there, as JSON, shortened. */
  readonly found: string;
  /** What may stand there. */
  readonly allowed: string;
}

/** Write a value as JSON in at most 60 characters, for a message of one line. */
export function showFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  // A list of lists of lists would overflow the stack of JSON.stringify, and nobody wants to read it.
  if (typeof value === 'object' && value !== null) {
    const parts = Object.values(value);
    if (parts.length > 20 || parts.some((part) => typeof part === 'object' && part !== null)) {
      return Array.isArray(value)
        ? `a list of ${parts.length}`
        : `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'no keys'}`;
    }
  }
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Write a path as in JavaScript: `blocks[0].parameters.rows`. */
export function showPath(path: Path): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return text === '' ? '(root)' : text.replace(/^\./, '');
}

function valueAt(input: unknown, path: Path): unknown {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/**
 * Turn what a schema found into problems with full paths.
 *
 * @param issues - of a failed parse.
 * @param input - what was parsed.
 * @param base - path of that input in the whole.
 */
export function problemsOf(issues: readonly z.core.$ZodIssue[], input: unknown, base: Path = []): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    const here = [...base, ...path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const deepest = nearestBranch(issue.errors);
      if (deepest.every((one) => one.path.length === 0 && one.code === 'invalid_type')) {
        const kinds = issue.errors
          .flat()
          .filter((one) => one.path.length === 0)
          .map(allowedBy);
        return [
          { path: here, found: showFound(valueAt(input, path)), allowed: [...new Set(kinds)].join(' | ') },
        ];
      }
      return problemsOf(deepest, valueAt(input, path), here);
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...here, key],
        found: 'an unknown key',
        allowed: 'only keys of the schema',
      }));
    }
    return [{ path: here, found: showFound(valueAt(input, path)), allowed: allowedBy(issue) }];
  });
}

/** The branch of a union that came closest: the one that failed deepest, then with fewest failures. */
function nearestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const depth = (branch: readonly z.core.$ZodIssue[]): number =>
    Math.max(0, ...branch.map((issue) => issue.path.length));
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

function allowedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'a whole number' : withArticle(issue.expected);
    case 'invalid_value':
      return issue.values.map((value) => String(value)).join(' | ');
    case 'too_small':
      return limit(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum);
    case 'too_big':
      return limit(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum);
    default:
      return issue.message;
  }
}

function limit(origin: string, how: string, bound: number | bigint): string {
  if (origin === 'number' || origin === 'int') return `a number of ${how} ${bound}`;
  if (origin === 'string')
    return bound === 1 && how === 'at least'
      ? 'a text that is not empty'
      : `a text of ${how} ${bound} characters`;
  return `${how} ${bound} of them`;
}

const withArticle = (word: string): string => `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`;
