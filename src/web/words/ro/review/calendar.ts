// Romanian words of the calendar of what is due, and of how one is told of it.
import type { calendarWords as en } from '../../en/review/calendar.ts'
import type { Sameness } from '../../index.ts'

export const calendarWords: Sameness<typeof en> = {
  title: 'Calendar',
  lead: 'Rapoarte și activități planificate care au o zi, în programul de calendar pe care îl folosiți: dați-i această adresă. Cine are adresa citește ce vă este datorat și nimic altceva; încheiați-o unde a devenit cunoscută.',
  there: (at: string) => `Ați făcut o adresă la ${at}. A fost arătată atunci și nu se păstrează nicăieri.`,
  once: 'Aceasta este adresa dumneavoastră. Se arată doar acum:',
  make: 'Fă o adresă',
  makeAnew: 'Fă altă adresă în locul ei',
  end: 'Încheie adresa',
  mailTitle: 'E-mailuri',
  mailLead:
    'Ce vă așteaptă, ce a fost returnat, întrebări și zile care se apropie. Ce privește contul dumneavoastră se trimite întotdeauna. Nimănui nu i se scrie noaptea.',
  mailChoices: {
    each: 'Imediat, fiecare ca un e-mail',
    digest: 'O dată pe zi, toate într-un e-mail dimineața',
    none: 'Deloc: mă uit aici',
  },
  mailSave: 'Salvează',
  mailSaved: 'Salvat.',
}
