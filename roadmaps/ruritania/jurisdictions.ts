// Three invented provinces, a neighbour that follows on its own account, and two groups that share members.
import { defineJurisdiction, type JurisdictionGroup } from '#definition'

export const jurisdictions = [
  defineJurisdiction({
    id: 'strelsau',
    name: { en: 'Strelsau' },
    seat: { en: 'Strelsau' },
    membership: 'member',
    languages: ['de'],
    timeZone: 'Europe/Prague',
    mappings: { post: 'ST' },
    parts: [{ id: 'old-town', name: { en: 'Old Town' }, level: { en: 'district' } }],
    institutions: [{ id: 'river-watch-st', name: { en: 'River Watch of Strelsau' }, kind: 'watch' }],
    namedAs: { court: { name: { en: 'Strelsau*' }, footnote: { en: 'Invented: no such place.' } } },
  }),
  defineJurisdiction({
    id: 'zenda',
    name: { en: 'Zenda' },
    seat: { en: 'Zenda' },
    membership: 'member',
    languages: ['de'],
    timeZone: 'Europe/Prague',
    mappings: { post: 'ZE' },
    institutions: [
      { id: 'castle-watch', name: { en: 'Castle Watch', de: 'Burgwache' }, kind: 'watch' },
      { id: 'lake-watch', name: { en: 'Lake Watch', de: 'Seewache' }, kind: 'watch' },
      { id: 'zenda-treasury', name: { en: 'Treasury of Zenda' }, kind: 'treasury' },
    ],
  }),
  defineJurisdiction({
    id: 'hofbau',
    name: { en: 'Hofbau' },
    seat: { en: 'Hofbau' },
    membership: 'member',
    languages: ['de'],
    mappings: { post: 'HO' },
  }),
  defineJurisdiction({
    id: 'glottenberg',
    name: { en: 'Glottenberg' },
    seat: { en: 'Glottenberg' },
    membership: 'associated',
    languages: ['de'],
    mappings: { post: 'GL' },
  }),
]

export const groups: readonly JurisdictionGroup[] = [
  {
    id: 'river-provinces',
    name: { en: 'River provinces' },
    members: ['strelsau', 'zenda', 'hofbau'],
    mappings: { yearbook: 'RP-3' },
  },
  {
    id: 'river-basin',
    name: { en: 'River basin' },
    members: ['strelsau', 'zenda', 'hofbau', 'glottenberg'],
    mappings: { yearbook: 'RB-4' },
  },
]
