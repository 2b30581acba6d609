import { type ReactNode, useState } from 'react';
import { useSize } from '../use-size.ts';

interface Props {
  readonly count: number;
  readonly rowHeight: number;
  readonly label: string;
  readonly render: (index: number) => ReactNode;
}

const SPARE = 6;

/** A list of which only the lines in sight are drawn. */
export function WindowedList({ count, rowHeight, label, render }: Props) {
  const [frame, size] = useSize<HTMLDivElement>();
  const [top, setTop] = useState(0);
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
