import { CheckCircleFilled, DownloadOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { Button, Input, Table } from 'antd';
import { useMemo, useState } from 'react';
import { writeAuditCsv } from '../../io/write/write-audit.ts';
import { type AuditEntry, type AuditVerdict, auditEntries, verifyAudit } from '../../model/audit.ts';
import { useDesk } from '../desk.ts';
import { sayMoment } from '../say/say-moment.ts';
import { type Say, useLanguage, useSay } from '../say/use-say.ts';
import { fileNameOf, giveFile } from '../shell/choose-file.ts';
import { sayStep } from '../shell/say-step.ts';

const PAGE = 50;
const HASH_SHOWN = 10;

function sayEntry({ kind, action, with: about }: AuditEntry, say: Say): string {
  const step = sayStep({ key: action, params: about }, say);
  return kind === 'undo' || kind === 'redo' ? say(`trail.${kind}`, { step }) : step;
}

function sayVerdict(verdict: AuditVerdict, say: Say): string {
  switch (verdict.kind) {
    case 'whole':
      return say('trail.whole', { count: verdict.entries });
    case 'altered':
    case 'removed':
      return say(`trail.${verdict.kind}`, { at: verdict.at + 1 });
    case 'cut-off':
      return say('trail.cut-off', { number: verdict.revision });
  }
}

/** 改动记录: who did what and when, whether the record is whole, and the record as a table to take away. */
export function TrailSection() {
  const { plan, audit } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const [wanted, setWanted] = useState('');
  const entries = useMemo(() => auditEntries(audit), [audit]);
  const verdict = useMemo(() => verifyAudit(entries, plan.revisions), [entries, plan.revisions]);
  const rows = useMemo(
    () =>
      entries
        .map((entry, index) => ({
          number: index + 1,
          time: sayMoment(entry.time, language),
          author: entry.author === '' ? say('trail.unnamed') : entry.author,
          action: sayEntry(entry, say),
          hash: entry.hash.slice(0, HASH_SHOWN),
        }))
        .filter(({ author, action }) => `${author} ${action}`.includes(wanted.trim()))
        .reverse(),
    [entries, wanted, say, language],
  );
  const give = (): void => {
    const headings = {
      number: say('trail.number'),
      time: say('trail.time'),
      author: say('trail.author'),
      action: say('trail.action'),
      hash: say('trail.hash'),
    };
    const name = fileNameOf(`${plan.meeting.name}-${say('trail.title')}`, 'csv', say('app.name'));
    giveFile(
      name,
      writeAuditCsv(entries, headings, (entry) => sayEntry(entry, say)),
      'text/csv',
    );
  };
  return (
    <div className="approval-body">
      <div
        className={verdict.kind === 'whole' ? 'stateLine is-approved' : 'stateLine'}
        data-testid="trail-verdict"
      >
        {verdict.kind === 'whole' ? (
          <CheckCircleFilled aria-hidden />
        ) : (
          <ExclamationCircleFilled aria-hidden />
        )}
        <p>{sayVerdict(verdict, say)}</p>
      </div>
      <div className="note-answer">
        <Input
          allowClear
          aria-label={say('trail.filter')}
          placeholder={say('trail.filter')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <Button icon={<DownloadOutlined aria-hidden />} disabled={entries.length === 0} onClick={give}>
          {say('trail.export')}
        </Button>
      </div>
      <Table
        size="small"
        rowKey="number"
        dataSource={rows}
        pagination={{ pageSize: PAGE, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: say('trail.none') }}
        columns={[
          { dataIndex: 'number', title: say('trail.number'), width: 72 },
          { dataIndex: 'time', title: say('trail.time'), width: 160 },
          { dataIndex: 'author', title: say('trail.author'), width: 120 },
          { dataIndex: 'action', title: say('trail.action') },
          { dataIndex: 'hash', title: say('trail.hash'), width: 120, render: (hash) => <code>{hash}</code> },
        ]}
      />
    </div>
  );
}
