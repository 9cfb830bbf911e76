interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time that the thread itself spent. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What a trace has to record for `mainThreadTasks`. */
export const taskCategories = ['toplevel', 'disabled-by-default-devtools.timeline'];

/** Milliseconds that each task of a page's main thread took, in the thread's own processor time: other programs do not count. */
export function mainThreadTasks(trace: string): readonly number[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name === 'ThreadControllerImpl::RunTask' && main.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('The trace names no task of a main thread.');
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}
