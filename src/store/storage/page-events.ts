/**
 * Hears of the page: it is `hidden`, or about to be gone, when nothing is answered any more.
 *
 * @returns true where the user should be asked before the page goes.
 */
export type PageListener = (is: 'hidden' | 'going') => boolean;

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
  const going = (event: Event): void => {
    if (listener('going')) event.preventDefault();
  };
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
