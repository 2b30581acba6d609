import { runCommands } from '../../commands/run-command.ts';
import { templateOf } from '../../commands/templates/registry.ts';
import { templateCalls } from '../../commands/templates/template-calls.ts';
import { emptyPlan } from '../../model/plan.ts';
import type { LibraryItem } from '../../store/libraries/library.ts';
import { setUpBy } from '../../store/libraries/template-of-plan.ts';
import { thumbnailOf } from '../seating/thumbnail.ts';

const drawings = new Map<string, string>();

/** The small drawing of a template: the room as it would be set out. */
export function templateDrawing(kind: string): string {
  let drawing = drawings.get(kind);
  const template = templateOf(kind);
  if (drawing === undefined && template !== undefined) {
    const plan = emptyPlan('drawing', kind);
    const outcome = runCommands(
      plan,
      templateCalls(plan, { ...template, usual: Math.min(template.usual, 140) }),
    );
    drawing = outcome.ok ? thumbnailOf(outcome.value.plan, { full: true }) : '';
    drawings.set(kind, drawing);
  }
  return drawing ?? '';
}

/** The small drawing of a template of the library. */
export const ownTemplateDrawing = (item: LibraryItem<'templates'>): string =>
  thumbnailOf(setUpBy(emptyPlan('drawing', item.name), item), { full: true });
