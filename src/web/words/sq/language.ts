// Words of the switch between languages.
import type { languageWords as en } from '../en/language.ts'
import type { Sameness } from '../index.ts'

export const languageWords: Sameness<typeof en> = {
  now: (name) => `Gjuha: ${name}`,
  leave: 'Ajo që keni shkruar këtu nuk është ruajtur, dhe faqja hapet rishtas në gjuhën tjetër. Ta lini?',
  own: 'Gjuha',
  ownHint:
    'Faqet dhe mesazhet me e-mail janë në këtë gjuhë. Në krye të çdo faqeje mund të zgjidhet përkohësisht një tjetër.',
  save: 'Ruaj gjuhën',
  saved: 'U ruajt. Faqja tjetër është në këtë gjuhë.',
}
