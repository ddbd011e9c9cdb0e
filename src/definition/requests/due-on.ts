// The day on which an answer is due: by days, or by the working days of whoever is asked.
import type { Jurisdiction } from '../codes/index.ts'
import { addDays } from '../time/index.ts'
import type { RequestKind } from '../roadmap/index.ts'

const saturday = 6

function isDayOff(day: string, daysOff: readonly string[]): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === saturday || daysOff.includes(day)
}

/**
 * When the answer to a request is due that is sent on a day.
 *
 * @param asked whose working days count, where the kind says so; of a jurisdiction that is not here, Saturdays and Sundays are known only
 */
export function dueOn(
  { dueDays, isInWorkingDays }: RequestKind,
  sent: string,
  asked?: Pick<Jurisdiction, 'daysOff'>,
): string {
  if (!isInWorkingDays) return addDays(sent, dueDays)
  const daysOff = asked?.daysOff ?? []
  let day = sent
  for (let left = dueDays; left > 0; left -= isDayOff(day, daysOff) ? 0 : 1) day = addDays(day, 1)
  return day
}
