import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useSay } from '../say/use-say.ts';
import { EditableName } from '../shell/EditableName.tsx';
import { HallPicture } from './HallPicture.tsx';
import { useLibrary } from './libraries.ts';

/** 模板: set-ups of meetings that were kept. */
export function TemplateShelf() {
  const { items = [], put, remove } = useLibrary('templates');
  const say = useSay();
  if (items.length === 0) return <p className="library-empty">{say('template.shelf.empty')}</p>;
  return (
    <ul className="halls">
      {items.map((template) => (
        <li key={template.id} className="hall" data-testid="template">
          <HallPicture
            hall={{
              ...template.scheme,
              id: template.id,
              name: template.name,
              venue: template.venue ?? { name: '', fixtures: [] },
            }}
          />
          <div className="hall-foot">
            <EditableName
              name={template.name}
              readOnly={false}
              onRename={(name) => {
                if (name !== '') void put([{ ...template, name }]);
              }}
            />
            <span className="spacer" />
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={say('library.remove', { name: template.name })}
              onClick={() => void remove([template])}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
