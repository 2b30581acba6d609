import { ImportOutlined, PlusOutlined, StarOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly onImport: () => void;
  readonly onAdd: () => void;
  readonly onLeaders: () => void;
  readonly readOnly: boolean;
}

/** What an empty list tells. */
export function EmptyRoster({ onImport, onAdd, onLeaders, readOnly }: Props) {
  const say = useSay();
  return (
    <div className="emptyRoster">
      <h2>{say('roster.empty.title')}</h2>
      <p>{say('roster.empty.text')}</p>
      <div className="emptyRoster-actions">
        <Button
          type="primary"
          size="large"
          icon={<ImportOutlined aria-hidden />}
          disabled={readOnly}
          onClick={onImport}
        >
          {say('roster.import')}
        </Button>
        <Button size="large" icon={<PlusOutlined aria-hidden />} disabled={readOnly} onClick={onAdd}>
          {say('roster.add')}
        </Button>
        <Button size="large" icon={<StarOutlined aria-hidden />} disabled={readOnly} onClick={onLeaders}>
          {say('library.leaders.add')}
        </Button>
      </div>
    </div>
  );
}
