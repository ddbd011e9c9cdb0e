// Words of who was shown what is sensitive, in mk.
import type { readingWords as en } from '../../en/people/readings.ts'
import type { Sameness } from '../../index.ts'

export const readingWords: Sameness<typeof en> = {
  title: 'Кој го читал чувствителното',
  lead: 'Ред за секој одговор во кој се прикажани чувствителни одговори на записи. Наменето е за оние што го читаат дневникот на јурисдикцијата; она што не смеат да го видат не се наведува.',
  none: 'Сѐ уште не е прочитано ништо што смеете да го погледнете.',
  when: 'Кога',
  by: 'Кој',
  jurisdiction: 'Јурисдикција',
  register: 'Регистар',
  what: 'Што',
  whats: {
    record: 'запис',
    history: 'историја на запис',
    list: 'список',
    file: 'датотека на список',
  },
  byOpening: '(отворено со наведена причина)',
  records: 'Записи',
  one: (id) => `Запис ${id}`,
}
