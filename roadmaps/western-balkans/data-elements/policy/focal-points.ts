// Firearms Focal Points (KPI 7).
import { defineDataElement } from '#definition'
import { criterion, judgement } from '../../terms/dimensions.ts'
import { jurisdictionsUnit } from '../../terms/units.ts'

export const focalPointJudgement = defineDataElement({
  id: 'focal-point-judgement',
  name: { en: 'Judgement of the Firearms Focal Point' },
  definition: {
    en: 'On that day the Firearms Focal Point was judged against one criterion: 1 for the judgement that was made.',
  },
  unit: jurisdictionsUnit,
  dimensions: [criterion, judgement],
  accumulation: 'stock',
})
