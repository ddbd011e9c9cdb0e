// With whom an awareness activity is held.
import { defineCodeList } from '#definition'

export const partnerKindCodes = defineCodeList({
  id: 'partner-kind',
  name: { en: 'Kind of partner' },
  source: 'Method of the platform, after targets 4.3 and 4.8 of the Roadmap',
  codes: {
    'civil-society': { name: { en: 'civil society organisation' } },
    media: { name: { en: 'media' } },
    school: { name: { en: 'school or university' } },
    'local-authority': { name: { en: 'local authority' } },
    association: { name: { en: 'association of hunters or sport shooters' } },
    company: { name: { en: 'company or trade association' } },
    'religious-community': { name: { en: 'religious community' } },
    'international-organisation': { name: { en: 'international organisation or donor' } },
    'other-partner': { name: { en: 'other partner' } },
    'no-partner': { name: { en: 'no partner' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
