// Romanian words of the sheet on the screen: its rows, where its headings stand, what becomes of its cells.
import type { sheetWords as en } from '../en/sheet.ts'
import type { Sameness } from '../index.ts'

export const sheetWords: Sameness<typeof en> = {
  heading: 'Foaia dumneavoastră',
  lead: 'Acestea sunt primele ei rânduri așa cum sunt. Alegeți numărul rândului în care încep antetele, dacă este altul.',
  caption: (table: string) =>
    table === '' ? 'Primele rânduri ale fișierului' : `Primele rânduri din „${table}”`,
  corner: 'Rând',
  readAs: 'Citit ca',
  leftOut: 'lăsat deoparte',
  joinedRest: (heading: string) => `împreună cu ${heading}`,
  columnOf: (letter: string) => `Coloana ${letter}`,
  pickRow: (line: string) => `Rândul ${line}: antetele încep aici`,
  headingRow: 'antete',
  rowsOfHeadings: 'Antetele ocupă',
  headingRows: {
    0: 'niciun rând: nu există',
    1: 'un rând',
    2: 'două rânduri',
    3: 'trei rânduri',
  },
  all: (shown: string) => `Arată toate rândurile citite în avans (${shown})`,
  wide: (shown: string, all: string) => `Se arată primele coloane: ${shown} din ${all}.`,
  cell: 'În foaia dumneavoastră',
  becomes: 'Devine',
  becomesOf: (field: string) => `Ce devin celulele: ${field}`,
  staysEmpty: 'nimic: răspunsul rămâne gol',
  notUnderstood: 'neînțeles',
  meansNothing: 'nu înseamnă nimic aici: răspunsul rămâne gol',
  leaveEmpty: (word: string) => `Lasă gol acolo unde scrie „${word}”`,
  dates: {
    'day-first': (sample: string) => `Citit cu ziua întâi: „${sample}” nu permite altceva.`,
    'month-first': (sample: string) => `Citit cu luna întâi: „${sample}” nu permite altceva.`,
    'year-first': (sample: string) => `Citit cu anul întâi: „${sample}” nu permite altceva.`,
    chosen: (order: string) => `Citit cum s-a ales: ${order}. Nicio celulă arătată aici nu decide.`,
    open: (sample: string) => `Nedecis: în „${sample}” poate sta întâi fie ziua, fie luna. Alegeți ordinea.`,
  },
  numbers: {
    ',': (sample: string) => `Virgula este citită ca separator zecimal, ca în „${sample}”.`,
    '.': (sample: string) => `Punctul este citit ca separator zecimal, ca în „${sample}”.`,
    chosen: 'Citit cum s-a ales. Nicio celulă arătată aici nu decide.',
    open: (sample: string) =>
      `Nedecis: „${sample}” se poate citi în două feluri. Alegeți separatorul zecimal.`,
  },
  sample: 'O bucată de text, așa cum se citește acum:',
  sampleHelp: 'Dacă aici literele arată greșit, alegeți altă codificare.',
  sending: 'Fișierul se citește din nou …',
  answerAll:
    'Acestea nu au coloană. Dați același răspuns pentru fiecare rând, sau alegeți mai sus o coloană.',
}
