import { Alert, App, Button, Spin } from 'antd';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { planToSave } from '../commands/history.ts';
import { picturesOf, writeZuoci } from '../io/zuoci-file.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { useTakeReview } from '../ui/approval/use-take-review.ts';
import { DeskProvider } from '../ui/desk.ts';
import { ImportDialog } from '../ui/import/ImportDialog.tsx';
import type { RosterSource } from '../ui/import/roster-source.ts';
import { RosterPage } from '../ui/roster/RosterPage.tsx';
import { useSay } from '../ui/say/use-say.ts';
import { SeatingPage } from '../ui/seating/SeatingPage.tsx';
import { thumbnailOf } from '../ui/seating/thumbnail.ts';
import { fileNameOf, giveFile } from '../ui/shell/choose-file.ts';
import { DropZone } from '../ui/shell/DropZone.tsx';
import { FirstTour } from '../ui/shell/FirstTour.tsx';
import { StepRail } from '../ui/shell/StepRail.tsx';
import type { Step } from '../ui/shell/steps.ts';
import { EXPORTS, type ExportKind, WorkspaceHeader } from '../ui/shell/WorkspaceHeader.tsx';
import { useHistoryKeys, usePaste } from '../ui/use-shortcuts.ts';
import { useStoreDesk } from '../ui/use-store-desk.ts';
import { EXPORT_FILES, exportPlan } from './export-plan-file.ts';
import { openFile } from './opened-file.ts';
import { takeRoster } from './pending-roster.ts';
import { pictureShelfOf } from './picture-shelf.ts';
import type { OpenedMeeting, Shelf } from './shelf.ts';

/** The canvas is loaded when somebody works by hand. */
const SeatingCanvas = lazy(() =>
  import('./SeatingCanvas.tsx').then((part) => ({ default: part.SeatingCanvas })),
);
const VenueCanvas = lazy(() => import('./VenueCanvas.tsx').then((part) => ({ default: part.VenueCanvas })));
const VenuePage = lazy(() =>
  import('../ui/venue/VenuePage.tsx').then((part) => ({ default: part.VenuePage })),
);
const ApprovalScreen = lazy(() =>
  import('./ApprovalScreen.tsx').then((part) => ({ default: part.ApprovalScreen })),
);
const PrintPage = lazy(() =>
  import('../ui/print/PrintPage.tsx').then((part) => ({ default: part.PrintPage })),
);
const MeetingDialog = lazy(() =>
  import('../ui/start/MeetingDialog.tsx').then((part) => ({ default: part.MeetingDialog })),
);

interface Props {
  readonly meeting: OpenedMeeting;
  readonly shelf: Shelf;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly onBack: () => void;
  readonly onOpen: (id: string, step: Step) => void;
}

