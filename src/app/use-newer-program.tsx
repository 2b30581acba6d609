import { App, Button } from 'antd';
import { useEffect } from 'react';
import { useSay } from '../ui/say/use-say.ts';
import { keepOffline } from './keep-offline.ts';

/** Keep the program on this computer; tell of a newer one, and of parts that the server has no more. */
export function useNewerProgram(): void {
  const { notification } = App.useApp();
  const say = useSay();
  useEffect(() => {
    const offer = (what: 'newer' | 'missing', reload: () => void): void =>
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
    keepOffline((change) => offer('newer', change));
    const missing = (): void => offer('missing', () => window.location.reload());
    window.addEventListener('vite:preloadError', missing);
    return () => window.removeEventListener('vite:preloadError', missing);
  }, [notification, say]);
}
