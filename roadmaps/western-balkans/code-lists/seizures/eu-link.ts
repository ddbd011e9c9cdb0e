// What connects a seizure in the European Union with the region.
import { defineCodeList } from '#definition'

export const euLinkCodes = defineCodeList({
  id: 'eu-link',
  name: { en: 'Connection with the region' },
  source: 'KPI 5 of the Roadmap',
  codes: {
    traced: { name: { en: 'traced to the region' } },
    diverted: { name: { en: 'diverted from the region' } },
  },
})
