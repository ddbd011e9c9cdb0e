// Romanian words around completeness: what a report expects, what of it is there, and from whom.
import { countedIn } from '../counted.ts'
import type { completenessWords as en } from '../en/completeness.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('ro')
const elements = { one: 'element de date', few: 'elemente de date', other: 'de elemente de date' }
const institutions = { one: 'instituție', few: 'instituții', other: 'de instituții' }

export const completenessWords: Sameness<typeof en> = {
  title: 'Complet și la timp',
  lead: 'Ce așteaptă fiecare raport al ciclului de la fiecare jurisdicție și ce există din el. Lipsa nu este zero.',
  product: 'Produsul',
  report: 'Raportul',
  reportHeading: (product: string, report: number, period: string) => `${product} ${report}, ${period}`,
  reportName: (report: number, period: string) => `${report} (${period})`,
  due: (day: string) => `Termen: ${day}.`,
  noDue:
    'Nicio sursă nu stabilește ziua până la care acest raport se predă, deci nimic nu se numește întârziat.',
  states: {
    counted: 'numărat din registre declarate complete',
    reported: 'raportat',
    'in part': 'în parte',
    missing: 'lipsește',
  },
  short: { counted: 'numărat', reported: 'raportat', 'in part': 'parte', missing: '–' },
  brief: { counted: 'numărat', reported: 'raportat', 'in part': 'parte', missing: 'lipsește' },
  byFigure: 'Ce există, cifră cu cifră',
  legend:
    'numărat: din registre pe care toți cei care le țin le declară complete · raportat: de o sursă · parte: ceva din el, sau înregistrări pe care nimeni nu le-a declarat complete · –: lipsește.',
  byInstitution: 'Pe instituții',
  own: (institution) => `${institution} (instituția dumneavoastră)`,
  institution: 'Instituția',
  there: 'Există',
  missing: 'Nedeclarat de ea, sau doar în parte',
  missingSome: (count: string) => `dintre ele: ${count}`,
  silentInstitutions: (count: number, shown: string) =>
    `Nu există încă nimic de la ${counted(count, shown, institutions)}: arată care și ce se cere de la fiecare`,
  completeInstitutions: (count: number, shown: string) =>
    `Tot ce se cere există de la ${counted(count, shown, institutions)}: arată care`,
  asked: (name: string, count: number, shown: string) => `${name}: ${counted(count, shown, elements)}`,
  everywhere: 'peste tot',
  stateIn: (state: string, where: string) => `${state}: ${where}`,
  element: 'Element de date',
  all: (there: string, expected: string) => `Cifre așteptate care există: ${there} din ${expected}.`,
  received: (day: string) => `primit prima dată la ${day}`,
  late: (days: number, shown: string) =>
    counted(days, shown, {
      one: 'zi întârziere',
      few: 'zile întârziere',
      other: 'de zile întârziere',
    }),
  records: (count: number, shown: string) =>
    counted(count, shown, { one: 'înregistrare', few: 'înregistrări', other: 'de înregistrări' }),
  noInstitution: 'Niciun registru nu îl cere: jurisdicția îl raportează ca întreg',
  onlyPublic: 'Fără autentificare se arată doar câte jurisdicții au dat o cifră, nu și care.',
  state: 'Declară că registrele sunt complete',
  successor: 'Foaia de parcurs care urmează',
  tally: 'Jurisdicții cu toată perioada',
  inPart: 'Cu o parte a ei, sau cu o perioadă mai lungă',
  groups: 'Publicat pentru un grup ca întreg',
  nothingOf: (count: number, shown: string, isAll: boolean) =>
    isAll
      ? `Nu există încă nimic din ${counted(count, shown, elements)}: arată care`
      : `Nu există nimic din alte elemente de date (${shown}): arată care`,
  byReport: 'Raport cu raport',
  figuresThere: 'Cifre așteptate care există',
  figuresInPart: 'Pentru o parte a perioadei, sau pentru una mai lungă',
  elementsOfGroups: 'Elemente de date publicate pentru un grup ca întreg',
  ofAll: (there: string, of: string) => `${there} din ${of}`,
  goesThrough: (count: number, shown: string) =>
    `Acest raport parcurge în cuvinte ${counted(count, shown, { one: 'țintă', few: 'ținte', other: 'de ținte' })}; nu așteaptă cifre.`,
  rates: {
    byArea: 'Cât există, pe jurisdicții',
    area: 'Jurisdicție',
    all: 'În total',
    rate: 'Pondere',
    part: 'Parțial',
    missing: 'Lipsește',
    byRegister: 'Cât există, pe registre',
    register: 'Registru',
    gaps: 'Ce lipsește și ce completează',
    figures: (_count, shown) => `cifre lipsă: ${shown}`,
    ofArea: (area, figures) => `${area}: ${figures}`,
    nothing: (area) => `${area}: nu lipsește nimic.`,
    state: 'Declară-l complet',
    add: 'Adaugă o înregistrare',
    bring: 'Importă un fișier',
    who: (names) => `Trebuie declarat de: ${names}`,
    whole: 'Se raportează în întregime',
    handIn: 'Predă cifre',
  },
}
