import { place } from '../layout/geometry/point.ts';
import type { Fixture, FixtureKind } from '../model/fixture.ts';
import { fixtureOutline } from '../model/layout-case-of.ts';
import type { Look, SceneItem, ScenePoint, TextLook } from './scene.ts';

/** What is drawn of a fixture. */
export type FixtureShape = Pick<
  Fixture,
  'kind' | 'xMm' | 'yMm' | 'widthMm' | 'depthMm' | 'turnDeg' | 'round' | 'outline' | 'label'
>;

/** A mark inside a fixture's own frame, in parts of half its width and half its depth; y down. */
interface Mark {
  readonly look: Look;
  readonly at: readonly (readonly [number, number])[];
  /** In parts of half the shorter side both ways: a star is never drawn out. */
  readonly keepsShape?: true;
}

const BODY: Readonly<Record<FixtureKind, Look>> = {
  door: 'opening',
  stage: 'stage',
  screen: 'device',
  column: 'obstacle',
  lectern: 'lectern',
  flag: 'ceremony',
  emblem: 'ceremony',
  banner: 'ceremony',
  flowers: 'plant',
  'ballot-box': 'ceremony',
  microphone: 'device',
  camera: 'device',
  water: 'glass',
  papers: 'paper',
  other: 'fixture',
};

/** A five-pointed star about the middle. */
const star = (radius: number): readonly (readonly [number, number])[] =>
  Array.from({ length: 10 }, (_, corner) => {
    const turn = (corner * Math.PI) / 5;
    const reach = corner % 2 === 0 ? radius : radius * 0.4;
    return [reach * Math.sin(turn), -reach * Math.cos(turn)] as const;
  });

const leaf = (turn: number): Mark => ({
  look: 'plant',
  at: Array.from({ length: 8 }, (_, corner) => {
    const angle = (corner * Math.PI) / 4;
    const [x, y] = [0.28 * Math.sin(angle), 0.5 + 0.34 * Math.cos(angle)];
    return [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)] as const;
  }),
});

/** What tells the kinds apart beside their colour. */
const MARKS: Readonly<Partial<Record<FixtureKind, readonly Mark[]>>> = {
  screen: [
    {
      look: 'glass',
      at: [
        [-0.96, 0.1],
        [0.96, 0.1],
        [0.96, 0.8],
        [-0.96, 0.8],
      ],
    },
  ],
  column: [
    {
      look: 'obstacle',
      at: [
        [-1, -1],
        [1, 1],
      ],
    },
    {
      look: 'obstacle',
      at: [
        [1, -1],
        [-1, 1],
      ],
    },
  ],
  lectern: [
    {
      look: 'paper',
      at: [
        [-0.6, -0.5],
        [0.6, -0.5],
        [0.6, 0.3],
        [-0.6, 0.3],
      ],
    },
  ],
  flag: [{ look: 'gold', at: star(0.62), keepsShape: true }],
  emblem: [{ look: 'gold', at: star(0.62), keepsShape: true }],
  flowers: [0, 1, 2, 3, 4].map((petal) => leaf((petal * 2 * Math.PI) / 5)),
  'ballot-box': [
    {
      look: 'paper',
      at: [
        [-0.5, -0.12],
        [0.5, -0.12],
        [0.5, 0.12],
        [-0.5, 0.12],
      ],
    },
  ],
  microphone: [
    {
      look: 'glass',
      at: [
        [0, -0.5],
        [0, 0.6],
      ],
    },
    {
      look: 'glass',
      at: [
        [-0.45, 0.6],
        [0.45, 0.6],
      ],
    },
  ],
  camera: [
    {
      look: 'glass',
      at: [
        [-0.45, -1],
        [0.45, -1],
        [0.22, -0.35],
        [-0.22, -0.35],
      ],
    },
  ],
  water: [
    {
      look: 'glass',
      // A line without length: its round ends make the dot of a glass seen from above.
      at: [
        [0, 0],
        [0, 0],
      ],
    },
  ],
  papers: [-0.4, 0, 0.4].map((y) => ({
    look: 'paper',
    at: [
      [-0.7, y],
      [0.7, y],
    ],
  })),
};

const LABEL_MM = 260;
const BESIDE: ReadonlySet<FixtureKind> = new Set(['door', 'screen', 'column', 'flag', 'emblem', 'camera']);

/**
 * Draw a fixture: its body, the mark of its kind, and its words upright.
 *
 * @param toScene - turns a point of the room into the drawing.
 */
export function fixtureItems(
  fixture: FixtureShape,
  toScene: (point: ScenePoint) => ScenePoint,
): readonly SceneItem[] {
  const { kind, widthMm, depthMm } = fixture;
  const own = (xMm: number, yMm: number): ScenePoint => toScene(place({ xMm, yMm }, fixture));
  const outline = fixtureOutline({ id: '', ...fixture }).map(toScene);
  const items: SceneItem[] = [];
  if (kind === 'door') items.push(...doorLeaves(widthMm, own));
  items.push({ kind: 'polygon', look: BODY[kind], points: outline });
  if (fixture.outline === undefined) {
    for (const { look, at, keepsShape } of MARKS[kind] ?? []) {
      const shorterMm = Math.min(widthMm, depthMm);
      const [acrossMm, downMm] = keepsShape ? [shorterMm, shorterMm] : [widthMm, depthMm];
      const points = at.map(([x, y]) => own((x * acrossMm) / 2, (y * downMm) / 2));
      const [from, to] = points;
      if (points.length > 2) items.push({ kind: 'polygon', look, points });
      else if (from !== undefined && to !== undefined) items.push({ kind: 'line', look, from, to });
    }
  }
  const words = fixture.label?.trim() ?? '';
  if (words !== '') items.push(wordsOf(fixture, words, outline, own));
  return items;
}

function wordsOf(
  fixture: FixtureShape,
  text: string,
  outline: readonly ScenePoint[],
  own: (xMm: number, yMm: number) => ScenePoint,
): SceneItem {
  const [xs, ys] = [outline.map(({ xMm }) => xMm), outline.map(({ yMm }) => yMm)];
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  if (BESIDE.has(fixture.kind)) {
    // Behind a door lies the way out, and there is room for words.
    const at = own(0, fixture.depthMm / 2 + LABEL_MM * 0.9);
    return { kind: 'text', look: 'label', at, sizeMm: LABEL_MM, widestMm: 6 * LABEL_MM, text };
  }
  const at = { xMm: (Math.max(...xs) + Math.min(...xs)) / 2, yMm: (Math.max(...ys) + Math.min(...ys)) / 2 };
  const look: TextLook = BODY[fixture.kind] === 'ceremony' ? 'on-ceremony' : 'label';
  const sizeMm = Math.min(fixture.kind === 'stage' ? 420 : LABEL_MM, Math.max(90, height * 0.7));
  return { kind: 'text', look, at, sizeMm, widestMm: Math.max(sizeMm, width - 60), text };
}

/** Two leaves that open into the room, which lies above a door that is not turned. */
function doorLeaves(widthMm: number, own: (xMm: number, yMm: number) => ScenePoint): readonly SceneItem[] {
  const leafMm = widthMm / 2;
  return [-1, 1].flatMap((hand): readonly SceneItem[] => {
    const swing = Array.from({ length: 9 }, (_, step) => {
      const turn = (step / 8) * (Math.PI / 2);
      return own(hand * (leafMm - leafMm * Math.sin(turn)), -leafMm * Math.cos(turn));
    });
    const hinge = own(hand * leafMm, 0);
    return [{ kind: 'polygon', look: 'swing', points: [hinge, ...swing] }];
  });
}
