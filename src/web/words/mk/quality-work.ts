// Words in mk around work on findings: where they are, accepting many of them at once, and asking their source.
import { countedIn } from '../counted.ts'
import type { qualityWorkWords as en } from '../en/quality-work.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('mk')
const findings = { one: 'наод', other: 'наоди' }
const open = { one: 'отворен наод', other: 'отворени наоди' }

export const qualityWorkWords: Sameness<typeof en> = {
  matrix: {
    caption: 'Отворени наоди по правило и јурисдикција',
    rule: 'Правило',
    all: 'Вкупно',
    open: (count, shown) => counted(count, shown, open),
    accepted: (count) => `прифатени: ${count}`,
    cell: (area, rule, numbers) => `${area}, ${rule}: ${numbers}`,
    checked: (rules, elements, version) =>
      `Правила поставени на податоците: ${rules}; елементи на податоци: ${elements}; податоците какви што се сега (верзија ${version}).`,
    nothingOpen: 'Ништо не е отворено.',
    allAccepted: 'Ништо не е отворено: сè што е најдено е прифатено со образложение.',
    everywhere: 'Прикажи ги сите правила и јурисдикции',
  },
  choosing: {
    choose: 'Избери',
    all: (count, shown) => `Избери од овој список: ${counted(count, shown, open)}`,
    chosen: (count, shown) => `Избрано: ${counted(count, shown, findings)}`,
    clear: 'Поништи го изборот',
    accept: 'Прифати го избраното',
    title: (count, shown) => `Прифаќање со едно образложение: ${counted(count, shown, findings)}`,
    preview: 'Што се прифаќа',
    count: 'Наоди',
    progress: (done, all) => `Направено: ${done} од ${all}`,
    done: (count, shown) => `Прифатено: ${counted(count, shown, findings)}.`,
    before: (count, shown) => `Претходно прифатено и останато исто: ${counted(count, shown, findings)}.`,
    changed: (count, shown) =>
      `Останато како што е бидејќи податоците се сменија или ги нема повеќе: ${counted(count, shown, findings)}. Погледнете што е најдено сега.`,
  },
  acts: {
    title: 'Прифатено заедно',
    line: (count, shown, by, moment) => `${counted(count, shown, findings)}, ${by}, ${moment}:`,
    holding: (count, all) => `Сè уште важи: ${count} од ${all}.`,
    undo: 'Повлечи го сето ова',
    others: 'Повлечи ги другите',
    undone: (count, shown) =>
      `Повлечено: ${counted(count, shown, { one: 'прифаќање', other: 'прифаќања' })}.`,
    none: 'Сè уште ништо не е прифатено заедно.',
  },
  asking: {
    ask: 'Прашај го изворот',
    askChosen: 'Прашај го изворот за избраното',
    asked: (day, whom) => `Прашано на ${day}: ${whom}.`,
    answered: (day) => `Одговорено на ${day}.`,
    waiting: (day) => `Рок за одговор: ${day}.`,
    over: (state) => `Состојба: ${state}.`,
    open: 'Отвори го барањето',
    again: 'Прашај повторно',
    manyAreas:
      'Избраните наоди се од повеќе јурисдикции. Изберете ги наодите на една за да го прашате нејзиниот извор.',
    title: 'Прашање за податоци',
    lead: 'Се прашува институцијата што ги води записите или го дала податокот; прашањето го наоѓа во својата работа и по е-пошта.',
    about: 'За што станува збор',
    twice: (count, shown) =>
      `За истите наоди одговор чека: ${counted(count, shown, { one: 'прашање', other: 'прашања' })}. Прашајте повторно само ако морате.`,
    subject: (rule, area) => `${rule}: ${area}`,
    body: (lines) => `Ве молиме проверете ги податоците и кажете кои се точни, или исправете ги:\n${lines}`,
    keeper: (name) => `${name} (ги води записите)`,
    none: 'Ништо од ова веќе не се наоѓа: податоците се исправени.',
  },
}
