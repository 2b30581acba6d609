import { type Issue, type IssueCode, SEVERITY_ORDER, type Severity } from '../../layout/issue.ts';

/** Issues of one kind: shown as one line with a count that unfolds. */
export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly issues: readonly Issue[];
}

/** Bring issues of one kind together, the worst kinds first, otherwise in the order in which they were found. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<IssueCode, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group === undefined) groups.set(issue.code, [issue]);
    else group.push(issue);
  }
  return [...groups]
    .flatMap(([code, alike]) => {
      const [first] = alike;
      return first === undefined ? [] : [{ code, severity: first.severity, issues: alike }];
    })
    .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
}
