import { App } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { StorageFailure } from '../store/storage/storage-failure.ts';
import { UndoLine } from '../ui/library/UndoLine.tsx';
import { useSay } from '../ui/say/use-say.ts';
import { chooseFile } from '../ui/shell/choose-file.ts';
import { DropZone } from '../ui/shell/DropZone.tsx';
import type { Step } from '../ui/shell/steps.ts';
import { copyNameOf } from '../ui/start/copy-name.ts';
import type { MeetingSummary, NewMeeting } from '../ui/start/meeting-summary.ts';
import { StartPage } from '../ui/start/StartPage.tsx';
import { meetingNameOf, openFile } from './opened-file.ts';
import { leaveRoster } from './pending-roster.ts';
import { sampleRoster } from './sample-roster.ts';
import type { Shelf } from './shelf.ts';

interface Props {
  readonly shelf: Shelf;
  readonly onOpen: (id: string, step: Step) => void;
  readonly onLibrary: () => void;
}

/** The start page with its shelf. */
export function StartScreen({ shelf, onOpen, onLibrary }: Props) {
  const say = useSay();
  const { message, modal } = App.useApp();
  const [meetings, setMeetings] = useState<readonly MeetingSummary[]>();
  const [full, setFull] = useState(false);
  const busy = useRef(false);
  const refresh = useCallback(async () => setMeetings(await shelf.list()), [shelf]);
  const [broken, setBroken] = useState<unknown>();
  useEffect(() => {
    refresh().catch(setBroken);
  }, [refresh]);
  if (broken !== undefined) throw broken;

  const tell = useCallback(
    (failure: StorageFailure) => {
      if (failure.code === 'storage-full') setFull(true);
      void message.error(say(`open/${failure.code}`));
    },
    [message, say],
  );
  const attempt = useCallback(
    (deed: () => Promise<unknown>): void => {
      // A second click is not a second meeting.
      if (busy.current) return;
      busy.current = true;
      deed()
        .catch((error: unknown) => {
          console.error(error);
          void message.error(say('open.failed'));
        })
        .finally(() => {
          busy.current = false;
        });
    },
    [message, say],
  );
  const begin = useCallback(
    async (wanted: NewMeeting) => {
      const { newPlan } = await import('./new-plan.ts'); // not needed to look at the shelf
      const made = await shelf.add(await newPlan(shelf, wanted));
      if (!made.ok) tell(made.failure);
      return made.ok ? made.value : undefined;
    },
    [shelf, tell],
  );
  const open = useCallback(
    async (file: File) => {
      const opened = await openFile(file);
      if (opened.kind === 'failed') {
        modal.error({
          title: say('open.failed'),
          content: say(`open/${opened.why.code}`),
          okText: say('common.close'),
        });
      } else if (opened.kind === 'plan') {
        const made = await shelf.add(opened.file.plan, opened.file.pictures);
        if (made.ok) onOpen(made.value, opened.file.plan.people.length === 0 ? 'roster' : 'seating');
        else tell(made.failure);
      } else {
        const id = await begin({ name: meetingNameOf(opened.source.name), kind: 'plenary' });
        if (id === undefined) return;
        leaveRoster(id, opened.source);
        onOpen(id, 'roster');
      }
    },
    [shelf, begin, onOpen, tell, modal, say],
  );
  const trySample = async (): Promise<void> => {
    const source = await sampleRoster();
    const id = await begin({ name: say('sample.name'), kind: 'plenary', template: 'economic' });
    if (id === undefined) return;
    leaveRoster(id, source);
    onOpen(id, 'roster');
  };
  const remove = async (id: string): Promise<void> => {
    const name = meetings?.find((meeting) => meeting.id === id)?.name ?? '';
    await shelf.remove(id);
    await refresh();
    const key = `deleted-${id}`;
    void message.open({
      key,
      type: 'success',
      duration: 8,
      content: (
        <UndoLine
          words={say('start.deleted', { name })}
          onUndo={() => {
            message.destroy(key);
            attempt(() => shelf.restore(id).then(refresh));
          }}
        />
      ),
    });
  };
  const copy = async (id: string): Promise<void> => {
    const name = meetings?.find((meeting) => meeting.id === id)?.name ?? '';
    const taken = meetings?.map((meeting) => meeting.name) ?? [];
    const copyName = copyNameOf(name, taken, (first, number) =>
      say(number === 1 ? 'start.copyName' : 'start.copyName.more', { name: first, number }),
    );
    const made = await shelf.copy(id, copyName);
    if (!made.ok) tell(made.failure);
    await refresh();
  };
  if (meetings === undefined) return null;
  return (
    <DropZone enabled onFile={(file) => attempt(() => open(file))}>
      <StartPage
        meetings={meetings}
        storage={shelf.blocked ? 'blocked' : full ? 'full' : 'ok'}
        now={Date.now()}
        onOpen={(id) =>
          onOpen(id, (meetings.find((one) => one.id === id)?.people ?? 0) === 0 ? 'roster' : 'seating')
        }
        onNew={(details) =>
          attempt(() =>
            begin(details).then((id) => {
              if (id !== undefined) onOpen(id, 'roster');
            }),
          )
        }
        onChooseFile={() =>
          chooseFile('.zuoci,.xlsx,.xls,.csv,.txt,.et,.json', (file) => attempt(() => open(file)))
        }
        onSample={() => attempt(trySample)}
        onLibrary={onLibrary}
        onCopy={(id) => attempt(() => copy(id))}
        onDelete={(id) => attempt(() => remove(id))}
      />
    </DropZone>
  );
}
