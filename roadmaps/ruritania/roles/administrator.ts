// Whoever runs the installation.
import { defineRole } from '#definition'

export const administrator = defineRole({
  id: 'administrator',
  name: { en: 'Administrator' },
  reads: ['public', 'restricted'],
  writes: true,
  accepts: true,
  administers: true,
  records: [
    {
      may: [
        'read',
        'sensitive',
        'write',
        'state',
        'audit',
        'follow',
        'assess',
        'submission:seal',
        'submission:bless',
        'submission:read',
      ],
      of: 'all',
    },
  ],
})
