// Words in bs of signals.
import { countedIn } from '../../counted.ts'
import type { signalWords as en } from '../../en/analysis/signals.ts'
import type { Sameness } from '../../index.ts'

const counted = countedIn('bs')

export const signalWords: Sameness<typeof en> = {
  title: 'Signali',
  lead: 'Mjeseci u kojima evidencija ima mnogo više zapisa nego što je uobičajeno za to mjesto i doba godine. Signal je pitanje, a ne odgovor: otvorite zapise i pogledajte o čemu je riječ.',
  register: 'Evidencija',
  anyRegister: 'Sve koje se prate',
  area: 'Jurisdikcija',
  anyArea: 'Sve',
  noWatched: 'Nijedna evidencija ove mape puta se ne prati.',
  noSeries: 'Nijedna od evidencija koje se prate nema zapise koje smijete otvoriti.',
  found: 'Signali u najnovijim mjesecima',
  none: 'Nijedan ocijenjeni mjesec nema više zapisa nego što je uobičajeno.',
  all: 'Sve što se prati',
  allHint:
    'Najnoviji završeni mjesec u kojem evidencija nešto ima, i najviše što bi u njemu bilo uobičajeno.',
  month: 'Mjesec',
  recorded: 'Evidentirano',
  expected: 'Očekivano',
  most: 'Najviše uobičajeno',
  says: 'Šta kaže',
  look: 'Dvije godine',
  lookAt: (register, area) => `Dvije godine: ${register}, ${area}`,
  records: 'Zapisi',
  recordsOf: (register, area, month) => `Zapisi: ${register}, ${area}, ${month}`,
  unknown: 'Nije poznato',
  atLeast: (shown) => `najmanje ${shown}`,
  signal: 'Signal: više nego obično',
  usual: 'Kao obično',
  soFar: 'Dosad kao obično: za mjesec nije izjavljeno da je potpun',
  states: {
    judged: '',
    'not known': 'Ništa nije evidentirano, a niko nije izjavio da nije bilo slučajeva',
    'too short': (months) => `Premalo je poznatih mjeseci prije njega: potrebno ih je ${months}`,
    'too few': (cases) => `Premalo da bi se ocijenilo: manje od ${cases} mjesečno`,
  },
  part: 'Samo zapisi koje smijete otvoriti',
  chance: (judged, shown, rate, byChance) =>
    `Ocijenjeno: ${counted(judged, shown, { one: 'mjesec', few: 'mjeseca', other: 'mjeseci' })}. Mjesec se označava kada toliko zapisa slučajno nastaje u manje od ${rate} uobičajenih mjeseci: od ovih bi bilo označeno oko ${byChance} iako se ništa nije dogodilo.`,
  simulated: (long, short) =>
    `U simulacijama uobičajenih mjeseci označeno je najviše ${long} kada je poznato pet godina, a najviše ${short} kada je poznato nešto više od dvije.`,
  methodTitle: 'Kako se mjesec ocjenjuje',
  method:
    'Prema mjesecima prije njega, do pet godina unazad i bez posljednja tri, sa sezonom i trendom (Farrington 1996; Noufaily i drugi 2013, kvazi-Poason). Mjeseci sa neobično mnogo zapisa u tome manje teže. Mjesec koji nije poznat se izostavlja. Zbog zapisa unesen kasno mjesec u početku izgleda uobičajeno.',
  of: (register, area) => `${register}, ${area}`,
  chartTitle: (register, area) => `Zapisi mjesečno: ${register}, ${area}`,
  close: 'Nazad na sve',
}
