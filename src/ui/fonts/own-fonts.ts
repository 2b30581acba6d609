import { createContext, useContext, useEffect, useState } from 'react';
import type { OwnFontEntry, OwnFonts } from '../../store/libraries/own-fonts.ts';

const OwnFontsContext = createContext<OwnFonts | undefined>(undefined);

/** Gives the fonts of the user's to everything inside. */
export const OwnFontsProvider = OwnFontsContext.Provider;

/** The fonts of the user's. */
export function useOwnFonts(): OwnFonts {
  const fonts = useContext(OwnFontsContext);
  if (fonts === undefined) throw new Error('no fonts are at hand');
  return fonts;
}

/** What fonts of the user's there are, followed; undefined until the list has been read. */
export function useOwnFontList(): readonly OwnFontEntry[] | undefined {
  const fonts = useOwnFonts();
  const [list, setList] = useState<readonly OwnFontEntry[]>();
  useEffect(() => {
    let gone = false;
    const read = (): void =>
      void fonts.list().then((now) => {
        if (!gone) setList(now);
      });
    read();
    const stop = fonts.onChange(read);
    return () => {
      gone = true;
      stop();
    };
  }, [fonts]);
  return list;
}
