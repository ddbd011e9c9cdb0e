// Romanian words of what is withheld and opened, and of deputies.
import type { accessWords as en } from '../../en/people/access.ts'
import type { Sameness } from '../../index.ts'

export const accessWords: Sameness<typeof en> = {
  openings: {
    title: 'Ce este ascuns, deschis cu un motiv',
    lead: (minutes: string) =>
      `Unde nu aveți voie să vedeți răspunsuri sensibile, le puteți deschide pentru ${minutes} minute, doar în acest browser, cu un motiv pe care îl declarați. Jurisdicția este înștiințată imediat: cine sunteți, de ce, și ce ați citit. Se încheie de la sine.`,
    leadOthers:
      'Cine a deschis răspunsuri sensibile pe care de obicei nu le vede. Vedeți deschiderile proprii și pe cele ale jurisdicțiilor pentru care răspundeți.',
    may: 'Deschiderea a ceea ce este ascuns',
    jurisdiction: 'Jurisdicția',
    register: 'Registrul',
    allRegisters: 'Toate registrele',
    reason: 'De ce trebuie să le vedeți',
    reasonHint: 'Jurisdicția îl citește, și rămâne în jurnalul de audit.',
    open: 'Deschide',
    opened: (until: string) => `Este deschis până la ${until}.`,
    list: 'Ce s-a deschis',
    none: 'Încă nu s-a deschis nimic.',
    by: 'De',
    when: 'Când',
    until: 'Până la',
    endedAt: (when: string) => `încheiat ${when}`,
    why: 'Motiv',
    readings: 'Ce s-a citit',
    end: 'Încheie acum',
    endOf: (what: string) => `Încheie acum: ${what}`,
    byTheirRole: 'Rolurile dumneavoastră nu deschid răspunsuri ascunse.',
    link: 'Deschide ce este ascuns, cu un motiv declarat …',
  },
  told: {
    title: 'Deschis în jurisdicția dumneavoastră',
    line: (who: string, what: string, when: string) => `${who} a deschis ce este ascuns în ${what}, ${when}:`,
    all: 'Toate deschiderile, și ce s-a citit',
  },
  deputies: {
    title: 'Înlocuitori',
    lead: 'Un înlocuitor acționează pentru dumneavoastră cu drepturile dumneavoastră, pe un termen, și rămâne cine este: jurnalul spune „pentru” dumneavoastră. Drepturile de a administra persoane nu se transmit.',
    none: 'Nu ați numit niciun înlocuitor.',
    deputy: 'Înlocuitorul',
    from: 'De la',
    until: 'Până la',
    nobody: 'Nu există nimeni a cărui muncă o vedeți.',
    choose: 'Alegeți o persoană',
    name: 'Numește acest înlocuitor',
    end: 'Încheie',
    endOf: (name: string) => `Încheie: înlocuitorul ${name}`,
    forTitle: 'Sunteți înlocuitor',
    forLine: (name: string, until: string) => `pentru ${name}, până la ${until}`,
    later: (name: string, from: string, until: string) => `pentru ${name}, de la ${from} până la ${until}`,
    act: 'Acționează acum pentru această persoană',
    actOf: (name: string) => `Acționează acum pentru ${name}`,
    acting: (name: string) => `Acționați pentru ${name}. Între timp nu puteți numi niciun înlocuitor.`,
  },
}
