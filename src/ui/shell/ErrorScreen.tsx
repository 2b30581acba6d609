import { App, Button } from 'antd';
import { Component, type ReactNode, useEffect } from 'react';
import { useSay } from '../say/use-say.ts';

type Trouble = 'crash' | 'missing';

interface State {
  readonly trouble: Trouble | undefined;
}

/** Catches what must not happen: the work is safe, and the page says so instead of going blank. */
export class ErrorScreen extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { trouble: undefined };

  static getDerivedStateFromError(error: unknown): State {
    // The browser has no other name for a part of the program that the server does not give.
    return { trouble: /dynamically imported module|preload CSS/i.test(String(error)) ? 'missing' : 'crash' };
  }

  override render() {
    const { trouble } = this.state;
    return trouble === undefined ? this.props.children : <Broken trouble={trouble} />;
  }
}

function Broken({ trouble }: { readonly trouble: Trouble }) {
  const say = useSay();
  const { notification } = App.useApp();
  // This screen says it all.
  useEffect(() => notification.destroy(), [notification]);
  return (
    <main className="broken" role="alert">
      <h1>{say(trouble === 'crash' ? 'crash.title' : 'program.missing')}</h1>
      <p>{say(trouble === 'crash' ? 'crash.text' : 'program.missing.text')}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {say('crash.reload')}
      </Button>
    </main>
  );
}
