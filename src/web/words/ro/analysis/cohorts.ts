// Words in ro of cohorts.
import type { cohortWords as en } from '../../en/analysis/cohorts.ts'
import type { Sameness } from '../../index.ts'

export const cohortWords: Sameness<typeof en> = {
  title: 'Cohorte',
  lead: 'Înregistrări după momentul începutului lor și câte au ajuns la fiecare pas după atâtea luni. Înregistrările pe care nu le-a introdus nimeni nu sunt în niciunul dintre aceste numere.',
  none: 'Niciun registru al acestei foi de parcurs nu este urmărit de la începutul înregistrărilor.',
  empty:
    'Nu există astfel de înregistrări sau niciuna pe care aveți voie să o deschideți. Alegeți altă jurisdicție sau adăugați înregistrări în registru.',
  register: 'Registru',
  area: 'Jurisdicție',
  anyArea: 'Toate',
  length: 'Începute în același',
  lengths: { year: 'an', 'half-year': 'semestru' },
  of: 'Se numără',
  records: 'Înregistrări',
  months: 'În grafic',
  within: (months) => `în ${months} de luni`,
  byNow: 'până acum',
  cohort: 'Începute în',
  began: 'Câte au început',
  soFar: (shown) => `${shown} până acum`,
  ripeOn: (day) => `nu înainte de ${day}`,
  share: (shown, percent) => `${shown} (${percent})`,
  part: (areas) => `Vă este deschisă numai o parte a înregistrărilor: ${areas}.`,
  chart: (what, within) => `${what}: ponderea celor ajunse la fiecare pas ${within}`,
  unripe:
    'O cohortă spune destul când toată a avut timpul. Până atunci numerele ei sunt marcate „până acum”, cu ziua de la care contează, iar graficul le desenează ca „cel puțin”.',
  unit: '% din cele începute',
  atLeast: (shown) => `cel puțin ${shown}`,
}
