import { Tooltip } from 'antd';
import { useDeferredValue, useMemo } from 'react';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { sayState, sayStateLong, stateOf } from './say-state.ts';

/** 草案, 送审, 退回 or 审定 with its number: what the plan on screen is at this moment. */
export function StateTag({ onOpen }: { readonly onOpen: () => void }) {
  const { kept } = useDesk();
  const say = useSay();
  // It is compared with the revisions to the last seat; the drop is drawn before that.
  const settled = useDeferredValue(kept);
  const state = useMemo(() => stateOf(settled), [settled]);
  const words = sayState(state, say);
  return (
    <Tooltip title={sayStateLong(state, say)}>
      <button
        type="button"
        className={`stateTag is-${state.state}`}
        data-testid="plan-state"
        aria-label={`${words}${say('common.colon')}${say('state.open')}`}
        onClick={onOpen}
      >
        {words}
      </button>
    </Tooltip>
  );
}
