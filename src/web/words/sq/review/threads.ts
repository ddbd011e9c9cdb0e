// Words of questions about reports, in sq.
import type { threadWords as en } from '../../en/review/threads.ts'
import type { Sameness } from '../../index.ts'

export const threadWords: Sameness<typeof en> = {
  title: 'Pyetje dhe përgjigje',
  none: 'Askush nuk ka pyetur gjë për këtë raport.',
  ask: 'Bëni një pyetje',
  whom: 'Kush e lexon',
  question: 'Pyetja',
  send: 'Dërgo pyetjen',
  back: 'Kthehu',
  open: 'E hapur',
  resolved: 'E zgjidhur',
  circles: {
    jurisdiction: 'Brenda juridiksionit',
    everyone: 'Të gjithë që e kanë raportin në dorë, edhe sekretariati rajonal',
  },
  kinds: {
    question: 'Pyetje',
    answer: 'Përgjigje',
    resolved: 'E zgjidhur',
    reopened: 'Hapur përsëri',
  },
  labels: {
    answer: 'Përgjigjja',
    resolved: 'Vërejtje (mund të lihet bosh)',
    reopened: 'Pse është përsëri e hapur',
  },
  buttons: { answer: 'Përgjigju', resolved: 'Shëno si të zgjidhur', reopened: 'Hape përsëri' },
}
