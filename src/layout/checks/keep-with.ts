import type { CheckSubject } from './check.ts';

/** Something that several checks need of a plan, worked out once. */
export interface Kept<Value> {
  /** The value of a plan, the same each time. */
  readonly of: (subject: CheckSubject) => Value;
  /** Let go of it when the plan has been checked. */
  readonly forget: (subject: CheckSubject) => void;
}

/**
 * Keep a value with each plan that is being checked.
 *
 * A weak map alone would hold its values, and with them whole plans, through every small collection of garbage;
 * for somebody who plans again and again that costs more than the checks. So it is told to forget.
 */
export function keepWith<Value>(make: (subject: CheckSubject) => Value): Kept<Value> {
  const values = new WeakMap<CheckSubject, { readonly value: Value }>();
  return {
    of: (subject) => {
      const known = values.get(subject);
      if (known !== undefined) return known.value;
      const value = make(subject);
      values.set(subject, { value });
      return value;
    },
    forget: (subject) => {
      values.delete(subject);
    },
  };
}
