// Words of the calendar of what is due, and of how one is told of it, in sq.
import type { calendarWords as en } from '../../en/review/calendar.ts'
import type { Sameness } from '../../index.ts'

export const calendarWords: Sameness<typeof en> = {
  title: 'Kalendari',
  lead: 'Raporte dhe aktivitete të planifikuara me ditë të caktuar, në programin e kalendarit që përdorni: jepini këtë adresë. Kush e ka adresën lexon çfarë keni ju për të dorëzuar, dhe asgjë tjetër; mbylleni nëse bëhet e njohur.',
  there: (at) => `Ju krijuat një adresë më ${at}. Atëherë u shfaq dhe nuk ruhet askund.`,
  once: 'Kjo është adresa juaj. Shfaqet vetëm tani:',
  make: 'Krijo një adresë',
  makeAnew: 'Krijo një adresë tjetër në vend të saj',
  end: 'Mbylle adresën',
  mailTitle: 'E-mailet',
  mailLead:
    'Çfarë pret për ju, çfarë u kthye, pyetje dhe ditë që afrohen. Ajo që lidhet me llogarinë tuaj dërgohet gjithmonë. Natën nuk i shkruhet askujt.',
  mailChoices: {
    each: 'Menjëherë, secila si e-mail',
    digest: 'Një herë në ditë, të gjitha në një e-mail në mëngjes',
    none: 'Aspak: i shoh këtu',
  },
  mailSave: 'Ruaj',
  mailSaved: 'U ruajt.',
}
