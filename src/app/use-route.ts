import { useCallback, useSyncExternalStore } from 'react';
import { isCovered } from '../ui/is-covered.ts';
import { hashOf, type Route, readRoute } from './route.ts';

/** The address that the screen shows. */
let shown = window.location.hash;
/** What the program has asked for; every other change comes from the buttons of the browser. */
let asked: string | undefined;

const listen = (heard: () => void): (() => void) => {
  const change = (): void => {
    const { hash } = window.location;
    const own = hash === asked;
    asked = undefined;
    if (!own && (isCovered() || isMenuOpen())) {
      window.history.pushState(null, '', shown === '' ? '#/' : shown);
      // A dialog that has just appeared hears of keys a moment later.
      setTimeout(closeTop);
      return;
    }
    // What is being typed is kept, as when one goes to another field.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    shown = hash;
    heard();
  };
  window.addEventListener('hashchange', change);
  return () => window.removeEventListener('hashchange', change);
};

const isMenuOpen = (): boolean => document.querySelector('.ant-dropdown:not(.ant-dropdown-hidden)') !== null;

/** A hint that showed is gone this long after the key, milliseconds. */
const HINT_MS = 50;

/** Close what lies over the screen, if Escape would: its own way of leaving decides what happens to what was typed. */
function closeTop(): void {
  const hint = document.querySelector('.ant-tooltip:not(.ant-tooltip-hidden)') !== null;
  // A hint that appeared last takes the key for itself, and the dialog under it hears of the next.
  if (!pressEscape() && hint && isCovered()) setTimeout(pressEscape, HINT_MS);
}

/** @returns true where a dialog took the key for itself. */
function pressEscape(): boolean {
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  let taken = false;
  key.stopPropagation = () => {
    taken = true;
    Event.prototype.stopPropagation.call(key);
  };
  (document.activeElement ?? document.body).dispatchEvent(key);
  return taken;
}

/** Follow the address, and go elsewhere. While something lies over the screen, back closes that first. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const hash = useSyncExternalStore(listen, () => shown);
  const go = useCallback((route: Route) => {
    const hash = hashOf(route);
    // Where one is already, no change will be heard of.
    if (hash !== window.location.hash) asked = hash;
    window.location.hash = hash;
  }, []);
  return [readRoute(hash), go];
}
