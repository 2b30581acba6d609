import { DownOutlined, FilePdfOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, App, Button, Dropdown, Empty, Progress, Tooltip } from 'antd';
import dayjs from 'dayjs';
import { useMemo, useState } from 'react';
import { planAtRevision } from '../../model/approval.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { printAction } from '../../model/printed-papers.ts';
import { seatIndex } from '../../model/seating-chunks.ts';
import type { PrintFinding } from '../../print/check/check-before-print.ts';
import { officeFormatsOf } from '../../print/office/office-formats.ts';
import type { PrintTask } from '../../print/print-task.ts';
import { DOCUMENTS } from '../../print/registry.ts';
import { useDesk } from '../desk.ts';
import { useLibrary } from '../library/libraries.ts';
import { useHouse } from '../library/use-house.ts';
import { useLanguage, useOpenWords, useSay } from '../say/use-say.ts';
import { leaveForSeating } from '../seating/pending-seats.ts';
import { sayScheme } from '../seating/scheme-names.ts';
import { useRun } from '../use-run.ts';
import { DocumentList } from './DocumentList.tsx';
import { FindingList } from './FindingList.tsx';
import { houseOptions } from './house-options.ts';
import { type KeptOptions, keepOptions, keptOptions } from './kept-options.ts';
import { PagePreview } from './PagePreview.tsx';
import { PrintOptions } from './PrintOptions.tsx';
import { takePrint } from './pending-print.ts';
import { printSchemes, schemeToPrint } from './print-schemes.ts';
import { sayError } from './say-error.ts';
import { usePreview } from './use-preview.ts';
import { type PrintWork, usePrintFiles } from './use-print-files.ts';

