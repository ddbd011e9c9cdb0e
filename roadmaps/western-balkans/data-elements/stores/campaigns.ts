// Campaigns for surrender and legalisation, and what came in within them (goal 5).
import { defineDataElement } from '#definition'
import { countedClasses } from '../../code-lists/item-classes.ts'
import { campaignsUnit, items } from '../../terms/units.ts'

export const campaignsHeld = defineDataElement({
  id: 'campaigns-held',
  name: { en: 'Campaigns begun' },
  definition: {
    en: 'Campaigns for surrender, legalisation or deactivation that began in the period; context for target 5.2.',
  },
  unit: campaignsUnit,
  accumulation: 'period',
})

export const itemsSurrenderedInCampaigns = defineDataElement({
  id: 'items-surrendered-in-campaigns',
  name: { en: 'Items surrendered within a campaign' },
  definition: {
    en: 'Those of the items surrendered in the period whose receipt names a campaign; context for target 5.2.',
  },
  unit: items,
  itemClasses: countedClasses,
  accumulation: 'period',
})

export const itemsLegalisedInCampaigns = defineDataElement({
  id: 'items-legalised-in-campaigns',
  name: { en: 'Firearms legalised within a campaign' },
  definition: {
    en: 'Those of the firearms legalised in the period whose receipt names a campaign; context for target 5.2.',
  },
  unit: items,
  itemClasses: ['firearm', 'weapon'],
  accumulation: 'period',
})
