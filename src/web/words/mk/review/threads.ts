// Words of questions about reports, in mk.
import type { threadWords as en } from '../../en/review/threads.ts'
import type { Sameness } from '../../index.ts'

export const threadWords: Sameness<typeof en> = {
  title: 'Прашања и одговори',
  none: 'Никој не прашал ништо за овој извештај.',
  ask: 'Поставете прашање',
  whom: 'Кој го чита',
  question: 'Прашање',
  send: 'Испрати го прашањето',
  back: 'Назад',
  open: 'Отворено',
  resolved: 'Решено',
  circles: {
    jurisdiction: 'Во рамките на јурисдикцијата',
    everyone: 'Сите што го имаат извештајот во рака, и регионалниот секретаријат',
  },
  kinds: { question: 'Прашање', answer: 'Одговор', resolved: 'Решено', reopened: 'Повторно отворено' },
  labels: {
    answer: 'Одговор',
    resolved: 'Забелешка (може да остане празно)',
    reopened: 'Зошто е повторно отворено',
  },
  buttons: { answer: 'Одговори', resolved: 'Означи како решено', reopened: 'Отвори повторно' },
}
