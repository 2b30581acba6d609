import { Button, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage, useSay } from '../say/use-say.ts';
import { type Appearance, usePreferences } from './preferences.ts';

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];

/** 设置: what one person chooses for this computer. */
export function PreferencePanel() {
  const { preferences, prefer } = usePreferences();
  const { i18n } = useTranslation('app');
  const language = useLanguage();
  const say = useSay();
  return (
    <section className="preferences">
      <p className="hint">{say('preferences.hint')}</p>
      <Row label={say('preferences.appearance')}>
        <Segmented<Appearance>
          aria-label={say('preferences.appearance')}
          value={preferences.appearance}
          options={APPEARANCES.map((value) => ({ value, label: say(`preferences.appearance.${value}`) }))}
          onChange={(appearance) => prefer({ appearance })}
        />
      </Row>
      <Row label={say('preferences.language')}>
        <Segmented
          aria-label={say('preferences.language')}
          value={language}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(next) => void i18n.changeLanguage(next)}
        />
      </Row>
      <Row label={say('preferences.author')} hint={say('preferences.author.hint')}>
        <Input
          aria-label={say('preferences.author')}
          maxLength={200}
          value={preferences.author}
          onChange={(event) => prefer({ author: event.target.value })}
        />
      </Row>
      <Row label={say('preferences.tour')}>
        <Button disabled={!preferences.toured} onClick={() => prefer({ toured: false })}>
          {say('preferences.tour.again')}
        </Button>
      </Row>
    </section>
  );
}

interface RowProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: React.ReactNode;
}

function Row({ label, hint, children }: RowProps) {
  return (
    <div className="preference">
      <span className="preference-label">{label}</span>
      <div>
        {children}
        {hint !== undefined && <p className="hint">{hint}</p>}
      </div>
    </div>
  );
}
