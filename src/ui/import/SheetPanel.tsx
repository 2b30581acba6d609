import { InputNumber, Select, Table } from 'antd';
import type { RosterColumn, RosterSheet, SheetChoice } from '../../io/roster.ts';
import { FIELDS, type Field } from '../../io/tables/field.ts';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly sheet: RosterSheet;
  readonly choice: SheetChoice | undefined;
  readonly onChoose: (choice: SheetChoice) => void;
}

/** How one sheet was understood: its columns, each changeable. */
export function SheetPanel({ sheet, choice, onChoose }: Props) {
  const say = useSay();
  const before = choice ?? { sheet: sheet.name };
  const setField = (column: number, field: Field): void => {
    const others = (before.columns ?? []).filter((one) => one.column !== column);
    onChoose({ ...before, columns: [...others, { column, field }] });
  };
  const options = FIELDS.map((value) => ({ value, label: say(`column/${value}`) }));
  return (
    <section className="sheetPanel" aria-label={sheet.name}>
      <div className="sheetPanel-head">
        <h3>{sheet.name || say('import.sheet.only')}</h3>
        <span className="hint">{say(`sheet/${sheet.kind}`)}</span>
        <span className="spacer" />
        <span className="hint">{say('import.sheet.header')}</span>
        <InputNumber
          size="small"
          min={0}
          max={200}
          changeOnBlur
          aria-label={`${sheet.name} ${say('import.sheet.header')}`}
          value={choice?.headerRow ?? sheet.tables[0]?.headerRows.at(-1) ?? 0}
          onChange={(headerRow) => {
            if (headerRow !== null) onChoose({ ...before, headerRow });
          }}
        />
      </div>
      {sheet.tables.map((table) => (
        <Table<RosterColumn>
          key={`${table.firstRow}/${table.columns[0]?.column ?? 0}`}
          size="small"
          pagination={false}
          rowKey="column"
          dataSource={[...table.columns]}
          columns={[
            { title: '#', width: 44, dataIndex: 'column', className: 'figure' },
            {
              title: say('import.heading'),
              width: 150,
              render: (_, column) => column.heading,
            },
            {
              title: say('import.meaning'),
              width: 190,
              render: (_, column) => (
                <Select<Field>
                  size="small"
                  className="wide"
                  showSearch={{ optionFilterProp: 'label' }}
                  aria-label={say('import.column', { column: column.column })}
                  value={column.field}
                  status={column.confidence < 0.6 ? 'warning' : ''}
                  options={options}
                  onChange={(field) => setField(column.column, field)}
                />
              ),
            },
            {
              title: say('import.samples'),
              render: (_, column) => (
                <span className="samples">{column.samples.slice(0, 4).join(' · ')}</span>
              ),
            },
          ]}
        />
      ))}
    </section>
  );
}
