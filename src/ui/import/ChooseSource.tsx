import { FileExcelOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSay } from '../say/use-say.ts';
import { chooseFile } from '../shell/choose-file.ts';
import type { RosterSource } from './roster-source.ts';

/** Ask for a list: a file chosen or dropped, or pasted cells and names. */
export function ChooseSource({ onSource }: { readonly onSource: (source: RosterSource) => void }) {
  const say = useSay();
  const [text, setText] = useState('');
  const [html, setHtml] = useState<string>();
  const take = async (file: File): Promise<void> =>
    onSource({ name: file.name, input: { kind: 'file', bytes: new Uint8Array(await file.arrayBuffer()) } });
  return (
    <section
      className="chooseSource"
      aria-label={say('import.choose')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file !== undefined) void take(file);
      }}
    >
      <div className="chooseSource-file">
        <FileExcelOutlined aria-hidden className="chooseSource-icon" />
        <strong>{say('import.drop')}</strong>
        <span className="hint">{say('import.drop.hint')}</span>
        <Button
          type="primary"
          onClick={() => chooseFile('.xlsx,.xls,.csv,.txt,.et,.json', (file) => void take(file))}
        >
          {say('import.choose')}
        </Button>
      </div>
      <div className="chooseSource-paste">
        <Input.TextArea
          rows={6}
          value={text}
          aria-label={say('import.paste.placeholder')}
          placeholder={say('import.paste.placeholder')}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/html');
            setHtml(pasted === '' || text !== '' ? undefined : pasted);
          }}
        />
        <Button
          disabled={text.trim() === ''}
          onClick={() =>
            onSource({ name: '', input: { kind: 'paste', text, ...(html === undefined ? {} : { html }) } })
          }
        >
          {say('import.paste.read')}
        </Button>
      </div>
    </section>
  );
}
