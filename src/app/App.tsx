import { ConfigProvider, App as Messages } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { makeInterfaceWords } from '../i18n/app-i18n.ts';
import { OwnFontsProvider } from '../ui/fonts/own-fonts.ts';
import { LibrariesProvider } from '../ui/library/libraries.ts';
import { PreferencesProvider } from '../ui/preferences/preferences.ts';
import { PrintersProvider } from '../ui/print/printer.ts';
import { useLanguage, useSay } from '../ui/say/use-say.ts';
import { PlannerProvider } from '../ui/seating/planner.ts';
import { ErrorScreen } from '../ui/shell/ErrorScreen.tsx';
import { zuociTheme } from '../ui/theme/theme.ts';
import { rememberedLanguage, rememberLanguage } from './language.ts';
import { makePlanner } from './make-planner.ts';
import { makePrinter } from './make-printer.ts';
import { StartScreen } from './StartScreen.tsx';
import type { Shelf } from './shelf.ts';
import { useKeptPreferences, useThemeName } from './use-kept-preferences.ts';
import { useMedia } from './use-media.ts';
import { useNewerProgram } from './use-newer-program.tsx';
import { useRoute } from './use-route.ts';

const LibraryPage = lazy(() =>
  import('../ui/library/LibraryPage.tsx').then((part) => ({ default: part.LibraryPage })),
);
const MeetingScreen = lazy(() =>
  import('./MeetingScreen.tsx').then((part) => ({ default: part.MeetingScreen })),
);

/** The whole program. */
export function App({ shelf }: { readonly shelf: Shelf }) {
  const [words] = useState(() => makeInterfaceWords(rememberedLanguage()));
  return (
    <I18nextProvider i18n={words}>
      <Dressed>
        <ErrorScreen>
          <Screens shelf={shelf} />
        </ErrorScreen>
      </Dressed>
    </I18nextProvider>
  );
}

/** Theme, language of the widgets, messages. */
function Dressed({ children }: { readonly children: React.ReactNode }) {
  const desk = useKeptPreferences();
  const themeName = useThemeName(desk.preferences);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const touch = useMedia('(pointer: coarse)');
  const theme = useMemo(() => zuociTheme(themeName, { still, touch }), [themeName, still, touch]);
  const language = useLanguage();
  const say = useSay();
  useEffect(() => {
    rememberLanguage(language, say('app.name'));
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  }, [language, say]);
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      // The second of two quick clicks, or one beside a dialog, must not take away what was typed in it.
      modal={{ mask: { closable: false } }}
    >
      <PreferencesProvider value={desk}>
        <Messages message={{ maxCount: 3 }}>{children}</Messages>
      </PreferencesProvider>
    </ConfigProvider>
  );
}

function Screens({ shelf }: { readonly shelf: Shelf }) {
  const [route, go] = useRoute();
  useNewerProgram();
  const planner = useMemo(() => makePlanner(), []);
  const printers = useMemo(() => {
    const own = async (name: string) => {
      const font = await shelf.fonts.read(name);
      return font === undefined ? undefined : { bytes: font.bytes, member: 0 };
    };
    return { preview: makePrinter(own), files: makePrinter(own) };
  }, [shelf]);
  return (
    <PlannerProvider value={planner}>
      <PrintersProvider value={printers}>
        <OwnFontsProvider value={shelf.fonts}>
          <LibrariesProvider value={shelf.libraries}>
            {route.at === 'start' ? (
              <StartScreen
                shelf={shelf}
                onOpen={(id, step) => go({ at: 'meeting', id, step })}
                onLibrary={() => go({ at: 'library' })}
              />
            ) : route.at === 'library' ? (
              <Suspense>
                <LibraryPage onBack={() => go({ at: 'start' })} />
              </Suspense>
            ) : (
              <Suspense>
                <MeetingScreen
                  key={route.id}
                  id={route.id}
                  step={route.step}
                  shelf={shelf}
                  onStep={(step) => go({ ...route, step })}
                  onBack={() => go({ at: 'start' })}
                  onOpen={(id, step) => go({ at: 'meeting', id, step })}
                />
              </Suspense>
            )}
          </LibrariesProvider>
        </OwnFontsProvider>
      </PrintersProvider>
    </PlannerProvider>
  );
}
