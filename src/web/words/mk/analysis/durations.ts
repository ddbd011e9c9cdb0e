// Words in mk of durations.
import type { durationWords as en } from '../../en/analysis/durations.ts'
import type { Sameness } from '../../index.ts'

export const durationWords: Sameness<typeof en> = {
  title: 'Колку траело',
  lead: 'Денови од еден настан до друг во записите на евиденцијата. Половина од записите се меѓу првиот и третиот квартил.',
  none: 'Ниедна евиденција на овој патоказ не кажува колку нешто траело.',
  empty: 'Нема такви записи, или нема такви што смеете да ги отворите.',
  duration: 'Траење',
  area: 'Јурисдикција',
  anyArea: 'Сите',
  from: 'Од',
  to: 'До',
  apart: (name) => `Одвоено по: ${name}`,
  together: 'Сите јурисдикции',
  noCode: 'не е наведено',
  records: 'Записи',
  known: 'Познато',
  unknown: 'Не е познато',
  backwards: 'Наназад',
  lower: 'Прв квартил',
  median: 'Медијана',
  upper: 'Трет квартил',
  tooFew: (fewest) => `Премалку за да се каже: познати се помалку од ${fewest}`,
  chart: (name) => `${name}: записи по број на денови`,
  days: 'Денови',
  below: (end) => `под ${end}`,
  between: (start, end) => `${start} до ${end}`,
  beyond: (start) => `${start} и повеќе`,
  part: (areas) => `Отворен ви е само дел од записите: ${areas}.`,
  notes:
    'Запис чии денови не се познати стои под „не е познато“. Каде деновите одат наназад, еден од нив не е точен: такви записи не се во ниеден квартил. Запис со работи од повеќе видови стои под секој од нив, така што видовите никогаш не се собираат.',
}
