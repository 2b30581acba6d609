import { useCallback, useRef } from 'react';

/** A value that is told to listeners without drawing anything anew. */
export interface Watched<Value> {
  readonly watch: (listener: (value: Value) => void) => () => void;
  readonly tell: (value: Value) => void;
}

/** Keep a value that changes with every movement of the hand. */
export function useWatch<Value>(): Watched<Value> {
  const last = useRef<Value>(undefined);
  const listeners = useRef(new Set<(value: Value) => void>());
  const watch = useCallback((listener: (value: Value) => void) => {
    listeners.current.add(listener);
    if (last.current !== undefined) listener(last.current);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);
  const tell = useCallback((value: Value) => {
    last.current = value;
    for (const listener of listeners.current) listener(value);
  }, []);
  return { watch, tell };
}
