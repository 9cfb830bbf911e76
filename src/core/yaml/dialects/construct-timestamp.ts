import type { PyValue } from './py-value.ts';

const pattern =
  /^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?:(?:[Tt]|[ \t]+)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?:\.(?<fraction>[0-9]*))?(?:[ \t]*(?<zone>Z|(?<sign>[-+])(?<zoneHour>[0-9]{1,2})(?::(?<zoneMinute>[0-9]{2}))?))?)?\n?$/;

const minutesADay = 24 * 60;

/** Constructs `!!timestamp`; `text` of the result is Python's `str()` of the date or datetime. */
export function constructTimestamp(text: string): PyValue {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined)
    return { type: 'error', message: "AttributeError: 'NoneType' object has no attribute 'groupdict'" };
  const { hour, sign, fraction = '', zone } = groups;
  const number = (name: string) => Number(groups[name] ?? 0);
  const date = [padded(number('year'), 4), padded(number('month')), padded(number('day'))].join('-');
  const dateFault = findDateFault(number('year'), number('month'), number('day'));

  if (hour === undefined) return dateFault ? valueError(dateFault) : { type: 'date', text: date };

  const offset = (number('zoneHour') * 60 + number('zoneMinute')) * (sign === '-' ? -1 : 1);
  // Python builds the zone before the datetime, so a fault of the zone comes first.
  const fault =
    findOffsetFault(offset) ?? dateFault ?? findTimeFault(number('hour'), number('minute'), number('second'));
  if (fault) return valueError(fault);

  const time = [number('hour'), number('minute'), number('second')].map((part) => padded(part)).join(':');
  const micros = fraction.slice(0, 6).padEnd(6, '0');
  const decimals = micros === '000000' ? '' : `.${micros}`;
  const suffix = zone === undefined ? '' : formatOffset(offset);
  return { type: 'datetime', text: `${date} ${time}${decimals}${suffix}` };
}

function findDateFault(year: number, month: number, day: number): string | undefined {
  if (year < 1) return `year ${year} is out of range`;
  if (month < 1 || month > 12) return 'month must be in 1..12';
  if (day < 1 || day > daysOf(year, month)) return 'day is out of range for month';
  return undefined;
}

function findTimeFault(hour: number, minute: number, second: number): string | undefined {
  if (hour > 23) return 'hour must be in 0..23';
  if (minute > 59) return 'minute must be in 0..59';
  if (second > 59) return 'second must be in 0..59';
  return undefined;
}

function findOffsetFault(offset: number): string | undefined {
  if (Math.abs(offset) < minutesADay) return undefined;
  const days = Math.floor(offset / minutesADay);
  const seconds = (offset - days * minutesADay) * 60;
  const delta = `datetime.timedelta(days=${days}${seconds === 0 ? '' : `, seconds=${seconds}`})`;
  return `offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${delta}.`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function formatOffset(offset: number): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}

function padded(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

function valueError(problem: string): PyValue {
  return { type: 'error', message: `ValueError: ${problem}` };
}
