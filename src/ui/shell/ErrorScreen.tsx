import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useSay } from '../say/use-say.ts';

interface State {
  readonly broken: boolean;
}

/** Catches what must not happen: the work is safe, and the page says so instead of going blank. */
export class ErrorScreen extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const say = useSay();
  return (
    <main className="broken" role="alert">
      <h1>{say('crash.title')}</h1>
      <p>{say('crash.text')}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {say('crash.reload')}
      </Button>
    </main>
  );
}
