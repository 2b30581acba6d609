import { useEffect, useRef } from 'react';
import { type CanvasWords, describeDrop } from './canvas-words.ts';
import type { InHand } from './desk/canvas-desk.ts';
import type { Drop } from './hall/drop.ts';

interface Props {
  readonly watchHand: (listener: (inHand: InHand | undefined) => void) => () => void;
  readonly words: CanvasWords;
  readonly nameOf: (person: string) => string;
  readonly judge: ((drop: Drop) => readonly string[] | Promise<readonly string[]>) | undefined;
}

/** The hand rests on a place when it stays there for so long. */
const REST_MS = 120;
/** Words that change faster are not read: the sign on the names in the hand follows at once. */
const PAUSE_MS = 80;
/** Below the names in the hand. */
const BELOW_PX = 44;
const WIDEST_PX = 328;
/** With two doubts. */
const TALLEST_PX = 110;

/** Words beside the hand: what letting go would do, and what it would break. Read aloud. */
export function DropTip({ watchHand, words, nameOf, judge }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = 0;
    let waits = 0;
    let last = '';
    let now: InHand | undefined;
    const write = (lines: readonly string[]): void => {
      tip.current?.replaceChildren(
        ...lines.map((text, index) => {
          const line = document.createElement('div');
          line.textContent = index === 0 ? text : `⚠ ${text}`;
          return line;
        }),
      );
    };
    const show = (element: HTMLElement, { drop, carried, at }: InHand): void => {
      const text = describeDrop(
        drop,
        carried.map(({ name }) => name),
        nameOf,
        words,
      );
      const place = `${text} ${'seat' in drop ? drop.seat : ''}`;
      if (place === last) return;
      last = place;
      // It stays where it is while the hand moves within one seat: text that trembles is hard to read.
      const below = BELOW_PX + Math.min(4, carried.length - 1) * 26;
      const room = (element.offsetParent?.clientWidth ?? at.x + WIDEST_PX) - WIDEST_PX;
      const height = element.offsetParent?.clientHeight ?? Number.POSITIVE_INFINITY;
      const top = at.y + below + TALLEST_PX > height ? Math.max(0, at.y - TALLEST_PX - 12) : at.y + below;
      element.style.transform = `translate(${Math.max(0, Math.min(at.x + 14, room))}px, ${top}px)`;
      element.style.visibility = drop.how === 'nothing' ? 'hidden' : 'visible';
      write([text]);
      window.clearTimeout(timer);
      if (judge === undefined || drop.how === 'nothing' || drop.how === 'refused') return;
      timer = window.setTimeout(() => {
        Promise.resolve(judge(drop)).then(
          (doubts) => {
            if (last === place) write([text, ...doubts]);
          },
          (reason: unknown) => console.error(reason),
        );
      }, REST_MS);
    };
    const stop = watchHand((inHand) => {
      now = inHand;
      const element = tip.current;
      if (element === null) return;
      if (inHand === undefined) {
        window.clearTimeout(timer);
        window.clearTimeout(waits);
        waits = 0;
        element.style.visibility = 'hidden';
        last = '';
        return;
      }
      if (waits !== 0) return;
      show(element, inHand);
      waits = window.setTimeout(() => {
        waits = 0;
        if (now !== undefined) show(element, now);
      }, PAUSE_MS);
    });
    return () => {
      window.clearTimeout(timer);
      window.clearTimeout(waits);
      stop();
    };
  }, [watchHand, words, nameOf, judge]);
  return (
    <div
      ref={tip}
      role="status"
      style={{
        position: 'absolute',
        top: 0,
        left: 0,
        visibility: 'hidden',
        willChange: 'transform',
        maxWidth: 320,
        padding: '4px 8px',
        borderRadius: 4,
        background: '#3a342c',
        color: '#fffdf9',
        fontSize: 12,
        lineHeight: 1.5,
        pointerEvents: 'none',
      }}
    />
  );
}
