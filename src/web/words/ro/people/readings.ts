// Romanian words of who was shown what is sensitive.
import type { readingWords as en } from '../../en/people/readings.ts'
import type { Sameness } from '../../index.ts'

export const readingWords: Sameness<typeof en> = {
  title: 'Cine a citit ce este sensibil',
  lead: 'O linie pentru fiecare răspuns în care s-au arătat răspunsuri sensibile ale înregistrărilor. Este pentru cei care citesc jurnalul jurisdicției; ce nu au voie să vadă nu este enumerat.',
  none: 'Încă nu s-a citit nimic din ce puteți privi.',
  when: 'Când',
  by: 'De',
  jurisdiction: 'Jurisdicția',
  register: 'Registrul',
  what: 'Ce',
  whats: {
    record: 'o înregistrare',
    history: 'istoricul unei înregistrări',
    list: 'o listă',
    file: 'un fișier al unei liste',
  },
  byOpening: '(deschis cu un motiv declarat)',
  records: 'Înregistrări',
  one: (id: string) => `Înregistrarea ${id}`,
}
