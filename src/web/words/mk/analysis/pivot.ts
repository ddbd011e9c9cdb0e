// Words in mk of the page on which any indicator is explored.
import type { pivotWords as en } from '../../en/analysis/pivot.ts'
import type { Sameness } from '../../index.ts'

export const pivotWords: Sameness<typeof en> = {
  title: 'Истражување',
  lead: 'Кој било показател по кои било две негови димензии. Сè што ќе изберете стои во адресата, па може да се испрати на други; тие гледаат она што самите смеат да го видат.',
  indicator: 'Показател',
  chooseFirst: 'За почеток изберете показател.',
  noIndicator: (id) => `Нема показател „${id}“. Изберете некој.`,
  period: 'Период',
  rows: 'Во редови',
  cols: 'Во колони',
  view: 'Прикажи како',
  views: { table: 'Табела', line: 'Линии', bar: 'Столбови', map: 'Карта' },
  areas: 'Јурисдикции',
  choices: 'Што се истражува',
  only: 'Само',
  nothing: 'За овој избор ништо не е пријавено: непознато е, а не нула.',
  silent: (names) => `Не е пријавено: ${names}.`,
  crowded:
    'Има повеќе линии или столбови отколку што може да се разликуваат. Изберете помалку или погледнете ја табелата.',
  files: 'Овие податоци како датотека',
  csv: 'Овие податоци (CSV)',
  xlsx: 'Овие податоци (XLSX)',
}
