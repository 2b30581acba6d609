/** What tells a newer program that waits to take the place of this one. */
export const TAKE_OVER = 'take-over';

/**
 * Keep the program on this computer, where the address is one that browsers trust with it.
 *
 * @param onNewer - hears that a newer program is kept and waits; gets how to change to it.
 */
export function keepOffline(onNewer: (change: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // The single file is on the computer already.
  if (window.location.protocol === 'file:') return;
  const { serviceWorker } = navigator;
  const offer = (worker: ServiceWorker | null): void => {
    // The first one has nothing to take the place of.
    if (worker?.state !== 'installed' || serviceWorker.controller === null) return;
    onNewer(() => {
      serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      worker.postMessage(TAKE_OVER);
    });
  };
  serviceWorker
    .register('./service-worker.js')
    .then((registration: ServiceWorkerRegistration | undefined) => {
      // Where it is forbidden, some browsers answer nothing.
      if (registration === undefined) return;
      offer(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => offer(installing));
      });
    })
    .catch((error: unknown) => console.error(error));
}
