// Words in bs of questions about reports.
import type { threadWords as en } from '../../en/review/threads.ts'
import type { Sameness } from '../../index.ts'

export const threadWords: Sameness<typeof en> = {
  title: 'Pitanja i odgovori',
  none: 'O ovom izvještaju niko nije ništa pitao.',
  ask: 'Postavi pitanje',
  whom: 'Ko ga čita',
  question: 'Pitanje',
  send: 'Pošalji pitanje',
  back: 'Nazad',
  open: 'Otvoreno',
  resolved: 'Riješeno',
  circles: {
    jurisdiction: 'U okviru jurisdikcije',
    everyone: 'Svi kod kojih je izvještaj, i regionalni sekretarijat',
  },
  kinds: { question: 'Pitanje', answer: 'Odgovor', resolved: 'Riješeno', reopened: 'Ponovo otvoreno' },
  labels: {
    answer: 'Odgovor',
    resolved: 'Napomena (može ostati prazno)',
    reopened: 'Zašto je ponovo otvoreno',
  },
  buttons: { answer: 'Odgovori', resolved: 'Označi kao riješeno', reopened: 'Otvori ponovo' },
}
