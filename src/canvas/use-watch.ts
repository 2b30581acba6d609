import { useState } from 'react';

/** A value that is told to listeners without drawing anything anew. */
export interface Watched<Value> {
  readonly watch: (listener: (value: Value) => void) => () => void;
  readonly tell: (value: Value) => void;
}

/** Keep a value that changes with every movement of the hand; the same object as long as the component lives. */
export function useWatch<Value>(): Watched<Value> {
  const [watched] = useState(() => startWatch<Value>());
  return watched;
}

function startWatch<Value>(): Watched<Value> {
  const listeners = new Set<(value: Value) => void>();
  let last: { readonly value: Value } | undefined;
  return {
    watch: (listener) => {
      listeners.add(listener);
      if (last !== undefined) listener(last.value);
      return () => {
        listeners.delete(listener);
      };
    },
    tell: (value) => {
      last = { value };
      for (const listener of listeners) listener(value);
    },
  };
}
