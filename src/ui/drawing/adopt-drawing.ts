import type { Scene } from '../../scene/scene.ts';

/**
 * Take a painted drawing into the page: parsed as SVG, never as HTML, each seat with its id and its words.
 * The painter gives one element for each item of the scene, in order.
 */
export function adoptDrawing(
  painted: string,
  scene: Scene,
  seatLabel: (seat: string) => string,
): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(painted, 'image/svg+xml').documentElement;
  const svg = document.importNode(parsed, true);
  if (!(svg instanceof SVGSVGElement)) throw new Error(`no drawing in ${painted.slice(0, 80)}`);
  svg.setAttribute('preserveAspectRatio', 'xMidYMid meet');
  const elements = [...svg.children];
  scene.items.forEach((item, index) => {
    const element = elements[index];
    if (!(element instanceof SVGElement)) return;
    if (item.kind !== 'seat') {
      element.setAttribute('aria-hidden', 'true');
      element.classList.add('drawing-quiet');
      return;
    }
    element.dataset.seat = item.id;
    element.id = `seat:${item.id}`;
    element.setAttribute('role', 'option');
    element.setAttribute('aria-label', seatLabel(item.id));
  });
  return svg;
}
