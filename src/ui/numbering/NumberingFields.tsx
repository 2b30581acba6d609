import { Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import type { WordKey } from '../../i18n/words/registry.ts';
import { SEAT_ORDERS } from '../../layout/numbering/numbering-scheme.ts';
import { useSay } from '../say/use-say.ts';
import { fieldOf, type NumberingDraft, type NumberingPart, withNumbering } from './numbering-draft.ts';

interface Props {
  readonly draft: NumberingDraft;
  readonly part: NumberingPart;
  /** What holds where nobody has set anything. */
  readonly usual: Readonly<Record<string, unknown>>;
  /** The order that the policies ask for. */
  readonly policyOrder: 'continuous' | 'odd-left' | 'even-left';
  readonly disabled: boolean;
  readonly onChange: (draft: NumberingDraft) => void;
}

const COMMON_SKIPS = ['4', '13', '14', '24', 'I', 'O'];

/** The fields of one part of a numbering: rows, seats, or a section's seats. */
export function NumberingFields({ draft, part, usual, policyOrder, disabled, onChange }: Props) {
  const say = useSay();
  const own = (key: string): unknown => fieldOf(draft, part, key);
  const value = (key: string): unknown => own(key) ?? usual[key];
  const set = (key: string, next: unknown): void => {
    onChange(withNumbering(draft, part, key, same(next, usual[key]) ? undefined : next));
  };
  const field = (label: string, child: ReactNode): ReactNode => (
    <div className="field" key={label}>
      <span className="field-label">{label}</span>
      {child}
    </div>
  );
  const choice = (key: string, label: WordKey, options: readonly (readonly [string, string])[]): ReactNode =>
    field(
      say(label),
      <Select<string>
        size="small"
        aria-label={say(label)}
        disabled={disabled}
        value={String(value(key) ?? options[0]?.[0])}
        options={options.map(([one, words]) => ({ value: one, label: words }))}
        popupMatchSelectWidth={false}
        onChange={(next) => set(key, next)}
      />,
    );
  const number = (key: string, label: WordKey, least: number): ReactNode =>
    field(
      say(label),
      <InputNumber
        size="small"
        min={least}
        max={key === 'step' ? 1000 : 100_000}
        precision={0}
        aria-label={say(label)}
        disabled={disabled}
        value={Number(value(key) ?? 1)}
        onChange={(next) => set(key, next ?? undefined)}
      />,
    );
  const text = (key: string, label: WordKey): ReactNode =>
    field(
      say(label),
      <Input
        size="small"
        maxLength={20}
        aria-label={say(label)}
        disabled={disabled}
        value={String(value(key) ?? '')}
        onChange={(event) => set(key, event.target.value)}
      />,
    );
  const seats = part !== 'rows';
  const styles = (['arabic', 'letters', 'chinese'] as const).map(
    (one) => [one, say(`numbers.style.${one}`)] as const,
  );
  const skip = value('skip');
  return (
    <div className="fields">
      {seats &&
        field(
          say('numbers.order'),
          <Select<string>
            size="small"
            aria-label={say('numbers.order')}
            disabled={disabled}
            value={String(own('order') ?? (part === 'seats' ? 'policy' : (usual.order ?? 'policy')))}
            popupMatchSelectWidth={false}
            options={[
              {
                value: 'policy',
                label: say('numbers.order.policy', { order: say(`policy.seatNumbers.${policyOrder}`) }),
              },
              ...SEAT_ORDERS.map((one) => ({ value: one, label: say(`numbers.order.${one}`) })),
            ]}
            onChange={(next) =>
              onChange(withNumbering(draft, part, 'order', next === 'policy' ? undefined : next))
            }
          />,
        )}
      {seats
        ? choice('direction', 'numbers.direction.seats', [
            ['from-left', say('numbers.direction.from-left')],
            ['from-right', say('numbers.direction.from-right')],
          ])
        : choice('direction', 'numbers.direction.rows', [
            ['front-to-back', say('numbers.direction.front-to-back')],
            ['back-to-front', say('numbers.direction.back-to-front')],
          ])}
      {choice('style', 'numbers.style', seats ? styles : [...styles, ['none', say('numbers.style.none')]])}
      {number('start', 'numbers.start', 0)}
      {number('step', 'numbers.step', 1)}
      {field(
        say('numbers.skip'),
        <Select<string[]>
          mode="tags"
          size="small"
          aria-label={say('numbers.skip')}
          placeholder={say('numbers.skip.placeholder')}
          disabled={disabled}
          tokenSeparators={[',', '，', '、', ' ', '/']}
          value={Array.isArray(skip) ? skip.map(String) : []}
          options={COMMON_SKIPS.map((one) => ({ value: one, label: one }))}
          onChange={(next) =>
            set(
              'skip',
              next.map((one) => one.trim()).filter((one) => one !== '' && one.length <= 20),
            )
          }
        />,
      )}
      {text('prefix', 'numbers.prefix')}
      {text('suffix', 'numbers.suffix')}
      {part === 'seats' && (
        <>
          {choice('count', 'numbers.count', [
            ['each-row', say('numbers.count.each-row')],
            ['whole-block', say('numbers.count.whole-block')],
          ])}
          {choice('atAisles', 'numbers.aisles', [
            ['continue', say('numbers.aisles.continue')],
            ['restart', say('numbers.aisles.restart')],
          ])}
          {choice('missing', 'numbers.missing', [
            ['passed-over', say('numbers.missing.passed-over')],
            ['keep-their-number', say('numbers.missing.keep-their-number')],
          ])}
        </>
      )}
    </div>
  );
}

/** True where a value says no more than the usual one. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
