import { Button, Input, Segmented } from 'antd';
import { useSay } from '../say/use-say.ts';
import { HousePanel } from './HousePanel.tsx';
import { PreferenceRow } from './PreferenceRow.tsx';
import { type Appearance, usePreferences } from './preferences.ts';

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];

/** 设置: of the organisation, and of one person at this computer. */
export function PreferencePanel() {
  const { preferences, prefer } = usePreferences();
  const say = useSay();
  return (
    <section className="preferences">
      <HousePanel />
      <h2>{say('preferences.here')}</h2>
      <p className="hint">{say('preferences.hint')}</p>
      <PreferenceRow label={say('preferences.appearance')}>
        <Segmented<Appearance>
          aria-label={say('preferences.appearance')}
          value={preferences.appearance}
          options={APPEARANCES.map((value) => ({ value, label: say(`preferences.appearance.${value}`) }))}
          onChange={(appearance) => prefer({ appearance })}
        />
      </PreferenceRow>
      <PreferenceRow label={say('preferences.author')} hint={say('preferences.author.hint')}>
        <Input
          aria-label={say('preferences.author')}
          maxLength={200}
          value={preferences.author}
          onChange={(event) => prefer({ author: event.target.value })}
        />
      </PreferenceRow>
      <PreferenceRow label={say('preferences.tour')}>
        <Button disabled={!preferences.toured} onClick={() => prefer({ toured: false })}>
          {say('preferences.tour.again')}
        </Button>
      </PreferenceRow>
    </section>
  );
}