/** 打印: every paper of the meeting, looked at before it is printed. */
export function PrintPage({ onSeating }: { readonly onSeating: () => void }) {
  const { plan: now, readOnly, recordPrint } = useDesk();
  const run = useRun();
  const say = useSay();
  const words = useOpenWords();
  const language = useLanguage();
  const { message } = App.useApp();
  const { items: plates } = useLibrary('plates');
  const { house } = useHouse();
  const [printedAt] = useState(() => dayjs().format('YYYY-MM-DDTHH:mm'));
  const [options, setOptions] = useState<KeptOptions>(keptOptions);
  const [left] = useState(takePrint);
  const [revision, setRevision] = useState(left.revision);
  const old = useMemo(
    () => (revision === undefined ? undefined : planAtRevision(now, revision)),
    [now, revision],
  );
  const whole = old ?? now;
  const [since, setSince] = useState(left.since ?? 0);
  const [wanted, setWanted] = useState(left.document);
  const [page, setPage] = useState(0);
  const [asked, setAsked] = useState(whole.selectedScheme);
  const schemes = useMemo(() => printSchemes(whole, { language, printedAt }), [whole, language, printedAt]);
  const scheme = schemeToPrint(schemes, asked, whole.selectedScheme, wanted);
  const { plan, papers } = scheme ?? { plan: whole, papers: NO_PAPERS };
  const document =
    DOCUMENTS.find(({ kind }) => kind === wanted && papers.has(kind)) ??
    DOCUMENTS.find(({ kind }) => papers.has(kind));
  const values = document === undefined ? undefined : options[document.kind];
  const usual = useMemo(
    () => (document === undefined ? NO_VALUES : houseOptions(document, house)),
    [document, house],
  );
  const task = useMemo((): PrintTask | undefined => {
    if (document === undefined) return undefined;
    const stock = plates?.flatMap(({ name, count }) => Array<string>(Math.min(count, 50)).fill(name)) ?? [];
    return {
      plan,
      language,
      printedAt,
      document: document.kind,
      options: { ...usual, ...values, ...(values?.onlyNotInStock === true ? { stock } : {}) },
      ...(since === 0 ? {} : { sinceRevision: since }),
      ...(house.logo === undefined ? {} : { logo: house.logo }),
    };
  }, [plan, language, printedAt, document, usual, values, since, plates, house.logo]);
  const preview = usePreview(task, page);
  const { overview } = preview;
  const files = usePrintFiles();
  if (document === undefined || task === undefined) {
    return (
      <section className="print is-empty" aria-label={say('print.title')}>
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={
            <>
              <strong>{say('print.empty')}</strong>
              <br />
              {say('print.empty.hint')}
            </>
          }
        />
      </section>
    );
  }
  const name = words([`print.doc.${document.kind}`], document.kind);
  const empty = overview?.sheets.length === 0;
  const schemeName = schemes.length > 1 && scheme !== undefined ? sayScheme(scheme.name, say) : '';
  const fileName = [plan.meeting.name, name, schemeName].filter((part) => part !== '').join('-');
  const change = (next: Readonly<Record<string, unknown>>): void => {
    const all = { ...options, [document.kind]: next };
    setOptions(all);
    keepOptions(all);
    setPage(0);
  };
  const show = (finding: PrintFinding): void => {
    const at = seatIndex(selectedSchemeOf(plan).seating);
    leaveForSeating({
      seats: [...finding.seats, ...finding.people.flatMap((person) => at.get(person) ?? [])],
      people: finding.people.filter((person) => !at.has(person)).slice(0, 1),
    });
    if (plan !== whole && old === undefined && !readOnly)
      run('select-scheme', { scheme: plan.selectedScheme });
    onSeating();
  };
  const make = (work: PrintWork): void => {
    void files.make(task, work, { page: preview.page, name: fileName }).then(
      (made) => {
        if (made?.file !== undefined) void message.success(say('export.done', { file: made.file }));
        if (made !== undefined && document.tells !== 'nothing')
          recordPrint(printAction(plan, document.kind, document.tells));
      },
      (error: unknown) => {
        console.error(error);
        void message.error(say('print.failed', { why: sayError(error) }));
      },
    );
  };
  const others: readonly { readonly key: PrintWork; readonly label: string }[] = [
    { key: 'png', label: say('print.png') },
    { key: 'svg', label: say('print.svg') },
    ...officeFormatsOf(document).map((key) => ({ key, label: say(`print.${key}`) })),
  ];
  return (
    <section className="print" aria-label={say('print.title')}>
      <DocumentList
        schemes={schemes}
        scheme={plan.selectedScheme}
        onScheme={(id) => {
          setAsked(id);
          const has = schemes.find((one) => one.id === id)?.papers.has(document.kind);
          setWanted(has ? document.kind : undefined);
          setOptions(withoutBlocks);
          setPage(0);
        }}
        schemeOf={(kind) => schemeToPrint(schemes, asked, whole.selectedScheme, kind)?.id}
        chosen={document.kind}
        onChoose={(kind) => {
          setWanted(kind);
          setPage(0);
          if (schemeToPrint(schemes, asked, whole.selectedScheme, kind) !== scheme) setOptions(withoutBlocks);
        }}
      />
      <div className="print-middle">
        <div className="toolbar">
          <h2 className="print-name">{name}</h2>
          <span className="spacer" />
          {files.progress !== undefined && (
            <span className="print-progress">
              <Progress percent={files.progress.percent} size="small" showInfo={false} />
              <span className="hint">{files.progress.words}</span>
              <Button size="small" onClick={files.cancel}>
                {say('common.cancel')}
              </Button>
            </span>
          )}
          <Dropdown
            trigger={['click']}
            disabled={empty || files.progress !== undefined}
            menu={{ items: others.map((one) => ({ ...one, onClick: () => make(one.key) })) }}
          >
            <Button icon={<DownOutlined aria-hidden />} iconPlacement="end">
              {say('print.more')}
            </Button>
          </Dropdown>
          <Tooltip title={say('print.direct.hint')}>
            <Button
              icon={<PrinterOutlined aria-hidden />}
              disabled={empty || files.progress !== undefined}
              onClick={() => make('print')}
            >
              {say('print.direct')}
            </Button>
          </Tooltip>
          <Button
            type="primary"
            icon={<FilePdfOutlined aria-hidden />}
            disabled={empty || files.progress !== undefined}
            onClick={() => make('pdf')}
          >
            {say('print.pdf')}
          </Button>
        </div>
        {old !== undefined && (
          <Alert
            type="warning"
            showIcon
            title={say('print.revision', { number: revision ?? 0 })}
            action={
              <Button size="small" onClick={() => setRevision(undefined)}>
                {say('print.revision.back')}
              </Button>
            }
          />
        )}
        <PagePreview name={name} preview={preview} onPage={setPage} />
        {overview !== undefined && <FindingList findings={overview.findings} onShow={show} />}
      </div>
      <aside className="inspector print-options" aria-label={say('print.options')}>
        <PrintOptions
          key={document.kind}
          document={document}
          plan={plan}
          usual={usual}
          values={values ?? NO_VALUES}
          onChange={change}
          since={since}
          onSince={(next) => {
            setSince(next);
            setPage(0);
          }}
        />
      </aside>
    </section>
  );
}

const NO_VALUES = {};
const NO_PAPERS: ReadonlySet<string> = new Set();

/** The blocks chosen are those of one scheme. */
const withoutBlocks = (options: KeptOptions): KeptOptions =>
  Object.fromEntries(Object.entries(options).map(([kind, { blocks: _blocks, ...rest }]) => [kind, rest]));
