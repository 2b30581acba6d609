import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly children: ReactNode;
  /** False as the dialog opens: another field is the first. */
  readonly when?: boolean;
}

/** The field of a dialog that takes what is typed first; `autoFocus` comes before a still dialog is on the page. */
export function FirstFocus({ children, when = true }: Props) {
  const around = useRef<HTMLDivElement>(null);
  const atOpening = useRef(when);
  useEffect(() => {
    if (atOpening.current) around.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  return <div ref={around}>{children}</div>;
}
