export const fontFolder: string;
export function fontMark(): string;
export function ensureFonts(): void;
