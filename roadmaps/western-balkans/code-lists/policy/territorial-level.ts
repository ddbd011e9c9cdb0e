// For which territory a legal act holds.
import { defineCodeList } from '#definition'

export const territorialLevelCodes = defineCodeList({
  id: 'territorial-level',
  name: { en: 'Territorial level' },
  source: 'Levels at which the jurisdictions of the Roadmap legislate',
  codes: {
    whole: { name: { en: 'whole jurisdiction' } },
    entity: { name: { en: 'entity' } },
    canton: { name: { en: 'canton' } },
    district: { name: { en: 'district' } },
  },
})
