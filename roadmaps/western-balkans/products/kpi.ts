// The KPI report: the figures of a jurisdiction, signed with the statements that their registers are complete.
import type { CycleProduct } from '#definition'

export const kpi: CycleProduct = {
  id: 'kpi',
  name: { en: 'KPI report' },
  // The thirteenth meeting saw KPI figures of the whole year beside a narrative of its second half.
  exceptions: { 13: '2024' },
  submits: 'figures',
}
