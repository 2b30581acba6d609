import { ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useSay } from '../say/use-say.ts';

/** What an empty list tells. */
export function EmptyRoster({ onImport }: { readonly onImport: () => void }) {
  const say = useSay();
  return (
    <div className="emptyRoster">
      <h2>{say('roster.empty.title')}</h2>
      <p>{say('roster.empty.text')}</p>
      <Button type="primary" icon={<ImportOutlined />} onClick={onImport}>
        {say('roster.import')}
      </Button>
    </div>
  );
}
