import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

/** Files of the build with their versions, written in by it. */
declare const BUILT_FILES: { readonly url: string; readonly revision: string | null }[];

// After the first load everything works without a network: each file of the build is kept, and nothing else.
cleanupOutdatedCaches();
precacheAndRoute(BUILT_FILES, { ignoreURLParametersMatching: [/.*/] });
