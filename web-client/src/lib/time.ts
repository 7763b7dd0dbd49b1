/* Times as people read them, in the language in use and the zone of the device. */
import { language } from './i18n';

const cache = new Map<string, Intl.DateTimeFormat>();

function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language()}/${name}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language() === 'ja' ? 'ja-JP' : 'en-GB', options);
  cache.set(key, made);
  return made;
}

/** 3:05, or 1:02:09: how long a song is. */
export function songTime(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

type When = string | number | Date;
const date = (when: When): Date => (when instanceof Date ? when : new Date(when));

/** 21:05 */
export const clock = (when: When): string =>
  format('clock', { hour: '2-digit', minute: '2-digit' }).format(date(when));

/** 2026年11月30日 / 30 November 2026 */
export const day = (when: When): string => format('day', { dateStyle: 'long' }).format(date(when));

/** Date and time in full, for titles and lists. */
export const moment = (when: When): string =>
  format('moment', { dateStyle: 'medium', timeStyle: 'short' }).format(date(when));

/** A key that is equal for two times on the same day here. */
export function dayKey(when: When): string {
  const d = date(when);
  return `${d.getFullYear()}-${d.getMonth() + 1}-${d.getDate()}`;
}

/** 今日, 昨日, then the date: for separators between messages. */
export function dayName(when: When, now: When = new Date()): string {
  const midnight = (d: Date): number =>
    new Date(d.getFullYear(), d.getMonth(), d.getDate()).getTime();
  const days = Math.round((midnight(date(when)) - midnight(date(now))) / 86_400_000);
  if (days === 0 || days === -1) return relative(days, 'day');
  return format(`dayName${date(when).getFullYear() === date(now).getFullYear()}`, {
    year: date(when).getFullYear() === date(now).getFullYear() ? undefined : 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  }).format(date(when));
}

/** 3分前, 2時間前, 昨日 … for lists; exact times belong into a title. */
export function ago(when: When, now: When = new Date()): string {
  const seconds = Math.round((date(when).getTime() - date(now).getTime()) / 1000);
  const steps: [Intl.RelativeTimeFormatUnit, number][] = [
    ['year', 31_536_000],
    ['month', 2_592_000],
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ];
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return relative(Math.trunc(seconds / size), unit);
  }
  return relative(0, 'second');
}

function relative(amount: number, unit: Intl.RelativeTimeFormatUnit): string {
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(amount, unit);
}
