/** A font installed on this computer, as the browser tells it. */
export interface InstalledFont {
  readonly postscriptName: string;
  readonly fullName: string;
  readonly blob: () => Promise<Blob>;
}

type Query = () => Promise<readonly InstalledFont[]>;

/** How the browser lists installed fonts; undefined where it does not, or not at this address. */
export function installedFonts(): Query | undefined {
  // Only some browsers have it, and only at addresses they trust.
  const { queryLocalFonts } = window as Window & { readonly queryLocalFonts?: Query };
  return queryLocalFonts === undefined ? undefined : () => queryLocalFonts.call(window);
}
