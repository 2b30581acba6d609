import { broughtByAgenda, isStage } from '../../layout/lay-out-blocks.ts';
import { layoutCaseOf } from '../../model/layout-case-of.ts';
import { type Person, willCome } from '../../model/person.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatIndex } from '../../model/seating-chunks.ts';

/** Who sits, who stands, who comes only for an item of the agenda, and how many are absent. */
export interface AttendanceCounts {
  readonly seated: number;
  readonly standing: readonly Person[];
  /** People whom only the agenda brings: they wait outside and hold no seat of their own. */
  readonly waiting: readonly Person[];
  /** People who are not on stage: later recipients, and those who look on from the hall of another scheme. */
  readonly offstage: readonly Person[];
  readonly absent: number;
}

const counted = new WeakMap<Plan, AttendanceCounts>();

/** Count the people of the scheme on screen; the answer is kept with the plan. */
export function attendanceOf(plan: Plan): AttendanceCounts {
  let counts = counted.get(plan);
  if (counts === undefined) {
    counts = countAttendance(plan);
    counted.set(plan, counts);
  }
  return counts;
}

function countAttendance(plan: Plan): AttendanceCounts {
  const seated = seatIndex(selectedSchemeOf(plan).seating);
  const brought = broughtByAgenda(layoutCaseOf(plan));
  const coming = plan.people.filter(willCome);
  const without = coming.filter(({ id }) => !seated.has(id));
  const onStage = seated.size > 0 && isStage(selectedSchemeOf(plan).blocks);
  return {
    seated: seated.size,
    standing: onStage ? [] : without.filter(({ id }) => !brought.has(id)),
    waiting: onStage ? [] : without.filter(({ id }) => brought.has(id)),
    offstage: onStage ? without : [],
    absent: plan.people.length - coming.length,
  };
}
