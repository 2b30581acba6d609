import { ExperimentOutlined, InboxOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onSample: () => void;
}

/** What a first visit sees: how a meeting goes from a list to seats. */
export function EmptyStart({ onNew, onOpen, onSample }: Props) {
  const say = useSay();
  const steps = [
    [say('start.step1.title'), say('start.step1.text')],
    [say('start.step2.title'), say('start.step2.text')],
    [say('start.step3.title'), say('start.step3.text')],
  ] as const;
  return (
    <section className="emptyStart">
      <RostrumSketch />
      <h1>{say('start.empty.title')}</h1>
      <p>{say('start.empty.text')}</p>
      <div className="emptyStart-actions">
        <Button type="primary" size="large" icon={<PlusOutlined aria-hidden />} onClick={onNew}>
          {say('start.new')}
        </Button>
        <Button size="large" icon={<InboxOutlined aria-hidden />} onClick={onOpen}>
          {say('start.open')}
        </Button>
        <Tooltip title={say('sample.hint')}>
          <Button size="large" icon={<ExperimentOutlined aria-hidden />} onClick={onSample}>
            {say('sample.try')}
          </Button>
        </Tooltip>
      </div>
      <ol className="emptyStart-steps">
        {steps.map(([title, text]) => (
          <li key={title}>
            <strong>{title}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Seven places of a rostrum with the order of honour, as the hall sees them. */
function RostrumSketch() {
  const ranks = [7, 5, 3, 1, 2, 4, 6];
  return (
    <svg className="emptyStart-sketch" viewBox="0 0 420 92" aria-hidden="true">
      {ranks.map((rank, index) => (
        <g key={rank} transform={`translate(${30 + index * 60} 28)`}>
          <rect x="-19" y="-19" width="38" height="38" rx="7" className={rank === 1 ? 'is-first' : ''} />
          <text y="5">{rank}</text>
        </g>
      ))}
      <rect className="sketch-table" x="6" y="56" width="408" height="20" rx="3" />
    </svg>
  );
}
