// Words in sr-Cyrl of files of figures: handed in, and understood on the screen of a sheet.
import { countedIn } from '../counted.ts'
import type * as en from '../en/figure-files.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sr-Cyrl')
const rows = { one: 'ред', few: 'реда', other: 'редова' }
const figures = { one: 'податак', few: 'податка', other: 'података' }

export const figureFileWords: Sameness<typeof en.figureFileWords> = {
  title: 'Предаја података',
  lead: 'Попуњен образац неког KPI, или ваша датотека са истим колонама. Најпре се прегледа, а преузима се цела или никако.',
  forms: 'Сваки KPI има образац за преузимање:',
  look: 'Прегледај датотеку',
  outcome: 'Шта би се догодило',
  would: (count, shown, added) => `Исправно: ${counted(count, shown, rows)}. Нешто ново наводи: ${added}.`,
  faulty: (count, shown) => `Исправно: ${counted(count, shown, rows)}.`,
  repeated: 'Управо ова датотека је већ преузета. Ништа се не мења.',
  blocked: 'Ништа се не преузима док се ово не исправи. Исправите датотеку и изаберите је поново.',
  take: 'Преузми све',
  takenHeading: 'Преузето',
  nothingNewHeading: 'Ништа ново',
  taken: (count, shown, added) =>
    `Преузето: ${counted(count, shown, rows)}, од тога ново: ${added}. Подаци следе одмах.`,
  noneNew: (count, shown) =>
    count === 0
      ? 'Ниједан ред није преузет.'
      : `Наводи оно што је већ похрањено: ${counted(count, shown, rows)}.`,
  takenBack: (count, shown) => `Повучено: ${counted(count, shown, figures)}.`,
  toLoads: 'Погледај преузете датотеке',
  left: (count, shown) =>
    `Изостављено: ${counted(count, shown, rows)}. Овде ништа не чека: исправите их у својој датотеци и пошаљите је поново.`,
  partly:
    'Редови са проблемом могу се преузети означени, а исправни узети без њих: отворите датотеку као увоз.',
  partlyButton: 'Отвори је као увоз',
  ownLayout: 'Ако колоне ваше датотеке имају друга имена него у обрасцу, наведите шта значе.',
  readOnly: 'Бројке можете да читате. Предају их само они који смеју да их уписују.',
  ownLayoutButton: 'Наведи шта колоне значе',
  name: 'Подаци',
  columns: {
    element: 'Шта се броји',
    period: 'Период',
    itemClass: 'Врста предмета',
    value: 'Вредност',
    lower: 'Најмање',
    upper: 'Највише',
    unit: 'Јединица',
    start: 'Први дан',
    end: 'Последњи дан',
    status: 'Статус',
    accumulation: 'Начин сабирања',
    basis: 'Основ',
    breakdown: 'Подела',
    audience: 'Круг корисника',
    source: 'Извор',
    address: 'Адреса извора',
    vintage: 'Објављено',
    quote: 'Цитат',
    retrieval: 'Прибављено',
    note: 'Напомена',
  },
}

/** How a file of figures is taken, where that differs from a file of records: nothing of it waits in quarantine. */
export const figureCommitWords: Sameness<typeof en.figureCommitWords> = {
  good: 'Исправни редови; они са проблемом се изостављају',
  goodHelp:
    'Остају у вашој датотеци и не чекају нигде: преузмите датотеку са означеним проблемима, исправите је и пошаљите поново; што је преузето не преузима се двапут. Ако неки део онога што извор наводи као све делове има проблем, с њим се изостављају и остали делови.',
  blocked:
    'Ништа се не би преузело: исправите проблеме и пошаљите датотеку поново, или изаберите исправне редове.',
  withdraw: (count, shown) => `Повуци оно чега више нема у датотеци: ${counted(count, shown, figures)}`,
  will: {
    new: (count, shown) => `Чува се као ново: ${counted(count, shown, figures)}.`,
    changed: (count, shown) => `Исправља се: ${counted(count, shown, figures)}.`,
    unchanged: (count, shown) => `Остаје како јесте: ${counted(count, shown, figures)}.`,
    refused: (count, shown) =>
      `Изоставља се због проблема и овде се нигде не чува: ${counted(count, shown, rows)}.`,
    withdrawn: (count, shown) => `Повлачи се: ${counted(count, shown, figures)}. Историја остаје.`,
  },
}

/** Of files of figures that were taken, and their undoing. */
export const figureLoadWords: Sameness<typeof en.figureLoadWords> = {
  label: 'Преузете датотеке података',
  button: 'Поништи …',
  buttonOf: (file) => `Поништи датотеку података ${file} …`,
  heading: (file) => `Поништити датотеку података ${file}?`,
  will: (added, shown) =>
    `Више не важи оно што је донела: ${counted(added, shown, figures)}. Што је изменила или повукла стоји као раније. Ништа се не брише, а датотека се може преузети поново.`,
  reason: 'Разлог (чува се уз датотеку)',
  confirm: 'Да, поништи је',
  undoing: 'Поништавање …',
  back: 'Не сада',
}
