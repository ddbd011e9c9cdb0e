// The narrative report: how far every overall target has come.
import type { CycleProduct } from '#definition'

export const narrative: CycleProduct = {
  id: 'narrative',
  name: { en: 'Narrative report' },
  level: 'target',
}
