/**
 * Close a union: the compiler refuses a missing case, and a value smuggled past it is named.
 *
 * @throws Error always, naming the value; reaching it is a bug.
 */
export function assertNever(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
