// Words in bs of what is withheld and opened, and of deputies.
import type { accessWords as en } from '../../en/people/access.ts'
import type { Sameness } from '../../index.ts'

export const accessWords: Sameness<typeof en> = {
  openings: {
    title: 'Uskraćeno, otvoreno uz razlog',
    lead: (minutes) =>
      `Gdje ne smijete vidjeti osjetljive odgovore, možete ih otvoriti na ${minutes} minuta, samo u ovom pregledniku, iz razloga koji navedete. Jurisdikciji se odmah javlja: ko ste, zašto i šta ste pročitali. Završava se samo.`,
    leadOthers:
      'Ko je otvorio osjetljive odgovore koje inače ne vidi. Vidite svoja otvaranja, i otvaranja u jurisdikcijama za koje odgovarate.',
    may: 'Otvori uskraćeno',
    jurisdiction: 'Jurisdikcija',
    register: 'Evidencija',
    allRegisters: 'Sve evidencije',
    reason: 'Zašto ga morate vidjeti',
    reasonHint: 'Jurisdikcija to čita, i stoji u dnevniku revizije.',
    open: 'Otvori',
    opened: (until) => `Otvoreno je do ${until}.`,
    list: 'Šta je otvoreno',
    none: 'Još ništa nije otvoreno.',
    by: 'Ko',
    when: 'Kada',
    until: 'Do',
    endedAt: (when) => `završeno ${when}`,
    why: 'Razlog',
    readings: 'Šta je pročitano',
    end: 'Završi sada',
    endOf: (what) => `Završi sada: ${what}`,
    byTheirRole: 'Vaše uloge ne otvaraju uskraćene odgovore.',
    link: 'Otvori uskraćeno, uz naveden razlog …',
  },
  told: {
    title: 'Otvoreno u vašoj jurisdikciji',
    line: (who, what, when) => `Korisnik ${who} otvorio je uskraćeno (${what}), ${when}:`,
    all: 'Sva otvaranja, i šta je pročitano',
  },
  deputies: {
    title: 'Zamjenici',
    lead: 'Zamjenik postupa umjesto vas sa vašim pravima, na određeno vrijeme, i ostaje ono što jeste: u dnevniku piše „umjesto“ vas. Prava upravljanja korisnicima se ne prenose.',
    none: 'Niste imenovali zamjenika.',
    deputy: 'Zamjenik',
    from: 'Od',
    until: 'Do',
    nobody: 'Nema nikoga čiji rad vidite.',
    choose: 'Izaberite lice',
    name: 'Imenuj ovog zamjenika',
    end: 'Završi',
    endOf: (name) => `Završi: zamjenik ${name}`,
    forTitle: 'Vi ste zamjenik',
    forLine: (name, until) => `koga zamjenjujete: ${name}, do ${until}`,
    later: (name, from, until) => `koga zamjenjujete: ${name}, od ${from} do ${until}`,
    act: 'Postupaj sada umjesto njega',
    actOf: (name) => `Postupaj sada umjesto korisnika ${name}`,
    acting: (name) => `Postupate umjesto korisnika ${name}. Za to vrijeme ne možete imenovati zamjenika.`,
  },
}
