// Words in sr-Cyrl of files that are kept beside assessments, plans and requests.
import type { evidenceWords as en } from '../../en/review/evidence.ts'
import type { Sameness } from '../../index.ts'

export const evidenceWords: Sameness<typeof en> = {
  title: 'Датотеке',
  add: 'Додај датотеку',
  kinds: 'PDF, PNG, JPEG, Word, Excel, OpenDocument или обичан текст, највише 10 MB.',
  addHint: 'Чува се када се пошаље, а овде се наводи када сачувате.',
  circle: 'Ко је отвара',
  circles: {
    jurisdiction: 'Лица из ове јурисдикције',
    reports: 'И они који добијају њене извештаје',
  },
  send: 'Пошаљи датотеку',
  sending: (percent) => `Слање: ${percent} %`,
  sent: (name) => `Датотека „${name}“ је послата.`,
  older: 'Или једна од раније послатих',
  choose: 'Изабери',
  take: (name) => `Уклони „${name}“ одавде`,
  open: (name) => `Преузми „${name}“`,
  about: (kind, size, circle) => `${kind}, ${size} kB, ${circle.toLowerCase()}`,
  sentBy: (by, at) => `послао корисник ${by}, ${at}`,
  digest: (digest) => `SHA-256 ${digest}`,
  unseen: 'Датотека коју не смете да видите.',
  withheld: 'Ускраћено',
  withdrawn: (reason) => `Повучено: ${reason}`,
  withdraw: 'Повуци',
  restore: 'Врати',
  reason: 'Образложење',
  reasonHint: 'Више је нико не отвара; може се вратити, а други читају образложење.',
  restoreHint: 'Ко сме, поново је отвара; други читају образложење.',
}
