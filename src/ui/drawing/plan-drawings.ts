import type { Plan } from '../../model/plan.ts';
import { roomShapeOf } from '../../scene/room-shape.ts';
import type { Say } from '../say/use-say.ts';
import { drawPlan, type PlanDrawing, seatLabelsOf, withScheme } from './plan-drawing.ts';

/** The schemes of a plan as they are looked at, each drawn once, when it is first asked for. */
export interface PlanDrawings {
  /** A scheme drawn; the selected one where none is named or the plan does not have it. */
  readonly drawing: (scheme: string | undefined) => PlanDrawing;
  /** What the seats of a scheme are called; nothing is drawn for it. */
  readonly labelOf: (scheme: string | undefined) => PlanDrawing['labelOf'];
}

/** Draw the schemes of a plan as they are asked for. */
export function planDrawings(plan: Plan, say: Say): PlanDrawings {
  const drawings = new Map<string, PlanDrawing>();
  const labels = new Map<string, PlanDrawing['labelOf']>();
  return {
    drawing: (scheme) => {
      const shown = withScheme(plan, scheme);
      const drawing = drawings.get(shown.selectedScheme) ?? drawPlan(shown, say);
      drawings.set(shown.selectedScheme, drawing);
      return drawing;
    },
    labelOf: (scheme) => {
      const shown = withScheme(plan, scheme);
      const id = shown.selectedScheme;
      const labelOf = drawings.get(id)?.labelOf ?? labels.get(id) ?? seatLabelsOf(roomShapeOf(shown), say);
      labels.set(id, labelOf);
      return labelOf;
    },
  };
}
