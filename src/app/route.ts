import { STEPS, type Step } from '../ui/shell/steps.ts';

/** Where somebody is in the program. */
export type Route =
  | { readonly at: 'start' }
  | { readonly at: 'library' }
  | { readonly at: 'meeting'; readonly id: string; readonly step: Step };

/** Read the part of the address after `#`; anything unknown is the start page. */
export function readRoute(hash: string): Route {
  if (hash === '#/library') return { at: 'library' };
  const [, id, step] = /^#\/m\/([A-Za-z0-9._-]{1,64})\/([a-z]+)$/.exec(hash) ?? [];
  const known = STEPS.find((one) => one === step);
  return id === undefined || known === undefined ? { at: 'start' } : { at: 'meeting', id, step: known };
}

/** Write it. */
export const hashOf = (route: Route): string =>
  route.at === 'start' ? '#/' : route.at === 'library' ? '#/library' : `#/m/${route.id}/${route.step}`;
