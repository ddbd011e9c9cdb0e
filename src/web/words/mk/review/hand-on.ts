// Words of lists to hand on, in mk.
import type { handOnWords as en } from '../../en/review/hand-on.ts'
import type { Sameness } from '../../index.ts'

export const handOnWords: Sameness<typeof en> = {
  title: 'Списоци за предавање',
  lead: 'Записи во облик во кој ги примаат други. Waymark не ги испраќа никому: погледнете го списокот, преземете го и предајте го на договорениот начин.',
  list: 'Список',
  area: 'Јурисдикција',
  anyArea: 'Сите што смеете да ги видите',
  from: 'Од',
  to: 'До',
  only: 'Записи',
  all: 'Сите',
  waiting: 'Само оние што чекаат предавање',
  none: 'Ниеден запис не одговара на овој избор.',
  shown: (rows, records) => `${rows} редови од првите записи; вкупно ${records} записи.`,
  download: 'Преземи го списокот (CSV)',
  noLists: 'Овој патоказ нема списоци за предавање.',
}
