import { describe, expect, it } from 'vitest';
import { DOCUMENTS, documentOf } from '../../print/registry.ts';
import { houseOptions } from './house-options.ts';

const HOUSE = { sheet: 'A3', face: 'kai', frame: 'S' } as const;

describe('settings of the organisation on papers', () => {
  it('a map takes paper, face and frame', () => {
    const map = documentOf('map');
    expect(map && houseOptions(map, HOUSE)).toEqual(HOUSE);
  });

  it('a paper takes only what it has', () => {
    const badges = documentOf('badges');
    expect(badges && houseOptions(badges, HOUSE)).toEqual({ face: 'kai' });
  });

  it.each(DOCUMENTS.map((one) => [one.kind, one] as const))('%s can be made with them', (_, document) => {
    expect(document.options.safeParse(houseOptions(document, HOUSE)).success).toBe(true);
    expect(houseOptions(document, {})).toEqual({});
  });

  it('what no paper knows is left out', () => {
    for (const document of DOCUMENTS) expect(houseOptions(document, { face: 'gone' })).toEqual({});
  });
});
