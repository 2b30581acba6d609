import { AutoComplete, Form, Input, InputNumber, Radio, Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { willCome } from '../../model/person.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { seatIndex } from '../../model/seating-chunks.ts';
import { useDesk } from '../desk.ts';
import { FirstFocus } from '../FirstFocus.tsx';
import { isMeant, rosterRows } from '../roster/roster-row.ts';
import { useSpellings } from '../roster/use-spellings.ts';
import { useSay } from '../say/use-say.ts';
import { LATE_KINDS, type LateDraft, type LateGap, type LateKind } from './late-draft.ts';

interface Props {
  readonly draft: LateDraft;
  readonly onDraft: (draft: LateDraft) => void;
  readonly gap: LateGap | undefined;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly labelOf: (seat: string) => string;
}

/** What happens: who does not come, who comes instead or as well, who moves up. */
export function LateFields({ draft, onDraft, gap, typed, onTyped, labelOf }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const spellings = useSpellings(typed);
  const change = (parts: Partial<LateDraft>): void => onDraft({ ...draft, ...parts });
  const rows = useMemo(() => rosterRows(plan).filter(({ person }) => willCome(person)), [plan]);
  const seats = seatIndex(selectedSchemeOf(plan).seating);
  const { kind } = draft;
  const help = (missing: LateGap) =>
    gap === missing ? { validateStatus: 'error' as const, help: say(`late.${missing}.missing`) } : {};
  return (
    <>
      <Segmented<LateKind>
        aria-label={say('late.kind')}
        value={kind}
        options={LATE_KINDS.map((value) => ({ value, label: say(`late.kind.${value}`) }))}
        onChange={(next) => change({ kind: next })}
      />
      <Form layout="vertical" component={false}>
        <div className="late-fields">
          {kind !== 'add' && (
            <Form.Item label={say('late.person')} {...help('person')}>
              <FirstFocus>
                <Select
                  className="late-person"
                  showSearch={{ filterOption: false, onSearch: onTyped }}
                  aria-label={say('late.person')}
                  value={draft.person ?? null}
                  notFoundContent={say('roster.nothing', { query: typed })}
                  options={rows
                    .filter((row) => isMeant(row, typed, spellings))
                    .map(({ person, unit }) => {
                      const seat = seats.get(person.id);
                      const where = [unit, seat === undefined ? '' : labelOf(seat)];
                      const about = where.filter((part) => part !== '').join(' ');
                      return {
                        value: person.id,
                        label:
                          about === ''
                            ? person.name
                            : `${person.name}${say('common.brackets', { words: about })}`,
                      };
                    })}
                  onChange={(person: string | null) => {
                    onTyped('');
                    change({ person: person ?? undefined });
                  }}
                />
              </FirstFocus>
            </Form.Item>
          )}
          {(kind === 'add' || kind === 'replace') && (
            <>
              <Form.Item label={say(kind === 'add' ? 'late.name' : 'late.by')} {...help('name')}>
                <AutoComplete
                  aria-label={say(kind === 'add' ? 'late.name' : 'late.by')}
                  value={draft.name}
                  options={
                    kind === 'add' || draft.name === ''
                      ? []
                      : plan.people
                          .filter(({ id, name }) => id !== draft.person && name.includes(draft.name))
                          .slice(0, 8)
                          .map(({ id, name }) => ({ value: name, key: id }))
                  }
                  onChange={(name: string) => change({ name })}
                />
              </Form.Item>
              {kind === 'add' && (
                <Form.Item label={say('late.unit')}>
                  <AutoComplete
                    aria-label={say('late.unit')}
                    value={draft.unit}
                    options={plan.units
                      .filter(({ name }) => draft.unit !== '' && name.includes(draft.unit))
                      .slice(0, 8)
                      .map(({ name }) => ({ value: name }))}
                    onChange={(unit: string) => change({ unit })}
                  />
                </Form.Item>
              )}
              <Form.Item label={say('late.post')}>
                <Input
                  aria-label={say('late.post')}
                  maxLength={300}
                  value={draft.title}
                  onChange={(event) => change({ title: event.target.value })}
                />
              </Form.Item>
            </>
          )}
          {(kind === 'add' || kind === 'promote') && (
            <Form.Item label={say(kind === 'add' ? 'late.at' : 'late.to')}>
              <InputNumber
                aria-label={say(kind === 'add' ? 'late.at' : 'late.to')}
                min={1}
                max={rows.length + 1}
                precision={0}
                value={draft.place ?? null}
                onChange={(place: number | null) => change({ place: place ?? undefined })}
              />
            </Form.Item>
          )}
          {kind === 'replace' && (
            <Form.Item label={say('late.rank')}>
              <Radio.Group
                value={draft.rank}
                onChange={(event) => change({ rank: event.target.value })}
                options={(['inherited', 'own'] as const).map((value) => ({
                  value,
                  label: say(`late.rank.${value}`),
                }))}
              />
            </Form.Item>
          )}
        </div>
      </Form>
    </>
  );
}
