// Names in ro of the pages of analysis in the menu.
import type { analysisMenu as en } from '../../en/analysis/analysis-menu.ts'
import type { Sameness } from '../../index.ts'

export const analysisMenu: Sameness<typeof en> = {
  signals: 'Semnale',
  documents: 'Documente',
  explore: 'Explorare',
  cohorts: 'Cohorte',
  durations: 'Cât a durat',
}
