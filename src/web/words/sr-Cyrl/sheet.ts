// Words in sr-Cyrl of the sheet on the screen: its rows, where its headings stand, what becomes of its cells.
import type { sheetWords as en } from '../en/sheet.ts'
import type { Sameness } from '../index.ts'

export const sheetWords: Sameness<typeof en> = {
  heading: 'Ваш лист',
  lead: 'Ово су његови први редови како стоје. Ако заглавље почиње у другом реду, изаберите број тог реда.',
  caption: (table) => (table === '' ? 'Први редови датотеке' : `Први редови листа „${table}“`),
  corner: 'Ред',
  readAs: 'Чита се као',
  leftOut: 'изостављено',
  joinedRest: (heading) => `заједно са: ${heading}`,
  columnOf: (letter) => `Колона ${letter}`,
  pickRow: (line) => `Ред ${line}: заглавље почиње овде`,
  headingRow: 'заглавље',
  rowsOfHeadings: 'Заглавље заузима',
  headingRows: { 0: 'ниједан ред: нема га', 1: 'један ред', 2: 'два реда', 3: 'три реда' },
  all: (shown) => `Прикажи све унапред прочитане редове (${shown})`,
  wide: (shown, all) => `Приказане су прве колоне: ${shown} од ${all}.`,
  cell: 'У вашем листу',
  becomes: 'Постаје',
  becomesOf: (field) => `Шта постаје од ћелија: ${field}`,
  staysEmpty: 'ништа: одговор остаје празан',
  notUnderstood: 'није препознато',
  meansNothing: 'овде не значи ништа: одговор остаје празан',
  leaveEmpty: (word) => `Остави празно где пише „${word}“`,
  dates: {
    'day-first': (sample) => `Чита се тако да је дан први: „${sample}“ не допушта друго.`,
    'month-first': (sample) => `Чита се тако да је месец први: „${sample}“ не допушта друго.`,
    'year-first': (sample) => `Чита се тако да је година прва: „${sample}“ не допушта друго.`,
    chosen: (order) => `Чита се како је изабрано: ${order}. Ниједна овде приказана ћелија то не одређује.`,
    open: (sample) => `Није одређено: у „${sample}“ први може бити и дан и месец. Изаберите редослед.`,
  },
  numbers: {
    ',': (sample) => `Зарез се чита као децимални знак, као у „${sample}“.`,
    '.': (sample) => `Тачка се чита као децимални знак, као у „${sample}“.`,
    chosen: 'Чита се како је изабрано. Ниједна овде приказана ћелија то не одређује.',
    open: (sample) => `Није одређено: „${sample}“ се може прочитати на два начина. Изаберите децимални знак.`,
  },
  sample: 'Део текста, како се сада чита:',
  sampleHelp: 'Ако слова овде изгледају погрешно, изаберите друго кодирање.',
  sending: 'Датотека се чита поново …',
  answerAll: 'За ово нема колоне. Дајте исти одговор за сваки ред, или изаберите колону горе.',
}
