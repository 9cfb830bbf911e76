import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/playground/reports/report.ts';
import {
  type CheckWorker,
  createChecker,
  type Trouble,
} from '../../../src/playground/worker/check-client.ts';
import type { CheckRequest, FromWorker, ToWorker } from '../../../src/playground/worker/protocol.ts';
import { reportWith } from './report-with.ts';

/** A worker that does nothing by itself; the test speaks for it. */
class StillWorker implements CheckWorker {
  onmessage: CheckWorker['onmessage'] = null;
  onerror: CheckWorker['onerror'] = null;
  readonly asked: ToWorker[] = [];
  ended = false;

  postMessage(message: ToWorker): void {
    this.asked.push(message);
  }
  /** Of the checks that were ordered. */
  get texts(): readonly string[] {
    return this.asked.flatMap((message) => (message.kind === 'check' ? [message.text] : []));
  }
  terminate(): void {
    this.ended = true;
  }
  says(data: FromWorker): void {
    this.onmessage?.({ data } as MessageEvent<FromWorker>);
  }
  dies(): void {
    this.onerror?.({} as ErrorEvent);
  }
  answers(report: Report): void {
    this.says({ kind: 'checked', sequence: this.asked.at(-1)?.sequence ?? 0, report });
  }
}

const request = (text: string): CheckRequest => ({
  text,
  model: null,
  target: reportWith().target,
  datasetSize: null,
  view: 'figures',
});

describe('createChecker', () => {
  let workers: StillWorker[];
  let reports: Report[];
  let troubles: Trouble[];
  let come: boolean;
  let checker: ReturnType<typeof createChecker>;

  const worker = (index: number): StillWorker =>
    workers[index] ?? expect.fail(`There is no worker ${index}.`);

  beforeEach(() => {
    vi.useFakeTimers();
    workers = [];
    reports = [];
    troubles = [];
    come = false;
    checker = createChecker(
      () => {
        const started = new StillWorker();
        workers.push(started);
        return started;
      },
      () => come,
      (report) => reports.push(report),
      (trouble) => troubles.push(trouble),
    );
  });
  afterEach(() => {
    checker.dispose();
    vi.useRealTimers();
  });

  it('hands on the answer', () => {
    checker.check(request('a: 1'));
    worker(0).says({ kind: 'ready' });
    const report = reportWith();
    worker(0).answers(report);
    expect(reports).toEqual([report]);
    vi.runAllTimers();
    expect(troubles).toEqual([]);
  });

  it('asks one question at a time, and the newest next', () => {
    for (const text of ['a', 'ab', 'abc']) checker.check(request(text));
    expect(worker(0).texts).toEqual(['a']);
    worker(0).answers(reportWith());
    expect(worker(0).texts).toEqual(['a', 'abc']);
  });

  it('puts a question of the editor’s to the same worker, beside its checks', async () => {
    checker.check(request('a'));
    const answer = checker.ask({ kind: 'outline', text: 'a: 1' });
    expect(workers).toHaveLength(1);
    const sequence = worker(0).asked.at(-1)?.sequence ?? 0;
    worker(0).says({ kind: 'answered', sequence, answer: [] });
    expect(await answer).toEqual([]);
    const report = reportWith();
    worker(0).says({ kind: 'checked', sequence: 1, report });
    expect(reports).toEqual([report]);
  });

  it('has no answer where the worker fails at the question, dies or is replaced', async () => {
    checker.check(request('a'));
    const failed = checker.ask({ kind: 'outline', text: 'a: 1' });
    worker(0).says({ kind: 'failed', sequence: worker(0).asked.at(-1)?.sequence ?? 0 });
    expect(await failed).toBeNull();
    expect(troubles).toEqual([]);
    const lost = checker.ask({ kind: 'outline', text: 'a: 1' });
    worker(0).dies();
    expect(await lost).toBeNull();
  });

  it('drops an answer that a newer text has outrun, and one with another sequence number', () => {
    checker.check(request('a'));
    checker.check(request('ab'));
    worker(0).answers(reportWith('old'));
    worker(0).says({ kind: 'checked', sequence: 1, report: reportWith('older still') });
    expect(reports).toEqual([]);
  });

  it('ends a worker that gives no answer for a second, and starts another with the next change', () => {
    checker.check(request('a'));
    worker(0).says({ kind: 'ready' });
    vi.advanceTimersByTime(999);
    expect(troubles).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(troubles).toEqual(['hung']);
    expect(worker(0).ended).toBe(true);
    expect(workers).toHaveLength(1);

    checker.check(request('ab'));
    const report = reportWith();
    worker(1).answers(report);
    expect(reports).toEqual([report]);
  });

  it('goes on at once with a change made while the worker hung', () => {
    checker.check(request('a'));
    worker(0).says({ kind: 'ready' });
    checker.check(request('ab'));
    vi.advanceTimersByTime(1000);
    expect(worker(1).texts).toEqual(['ab']);
  });

  it('waits ten seconds for the engine to come over the line', () => {
    checker.check(request('a'));
    vi.advanceTimersByTime(9999);
    expect(troubles).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(troubles).toEqual(['hung']);
  });

  it('waits a second or two for an engine that has come', () => {
    come = true;
    checker.check(request('a'));
    vi.advanceTimersByTime(1999);
    expect(troubles).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(troubles).toEqual(['hung']);
  });

  it('ends a worker that dies', () => {
    checker.check(request('a'));
    worker(0).dies();
    expect(troubles).toEqual(['died']);
    checker.check(request('ab'));
    expect(workers).toHaveLength(2);
  });

  it('hears nothing more from a worker that it has ended', () => {
    checker.check(request('a'));
    worker(0).dies();
    worker(0).answers(reportWith());
    expect(reports).toEqual([]);
  });

  it('says that an engine which threw has not checked the text', () => {
    checker.check(request('a'));
    worker(0).says({ kind: 'failed', sequence: 1 });
    expect(troubles).toEqual(['failed']);
    expect(worker(0).ended).toBe(false);
  });

  it('says so where no worker can be started', () => {
    const refused = createChecker(
      () => {
        throw new Error('Workers are forbidden here.');
      },
      () => false,
      () => {},
      (trouble) => troubles.push(trouble),
    );
    refused.check(request('a'));
    expect(troubles).toEqual(['died']);
  });
});
