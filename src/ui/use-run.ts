import { App } from 'antd';
import { useCallback } from 'react';
import type { Change, Outcome, Refusal } from '../commands/command.ts';
import type { CommandName } from '../commands/registry.ts';
import type { CommandArgs } from '../commands/run-command.ts';
import { useDesk } from './desk.ts';
import { type Say, useSay } from './say/use-say.ts';

/** Say why a command was refused. */
export const sayRefusal = (refusal: Refusal, say: Say): string =>
  say(`refusal/${refusal.code}`, refusal.params);

/** Carry out a command; a refusal is told on screen. Gives the change, or nothing. */
export type Run = <Name extends CommandName>(name: Name, args: CommandArgs<Name>) => Change | undefined;

/** Carry out commands and tell refusals. */
export function useRun(): Run {
  const { run } = useDesk();
  const { message } = App.useApp();
  const say = useSay();
  return useCallback(
    (name, args) => {
      const outcome = run(name, args);
      if (outcome.ok) return outcome.value;
      void message.warning(sayRefusal(outcome.failure, say));
      return undefined;
    },
    [run, message, say],
  );
}

/** Carry out what may hurt an instruction: when somebody is pinned, ask before giving the pin up. */
export function useRunPastPins(): (attempt: (unpin: boolean) => Outcome) => Promise<boolean> {
  const { message, modal } = App.useApp();
  const say = useSay();
  return useCallback(
    async (attempt) => {
      const first = attempt(false);
      if (first.ok) return true;
      if (first.failure.code !== 'person-pinned') {
        void message.warning(sayRefusal(first.failure, say));
        return false;
      }
      const { name = '', reason = '' } = first.failure.params;
      const agreed = await modal.confirm({
        title: say('roster.unpin.title'),
        content: say('roster.unpin.text', { name, reason }),
        okText: say('roster.unpin.go'),
        cancelText: say('common.cancel'),
      });
      if (!agreed) return false;
      const second = attempt(true);
      if (!second.ok) void message.warning(sayRefusal(second.failure, say));
      return second.ok;
    },
    [message, modal, say],
  );
}
