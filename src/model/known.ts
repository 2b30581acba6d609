/** Keys a type names one by one; index signatures are left out. */
type NamedKeys<T> = keyof { [K in keyof T as string extends K ? never : number extends K ? never : K]: true };

/**
 * The type of a loose schema as the code should see it: readonly throughout, and only the fields that the
 * schema names, so that a misspelt field is an error. Unknown fields live on at run time, unseen.
 */
export type Known<T> = unknown extends T
  ? T
  : T extends readonly unknown[]
    ? { readonly [I in keyof T]: Known<T[I]> }
    : T extends object
      ? [NamedKeys<T>] extends [never]
        ? { readonly [K in keyof T]: Known<T[K]> }
        : { readonly [K in keyof T as string extends K ? never : K]: Known<T[K]> }
      : T;
