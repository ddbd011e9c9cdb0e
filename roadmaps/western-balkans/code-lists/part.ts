// Regions and institutions by which a source breaks its figure down.
import { defineCodeList } from '#definition'

export const partCodes = defineCodeList({
  id: 'part',
  name: { en: 'Part of the jurisdiction' },
  source: 'Publishers’ own breakdowns by region or institution',
  codes: {
    'mne-centre': { name: { en: 'Centre region' } },
    'mne-south': { name: { en: 'South region' } },
    'mne-north': { name: { en: 'North region' } },
    'mne-west': { name: { en: 'West region' } },
    'bih-federation': { name: { en: 'Federation of Bosnia and Herzegovina' } },
    'bih-rs': { name: { en: 'Republika Srpska' } },
    'bih-brcko': { name: { en: 'Brčko District' } },
    'bih-sipa': { name: { en: 'State Investigation and Protection Agency' } },
    'bih-border-police': { name: { en: 'Border Police' } },
    'bih-rs-moi': { name: { en: 'Ministry of Interior of Republika Srpska' } },
    'bih-federation-moi': { name: { en: 'Federation Ministry of Interior' } },
    'bih-tuzla-moi': { name: { en: 'Ministry of Interior of Tuzla Canton' } },
    'bih-central-bosnia-moi': { name: { en: 'Ministry of Interior of Central Bosnia Canton' } },
  },
})
