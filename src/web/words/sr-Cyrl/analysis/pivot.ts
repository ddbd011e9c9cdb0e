// Words in sr-Cyrl of the page on which any indicator is explored.
import type { pivotWords as en } from '../../en/analysis/pivot.ts'
import type { Sameness } from '../../index.ts'

export const pivotWords: Sameness<typeof en> = {
  title: 'Истраживање',
  lead: 'Било који показатељ по било које две његове димензије. Све што изаберете стоји у адреси, па се може послати другима; они виде оно што сами смеју да виде.',
  indicator: 'Показатељ',
  chooseFirst: 'За почетак изаберите показатељ.',
  noIndicator: (id) => `Не постоји показатељ „${id}“. Изаберите неки.`,
  period: 'Период',
  rows: 'У редовима',
  cols: 'У колонама',
  view: 'Прикажи као',
  views: { table: 'Табела', line: 'Линије', bar: 'Ступци', map: 'Карта' },
  areas: 'Јурисдикције',
  choices: 'Шта се истражује',
  only: 'Само',
  nothing: 'За овај избор ништа није пријављено: непознато је, а није нула.',
  silent: (names) => `Није пријављено: ${names}.`,
  crowded: 'Линија или стубаца је више него што се може разликовати. Изаберите мање или погледајте табелу.',
  files: 'Ови подаци као датотека',
  csv: 'Ови подаци (CSV)',
  xlsx: 'Ови подаци (XLSX)',
}
