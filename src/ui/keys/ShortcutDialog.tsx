import { Modal } from 'antd';
import { SHORTCUT_GROUPS, SHORTCUTS, type ShortcutName, shortcutOf } from '../../i18n/shortcuts.ts';
import { useLanguage, useSay } from '../say/use-say.ts';

const NAMES = Object.keys(SHORTCUTS) as readonly ShortcutName[];

const SIGNS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ArrowLeft: ['←', '←'],
  ArrowRight: ['→', '→'],
  ArrowUp: ['↑', '↑'],
  ArrowDown: ['↓', '↓'],
  Space: ['空格', 'Space'],
  Escape: ['Esc', 'Esc'],
  Enter: ['回车', 'Enter'],
  ContextMenu: ['菜单键', 'Menu'],
  Click: ['单击', 'click'],
  DoubleClick: ['双击', 'double click'],
  Drag: ['拖动', 'drag'],
};

/** All shortcuts by group, as the registry has them. */
export function ShortcutDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const parts = (written: string): readonly string[] =>
    (written === '+' ? ['+'] : written.split('+')).map(
      (part) => SIGNS[part]?.[language === 'zh' ? 0 : 1] ?? part,
    );
  return (
    <Modal open title={<h2>{say('key.title')}</h2>} footer={null} width={960} onCancel={onClose}>
      <div className="shortcuts">
        {SHORTCUT_GROUPS.map((group) => (
          <section key={group}>
            <h3>{say(`key.group.${group}`)}</h3>
            <dl>
              {NAMES.filter((name) => shortcutOf(name).group === group).map((name) => (
                <div key={name}>
                  <dt>{say(`key.${name}`)}</dt>
                  <dd>
                    {shortcutOf(name).keys.map((written, at) => (
                      <span key={written}>
                        {at > 0 && <span className="shortcuts-or">{say('key.or')}</span>}
                        {parts(written).map((part) => (
                          <kbd key={part}>{part}</kbd>
                        ))}
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
