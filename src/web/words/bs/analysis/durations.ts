// Words in bs of durations.
import type { durationWords as en } from '../../en/analysis/durations.ts'
import type { Sameness } from '../../index.ts'

export const durationWords: Sameness<typeof en> = {
  title: 'Koliko je trajalo',
  lead: 'Dani od jednog događaja do drugog u zapisima evidencije. Polovina zapisa je između prvog i trećeg kvartila.',
  none: 'Nijedna evidencija ove mape puta ne kaže koliko je nešto trajalo.',
  empty:
    'Nema takvih zapisa, ili nema onih koje smijete otvoriti. Izaberite drugu jurisdikciju, ili dodajte zapise u evidenciju.',
  duration: 'Trajanje',
  area: 'Jurisdikcija',
  anyArea: 'Sve',
  from: 'Od',
  to: 'Do',
  apart: (name) => `Odvojeno po: ${name}`,
  together: 'Sve jurisdikcije',
  noCode: 'nije navedeno',
  records: 'Zapisi',
  known: 'Poznato',
  unknown: 'Nije poznato',
  backwards: 'Unazad',
  lower: 'Prvi kvartil',
  median: 'Medijana',
  upper: 'Treći kvartil',
  tooFew: (fewest) => `Premalo da bi se reklo: poznato je manje od ${fewest}`,
  chart: (name) => `${name}: zapisi po broju dana`,
  days: 'Dani',
  below: (end) => `ispod ${end}`,
  between: (start, end) => `${start} do ${end}`,
  beyond: (start) => `${start} i više`,
  part: (areas) => `Otvoren vam je samo dio zapisa: ${areas}.`,
  notes:
    'Zapis čiji dani nisu poznati stoji pod „nije poznato“. Gdje dani idu unazad, jedan od njih nije tačan: takvi zapisi nisu ni u jednom kvartilu. Zapis sa stvarima više vrsta stoji pod svakom od njih, tako da se vrste nikada ne sabiraju.',
}
