import { useSay } from '../say/use-say.ts';

/** The name of the product. */
export function Brand() {
  const say = useSay();
  return (
    <div className="brand">
      <span className="brand-name">{say('app.name')}</span>
      <span className="brand-line">{say('app.tagline')}</span>
    </div>
  );
}
