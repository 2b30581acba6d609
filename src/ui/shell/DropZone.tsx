import { type ReactNode, useEffect, useState } from 'react';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly enabled: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Takes a file that is dropped anywhere on the page. */
export function DropZone({ enabled, onFile, children }: Props) {
  const say = useSay();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = enabled ? 'copy' : 'none';
      setOver(enabled);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (enabled && file !== undefined) onFile(file);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [enabled, onFile]);
  return (
    <>
      {children}
      {over && (
        <div className="dropZone" aria-hidden="true">
          <div>
            <strong>{say('drop.title')}</strong>
            <span>{say('drop.hint')}</span>
          </div>
        </div>
      )}
    </>
  );
}
