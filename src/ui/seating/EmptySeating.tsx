import { AppstoreOutlined, ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useDesk } from '../desk.ts';
import { HallActions } from '../library/HallActions.tsx';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly onChoose: () => void;
  /** Given where nobody is on the list yet. */
  readonly onRoster?: () => void;
}

/** What a room without seats tells. */
export function EmptySeating({ onChoose, onRoster }: Props) {
  const { readOnly } = useDesk();
  const say = useSay();
  return (
    <div className="emptySeating">
      <h2>{say('empty.title')}</h2>
      <p>{say('empty.text')}</p>
      <div className="emptyRoster-actions">
        <Button
          type="primary"
          size="large"
          icon={<AppstoreOutlined aria-hidden />}
          disabled={readOnly}
          onClick={onChoose}
        >
          {say('empty.choose')}
        </Button>
        <HallActions canKeep={false} size="large" />
        {onRoster !== undefined && (
          <Button size="large" icon={<ImportOutlined aria-hidden />} onClick={onRoster}>
            {say('seating.toRoster')}
          </Button>
        )}
      </div>
    </div>
  );
}