/** One open meeting: its header, its steps, and everything that comes in and goes out. */
export function Workspace({ meeting, shelf, step, onStep, onBack, onOpen }: Props) {
  const desk = useStoreDesk(meeting.store);
  const { plan, readOnly, run } = desk;
  const say = useSay();
  const { message, modal } = App.useApp();
  const takeReview = useTakeReview(run);
  const [source, setSource] = useState<RosterSource | 'choose' | undefined>(() => takeRoster(meeting.id));
  const [beganByList] = useState(source !== undefined);
  const [asking, setAsking] = useState(false);
  useHistoryKeys(desk.undo, desk.redo, source === undefined && !asking);
  const onPaste = useCallback((text: string, html: string | undefined) => {
    setSource({ name: '', input: { kind: 'paste', text, ...(html === undefined ? {} : { html }) } });
  }, []);
  usePaste(onPaste, step === 'roster' && !readOnly && !asking && source === undefined);
  useEffect(() => {
    document.title = `${plan.meeting.name} · ${say('app.name')}`;
    return () => {
      document.title = say('app.name');
    };
  }, [plan.meeting.name, say]);
  const pictures = useMemo(() => pictureShelfOf(meeting), [meeting]);
  const { blocks } = selectedSchemeOf(plan);
  useEffect(() => {
    if (readOnly) return;
    const timer = setTimeout(() => void meeting.keepDrawing(thumbnailOf(plan)).catch(reportQuietly), 800);
    return () => clearTimeout(timer);
  }, [meeting, plan, readOnly]);

  const onFile = useCallback(
    async (file: File) => {
      if (/\.zuoci-review$/i.test(file.name)) {
        await takeReview(file);
        return;
      }
      const opened = await openFile(file);
      if (opened.kind === 'roster') setSource(opened.source);
      else if (opened.kind === 'failed') {
        modal.error({
          title: say('open.failed'),
          content: say(`open/${opened.why.code}`),
          okText: say('common.close'),
        });
      } else {
        const made = await shelf.add(opened.file.plan, opened.file.pictures);
        if (made.ok) onOpen(made.value, 'seating');
        else void message.error(say(`open/${made.failure.code}`));
      }
    },
    [shelf, onOpen, takeReview, modal, message, say],
  );
  const saveFile = async (): Promise<void> => {
    const name = fileNameOf(plan.meeting.name, 'zuoci', say('app.name'));
    const whole = planToSave(meeting.store.getState().history);
    // Where the storage is broken, the file is the way out.
    const kept = await meeting.pictures().catch(reportQuietly);
    giveFile(name, writeZuoci(whole, kept), 'application/zip');
    if (kept === undefined && picturesOf(whole).size > 0)
      void message.warning(say('export.done.noPictures', { file: name }));
    else void message.success(say('export.done', { file: name }));
  };
  const exportAs = async (kind: ExportKind): Promise<void> => {
    const { ending, type } = EXPORT_FILES[kind];
    try {
      const name = fileNameOf(plan.meeting.name, ending, say('app.name'));
      giveFile(name, await exportPlan(plan, kind), type);
      void message.success(say('export.done', { file: name }));
    } catch (error) {
      reportQuietly(error);
      void message.error(say('export.failed'));
    }
  };
  const closeImport = async (): Promise<void> => {
    setSource(undefined);
    const { people } = planToSave(meeting.store.getState().history);
    if (!beganByList || people.length > 0) return;
    // It was made for a list that was not taken over: nothing is left of it.
    await shelf.remove(meeting.id);
    onBack();
  };
  const back = async (): Promise<void> => {
    if (!readOnly) await meeting.keepDrawing(thumbnailOf(plan)).catch(reportQuietly);
    onBack();
  };
  return (
    <DeskProvider value={desk}>
      <DropZone enabled={!readOnly && source === undefined} onFile={(file) => void onFile(file)}>
        <div className="workspace">
          <WorkspaceHeader
            onBack={() => void back()}
            onDetails={() => setAsking(true)}
            onStep={onStep}
            onSaveFile={() => void saveFile()}
            onExport={(kind) => void exportAs(kind)}
            exports={blocks.length > 0 ? EXPORTS : EXPORTS.filter((kind) => kind !== 'pretix')}
          />
          <StepRail step={step} onStep={onStep} />
          {source === undefined && !asking && <FirstTour />}
          <main id="main" className="workspace-main">
            <h1 className="visuallyHidden">{say(`step.${step}`)}</h1>
            {desk.save.kind === 'taken' && (
              <Alert
                type="warning"
                showIcon
                banner
                title={say('tabs.other')}
                action={
                  <Button size="small" onClick={() => void meeting.takeOver()}>
                    {say('tabs.takeOver')}
                  </Button>
                }
              />
            )}
            {desk.save.kind === 'failed' && (
              <Alert
                type="error"
                showIcon
                banner
                title={say(`save.why.${desk.save.why}`)}
                action={
                  <Button size="small" onClick={() => void saveFile()}>
                    {say('header.saveFile')}
                  </Button>
                }
              />
            )}
            {step === 'roster' ? (
              <RosterPage onImport={() => setSource('choose')} />
            ) : step === 'venue' ? (
              <Suspense fallback={<Spin className="opening" description={say('app.loading')} />}>
                <VenuePage canvas={VenueCanvas} pictures={pictures} />
              </Suspense>
            ) : step === 'approval' ? (
              <Suspense fallback={<Spin className="opening" description={say('app.loading')} />}>
                <ApprovalScreen onPrint={() => onStep('print')} />
              </Suspense>
            ) : step === 'print' ? (
              <Suspense fallback={<Spin className="opening" description={say('app.loading')} />}>
                <PrintPage onSeating={() => onStep('seating')} />
              </Suspense>
            ) : (
              <SeatingPage canvas={SeatingCanvas} onRoster={() => onStep('roster')} />
            )}
          </main>
        </div>
      </DropZone>
      {source !== undefined && (
        <ImportDialog
          source={source === 'choose' ? undefined : source}
          onSource={setSource}
          onClose={() => void closeImport()}
          onSeated={() => onStep('seating')}
        />
      )}
      {asking && (
        <Suspense>
          <MeetingDialog
            meeting={plan.meeting}
            onCancel={() => setAsking(false)}
            onDone={({ name, kind, startsAt, place }) => {
              setAsking(false);
              run('edit-meeting', { name, kind, startsAt: startsAt ?? null, place: place ?? null });
            }}
          />
        </Suspense>
      )}
    </DeskProvider>
  );
}

/** What goes wrong beside the work is noted for whoever looks, and stops nobody. */
const reportQuietly = (error: unknown): undefined => {
  console.error(error);
};
