import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Table } from 'antd';
import { useState } from 'react';
import { useSay } from '../say/use-say.ts';

/** One column of a list that is edited in place. */
export interface ItemColumn<Item> {
  readonly key: string;
  readonly label: string;
  readonly width?: number;
  readonly read: (item: Item) => string | number;
  /** The item with another value, or nothing where the value does not do. */
  readonly write: (item: Item, value: string) => Item | undefined;
  readonly isNumber?: boolean;
}

interface Props<Item> {
  readonly items: readonly Item[];
  readonly columns: readonly ItemColumn<Item>[];
  readonly onChange: (item: Item) => void;
  readonly onRemove: (items: readonly Item[]) => void;
}

/** Things of a library as a table; each cell is a field. */
export function ItemTable<Item extends { readonly id: string; readonly name: string }>({
  items,
  columns,
  onChange,
  onRemove,
}: Props<Item>) {
  const say = useSay();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const selected = items.filter(({ id }) => chosen.includes(id));
  return (
    <>
      {selected.length > 0 && (
        <div className="selection library-selection">
          <strong>{say('library.selected', { count: selected.length })}</strong>
          <Button
            size="small"
            danger
            onClick={() => {
              onRemove(selected);
              setChosen([]);
            }}
          >
            {say('common.delete')}
          </Button>
        </div>
      )}
      <Table<Item>
        className="itemTable"
        size="small"
        rowKey="id"
        dataSource={[...items]}
        pagination={items.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        scroll={{ x: 'max-content' }}
        rowSelection={{
          columnWidth: 44,
          selectedRowKeys: [...chosen],
          onChange: (keys) => setChosen(keys.map(String)),
          getTitleCheckboxProps: () => ({ 'aria-label': say('table.choose.all') }),
          getCheckboxProps: (item) => ({ 'aria-label': say('roster.select', { name: item.name }) }),
        }}
        columns={[
          ...columns.map((column) => ({
            key: column.key,
            title: column.label,
            ...(column.width === undefined ? {} : { width: column.width }),
            render: (_: unknown, item: Item) => (
              <ItemCell
                key={`${item.id}:${column.read(item)}`}
                label={`${column.label}${say('common.colon')}${item.name}`}
                value={column.read(item)}
                isNumber={column.isNumber === true}
                onDone={(value) => {
                  const next = column.write(item, value);
                  if (next === undefined) return false;
                  onChange(next);
                  return true;
                }}
              />
            ),
          })),
          {
            key: 'remove',
            width: 48,
            render: (_: unknown, item: Item) => (
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={say('library.remove', { name: item.name })}
                onClick={() => onRemove([item])}
              />
            ),
          },
        ]}
      />
    </>
  );
}

interface CellProps {
  readonly label: string;
  readonly value: string | number;
  readonly isNumber: boolean;
  readonly onDone: (value: string) => boolean;
}

function ItemCell({ label, value, isNumber, onDone }: CellProps) {
  const [typed, setTyped] = useState(String(value));
  const leave = (): void => {
    if (typed !== String(value) && !onDone(typed.trim())) setTyped(String(value));
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
  };
  const shared = { 'aria-label': label, variant: 'borderless', onBlur: leave, onKeyDown } as const;
  return isNumber ? (
    <InputNumber
      {...shared}
      className="wide"
      value={typed}
      onChange={(next) => setTyped(String(next ?? ''))}
    />
  ) : (
    <Input {...shared} value={typed} onChange={(event) => setTyped(event.target.value)} />
  );
}
