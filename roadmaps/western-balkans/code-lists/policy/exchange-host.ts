// Who holds an exchange of good practice.
import { defineCodeList } from '#definition'

export const exchangeHostCodes = defineCodeList({
  id: 'exchange-host',
  name: { en: 'Host' },
  source: 'Method of the platform',
  codes: {
    'own-side': { name: { en: 'this jurisdiction' } },
    'other-side': { name: { en: 'another jurisdiction of the region' } },
    outside: { name: { en: 'somebody outside the region' } },
    online: { name: { en: 'nobody: held online' } },
  },
})
