import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { age, byAgeBand, caseNumber, day, remark, sex } from '../asking/shared-fields.ts'

const accidental = { field: 'incident-type', is: ['accidental'] }
/** What only the media tell is kept and not counted. */
const confirmed = { 'source-kind': ['official', 'media-confirmed'] }
/** Suicides are published apart: who died so, or tried to, is no victim of anybody. */
const suicide = { 'incident-type': ['suicide'] }
const noSuicide = {
  'incident-type': Object.keys(lists.recordedIncidentTypeCodes.codes).filter((type) => type !== 'suicide'),
}
const ofPerson = { sex: { field: 'sex' }, 'age-band': byAgeBand }
const byOutcome = { 'victim-outcome': { field: 'victim-outcome' } }
const byType = { 'incident-type': { field: 'incident-type' } }
const byWeapon = { 'weapon-used': { field: 'weapon-used' } }

export const incidents = defineRegister({
  id: 'incidents',
  name: { en: 'Firearm incidents' },
  singular: { en: 'incident' },
  definition: {
    en: 'Every incident in which a firearm was used or threatened with, with all its victims and known perpetrators, each once, under the gravest outcome. In a suicide the person who died or was injured is entered as the only victim, without a perpetrator; suicides are counted apart and are not among the killed.',
  },
  keptBy: ['police', 'salw-commission'],
  sections: [
    {
      id: 'incident',
      name: { en: 'The incident' },
      fields: [
        day('Day of the incident'),
        caseNumber('Case number'),
        ask.choice('incident-type', 'Type of incident', lists.recordedIncidentTypeCodes, {
          isRequired: true,
        }),
        ask.choice('accident-cause', 'Cause of the accident', lists.accidentCauseCodes, {
          showWhen: accidental,
        }),
        ask.choice('accident-hand', 'By whose hand', lists.accidentHandCodes, { showWhen: accidental }),
        ask.choice('weapon-used', 'Weapon involved', lists.weaponUsedCodes, { isRequired: true }),
        ask.choice('legality', 'Legality of possession', lists.legalityCodes, { isRequired: true }),
        ask.yesNo('property-damage', 'Property was damaged'),
        ask.whole('shots', 'Shots fired', { help: 'Leave it empty where nobody knows.' }),
      ],
    },
    {
      id: 'place',
      name: { en: 'Where it happened' },
      fields: [
        ask.place('place', 'Place', {
          help: 'Name, and coordinates where they are known: “Old town; 42.66, 21.16”.',
        }),
        ask.choice('scene', 'Scene', lists.incidentSceneCodes),
        ask.choice('surrounding', 'Surroundings', lists.surroundingCodes),
      ],
    },
    {
      id: 'source',
      name: { en: 'How it is known' },
      fields: [
        ask.choice('source-kind', 'Kind of source', lists.sourceKindCodes, {
          isRequired: true,
          help: 'What only media report is kept, and counted once an authority confirms it.',
        }),
        ask.webAddress('source', 'Address of the report', {
          showWhen: { field: 'source-kind', is: ['media', 'media-confirmed'] },
        }),
        remark,
      ],
    },
  ],
  children: [
    {
      id: 'victims',
      name: { en: 'Victims' },
      singular: { en: 'victim' },
      fields: [
        sex,
        age,
        ask.choice('victim-outcome', 'Outcome', lists.victimOutcomeCodes, { isRequired: true }),
        ask.choice('relationship', 'The perpetrator is the victim’s', lists.relationshipCodes),
        ask.choice('status', 'Status', lists.personStatusCodes),
      ],
    },
    {
      id: 'perpetrators',
      name: { en: 'Perpetrators' },
      singular: { en: 'perpetrator' },
      fields: [
        sex,
        age,
        ask.choice('role', 'Role', lists.perpetratorRoleCodes),
        ask.choice('status', 'Status', lists.personStatusCodes),
      ],
    },
  ],
  countsOn: 'day',
  isWatched: true,
  likeness: ['case-number'],
  counts: [
    {
      element: 'firearm-incidents',
      where: confirmed,
      dimensions: { ...byType, ...byWeapon, legality: { field: 'legality' } },
    },
    {
      element: 'incident-victims',
      of: 'victims',
      where: { ...confirmed, ...noSuicide },
      dimensions: { ...byOutcome, ...ofPerson, ...byType, ...byWeapon },
    },
    {
      element: 'firearm-suicides',
      of: 'victims',
      where: { ...confirmed, ...suicide },
      dimensions: { ...byOutcome, ...ofPerson },
    },
    {
      element: 'incident-perpetrators',
      of: 'perpetrators',
      where: confirmed,
      dimensions: { ...ofPerson, ...byType },
    },
  ],
})
