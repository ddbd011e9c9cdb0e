// Words in bs of the sheet on the screen: its rows, where its headings stand, what becomes of its cells.
import type { sheetWords as en } from '../en/sheet.ts'
import type { Sameness } from '../index.ts'

export const sheetWords: Sameness<typeof en> = {
  heading: 'Vaš list',
  lead: 'Ovo su njegovi prvi redovi kako stoje. Ako zaglavlje počinje u drugom redu, izaberite broj tog reda.',
  caption: (table) => (table === '' ? 'Prvi redovi datoteke' : `Prvi redovi lista „${table}“`),
  corner: 'Red',
  readAs: 'Čita se kao',
  leftOut: 'izostavljeno',
  joinedRest: (heading) => `zajedno sa: ${heading}`,
  columnOf: (letter) => `Kolona ${letter}`,
  pickRow: (line) => `Red ${line}: zaglavlje počinje ovdje`,
  headingRow: 'zaglavlje',
  rowsOfHeadings: 'Zaglavlje zauzima',
  headingRows: { 0: 'nijedan red: nema ga', 1: 'jedan red', 2: 'dva reda', 3: 'tri reda' },
  all: (shown) => `Prikaži sve unapred pročitane redove (${shown})`,
  wide: (shown, all) => `Prikazane su prve kolone: ${shown} od ${all}.`,
  cell: 'U vašem listu',
  becomes: 'Postaje',
  becomesOf: (field) => `Šta postaje od ćelija: ${field}`,
  staysEmpty: 'ništa: odgovor ostaje prazan',
  notUnderstood: 'nije prepoznato',
  meansNothing: 'ovdje ne znači ništa: odgovor ostaje prazan',
  leaveEmpty: (word) => `Ostavi prazno gdje piše „${word}“`,
  dates: {
    'day-first': (sample) => `Čita se tako da je dan prvi: „${sample}“ ne dopušta drugo.`,
    'month-first': (sample) => `Čita se tako da je mjesec prvi: „${sample}“ ne dopušta drugo.`,
    'year-first': (sample) => `Čita se tako da je godina prva: „${sample}“ ne dopušta drugo.`,
    chosen: (order) => `Čita se kako je izabrano: ${order}. Nijedna ovdje prikazana ćelija to ne određuje.`,
    open: (sample) => `Nije određeno: u „${sample}“ prvi može biti i dan i mjesec. Izaberite redosled.`,
  },
  numbers: {
    ',': (sample) => `Zarez se čita kao decimalni znak, kao u „${sample}“.`,
    '.': (sample) => `Tačka se čita kao decimalni znak, kao u „${sample}“.`,
    chosen: 'Čita se kako je izabrano. Nijedna ovdje prikazana ćelija to ne određuje.',
    open: (sample) => `Nije određeno: „${sample}“ se može pročitati na dva načina. Izaberite decimalni znak.`,
  },
  sample: 'Dio teksta, kako se sada čita:',
  sampleHelp: 'Ako slova ovdje izgledaju pogrešno, izaberite drugo kodiranje.',
  sending: 'Datoteka se čita ponovo …',
  answerAll: 'Za ovo nema kolone. Dajte isti odgovor za svaki red, ili izaberite kolonu gore.',
}
