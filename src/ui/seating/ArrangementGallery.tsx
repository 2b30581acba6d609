import { Button, InputNumber, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { ARRANGEMENTS } from '../../layout/arrangements/registry.ts';
import { SvgPicture } from '../drawing/SvgPicture.tsx';
import { useOpenWords, useSay } from '../say/use-say.ts';
import { sampleDrawing } from './sample-drawing.ts';

interface Props {
  /** People who will come and have no seat yet. */
  readonly people: number;
  /** People whom the list puts on the rostrum. */
  readonly onRostrum: number;
  readonly title: string;
  readonly hint: string;
  readonly onChoose: (kind: string, headCount: number) => void;
  readonly onCancel: () => void;
}

/** Arrangements that only some of many people sit or stand in, and how many usually do. */
const FOR_SOME: ReadonlySet<string> = new Set(['rostrum', 'signing-table', 'award-row']);
const USUAL_ROSTRUM = 9;
const FEW = 15;

/** How many seats are offered for an arrangement. */
export function seatsOffered(kind: string, people: number, onRostrum: number): number {
  if (kind === 'rostrum' && onRostrum > 0) return onRostrum;
  return Math.max(1, FOR_SOME.has(kind) && people > FEW ? USUAL_ROSTRUM : people);
}

/** All arrangements with their drawings; choosing one asks for how many. */
export function ArrangementGallery({ people, onRostrum, title, hint, onChoose, onCancel }: Props) {
  const say = useSay();
  const [kind, setKind] = useState<string>();
  const [count, setCount] = useState<number>();
  const seats = count ?? seatsOffered(kind ?? '', people, onRostrum);
  return (
    <Modal
      open
      width={980}
      title={title}
      onCancel={onCancel}
      footer={
        <div className="galleryFoot">
          <span className="hint">{hint}</span>
          <span className="spacer" />
          {kind !== undefined && (
            <span className="galleryFoot-count">
              {say('gallery.seats')}
              <InputNumber
                min={1}
                max={20_000}
                value={seats}
                onChange={(value) => setCount(value ?? undefined)}
                aria-label={say('gallery.seats')}
              />
            </span>
          )}
          <Button onClick={onCancel}>{say('common.cancel')}</Button>
          <Button type="primary" disabled={kind === undefined} onClick={() => onChoose(kind ?? '', seats)}>
            {say('gallery.use')}
          </Button>
        </div>
      }
    >
      <Gallery
        chosen={kind}
        onChoose={(next) => {
          setKind(next);
          setCount(undefined);
        }}
      />
    </Modal>
  );
}

function Gallery({
  chosen,
  onChoose,
}: {
  readonly chosen: string | undefined;
  readonly onChoose: (kind: string) => void;
}) {
  const words = useOpenWords();
  const kinds = useMemo(() => ARRANGEMENTS.map(({ kind }) => ({ kind, svg: sampleDrawing(kind) })), []);
  return (
    <div className="gallery">
      {kinds.map(({ kind, svg }) => {
        const name = words([`arrangement.${kind}`], kind);
        return (
          <button
            key={kind}
            type="button"
            className="gallery-item"
            aria-pressed={kind === chosen}
            onClick={() => onChoose(kind)}
            data-arrangement={kind}
          >
            <SvgPicture svg={svg} label="" />
            <span>{name}</span>
          </button>
        );
      })}
    </div>
  );
}
