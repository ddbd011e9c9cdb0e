// Romanian words around figures: states, flags, statuses, charts and the opened figure.
import { countedIn } from '../counted.ts'
import type { figureWords as en } from '../en/figures.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('ro')

export const figureWords: Sameness<typeof en> = {
  states: {
    value: 'O cifră exactă.',
    bounds: 'Se cunoaște doar o limită de jos sau de sus, ori ambele: cifra adevărată se află între ele.',
    conflict: 'Sursele nu concordă. Ambele se păstrează; cifra este intervalul dintre ele.',
    'not reported': 'Nimeni nu a publicat sau trimis o cifră. Este necunoscută, nu zero.',
    'not available': 'Sursa însăși spune că nu are cifră.',
    withheld: 'O cifră există și nu este publicată.',
    'not computable': 'Cifra ar trebui împărțită la zero.',
    'too early': 'Ceea ce se urmărește din această perioadă nu poate fi ajuns încă destul de departe.',
  },
  flags: {
    estimated: { short: 'estimare', long: 'Sursa însăși numește cifra aproximativă.' },
    'part of the period': {
      short: 'parte a perioadei',
      long: 'Cifrele acoperă doar o parte a perioadei.',
    },
    'parts missing': {
      short: 'lipsesc părți',
      long: 'Defalcarea din care a fost adunată cifra este incompletă.',
    },
    'mixed class': { short: 'mixt', long: 'Sursa a numărat împreună lucruri diferite.' },
    revised: { short: 'revizuit', long: 'O ediție anterioară a sursei a dat altă cifră.' },
    'not all reported': { short: 'nu toate', long: 'Lipsesc unele jurisdicții din grup.' },
    'several sources': {
      short: 'mai multe surse',
      long: 'A fost alcătuită din ceea ce spun mai multe surse despre părțile ei.',
    },
    'does not add up': {
      short: 'suma nu corespunde',
      long: 'O sursă dă această cifră și părți care dau altă sumă, sau o parte este mai mare decât întregul.',
    },
    'different days': { short: 'zile diferite', long: 'Stocurile adunate nu sunt din aceeași zi.' },
    'answers missing': {
      short: 'lipsesc răspunsuri',
      long: 'Unele înregistrări nu spun cât a fost. Ceea ce se arată, dacă se arată ceva, este minimul posibil.',
    },
    'still changing': {
      short: 'încă în schimbare',
      long: 'Ceea ce se urmărește din această perioadă continuă, deci cifra se va schimba.',
    },
  },
  statuses: {
    reported: { name: 'raportat' },
    nil: { name: 'nul' },
    'not-available': { name: 'indisponibil' },
    withheld: { name: 'nepublicat' },
    estimated: { name: 'estimat' },
  },
  accumulations: {
    period: { name: 'pe perioadă' },
    cumulative: { name: 'cumulat' },
    stock: { name: 'stoc' },
    undated: { name: 'fără dată' },
  },
  frequencies: { year: 'ani', 'half-year': 'semestre', quarter: 'trimestre', month: 'luni' },
  reporters: {
    jurisdiction: 'jurisdicția',
    secretariat: 'secretariatul regional',
    eu: 'partea Uniunii Europene',
    survey: 'un sondaj în rândul cetățenilor',
  },
  coverage: (reporting: string, of: string) => `au raportat ${reporting} din ${of}`,
  complete: (complete: string) => `dintre ele complete: ${complete}`,
  disagree: '(sursele nu concordă)',
  total: 'total',
  noFigure: 'nicio cifră',
  open: (what: string) => `Deschide această cifră: ${what}`,
  origins: {
    reported: { short: 'așa cum s-a raportat', long: 'Publicată sau trimisă pentru zona însăși.' },
    computed: { short: 'făcută din membri', long: 'Făcută din cifrele membrilor.' },
  },
  table: {
    area: 'Jurisdicția',
    inUnit: (unit: string) => `unitatea: ${unit}`,
    by: (breakdowns: string) => `după ${breakdowns}`,
    hint: 'Fiecare cifră este un buton: deschideți-o pentru a vedea din ce este făcută.',
    folded: (count: number, shown: string) =>
      counted(count, shown, {
        one: 'rând fără nicio cifră este restrâns.',
        few: 'rânduri fără nicio cifră sunt restrânse.',
        other: 'de rânduri fără nicio cifră sunt restrânse.',
      }),
    foldedNothing: (count: number, shown: string) =>
      counted(count, shown, {
        one: 'rând numai cu 0 este restrâns.',
        few: 'rânduri numai cu 0 sunt restrânse.',
        other: 'de rânduri numai cu 0 sunt restrânse.',
      }),
    nothingEverywhere: (names: string) => `0 în fiecare rând și perioadă: ${names}.`,
    none: (areas: string) => `Neraportat pentru nicio perioadă: ${areas}.`,
    silentPeriods: (stretches: string) => `Nu s-a raportat nimic pentru ${stretches}.`,
    otherClasses: (names: string) => `Nu se arată în acest tabel: ${names}.`,
    showEarlier: (stretch: string) => `Arată ${stretch}`,
    hideEarlier: (stretch: string) => `Ascunde ${stretch}`,
    unfold: 'Arată-le',
    fold: 'Restrânge rândurile fără nicio cifră',
    region: (caption: string) => `Tabel: ${caption}`,
  },
  chart: {
    loading: 'Graficul se încarcă …',
    label: (title: string) =>
      `Grafic: ${title}. Tastele săgeți îi citesc valorile; tabelul care urmează are aceleași cifre.`,
    empty: 'Pentru această alegere nu se cunoaște nicio cifră, deci nu este nimic de desenat.',
    nothing: 'Toate cifrele acestei alegeri sunt 0, deci nu este nimic de desenat.',
    area: 'Zone din grafic',
    files: 'Graficul ca fișier',
    png: 'PNG',
    svg: 'SVG',
    picture: 'Adresa imaginii',
    failed: 'Fișierul nu a putut fi creat. Încercați din nou peste câteva clipe.',
    areaOfParts: 'Zona din grafic',
    breakdown: (name: string) => `În grafic: ${name}`,
    silent: (areas: string) => `Nu se știe nimic pentru ${areas}: nu apare în grafic.`,
  },
  observations: {
    withdrawn: (day: string, reason: string) => `retrasă la ${day} deoarece: ${reason}`,
    caption: 'Observații',
    area: 'Jurisdicția',
    element: 'Element de date',
    interval: 'Interval',
    codes: 'Defalcare',
    value: 'Valoare',
    status: 'Stare',
    source: 'Sursa',
    quote: 'Așa cum s-a tipărit',
    vintage: 'Ediția',
    planned: 'planificat',
    day: (date: string) => `la ${date}`,
    between: (start: string, end: string) => `${start} până la ${end}`,
    undated: 'anul nu este menționat',
  },
}
