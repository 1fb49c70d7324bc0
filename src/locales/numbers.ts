/** Digits, as the languages share them. */

/** Digits in groups of three, with a decimal point: 1441.2 is 1,441.2 where the separator is a comma. */
export function grouped(value: number, separator: string): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return `${value < 0 ? '−' : ''}${groups}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** "UTC+9", "UTC+5:45": the same in all languages. */
export function offset(minutes: number): string {
  const sign = minutes < 0 ? '−' : '+';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${sign}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
