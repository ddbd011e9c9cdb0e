// The horizon scan: what is not a risk yet and is watched, with the day on which it is looked at again (target 2.1).
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { day, evidence } from '../asking/shared-fields.ts'

export const emergingIssues = defineRegister({
  id: 'emerging-issues',
  name: { en: 'Horizon scan' },
  singular: { en: 'emerging issue' },
  definition: {
    en: 'Every development that may become a risk and is not one yet, such as printed firearms, convertible alarm pistols or sales online. It is looked at again on a set day; every review is kept with its judgement.',
  },
  keptBy: ['firearms-focal-point', 'salw-commission', 'police'],
  sections: [
    {
      id: 'issue',
      name: { en: 'The issue' },
      fields: [
        day('First noticed'),
        ask.number('issue-number', 'Number of the issue', { isRequired: true }),
        ask.text('title', 'Issue in a sentence', { isRequired: true }),
        ask.text('told-in', 'Where it was noticed', {
          isRequired: true,
          help: 'The report, the case or the institution that told of it; not the person.',
        }),
        ask.choices('commodities', 'Arms and goods', lists.recordedItemClassCodes),
        ask.choice('relevance', 'Relevance', lists.relevanceCodes, { isRequired: true }),
        ask.longText('watch-for', 'What to watch', {
          isRequired: true,
          help: 'By what would it be noticed that it becomes a risk?',
        }),
        ask.text('owner', 'Watched by', { isRequired: true, help: 'The institution, not the person.' }),
        ask.date('first-review', 'First review on', { isRequired: true }),
        evidence,
      ],
    },
  ],
  children: [
    {
      id: 'reviews',
      name: { en: 'Reviews' },
      singular: { en: 'review' },
      fields: [
        ask.date('reviewed-on', 'Day of the review', { isRequired: true }),
        ask.choice('review-judgement', 'Judgement of the review', lists.reviewJudgementCodes, {
          isRequired: true,
        }),
        ask.longText('review-reason', 'Reason', { isRequired: true, help: 'No names of persons.' }),
        ask.date('next-review', 'Next review on', {
          showWhen: { field: 'review-judgement', is: ['review-keep'] },
          isRequired: true,
        }),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['issue-number'],
  reviewed: {
    first: 'first-review',
    in: 'reviews',
    judgement: 'review-judgement',
    goesOn: ['review-keep'],
    on: 'reviewed-on',
    next: 'next-review',
  },
  counts: [],
})
