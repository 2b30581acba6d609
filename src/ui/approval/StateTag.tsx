import { Tooltip } from 'antd';
import { useDeferredValue, useMemo } from 'react';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { sayState, sayStateLong, stateOf } from './say-state.ts';

/** 草案, 送审, 退回 or 审定 with its number: what the plan on screen is at this moment. */
export function StateTag({ onOpen }: { readonly onOpen: () => void }) {
  const { plan } = useDesk();
  const say = useSay();
  // A drag shows many plans a second; the state may follow a moment later.
  const settled = useDeferredValue(plan);
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
