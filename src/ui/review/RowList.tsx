import { personIndex } from '../../model/person.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { personAt } from '../../model/seating-chunks.ts';
import type { PlanDrawing } from '../drawing/plan-drawing.ts';
import { useOpenWords, useSay } from '../say/use-say.ts';

interface Props {
  readonly drawing: PlanDrawing;
  readonly chosen: string | undefined;
  /** `line` is what the key was pressed on, where it was one. */
  readonly onSeat: (seat: string, line: HTMLElement | undefined) => void;
}

/** Who sits where, row by row: the map for narrow screens and for those who listen. */
export function RowList({ drawing, chosen, onSeat }: Props) {
  const { plan, shape, labelOf } = drawing;
  const say = useSay();
  const words = useOpenWords();
  const people = personIndex(plan.people);
  const scheme = selectedSchemeOf(plan);
  const names = new Map(scheme.blocks.map(({ id, name }) => [id, name]));
  return (
    <div className="rowList">
      {shape.blocks.map((block) => (
        <section key={block.id}>
          <h2>{names.get(block.id) ?? words([`arrangement.${block.arrangement}`], block.arrangement)}</h2>
          {block.rows.map((row) => {
            const taken = row.seats.flatMap(({ id }) => {
              const person = people.get(personAt(scheme.seating, id) ?? '');
              return person === undefined ? [] : [{ id, person }];
            });
            if (taken.length === 0) return null;
            const label = shape.labels.get(row.seats[0]?.id ?? '')?.row ?? '';
            return (
              <ul key={row.id} aria-label={label === '' ? undefined : say('review.row', { row: label })}>
                {taken.map(({ id, person }) => (
                  <li key={id}>
                    <button
                      type="button"
                      aria-pressed={id === chosen}
                      // A key press has no count of clicks.
                      onClick={(event) => onSeat(id, event.detail === 0 ? event.currentTarget : undefined)}
                    >
                      <span className="rowList-place">{labelOf(id)}</span>
                      <strong>{person.name}</strong>
                      <span className="rowList-title">{person.title ?? ''}</span>
                    </button>
                  </li>
                ))}
              </ul>
            );
          })}
        </section>
      ))}
    </div>
  );
}
