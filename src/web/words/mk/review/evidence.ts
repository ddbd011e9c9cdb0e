// Words of files that are kept beside assessments, plans and requests, in mk.
import type { evidenceWords as en } from '../../en/review/evidence.ts'
import type { Sameness } from '../../index.ts'

export const evidenceWords: Sameness<typeof en> = {
  title: 'Датотеки',
  add: 'Додај датотека',
  kinds: 'PDF, PNG, JPEG, Word, Excel, OpenDocument или обичен текст, најмногу 10 MB.',
  addHint: 'Се чува кога ќе се испрати, а се наведува овде кога ќе зачувате.',
  circle: 'Кој ја отвора',
  circles: {
    jurisdiction: 'Лица од оваа јурисдикција',
    reports: 'И оние што ги добиваат нејзините извештаи',
  },
  send: 'Испрати ја датотеката',
  sending: (percent) => `Се испраќа: ${percent} %`,
  sent: (name) => `„${name}“ е испратена.`,
  older: 'Или некоја што е испратена порано',
  choose: 'Изберете',
  take: (name) => `Отстрани ја „${name}“ одовде`,
  open: (name) => `Зачувај ја „${name}“`,
  about: (kind, size, circle) => `${kind}, ${size} kB, ${circle.toLowerCase()}`,
  sentBy: (by, at) => `испрати ${by}, ${at}`,
  digest: (digest) => `SHA-256 ${digest}`,
  unseen: 'Датотека што не смеете да ја видите.',
  withheld: 'Не се прикажува',
  withdrawn: (reason) => `Повлечено: ${reason}`,
  withdraw: 'Повлечи',
  restore: 'Врати',
  reason: 'Причина',
  reasonHint: 'Никој повеќе не ја отвора; може да се врати, а другите ја читаат причината.',
  restoreHint: 'Оние што смеат повторно ја отвораат; другите ја читаат причината.',
}
