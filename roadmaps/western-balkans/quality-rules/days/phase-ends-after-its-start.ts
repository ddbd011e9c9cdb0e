import { defineRecordRule, recordRule } from '#definition'

export const phaseEndsAfterItsStart = defineRecordRule(recordRule.inOrder, {
  id: 'phase-ends-after-its-start',
  registers: ['cooperation'],
  severity: 'error',
  name: { en: 'A phase ends before it begins' },
  why: { en: 'The last day of a phase follows its first.' },
  mend: { en: 'Correct the wrong one of the two days.' },
  settings: { first: 'day', later: 'phase-until' },
})

export const laterPhaseEndsAfterItsStart = defineRecordRule(recordRule.inOrder, {
  id: 'later-phase-ends-after-its-start',
  registers: ['cooperation'],
  rows: 'later-phases',
  severity: 'error',
  name: { en: 'A later phase ends before it begins' },
  why: { en: 'The last day of a phase follows its first.' },
  mend: { en: 'Correct the wrong one of the two days.' },
  settings: { first: 'later-from', later: 'later-until' },
})

export const laterPhaseBeginsLater = defineRecordRule(recordRule.inOrder, {
  id: 'later-phase-begins-later',
  registers: ['cooperation'],
  rows: 'later-phases',
  severity: 'error',
  name: { en: 'A later phase begins before the case' },
  why: { en: 'No phase of the cooperation begins before the cooperation itself.' },
  mend: { en: 'Correct the wrong one of the two days.' },
  settings: { first: 'day', later: 'later-from' },
})
