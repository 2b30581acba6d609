import { App } from 'antd';
import { useCallback } from 'react';
import type { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { takeReview } from './take-review.ts';

/** Take in the result of a review and tell what came of it; gives true where it was taken in. */
export function useTakeReview(run: ReturnType<typeof useDesk>['run']): (file: File) => Promise<boolean> {
  const { message, modal } = App.useApp();
  const say = useSay();
  return useCallback(
    async (file) => {
      const taken = await takeReview(file, (review) => run('accept-review', { review }), say);
      if (taken.ok) void message.success(taken.words);
      else {
        modal.error({
          title: say('approval.import.refused'),
          content: taken.words,
          okText: say('common.close'),
        });
      }
      return taken.ok;
    },
    [run, message, modal, say],
  );
}
