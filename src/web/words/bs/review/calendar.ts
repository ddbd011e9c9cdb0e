// Words in bs of the calendar of what is due, and of how one is told of it.
import type { calendarWords as en } from '../../en/review/calendar.ts'
import type { Sameness } from '../../index.ts'

export const calendarWords: Sameness<typeof en> = {
  title: 'Kalendar',
  lead: 'Izvještaji i planirane aktivnosti koje imaju dan, u programu za kalendar koji koristite: unesite mu ovu adresu. Ko ima adresu čita šta za vas dospijeva, i ništa drugo; ukinite je ako je postala poznata.',
  there: (at) => `Adresu ste napravili ${at}. Tada je prikazana i nigdje se ne čuva.`,
  once: 'Ovo je vaša adresa. Prikazuje se samo sada:',
  make: 'Napravi adresu',
  makeAnew: 'Napravi drugu adresu umjesto nje',
  end: 'Ukini adresu',
  mailTitle: 'E-poruke',
  mailLead:
    'Šta vas čeka, šta je vraćeno, pitanja i dani koji se bliže. Ono što se tiče vašeg naloga šalje se uvijek. Nikom se ne piše noću.',
  mailChoices: {
    each: 'Odmah, svaka kao posebna e-poruka',
    digest: 'Jednom dnevno, sve u jednoj jutarnjoj e-poruci',
    none: 'Nikako: gledam ovdje',
  },
  mailSave: 'Sačuvaj',
  mailSaved: 'Sačuvano.',
}
