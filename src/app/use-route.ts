import { useCallback, useSyncExternalStore } from 'react';
import { hashOf, type Route, readRoute } from './route.ts';

const listen = (heard: () => void): (() => void) => {
  window.addEventListener('hashchange', heard);
  return () => window.removeEventListener('hashchange', heard);
};

/** Follow the address, and go elsewhere. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  const go = useCallback((route: Route) => {
    window.location.hash = hashOf(route);
  }, []);
  return [readRoute(hash), go];
}
