// What became of information that was received.
import { defineCodeList } from '#definition'

export const feedbackUseCodes = defineCodeList({
  id: 'feedback-use',
  name: { en: 'Use that was made' },
  source: 'Added by Waymark; target 2.6 asks for feedback and does not say of which kinds it is',
  codes: {
    'new-case': { name: { en: 'a new case was opened' } },
    'in-a-case': { name: { en: 'used in a case that was open' } },
    analysis: { name: { en: 'used for analysis' } },
    'known-before': { name: { en: 'was known before' } },
    'no-use': { name: { en: 'no use could be made of it' } },
    'not-yet': { name: { en: 'still being looked into' } },
  },
})
