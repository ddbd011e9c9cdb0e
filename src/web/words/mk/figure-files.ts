// Words of files of figures: handed in, and understood on the screen of a sheet, in mk.
import { countedIn } from '../counted.ts'
import type {
  figureCommitWords as enCommit,
  figureFileWords as en,
  figureLoadWords as enLoads,
} from '../en/figure-files.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('mk')

export const figureFileWords: Sameness<typeof en> = {
  title: 'Предајте податоци',
  lead: 'Пополнет образец на KPI, или ваша датотека со истите колони. Прво се прегледува, а се презема цела или воопшто не.',
  forms: 'Секој KPI има свој образец за преземање:',
  look: 'Прегледај ја датотеката',
  outcome: 'Што би се случило',
  would: (rows, shown, added) =>
    `${counted(rows, shown, { one: 'ред е точен', other: 'редови се точни' })}; од нив нешто ново ${added === '1' ? 'кажува' : 'кажуваат'} ${added}.`,
  faulty: (rows, shown) => `${counted(rows, shown, { one: 'ред е точен', other: 'редови се точни' })}.`,
  repeated: 'Токму оваа датотека веќе е преземена. Ништо не се менува.',
  blocked: 'Ништо не се презема пред ова да се поправи. Поправете ја датотеката и изберете ја повторно.',
  take: 'Преземи сѐ',
  takenHeading: 'Преземено',
  nothingNewHeading: 'Ништо ново',
  taken: (rows, shown, added) =>
    `${counted(rows, shown, { one: 'ред е преземен', other: 'редови се преземени' })}, од нив нови: ${added}. Податоците следат веднаш.`,
  noneNew: (rows, shown) =>
    rows === 0
      ? 'Не е преземен ниеден ред.'
      : `${counted(rows, shown, { one: 'ред го кажува', other: 'редови го кажуваат' })} она што веќе беше зачувано.`,
  takenBack: (count, shown) =>
    `${counted(count, shown, { one: 'податок е повлечен', other: 'податоци се повлечени' })}.`,
  toLoads: 'Погледнете ги преземените датотеки',
  left: (count, shown) =>
    `${counted(count, shown, { one: 'ред е изоставен', other: 'редови се изоставени' })}. Овде ништо не чека: поправете ги во вашата датотека и испратете ја повторно.`,
  partly:
    'Редовите со проблем може да се преземат означени, а добрите да се преземат без нив: отворете ја датотеката како увоз.',
  partlyButton: 'Отвори ја како увоз',
  ownLayout: 'Ако колоните на вашата датотека имаат други имиња од оние во образецот, наведете што значат.',
  readOnly: 'Бројките можете да ги читате. Ги предаваат само оние што смеат да ги запишуваат.',
  ownLayoutButton: 'Наведи што значат колоните',
  name: 'Податоци',
  columns: {
    element: 'Што се брои',
    period: 'Период',
    itemClass: 'Вид на предмет',
    value: 'Вредност',
    lower: 'Најмалку',
    upper: 'Најмногу',
    unit: 'Единица',
    start: 'Прв ден',
    end: 'Последен ден',
    status: 'Статус',
    accumulation: 'Како се собира',
    basis: 'Основа',
    breakdown: 'Поделба',
    audience: 'Читатели',
    source: 'Извор',
    address: 'Адреса на изворот',
    vintage: 'Објавено на',
    quote: 'Цитат',
    retrieval: 'Преземено',
    note: 'Белешка',
  },
}

/** How a file of figures is taken, where that differs from a file of records: nothing of it waits in quarantine. */
export const figureCommitWords: Sameness<typeof enCommit> = {
  good: 'Добрите редови; оние со проблем се изоставуваат',
  goodHelp:
    'Тие остануваат во вашата датотека и никаде не чекаат: преземете ја датотеката со означените проблеми, поправете ја и испратете ја повторно; преземеното не се презема двапати. Каде што дел од она што изворот го нарекува сите делови има проблем, со него се изоставуваат и другите делови.',
  blocked:
    'Ништо не би се презело: поправете ги проблемите и испратете ја датотеката повторно, или изберете ги добрите редови.',
  withdraw: (count, shown) =>
    `Повлечи ${counted(count, shown, { one: 'податок што повеќе го нема во датотеката', other: 'податоци што повеќе ги нема во датотеката' })}`,
  will: {
    new: (count, shown) =>
      `${counted(count, shown, { one: 'нов податок се зачувува', other: 'нови податоци се зачувуваат' })}.`,
    changed: (count, shown) =>
      `${counted(count, shown, { one: 'податок се исправа', other: 'податоци се исправаат' })}.`,
    unchanged: (count, shown) =>
      `${counted(count, shown, { one: 'податок останува како што е', other: 'податоци остануваат како што се' })}.`,
    refused: (count, shown) =>
      `${counted(count, shown, { one: 'ред со проблем се изоставува и не се чува', other: 'редови со проблем се изоставуваат и не се чуваат' })} никаде овде.`,
    withdrawn: (count, shown) =>
      `${counted(count, shown, { one: 'податок се повлекува', other: 'податоци се повлекуваат' })}. Нивната историја останува.`,
  },
}

/** Of files of figures that were taken, and their undoing. */
export const figureLoadWords: Sameness<typeof enLoads> = {
  label: 'Преземени датотеки со податоци',
  button: 'Поништи …',
  buttonOf: (file) => `Поништи ја датотеката со податоци ${file} …`,
  heading: (file) => `Да се поништи датотеката со податоци ${file}?`,
  will: (added, shown) =>
    `${counted(added, shown, { one: 'податок што го донесе повеќе не важи', other: 'податоци што ги донесе повеќе не важат' })}. Она што го измени или повлече стои како претходно. Ништо не се брише, и датотеката може повторно да се преземе.`,
  reason: 'Зошто (се чува со датотеката)',
  confirm: 'Да, поништи',
  undoing: 'Се поништува …',
  back: 'Не сега',
}
