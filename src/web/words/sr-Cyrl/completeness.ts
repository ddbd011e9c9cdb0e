// Words in sr-Cyrl around completeness: what a report expects, what of it is there, and from whom.
import { countedIn } from '../counted.ts'
import type { completenessWords as en } from '../en/completeness.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sr-Cyrl')
const elements = { one: 'елемент података', few: 'елемента података', other: 'елемената података' }
const institutions = { one: 'институција', few: 'институције', other: 'институција' }

export const completenessWords: Sameness<typeof en> = {
  title: 'Потпуно и на време',
  lead: 'Шта сваки извештај циклуса очекује од сваке јурисдикције и шта је од тога ту. Недостајуће није нула.',
  product: 'Производ',
  report: 'Извештај',
  reportHeading: (product, report, period) => `${product} ${report}, ${period}`,
  reportName: (report, period) => `${report} (${period})`,
  due: (day) => `Рок: ${day}.`,
  noDue: 'Ниједан извор не одређује дан када овај извештај доспева, па се ништа не назива закаснелим.',
  states: {
    counted: 'избројано из евиденција за које је изјављено да су потпуне',
    reported: 'пријављено',
    'in part': 'делимично',
    missing: 'недостаје',
  },
  short: { counted: 'избројано', reported: 'пријављено', 'in part': 'део', missing: '–' },
  brief: { counted: 'избројано', reported: 'пријављено', 'in part': 'део', missing: 'недостаје' },
  byFigure: 'Шта је ту, податак по податак',
  legend:
    'избројано: из евиденција за које сви који их воде изјављују да су потпуне · пријављено: од извора · део: нешто од тога, или записи за које нико није изјавио да су потпуни · –: недостаје.',
  byInstitution: 'По институцијама',
  own: (institution) => `${institution} (ваша институција)`,
  institution: 'Институција',
  there: 'Ту је',
  missing: 'Није изјавила, или само делимично',
  missingSome: (count) => `${count} од њих`,
  silentInstitutions: (count, shown) =>
    `Још нема ничега: ${counted(count, shown, institutions)}. Прикажи које, и шта се од сваке тражи`,
  completeInstitutions: (count, shown) =>
    `Све што се тражи је ту: ${counted(count, shown, institutions)}. Прикажи које`,
  asked: (name, count, shown) => `${name}: ${counted(count, shown, elements)}`,
  everywhere: 'свуда',
  stateIn: (state, where) => `${state}: ${where}`,
  element: 'Елемент података',
  all: (there, expected) => `Од очекиваних података (${expected}) ту је ${there}.`,
  received: (day) => `први пут примљено ${day}`,
  late: (days, shown) =>
    counted(days, shown, { one: 'дан закашњења', few: 'дана закашњења', other: 'дана закашњења' }),
  records: (count, shown) => counted(count, shown, { one: 'запис', few: 'записа', other: 'записа' }),
  noInstitution: 'Ниједна евиденција то не тражи: јурисдикција извештава као целина',
  onlyPublic: 'Без пријаве се приказује само колико је јурисдикција дало податак, а не које су то.',
  state: 'Изјави да су евиденције потпуне',
  successor: 'Мапа пута која следи',
  tally: 'Јурисдикције са целим периодом',
  inPart: 'Са делом периода, или са дужим периодом',
  groups: 'Објављено за групу као целину',
  nothingOf: (count, shown, isAll) =>
    isAll
      ? `Још нема ничега, ни за један: ${counted(count, shown, elements)}. Прикажи које`
      : `Осим тога нема ничега за још ${counted(count, shown, elements)}: прикажи које`,
  byReport: 'Извештај по извештај',
  figuresThere: 'Очекивани подаци који су ту',
  figuresInPart: 'За део периода, или за дужи период',
  elementsOfGroups: 'Елементи података објављени за групу као целину',
  ofAll: (there, of) => `${there} од ${of}`,
  goesThrough: (count, shown) =>
    `Овај извештај речима описује ${counted(count, shown, { one: 'потциљ', few: 'потциља', other: 'потциљева' })}; не очекује податке.`,
  rates: {
    byArea: 'Колико је ту, по јурисдикцији',
    area: 'Јурисдикција',
    all: 'Укупно',
    rate: 'Удео',
    part: 'Делимично',
    missing: 'Недостаје',
    byRegister: 'Колико је ту, по евиденцији',
    register: 'Евиденција',
    gaps: 'Шта недостаје и чиме се попуњава',
    figures: (_count, shown) => `недостаје података: ${shown}`,
    ofArea: (area, figures) => `${area}: ${figures}`,
    nothing: (area) => `${area}: ништа не недостаје.`,
    state: 'Изјави да је потпуна',
    add: 'Додај запис',
    bring: 'Увези датотеку',
    who: (names) => `Треба да изјаве: ${names}`,
    whole: 'Пријављује се у целини',
    handIn: 'Предај податке',
  },
}
