// Words of lists to hand on, in sq.
import type { handOnWords as en } from '../../en/review/hand-on.ts'
import type { Sameness } from '../../index.ts'

export const handOnWords: Sameness<typeof en> = {
  title: 'Lista për t’u përcjellë',
  lead: 'Regjistrime në formën në të cilën i marrin të tjerët. Waymark nuk ia dërgon askujt: shikojeni listën, shkarkojeni dhe përcilleni në mënyrën e dakorduar.',
  list: 'Lista',
  area: 'Juridiksioni',
  anyArea: 'Të gjitha që mund t’i shihni',
  from: 'Nga',
  to: 'Deri',
  only: 'Regjistrimet',
  all: 'Të gjitha',
  waiting: 'Vetëm ato që presin të përcillen',
  none: 'Asnjë regjistrim nuk i përgjigjet kësaj zgjedhjeje.',
  shown: (rows, records) => `${rows} rreshta të regjistrimeve të para; gjithsej ${records} regjistrime.`,
  download: 'Shkarko listën (CSV)',
  noLists: 'Kjo udhërrëfyese nuk ka lista për t’u përcjellë.',
}
