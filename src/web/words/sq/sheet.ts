// Words of the sheet on the screen: its rows, where its headings stand, what becomes of its cells, in sq.
import type { sheetWords as en } from '../en/sheet.ts'
import type { Sameness } from '../index.ts'

export const sheetWords: Sameness<typeof en> = {
  heading: 'Tabela juaj',
  lead: 'Këta janë rreshtat e saj të parë siç janë. Zgjidhni numrin e rreshtit në të cilin fillojnë titujt e kolonave, nëse është tjetër.',
  caption: (table) => (table === '' ? 'Rreshtat e parë të skedarit' : `Rreshtat e parë të “${table}”`),
  corner: 'Rreshti',
  readAs: 'Lexohet si',
  leftOut: 'lënë jashtë',
  joinedRest: (heading) => `bashkë me ${heading}`,
  columnOf: (letter) => `Kolona ${letter}`,
  pickRow: (line) => `Rreshti ${line}: titujt fillojnë këtu`,
  headingRow: 'titujt',
  rowsOfHeadings: 'Titujt zënë',
  headingRows: {
    0: 'asnjë rresht: nuk ka',
    1: 'një rresht',
    2: 'dy rreshta',
    3: 'tre rreshta',
  },
  all: (shown) => `Shfaq të ${shown} rreshtat që u lexuan paraprakisht`,
  wide: (shown, all) => `Shfaqen ${shown} kolonat e para nga ${all}.`,
  cell: 'Në tabelën tuaj',
  becomes: 'Bëhet',
  becomesOf: (field) => `Çfarë bëhet nga qelizat: ${field}`,
  staysEmpty: 'asgjë: përgjigjja mbetet bosh',
  notUnderstood: 'nuk u kuptua',
  meansNothing: 'këtu nuk do të thotë asgjë: përgjigjja mbetet bosh',
  leaveEmpty: (word) => `Lëre bosh ku thotë “${word}”`,
  dates: {
    'day-first': (sample) => `Lexohet me ditën të parën: “${sample}” nuk lejon asgjë tjetër.`,
    'month-first': (sample) => `Lexohet me muajin të parin: “${sample}” nuk lejon asgjë tjetër.`,
    'year-first': (sample) => `Lexohet me vitin të parin: “${sample}” nuk lejon asgjë tjetër.`,
    chosen: (order) => `Lexohet siç u zgjodh: ${order}. Asnjë qelizë e shfaqur këtu nuk e vendos.`,
    open: (sample) =>
      `Nuk është vendosur: në “${sample}” e para mund të jetë dita ose muaji. Zgjidhni renditjen.`,
  },
  numbers: {
    ',': (sample) => `Presja lexohet si shenjë dhjetore, si në “${sample}”.`,
    '.': (sample) => `Pika lexohet si shenjë dhjetore, si në “${sample}”.`,
    chosen: 'Lexohet siç u zgjodh. Asnjë qelizë e shfaqur këtu nuk e vendos.',
    open: (sample) =>
      `Nuk është vendosur: “${sample}” mund të lexohet në dy mënyra. Zgjidhni shenjën dhjetore.`,
  },
  sample: 'Një copë e tekstit, siç lexohet tani:',
  sampleHelp: 'Nëse shkronjat duken gabim këtu, zgjidhni një kodim tjetër.',
  sending: 'Skedari po lexohet sërish …',
  answerAll:
    'Këto nuk kanë kolonë. Jepni të njëjtën përgjigje për çdo rresht, ose zgjidhni një kolonë më sipër.',
}
