import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { TAKE_OVER } from './keep-offline.ts';

declare const self: ServiceWorkerGlobalScope;
/** Files of the build with their versions, written in by it. */
declare const BUILT_FILES: { readonly url: string; readonly revision: string | null }[];

// After the first load everything works without a network: each file of the build is kept, and nothing else.
cleanupOutdatedCaches();
precacheAndRoute(BUILT_FILES, { ignoreURLParametersMatching: [/.*/] });

// A window that was opened before anything was kept finds its parts here too, should the server have newer ones.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
// A newer program waits until it is wanted: its files take the place of those that open windows still use.
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});
