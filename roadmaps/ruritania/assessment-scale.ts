// How far an objective has come, in four steps: other ones, and at another level, than any real roadmap here.
import { defineAssessmentScale } from '#definition'

export const assessmentScale = defineAssessmentScale({
  level: 'objective',
  product: 'story',
  steps: [
    {
      id: 'done',
      name: { en: 'Done' },
      meaning: { en: 'It is so along the whole river.' },
      asks: ['story'],
    },
    { id: 'begun', name: { en: 'Begun' }, meaning: { en: 'It is so at some places.' }, asks: ['story'] },
    { id: 'idle', name: { en: 'Idle' }, meaning: { en: 'Nothing was done.' } },
    {
      id: 'dark',
      name: { en: 'In the dark' },
      meaning: { en: 'Nobody found a sign of anything.' },
      isUnranked: true,
    },
  ],
  parts: [
    { id: 'story', name: { en: 'Story' }, hint: { en: 'What happened at the river.' } },
    {
      id: 'start',
      name: { en: 'How it was' },
      hint: { en: 'Before the accord.' },
      beside: 'baseline',
    },
    { id: 'keeper', name: { en: 'Keeper' }, hint: { en: 'Who answers for it.' }, isLine: true },
  ],
  neighbours: [
    {
      id: 'stars',
      name: { en: 'Stars of the yearbook' },
      steps: [{ en: 'No star' }, { en: 'One star' }, { en: 'Two stars' }],
      near: { done: [2, 2], begun: [1, 1], idle: [0, 0] },
      source: 'Invented',
    },
  ],
  note: { en: 'The yearbook gives no stars to objectives.' },
})
