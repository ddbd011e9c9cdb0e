// Words in bs of statements of completeness.
import { countedIn } from '../counted.ts'
import type { statementWords as en } from '../en/statements.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('bs')
const months = { one: 'mjesec', few: 'mjeseca', other: 'mjeseci' }

export const statementWords: Sameness<typeof en> = {
  title: 'Izjava da su evidencije potpune',
  lead: 'Institucija za cijele mjesece izjavljuje da njena evidencija sadrži sve, ili da nije bilo slučajeva. Tek tada je broj tačan, a nepostojanje zapisa znači 0.',
  link: 'Izjavi da su evidencije potpune',
  choice: 'Za šta se izjavljuje',
  area: 'Jurisdikcija',
  institution: 'Institucija',
  year: 'Godina',
  step: 'Po',
  noInstitution: 'Institucija nije navedena',
  nothingKept: 'Ova institucija ne vodi nijednu evidenciju.',
  table: (institution, year) => `${institution}: evidencije za ${year}.`,
  register: 'Evidencija',
  all: 'Sve',
  chooseRow: (register) => `Izaberi sve otvorene periode: ${register}`,
  chooseColumn: (period) => `Izaberi sve evidencije za ${period}`,
  chooseCell: (register, period) => `${register}, ${period}`,
  states: {
    complete: 'potpuno',
    nil: 'bez slučajeva',
    open: 'ponovo otvoreno',
    opening: 'početno stanje na kraju perioda',
    none: 'nije izjavljeno',
    part: 'djelimično',
    running: 'još traje',
  },
  withOpening: (state) => `${state}, početno stanje na kraju perioda`,
  chosen: (count, shown) =>
    `Izabrano: ${counted(count, shown, { one: 'period', few: 'perioda', other: 'perioda' })}.`,
  noneChosen: 'Najprije izaberite periode u tabeli.',
  readOnly:
    'Možete čitati što je ovdje izjavljeno. Mijenjaju to oni koji smiju izjaviti da su evidencije ove institucije potpune.',
  complete: 'Izjavi da je potpuno',
  nil: 'Nije bilo slučajeva',
  opening: 'Početno stanje je evidentirano',
  openingHint:
    'Početno stanje znači da je evidentirano sve što je važilo na kraju izabranog perioda, ili da ništa nije važilo. Stanje je otada tačno, dokle god je svaki mjesec pokriven izjavom.',
  withdraw: 'Povuci',
  withdrawTitle: 'Ponovo otvori izabrane mjesece',
  withdrawReason: 'Zašto se ponovo otvaraju?',
  withdrawHint: 'Podaci za ove mjesece ponovo glase „najmanje“, dok se ne da nova izjava.',
  done: {
    complete: (count, shown) => `Izjavljeno da je potpuno: ${counted(count, shown, months)}.`,
    nil: (count, shown) => `Izjavljeno da nije bilo slučajeva: ${counted(count, shown, months)}.`,
    opening: (count, shown) =>
      `Izjavljeno početno stanje na kraju perioda: ${counted(count, shown, months)}.`,
    open: (count, shown) => `Ponovo otvoreno: ${counted(count, shown, months)}.`,
  },
  undo: 'Poništi',
  history: 'Šta je izjavljeno, najnovije prvo',
  older: 'Prikaži starije izjave',
  noHistory: 'Za ovu godinu ništa nije izjavljeno.',
  when: 'Kada',
  who: 'Ko',
  what: 'Šta',
  months: 'Mjeseci',
  reason: 'Obrazloženje',
  from: (first, last) => `od ${first} do ${last}`,
  asked: {
    stands: 'I sa ovim je potpuno',
    open: 'Ponovo otvori mjesece',
    lead: 'Da li je evidencija sa ovim potpuna?',
    hint: 'Da je i dalje potpuna kažu oni koji to smiju izjaviti, kao što je rukovodilac institucije; svi ostali ponovo otvaraju mjesece.',
  },
  file: {
    legend: 'Da li je ova datoteka potpuna?',
    says: (periods) => `U datoteci je navedeno da je potpuna za ${periods}.`,
    state: 'Izjavljujem da je potpuna za',
    hint: 'Na primjer 2024-H1, ili više njih sa zarezima. Ako ostane prazno, ništa se ne izjavljuje.',
  },
}
