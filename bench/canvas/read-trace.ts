/** Main-thread time of a frame: processor time, and time by the clock. */
export interface TracedFrame {
  readonly name: string;
  readonly cpuMs: number;
  readonly wallMs: number;
}

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Cut a trace into frames by the marks of the page and add up the tasks of its main thread in each. Processor
 * time does not count what other programs take of a shared machine.
 */
export function readTrace(json: string): readonly TracedFrame[] {
  const { traceEvents } = JSON.parse(json) as { readonly traceEvents: readonly TraceEvent[] };
  const isMark = ({ name }: TraceEvent): boolean => /^(frame-|idle$|first$)/.test(name);
  const marks = traceEvents.filter(isMark).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (first === undefined) throw new Error('no mark in the trace');
  const tasks = traceEvents.filter(
    ({ ph, name, pid, tid }) =>
      ph === 'X' && name === 'ThreadControllerImpl::RunTask' && pid === first.pid && tid === first.tid,
  );
  const frames = marks.map(({ name }) => ({ name, cpuMs: 0, wallMs: 0 }));
  let at = 0;
  for (const task of tasks.sort((a, b) => a.ts - b.ts)) {
    const end = task.ts + (task.dur ?? 0);
    while (at + 1 < marks.length && (marks[at + 1]?.ts ?? 0) <= end) at += 1;
    const frame = frames[at];
    if (frame === undefined || end < first.ts) continue;
    frame.cpuMs += (task.tdur ?? 0) / 1000;
    frame.wallMs += (task.dur ?? 0) / 1000;
  }
  return frames;
}
