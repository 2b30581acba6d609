import { LockOutlined } from '@ant-design/icons';
import { InputNumber, Tabs } from 'antd';
import { type PointerEvent, useMemo, useRef } from 'react';
import { ARRANGEMENTS } from '../../layout/arrangements/registry.ts';
import { FIXTURE_KINDS, type FixtureKind } from '../../model/fixture.ts';
import type { RoomThing } from '../../scene/room-thing.ts';
import { useDesk } from '../desk.ts';
import { SvgPicture } from '../drawing/SvgPicture.tsx';
import { useOpenWords, useSay } from '../say/use-say.ts';
import { sampleDrawing } from '../seating/sample-drawing.ts';
import { fixturePicture } from './fixture-picture.ts';

/** What a card of the palette stands for. */
export type Card =
  | { readonly what: 'arrangement'; readonly kind: string }
  | { readonly what: 'fixture'; readonly kind: FixtureKind };

interface Props {
  readonly things: readonly RoomThing[];
  readonly chosen: ReadonlySet<string>;
  readonly nameOf: (thing: RoomThing) => string;
  /** How many seats the next arrangement gets; nothing = as many as are needed. */
  readonly seats: number | undefined;
  readonly onSeats: (seats: number | undefined) => void;
  /** A card was clicked, or Enter pressed on it. */
  readonly onAdd: (card: Card) => void;
  /** A card is dragged: the canvas goes on with the pointer. */
  readonly onDrag: (card: Card, pointer: number) => void;
  readonly onChoose: (key: string, adds: boolean) => void;
}

/** Beside the canvas: what can be added, and what is there. */
export function Palette(props: Props) {
  const say = useSay();
  const { things } = props;
  return (
    <Tabs
      className="palette"
      size="small"
      items={[
        { key: 'blocks', label: say('venue.tab.blocks'), children: <Arrangements {...props} /> },
        { key: 'fixtures', label: say('venue.tab.fixtures'), children: <Fixtures {...props} /> },
        {
          key: 'list',
          label: things.length === 0 ? say('venue.tab.list') : `${say('venue.tab.list')} ${things.length}`,
          children: <ThingList {...props} />,
        },
      ]}
    />
  );
}

function Arrangements({ seats, onSeats, onAdd, onDrag }: Props) {
  const say = useSay();
  const words = useOpenWords();
  const kinds = useMemo(() => ARRANGEMENTS.map(({ kind }) => ({ kind, svg: sampleDrawing(kind) })), []);
  return (
    <>
      <p className="hint">{say('venue.blocks.hint')}</p>
      <div className="field">
        <span className="field-label">{say('venue.blocks.seats')}</span>
        <InputNumber
          min={1}
          max={20_000}
          value={seats ?? null}
          placeholder={say('venue.blocks.seats.auto')}
          aria-label={say('venue.blocks.seats')}
          onChange={(value) => onSeats(value ?? undefined)}
        />
      </div>
      <div className="paletteGrid">
        {kinds.map(({ kind, svg }) => (
          <PaletteCard
            key={kind}
            card={{ what: 'arrangement', kind }}
            name={words([`arrangement.${kind}`], kind)}
            svg={svg}
            onAdd={onAdd}
            onDrag={onDrag}
          />
        ))}
      </div>
    </>
  );
}

function Fixtures({ onAdd, onDrag }: Props) {
  const say = useSay();
  return (
    <>
      <p className="hint">{say('venue.fixtures.hint')}</p>
      <div className="paletteGrid is-small">
        {FIXTURE_KINDS.map((kind) => (
          <PaletteCard
            key={kind}
            card={{ what: 'fixture', kind }}
            name={say(`fixture.${kind}`)}
            svg={fixturePicture(kind)}
            onAdd={onAdd}
            onDrag={onDrag}
          />
        ))}
      </div>
    </>
  );
}

interface CardProps extends Pick<Props, 'onAdd' | 'onDrag'> {
  readonly card: Card;
  readonly name: string;
  readonly svg: string;
}

const STILL_PX = 6;

function PaletteCard({ card, name, svg, onAdd, onDrag }: CardProps) {
  const { readOnly } = useDesk();
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const dragged = useRef(false);
  const onDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0) return;
    from.current = { x: event.clientX, y: event.clientY };
    dragged.current = false;
  };
  const onMove = (event: PointerEvent<HTMLButtonElement>): void => {
    const start = from.current;
    if (start === undefined) return;
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) < STILL_PX) return;
    from.current = undefined;
    dragged.current = true;
    onDrag(card, event.pointerId);
  };
  return (
    <button
      type="button"
      className="paletteCard"
      disabled={readOnly}
      data-card={card.kind}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={() => {
        from.current = undefined;
      }}
      onDragStart={(event) => event.preventDefault()}
      onClick={(event) => {
        if (event.detail === 0 || !dragged.current) onAdd(card);
        dragged.current = false;
      }}
    >
      <SvgPicture svg={svg} label="" />
      <span>{name}</span>
    </button>
  );
}

function ThingList({ things, chosen, nameOf, onChoose }: Props) {
  const say = useSay();
  const [blocks, fixtures] = [
    things.filter(({ what }) => what === 'block').reverse(),
    things.filter(({ what }) => what === 'fixture').reverse(),
  ];
  if (things.length === 0) return <p className="hint">{say('venue.list.empty')}</p>;
  return (
    <ul className="thingList" aria-label={say('venue.list')}>
      {[...blocks, ...fixtures].map((thing) => (
        <li key={thing.key}>
          <button
            type="button"
            className="blockList-item"
            aria-pressed={chosen.has(thing.key)}
            data-thing={thing.key}
            data-x={thing.xMm}
            data-y={thing.yMm}
            data-turn={thing.turnDeg}
            onClick={(event) => onChoose(thing.key, event.shiftKey || event.ctrlKey || event.metaKey)}
          >
            <span>{nameOf(thing)}</span>
            {thing.locked && <LockOutlined aria-label={say('venue.locked')} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
