// Words in sr-Cyrl of statements of completeness.
import { countedIn } from '../counted.ts'
import type { statementWords as en } from '../en/statements.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sr-Cyrl')
const months = { one: 'месец', few: 'месеца', other: 'месеци' }

export const statementWords: Sameness<typeof en> = {
  title: 'Изјава да су евиденције потпуне',
  lead: 'Институција за целе месеце изјављује да њена евиденција садржи све, или да није било случајева. Тек тада је број тачан, а непостојање записа значи 0.',
  link: 'Изјави да су евиденције потпуне',
  choice: 'За шта се изјављује',
  area: 'Јурисдикција',
  institution: 'Институција',
  year: 'Година',
  step: 'По',
  noInstitution: 'Институција није наведена',
  nothingKept: 'Ова институција не води ниједну евиденцију.',
  table: (institution, year) => `${institution}: евиденције за ${year}.`,
  register: 'Евиденција',
  all: 'Све',
  chooseRow: (register) => `Изабери све отворене периоде: ${register}`,
  chooseColumn: (period) => `Изабери све евиденције за ${period}`,
  chooseCell: (register, period) => `${register}, ${period}`,
  states: {
    complete: 'потпуно',
    nil: 'без случајева',
    open: 'поново отворено',
    opening: 'почетно стање на крају периода',
    none: 'није изјављено',
    part: 'делимично',
    running: 'још траје',
  },
  withOpening: (state) => `${state}, почетно стање на крају периода`,
  chosen: (count, shown) =>
    `Изабрано: ${counted(count, shown, { one: 'период', few: 'периода', other: 'периода' })}.`,
  noneChosen: 'Најпре изаберите периоде у табели.',
  readOnly:
    'Можете да читате шта је овде изјављено. Мењају то они који смеју да изјаве да су евиденције ове институције потпуне.',
  complete: 'Изјави да је потпуно',
  nil: 'Није било случајева',
  opening: 'Почетно стање је евидентирано',
  openingHint:
    'Почетно стање значи да је евидентирано све што је важило на крају изабраног периода, или да ништа није важило. Стање је отада тачно, докле год је сваки месец покривен изјавом.',
  withdraw: 'Повуци',
  withdrawTitle: 'Поново отвори изабране месеце',
  withdrawReason: 'Зашто се поново отварају?',
  withdrawHint: 'Подаци за ове месеце поново гласе „најмање“, док се не да нова изјава.',
  done: {
    complete: (count, shown) => `Изјављено да је потпуно: ${counted(count, shown, months)}.`,
    nil: (count, shown) => `Изјављено да није било случајева: ${counted(count, shown, months)}.`,
    opening: (count, shown) => `Изјављено почетно стање на крају периода: ${counted(count, shown, months)}.`,
    open: (count, shown) => `Поново отворено: ${counted(count, shown, months)}.`,
  },
  undo: 'Поништи',
  history: 'Шта је изјављено, најновије прво',
  older: 'Прикажи старије изјаве',
  noHistory: 'За ову годину ништа није изјављено.',
  when: 'Када',
  who: 'Ко',
  what: 'Шта',
  months: 'Месеци',
  reason: 'Образложење',
  from: (first, last) => `од ${first} до ${last}`,
  asked: {
    stands: 'И са овим је потпуно',
    open: 'Поново отвори месеце',
    lead: 'Да ли је евиденција са овим потпуна?',
    hint: 'Да је и даље потпуна кажу они који то смеју да изјаве, као што је руководилац институције; сви остали поново отварају месеце.',
  },
  file: {
    legend: 'Да ли је ова датотека потпуна?',
    says: (periods) => `У датотеци је наведено да је потпуна за ${periods}.`,
    state: 'Изјављујем да је потпуна за',
    hint: 'На пример 2024-H1, или више њих са зарезима. Ако остане празно, ништа се не изјављује.',
  },
}
