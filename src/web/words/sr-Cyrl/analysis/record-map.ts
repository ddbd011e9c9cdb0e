// Words in sr-Cyrl of maps of records.
import { countedIn } from '../../counted.ts'
import type { recordMapWords as en } from '../../en/analysis/record-map.ts'
import type { Sameness } from '../../index.ts'

const counted = countedIn('sr-Cyrl')
const forms = { one: 'запис', few: 'записа', other: 'записа' }

export const recordMapWords: Sameness<typeof en> = {
  title: (register) => `Карта: ${register}`,
  lead: 'Где се налазе записи које би списак приказао, сабрани у шестоуглове широке око 14 километара. Шестоугао садржи записе само једне јурисдикције.',
  back: 'Назад на списак',
  narrowed: 'Карта приказује оно на шта је списак сужен.',
  all: 'Карта приказује све записе евиденције које смете да отворите.',
  chart: (register) => `Записи по месту: ${register}`,
  counts: (records, shown) => counted(records, shown, forms),
  range: (least, most) => (least === most ? `записа: ${most}` : `записа: од ${least} до ${most}`),
  shown: (shown, of) => `На карти је ${shown} од ${of} записа.`,
  without: (records, shown) => `Без места са координатама: ${counted(records, shown, forms)}.`,
  outside: (records, shown) =>
    `Изван обриса јурисдикције: ${counted(records, shown, forms)}. Преблизу је граници, или координате нису тачне.`,
  none: 'Ниједан од ових записа не наводи место са координатама.',
  noRecords: 'Нема таквих записа, или нема оних које смете да отворите.',
  noPlace: 'Ова евиденција не пита за место.',
  noMap: 'Ова мапа пута нема обрисе својих подручја.',
  table: 'Шестоуглови са највише записа',
  area: 'Јурисдикција',
  around: 'Око',
  records: 'Записи',
  byArea: 'Записи на карти по јурисдикцијама',
}
