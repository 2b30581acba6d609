import { GlobalOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage, useSay } from '../say/use-say.ts';

/** Switch between Chinese and English. */
export function LanguageSwitch() {
  const { i18n } = useTranslation('app');
  const say = useSay();
  const language = useLanguage();
  return (
    <Button
      type="text"
      icon={<GlobalOutlined aria-hidden />}
      aria-label={`${say('app.language.other')}, ${say('app.language')}`}
      onClick={() => void i18n.changeLanguage(language === 'zh' ? 'en' : 'zh')}
    >
      {say('app.language.other')}
    </Button>
  );
}
