// Romanian words around taking back a figure of a source, and undoing that.
import type { withdrawingWords as en } from '../en/withdrawing.ts'
import type { Sameness } from '../index.ts'

export const withdrawingWords: Sameness<typeof en> = {
  withdraw: 'Retrage',
  withdrawTitle: 'Retrageți această cifră a unei surse',
  takesAway: (editions: number, shown: string) =>
    editions > 1
      ? `Este scoasă din fiecare cifră, numărătoare, constatare și descărcare, în toate edițiile ei de până acum (${shown}).`
      : 'Este scoasă din fiecare cifră, numărătoare, constatare și descărcare.',
  reads: (indicators: string) => `Indicatori care se calculează din nou: ${indicators}.`,
  nothingLeft: 'Nimeni altcineva nu spune nimic despre cifra deschisă: va apărea „neraportat”, nu 0.',
  othersLeft: 'Cifra deschisă se va calcula din ceea ce rămâne.',
  history: 'Rămâne în istoric cu motivul dumneavoastră, iar aceasta se poate anula.',
  withdrawReason: 'De ce se retrage?',
  reasonHint: 'Oricine deschide cifra citește acest motiv.',
  undo: 'Anulează retragerea',
  undoTitle: 'Anulați această retragere',
  undoes: 'Cifra sursei este din nou valabilă, dacă între timp nu a venit o ediție mai nouă.',
  undoReason: 'De ce este din nou valabilă?',
  back: 'Lasă așa cum este',
  withdrawn: 'Este retrasă. Cifra de mai sus este ceea ce se știe fără ea.',
  undone: 'Retragerea este anulată. Cifra de mai sus este calculată din nou împreună cu ea.',
}
