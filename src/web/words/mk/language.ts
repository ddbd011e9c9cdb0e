// Words of the switch between languages.
import type { languageWords as en } from '../en/language.ts'
import type { Sameness } from '../index.ts'

export const languageWords: Sameness<typeof en> = {
  now: (name) => `Јазик: ${name}`,
  leave:
    'Она што го внесовте овде не е зачувано, а страницата се отвора одново на другиот јазик. Да се напушти?',
}
