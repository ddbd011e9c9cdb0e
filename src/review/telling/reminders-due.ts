// Which reminder belongs to a day: of everything that is due, the newest one that has begun, for a week at most. Pure.
import { addDays, type Reminder } from '#definition'

/** A reminder stays that of the day so long, in days, where no later one follows. */
const validFor = 7

/** The reminder that belongs to that day; undefined where there is none. */
export function reminderOf(
  reminders: readonly Reminder[],
  of: Reminder['of'],
  dueDay: string,
  today: string,
): Reminder | undefined {
  const begun = reminders
    .filter((one) => one.of === of && addDays(dueDay, one.days) <= today)
    .toSorted((a, b) => b.days - a.days)
  const [newest] = begun
  return newest && today < addDays(dueDay, newest.days + validFor) ? newest : undefined
}
