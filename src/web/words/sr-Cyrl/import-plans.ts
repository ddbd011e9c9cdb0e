// Words in sr-Cyrl of what an import would do.
import { countedIn } from '../counted.ts'
import type { importWords as en } from '../en/imports.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sr-Cyrl')
const rows = { one: 'ред', few: 'реда', other: 'редова' }

export const importPlanWords: Sameness<typeof en.plan> = {
  heading: 'Шта би се догодило',
  unreadable: 'Датотека се овако не може прочитати. Ништа се не може преузети док се ово не исправи:',
  counts: {
    rows: (count, shown) =>
      counted(count, shown, { one: 'прочитан ред', few: 'прочитана реда', other: 'прочитаних редова' }),
    records: (count, shown) => counted(count, shown, { one: 'запис', few: 'записа', other: 'записа' }),
    new: (_count, shown) => `ново: ${shown}`,
    changed: (_count, shown) => `измењено: ${shown}`,
    unchanged: (_count, shown) => `већ постоји: ${shown}`,
    refused: (_count, shown) => `са проблемом: ${shown}`,
    duplicates: (_count, shown) => `двапут у датотеци: ${shown}`,
    vanished: (_count, shown) => `више није у датотеци: ${shown}`,
    totals: (count, shown) =>
      counted(count, shown, { one: 'збирни ред', few: 'збирна реда', other: 'збирних редова' }),
    leftOut: (count, shown) =>
      counted(count, shown, {
        one: 'изостављен ред',
        few: 'изостављена реда',
        other: 'изостављених редова',
      }),
    problems: (count, shown) => counted(count, shown, { one: 'проблем', few: 'проблема', other: 'проблема' }),
  },
  problems: 'Шта треба исправити',
  noProblems: 'Ништа не треба исправити.',
  groups: 'Проблеми по врстама',
  groupsOf: (kinds, shown, all) =>
    kinds === 1 ? `Сви проблеми (${all}) су ове врсте:` : `Сви проблеми (${all}) су ових врста (${shown}):`,
  times: 'Колико пута',
  firstRow: 'Први ред',
  more: (next) => `Прикажи још ${next}`,
  everyOne: (all) => `Прикажи све (${all})`,
  row: 'Ред',
  column: 'Колона',
  what: 'Шта није у реду',
  mend: 'Како да се исправи',
  wholeRow: 'цео ред',
  wholeFile: 'датотека',
  listed: (shown, all) => `Набројано је првих ${shown} од ${all}.`,
  problemsListed: (shown, all) =>
    `Првих ${shown} од ${all} набројано је један по један; горња табела садржи сваку њихову врсту.`,
  marked: 'Преузми датотеку са означеним проблемима',
  markedBusy: 'Припрема датотеке …',
  markedDone: (name) => `Датотека ${name} је преузета.`,
  changed: 'Шта се мења',
  changedBy: 'Шта се мења, колону по колону',
  changedEach: (shown) => `Све измене (${shown}) једна по једна`,
  changedFirst: (shown) => `Првих ${shown} измена, једна по једна`,
  inSheet: (line, sheet) => `${line}, лист „${sheet}“`,
  record: 'Запис',
  before: 'Пре',
  after: 'После',
  empty: 'празно',
  vanished: 'Више није у датотеци',
  vanishedLead:
    'Ови записи су дошли са ранијим издањем овог извора. Остају, осим ако изаберете да их повучете.',
  duplicates: 'Двапут у датотеци',
  duplicate: (line, first) => `Ред ${line} наводи исто што и ред ${first}. Узима се једном.`,
  leftOut: 'Изостављени редови',
  leftOutRow: (count, shown, reason, lines) =>
    `${shown} × ${reason} (${count === 1 ? 'ред' : 'редови'} ${lines})`,
  remarks: 'Како је датотека прочитана',
  remark: (column, what) => (column === '' ? what : `„${column}“: ${what}`),
  remarkLines: (count, shown, lines) => ` (${counted(count, shown, rows)}, први у реду ${lines})`,
  totals: 'Збирови који се разликују од својих делова',
  total: (line, label, total, parts) =>
    `Ред ${line}${label === '' ? '' : `, ${label}`}: написано је ${total}, а делови износе ${parts}.`,
}
