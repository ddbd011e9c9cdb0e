// Romanian words of statements of completeness.
import { countedIn } from '../counted.ts'
import type { statementWords as en } from '../en/statements.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('ro')
const months = { one: 'lună', few: 'luni', other: 'de luni' }

export const statementWords: Sameness<typeof en> = {
  title: 'Declararea registrelor ca fiind complete',
  lead: 'O instituție declară pentru luni întregi că registrul ei conține tot, sau că nu s-a întâmplat nimic. Numai atunci o numărătoare este exactă, iar lipsa înregistrărilor înseamnă 0.',
  link: 'Declară că registrele sunt complete',
  choice: 'Ce se declară',
  area: 'Jurisdicția',
  institution: 'Instituția',
  year: 'Anul',
  step: 'Pe',
  noInstitution: 'Nicio instituție numită',
  nothingKept: 'Această instituție nu ține niciun registru.',
  table: (institution: string, year: string) => `${institution}: registre în ${year}`,
  register: 'Registrul',
  all: 'Toate',
  chooseRow: (register: string) => `Alege toate perioadele deschise: ${register}`,
  chooseColumn: (period: string) => `Alege toate registrele în ${period}`,
  chooseCell: (register: string, period: string) => `${register}, ${period}`,
  states: {
    complete: 'complet',
    nil: 'nu s-a întâmplat nimic',
    open: 'din nou deschis',
    opening: 'stoc inițial la sfârșitul ei',
    none: 'nedeclarat',
    part: 'în parte',
    running: 'încă neîncheiată',
  },
  withOpening: (state: string) => `${state}, stoc inițial la sfârșitul ei`,
  chosen: (count: number, shown: string) =>
    counted(count, shown, {
      one: 'perioadă aleasă.',
      few: 'perioade alese.',
      other: 'de perioade alese.',
    }),
  noneChosen: 'Alegeți mai întâi perioade în tabel.',
  readOnly:
    'Puteți citi ce este declarat aici. Modifică cei care au dreptul să declare complete registrele acestei instituții.',
  complete: 'Declară complet',
  nil: 'Nu s-a întâmplat nimic',
  opening: 'Stocul inițial este înregistrat',
  openingHint:
    'Un stoc inițial spune că tot ce era valabil la sfârșitul perioadei alese este înregistrat, sau că nu era valabil nimic. De acolo înainte un stoc este exact, cât timp fiecare lună este declarată.',
  withdraw: 'Retrage',
  withdrawTitle: 'Deschideți din nou lunile alese',
  withdrawReason: 'De ce sunt din nou deschise?',
  withdrawHint: 'Cifrele acestor luni sunt din nou „cel puțin” până când sunt declarate iarăși.',
  done: {
    complete: (count: number, shown: string) => `Declarate complete: ${counted(count, shown, months)}.`,
    nil: (count: number, shown: string) =>
      `Declarate fără niciun eveniment: ${counted(count, shown, months)}.`,
    opening: (count: number, shown: string) =>
      `Cu stoc inițial declarat la sfârșit: ${counted(count, shown, months)}.`,
    open: (count: number, shown: string) => `Din nou deschise: ${counted(count, shown, months)}.`,
  },
  undo: 'Anulează',
  history: 'Ce s-a declarat, cele mai noi întâi',
  older: 'Arată declarații mai vechi',
  noHistory: 'Despre acest an nu s-a declarat nimic.',
  when: 'Când',
  who: 'Cine',
  what: 'Ce',
  months: 'Luni',
  reason: 'Motiv',
  from: (first: string, last: string) => `${first} până la ${last}`,
  asked: {
    stands: 'Complet și cu aceasta',
    open: 'Deschide lunile din nou',
    lead: 'Este registrul complet cu aceasta?',
    hint: 'Că este în continuare complet spun cei care pot declara aceasta, precum conducătorul unei instituții; toți ceilalți deschid lunile din nou.',
  },
  file: {
    legend: 'Este acest fișier complet?',
    says: (periods: string) => `Fișierul spune că este complet pentru ${periods}.`,
    state: 'Declară că este complet pentru',
    hint: 'De exemplu 2024-H1, sau mai multe cu virgule. Lăsat gol, nu se declară nimic.',
  },
}
