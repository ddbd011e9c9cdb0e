// Storage facilities and their security (KPI 13).
import { defineDataElement } from '#definition'
import { facilityOwner, judgement } from '../dimensions.ts'
import { facilities } from '../units.ts'

export const storageFacilities = defineDataElement({
  id: 'storage-facilities',
  name: { en: 'Storage facilities' },
  definition: {
    en: 'Storage facilities in use on that day, by their owner and by the judgement of an assessment in date.',
  },
  unit: facilities,
  dimensions: [facilityOwner, judgement],
  accumulation: 'stock',
})

export const storageSitesUpgraded = defineDataElement({
  id: 'storage-sites-upgraded',
  name: { en: 'Storage sites upgraded' },
  definition: {
    en: 'Storage sites upgraded with outside support in the period; what is only intended is kept apart as planned; context for KPI 13.',
  },
  unit: facilities,
  dimensions: [facilityOwner],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
})

export const evidenceRoomsUpgraded = defineDataElement({
  id: 'evidence-rooms-upgraded',
  name: { en: 'Evidence rooms upgraded' },
  definition: {
    en: 'Evidence rooms upgraded with outside support in the period; what is only intended is kept apart as planned; context for KPI 13.',
  },
  unit: facilities,
  accumulation: 'period',
})
