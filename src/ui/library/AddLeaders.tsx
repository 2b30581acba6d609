import { Checkbox, Modal } from 'antd';
import { useMemo, useState } from 'react';
import type { LibraryItem } from '../../store/libraries/library.ts';
import { useDesk } from '../desk.ts';
import { rosterRows } from '../roster/roster-row.ts';
import { useSay } from '../say/use-say.ts';
import { useRun } from '../use-run.ts';
import { sameLeader } from './leaders-of-roster.ts';
import { useLibrary } from './libraries.ts';
import { byRankAndName } from './library-fields.ts';

/** Pick people of the standing list; they come with unit, title, telephone and rank. */
export function AddLeaders({ onClose }: { readonly onClose: () => void }) {
  const { plan } = useDesk();
  const run = useRun();
  const { items = [] } = useLibrary('leaders');
  const say = useSay();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const leaders = byRankAndName(items);
  const here = useMemo(
    () => new Set(rosterRows(plan).map(({ person, unit }) => sameLeader(person.name, unit))),
    [plan],
  );
  const isHere = (leader: LibraryItem<'leaders'>): boolean =>
    here.has(sameLeader(leader.name, leader.unit ?? ''));
  const free = leaders.filter((leader) => !isHere(leader));
  const chosen = free.filter(({ id }) => picked.has(id));
  const pick = (id: string): void => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  const add = (): void => {
    const people = chosen.map(({ name, unit, title, phone, rank }) => ({
      name: name.slice(0, 200),
      rank,
      ...(unit === undefined ? {} : { unit }),
      ...(title === undefined ? {} : { title }),
      ...(phone === undefined ? {} : { phone }),
    }));
    if (run('add-people', { people }) !== undefined) onClose();
  };
  return (
    <Modal
      open
      width={560}
      title={say('library.leaders.add')}
      okText={say('library.leaders.add.count', { count: chosen.length })}
      cancelText={say('common.cancel')}
      okButtonProps={{ disabled: chosen.length === 0 }}
      onOk={add}
      onCancel={onClose}
    >
      {leaders.length === 0 ? (
        <p className="library-empty">{say('library.leaders.empty')}</p>
      ) : (
        <>
          <Checkbox
            className="leaders-all"
            disabled={free.length === 0}
            checked={free.length > 0 && chosen.length === free.length}
            indeterminate={chosen.length > 0 && chosen.length < free.length}
            onChange={({ target }) => setPicked(new Set(target.checked ? free.map(({ id }) => id) : []))}
          >
            {say('library.leaders.all')}
          </Checkbox>
          <ul className="leaders">
            {leaders.map((leader) => (
              <li key={leader.id}>
                <Checkbox
                  disabled={isHere(leader)}
                  checked={picked.has(leader.id)}
                  onChange={() => pick(leader.id)}
                >
                  <span className="leader">
                    <span className="figure leader-rank">{leader.rank}</span>
                    <strong>{leader.name}</strong>
                    <span className="hint">
                      {[leader.unit, leader.title].filter((text) => text !== undefined).join(' ')}
                    </span>
                    {isHere(leader) && <span className="hint">{say('library.leaders.here')}</span>}
                  </span>
                </Checkbox>
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}
