import { CaretDownOutlined, CaretRightOutlined, PushpinFilled, WarningFilled } from '@ant-design/icons';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { personIndex } from '../../model/person.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { personAt } from '../../model/seating-chunks.ts';
import type { RoomShape } from '../../scene/room-shape.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { useBlockNames } from '../seating/BlockPanel.tsx';
import type { Survey } from '../seating/survey.ts';
import { useSize } from '../use-size.ts';
import { type OutlineItem, outlineItems, outlineStep } from './outline-items.ts';
import { doubtedSeats } from './seat-lines.ts';

interface Props {
  readonly shape: RoomShape;
  readonly survey: Survey | undefined;
  readonly labelOf: (seat: string) => string;
  readonly rowLabel: (row: string) => string;
  readonly selected: ReadonlySet<string>;
  /** A seat was chosen; by the keyboard it goes on in the panel. */
  readonly onChoose: (seat: string, by: 'pointer' | 'keyboard') => void;
}

const LINE_PX = 32;
const SPARE = 8;

/** Sections, rows and seats with whoever sits there: an accessible tree of which only the lines in sight are drawn. */
export function SeatOutline({ shape, survey, labelOf, rowLabel, selected, onChoose }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const blockName = useBlockNames();
  const [frame, size] = useSize<HTMLDivElement>();
  const [top, setTop] = useState(0);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const items = useMemo(() => outlineItems(shape.blocks, closed), [shape.blocks, closed]);
  const focus = Math.min(at, items.length - 1);
  const scheme = selectedSchemeOf(plan);
  const people = personIndex(plan.people);
  const units = useMemo(() => new Map(plan.units.map((unit) => [unit.id, unit.name])), [plan.units]);
  const shut = useMemo(() => new Map(scheme.closed.map(({ seat, why }) => [seat, why])), [scheme.closed]);
  const pinned = useMemo(() => new Set(scheme.pins.map(({ seat }) => seat)), [scheme.pins]);
  const doubted = useMemo(() => doubtedSeats(survey?.issues ?? []), [survey]);
  const taken = useMemo(() => {
    const counts = new Map<string, [taken: number, all: number]>();
    for (const { id: block, rows } of shape.blocks) {
      const whole: [number, number] = [0, 0];
      for (const row of rows) {
        const own = row.seats.filter((seat) => personAt(scheme.seating, seat.id) !== undefined).length;
        counts.set(row.id, [own, row.seats.length]);
        whole[0] += own;
        whole[1] += row.seats.length;
      }
      counts.set(block, whole);
    }
    return counts;
  }, [shape.blocks, scheme.seating]);

  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const y = focus * LINE_PX;
    if (y < box.scrollTop) box.scrollTop = y;
    else if (y + LINE_PX > box.scrollTop + box.clientHeight) box.scrollTop = y + LINE_PX - box.clientHeight;
  }, [focus]);

  const fold = (item: string, open: boolean): void => {
    const next = new Set(closed);
    if (open) next.delete(item);
    else next.add(item);
    setClosed(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = outlineStep(event.key, focus, items);
    if (step === undefined) return;
    event.preventDefault();
    if ('go' in step) setAt(step.go);
    else if ('fold' in step) fold(step.fold, step.open);
    else onChoose(step.choose, 'keyboard');
  };
  const wordsOf = (item: OutlineItem): string => {
    if (item.kind !== 'seat') return item.kind === 'block' ? blockName(item.id) : rowLabel(item.id);
    const person = people.get(personAt(scheme.seating, item.id) ?? '');
    const why = shut.get(item.id);
    const empty = say(why === undefined ? 'seating.seat.empty' : `seating.seat.${why}`);
    const unit = units.get(person?.unit ?? '');
    return [
      say('seating.seat.says', { label: labelOf(item.id), name: person?.name ?? empty }),
      ...(unit === undefined ? [] : [unit]),
      ...(pinned.has(item.id) ? [say('table.pinned')] : []),
      ...(doubted.has(item.id) ? [say('outline.issue')] : []),
    ].join(say('outline.comma'));
  };
  const first = Math.max(0, Math.floor(top / LINE_PX) - SPARE);
  const last = Math.min(items.length, Math.ceil((top + size.height) / LINE_PX) + SPARE);
  const inSight = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
  const drawn = inSight.includes(focus) || items.length === 0 ? inSight : [...inSight, focus];
  return (
    <div className="seatOutline" ref={frame}>
      <p className="hint" id={`${id}-hint`}>
        {say('outline.hint')}
      </p>
      <div
        ref={scroller}
        className="seatOutline-scroll"
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      >
        <div
          role="tree"
          tabIndex={0}
          aria-label={say('outline.label')}
          aria-describedby={`${id}-hint`}
          aria-activedescendant={items.length === 0 ? undefined : `${id}-${focus}`}
          aria-multiselectable
          className="seatOutline-tree"
          style={{ height: items.length * LINE_PX }}
          onKeyDown={onKeyDown}
        >
          {drawn.map((index) => {
            const item = items[index];
            if (item === undefined) return null;
            const [own, all] = taken.get(item.id) ?? [0, 0];
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself takes the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the tree holds the focus and names the line
              <div
                key={item.id}
                id={`${id}-${index}`}
                role="treeitem"
                aria-level={item.level}
                aria-setsize={item.size}
                aria-posinset={item.place}
                aria-expanded={item.kind === 'seat' ? undefined : item.open}
                aria-selected={selected.has(item.id)}
                className={`seatOutline-line is-${item.kind}${index === focus ? ' is-focus' : ''}`}
                style={{ top: index * LINE_PX, height: LINE_PX, paddingLeft: 8 + (item.level - 1) * 22 }}
                onClick={() => {
                  setAt(index);
                  if (item.kind === 'seat') onChoose(item.id, 'pointer');
                  else fold(item.id, !item.open);
                }}
              >
                {item.kind !== 'seat' &&
                  (item.open ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />)}
                <span className="seatOutline-words">{wordsOf(item)}</span>
                {item.kind === 'seat' ? (
                  <span aria-hidden="true">
                    {pinned.has(item.id) && <PushpinFilled aria-hidden />}{' '}
                    {doubted.has(item.id) && <WarningFilled aria-hidden />}
                  </span>
                ) : (
                  <span className="figure hint">{say('outline.counts', { taken: own, count: all })}</span>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
