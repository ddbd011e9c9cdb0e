// What campaigns for surrender and legalisation bring in (goal 5).
import { defineIndicator, percentUnit, share, sum } from '#definition'
import {
  campaignsHeld,
  itemsLegalisedInCampaigns,
  itemsSurrenderedInCampaigns,
} from '../../data-elements/stores/campaigns.ts'
import {
  itemsCollected,
  itemsLegalised,
  itemsSurrendered,
  legalisationApplications,
} from '../../data-elements/stores/collection.ts'
import { applications, campaignsUnit, items } from '../../terms/units.ts'
import { firearms, row } from '../examples/example-row.ts'

const codes = { 'item-class': 'firearm' }

export const campaignResults = defineIndicator({
  id: 'campaign-results',
  kind: 'target',
  code: 'T9',
  text: { en: 'Campaigns for surrender and legalisation, and what came in within them.' },
  name: { en: 'Results of campaigns' },
  elements: ['5.2', '5.4'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    surrenderedWithin: sum(itemsSurrenderedInCampaigns),
    legalisedWithin: sum(itemsLegalisedInCampaigns),
    surrendered: sum(itemsSurrendered),
    legalised: sum(itemsLegalised),
    collected: sum(itemsCollected),
    campaigns: sum(campaignsHeld),
    applications: sum(legalisationApplications),
  },
  headline: { show: 'surrenderedWithin', codes, beside: ['campaigns'] },
  always: ['item-class'],
  shows: (terms) => ({
    surrenderedWithin: {
      name: { en: 'Items surrendered within a campaign' },
      formula: terms.surrenderedWithin,
      unit: items,
    },
    surrenderedShare: {
      name: { en: 'Share of surrendered items that came within a campaign' },
      formula: share(terms.surrenderedWithin, terms.surrendered, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
    legalisedWithin: {
      name: { en: 'Firearms legalised within a campaign' },
      formula: terms.legalisedWithin,
      unit: items,
    },
    legalisedShare: {
      name: { en: 'Share of legalised firearms that came within a campaign' },
      formula: share(terms.legalisedWithin, terms.legalised, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
    campaigns: { name: { en: 'Campaigns begun' }, formula: terms.campaigns, unit: campaignsUnit },
    collected: {
      name: { en: 'Items collected, surrendered and legalised ones together, as published' },
      formula: terms.collected,
      unit: items,
    },
    applications: {
      name: { en: 'Applications for legalisation, as published' },
      formula: terms.applications,
      unit: applications,
    },
  }),
  method: {
    en: 'What came within a campaign is what a receipt names one for, by the day of the receipt. Items by class. What publications count since the start of a campaign is cumulative and stands among the sources, not in a year. Publications that count surrendered and legalised pieces together are a figure of their own and part of no other.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Podgorica takes in 200 firearms, 150 of them within its one campaign. Skopje takes in 100, without a campaign. Together 150 of 300.',
    },
    observations: [
      firearms('podgorica', 'items-surrendered', 200),
      firearms('podgorica', 'items-surrendered-in-campaigns', 150),
      row('podgorica', 'campaigns-held', 1),
      firearms('skopje', 'items-surrendered', 100),
      firearms('skopje', 'items-surrendered-in-campaigns', 0),
    ],
    expects: [
      { show: 'surrenderedWithin', jurisdiction: 'podgorica', period: '2023', codes, is: '150' },
      { show: 'surrenderedShare', jurisdiction: 'podgorica', period: '2023', codes, is: '75' },
      { show: 'surrenderedShare', jurisdiction: 'western-balkans', period: '2023', codes, is: '50' },
      { show: 'campaigns', jurisdiction: 'podgorica', period: '2023', is: '1' },
      { show: 'surrenderedWithin', jurisdiction: 'tirana', period: '2023', codes, is: 'not reported' },
    ],
  },
})
