// Words in bs of files that are kept beside assessments, plans and requests.
import type { evidenceWords as en } from '../../en/review/evidence.ts'
import type { Sameness } from '../../index.ts'

export const evidenceWords: Sameness<typeof en> = {
  title: 'Datoteke',
  add: 'Dodaj datoteku',
  kinds: 'PDF, PNG, JPEG, Word, Excel, OpenDocument ili običan tekst, najviše 10 MB.',
  addHint: 'Čuva se kada se pošalje, a ovdje se navodi kada sačuvate.',
  circle: 'Ko je otvara',
  circles: {
    jurisdiction: 'Lica iz ove jurisdikcije',
    reports: 'I oni koji dobijaju njene izvještaje',
  },
  send: 'Pošalji datoteku',
  sending: (percent) => `Slanje: ${percent} %`,
  sent: (name) => `Datoteka „${name}“ je poslata.`,
  older: 'Ili jedna od ranije poslatih',
  choose: 'Izaberi',
  take: (name) => `Ukloni „${name}“ odavde`,
  open: (name) => `Preuzmi „${name}“`,
  about: (kind, size, circle) => `${kind}, ${size} kB, ${circle.toLowerCase()}`,
  sentBy: (by, at) => `poslao korisnik ${by}, ${at}`,
  digest: (digest) => `SHA-256 ${digest}`,
  unseen: 'Datoteka koju ne smijete vidjeti.',
  withheld: 'Uskraćeno',
  withdrawn: (reason) => `Povučeno: ${reason}`,
  withdraw: 'Povuci',
  restore: 'Vrati',
  reason: 'Obrazloženje',
  reasonHint: 'Više je niko ne otvara; može se vratiti, a drugi čitaju obrazloženje.',
  restoreHint: 'Ko smije, ponovo je otvara; drugi čitaju obrazloženje.',
}
