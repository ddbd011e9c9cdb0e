// The fourteen Key Performance Indicators, word for word; only the semicolons between them are left out.
import type { Text } from '#definition'

export const kpiTexts = {
  '1': {
    en: 'Number of legal frameworks on arms control throughout the Western Balkans fully harmonized with the EU legislation, the Arms Trade Treaty and the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, their Parts and Components and Ammunition (The Firearms Protocol)',
  },
  '2': {
    en: 'Number of evidence based arms control policy documents, developed in each jurisdiction of the Western Balkans, that are also addressing needs of men, women, boys and girls',
  },
  '3': {
    en: 'Number of cases, individuals and quantity of misused and trafficked firearms, ammunition and explosives (FAE) prosecuted and adjudicated in comparison to the number of law enforcement reports on seizures',
  },
  '4': {
    en: 'Number of cases and quantity of FAE seized inland compared to the number of cases and quantity of FAE seized at the borders',
  },
  '5': {
    en: 'Number of reported cases of FAE seized at the borders of the European Union and traced to the Western Balkans, compared to the number of FAE seized throughout the European Union and traced to or diverted from the Western Balkans',
  },
  '6': {
    en: 'Number of FAE for which export licenses were issued by the Western Balkans identified as diverted through post-shipment control procedure.',
  },
  '7': {
    en: 'Firearms Focal Points established and operational in each jurisdiction of the Western Balkans',
  },
  '8': {
    en: 'Number of inter-institutional cooperation cases at operational level, including investigation, prosecution and pretrial phases',
  },
  '9': {
    en: 'Number of cases of operational cooperation sourced from intelligence information including ballistic intelligence in the fight against firearms related crimes, with authorities in the region, EU member states and agencies as well as international law enforcement agencies',
  },
  '10': {
    en: 'Number of incidents involving firearms and victims affected by the misuse of firearms, disaggregated by gender and age, in each jurisdiction of the Western Balkans',
  },
  '11': { en: 'Number of FAE voluntarily surrendered, as well as firearms legalized or deactivated' },
  '12': {
    en: 'Number of reported SALW/firearms, ammunition, and explosives confiscated or surplus systematically destroyed',
  },
  '13': {
    en: 'Number of SALW/firearms and their ammunition storage facilities in line with international safety and security standards',
  },
  '14': {
    en: 'Percentage of citizens satisfaction (disaggregated by age and gender) or feeling of safety on armed violence across the Western Balkans.',
  },
} as const satisfies Record<string, Text>
