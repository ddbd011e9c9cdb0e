// Names in mk of the pages of analysis in the menu.
import type { analysisMenu as en } from '../../en/analysis/analysis-menu.ts'
import type { Sameness } from '../../index.ts'

export const analysisMenu: Sameness<typeof en> = {
  signals: 'Сигнали',
  documents: 'Документи',
  explore: 'Истражување',
  cohorts: 'Кохорти',
  durations: 'Колку траело',
}
