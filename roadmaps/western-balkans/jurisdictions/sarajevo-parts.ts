// The parts of the jurisdiction of Sarajevo that have police and weapons laws of their own.
import type { Jurisdiction, Text } from '#definition'

type Parts = NonNullable<Jurisdiction['parts']>

const entity: Text = { en: 'entity', bs: 'entitet' }
const district: Text = { en: 'district', bs: 'distrikt' }
const canton: Text = { en: 'canton', bs: 'kanton' }

export const cantons: Parts = [
  { id: 'una-sana-canton', name: { en: 'Una-Sana Canton', bs: 'Unsko-sanski kanton' }, level: canton },
  { id: 'posavina-canton', name: { en: 'Posavina Canton', bs: 'Posavski kanton' }, level: canton },
  { id: 'tuzla-canton', name: { en: 'Tuzla Canton', bs: 'Tuzlanski kanton' }, level: canton },
  {
    id: 'zenica-doboj-canton',
    name: { en: 'Zenica-Doboj Canton', bs: 'Zeničko-dobojski kanton' },
    level: canton,
  },
  {
    id: 'bosnian-podrinje-canton',
    name: { en: 'Bosnian-Podrinje Canton Goražde', bs: 'Bosansko-podrinjski kanton Goražde' },
    level: canton,
  },
  {
    id: 'central-bosnia-canton',
    name: { en: 'Central Bosnia Canton', bs: 'Srednjobosanski kanton' },
    level: canton,
  },
  {
    id: 'herzegovina-neretva-canton',
    name: { en: 'Herzegovina-Neretva Canton', bs: 'Hercegovačko-neretvanski kanton' },
    level: canton,
  },
  {
    id: 'west-herzegovina-canton',
    name: { en: 'West Herzegovina Canton', bs: 'Zapadnohercegovački kanton' },
    level: canton,
  },
  { id: 'sarajevo-canton', name: { en: 'Sarajevo Canton', bs: 'Kanton Sarajevo' }, level: canton },
  { id: 'canton-10', name: { en: 'Canton 10', bs: 'Kanton 10' }, level: canton },
]

export const parts: Parts = [
  {
    id: 'federation',
    name: { en: 'Federation of Bosnia and Herzegovina', bs: 'Federacija Bosne i Hercegovine' },
    level: entity,
  },
  { id: 'republika-srpska', name: { en: 'Republika Srpska', bs: 'Republika Srpska' }, level: entity },
  { id: 'brcko-district', name: { en: 'Brčko District', bs: 'Brčko distrikt' }, level: district },
  ...cantons,
]
