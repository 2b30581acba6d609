/** Hears of the page: `hidden`, or about to be gone, when nothing is answered any more. */
export type PageListener = (is: 'hidden' | 'going') => void;

/**
 * Hear when the page is hidden or goes away.
 *
 * @returns how to stop hearing.
 */
export function onPageHidden(listener: PageListener): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') listener('hidden');
  };
  const going = (): void => listener('going');
  document.addEventListener('visibilitychange', hidden);
  // The sooner of the two leaves more time; not every browser tells it.
  window.addEventListener('beforeunload', going);
  window.addEventListener('pagehide', going);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('beforeunload', going);
    window.removeEventListener('pagehide', going);
  };
}
