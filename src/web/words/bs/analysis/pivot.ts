// Words in bs of the page on which any indicator is explored.
import type { pivotWords as en } from '../../en/analysis/pivot.ts'
import type { Sameness } from '../../index.ts'

export const pivotWords: Sameness<typeof en> = {
  title: 'Istraživanje',
  lead: 'Bilo koji pokazatelj po bilo koje dvije njegove dimenzije. Sve što izaberete stoji u adresi, pa se može poslati drugima; oni vide ono što sami smiju vidjeti.',
  indicator: 'Pokazatelj',
  chooseFirst: 'Za početak izaberite pokazatelj.',
  noIndicator: (id) => `Ne postoji pokazatelj „${id}“. Izaberite neki.`,
  period: 'Period',
  rows: 'U redovima',
  cols: 'U kolonama',
  view: 'Prikaži kao',
  views: { table: 'Tabela', line: 'Linije', bar: 'Stupci', map: 'Karta' },
  areas: 'Jurisdikcije',
  choices: 'Šta se istražuje',
  only: 'Samo',
  nothing: 'Za ovaj izbor ništa nije prijavljeno: nepoznato je, a nije nula.',
  silent: (names) => `Nije prijavljeno: ${names}.`,
  crowded: 'Linija ili stubaca je više nego što se može razlikovati. Izaberite manje ili pogledajte tabelu.',
  files: 'Ovi podaci kao datoteka',
  csv: 'Ovi podaci (CSV)',
  xlsx: 'Ovi podaci (XLSX)',
}
