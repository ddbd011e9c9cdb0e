// Why a figure cannot have been known yet, in sentences: what is wrong, why, how to mend it.
import type { Sentences } from './file-sentences.ts'

export const editionSentences = {
  'edition-of-the-future': [
    'The edition of {value} has not come out: today is {today}.',
    'Every correction before that day would be taken for an older edition.',
    'Give the day on which the figure was published or read.',
  ],
  'actual-of-the-future': [
    'The figure is of a time from {value} on, which has not come: today is {today}.',
    'What has not happened yet can only be planned.',
    'Correct the period, or write “planned” as basis.',
  ],
  'stock-of-the-future': [
    'What there was is said for {value}, which has not come: today is {today}.',
    'A stock is of its last day, and nobody has counted what there will be.',
    'Give the day of the count as start and end, or write “planned” as basis.',
  ],
  'edition-before-its-time': [
    'The edition of {value} is older than what it counts, which was not there before {known}.',
    'What has not happened yet can only be planned.',
    'Correct the day of the edition or the period, or write “planned” as basis.',
  ],
} as const satisfies Record<string, Sentences>
