// What became of a firearm that is missing.
import { defineCodeList } from '#definition'

export const lossKindCodes = defineCodeList({
  id: 'loss-kind',
  name: { en: 'Kind of loss' },
  source: 'iARMS (INTERPOL)',
  codes: {
    lost: { name: { en: 'lost' } },
    stolen: { name: { en: 'stolen' } },
    recovered: { name: { en: 'recovered' } },
  },
})
