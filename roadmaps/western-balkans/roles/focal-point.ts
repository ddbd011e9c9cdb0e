// The Firearms Focal Point sees what all institutions of a jurisdiction seize and trace, with every mark by which an arm is traced, and keeps records of its own.
import { defineRole } from '#definition'

export const focalPoint = defineRole({
  id: 'focal-point',
  name: { en: 'Firearms Focal Point' },
  reads: ['public', 'restricted'],
  writes: false,
  records: [
    { may: ['read', 'sensitive', 'follow', 'assess'], of: 'jurisdiction' },
    { may: ['write'], of: 'institution' },
  ],
})
