// Types of firearms, as sources separate them.
import { defineCodeList } from '#definition'

export const firearmTypeCodes = defineCodeList({
  id: 'firearm-type',
  name: { en: 'Type of firearm' },
  source: 'SDG 16.4.2 metadata (UNODC, UNODA), IAFQ, and the wording of publishers',
  codes: {
    'automatic-rifle': { name: { en: 'automatic rifles' } },
    rifle: { name: { en: 'rifles and carbines' }, mappings: { iafq: 'rifle (Inlcuding Carbine)' } },
    hunting: { name: { en: 'hunting weapons' } },
    sporting: { name: { en: 'sporting weapons' } },
    shotgun: { name: { en: 'shotguns' }, mappings: { iafq: 'shotgun (Including Short Carbine)' } },
    pistol: { name: { en: 'pistols' }, mappings: { iafq: 'pistol' } },
    revolver: { name: { en: 'revolvers' }, mappings: { iafq: 'revolver' } },
    'submachine-gun': { name: { en: 'submachine guns' }, mappings: { iafq: 'submachine gun' } },
    'machine-gun': { name: { en: 'machine guns' }, mappings: { iafq: 'machine gun' } },
    'combination-gun': { name: { en: 'combination guns' } },
    'short-firearm': { name: { en: 'short firearms (pistols and revolvers)' }, of: ['pistol', 'revolver'] },
    // Hunting and sporting weapons and submachine guns may be either: publishers print them beside the long ones.
    'long-firearm': {
      name: { en: 'long firearms (rifles, shotguns and combination guns)' },
      of: ['automatic-rifle', 'rifle', 'shotgun', 'combination-gun'],
    },
    'firearm-as-printed': { name: { en: '“firearms” beside hunting and sporting weapons (as printed)' } },
    other: { name: { en: 'other' }, mappings: { iafq: 'other weapons' } },
    'not-reported': {
      name: { en: 'not reported' },
      notReported: true,
      mappings: { iafq: 'Unknown status on type' },
    },
  },
})
