/** Keep the program on this computer, where the address is one that browsers trust with it. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // The single file is on the computer already.
  if (window.location.protocol === 'file:') return;
  navigator.serviceWorker.register('./service-worker.js').catch((error: unknown) => console.error(error));
}
