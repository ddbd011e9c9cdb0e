// Whom an awareness activity is for.
import { defineCodeList } from '#definition'

export const audienceCodes = defineCodeList({
  id: 'audience',
  name: { en: 'Audience' },
  source: 'Goal 4 of the Roadmap',
  codes: {
    public: { name: { en: 'general public' } },
    'young-men': { name: { en: 'young men' } },
    'young-women': { name: { en: 'young women' } },
    'school-children': { name: { en: 'school children' } },
    'holders-of-firearms': { name: { en: 'holders of firearms' } },
    hunters: { name: { en: 'hunters and sport shooters' } },
    'dealers-and-ranges': { name: { en: 'dealers, repairers, shooting and hunting ranges' } },
    'security-companies': { name: { en: 'private security companies' } },
    carriers: { name: { en: 'transport companies and delivery services' } },
    producers: { name: { en: 'producers of firearms, ammunition or explosives' } },
    media: { name: { en: 'media' } },
    officials: { name: { en: 'officials' } },
  },
})
