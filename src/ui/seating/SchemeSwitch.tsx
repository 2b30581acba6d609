import { CopyOutlined, DeleteOutlined, DownOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Input } from 'antd';
import { useState } from 'react';
import { selectedSchemeOf } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { useRun } from '../use-run.ts';
import { nextSchemeName, sayScheme, schemeNameOf } from './scheme-names.ts';

/** The schemes of the meeting side by side: which one is on screen, and everything that is done with them. */
export function SchemeSwitch() {
  const { plan, readOnly, undo } = useDesk();
  const run = useRun();
  const say = useSay();
  const { message } = App.useApp();
  const [renaming, setRenaming] = useState(false);
  const shown = selectedSchemeOf(plan);
  const next = nextSchemeName(plan.schemes.map(({ name }) => name));
  const copy = (): void => void run('copy-scheme', { scheme: shown.id, name: next });
  const remove = (): void => {
    if (run('remove-scheme', { scheme: shown.id }) === undefined) return;
    const key = `scheme-${shown.id}`;
    void message.open({
      key,
      type: 'success',
      duration: 8,
      content: (
        <span className="undoLine">
          {say('scheme.removed', { name: sayScheme(shown.name, say) })}
          <Button
            size="small"
            type="link"
            onClick={() => {
              message.destroy(key);
              undo();
            }}
          >
            {say('common.undo')}
          </Button>
        </span>
      ),
    });
  };
  const rename = (typed: string): void => {
    setRenaming(false);
    const name = schemeNameOf(typed);
    if (name !== '' && name !== shown.name) run('edit-scheme', { scheme: shown.id, name });
  };
  return (
    <div className="schemes" data-testid="schemes">
      <div className="schemes-list" role="tablist" aria-label={say('scheme.label')}>
        {plan.schemes.map((scheme) => {
          const name = sayScheme(scheme.name, say);
          const isShown = scheme === shown;
          if (isShown && renaming) {
            return <SchemeName key={scheme.id} name={name} onDone={rename} />;
          }
          return (
            <button
              key={scheme.id}
              type="button"
              role="tab"
              aria-selected={isShown}
              className="schemes-one"
              disabled={readOnly && !isShown}
              title={isShown ? say('scheme.shown', { name }) : say('scheme.show', { name })}
              onClick={() => {
                if (!isShown) run('select-scheme', { scheme: scheme.id });
              }}
              onDoubleClick={() => {
                if (!readOnly) setRenaming(true);
              }}
            >
              {name}
              <span className="figure schemes-count">{scheme.seating.size}</span>
            </button>
          );
        })}
      </div>
      {!readOnly && (
        <>
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                {
                  key: 'copy',
                  icon: <CopyOutlined aria-hidden />,
                  label: say('scheme.copy', { name: next }),
                  onClick: copy,
                },
                {
                  key: 'add',
                  icon: <PlusOutlined aria-hidden />,
                  label: say('scheme.add', { name: next }),
                  onClick: () => void run('add-scheme', { name: next }),
                },
              ],
            }}
          >
            <Button
              type="text"
              size="small"
              icon={<PlusOutlined aria-hidden />}
              aria-label={say('scheme.new')}
            />
          </Dropdown>
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                {
                  key: 'rename',
                  icon: <EditOutlined aria-hidden />,
                  label: say('scheme.rename'),
                  onClick: () => setRenaming(true),
                },
                {
                  key: 'copy',
                  icon: <CopyOutlined aria-hidden />,
                  label: say('scheme.copy', { name: next }),
                  onClick: copy,
                },
                {
                  key: 'remove',
                  icon: <DeleteOutlined aria-hidden />,
                  label: say('scheme.remove'),
                  danger: true,
                  disabled: plan.schemes.length === 1,
                  onClick: remove,
                },
              ],
            }}
          >
            <Button
              type="text"
              size="small"
              icon={<DownOutlined aria-hidden />}
              aria-label={say('scheme.more', { name: sayScheme(shown.name, say) })}
            />
          </Dropdown>
        </>
      )}
    </div>
  );
}

/** The field in which a scheme gets another name. */
function SchemeName({ name, onDone }: { readonly name: string; readonly onDone: (name: string) => void }) {
  const say = useSay();
  const [typed, setTyped] = useState(name);
  return (
    <Input
      autoFocus
      className="schemes-field"
      size="small"
      maxLength={100}
      value={typed}
      aria-label={say('scheme.name')}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => onDone(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDone(typed);
        if (event.key === 'Escape') onDone(name);
      }}
    />
  );
}
