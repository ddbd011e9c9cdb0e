// Words of files that are kept beside assessments, plans and requests, in sq.
import type { evidenceWords as en } from '../../en/review/evidence.ts'
import type { Sameness } from '../../index.ts'

export const evidenceWords: Sameness<typeof en> = {
  title: 'Skedarët',
  add: 'Shto një skedar',
  kinds: 'PDF, PNG, JPEG, Word, Excel, OpenDocument ose tekst i thjeshtë, më së shumti 10 MB.',
  addHint: 'Ruhet kur dërgohet dhe përmendet këtu kur ju ruani.',
  circle: 'Kush e hap',
  circles: {
    jurisdiction: 'Personat e këtij juridiksioni',
    reports: 'Edhe ata që i marrin raportet e tij',
  },
  send: 'Dërgo skedarin',
  sending: (percent) => `Po dërgohet: ${percent} %`,
  sent: (name) => `“${name}” u dërgua.`,
  older: 'Ose një që u dërgua më parë',
  choose: 'Zgjidhni',
  take: (name) => `Hiq “${name}” prej këtu`,
  open: (name) => `Ruaj “${name}”`,
  about: (kind, size, circle) => `${kind}, ${size} kB, ${circle.toLowerCase()}`,
  sentBy: (by, at) => `dërguar nga ${by}, ${at}`,
  digest: (digest) => `SHA-256 ${digest}`,
  unseen: 'Një skedar që ju nuk mund ta shihni.',
  withheld: 'Nuk shfaqet',
  withdrawn: (reason) => `Tërhequr: ${reason}`,
  withdraw: 'Tërhiqe',
  restore: 'Riktheje',
  reason: 'Arsyeja',
  reasonHint: 'Askush nuk e hap më; mund të rikthehet, dhe të tjerët e lexojnë arsyen.',
  restoreHint: 'Ata që munden e hapin përsëri; të tjerët e lexojnë arsyen.',
}
