// Goal 7 of the Roadmap and its overall targets, word for word and in the order of the source.
import { defineElement } from '#definition'
import { between, byEndOf } from './timeframes.ts'

export const goal7 = [
  defineElement({
    code: '7',
    level: 'goal',
    heading: { en: 'STOCKPILE MANAGEMENT – ADVANCING THE REGULATIONS AND MONITORING OF DUE COMPLIANCE' },
    text: {
      en: 'Significantly decrease the risk of proliferation and diversion of firearms, ammunition and explosives',
    },
    introduction: [
      {
        en: 'Stockpile management is a wide-ranging term, including but not limited to the governance and management of stockpiles, in addition to the specific technical areas of security and safety of stockpiles.',
      },
      {
        en: 'If not properly governed and managed stockpiles of FAE may proliferate, deteriorate, become damaged or create an imminent safety risk unless they are correctly stored, handled and transported.',
      },
      {
        en: 'Achievement of overall targets under this goal, will ensure that the authorities of the Western Balkans perform their Stockpile management duties in accordance with international standards and good practices, thus ensuring that national authorities are capacitated to perform, monitor and enforce stockpile management during the whole lifecycle of FAE in terms of wider management responsibilities.',
      },
    ],
  }),
  defineElement({
    code: '7.1',
    level: 'target',
    parent: '7',
    text: {
      en: 'Strengthen the capacities of relevant state institutions (armed forces, law enforcement, forest guards, customs, correctional services) to establish inspection systems and implement Life Cycle Management of SALW and ammunition (where relevant)',
    },
    baseline: {
      en: 'Inspection plans in place for armed forces; varying standards; LCM developed in some beneficiaries but not standardized; high turnover and attrition rate of specialized personnel; limited educational and training capacities.',
    },
    timeframe: between(2020, 2024),
  }),
  defineElement({
    code: '7.2',
    level: 'target',
    parent: '7',
    text: {
      en: 'Ensure safe and secure SALW/firearms and ammunition storage facilities designated based on identified needs and in accordance with international standards',
    },
    baseline: {
      en: 'Varying level of safety and security of SALW/firearms and their ammunition storage facilities throughout the region; Cost benefit analysis of SALW/firearms and their ammunition storages capacities.',
    },
    timeframe: byEndOf(2024),
  }),
  defineElement({
    code: '7.3',
    level: 'target',
    parent: '7',
    text: {
      en: 'Build the capacities of relevant legal entities (producers, repair shops, retail, trade, shooting ranges, hunting ranges, private security companies, training centers) to establish inspection systems.',
    },
    baseline: {
      en: 'There are minimal legal and regulatory constraints for repair shops; minimal regulations and oversight on production and trade of explosives for civil use.',
    },
    timeframe: byEndOf(2023),
  }),
  defineElement({
    code: '7.4',
    level: 'target',
    parent: '7',
    text: {
      en: 'Increase human resources and administrative capacities of state institutions for monitoring, oversight and evaluation of the firearms and ammunitions stocks of legal entities and individuals.',
    },
    baseline: {
      en: 'Minimal number of people working on these tasks; No risk assessment categorizing and prioritizing oversight and inspection visits of legal entities and individuals. Low salaries and validation of the PSSM managers',
    },
    timeframe: byEndOf(2024),
  }),
]
