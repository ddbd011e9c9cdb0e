// Words in sr-Cyrl around work on findings: where they are, accepting many of them at once, and asking their source.
import { countedIn } from '../counted.ts'
import type { qualityWorkWords as en } from '../en/quality-work.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sr-Cyrl')
const findings = { one: 'налаз', few: 'налаза', other: 'налаза' }

export const qualityWorkWords: Sameness<typeof en> = {
  matrix: {
    caption: 'Отворени налази по правилу и јурисдикцији',
    rule: 'Правило',
    all: 'Укупно',
    open: (count, shown) =>
      counted(count, shown, { one: 'отворен налаз', few: 'отворена налаза', other: 'отворених налаза' }),
    accepted: (count) => `прихваћено: ${count}`,
    cell: (area, rule, numbers) => `${area}, ${rule}: ${numbers}`,
    checked: (rules, elements, version) =>
      `Правила постављених подацима: ${rules}; елемената података: ${elements}; подаци какви су сада (верзија ${version}).`,
    nothingOpen: 'Ништа није отворено.',
    allAccepted: 'Ништа није отворено: све што је нађено прихваћено је уз образложење.',
    everywhere: 'Прикажи сва правила и све јурисдикције',
  },
  choosing: {
    choose: 'Изабери',
    all: (count, shown) =>
      `Изабери са овог списка: ${counted(count, shown, { one: 'отворен налаз', few: 'отворена налаза', other: 'отворених налаза' })}`,
    chosen: (count, shown) => `Изабрано: ${counted(count, shown, findings)}`,
    clear: 'Поништи избор',
    accept: 'Прихвати изабрано',
    title: (count, shown) => `Прихватање са једним образложењем: ${counted(count, shown, findings)}`,
    preview: 'Шта се прихвата',
    count: 'Налази',
    progress: (done, all) => `Урађено: ${done} од ${all}`,
    done: (count, shown) => `Прихваћено: ${counted(count, shown, findings)}.`,
    before: (count, shown) => `Раније прихваћено и остало непромењено: ${counted(count, shown, findings)}.`,
    changed: (count, shown) =>
      `Остало како јесте јер су се подаци променили или их више нема: ${counted(count, shown, findings)}. Погледајте шта је сада нађено.`,
  },
  acts: {
    title: 'Прихваћено заједно',
    line: (count, shown, by, moment) => `${counted(count, shown, findings)}, ${by}, ${moment}:`,
    holding: (count, all) => `И даље важи: ${count} од ${all}.`,
    undo: 'Повуци све ово',
    others: 'Повуци остала',
    undone: (count, shown) =>
      `Повучено: ${counted(count, shown, { one: 'прихватање', few: 'прихватања', other: 'прихватања' })}.`,
    none: 'Још ништа није прихваћено заједно.',
  },
  asking: {
    ask: 'Питај извор',
    askChosen: 'Питај извор о изабраном',
    asked: (day, whom) => `Упитано ${day}: ${whom}.`,
    answered: (day) => `Одговорено ${day}.`,
    waiting: (day) => `Рок за одговор: ${day}.`,
    over: (state) => `Стање: ${state}.`,
    open: 'Отвори захтев',
    again: 'Питај поново',
    manyAreas: 'Изабрани налази су из више јурисдикција. Изаберите налазе једне да бисте питали њен извор.',
    title: 'Питање о подацима',
    lead: 'Пита се институција која води записе или је дала податак; питање налази у свом раду и у е-пошти.',
    about: 'О чему је реч',
    twice: (count, shown) =>
      `О истим налазима на одговор чека: ${counted(count, shown, { one: 'питање', few: 'питања', other: 'питања' })}. Питајте поново само ако морате.`,
    subject: (rule, area) => `${rule}: ${area}`,
    body: (lines) => `Молимо да проверите податке и кажете који су тачни, или да их исправите:\n${lines}`,
    keeper: (name) => `${name} (води записе)`,
    none: 'Ништа од овога се више не налази: подаци су исправљени.',
  },
}
