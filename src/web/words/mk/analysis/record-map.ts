// Words of maps of records, in mk.
import { countedIn } from '../../counted.ts'
import type { recordMapWords as en } from '../../en/analysis/record-map.ts'
import type { Sameness } from '../../index.ts'

const counted = countedIn('mk')

export const recordMapWords: Sameness<typeof en> = {
  title: (register) => `Карта: ${register}`,
  lead: 'Каде лежат записите што би ги прикажал списокот, собрани во шестаголници широки околу 14 километри. Шестаголникот има записи само од една јурисдикција.',
  back: 'Назад кон списокот',
  narrowed: 'Картата го прикажува она на што е стеснет списокот.',
  all: 'Картата ги прикажува сите записи на регистарот што смеете да ги отворите.',
  chart: (register) => `Записи по место: ${register}`,
  counts: (records, shown) => counted(records, shown, { one: 'запис', other: 'записи' }),
  range: (least, most) => (least === most ? `${most} записи` : `${least} до ${most} записи`),
  shown: (shown, of) => `На картата се ${shown} од ${of} записи.`,
  without: (records, shown) =>
    `${counted(records, shown, { one: 'запис не наведува', other: 'записи не наведуваат' })} место со координати.`,
  outside: (records, shown) =>
    `${counted(records, shown, { one: 'запис лежи', other: 'записи лежат' })} надвор од контурата на јурисдикцијата: преблиску до нејзината граница, или координатите се погрешни.`,
  none: 'Ниеден од овие записи не наведува место со координати.',
  noRecords: 'Нема такви записи, или ниеден што смеете да го отворите.',
  noPlace: 'Овој регистар не прашува за место.',
  noMap: 'Овој патоказ нема контури на своите подрачја.',
  table: 'Шестаголници со најмногу записи',
  area: 'Јурисдикција',
  around: 'Околу',
  records: 'Записи',
  byArea: 'Записи на картата по јурисдикции',
}
