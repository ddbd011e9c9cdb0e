// Words in sr-Cyrl of the single pages.
import { countedIn } from '../counted.ts'
import type { pageWords as en } from '../en/pages.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sr-Cyrl')

export const pageWords: Sameness<typeof en> = {
  overview: {
    label: 'Преглед',
    reporting: (reporting, of) => `Податак има ${reporting} од ${of} јурисдикција`,
    asWhole: 'Наведено за регион као целину, није збир јурисдикција',
  },
  areas: { label: 'Јурисдикције', period: 'Период' },
  data: {
    label: 'О подацима',
    at: 'Када',
    by: 'Ко',
    file: 'Датотека',
    rows: 'Редови',
    added: 'Ново',
  },
  quality: {
    label: 'Квалитет',
    ofRecords: 'Записи се проверавају сопственим правилима, по евиденцијама',
    title: 'Квалитет података',
    lead: 'Оно што се не слаже у објавама извора. Ништа се не исправља прећутно: налаз остаје док се његов извор не исправи.',
    severity: 'Тежина',
    severities: { error: 'грешка', warning: 'упозорење', note: 'напомена' },
    all: 'све',
    area: 'Јурисдикција',
    element: 'Елемент података',
    count: (shown, all) => `Налази: ${shown} од ${all}`,
    many: (count, shown) => counted(count, shown, { one: 'налаз', few: 'налаза', other: 'налаза' }),
    none: 'Ниједан налаз не одговара овом избору.',
    clean: 'Правила нису нашла ништа.',
    observations: (count) => `Шта извори наводе (${count})`,
    filter: 'Филтер',
    open: 'Прикажи налазе',
    close: 'Сакриј налазе',
    acceptedCount: (count) => `Од тога прихваћено уз образложење: ${count}`,
    acceptance: {
      accept: 'Прихвати уз образложење',
      title: 'Прихвати овај налаз',
      reason: 'Зашто су подаци тачни?',
      hint: 'Образложење види свако ко види налаз. Важи за ове податке: када се они промене, налаз се враћа.',
      accepted: 'Прихваћено.',
      lapsed: 'Био је прихваћен за друге податке и поново стоји.',
      note: (by, day) => `${by}, ${day}:`,
      withdraw: 'Повуци',
    },
  },
}
