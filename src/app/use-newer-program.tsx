import { App, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useSay } from '../ui/say/use-say.ts';
import { keepOffline } from './keep-offline.ts';

/** Keep the program on this computer; tell of a newer one, and of parts that the server has no more. */
export function useNewerProgram(): void {
  const { notification } = App.useApp();
  const say = useSay();
  const offer = useRef<(what: 'newer' | 'missing', reload: () => void) => void>(undefined);
  useEffect(() => {
    offer.current = (what, reload) =>
      notification.info({
        key: 'program',
        title: say(`program.${what}`),
        description: say(`program.${what}.text`),
        placement: 'bottomLeft',
        duration: 0,
        actions: (
          <Button type="primary" size="small" onClick={reload}>
            {say('crash.reload')}
          </Button>
        ),
      });
  }, [notification, say]);
  useEffect(() => {
    keepOffline((change) => offer.current?.('newer', change));
    const missing = (): void => offer.current?.('missing', () => window.location.reload());
    window.addEventListener('vite:preloadError', missing);
    return () => window.removeEventListener('vite:preloadError', missing);
  }, []);
}
