// A number with the word beside it, for the English words of the pages.
import { pluralForm } from '#definition'

/** “1 record”, “12 records”: the count decides the form, and is shown with its thousands grouped. */
export function counted(count: number, shown: string, one: string, other: string): string {
  return `${shown} ${pluralForm(count, { one, other })}`
}
