// Item classes: what is counted, wherever items are. Classes are never added up; the mixed ones only carry what others print.
import { defineCodeList } from '#definition'

export const itemClasses = defineCodeList({
  id: 'item-class',
  name: { en: 'Item class' },
  source:
    'UN Firearms Protocol, Directive (EU) 2021/555 and International Ammunition Technical Guidelines; list of the platform',
  codes: {
    firearm: {
      name: { en: 'firearms' },
      note: { en: 'Portable barrelled arms in the sense of Directive (EU) 2021/555.' },
    },
    'light-weapon': {
      name: { en: 'light weapons' },
      note: {
        en: 'Arms served by two or three persons: mortars under 100 mm, launchers, heavy machine guns.',
      },
    },
    'part-component': { name: { en: 'parts and essential components' } },
    ammunition: { name: { en: 'ammunition' }, note: { en: 'Counted in rounds.' } },
    'hand-grenade': { name: { en: 'hand grenades' } },
    mine: { name: { en: 'mines' } },
    'other-munition': { name: { en: 'other munitions' } },
    explosive: {
      name: { en: 'explosives' },
      note: { en: 'Weighed in kilograms; pieces only where a source counts them.' },
    },
    'detonator-initiator': { name: { en: 'detonators and initiators' } },
    fuse: { name: { en: 'fuses' } },
    precursor: { name: { en: 'explosives precursors' } },
    pyrotechnic: { name: { en: 'pyrotechnics' } },
    'silencer-accessory': { name: { en: 'silencers and other accessories' } },
    'gas-alarm-signal': { name: { en: 'gas, alarm and signal weapons' } },
    'air-gun': { name: { en: 'air guns' } },
    weapon: {
      name: { en: 'weapons (as printed, kinds not separated)' },
      mixed: true,
      note: {
        en: 'What publications call weapons or SALW without saying which: firearms, and often hunting, sporting, gas or air weapons too.',
      },
    },
    'weapon-and-part': { name: { en: 'weapons and weapon parts (as printed)' }, mixed: true },
    'mine-explosive-device': {
      name: { en: 'mine and explosive devices (as printed)' },
      mixed: true,
      note: { en: 'Grenades, mines, rockets and other devices under one number.' },
    },
    'weapon-and-device': {
      name: { en: 'weapons and mine-explosive devices together (as printed)' },
      mixed: true,
      of: ['weapon', 'mine-explosive-device'],
    },
  },
})

/** Classes counted in pieces. Explosives, precursors and the like are weighed instead. */
export const countedClasses = [
  'firearm',
  'light-weapon',
  'part-component',
  'ammunition',
  'hand-grenade',
  'mine',
  'other-munition',
  'explosive',
  'detonator-initiator',
  'fuse',
  'pyrotechnic',
  'silencer-accessory',
  'gas-alarm-signal',
  'air-gun',
  'weapon',
  'weapon-and-part',
  'mine-explosive-device',
  'weapon-and-device',
] as const

/** Classes that are weighed. */
export const weighedClasses = [
  'explosive',
  'precursor',
  'pyrotechnic',
  'ammunition',
  'other-munition',
] as const
