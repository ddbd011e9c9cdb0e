// Words in bs of lists to hand on.
import type { handOnWords as en } from '../../en/review/hand-on.ts'
import type { Sameness } from '../../index.ts'

export const handOnWords: Sameness<typeof en> = {
  title: 'Spiskovi za prosljeđivanje',
  lead: 'Zapisi u obliku u kojem ih drugi preuzimaju. Waymark ih nikome ne šalje: pogledajte spisak, preuzmite ga i proslijedite dogovorenim putem.',
  list: 'Spisak',
  area: 'Jurisdikcija',
  anyArea: 'Sve koje smijete vidjeti',
  from: 'Od',
  to: 'Do',
  only: 'Zapisi',
  all: 'Svi',
  waiting: 'Samo oni koji čekaju prosljeđivanje',
  none: 'Nijedan zapis ne odgovara ovom izboru.',
  shown: (rows, records) => `Prikazano redova prvih zapisa: ${rows}; zapisa ukupno: ${records}.`,
  download: 'Preuzmi spisak (CSV)',
  noLists: 'Ova mapa puta nema spiskova za prosljeđivanje.',
}
