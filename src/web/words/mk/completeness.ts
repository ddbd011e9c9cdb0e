// Words around completeness: what a report expects, what of it is there, and from whom, in mk.
import { countedIn } from '../counted.ts'
import type { completenessWords as en } from '../en/completeness.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('mk')

export const completenessWords: Sameness<typeof en> = {
  title: 'Целосно и навреме',
  lead: 'Што очекува секој извештај од циклусот од секоја јурисдикција, и што има од тоа. Она што недостига не е нула.',
  product: 'Производ',
  report: 'Извештај',
  reportHeading: (product, report, period) => `${product} ${report}, ${period}`,
  reportName: (report, period) => `${report} (${period})`,
  due: (day) => `Рок: ${day}.`,
  noDue: 'Ниеден извор не определува рок за овој извештај, па ништо не се нарекува задоцнето.',
  states: {
    counted: 'изброено од регистри изјавени како целосни',
    reported: 'пријавено',
    'in part': 'делумно',
    missing: 'недостига',
  },
  short: { counted: 'изброено', reported: 'пријавено', 'in part': 'дел', missing: '–' },
  brief: { counted: 'изброено', reported: 'пријавено', 'in part': 'дел', missing: 'недостига' },
  byFigure: 'Што има, податок по податок',
  legend:
    'изброено: од регистри што сите што ги водат ги изјавуваат за целосни · пријавено: од извор · дел: нешто од тоа, или записи што никој не ги изјавил за целосни · –: недостига.',
  byInstitution: 'По институции',
  own: (institution) => `${institution} (вашата институција)`,
  institution: 'Институција',
  there: 'Има',
  missing: 'Не го изјавила, или само делумно',
  missingSome: (count) => `${count} од нив`,
  silentInstitutions: (count, shown) =>
    `Сѐ уште нема ништо од ${counted(count, shown, { one: 'институција', other: 'институции' })}: прикажи кои и што се бара од секоја`,
  completeInstitutions: (count, shown) =>
    `Сѐ што се бара има од ${counted(count, shown, { one: 'институција', other: 'институции' })}: прикажи кои`,
  asked: (name, count, shown) =>
    `${name}: ${counted(count, shown, { one: 'елемент на податоци', other: 'елементи на податоци' })}`,
  everywhere: 'насекаде',
  stateIn: (state, where) => `${state}: ${where}`,
  element: 'Елемент на податоци',
  all: (there, expected) => `Има ${there} од ${expected} очекувани податоци.`,
  received: (day) => `првпат примено на ${day}`,
  late: (days, shown) => `доцни ${counted(days, shown, { one: 'ден', other: 'дена' })}`,
  records: (count, shown) => counted(count, shown, { one: 'запис', other: 'записи' }),
  noInstitution: 'Ниеден регистар не го прашува: јурисдикцијата го пријавува како целина',
  onlyPublic: 'Без најава се прикажува само колку јурисдикции дале податок, а не кои.',
  state: 'Изјавете дека регистрите се целосни',
  successor: 'Патоказот што следи',
  tally: 'Јурисдикции со целиот период',
  inPart: 'Со дел од него, или со подолг период',
  groups: 'Објавено за група како целина',
  nothingOf: (count, shown, isAll) =>
    isAll
      ? `Сѐ уште нема ништо за ниеден од ${counted(count, shown, { one: 'елемент на податоци', other: 'елементи на податоци' })}: прикажи кои`
      : `Нема ништо за уште ${counted(count, shown, { one: 'елемент на податоци', other: 'елементи на податоци' })}: прикажи кои`,
  byReport: 'Извештај по извештај',
  figuresThere: 'Очекувани податоци што ги има',
  figuresInPart: 'За дел од периодот, или за подолг',
  elementsOfGroups: 'Елементи на податоци објавени за група како целина',
  ofAll: (there, of) => `${there} од ${of}`,
  goesThrough: (count, shown) =>
    `Овој извештај со зборови обработува ${counted(count, shown, { one: 'потцел', other: 'потцели' })}; не очекува податоци.`,
  rates: {
    byArea: 'Колку има, по јурисдикција',
    area: 'Јурисдикција',
    all: 'Вкупно',
    rate: 'Удел',
    part: 'Делумно',
    missing: 'Недостасува',
    byRegister: 'Колку има, по регистар',
    register: 'Регистар',
    gaps: 'Што недостасува и со што се пополнува',
    figures: (_count, shown) => `недостасуваат податоци: ${shown}`,
    ofArea: (area, figures) => `${area}: ${figures}`,
    nothing: (area) => `${area}: ништо не недостасува.`,
    state: 'Изјави дека е целосен',
    add: 'Додај запис',
    bring: 'Увези датотека',
    who: (names) => `Треба да изјават: ${names}`,
    whole: 'Се пријавува во целина',
    handIn: 'Предај податоци',
  },
}
