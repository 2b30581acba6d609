interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly children: React.ReactNode;
}

/** One thing that can be chosen, with its name. */
export function PreferenceRow({ label, hint, children }: Props) {
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
