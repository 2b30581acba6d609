import { Button, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { BUNDLED_FACES } from '../../print/face.ts';
import { HOUSE_FRAMES, HOUSE_SHEETS } from '../../store/libraries/library.ts';
import { useOwnFontList } from '../fonts/own-fonts.ts';
import { useHouse } from '../library/use-house.ts';
import { useLanguage, useOpenWords, useSay } from '../say/use-say.ts';
import { LogoField } from './LogoField.tsx';
import { PreferenceRow } from './PreferenceRow.tsx';

/** 本单位: paper, face, frame, logo and language for every meeting; they travel with the exported library. */
export function HousePanel() {
  const { house, isRead, keep } = useHouse();
  const { i18n } = useTranslation('app');
  const language = useLanguage();
  const say = useSay();
  const words = useOpenWords();
  const fonts = useOwnFontList() ?? [];
  /** A choice of the house, or none: each paper then has what is usual for it. */
  const choice = (
    name: 'house.sheet' | 'house.face' | 'house.frame',
    options: readonly { readonly value: string; readonly label: string }[],
    value = '',
  ) => ({
    'aria-label': say(name),
    disabled: !isRead,
    value,
    options: [{ value: '', label: say('house.usual') }, ...options],
  });
  const sheets = HOUSE_SHEETS.map((value) => ({ value, label: value }));
  const frames = HOUSE_FRAMES.map((value) => ({ value, label: say(`seating.frame.${value}`) }));
  const faces = [
    ...BUNDLED_FACES.map((face) => ({ value: face, label: words([`value/print/face/${face}`], face) })),
    ...fonts.map(({ name, label }) => ({ value: `own/${name}`, label })),
  ];
  return (
    <>
      <h2>{say('house.title')}</h2>
      <p className="hint">{say('house.hint')}</p>
      <PreferenceRow label={say('house.sheet')}>
        <Segmented
          {...choice('house.sheet', sheets, house.sheet)}
          onChange={(next) => void keep({ sheet: HOUSE_SHEETS.find((one) => one === next) })}
        />
      </PreferenceRow>
      <PreferenceRow label={say('house.face')} hint={say('house.face.hint')}>
        <Select
          className="wide"
          {...choice('house.face', faces, house.face)}
          onChange={(face) => void keep({ face: face === '' ? undefined : face })}
        />
      </PreferenceRow>
      <PreferenceRow label={say('house.frame')} hint={say('house.frame.hint')}>
        <Select
          className="wide"
          {...choice('house.frame', frames, house.frame)}
          onChange={(next) => void keep({ frame: HOUSE_FRAMES.find((one) => one === next) })}
        />
      </PreferenceRow>
      <PreferenceRow label={say('house.logo')} hint={say('house.logo.hint')}>
        <LogoField logo={house.logo} disabled={!isRead} onLogo={(logo) => void keep({ logo })} />
      </PreferenceRow>
      <PreferenceRow label={say('preferences.language')}>
        <Segmented<'zh' | 'en'>
          aria-label={say('preferences.language')}
          value={language}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(next) => {
            void i18n.changeLanguage(next);
            void keep({ language: next });
          }}
        />
      </PreferenceRow>
      <Button
        type="link"
        className="preferences-reset"
        disabled={!isRead}
        onClick={() => void keep({ sheet: undefined, face: undefined, frame: undefined, logo: undefined })}
      >
        {say('house.reset')}
      </Button>
    </>
  );
}
