// Words around taking back a figure of a source, and undoing that, in sq.
import type { withdrawingWords as en } from '../en/withdrawing.ts'
import type { Sameness } from '../index.ts'

export const withdrawingWords: Sameness<typeof en> = {
  withdraw: 'Tërhiqe',
  withdrawTitle: 'Tërhiqni këtë shifër të një burimi',
  takesAway: (editions, shown) =>
    editions > 1
      ? `Ajo hiqet nga çdo shifër, numërim, gjetje dhe shkarkim, në të ${shown} botimet e deritanishme.`
      : 'Ajo hiqet nga çdo shifër, numërim, gjetje dhe shkarkim.',
  reads: (indicators) => `Tregues që llogariten sërish: ${indicators}.`,
  nothingLeft:
    'Askush tjetër nuk thotë gjë për shifrën e hapur: aty do të shkruhet “nuk është raportuar”, dhe jo 0.',
  othersLeft: 'Shifra e hapur do të llogaritet nga ajo që mbetet.',
  history: 'Ajo mbetet në historik me arsyen tuaj, dhe kjo mund të zhbëhet.',
  withdrawReason: 'Pse tërhiqet?',
  reasonHint: 'Këtë e lexon kushdo që hap shifrën.',
  undo: 'Zhbëje tërheqjen',
  undoTitle: 'Zhbëni këtë tërheqje',
  undoes: 'Shifra e burimit vlen përsëri, përveç nëse ndërkohë ka ardhur një botim i mëvonshëm i saj.',
  undoReason: 'Pse vlen përsëri?',
  back: 'Lëre siç është',
  withdrawn: 'U tërhoq. Shifra më sipër është ajo që dihet pa të.',
  undone: 'Tërheqja u zhbë. Shifra më sipër llogaritet përsëri me të.',
}
