// Storage facilities and their security (KPI 13).
import { defineDataElement } from '#definition'
import { facilityOwner, judgement } from '../../terms/dimensions.ts'
import { facilities } from '../../terms/units.ts'

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

export const facilitiesInLine = defineDataElement({
  id: 'storage-facilities-in-line',
  name: { en: 'Storage facilities in line with international standards' },
  definition: {
    en: 'Storage facilities in use on that day that an assessment in date found to meet MOSAIC or the IATG, with every compulsory clause met. What was only judged by rules of the jurisdiction’s own is counted apart.',
  },
  unit: facilities,
  dimensions: [facilityOwner],
  accumulation: 'stock',
})

export const facilitiesOwnRules = defineDataElement({
  id: 'storage-facilities-own-rules',
  name: { en: 'Storage facilities that meet own rules only' },
  definition: {
    en: 'Storage facilities in use on that day that an assessment in date found to meet rules of the jurisdiction’s own, or another standard that is not MOSAIC or the IATG. They are not in line with international standards by that.',
  },
  unit: facilities,
  dimensions: [facilityOwner],
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
  expectedBy: [],
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
  expectedBy: [],
})
