// How people were asked.
import { defineCodeList } from '#definition'

export const surveyModeCodes = defineCodeList({
  id: 'survey-mode',
  name: { en: 'How people were asked' },
  source:
    'RCC Balkan Public Barometer and SecuriMeter; codes from general knowledge of the field, to be checked',
  codes: {
    'face-to-face': { name: { en: 'face to face' } },
    telephone: { name: { en: 'telephone' } },
    online: { name: { en: 'online' } },
    mixed: { name: { en: 'mixed' } },
  },
})
