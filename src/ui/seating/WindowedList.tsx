import { type ReactNode, useEffect, useState } from 'react';
import { useSize } from '../use-size.ts';

interface Props {
  readonly count: number;
  readonly rowHeight: number;
  readonly label: string;
  readonly render: (index: number) => ReactNode;
  /** A line that is to be in sight. */
  readonly shown?: number | undefined;
}

const SPARE = 6;

/** A list of which only the lines in sight are drawn. */
export function WindowedList({ count, rowHeight, label, render, shown }: Props) {
  const [frame, size] = useSize<HTMLDivElement>();
  const [top, setTop] = useState(0);
  useEffect(() => {
    const box = frame.current;
    if (box === null || shown === undefined || shown < 0) return;
    const y = shown * rowHeight;
    if (y < box.scrollTop || y + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = y - rowHeight;
  }, [frame, shown, rowHeight]);
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const last = Math.min(count, Math.ceil((top + size.height) / rowHeight) + SPARE);
  return (
    <div className="windowed" ref={frame} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <ul aria-label={label} style={{ height: count * rowHeight }}>
        {Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset).map((index) => (
          <li
            key={index}
            style={{ top: index * rowHeight, height: rowHeight }}
            aria-setsize={count}
            aria-posinset={index + 1}
          >
            {render(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
