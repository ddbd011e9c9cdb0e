// Where a report of a jurisdiction can stand, and who has it in hand then.
import type { SubmissionState } from '#definition'

export const states: readonly SubmissionState[] = [
  { id: 'draft', name: { en: 'Draft' }, waitsFor: { en: 'the institutions of the jurisdiction' } },
  { id: 'signed', name: { en: 'Signed' }, waitsFor: { en: 'the SALW Commission' } },
  { id: 'approved', name: { en: 'Approved' }, waitsFor: { en: 'the regional secretariat' } },
  { id: 'accepted', name: { en: 'Accepted' }, waitsFor: { en: 'the regional secretariat' } },
  { id: 'released', name: { en: 'Released' }, waitsFor: { en: 'nobody' }, isLocked: true },
]
