// What a review of an emerging issue came to.
import { defineCodeList } from '#definition'

export const reviewJudgementCodes = defineCodeList({
  id: 'review-judgement',
  name: { en: 'Judgement of the review' },
  source: 'Method of the platform',
  codes: {
    'review-keep': { name: { en: 'keep watching' } },
    'review-raise': { name: { en: 'raise to a risk' } },
    'review-close': { name: { en: 'close' } },
  },
})
