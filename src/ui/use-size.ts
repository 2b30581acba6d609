import { type RefObject, useEffect, useRef, useState } from 'react';

/** Inner width and height of an element, pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Follow the size of an element. */
export function useSize<Part extends HTMLElement>(): [RefObject<Part | null>, Size] {
  const part = useRef<Part>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    if (part.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(part.current);
    return () => observer.disconnect();
  }, []);
  return [part, size];
}
