import { SwapOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { useMemo, useState } from 'react';
import { saySummary } from '../../i18n/say-change.ts';
import { summarise } from '../../model/compare/summarise.ts';
import { useDesk } from '../desk.ts';
import { useLanguage, useSay } from '../say/use-say.ts';
import { sayScheme } from '../seating/scheme-names.ts';
import { ChangeList } from './ChangeList.tsx';
import { CompareLegend, CompareMaps } from './CompareMaps.tsx';
import {
  changesBetween,
  planOfSide,
  type Side,
  sideKey,
  sidesLeft,
  sidesOf,
  usualSides,
} from './compared.ts';
import { useReprint } from './use-reprint.ts';

const VIEWS = ['beside', 'over', 'list'] as const;
type View = (typeof VIEWS)[number];

/** 对比: any two revisions or schemes, as drawings and as a list, with the papers to print again. */
export function CompareSection({ first }: { readonly first: number | undefined }) {
  const { plan } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const sides = useMemo(() => sidesOf(plan), [plan]);
  const [chosen, setChosen] = useState(() => usualSides(sides, first, plan.selectedScheme));
  const { from, to } = useMemo(
    () => sidesLeft(sides, chosen, usualSides(sides, first, plan.selectedScheme)),
    [sides, chosen, first, plan.selectedScheme],
  );
  const [view, setView] = useState<View>('beside');
  const before = useMemo(() => (from === undefined ? undefined : planOfSide(plan, from)), [plan, from]);
  const after = useMemo(() => (to === undefined ? undefined : planOfSide(plan, to)), [plan, to]);
  const changes = useMemo(
    () => (before === undefined || after === undefined ? undefined : changesBetween(before, after)),
    [before, after],
  );
  const reprint = useReprint(before, after);
  if (from === undefined || to === undefined || !before || !after || changes === undefined)
    return <p className="approval-empty">{say('compare.only')}</p>;
  const nameOf = ({ revision, scheme }: Side): string => {
    const content =
      revision === 'now' ? plan : plan.revisions.find(({ number }) => number === revision)?.content;
    const version = revision === 'now' ? say('revision.now') : say('revision.name', { number: revision });
    const name = content?.schemes.find(({ id }) => id === scheme)?.name ?? scheme;
    return `${version} ${sayScheme(name, say)}`;
  };
  const options = sides.map((side) => ({ value: sideKey(side), label: nameOf(side) }));
  const pick = (key: string): Side | undefined => sides.find((side) => sideKey(side) === key);
  const summary = saySummary(summarise({ changes }, reprint === undefined ? {} : { reprint }), say, language);
  return (
    <div className="compare">
      <div className="compare-sides">
        <Select
          aria-label={say('compare.from')}
          value={sideKey(from)}
          options={options}
          onChange={(key) => setChosen({ from: pick(key), to })}
        />
        <Button
          type="text"
          icon={<SwapOutlined aria-hidden />}
          aria-label={say('compare.swap')}
          onClick={() => setChosen({ from: to, to: from })}
        />
        <Select
          aria-label={say('compare.to')}
          value={sideKey(to)}
          options={options}
          onChange={(key) => setChosen({ from, to: pick(key) })}
        />
        <span className="spacer" />
        <Segmented<View>
          aria-label={say('compare.view')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: say(`compare.view.${value}`) }))}
          onChange={setView}
        />
      </div>
      <h2 className="visuallyHidden">{say('approval.section.compare')}</h2>
      <p className="compare-summary" role="status" data-testid="compare-summary">
        {summary} {reprint === undefined && <span className="hint">{say('compare.counting')}</span>}
      </p>
      {view === 'list' ? (
        <ChangeList changes={changes} />
      ) : (
        <>
          <CompareMaps
            key={`${sideKey(from)} ${sideKey(to)}`}
            before={before}
            after={after}
            names={[nameOf(from), nameOf(to)]}
            over={view === 'over'}
          />
          <CompareLegend />
        </>
      )}
    </div>
  );
}
