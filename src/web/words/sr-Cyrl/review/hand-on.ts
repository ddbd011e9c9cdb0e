// Words in sr-Cyrl of lists to hand on.
import type { handOnWords as en } from '../../en/review/hand-on.ts'
import type { Sameness } from '../../index.ts'

export const handOnWords: Sameness<typeof en> = {
  title: 'Спискови за прослеђивање',
  lead: 'Записи у облику у којем их други преузимају. Waymark их никоме не шаље: погледајте списак, преузмите га и проследите договореним путем.',
  list: 'Списак',
  area: 'Јурисдикција',
  anyArea: 'Све које смете да видите',
  from: 'Од',
  to: 'До',
  only: 'Записи',
  all: 'Сви',
  waiting: 'Само они који чекају прослеђивање',
  none: 'Ниједан запис не одговара овом избору.',
  shown: (rows, records) => `Приказано редова првих записа: ${rows}; записа укупно: ${records}.`,
  download: 'Преузми списак (CSV)',
  noLists: 'Ова мапа пута нема спискова за прослеђивање.',
}
