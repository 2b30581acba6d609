import { ensureFonts } from '../../scripts/ensure-fonts.mjs';

/** Have the fonts for printing at hand before the first test. */
export const setup = (): void => ensureFonts();
