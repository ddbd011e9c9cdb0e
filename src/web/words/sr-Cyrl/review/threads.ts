// Words in sr-Cyrl of questions about reports.
import type { threadWords as en } from '../../en/review/threads.ts'
import type { Sameness } from '../../index.ts'

export const threadWords: Sameness<typeof en> = {
  title: 'Питања и одговори',
  none: 'О овом извештају нико није ништа питао.',
  ask: 'Постави питање',
  whom: 'Ко га чита',
  question: 'Питање',
  send: 'Пошаљи питање',
  back: 'Назад',
  open: 'Отворено',
  resolved: 'Решено',
  circles: {
    jurisdiction: 'У оквиру јурисдикције',
    everyone: 'Сви код којих је извештај, и регионални секретаријат',
  },
  kinds: { question: 'Питање', answer: 'Одговор', resolved: 'Решено', reopened: 'Поново отворено' },
  labels: {
    answer: 'Одговор',
    resolved: 'Напомена (може остати празно)',
    reopened: 'Зашто је поново отворено',
  },
  buttons: { answer: 'Одговори', resolved: 'Означи као решено', reopened: 'Отвори поново' },
}
