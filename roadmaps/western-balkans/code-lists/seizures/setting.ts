// Where something was seized: inland or at a border.
import { defineCodeList } from '#definition'

export const settingCodes = defineCodeList({
  id: 'setting',
  name: { en: 'Place of seizure' },
  source: 'IAFQ (UNODC), location of seizure; KPI 4 of the Roadmap',
  codes: {
    border: { name: { en: 'at the border' }, of: ['land-border', 'airport', 'harbour'] },
    'land-border': { name: { en: 'land border' }, mappings: { iafq: 'land borders' } },
    airport: { name: { en: 'aircraft and airports' }, mappings: { iafq: 'planes and airports' } },
    harbour: { name: { en: 'vessels and harbours' }, mappings: { iafq: 'vessels and harbours' } },
    inland: { name: { en: 'inland' }, mappings: { iafq: 'national territory' } },
    elsewhere: { name: { en: 'elsewhere' }, mappings: { iafq: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true, mappings: { iafq: 'unknown' } },
  },
})
