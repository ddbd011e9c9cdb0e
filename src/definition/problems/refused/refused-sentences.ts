// Why something that was asked is refused, in sentences: what is wrong, and what can be done. By the room that refuses it.
import { figureSentences } from './figure-sentences.ts'
import { commandSentences } from './command-sentences.ts'
import { databaseSentences } from './database-sentences.ts'
import { requestSentences } from './request-sentences.ts'
import { intakeSentences } from './intake-sentences.ts'
import { mappingSentences } from './mapping-sentences.ts'
import { peopleSentences } from './people-sentences.ts'
import { reviewSentences } from './review-sentences.ts'

export const refusedSentences = {
  ...databaseSentences,
  ...figureSentences,
  ...reviewSentences,
  ...intakeSentences,
  ...mappingSentences,
  ...requestSentences,
  ...peopleSentences,
  ...commandSentences,
} as const
