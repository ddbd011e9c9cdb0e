// Words in bs of who was shown what is sensitive.
import type { readingWords as en } from '../../en/people/readings.ts'
import type { Sameness } from '../../index.ts'

export const readingWords: Sameness<typeof en> = {
  title: 'Ko je čitao osjetljivo',
  lead: 'Jedan red za svaki prikaz u kojem su pokazani osjetljivi odgovori zapisa. Namijenjeno je onima koji čitaju dnevnik jurisdikcije; ono što ne smiju vidjeti nije nabrojano.',
  none: 'Još nije pročitano ništa što smijete pogledati.',
  when: 'Kada',
  by: 'Ko',
  jurisdiction: 'Jurisdikcija',
  register: 'Evidencija',
  what: 'Šta',
  whats: {
    record: 'zapis',
    history: 'historija zapisa',
    list: 'spisak',
    file: 'datoteka sa spiskom',
  },
  byOpening: '(otvoreno uz naveden razlog)',
  records: 'Zapisi',
  one: (id) => `Zapis ${id}`,
}
