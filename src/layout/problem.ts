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
      return problemsOf(nearestBranch(issue.errors), valueAt(input, path), here);
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
      return issue.origin === 'number' || issue.origin === 'int'
        ? `a number of at least ${issue.minimum}`
        : `at least ${issue.minimum} of them`;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `a number of at most ${issue.maximum}`
        : `at most ${issue.maximum} of them`;
    default:
      return issue.message;
  }
}

const withArticle = (word: string): string => `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`;
