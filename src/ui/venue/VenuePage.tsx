import { App, Button, InputNumber, Spin } from 'antd';
import { Suspense, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { callOf } from '../../commands/run-command.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { roomShapeOf } from '../../scene/room-shape.ts';
import { type RoomThing, thingsOf } from '../../scene/room-thing.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import { seatWordsOf } from '../../scene/seat-words.ts';
import { clockwise } from '../../scene/walls.ts';
import { useDesk } from '../desk.ts';
import { FirstFocus } from '../FirstFocus.tsx';
import { onEnter } from '../on-enter.ts';
import { useOpenWords, useSay } from '../say/use-say.ts';
import { ArrangementGallery } from '../seating/ArrangementGallery.tsx';
import { attendanceOf } from '../seating/attendance-counts.ts';
import { useBlockNames } from '../seating/BlockPanel.tsx';
import { SchemeSwitch } from '../seating/SchemeSwitch.tsx';
import { listedForRostrum, useAddBlock } from '../seating/use-add-block.ts';
import { useRun, useRunPastPins } from '../use-run.ts';
import { BlockInspector } from './BlockInspector.tsx';
import { calibrate } from './calibrate.ts';
import { FixturePanel } from './FixturePanel.tsx';
import { Palette } from './Palette.tsx';
import { RoomMenu } from './RoomMenu.tsx';
import { RoomPanel } from './RoomPanel.tsx';
import { roomKeyOf } from './room-keys.ts';
import { ThingBar } from './ThingBar.tsx';
import { type Aids, ToolBox } from './ToolBox.tsx';
import { usePicture } from './use-picture.ts';
import { useRoomActions } from './use-room-actions.ts';
import { useVenueCards } from './use-venue-cards.ts';
import { VenueStatus } from './VenueStatus.tsx';
import type { PictureShelf, VenueCanvasComponent, VenueHand, VenueTool } from './venue-canvas.ts';

interface Props {
  readonly canvas: VenueCanvasComponent;
  readonly pictures: PictureShelf;
}

const NONE: ReadonlySet<string> = new Set();
const FIRST_AIDS: Aids = { snaps: true, grid: false, rulers: true, aisles: false };
const HINT = 'venue-hint';

/** 会场: where the room is built. People are seated in the next step. */
export function VenuePage({ canvas: VenueCanvas, pictures }: Props) {
  const { plan, readOnly, run: attempt, preview, endPreview } = useDesk();
  const run = useRun();
  const runPastPins = useRunPastPins();
  const say = useSay();
  const openWords = useOpenWords();
  const { message, modal } = App.useApp();
  const scheme = selectedSchemeOf(plan);
  // Seats follow from these parts alone; an edit of the list must not lay out the room anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const shape = useMemo(() => roomShapeOf(plan), [scheme.blocks, scheme.policies, plan.venue]);
  const words = useMemo(() => seatWordsOf(plan, shape), [plan, shape]);
  const things = useMemo(
    () => thingsOf(shape.blocks, scheme.blocks, plan.venue.fixtures),
    [shape.blocks, scheme.blocks, plan.venue.fixtures],
  );
  const [wanted, setChosen] = useState<ReadonlySet<string>>(NONE);
  const chosen = useMemo(() => keptOf(wanted, things), [wanted, things]);
  const [tool, setTool] = useState<VenueTool>('select');
  const [aids, setAids] = useState(FIRST_AIDS);
  const [seats, setSeats] = useState<number>();
  const [replacing, setReplacing] = useState<string>();
  const [menu, setMenu] = useState<{ readonly clientX: number; readonly clientY: number }>();
  const hand = useRef<VenueHand>(null);
  const pulled = useRef<{ readonly block: string; readonly parameters: Readonly<Record<string, unknown>> }>(
    undefined,
  );
  const picture = usePicture(plan.venue.background, pictures);
  const blockName = useBlockNames();
  const onChosen = (keys: readonly string[]): void => setChosen(new Set(keys));
  const actions = useRoomActions(things, chosen, onChosen);
  const cards = useVenueCards(shape, things, seats, hand, (key) => {
    onChosen([key]);
    hand.current?.focus();
  });
  const { replaceBlock } = useAddBlock(shape.blocks);
  const own = things.filter(({ key }) => chosen.has(key));
  const nameOf = (thing: RoomThing): string =>
    thing.fixture === undefined
      ? blockName(thing.id)
      : (thing.fixture.label ?? say(`fixture.${thing.fixture.kind}`));
  const { seated, standing } = attendanceOf(plan);

  const onKey = (event: KeyboardEvent): boolean => {
    const pressed = roomKeyOf(event);
    if (pressed === undefined) return false;
    switch (pressed.key) {
      case 'nudge':
        if (chosen.size === 0) return false;
        actions.nudge(pressed.xMm, pressed.yMm);
        return true;
      case 'turn':
        actions.turn(pressed.byDeg);
        return true;
      case 'order':
        actions.order(pressed.by);
        return true;
      case 'next': {
        const keys = [...things].reverse().map(({ key }) => key);
        const at = keys.findIndex((key) => chosen.has(key));
        const next = keys[(at + (at < 0 && pressed.by < 0 ? 0 : pressed.by) + keys.length) % keys.length];
        if (next !== undefined) onChosen([next]);
        return true;
      }
      case 'all':
        onChosen(things.map(({ key }) => key));
        return true;
      case 'none':
        if (tool !== 'select') setTool('select');
        else onChosen([]);
        return true;
      default:
        actions[pressed.key]();
        return true;
    }
  };

  const setOutline = (outline: readonly ScenePoint[]): void => {
    if (readOnly) return;
    run('edit-venue', { outline: clockwise(outline).map(({ xMm, yMm }) => ({ xMm, yMm })) });
    setTool('select');
  };
  const onMeasured = (used: VenueTool, from: ScenePoint, to: ScenePoint): void => {
    const { background } = plan.venue;
    if (used !== 'calibrate' || background === undefined) return;
    const shown = Math.hypot(to.xMm - from.xMm, to.yMm - from.yMm);
    let metres = Number((shown / 1000).toFixed(2));
    setTool('select');
    const keep = (): void => {
      run('edit-venue', { background: calibrate(background, from, to, metres * 1000) });
    };
    const asked = modal.confirm({
      title: say('venue.picture.length'),
      autoFocusButton: null,
      content: (
        <FirstFocus>
          <InputNumber
            min={0.01}
            max={1000}
            defaultValue={metres}
            suffix={openWords(['unit.metres'], 'm')}
            aria-label={say('venue.picture.length')}
            onChange={(value) => {
              metres = value ?? metres;
            }}
            onPressEnter={onEnter(() => {
              keep();
              asked.destroy();
            })}
          />
        </FirstFocus>
      ),
      okText: say('common.done'),
      cancelText: say('common.cancel'),
      onOk: keep,
    });
  };

  const [one] = own;
  const block =
    own.length === 1 && one !== undefined ? shape.blocks.find(({ id }) => id === one.id) : undefined;
  const isEmpty = things.length === 0 && plan.venue.outline === undefined && picture === undefined;
  return (
    <section className="venue" aria-label={say('venue.title')}>
      <aside className="venue-palette" aria-label={say('venue.palette')}>
        <Palette
          things={things}
          chosen={chosen}
          nameOf={nameOf}
          seats={seats}
          onSeats={setSeats}
          onAdd={cards.add}
          onDrag={(card, pointer) => {
            // The canvas drops what it holds when another tool comes: that must be over first.
            flushSync(() => setTool('select'));
            cards.drag(card, pointer);
          }}
          onChoose={(key, adds) => {
            if (!adds) onChosen([key]);
            else onChosen(chosen.has(key) ? [...chosen].filter((own) => own !== key) : [...chosen, key]);
            hand.current?.focus();
          }}
        />
      </aside>
      <div className="seating-middle">
        <SchemeSwitch />
        <div className="toolbar venue-bar">
          <ToolBox tool={tool} onTool={setTool} aids={aids} onAids={setAids} hand={() => hand.current} />
          <span className="spacer" />
          <ThingBar things={own} actions={actions} />
        </div>
        <div className="drawing">
          <div className="canvas-frame">
            <Suspense fallback={<Spin className="drawing" />}>
              <VenueCanvas
                shape={shape}
                words={words}
                {...(picture === undefined ? {} : { picture })}
                label={say('venue.drawing')}
                describedBy={HINT}
                chosen={chosen}
                tool={tool}
                {...aids}
                hand={hand}
                onChoose={onChosen}
                onMove={actions.move}
                onBring={cards.drop}
                onLocked={() => void message.info(say('venue.locked.text'))}
                onParameters={(id, parameters) => {
                  pulled.current = { block: id, parameters };
                  preview([callOf('edit-block', { block: id, changes: { parameters }, unpin: true })]);
                }}
                onParametersEnd={(keeps) => {
                  const done = pulled.current;
                  pulled.current = undefined;
                  endPreview();
                  if (!keeps || done === undefined) return;
                  const { block: id, parameters } = done;
                  void runPastPins((unpin) =>
                    attempt('edit-block', { block: id, changes: { parameters }, unpin }),
                  );
                }}
                onOutline={setOutline}
                onMeasured={onMeasured}
                onMenu={setMenu}
                onKey={onKey}
              />
            </Suspense>
            {isEmpty && tool === 'select' && (
              <div className="venueEmpty">
                <h2>{say('venue.empty.title')}</h2>
                <p>{say('venue.empty.text')}</p>
                <div className="hallActions">
                  <Button
                    type="primary"
                    disabled={readOnly}
                    onClick={() => cards.add({ what: 'arrangement', kind: 'rostrum' })}
                  >
                    {say('venue.empty.rostrum')}
                  </Button>
                  <Button
                    disabled={readOnly}
                    onClick={() => cards.add({ what: 'arrangement', kind: 'theatre' })}
                  >
                    {say('venue.empty.hall')}
                  </Button>
                  <Button disabled={readOnly} onClick={() => setTool('box')}>
                    {say('venue.empty.outline')}
                  </Button>
                </div>
              </div>
            )}
            {tool === 'calibrate' && <p className="venueTip">{say('venue.picture.scale.hint')}</p>}
            {(tool === 'box' || tool === 'path' || tool === 'measure') && (
              <p className="venueTip">{say(`venue.tool.${tool}.hint`)}</p>
            )}
          </div>
        </div>
        <VenueStatus
          need={seated + standing.length}
          seats={shape.seats.size}
          chosen={own}
          nameOf={nameOf}
          outline={plan.venue.outline ?? []}
        />
        <p id={HINT} className="visuallyHidden">
          {say('venue.hint')}
        </p>
      </div>
      <aside className="inspector is-plain" aria-label={say('venue.panel')}>
        <h2 className="visuallyHidden">{say('venue.panel')}</h2>
        {block !== undefined && one !== undefined ? (
          <BlockInspector
            key={block.id}
            block={block}
            thing={one}
            alone={shape.blocks.length === 1}
            onReplace={setReplacing}
          />
        ) : own.length === 1 && one?.fixture !== undefined ? (
          <FixturePanel key={one.id} fixture={one.fixture} />
        ) : own.length > 1 ? (
          <div className="panel-body">
            <h3>{say('venue.several', { count: own.length })}</h3>
            <ul className="severalList">
              {own.slice(0, 40).map((thing) => (
                <li key={thing.key}>{nameOf(thing)}</li>
              ))}
            </ul>
          </div>
        ) : (
          <RoomPanel things={things} pictures={pictures} onCalibrate={() => setTool('calibrate')} />
        )}
      </aside>
      {menu !== undefined && (
        <RoomMenu
          at={menu}
          things={own}
          actions={actions}
          onChooseAll={() => onChosen(things.map(({ key }) => key))}
          onFitAll={() => hand.current?.fitAll()}
          onClose={() => {
            setMenu(undefined);
            hand.current?.focus();
          }}
        />
      )}
      {replacing !== undefined && (
        <ArrangementGallery
          onRostrum={listedForRostrum(plan).length}
          people={Math.max(1, seated + standing.length)}
          title={say('block.change')}
          hint={say('block.add.second')}
          onCancel={() => setReplacing(undefined)}
          onChoose={(kind, count) => {
            replaceBlock(replacing, kind, count);
            setReplacing(undefined);
          }}
        />
      )}
    </section>
  );
}

/** What is still there of what was chosen: an undo may have taken some away. */
function keptOf(wanted: ReadonlySet<string>, things: readonly RoomThing[]): ReadonlySet<string> {
  const there = new Set(things.map(({ key }) => key));
  const kept = [...wanted].filter((key) => there.has(key));
  return kept.length === wanted.size ? wanted : new Set(kept);
}
