// Of whom a percentage of a survey speaks.
import { defineCodeList } from '#definition'

export const surveyMarginCodes = defineCodeList({
  id: 'survey-margin',
  name: { en: 'Among' },
  source: 'Method of the platform',
  codes: {
    everyone: { name: { en: 'everyone' } },
    'by-sex': { name: { en: 'women or men' } },
    'by-age': { name: { en: 'one age band of the survey' } },
    'by-sex-and-age': { name: { en: 'women or men of one age band' } },
  },
})
