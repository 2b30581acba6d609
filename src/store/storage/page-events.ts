/**
 * Hear when the page is hidden or goes away; what is begun then is still completed.
 *
 * @returns how to stop hearing.
 */
export function onPageHidden(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') listener();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', listener);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', listener);
  };
}
