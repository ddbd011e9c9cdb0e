// Romanian words of lists to hand on.
import type { handOnWords as en } from '../../en/review/hand-on.ts'
import type { Sameness } from '../../index.ts'

export const handOnWords: Sameness<typeof en> = {
  title: 'Liste de dat mai departe',
  lead: 'Înregistrări în forma în care le primesc alții. Waymark nu le trimite nimănui: priviți lista, descărcați-o și dați-o mai departe pe calea convenită.',
  list: 'Lista',
  area: 'Jurisdicția',
  anyArea: 'Tot ce puteți vedea',
  from: 'De la',
  to: 'Până la',
  only: 'Înregistrări',
  all: 'Toate',
  waiting: 'Doar cele care așteaptă să fie date mai departe',
  none: 'Nicio înregistrare nu corespunde acestei alegeri.',
  shown: (rows: string, records: string) =>
    `Rânduri din primele înregistrări: ${rows}; înregistrări în total: ${records}.`,
  download: 'Descarcă lista (CSV)',
  noLists: 'Această foaie de parcurs nu are liste de dat mai departe.',
}
