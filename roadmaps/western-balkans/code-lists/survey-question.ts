// What people were asked. Every question is a figure of its own.
import { defineCodeList } from '#definition'

export const surveyQuestionCodes = defineCodeList({
  id: 'survey-question',
  name: { en: 'Question of the survey' },
  source: 'RCC Balkan Public Barometer and SecuriMeter; SEESAC surveys',
  codes: {
    'personally-secure': { name: { en: 'feels personally secure' } },
    'region-safe': { name: { en: 'sees the region as a safe place' } },
    'economically-secure': { name: { en: 'feels secure about the own economy' } },
    'more-security-expected': { name: { en: 'expects more security within a year' } },
    'police-main-contributor': { name: { en: 'sees the police as main contributor to security' } },
    'opposed-to-possession': { name: { en: 'opposes possession of firearms under any circumstance' } },
  },
})
