// Words of the switch between languages.
import type { languageWords as en } from '../en/language.ts'
import type { Sameness } from '../index.ts'

export const languageWords: Sameness<typeof en> = {
  now: (name) => `Јазик: ${name}`,
  leave:
    'Она што го внесовте овде не е зачувано, а страницата се отвора одново на другиот јазик. Да се напушти?',
  own: 'Јазик',
  ownHint:
    'Страниците и е-пораките се на овој јазик. На врвот на секоја страница може привремено да се избере друг.',
  save: 'Зачувај го јазикот',
  saved: 'Зачувано. Следната страница е на овој јазик.',
}
