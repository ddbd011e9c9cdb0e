// Romanian words of signals.
import { countedIn } from '../../counted.ts'
import type { signalWords as en } from '../../en/analysis/signals.ts'
import type { Sameness } from '../../index.ts'

const counted = countedIn('ro')
const months = { one: 'lună', few: 'luni', other: 'de luni' }

export const signalWords: Sameness<typeof en> = {
  title: 'Semnale',
  lead: 'Luni în care un registru are mult mai multe înregistrări decât de obicei pentru acel loc și acea vreme a anului. Un semnal este o întrebare, nu un răspuns: deschideți înregistrările și vedeți ce este.',
  register: 'Registrul',
  anyRegister: 'Toate cele urmărite',
  area: 'Jurisdicția',
  anyArea: 'Toate',
  noWatched: 'Niciun registru al acestei foi de parcurs nu este urmărit.',
  noSeries: 'Niciunul dintre registrele urmărite nu are înregistrări pe care le puteți deschide.',
  found: 'Semnale în lunile cele mai noi',
  none: 'Nicio lună judecată nu are mai multe înregistrări decât de obicei.',
  all: 'Tot ce este urmărit',
  allHint:
    'Cea mai nouă lună încheiată în care registrul are ceva, și cel mai mult care ar fi obișnuit în ea.',
  month: 'Luna',
  recorded: 'Înregistrate',
  expected: 'Așteptate',
  most: 'Cel mai mult obișnuit',
  says: 'Ce spune',
  look: 'Doi ani',
  lookAt: (register: string, area: string) => `Doi ani: ${register}, ${area}`,
  records: 'Înregistrări',
  recordsOf: (register: string, area: string, month: string) =>
    `Înregistrări: ${register}, ${area}, ${month}`,
  unknown: 'Necunoscut',
  atLeast: (shown: string) => `cel puțin ${shown}`,
  signal: 'Semnal: mai mult decât de obicei',
  usual: 'Ca de obicei',
  soFar: 'Până acum ca de obicei: luna nu este declarată completă',
  states: {
    judged: '',
    'not known': 'Nimic înregistrat, și nimeni nu a declarat că nu s-a întâmplat nimic',
    'too short': (needed: string) => `Se cunosc prea puține luni dinaintea ei: este nevoie de ${needed}`,
    'too few': (cases: string) => `Prea puține pentru a spune ceva: mai puțin de ${cases} pe lună`,
  },
  part: 'Doar înregistrările pe care le puteți deschide',
  chance: (judged: number, shown: string, rate: string, byChance: string) =>
    `Judecate: ${counted(judged, shown, months)}. O lună este marcată unde atât de multe înregistrări apar din întâmplare în mai puțin de ${rate} dintre lunile obișnuite: dintre acestea ar fi marcate cam ${byChance} fără să se fi întâmplat ceva.`,
  simulated: (long: string, short: string) =>
    `În simulări ale lunilor obișnuite au fost marcate cel mult ${long} unde se cunosc cinci ani, și cel mult ${short} unde se cunosc puțin peste doi.`,
  methodTitle: 'Cum se judecă o lună',
  method:
    'După lunile dinaintea ei, până la cinci ani în urmă și fără ultimele trei, cu sezon și tendință (Farrington 1996; Noufaily și alții 2013, cvasi-Poisson). Lunile cu neobișnuit de mult cântăresc mai puțin. O lună necunoscută este lăsată afară. Înregistrările introduse târziu fac la început o lună să pară obișnuită.',
  of: (register: string, area: string) => `${register}, ${area}`,
  chartTitle: (register: string, area: string) => `Înregistrări pe lună: ${register}, ${area}`,
  close: 'Înapoi la toate',
}
