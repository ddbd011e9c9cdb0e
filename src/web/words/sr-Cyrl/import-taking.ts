// Words in sr-Cyrl of taking an import, what came of it, and undoing it.
import { countedIn } from '../counted.ts'
import type { importWords as en } from '../en/imports.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sr-Cyrl')
const records = { one: 'запис', few: 'записа', other: 'записа' }

export const importTakingWords: Sameness<Pick<typeof en, 'commit' | 'result' | 'undo'>> = {
  commit: {
    heading: 'Преузимање',
    all: 'Цела датотека, или ништа од ње',
    good: 'Исправни записи; они са проблемом чекају исправку',
    goodHelp: 'Чекају како сте их послали, под „Записи који чекају“, док их неко не исправи или одбаци.',
    withdraw: (count, shown) => `Повуци оно чега више нема у датотеци: ${counted(count, shown, records)}`,
    moved: 'Записи који су сада на другом дану него раније',
    keepMoved: 'Задржи их: оба дана су тачна',
    blocked:
      'Ништа се не би преузело: исправите проблеме и пошаљите датотеку поново, или изаберите исправне записе.',
    nothingNew: 'У овој датотеци нема ничега новог.',
    button: 'Преузми ову датотеку …',
    sure: 'Ово ће се догодити',
    will: {
      new: (count, shown) => `Чува се као ново: ${counted(count, shown, records)}.`,
      changed: (count, shown) =>
        `Исправља се, а као разлог се наводи издање: ${counted(count, shown, records)}.`,
      unchanged: (count, shown) => `Остаје како јесте: ${counted(count, shown, records)}.`,
      refused: (count, shown) => `Због проблема чека исправку: ${counted(count, shown, records)}.`,
      withdrawn: (count, shown) => `Повлачи се: ${counted(count, shown, records)}. Историја остаје.`,
    },
    confirm: 'Да, преузми је',
    back: 'Још не',
  },
  result: {
    heading: 'Преузето',
    headingNone: 'Ништа ново',
    notTaken: 'Ништа није преузето, због проблема наведених испод.',
    new: (count, shown) =>
      counted(count, shown, { one: 'нови запис', few: 'нова записа', other: 'нових записа' }),
    changed: (count, shown) =>
      counted(count, shown, {
        one: 'исправљен запис',
        few: 'исправљена записа',
        other: 'исправљених записа',
      }),
    unchanged: (_count, shown) => `већ је постојало: ${shown}`,
    quarantined: (count, shown) => `чека исправку: ${counted(count, shown, records)}`,
    withdrawn: (count, shown) =>
      counted(count, shown, { one: 'повучен запис', few: 'повучена записа', other: 'повучених записа' }),
    toList: 'Погледај записе',
    toOwn: (count, shown) => `преузето, погледај: ${counted(count, shown, records)}`,
    toWaiting: 'Исправи оно што чека',
    undo: (source) =>
      `Да вратите једну ствар, исправите или повуците сам запис; његова историја показује шта је био. Да исправите много њих, пошаљите исправљену датотеку под истим извором, „${source}“: она исправља оно што је ова донела, а оно чега у њој више нема може се одмах повући. Ако је ово била погрешна датотека, поништите цео увоз.`,
  },
  undo: {
    button: 'Поништи …',
    buttonOf: (file) => `Поништи увоз датотеке ${file} …`,
    heading: (file) => `Поништити увоз датотеке ${file}?`,
    will: 'Ово ће се догодити, све или ништа:',
    counts: {
      withdrawn: (count, shown) =>
        `Повлачи се оно што је било ново, уз сачувану историју: ${counted(count, shown, records)}.`,
      restored: (count, shown) => `Враћа се ранија верзија измењеног: ${counted(count, shown, records)}.`,
      returned: (count, shown) => `Враћа се повучено: ${counted(count, shown, records)}.`,
      discarded: (count, shown) => `Одбацује се оно што чека: ${counted(count, shown, records)}.`,
      waitAgain: (count, shown) => `Поново чека оно што је решено: ${counted(count, shown, records)}.`,
    },
    nothing: 'Овај увоз није изменио ниједан запис; само се његова ставка означава као поништена.',
    figures: 'Подаци следе одмах. Поништавање се не може поништити: датотека се може преузети поново.',
    hindered: 'Како сада стоји, не може се поништити:',
    more: (shown) => `И још ${shown}.`,
    openRecord: 'Отвори запис',
    reason: 'Разлог (чува се у историји сваког записа)',
    confirm: 'Да, поништи га',
    undoing: 'Поништавање …',
    back: 'Не сада',
  },
}
