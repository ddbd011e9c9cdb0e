// What people were asked. Every question is a figure of its own.
import { defineCodeList } from '#definition'

export const surveyQuestionCodes = defineCodeList({
  id: 'survey-question',
  name: { en: 'Question of the survey' },
  source:
    'RCC Balkan Public Barometer and SecuriMeter; SEESAC surveys. The two questions on armed violence are the platform’s, after KPI 14: no published survey asks them yet',
  codes: {
    'safe-from-armed-violence': { name: { en: 'feels safe from armed violence' } },
    'satisfied-with-response': {
      name: { en: 'is satisfied with what the authorities do against armed violence' },
    },
    'personally-secure': { name: { en: 'feels personally secure' } },
    'region-safe': { name: { en: 'sees the region as a safe place' } },
    'economically-secure': { name: { en: 'feels secure about the own economy' } },
    'more-security-expected': { name: { en: 'expects more security within a year' } },
    'police-main-contributor': { name: { en: 'sees the police as main contributor to security' } },
    'opposed-to-possession': { name: { en: 'opposes possession of firearms under any circumstance' } },
  },
})
