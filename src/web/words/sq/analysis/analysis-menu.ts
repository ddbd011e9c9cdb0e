// Names in sq of the pages of analysis in the menu.
import type { analysisMenu as en } from '../../en/analysis/analysis-menu.ts'
import type { Sameness } from '../../index.ts'

export const analysisMenu: Sameness<typeof en> = {
  signals: 'Sinjalet',
  documents: 'Dokumente',
  explore: 'Eksplorimi',
  cohorts: 'Kohortat',
  durations: 'Sa zgjati',
}
