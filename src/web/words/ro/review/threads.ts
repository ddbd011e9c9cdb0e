// Romanian words of questions about reports.
import type { threadWords as en } from '../../en/review/threads.ts'
import type { Sameness } from '../../index.ts'

export const threadWords: Sameness<typeof en> = {
  title: 'Întrebări și răspunsuri',
  none: 'Nimeni nu a întrebat nimic despre acest raport.',
  ask: 'Pune o întrebare',
  whom: 'Cine o citește',
  question: 'Întrebarea',
  send: 'Trimite întrebarea',
  back: 'Înapoi',
  open: 'Deschisă',
  resolved: 'Rezolvată',
  circles: {
    jurisdiction: 'În interiorul jurisdicției',
    everyone: 'Toți cei care au raportul în mână, inclusiv secretariatul regional',
  },
  kinds: {
    question: 'Întrebare',
    answer: 'Răspuns',
    resolved: 'Rezolvată',
    reopened: 'Deschisă din nou',
  },
  labels: {
    answer: 'Răspuns',
    resolved: 'Observație (poate rămâne goală)',
    reopened: 'De ce este din nou deschisă',
  },
  buttons: { answer: 'Răspunde', resolved: 'Marchează ca rezolvată', reopened: 'Deschide din nou' },
}
