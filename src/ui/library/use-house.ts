import { HOUSE, type LibraryItem } from '../../store/libraries/library.ts';
import { useSay } from '../say/use-say.ts';
import { useLibrary } from './libraries.ts';

/** 本单位设置 without what only the library needs. */
export type House = Omit<LibraryItem<'house'>, 'id' | 'name'>;

const AS_USUAL: House = {};

/** The settings of the organisation, and how to choose others; undefined puts one back to what is usual. */
export function useHouse(): {
  readonly house: House;
  /** False until they have been read; until then nothing can be kept, so that nothing is written over unread. */
  readonly isRead: boolean;
  readonly keep: (changes: { readonly [Name in keyof House]?: House[Name] | undefined }) => Promise<boolean>;
} {
  const { items, put } = useLibrary('house');
  const say = useSay();
  const house = items?.find(({ id }) => id === HOUSE);
  return {
    house: house ?? AS_USUAL,
    isRead: items !== undefined,
    keep: async (changes) => {
      if (items === undefined) return false;
      const next = Object.entries({ ...house, ...changes }).filter(([, value]) => value !== undefined);
      return put([{ ...Object.fromEntries(next), id: HOUSE, name: say('house.title') }]);
    },
  };
}
