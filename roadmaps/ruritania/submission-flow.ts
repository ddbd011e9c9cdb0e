// How a story goes from hand to hand: fewer hands than in any real roadmap here.
import { defineSubmissionStep, type SubmissionFlow } from '#definition'

export const submissionFlow: SubmissionFlow = {
  states: [
    { id: 'open', name: { en: 'Open' }, waitsFor: { en: 'the watches' } },
    { id: 'sealed', name: { en: 'Sealed' }, waitsFor: { en: 'the wardens' } },
    { id: 'blessed', name: { en: 'Blessed' }, waitsFor: { en: 'the clerk' } },
    { id: 'read-out', name: { en: 'Read out' }, waitsFor: { en: 'nobody' }, isLocked: true },
  ],
  steps: [
    defineSubmissionStep({
      ...{ id: 'seal', name: { en: 'Seal' }, done: { en: 'sealed' }, right: 'submission:seal' },
      ...{ from: ['open'], to: 'sealed', effect: 'freezes' },
    }),
    defineSubmissionStep({
      ...{ id: 'bless', name: { en: 'Bless' }, done: { en: 'blessed' }, right: 'submission:bless' },
      ...{ from: ['sealed'], to: 'blessed', notBy: ['writers', 'seal'] },
    }),
    defineSubmissionStep({
      ...{ id: 'refuse', name: { en: 'Refuse' }, done: { en: 'refused' }, right: 'submission:bless' },
      ...{ from: ['sealed', 'blessed'], to: 'open', effect: 'returns' },
    }),
    defineSubmissionStep({
      ...{ id: 'read', name: { en: 'Read out' }, done: { en: 'read out' }, right: 'submission:read' },
      ...{ from: ['blessed'], to: 'read-out', effect: 'releases' },
    }),
    defineSubmissionStep({
      ...{ id: 'recall', name: { en: 'Recall' }, done: { en: 'recalled' }, right: 'submission:read' },
      ...{ from: ['read-out'], to: 'open', effect: 'returns' },
    }),
  ],
}
