import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { App, Button, Select } from 'antd';
import { useState } from 'react';
import { usePrinters } from '../print/printer.ts';
import { useSay } from '../say/use-say.ts';
import { chooseFile } from '../shell/choose-file.ts';
import { type InstalledFont, installedFonts } from './installed-fonts.ts';
import { useOwnFontList, useOwnFonts } from './own-fonts.ts';

/** 字体: fonts of the office's own for the papers; they stay on this computer. */
export function FontShelf() {
  const fonts = useOwnFonts();
  const list = useOwnFontList();
  const { preview } = usePrinters();
  const say = useSay();
  const { message } = App.useApp();
  const [installed, setInstalled] = useState<readonly InstalledFont[]>();
  const [busy, setBusy] = useState(false);
  const ask = installedFonts();

  const takeIn = async (file: Blob, name?: string): Promise<void> => {
    setBusy(true);
    try {
      const read = await preview.readFont(new Uint8Array(await file.arrayBuffer()), name);
      if (!read.ok) {
        void message.error(say(`fonts.${read.failure.code}`));
        return;
      }
      const kept = await fonts.put(read.value);
      if (kept.ok)
        void message.success(
          say('fonts.added', { names: read.value.map(({ label }) => label).join(say('common.comma')) }),
        );
      else void message.error(say(`open/${kept.failure.code}`));
    } catch {
      void message.error(say('fonts.font-damaged'));
    } finally {
      setBusy(false);
    }
  };
  const look = async (): Promise<void> => {
    try {
      setInstalled(await ask?.());
    } catch {
      void message.error(say('fonts.installed.refused'));
    }
  };
  const takeInstalled = async (name: string): Promise<void> => {
    const font = installed?.find(({ postscriptName }) => postscriptName === name);
    if (font !== undefined) await takeIn(await font.blob(), name);
  };
  const remove = async (name: string, label: string): Promise<void> => {
    const font = await fonts.read(name);
    const done = await fonts.remove(name);
    if (!done.ok || font === undefined) return;
    const key = `font-${name}`;
    const undo = (): void => {
      message.destroy(key);
      void fonts.put([font]);
    };
    void message.open({
      key,
      type: 'success',
      duration: 8,
      content: (
        <>
          {say('fonts.removed', { name: label })}{' '}
          <Button type="link" size="small" onClick={undo}>
            {say('common.undo')}
          </Button>
        </>
      ),
    });
  };
  return (
    <section>
      <p className="hint">{say('fonts.hint')}</p>
      <div className="fontBar">
        <Button
          icon={<UploadOutlined aria-hidden />}
          loading={busy}
          onClick={() => chooseFile('.ttf,.otf,.ttc', (file) => void takeIn(file))}
        >
          {say('fonts.add')}
        </Button>
        {ask !== undefined && installed === undefined && (
          <Button onClick={() => void look()}>{say('fonts.installed')}</Button>
        )}
        {installed !== undefined && (
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={say('fonts.installed')}
            placeholder={say('fonts.installed.choose')}
            value={null}
            disabled={busy}
            popupMatchSelectWidth={false}
            options={installed.map(({ postscriptName, fullName }) => ({
              value: postscriptName,
              label: fullName,
            }))}
            onChange={(name: string) => void takeInstalled(name)}
          />
        )}
      </div>
      {list?.length === 0 && <p className="library-empty">{say('fonts.none')}</p>}
      <ul className="fontShelf">
        {list?.map(({ name, label }) => (
          <li key={name}>
            <strong>{label}</strong> <span className="hint">{name}</span>{' '}
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={say('fonts.remove', { name: label })}
              onClick={() => void remove(name, label)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
