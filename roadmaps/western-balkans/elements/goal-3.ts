// Goal 3 of the Roadmap and its overall targets, word for word and in the order of the source.
import { defineElement } from '#definition'
import { between, byEndOf } from './timeframes.ts'

export const goal3 = [
  defineElement({
    code: '3',
    level: 'goal',
    heading: { en: 'CROSS-BORDER AND ARMS EXPORT CONTROL' },
    text: {
      en: 'By 2024, significantly reduce illicit flows of firearms, ammunition and explosives (FAE) into, within and beyond the Western Balkans',
    },
    introduction: [
      {
        en: 'The comprehensive approach towards combating illicit trade and flows of firearms, essential components, ammunition and explosives in this region is predicated on several factors out of which one of the central requirements is strengthened cross-border control. Effective border controls serve not only as a deterrent to crime in all its facets, but also as a confidence-building measure. Strict and effective border control is a foundation to any long-term program of national and regional security.',
      },
      {
        en: 'Over 95 % of all weapons are legally produced but many of them are diverted later into illicit use and this is a key challenge, which will require strengthened control, monitoring and preventing through improved control mechanisms, capacities, procedures and transparency measures.',
      },
      {
        en: 'Overall security sector reform efforts, ongoing in each one of the beneficiaries, are advancing significantly the border control capabilities. While the efforts vested thus far are managing the overall transition towards the more effective, accountable and efficient law enforcement there is a need to provide focused assistance that would raise the proficiency of actors in the region to further advance their capabilities to prevent and combat trafficking of firearms, essential components, ammunition and explosives. Current levels of cooperation between authorities across borders will benefit from further support, targeted and tailor-made assistance.',
      },
      {
        en: 'The Roadmap will guide the institutions in the region to further advance implementation of their legal framework, and use of technological, human, and other resources towards improved and strengthened sector-wide cross border controls in combating firearms, essential components, ammunition and explosives trafficking. This document will work in full support to the EU Policy Cycle against Serious and Organized Crime, specifically the Operational Action Plan 2018 EMPACT FIREARMS.',
      },
    ],
  }),
  defineElement({
    code: '3.1',
    level: 'target',
    parent: '3',
    text: {
      en: 'Ensure full implementation and monitoring of legal, policy and procedural framework on trafficking of FAE',
    },
    baseline: {
      en: 'Limited cooperation under the existing IBM strategies; Lack of procedures and capacity on detection, analysis, identification and investigation of FAE; Procedures for risk analysis for border police (CIRAM) in place but no focus on firearms; No system in place for data collection and sharing within the UNODC’s Global Firearms Trafficking Study; SOCTA methodology adopted throughout the region; low numbers of prosecutions/ indictments/sentencing of misuse and trafficking of FAE; Judiciary is more prone to classify offences as illegal possession rather than trafficking; Low number of cases and sentencing below legal minimum discourage the practitioners and institutions',
    },
    timeframe: byEndOf(2024),
  }),
  defineElement({
    code: '3.2',
    level: 'target',
    parent: '3',
    text: {
      en: 'Prevent trafficking (smuggling, illicit trade and transit) of FAE through improved processes, equipment and training of targeted law enforcement units',
    },
    baseline: {
      en: 'Weak detection, analysis, identification and investigation capacities; high turnover and attrition rate of specialized personnel; Insufficient quality and quantity of FAE detection equipment in place - mostly outdated; Internal compliance procedures, cases of diversion detected; Low track record of prosecuted and even lower number of adjudicated cases of misuse and trafficking of FAE; no initial and systematic vocational training/specialization.',
    },
    timeframe: byEndOf(2024),
  }),
  defineElement({
    code: '3.3',
    level: 'target',
    parent: '3',
    text: {
      en: 'Substantially strengthen control, monitoring and prevention of diversion of legal trade through improved capacities, procedures and transparency',
    },
    baseline: {
      en: 'Control mechanisms in place for Conventional Arms, but not for precursors; national, regional, international monitoring mechanisms in place; Cases of diversion reported; Regional Information Exchange Process; Brokers Database not updated regularly;',
    },
    timeframe: between(2019, 2024),
  }),
  defineElement({
    code: '3.4',
    level: 'target',
    parent: '3',
    text: {
      en: 'Strengthen existing bilateral, regional and international mechanisms and encouraging new forms of good practice to counter trafficking of firearms',
    },
    baseline: {
      en: 'Existence of several regional platforms facilitating exchange of good practices of WB stakeholders at different levels: SALW Commissions process, RASR, EMPACT, SEEFEN, SEEFEG, RACVIAC, RIEP; EU P2P Only few Joint border posts and joint patrols established; 2 JADs and 2 Interpol led operations; Low utilization of international assistance and special investigation tools offered by EMPACT and EUROPOL. TAIEX and CEPOL training courses – including the CEPOL exchange programmes for officials used sporadically; national training courses rarely organized;',
    },
    timeframe: byEndOf(2024),
  }),
]
