// How far a target has come, in five steps: what each of them means, what is written beside it, and near which steps of the enlargement reports it lies.
import { defineAssessmentScale } from '#definition'

/** The enlargement reports of the European Commission use both scales; every edition prints them in its introduction. */
const reports =
  'European Commission, enlargement reports: standard assessment scales for the state of preparedness and for progress in the reporting period.'

export const assessmentScale = defineAssessmentScale({
  level: 'target',
  product: 'narrative',
  steps: [
    {
      id: 'complete',
      name: { en: 'Complete' },
      meaning: {
        en: 'What the target asks for is in place and works in practice in the whole jurisdiction. What is left is to keep it so.',
      },
      asks: ['narrative'],
    },
    {
      id: 'substantial',
      name: { en: 'Substantial' },
      meaning: {
        en: 'Most of what the target asks for is in place and in use. What is missing is named and planned.',
      },
      asks: ['narrative'],
    },
    {
      id: 'limited',
      name: { en: 'Limited' },
      meaning: {
        en: 'Work has begun and there are first results, but most of what the target asks for is missing or not in use.',
      },
      asks: ['narrative'],
    },
    {
      id: 'not-started',
      name: { en: 'Not started' },
      meaning: { en: 'It is known that nothing has been done for the target yet.' },
    },
    {
      id: 'no-evidence',
      name: { en: 'No evidence' },
      meaning: {
        en: 'The Commission has looked and found nothing by which it could judge. It says neither that something was done nor that it was not.',
      },
      isUnranked: true,
    },
  ],
  parts: [
    {
      id: 'narrative',
      name: { en: 'What was achieved' },
      hint: {
        en: 'In paragraphs, with an empty line between them. Say what is in place and by what one can tell.',
      },
    },
    {
      id: 'baseline',
      name: { en: 'Own baseline' },
      hint: { en: 'What the state was in this jurisdiction when the Roadmap began.' },
      beside: 'baseline',
    },
    {
      id: 'responsible',
      name: { en: 'Responsible body' },
      hint: { en: 'Who answers for this target; several with commas.' },
      isLine: true,
    },
    {
      id: 'actions-taken',
      name: { en: 'Actions taken' },
      hint: { en: 'What was done in the period of this report.' },
    },
    {
      id: 'actions-planned',
      name: { en: 'Actions planned' },
      hint: { en: 'What comes next, by whom and until when.' },
    },
    {
      id: 'challenges',
      name: { en: 'Challenges' },
      hint: { en: 'What holds the work up.' },
    },
    {
      id: 'support-needed',
      name: { en: 'Support needed' },
      hint: { en: 'What partners could give: advice, training, equipment, money.' },
    },
  ],
  neighbours: [
    {
      id: 'preparedness',
      name: { en: 'State of preparedness' },
      steps: [
        { en: 'Early stage' },
        { en: 'Some level of preparation' },
        { en: 'Moderately prepared' },
        { en: 'Good level of preparation' },
        { en: 'Well advanced' },
      ],
      near: { complete: [4, 4], substantial: [2, 3], limited: [1, 1], 'not-started': [0, 0] },
      source: reports,
    },
    {
      id: 'progress',
      name: { en: 'Progress in the reporting period' },
      steps: [
        { en: 'No progress' },
        { en: 'Limited progress' },
        { en: 'Some progress' },
        { en: 'Good progress' },
        { en: 'Very good progress' },
      ],
      near: { complete: [4, 4], substantial: [3, 3], limited: [1, 2], 'not-started': [0, 0] },
      source: reports,
    },
  ],
  note: {
    en: 'The neighbouring steps help readers who know the enlargement reports. They are the nearest ones by their words and no assessment by the European Commission.',
  },
})
