import { App } from 'antd';
import { createContext, createElement, useCallback, useContext, useEffect, useState } from 'react';
import type { Libraries } from '../../store/libraries/libraries.ts';
import type { LibraryItem, LibraryName } from '../../store/libraries/library.ts';
import { useSay } from '../say/use-say.ts';
import { UndoLine } from './UndoLine.tsx';

const LibrariesContext = createContext<Libraries | undefined>(undefined);

/** Gives the libraries of this computer to everything inside. */
export const LibrariesProvider = LibrariesContext.Provider;

/** The libraries of this computer. */
export function useLibraries(): Libraries {
  const libraries = useContext(LibrariesContext);
  if (libraries === undefined) throw new Error('no libraries are at hand');
  return libraries;
}

/** One library on screen, and what can be done with it. */
export interface OpenLibrary<Name extends LibraryName> {
  /** Undefined until it has been read. */
  readonly items: readonly LibraryItem<Name>[] | undefined;
  readonly put: (items: readonly LibraryItem<Name>[]) => Promise<boolean>;
  /** Take items out; what was done is told, with a way back. */
  readonly remove: (items: readonly LibraryItem<Name>[]) => Promise<void>;
}

/** Follow one library. */
export function useLibrary<Name extends LibraryName>(name: Name): OpenLibrary<Name> {
  const libraries = useLibraries();
  const say = useSay();
  const { message } = App.useApp();
  const [items, setItems] = useState<readonly LibraryItem<Name>[]>();
  useEffect(() => {
    let gone = false;
    const read = (): void =>
      void libraries.list(name).then((list) => {
        if (!gone) setItems(list);
      });
    read();
    const stop = libraries.onChange(read);
    return () => {
      gone = true;
      stop();
    };
  }, [libraries, name]);
  const put = useCallback(
    async (changed: readonly LibraryItem<Name>[]): Promise<boolean> => {
      const done = await libraries.put(name, changed);
      if (!done.ok) void message.error(say(`open/${done.failure.code}`));
      return done.ok;
    },
    [libraries, name, message, say],
  );
  const remove = useCallback(
    async (gone: readonly LibraryItem<Name>[]): Promise<void> => {
      const done = await libraries.remove(
        name,
        gone.map(({ id }) => id),
      );
      if (!done.ok) {
        void message.error(say(`open/${done.failure.code}`));
        return;
      }
      const key = `library-${gone[0]?.id ?? ''}`;
      const words = say('library.removed', { name: gone[0]?.name ?? '', count: gone.length });
      const onUndo = (): void => {
        message.destroy(key);
        void put(gone);
      };
      const content = createElement(UndoLine, { words, onUndo });
      void message.open({ key, type: 'success', duration: 8, content });
    },
    [libraries, name, message, say, put],
  );
  return { items, put, remove };
}
