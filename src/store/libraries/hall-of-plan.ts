import type { CommandArgs } from '../../commands/run-command.ts';
import type { Block } from '../../model/block.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import type { LibraryItem } from './library.ts';

/** The room and the seats of the scheme on screen as a hall of the library: nothing that names people or units. */
export function hallOfPlan(plan: Plan, id: string, name: string): LibraryItem<'halls'> {
  const { blocks, closed } = selectedSchemeOf(plan);
  const { background: _picture, ...venue } = plan.venue;
  return {
    id,
    name,
    venue: { ...venue, name },
    blocks: blocks.map(withoutPeople),
    // What was noted on a closed seat may name somebody.
    closed: closed.map(({ seat, why }) => ({ seat, why })),
  };
}

function withoutPeople(block: Block): Block {
  const { takes, ...fields } = block;
  if (takes === undefined) return fields;
  const { units: _units, ...others } = takes;
  return Object.keys(others).length === 0 ? fields : { ...fields, takes: others };
}

/** What the command is told to take over a hall. */
export const hallArgs = (hall: LibraryItem<'halls'>, unpin: boolean): CommandArgs<'use-hall'> => ({
  name: hall.name,
  venue: hall.venue,
  blocks: hall.blocks.map(plainBlock),
  closed: hall.closed,
  unpin,
});

/** Only the fields this program knows: a command takes no others. */
function plainBlock(block: Block): CommandArgs<'use-hall'>['blocks'][number] {
  const { id, name, arrangement, parameters, place, facingDeg, rule, policies, numbering, options, takes } =
    block;
  return {
    id,
    arrangement,
    parameters,
    place: { xMm: place.xMm, yMm: place.yMm },
    rule,
    policies,
    numbering,
    options,
    ...(name === undefined ? {} : { name }),
    ...(facingDeg === undefined ? {} : { facingDeg }),
    ...(takes === undefined ? {} : { takes }),
  };
}
