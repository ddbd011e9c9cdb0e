// Romanian words of files that are kept beside assessments, plans and requests.
import type { evidenceWords as en } from '../../en/review/evidence.ts'
import type { Sameness } from '../../index.ts'

export const evidenceWords: Sameness<typeof en> = {
  title: 'Fișiere',
  add: 'Adaugă un fișier',
  kinds: 'PDF, PNG, JPEG, Word, Excel, OpenDocument sau text simplu, cel mult 10 MB.',
  addHint: 'Se păstrează când este trimis și este numit aici când salvați.',
  circle: 'Cine îl deschide',
  circles: {
    jurisdiction: 'Persoane din această jurisdicție',
    reports: 'Și cei care primesc rapoartele ei',
  },
  send: 'Trimite fișierul',
  sending: (percent: string) => `Se trimite: ${percent} %`,
  sent: (name: string) => `„${name}” a fost trimis.`,
  older: 'Sau unul trimis mai înainte',
  choose: 'Alege',
  take: (name: string) => `Elimină „${name}” de aici`,
  open: (name: string) => `Salvează „${name}”`,
  about: (kind: string, size: string, circle: string) => `${kind}, ${size} kB, ${circle.toLowerCase()}`,
  sentBy: (by: string, at: string) => `trimis de ${by}, ${at}`,
  digest: (digest: string) => `SHA-256 ${digest}`,
  unseen: 'Un fișier pe care nu îl puteți vedea.',
  withheld: 'Ascuns',
  withdrawn: (reason: string) => `Retras: ${reason}`,
  withdraw: 'Retrage',
  restore: 'Adu înapoi',
  reason: 'Motiv',
  reasonHint: 'Nu îl mai deschide nimeni; poate fi adus înapoi, iar ceilalți citesc motivul.',
  restoreHint: 'Cei care au voie îl deschid din nou; ceilalți citesc motivul.',
}
