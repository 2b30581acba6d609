import { ArrowLeftOutlined, DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { App, Button, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { readLibraries } from '../../store/libraries/library-text.ts';
import { FontShelf } from '../fonts/FontShelf.tsx';
import { PreferencePanel } from '../preferences/PreferencePanel.tsx';
import { useSay } from '../say/use-say.ts';
import { chooseFile, giveFile } from '../shell/choose-file.ts';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { HallShelf } from './HallShelf.tsx';
import { HousePolicies } from './HousePolicies.tsx';
import { LeaderShelf } from './LeaderShelf.tsx';
import { useLibraries } from './libraries.ts';
import { PlateShelf } from './PlateShelf.tsx';
import { TemplateShelf } from './TemplateShelf.tsx';

/** 资料库: what is kept apart from meetings, to be used again. */
export function LibraryPage({ onBack }: { readonly onBack: () => void }) {
  const libraries = useLibraries();
  const { i18n } = useTranslation('app');
  const say = useSay();
  const { message, modal } = App.useApp();
  const carryOut = async (): Promise<void> => {
    const file = `${say('library.file')}.json`;
    giveFile(file, await libraries.exportText(), 'application/json');
    void message.success(say('export.done', { file }));
  };
  const takeIn = async (file: File): Promise<void> => {
    const text = await file.text();
    const read = readLibraries(text);
    if (!read.ok) {
      void message.error(say('library.import.wrong'));
      return;
    }
    const agreed = await modal.confirm({
      title: say('library.import'),
      content: say('library.import.confirm', { count: read.value.length }),
      okText: say('library.import'),
      cancelText: say('common.cancel'),
    });
    if (!agreed) return;
    const done = await libraries.importText(text);
    if (done.ok) {
      const [house] = await libraries.list('house');
      if (house?.language !== undefined) await i18n.changeLanguage(house.language);
      void message.success(say('library.imported', { count: done.value }));
    }
    if (done.ok) return;
    if (done.failure.code === 'not-libraries') void message.error(say('library.import.wrong'));
    else void message.error(say(`open/${done.failure.code}`));
  };
  return (
    <div className="start">
      <header className="start-head">
        <Button type="text" icon={<ArrowLeftOutlined aria-hidden />} onClick={onBack}>
          {say('header.back')}
        </Button>
        <span className="spacer" />
        <LanguageSwitch />
      </header>
      <main id="main" className="start-main">
        <div className="start-bar library-head">
          <h1>{say('library.title')}</h1>
          <span className="spacer" />
          <Button
            icon={<UploadOutlined aria-hidden />}
            onClick={() => chooseFile('.json', (file) => void takeIn(file))}
          >
            {say('library.import')}
          </Button>
          <Button icon={<DownloadOutlined aria-hidden />} onClick={() => void carryOut()}>
            {say('library.export')}
          </Button>
        </div>
        <Tabs
          items={[
            { key: 'halls', label: say('library.halls'), children: <HallShelf /> },
            { key: 'templates', label: say('template.shelf'), children: <TemplateShelf /> },
            { key: 'leaders', label: say('library.leaders'), children: <LeaderShelf /> },
            { key: 'policies', label: say('library.policies'), children: <HousePolicies /> },
            { key: 'plates', label: say('library.plates'), children: <PlateShelf /> },
            { key: 'fonts', label: say('fonts.title'), children: <FontShelf /> },
            { key: 'preferences', label: say('preferences.title'), children: <PreferencePanel /> },
          ]}
        />
      </main>
    </div>
  );
}
