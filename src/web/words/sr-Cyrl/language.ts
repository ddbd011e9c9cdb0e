// Words of the switch between languages.
import type { languageWords as en } from '../en/language.ts'
import type { Sameness } from '../index.ts'

export const languageWords: Sameness<typeof en> = {
  now: (name) => `Језик: ${name}`,
  leave:
    'Оно што сте овде уписали није сачувано, а страница се поново отвара на другом језику. Напустити је?',
  own: 'Језик',
  ownHint: 'Странице и е-поруке су на овом језику. На врху сваке странице може се привремено изабрати други.',
  save: 'Сачувај језик',
  saved: 'Сачувано. Следећа страница је на овом језику.',
}
