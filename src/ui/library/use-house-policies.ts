import type { Policies } from '../../layout/policies.ts';
import { HOUSE } from '../../store/libraries/library.ts';
import { useSay } from '../say/use-say.ts';
import { useLibrary } from './libraries.ts';

/** The policies that the organisation has chosen, and how to choose others. */
export function useHousePolicies(): {
  readonly policies: Partial<Policies>;
  /** False until they have been read; until then nothing can be kept, so that nothing is written over unread. */
  readonly isRead: boolean;
  readonly keep: (policies: Partial<Policies>) => Promise<boolean>;
} {
  const { items, put } = useLibrary('policies');
  const say = useSay();
  const house = items?.find(({ id }) => id === HOUSE);
  return {
    policies: house?.policies ?? {},
    isRead: items !== undefined,
    keep: async (policies) =>
      items !== undefined && put([{ id: HOUSE, name: say('library.policies'), policies }]),
  };
}
