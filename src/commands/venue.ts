import { z } from 'zod';
import { type Fixture, fixtureSchema } from '../model/fixture.ts';
import { idSchema, takeIds } from '../model/ids.ts';
import { wholeMillimetres } from '../model/measures.ts';
import type { Plan } from '../model/plan.ts';
import { backgroundSchema, venueSchema } from '../model/venue.ts';
import { anyPlace, anyTurn } from './block-fields.ts';
import { changed, defineCommand, type Outcome, refused } from './command.ts';
import { clearable, keepItems, withChanges, withItems } from './with-changes.ts';

const {
  id: _id,
  xMm: _xMm,
  yMm: _yMm,
  turnDeg: _turnDeg,
  widthMm: _width,
  depthMm: _depth,
  ...own
} = fixtureSchema.shape;
const anyLength = z.number().min(1).max(1_000_000);
const outline = z.array(anyPlace).min(3).max(2000);

const withVenue = (plan: Plan, venue: Plan['venue']): Plan =>
  venue === plan.venue ? plan : { ...plan, venue };

/** Change the room: its name, its outline, the picture under it. */
export const editVenue = defineCommand({
  name: 'edit-venue',
  args: z.strictObject({
    name: z.string().max(300).exactOptional(),
    outline: outline.nullable().exactOptional(),
    background: backgroundSchema.nullable().exactOptional(),
  }),
  apply: (plan, args) =>
    changed(withVenue(plan, withChanges(plan.venue, wholeMillimetres(args))), 'edit-venue'),
});

/** Take over a whole room from the library of halls. */
export const useVenue = defineCommand({
  name: 'use-venue',
  args: z.strictObject({ venue: venueSchema }),
  apply: (plan, { venue }) => {
    const { ids, counter } = takeIds(plan, 'f', venue.fixtures.length);
    const fixtures = venue.fixtures.map((fixture, index) => ({ ...fixture, id: ids[index] ?? '' }));
    return changed(
      { ...plan, venue: { ...venue, fixtures }, counter },
      'use-venue',
      { name: venue.name },
      ids,
    );
  },
});

const fixtureFields = z.strictObject({
  ...own,
  xMm: anyPlace.shape.xMm,
  yMm: anyPlace.shape.yMm,
  widthMm: anyLength,
  depthMm: anyLength,
  turnDeg: anyTurn.default(0),
  outline: outline.exactOptional(),
});

/** Put things into the room: doors, screen, stage, columns, lectern, flags, flowers, microphones … */
export const addFixtures = defineCommand({
  name: 'add-fixtures',
  args: z.strictObject({ fixtures: z.array(fixtureFields).min(1).max(1000) }),
  apply: (plan, args) => {
    const { ids, counter } = takeIds(plan, 'f', args.fixtures.length);
    const made = args.fixtures.map(
      (fields, index): Fixture => wholeMillimetres({ ...fields, id: ids[index] ?? '' }),
    );
    const venue = { ...plan.venue, fixtures: [...plan.venue.fixtures, ...made] };
    const label = { count: made.length, kind: made[0]?.kind ?? '' };
    return changed({ ...plan, venue, counter }, 'add-fixtures', label, ids);
  },
});

/** Carry out something on fixtures that must exist. */
function onFixtures(plan: Plan, ids: readonly string[], carry: (first: Fixture) => Outcome): Outcome {
  const known = new Map(plan.venue.fixtures.map((fixture) => [fixture.id, fixture]));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) return refused('unknown-fixture', { id: missing });
  const first = known.get(ids[0] ?? '');
  return first === undefined ? refused('unknown-fixture', { id: '' }) : carry(first);
}

/** Move, turn, resize or rename fixtures; one step for all of them. */
export const editFixtures = defineCommand({
  name: 'edit-fixtures',
  args: z.strictObject({
    changes: z
      .array(
        z.strictObject({
          fixture: idSchema,
          kind: own.kind.exactOptional(),
          xMm: anyPlace.shape.xMm.exactOptional(),
          yMm: anyPlace.shape.yMm.exactOptional(),
          widthMm: anyLength.exactOptional(),
          depthMm: anyLength.exactOptional(),
          turnDeg: anyTurn.exactOptional(),
          outline: outline.nullable().exactOptional(),
          round: clearable(own.round),
          label: clearable(own.label),
          main: clearable(own.main),
        }),
      )
      .min(1),
  }),
  apply: (plan, { changes }) => {
    const ids = changes.map(({ fixture }) => fixture);
    return onFixtures(plan, ids, (first) => {
      const byId = new Map(
        changes.map(({ fixture, ...fields }) => [
          fixture,
          (one: Fixture) => withChanges(one, wholeMillimetres(fields)),
        ]),
      );
      const fixtures = withItems(plan.venue.fixtures, byId);
      const venue = fixtures === plan.venue.fixtures ? plan.venue : { ...plan.venue, fixtures };
      return changed(withVenue(plan, venue), 'edit-fixtures', { count: ids.length, kind: first.kind });
    });
  },
});

/** Take fixtures out of the room. */
export const removeFixtures = defineCommand({
  name: 'remove-fixtures',
  args: z.strictObject({ fixtures: z.array(idSchema).min(1) }),
  apply: (plan, args) =>
    onFixtures(plan, args.fixtures, (first) => {
      const gone = new Set(args.fixtures);
      const fixtures = keepItems(plan.venue.fixtures, (fixture) => !gone.has(fixture.id));
      const label = { count: gone.size, kind: first.kind };
      return changed({ ...plan, venue: { ...plan.venue, fixtures } }, 'remove-fixtures', label);
    }),
});
