import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import type { SeatChart } from '../../io/seats/seat-chart.ts';
import { withCharts } from './settled-roster.ts';

const chart = (...names: readonly string[]): SeatChart => ({
  name: '',
  arrangement: 'rostrum',
  parameters: { rows: [5] },
  numbering: {},
  labels: [],
  at: { xMm: 0, yMm: 0 },
  rows: 1,
  seats: 5,
  people: names.map((name, index) => ({ name, seat: `r1/${index + 1}` })),
  passedOver: [],
});

describe('a list with seat charts', () => {
  it('counts as seated nobody who keeps away', () => {
    const plan = rostrumPlan(2);
    const people = plan.people.map((one) =>
      one.name === '甲2' ? { ...one, attendance: 'absent' as const } : one,
    );
    expect(withCharts({ ...plan, people }, [], [chart('甲1', '甲2', '新人')]).seated).toBe(2);
  });

  it('brings no seats where there is no chart', () => {
    expect(withCharts(rostrumPlan(2), [], [])).toEqual({ calls: [] });
  });
});
