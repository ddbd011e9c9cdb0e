// Words in bs around taking back a figure of a source, and undoing that.
import { countedIn } from '../counted.ts'
import type { withdrawingWords as en } from '../en/withdrawing.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('bs')

export const withdrawingWords: Sameness<typeof en> = {
  withdraw: 'Povuci',
  withdrawTitle: 'Povuci ovaj podatak izvora',
  takesAway: (editions, shown) =>
    editions > 1
      ? `Uklanja se iz svakog podatka, broja, nalaza i preuzimanja, u svemu što je dosad objavljeno: ${counted(editions, shown, { one: 'izdanje', few: 'izdanja', other: 'izdanja' })}.`
      : 'Uklanja se iz svakog podatka, broja, nalaza i preuzimanja.',
  reads: (indicators) => `Pokazatelji koji se računaju iznova: ${indicators}.`,
  nothingLeft: 'Niko drugi ne navodi ništa o otvorenom podatku: bit će prikazano „nije prijavljeno“, a ne 0.',
  othersLeft: 'Otvoreni podatak se računa iz onoga što ostaje.',
  history: 'Ostaje u historiji sa vašim obrazloženjem, i može se poništiti.',
  withdrawReason: 'Zašto se povlači?',
  reasonHint: 'Ovo čita svako ko otvori podatak.',
  undo: 'Poništi povlačenje',
  undoTitle: 'Poništi ovo povlačenje',
  undoes: 'Podatak izvora ponovo važi, osim ako je u međuvremenu stiglo njegovo kasnije izdanje.',
  undoReason: 'Zašto ponovo važi?',
  back: 'Ostavi kako jeste',
  withdrawn: 'Povučeno je. Gornji podatak je ono što je poznato bez njega.',
  undone: 'Povlačenje je poništeno. Gornji podatak je ponovo izračunat sa njim.',
}
