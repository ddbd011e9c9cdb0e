// Goal 1 of the Roadmap and its overall targets, word for word and in the order of the source.
import { defineElement } from '#definition'
import { between, byEndOf } from './timeframes.ts'

export const goal1 = [
  defineElement({
    code: '1',
    level: 'goal',
    heading: { en: 'LEGISLATIVE AND REGULATORY FRAMEWORK ON SALW/FIREARMS AND ITS STANDARDIZATION' },
    text: {
      en: 'By 2023, ensure that arms control legislation is in place, fully harmonized with the EU regulatory framework and other related international obligations, and standardized across the region.',
    },
    introduction: [
      {
        en: 'Sustainable SALW/firearms control requires policies, procedures and management practices that are implemented at global, regional, national and local levels. This involves international, national, commercial, security, non-governmental and other stakeholders operating in accordance with strictly proscribed and inter-dependent conditions. Thus, a strong framework of legislation in compliance with international standards and guidelines is required.',
      },
      {
        en: 'There is an evident and urgent need for such legislative and regulatory framework on SALW/firearms control in the Western Balkans to effectively regulate the arms control, facilitate the response to relevant threats, and that is fully harmonized with the European Union framework. Under this goal, the achievement of the overall targets set forth will ensure full harmonization with the EU and other international agreements/standards, which will consequently enable the compatibility of arms control laws and procedures amongst the Western Balkans and standardization of SALW/firearms control procedures and practices which would allow for a better and more efficient response to the firearms related threats at both national and regional level.',
      },
      {
        en: 'The measures envisaged will rely on the EU and international standards in the area of SALW/firearms control that will ensure coordination of prevention, mitigation, response, consistency, maximized compatibility, interoperability, and quality.',
      },
    ],
  }),
  defineElement({
    code: '1.1',
    level: 'target',
    parent: '1',
    text: {
      en: 'Establish complete legal framework to counter all forms of illicit possession, trafficking and misuse of firearms, ammunition, and explosives (FAE)',
    },
    baseline: {
      en: 'Law on weapons in place in all beneficiaries but no bylaws on deactivation or marking in place; stronger scrutiny and timely adoption of secondary legislation required to ensure that these are in support of primary legislation; National SALW Strategies and action plans at least in 5 beneficiaries',
    },
    timeframe: byEndOf(2020),
  }),
  defineElement({
    code: '1.2',
    level: 'target',
    parent: '1',
    text: { en: 'Ensure full legal and regulatory framework is in place with regards to FAE producers' },
    baseline: {
      en: 'Low level of awareness on possibility of diversion of parts and components due to loopholes in the control of production process; minimal regulation, security requirements, and oversight over the explosives producers and legal entities utilizing the explosives; no regulation on precursors',
    },
    timeframe: byEndOf(2020),
  }),
  defineElement({
    code: '1.3',
    level: 'target',
    parent: '1',
    text: {
      en: 'Fully harmonize arms control legislation with EU legal framework and in line with international agreements/standards',
    },
    baseline: {
      en: 'EU Firearms Directive; EU Deactivation Regulation; EU Implementing Act on alarm and signal weapons; EU Common Position on Arms Exports; EU Regulation on Marking, EU Guideline on Joint Investigation Teams establishment and functioning; Regulation 258/ 2012 harmonization with the UN Firearms Protocol, Arms Trade Treaty (ATT), International Tracing Instrument (ITI), OSCE Guidelines, ISACs.',
    },
    timeframe: between(2019, 2023),
  }),
  defineElement({
    code: '1.4',
    level: 'target',
    parent: '1',
    text: {
      en: 'Ensure, compatibility of arms control legal frameworks across the Western Balkans, which allows direct operational cooperation.',
    },
    baseline: {
      en: 'Law on weapons (weapons categorization in particular) with significant discrepancies; Criminal Procedure Codes similar; Criminal Codes similar, laws on Personal Data are in place but discrepancies persist;',
    },
    timeframe: between(2019, 2023),
  }),
  defineElement({
    code: '1.5',
    level: 'target',
    parent: '1',
    text: {
      en: 'Ensure standardization of procedures and practices in the area of arms control and FAE investigations',
    },
    baseline: {
      en: 'No dataset agreed on intelligence exchange; no systematic exchange of information; sporadic parallel investigations; sporadic attempts to reach ENFSI standard on forensic investigations; only one beneficiary performing Gun Crime Analysis Report; number of the SALW/firearms control procedures developed not fully in accordance with the proscribed EU standards and appropriate good practice in use; annual qualitative and quantitative overview of implementation of procedures and practices missing; only one forensic laboratory in the region reached the ISO 17025 accreditation for its ballistic investigation and other related processes.',
    },
    timeframe: between(2019, 2023),
  }),
  defineElement({
    code: '1.6',
    level: 'target',
    parent: '1',
    text: { en: 'Exchange good practices with a specific focus on the areas defined in the Roadmap' },
    baseline: {
      en: 'Exchange of good practices ensured for police investigators, prosecutors, forensic examiners, and customs officers through SEEFEN, export control through regional information exchange process, policy development through SALW Commissions;',
    },
    timeframe: byEndOf(2023),
  }),
]
