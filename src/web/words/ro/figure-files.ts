// Romanian words of files of figures: handed in, and understood on the screen of a sheet.
import { countedIn } from '../counted.ts'
import type {
  figureCommitWords as enCommit,
  figureFileWords as enFile,
  figureLoadWords as enLoad,
} from '../en/figure-files.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('ro')
const rows = { one: 'rând', few: 'rânduri', other: 'de rânduri' }
const figures = { one: 'cifră', few: 'cifre', other: 'de cifre' }

export const figureFileWords: Sameness<typeof enFile> = {
  title: 'Predarea cifrelor',
  lead: 'Formularul completat al unui KPI, sau un fișier propriu cu aceleași coloane. Mai întâi este privit, apoi preluat întreg sau deloc.',
  forms: 'Fiecare KPI are formularul său de descărcat:',
  look: 'Privește fișierul',
  outcome: 'Ce s-ar întâmpla',
  would: (count: number, shown: string, added: string) =>
    `Corecte: ${counted(count, shown, rows)}; spun ceva nou: ${added}.`,
  faulty: (count: number, shown: string) => `Corecte: ${counted(count, shown, rows)}.`,
  repeated: 'Chiar acest fișier a fost preluat înainte. Nu se schimbă nimic.',
  blocked:
    'Nu se preia nimic înainte ca acestea să fie îndreptate. Îndreptați fișierul și alegeți-l din nou.',
  take: 'Preia tot',
  takenHeading: 'Preluat',
  nothingNewHeading: 'Nimic nou',
  taken: (count: number, shown: string, added: string) =>
    `Preluate: ${counted(count, shown, rows)}, dintre care noi: ${added}. Cifrele urmează imediat.`,
  noneNew: (count: number, shown: string) =>
    count === 0
      ? 'Nu a fost preluat niciun rând.'
      : `Spun ce era deja păstrat: ${counted(count, shown, rows)}.`,
  takenBack: (count: number, shown: string) => `Retrase: ${counted(count, shown, figures)}.`,
  toLoads: 'Vezi fișierele preluate',
  left: (count: number, shown: string) =>
    `Lăsate deoparte: ${counted(count, shown, rows)}. Nimic nu așteaptă aici: îndreptați-le în fișierul dumneavoastră și trimiteți-l din nou.`,
  partly:
    'Rândurile cu o problemă pot fi descărcate marcate, iar cele bune preluate fără ele: deschideți fișierul ca import.',
  partlyButton: 'Deschide-l ca import',
  ownLayout:
    'Dacă coloanele fișierului dumneavoastră au alte nume decât cele din formular, spuneți ce înseamnă.',
  readOnly: 'Puteți citi cifrele. Le predau numai cei care au dreptul să le scrie.',
  ownLayoutButton: 'Spune ce înseamnă coloanele',
  name: 'Cifre',
  columns: {
    element: 'Ce se numără',
    period: 'Perioada',
    itemClass: 'Clasa obiectelor',
    value: 'Valoarea',
    lower: 'Cel puțin',
    upper: 'Cel mult',
    unit: 'Unitatea',
    start: 'Prima zi',
    end: 'Ultima zi',
    status: 'Starea',
    accumulation: 'Acumularea',
    basis: 'Baza',
    breakdown: 'Defalcarea',
    audience: 'Cititorii',
    source: 'Sursa',
    address: 'Adresa sursei',
    vintage: 'Publicat la',
    quote: 'Citat',
    retrieval: 'Preluat de la adresă la',
    note: 'Notă',
  },
}

/** How a file of figures is taken, where that differs from a file of records: nothing of it waits in quarantine. */
export const figureCommitWords: Sameness<typeof enCommit> = {
  good: 'Rândurile bune; cele cu o problemă sunt lăsate deoparte',
  goodHelp:
    'Ele rămân în fișierul dumneavoastră și nu așteaptă nicăieri: descărcați fișierul cu problemele marcate, îndreptați-l și trimiteți-l din nou; ce s-a preluat nu se preia de două ori. Unde o parte din ceea ce sursa numește toate părțile are o problemă, celelalte părți sunt lăsate deoparte împreună cu ea.',
  blocked:
    'Nu s-ar prelua nimic: îndreptați problemele și trimiteți fișierul din nou, sau alegeți rândurile bune.',
  withdraw: (count: number, shown: string) =>
    `Retrage ce nu mai este în fișier: ${counted(count, shown, figures)}`,
  will: {
    new: (count: number, shown: string) => `Noi, păstrate: ${counted(count, shown, figures)}.`,
    changed: (count: number, shown: string) => `Corectate: ${counted(count, shown, figures)}.`,
    unchanged: (count: number, shown: string) => `Rămân așa cum sunt: ${counted(count, shown, figures)}.`,
    refused: (count: number, shown: string) =>
      `Cu o problemă, lăsate deoparte și nepăstrate nicăieri aici: ${counted(count, shown, rows)}.`,
    withdrawn: (count: number, shown: string) =>
      `Retrase: ${counted(count, shown, figures)}. Istoricul lor rămâne.`,
  },
}

/** Of files of figures that were taken, and their undoing. */
export const figureLoadWords: Sameness<typeof enLoad> = {
  label: 'Fișiere de cifre preluate',
  button: 'Anulează …',
  buttonOf: (file: string) => `Anulează fișierul de cifre ${file} …`,
  heading: (file: string) => `Anulați fișierul de cifre ${file}?`,
  will: (added: number, shown: string) =>
    `Nu mai sunt valabile, dintre cele aduse de el: ${counted(added, shown, figures)}. Ce a revizuit sau a retras rămâne ca înainte. Nu se șterge nimic, iar fișierul poate fi preluat din nou.`,
  reason: 'De ce (se păstrează împreună cu fișierul)',
  confirm: 'Da, anulează',
  undoing: 'Se anulează …',
  back: 'Nu acum',
}
