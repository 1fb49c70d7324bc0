/** Wall clocks and zones: the same reading for the rules over records and for the facts. */
import { DateTime } from 'luxon';

/**
 * The moment of a wall clock in a zone. Of a time that the clocks show twice it is the earlier.
 *
 * luxon alone would choose between the two by today's offset of the zone: the same record would mean another
 * moment in summer than in winter.
 *
 * @param wall `2024-02-21T17:00`, or a day, whose first minute is meant
 */
export function momentOf(wall: string, zone: string): DateTime {
  const guess = DateTime.fromISO(wall, { zone });
  return guess.isValid ? (guess.getPossibleOffsets()[0] ?? guess) : guess;
}
