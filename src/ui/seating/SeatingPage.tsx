import { Spin, Tabs } from 'antd';
import { Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { sayRow } from '../../i18n/say-seat.ts';
import type { Issue } from '../../layout/issue.ts';
import { blockIdOf } from '../../layout/lay-out-blocks.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { seatIndex } from '../../model/seating-chunks.ts';
import { framesOf, roomShapeOf, type ViewFrame } from '../../scene/room-shape.ts';
import { seatWordsOf } from '../../scene/seat-words.ts';
import { countArrivals } from '../arrivals/arrival-lines.ts';
import { useDesk } from '../desk.ts';
import { seatLabelsOf } from '../drawing/plan-drawing.ts';
import { SelectMenu } from '../find/SelectMenu.tsx';
import { useFinder } from '../find/use-finder.ts';
import { useHouse } from '../library/use-house.ts';
import { NumberingPanel } from '../numbering/NumberingPanel.tsx';
import { rosterRows } from '../roster/roster-row.ts';
import { useSay } from '../say/use-say.ts';
import { TableView } from '../seat-table/TableView.tsx';
import { type SeatingView, ViewSwitch } from '../seat-table/ViewSwitch.tsx';
import { useZonePaint } from '../zones/use-zone-paint.ts';
import { ZonePanel } from '../zones/ZonePanel.tsx';
import { ArrangementGallery } from './ArrangementGallery.tsx';
import { attendanceOf } from './attendance-counts.ts';
import { BlockPanel, useBlockNames } from './BlockPanel.tsx';
import { EmptySeating } from './EmptySeating.tsx';
import { SeatMore } from './hand/SeatMore.tsx';
import { IssuePanel } from './IssuePanel.tsx';
import { takePeople } from './pending-seats.ts';
import { SchemeSwitch } from './SchemeSwitch.tsx';
import { type PeopleListKind, SeatingPeople } from './SeatingPeople.tsx';
import { SeatingStatus } from './SeatingStatus.tsx';
import { SeatingToolbar } from './SeatingToolbar.tsx';
import { SeatPanel } from './SeatPanel.tsx';
import type { SeatingCanvasComponent, SeatingHand, TakenPerson } from './seating-canvas.ts';
import { takenPeople } from './taken-people.ts';
import { listedForRostrum, useAddBlock } from './use-add-block.ts';
import { useSeatChoice } from './use-seat-choice.ts';
import { useSeatEveryone } from './use-seat-everyone.ts';
import { useSurvey } from './use-survey.ts';

const NOBODY: readonly TakenPerson[] = [];
const NONE: ReadonlySet<string> = new Set();

const PANELS = ['blocks', 'seat', 'zones', 'numbers', 'issues'] as const;
type Panel = (typeof PANELS)[number];

interface Props {
  readonly onRoster: () => void;
  /** The drawing under the hand; it may still be loading. */
  readonly canvas: SeatingCanvasComponent;
}

/** Rooms, seats and people: choose an arrangement, seat everybody, look at each seat. */
export function SeatingPage({ onRoster, canvas: SeatingCanvas }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const scheme = selectedSchemeOf(plan);
  // Seats follow from these parts alone; an edit of the list must not lay out the room anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const shape = useMemo(() => roomShapeOf(plan), [scheme.blocks, scheme.policies, plan.venue]);
  const { survey, fresh } = useSurvey(plan);
  const { seatEveryone, working } = useSeatEveryone();
  const { addBlock, replaceBlock } = useAddBlock(shape.blocks);
  const blockName = useBlockNames();
  const { seats, seat, choose } = useSeatChoice(shape.seats);
  const [taken, setTaken] = useState(() => takenPeople(rosterRows(plan), takePeople()));
  const [marked, setMarked] = useState<ReadonlySet<string>>(NONE);
  const [panel, setPanel] = useState<Panel>('blocks');
  const zonePaint = useZonePaint(panel === 'zones');
  const [block, setBlock] = useState<string>();
  const [choosing, setChoosing] = useState<{ readonly instead: string | undefined }>();
  const frames = framesOf(shape.blocks);
  const { house } = useHouse();
  const [wanted, setWanted] = useState<ViewFrame>();
  const frame =
    [wanted, house.frame, 'A' as const].find((one) => one !== undefined && frames.includes(one)) ??
    frames[0] ??
    'A';
  const side = useRef<HTMLElement>(null);
  const [list, setList] = useState<PeopleListKind>(countArrivals(plan).here > 0 ? 'arrivals' : 'unseated');
  const [view, setView] = useState<SeatingView>('drawing');
  const hand = useRef<SeatingHand>(null);

  const words = useMemo(() => seatWordsOf(plan, shape), [plan, shape]);
  const frameWords = say(`seating.frame.${frame}`);
  const labelOf = useMemo(() => seatLabelsOf(shape, say), [shape, say]);
  const rowLabel = useCallback(
    (id: string): string => {
      const row = shape.blocks.flatMap((one) => one.rows).find((one) => one.id === id);
      return row === undefined ? id : sayRow(say, row, shape.labels.get(row.seats[0]?.id ?? '')?.row ?? '');
    },
    [shape, say],
  );
  const seatLabel = useCallback(
    (id: string): string => {
      const closed = scheme.closed.find((one) => one.seat === id)?.why;
      const empty = say(closed === undefined ? 'seating.seat.empty' : `seating.seat.${closed}`);
      const face = words.get(id);
      const says = say('seating.seat.says', { label: labelOf(id), name: face?.name ?? empty });
      const held = face?.state === 'pinned' ? say('seating.seat.pinned', { says }) : says;
      return marked.has(id) ? say('seating.seat.marked', { says: held }) : held;
    },
    [words, scheme.closed, marked, say, labelOf],
  );
  const seatOf = useCallback(
    (person: string): string => {
      const at = seatIndex(scheme.seating).get(person);
      return at === undefined ? '' : `${blockName(blockIdOf(at))} ${labelOf(at)}`;
    },
    [scheme.seating, blockName, labelOf],
  );

  const standing = taken.filter(({ person }) => seatOf(person) === '');
  const onSelect = (ids: readonly string[]): void => {
    setMarked(NONE);
    choose(ids);
    if (ids.length > 0 && panel !== 'zones' && panel !== 'numbers') setPanel('seat');
  };
  const onChoose = (id: string, by: 'pointer' | 'keyboard'): void => {
    if (!seats.has(id)) onSelect([id]);
    if (standing.length > 0) {
      if (hand.current?.put(standing, id) === true) setTaken(NOBODY);
    } else if (by === 'keyboard') {
      side.current?.querySelector<HTMLElement>('.panel-body button, input')?.focus();
    }
  };
  const onShow = (shown: readonly Issue[]): void => {
    const at = seatIndex(scheme.seating);
    const concerned = shown.flatMap((issue) => [
      ...issue.seats,
      ...issue.people.flatMap((person) => at.get(person) ?? []),
    ]);
    setMarked(new Set(concerned));
    choose(concerned.slice(0, 1));
  };
  const finder = useFinder({ shape, seats, hand, onSelect, onStanding: setTaken, onView: setView });
  const show = (seat: string): void => {
    setView('drawing');
    onSelect([seat]);
  };
  const issues = survey?.issues ?? [];
  const { seated, standing: open } = attendanceOf(plan);
  const present = seated + open.length;
  const gallery = choosing !== undefined && (
    <ArrangementGallery
      onRostrum={listedForRostrum(plan).length}
      people={Math.max(1, choosing.instead === undefined ? open.length : present)}
      title={say(choosing.instead === undefined ? 'block.add' : 'block.change')}
      hint={say(shape.blocks.length === 0 ? 'empty.text' : 'block.add.second')}
      onCancel={() => setChoosing(undefined)}
      onChoose={(kind, count) => {
        const made =
          choosing.instead === undefined
            ? addBlock(kind, count)
            : replaceBlock(choosing.instead, kind, count);
        setChoosing(undefined);
        if (made !== undefined) setBlock(made);
        setPanel('blocks');
      }}
    />
  );
  if (scheme.blocks.length === 0) {
    return (
      <section className="seating is-empty" aria-label={say('seating.title')}>
        <SchemeSwitch />
        <EmptySeating
          onChoose={() => setChoosing({ instead: undefined })}
          {...(plan.people.length === 0 ? { onRoster } : {})}
        />
        {gallery}
      </section>
    );
  }
  return (
    <section className="seating" aria-label={say('seating.title')}>
      <SeatingPeople
        shape={shape}
        finder={finder}
        list={list}
        onList={setList}
        labelOf={labelOf}
        seatOf={seatOf}
        standing={standing}
        onStanding={setTaken}
        onTake={(people, pointer) => {
          setTaken(NOBODY);
          hand.current?.take(people, pointer);
        }}
        onRoster={onRoster}
      />
      <div className="seating-middle">
        <SchemeSwitch />
        <SeatingToolbar
          working={working}
          present={present}
          frames={frames}
          frame={frame}
          onFrame={setWanted}
          onSeatEveryone={() => void seatEveryone()}
          more={
            <SeatMore
              shape={shape}
              selected={seats}
              people={standing.map(({ person }) => person)}
              empty={present === 0}
              onSeatEveryone={() => void seatEveryone()}
            />
          }
          sight={
            <>
              <SelectMenu chosen={seats.size > 0} onSelect={finder.alike} />
              <ViewSwitch view={view} onView={setView} />
            </>
          }
        />
        {view === 'table' ? (
          <TableView
            shape={shape}
            survey={fresh ? survey : undefined}
            labelOf={labelOf}
            rowLabel={rowLabel}
            selected={seats}
            standing={standing}
            onChoose={onChoose}
            onShow={show}
          />
        ) : (
          <Suspense fallback={<Spin className="drawing" />}>
            <SeatingCanvas
              shape={shape}
              frame={frame}
              words={words}
              label={say('seating.drawing', { frame: frameWords })}
              frameWords={frameWords}
              seatLabel={seatLabel}
              rowLabel={rowLabel}
              selected={seats}
              chosen={seat}
              marked={marked}
              survey={fresh ? survey : undefined}
              standing={standing.map(({ person }) => person)}
              arriving={list === 'arrivals'}
              labelOf={labelOf}
              seatOf={seatOf}
              onSelect={onSelect}
              onChoose={onChoose}
              zones={zonePaint.zones}
              paint={zonePaint.canvas}
              hand={hand}
            />
          </Suspense>
        )}
        <SeatingStatus
          seats={shape.seats.size}
          issues={issues}
          fresh={fresh}
          onIssues={() => setPanel('issues')}
        />
      </div>
      <aside className="inspector" ref={side}>
        <h2 className="visuallyHidden">{say(`panel.${panel}`)}</h2>
        <Tabs
          activeKey={panel}
          onChange={(key) => setPanel(PANELS.find((one) => one === key) ?? 'blocks')}
          items={[
            {
              key: 'blocks',
              label: say('panel.blocks'),
              children: (
                <BlockPanel
                  blocks={shape.blocks}
                  active={block}
                  onActive={setBlock}
                  onAdd={() => setChoosing({ instead: undefined })}
                  onReplace={(instead) => setChoosing({ instead })}
                />
              ),
            },
            {
              key: 'seat',
              label: say('panel.seat'),
              children: (
                <SeatPanel
                  seat={seat}
                  label={seat === undefined ? '' : labelOf(seat)}
                  blockName={seat === undefined ? '' : blockName(blockIdOf(seat))}
                  survey={fresh ? survey : undefined}
                  seatOf={seatOf}
                />
              ),
            },
            {
              key: 'zones',
              label: say('panel.zones'),
              children: <ZonePanel paint={zonePaint} selected={seats} seats={shape.seats} onShow={choose} />,
            },
            {
              key: 'numbers',
              label: say('panel.numbers'),
              children: panel === 'numbers' && (
                <NumberingPanel
                  blocks={shape.blocks}
                  labels={shape.labels}
                  active={seat === undefined ? block : blockIdOf(seat)}
                  onActive={(id) => {
                    choose([]);
                    setBlock(id);
                  }}
                  seat={seat}
                />
              ),
            },
            {
              key: 'issues',
              label: issues.length === 0 ? say('panel.issues') : `${say('panel.issues')} ${issues.length}`,
              children: <IssuePanel issues={issues} seatLabel={labelOf} onShow={onShow} />,
            },
          ]}
        />
      </aside>
      {standing.length > 0 && (
        <p className="visuallyHidden" role="status">
          {standing.map(({ name }) => name).join(say('common.comma'))}
        </p>
      )}
      {gallery}
    </section>
  );
}
