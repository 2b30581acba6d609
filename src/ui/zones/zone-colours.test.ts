import { describe, expect, it } from 'vitest';
import { freshColour, ZONE_COLOURS, zoneColour } from './zone-colours.ts';

describe('colours of zones', () => {
  it('a new zone takes a colour that is free, then the one used least', () => {
    expect(freshColour([])).toBe(ZONE_COLOURS[0]);
    expect(freshColour([ZONE_COLOURS[0], ZONE_COLOURS[2]])).toBe(ZONE_COLOURS[1]);
    expect(freshColour([...ZONE_COLOURS, ZONE_COLOURS[0]])).toBe(ZONE_COLOURS[1]);
  });

  it('a zone without a colour goes by its place', () => {
    expect(zoneColour({}, 11)).toBe(ZONE_COLOURS[1]);
    expect(zoneColour({ colour: '#123456' }, 0)).toBe('#123456');
  });
});
