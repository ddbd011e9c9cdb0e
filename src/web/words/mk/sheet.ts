// Words of the sheet on the screen: its rows, where its headings stand, what becomes of its cells, in mk.
import type { sheetWords as en } from '../en/sheet.ts'
import type { Sameness } from '../index.ts'

export const sheetWords: Sameness<typeof en> = {
  heading: 'Вашата табела',
  lead: 'Ова се нејзините први редови како што стојат. Изберете го бројот на редот во кој почнуваат насловите на колоните, ако е друг.',
  caption: (table) => (table === '' ? 'Првите редови на датотеката' : `Првите редови на „${table}“`),
  corner: 'Ред',
  readAs: 'Се чита како',
  leftOut: 'изоставено',
  joinedRest: (heading) => `заедно со ${heading}`,
  columnOf: (letter) => `Колона ${letter}`,
  pickRow: (line) => `Ред ${line}: насловите почнуваат овде`,
  headingRow: 'наслови',
  rowsOfHeadings: 'Насловите зафаќаат',
  headingRows: {
    0: 'ниеден ред: ги нема',
    1: 'еден ред',
    2: 'два реда',
    3: 'три реда',
  },
  all: (shown) => `Прикажи ги сите ${shown} редови што се прочитани однапред`,
  wide: (shown, all) => `Прикажани се првите ${shown} од ${all} колони.`,
  cell: 'Во вашата табела',
  becomes: 'Станува',
  becomesOf: (field) => `Што станува од ќелиите: ${field}`,
  staysEmpty: 'ништо: одговорот останува празен',
  notUnderstood: 'не е разбрано',
  meansNothing: 'овде не значи ништо: одговорот останува празен',
  leaveEmpty: (word) => `Остави празно каде што пишува „${word}“`,
  dates: {
    'day-first': (sample) => `Се чита со денот прв: „${sample}“ не допушта ништо друго.`,
    'month-first': (sample) => `Се чита со месецот прв: „${sample}“ не допушта ништо друго.`,
    'year-first': (sample) => `Се чита со годината прва: „${sample}“ не допушта ништо друго.`,
    chosen: (order) => `Се чита како што е избрано: ${order}. Ниедна ќелија прикажана овде не одлучува.`,
    open: (sample) => `Не е одлучено: во „${sample}“ прв може да биде денот или месецот. Изберете редослед.`,
  },
  numbers: {
    ',': (sample) => `Запирката се чита како децимален знак, како во „${sample}“.`,
    '.': (sample) => `Точката се чита како децимален знак, како во „${sample}“.`,
    chosen: 'Се чита како што е избрано. Ниедна ќелија прикажана овде не одлучува.',
    open: (sample) => `Не е одлучено: „${sample}“ може да се прочита на два начина. Изберете децимален знак.`,
  },
  sample: 'Дел од текстот, како што се чита сега:',
  sampleHelp: 'Ако буквите овде изгледаат погрешно, изберете друго кодирање.',
  sending: 'Датотеката се чита одново …',
  answerAll: 'Овие немаат колона. Дајте ист одговор за секој ред или изберете колона погоре.',
}
