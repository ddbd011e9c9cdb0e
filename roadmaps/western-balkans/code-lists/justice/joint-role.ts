// Which part a jurisdiction has in a case that several jurisdictions of the region work together.
import { defineCodeList } from '#definition'

export const jointRoleCodes = defineCodeList({
  id: 'joint-role',
  name: { en: 'Part in a joint case' },
  source:
    'Method of the platform: one of the partners counts a joint case, so that the region counts it once',
  codes: {
    alone: { name: { en: 'no other jurisdiction of the region takes part' } },
    leads: {
      name: { en: 'joint case, opened by this jurisdiction, which counts it' },
      note: { en: 'Of a case that was opened outside the region: by the one that joined first.' },
    },
    joins: { name: { en: 'joint case, opened by another jurisdiction of the region, which counts it' } },
  },
})
