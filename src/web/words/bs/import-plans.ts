// Words in bs of what an import would do.
import { countedIn } from '../counted.ts'
import type { importWords as en } from '../en/imports.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('bs')
const rows = { one: 'red', few: 'reda', other: 'redova' }

export const importPlanWords: Sameness<typeof en.plan> = {
  heading: 'Šta bi se dogodilo',
  unreadable: 'Datoteka se ovako ne može pročitati. Ništa se ne može preuzeti dok se ovo ne ispravi:',
  counts: {
    rows: (count, shown) =>
      counted(count, shown, { one: 'pročitan red', few: 'pročitana reda', other: 'pročitanih redova' }),
    records: (count, shown) => counted(count, shown, { one: 'zapis', few: 'zapisa', other: 'zapisa' }),
    new: (_count, shown) => `novo: ${shown}`,
    changed: (_count, shown) => `izmijenjeno: ${shown}`,
    unchanged: (_count, shown) => `već postoji: ${shown}`,
    refused: (_count, shown) => `sa problemom: ${shown}`,
    duplicates: (_count, shown) => `dvaput u datoteci: ${shown}`,
    vanished: (_count, shown) => `više nije u datoteci: ${shown}`,
    totals: (count, shown) =>
      counted(count, shown, { one: 'zbirni red', few: 'zbirna reda', other: 'zbirnih redova' }),
    leftOut: (count, shown) =>
      counted(count, shown, {
        one: 'izostavljen red',
        few: 'izostavljena reda',
        other: 'izostavljenih redova',
      }),
    problems: (count, shown) => counted(count, shown, { one: 'problem', few: 'problema', other: 'problema' }),
  },
  problems: 'Šta treba ispraviti',
  noProblems: 'Ništa ne treba ispraviti.',
  groups: 'Problemi po vrstama',
  groupsOf: (kinds, shown, all) =>
    kinds === 1 ? `Svi problemi (${all}) su ove vrste:` : `Svi problemi (${all}) su ovih vrsta (${shown}):`,
  times: 'Koliko puta',
  firstRow: 'Prvi red',
  more: (next) => `Prikaži još ${next}`,
  everyOne: (all) => `Prikaži sve (${all})`,
  row: 'Red',
  column: 'Kolona',
  what: 'Šta nije u redu',
  mend: 'Kako ispraviti',
  wholeRow: 'cijeli red',
  wholeFile: 'datoteka',
  listed: (shown, all) => `Nabrojano je prvih ${shown} od ${all}.`,
  problemsListed: (shown, all) =>
    `Prvih ${shown} od ${all} nabrojano je jedan po jedan; gornja tabela sadrži svaku njihovu vrstu.`,
  marked: 'Preuzmi datoteku sa označenim problemima',
  markedBusy: 'Priprema datoteke …',
  markedDone: (name) => `Datoteka ${name} je preuzeta.`,
  changed: 'Šta se mijenja',
  changedBy: 'Šta se mijenja, kolonu po kolonu',
  changedEach: (shown) => `Sve izmjene (${shown}) jedna po jedna`,
  changedFirst: (shown) => `Prvih ${shown} izmjena, jedna po jedna`,
  inSheet: (line, sheet) => `${line}, list „${sheet}“`,
  record: 'Zapis',
  before: 'Prije',
  after: 'Poslije',
  empty: 'prazno',
  vanished: 'Više nije u datoteci',
  vanishedLead:
    'Ovi zapisi su došli sa ranijim izdanjem ovog izvora. Ostaju, osim ako izaberete da ih povučete.',
  duplicates: 'Dvaput u datoteci',
  duplicate: (line, first) => `Red ${line} navodi isto što i red ${first}. Uzima se jednom.`,
  leftOut: 'Izostavljeni redovi',
  leftOutRow: (count, shown, reason, lines) =>
    `${shown} × ${reason} (${count === 1 ? 'red' : 'redovi'} ${lines})`,
  remarks: 'Kako je datoteka pročitana',
  remark: (column, what) => (column === '' ? what : `„${column}“: ${what}`),
  remarkLines: (count, shown, lines) => ` (${counted(count, shown, rows)}, prvi u redu ${lines})`,
  totals: 'Zbirovi koji se razlikuju od svojih dijelova',
  total: (line, label, total, parts) =>
    `Red ${line}${label === '' ? '' : `, ${label}`}: napisano je ${total}, a dijelovi iznose ${parts}.`,
}
