import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CheckWorker, createChecker, type Trouble } from '../../../src/playground/check/checker.ts';
import type { CheckRequest, FromWorker, ToWorker } from '../../../src/playground/check/mail.ts';
import type { Report } from '../../../src/playground/check/report.ts';
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
    expect(worker(0).asked.map(({ text }) => text)).toEqual(['a']);
    worker(0).answers(reportWith());
    expect(worker(0).asked.map(({ text }) => text)).toEqual(['a', 'abc']);
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
    expect(worker(1).asked.map(({ text }) => text)).toEqual(['ab']);
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
