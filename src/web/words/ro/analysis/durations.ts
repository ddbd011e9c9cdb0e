// Words in ro of durations.
import type { durationWords as en } from '../../en/analysis/durations.ts'
import type { Sameness } from '../../index.ts'

export const durationWords: Sameness<typeof en> = {
  title: 'Cât a durat',
  lead: 'Zile de la un eveniment la altul în înregistrările unui registru. Jumătate dintre înregistrări se află între prima și a treia cuartilă.',
  none: 'Niciun registru al acestei foi de parcurs nu spune cât a durat ceva.',
  empty:
    'Nu există astfel de înregistrări sau niciuna pe care aveți voie să o deschideți. Alegeți altă jurisdicție sau adăugați înregistrări în registru.',
  duration: 'Durată',
  area: 'Jurisdicție',
  anyArea: 'Toate',
  from: 'De la',
  to: 'Până la',
  apart: (name) => `Separat după: ${name}`,
  together: 'Toate jurisdicțiile',
  noCode: 'nespecificat',
  records: 'Înregistrări',
  known: 'Cunoscute',
  unknown: 'Necunoscute',
  backwards: 'Invers',
  lower: 'Prima cuartilă',
  median: 'Mediana',
  upper: 'A treia cuartilă',
  tooFew: (fewest) => `Prea puține pentru a spune: se cunosc mai puțin de ${fewest}`,
  chart: (name) => `${name}: înregistrări după numărul de zile`,
  days: 'Zile',
  below: (end) => `sub ${end}`,
  between: (start, end) => `de la ${start} la ${end}`,
  beyond: (start) => `${start} și mai mult`,
  part: (areas) => `Vă este deschisă numai o parte a înregistrărilor: ${areas}.`,
  notes:
    'O înregistrare ale cărei zile nu se cunosc stă la „necunoscute”. Unde zilele merg invers, una dintre ele este greșită: astfel de înregistrări nu sunt în nicio cuartilă. O înregistrare cu lucruri de mai multe feluri stă la fiecare dintre ele, astfel că felurile nu se adună niciodată.',
}
