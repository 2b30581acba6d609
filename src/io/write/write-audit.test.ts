import { expect, it } from 'vitest';
import { appendAudit, auditEntries } from '../../model/audit.ts';
import { writeAuditCsv } from './write-audit.ts';

it('the record opens as a table: a heading, then the steps numbered from one, nothing that runs', () => {
  const step = { kind: 'run', action: 'edit-person', with: {} } as const;
  const first = appendAudit(undefined, step, { author: '王敏', time: '2026-11-22T08:00:00Z' });
  const entries = auditEntries(appendAudit(first, step, { author: '李"工"', time: '2026-11-22T08:01:00Z' }));
  const [one, two] = entries.map(({ hash }) => hash);
  const headings = { number: '序号', time: '时间', author: '人员', action: '操作', hash: '校验值' };
  expect(writeAuditCsv(entries, headings, ({ time }) => `=步骤 ${time.slice(11, 16)}`)).toBe(
    '\ufeff"序号","时间","人员","操作","校验值"\r\n' +
      `"1","2026-11-22T08:00:00Z","王敏","'=步骤 08:00","${one}"\r\n` +
      `"2","2026-11-22T08:01:00Z","李""工""","'=步骤 08:01","${two}"\r\n`,
  );
});
