// Words of the switch between languages.
import type { languageWords as en } from '../en/language.ts'
import type { Sameness } from '../index.ts'

export const languageWords: Sameness<typeof en> = {
  now: (name) => `Gjuha: ${name}`,
  leave: 'Ajo që keni shkruar këtu nuk është ruajtur, dhe faqja hapet rishtas në gjuhën tjetër. Ta lini?',
}
