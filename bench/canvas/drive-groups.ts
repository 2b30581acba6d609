import Konva from 'konva';
import { hallOf } from '../../src/canvas/hall/hall.ts';
import { wholeBox } from '../../src/canvas/paint/sight-picture.ts';
import type { CanvasPlan } from '../../src/canvas/seat-canvas-props.ts';
import { fitBox } from '../../src/canvas/view/viewport.ts';
import type { Driven, ScriptStep } from './frames.ts';

/** What people write first: one Konva group with a box and a text for each seat. */
export function driveGroups(root: HTMLDivElement, plan: CanvasPlan, start: string): Driven {
  const hall = hallOf(plan);
  const stage = new Konva.Stage({ container: root, width: 1440, height: 900 });
  const layer = new Konva.Layer();
  stage.add(layer);
  const groups = new Map<string, Konva.Group>();
  for (let seat = 0; seat < hall.field.count; seat += 1) {
    const id = hall.field.ids[seat] ?? '';
    const group = new Konva.Group({
      x: hall.field.xMm[seat] ?? 0,
      y: hall.field.yMm[seat] ?? 0,
      draggable: true,
    });
    group.add(
      new Konva.Rect({
        x: -240,
        y: -240,
        width: 480,
        height: 480,
        cornerRadius: 90,
        fill: '#fff',
        stroke: '#8c2f2b',
        strokeWidth: 14,
      }),
    );
    group.add(
      new Konva.Text({
        x: -240,
        y: -75,
        width: 480,
        align: 'center',
        fontSize: 150,
        text: plan.words.get(id)?.name ?? '',
      }),
    );
    layer.add(group);
    groups.set(id, group);
  }
  const view = fitBox({ xMm: 0, yMm: 0, scale: 1, widthPx: 1440, heightPx: 900 }, wholeBox(hall), 36, 0.2);
  let [x, y, scale] = [-view.xMm * view.scale, -view.yMm * view.scale, view.scale];
  const show = (): void => {
    layer.position({ x, y });
    layer.scale({ x: scale, y: scale });
    layer.batchDraw();
  };
  show();
  const moved = groups.get(start);
  return {
    isSettled: () => true,
    beginDrag: () => undefined,
    endDrag: () => undefined,
    take: (step: ScriptStep) => {
      if (step.kind === 'pan') [x, y] = [x + step.dx, y + step.dy];
      else if (step.kind === 'zoom') {
        const factor = Math.exp(-step.deltaY * 0.0022);
        [x, y, scale] = [720 - (720 - x) * factor, 450 - (450 - y) * factor, scale * factor];
      } else {
        moved?.position({ x: (step.x - x) / scale, y: (step.y - y) / scale });
        layer.batchDraw();
        return;
      }
      show();
    },
  };
}
