// A number with the word beside it, in the language of the words.
import { pluralForm, type PluralForms } from '#definition'

/** “1 record”, “12 records”: the count decides the form, and is shown with its thousands grouped. */
export function counted(count: number, shown: string, one: string, other: string): string {
  return countedIn('en')(count, shown, { one, other })
}

/** The same in a language that may have more forms: `countedIn('mk')(3, '3', { one: 'запис', other: 'записи' })`. */
export function countedIn(language: string) {
  return (count: number, shown: string, forms: PluralForms): string =>
    `${shown} ${pluralForm(count, forms, language)}`
}
