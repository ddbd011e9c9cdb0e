// Goal 4 of the Roadmap and its overall targets, word for word and in the order of the source.
import { defineElement } from '#definition'
import { between, byEndOf } from './timeframes.ts'

export const goal4 = [
  defineElement({
    code: '4',
    level: 'goal',
    heading: { en: 'AWARENESS, EDUCATION, ADVOCACY AND OUTREACH' },
    text: {
      en: 'By 2024, significantly reduce the supply, demand and misuse of firearms through increased awareness, education, outreach and advocacy',
    },
    introduction: [
      {
        en: 'An estimated high number of weapons are still in illicit possession of citizens in the Western Balkans and their presence is most visible in incidents of celebratory shooting, which in many places is still widely socially accepted and tolerated. Statistics collected over the last year show that threats against life and body are decreasing but a significant number of suicides and misuse of weapons in GBV is still recorded. Impact analysis is only sporadically done and indicates to a lack of a comprehensive approach and commitment in planning and implementation of comprehensive awareness measures and actions very often with limited national ownership.',
      },
      {
        en: 'Under this Goal, the Roadmap sets forth targets designed to address societal tensions, confidence and trust building issues, and a range of knowledge-attitude-behavioral challenges involving state institutions, private entities, communities and individuals. Attention will be devoted towards addressing the misuse of firearms in violence against women, in domestic violence and other forms of gender based violence.',
      },
    ],
  }),
  defineElement({
    code: '4.1',
    level: 'target',
    parent: '4',
    text: {
      en: 'Increase awareness among licensed private and legal entities about the danger of misuse and illicit proliferation of FAE',
    },
    baseline: {
      en: 'Level of awareness inadequate among shooting and hunting ranges, retail shop, security companies; low level of awareness of institutions in particular on trafficking through fast/postal parcels and internet portals; low level of awareness among transport companies and delivery services about the risk of illicit trafficking.',
    },
    timeframe: between(2019, 2024),
  }),
  defineElement({
    code: '4.2',
    level: 'target',
    parent: '4',
    text: { en: 'Increase awareness of FAE producers about risks of diversion' },
    baseline: {
      en: 'Low level of awareness on possibility of diversion of parts and components due to loopholes in the control of production process; minimal regulation, security requirements, and oversight over the explosives producers and legal entities utilizing the explosives; no regulation on precursors.',
    },
    timeframe: between(2019, 2024),
  }),
  defineElement({
    code: '4.3',
    level: 'target',
    parent: '4',
    text: {
      en: 'Develop sustainable partnerships to strengthen advocacy, reinforce outreach and reach messaging multipliers',
    },
    baseline: {
      en: 'Partnerships sporadic, limited in their scope and duration and not sustainable; Sporadic partnership among state institutions and civil society; Low number of indictments and adjudications of misuse and trafficking of FAE coupled with a lenient sentencing policy which represent no deterrent to potential offenders and send a very discouraging message to the general population.',
    },
    timeframe: byEndOf(2020),
  }),
  defineElement({
    code: '4.4',
    level: 'target',
    parent: '4',
    text: {
      en: 'Increase awareness among general population, both women and men, on the danger of misuse, illicit possession and trafficking of FAE;',
    },
    baseline: {
      en: 'High estimates of illicit possessions reported; lack of agreed methodology on the assessment of the number of illicit firearms throughout the region; high number of suicides with firearms and misuse of firearms in GBV; Lack of comprehensive approach and commitment in planning and implementation of comprehensive awareness measures, including the education institutions, limited national ownership.',
    },
    timeframe: byEndOf(2020),
  }),
  defineElement({
    code: '4.5',
    level: 'target',
    parent: '4',
    text: {
      en: 'Increase awareness among young men on the dangers of misuse of SALW/firearms since they account for majority of perpetrators and victims of firearm related incidents',
    },
    baseline: {
      en: 'Young men are disproportionately represented among both perpetrators and victims of firearms. They also account for majority of those who reported they would own a gun and who feel safer with a gun at home.',
    },
    timeframe: byEndOf(2024),
  }),
  defineElement({
    code: '4.6',
    level: 'target',
    parent: '4',
    text: {
      en: 'Increase awareness of dangers of celebratory shooting in particular as major contributors to firearm related death and injury',
    },
    baseline: {
      en: 'High number of injuries and deaths as well as material damage caused by firearms in celebratory shootings; low number of prosecuted/adjudicated cases and lenient sentencing policies.',
    },
    timeframe: byEndOf(2022),
  }),
  defineElement({
    code: '4.7',
    level: 'target',
    parent: '4',
    text: {
      en: 'Increase awareness and reduce the misuses of firearms in violence against women, domestic violence and other forms of gender based violence',
    },
    baseline: {
      en: 'Low awareness on the widespread misuse of the firearms in domestic and gender based violence and underdeveloped institutional response',
    },
    timeframe: byEndOf(2020),
  }),
  defineElement({
    code: '4.8',
    level: 'target',
    parent: '4',
    text: {
      en: 'Increase the partnership with, and awareness of media on the importance of adequate reporting on firearms misuse and firearms-enabled violence',
    },
    baseline: {
      en: 'Media outlets reporting incoherently and benevolently towards misuse of firearms mostly in the context of "gun culture", "firearms as part of traditional values", etc.; low institutional responsiveness towards media reporting and follow up.',
    },
    timeframe: byEndOf(2020),
  }),
  defineElement({
    code: '4.9',
    level: 'target',
    parent: '4',
    text: {
      en: 'Increase confidence in security institutions as providers of adequate and equal safety for all through community-society-regional outreach activities',
    },
    baseline: {
      en: 'High number of short firearms registered are mostly justified as a reason for self-protection; high estimates of illegal possession in essence demonstrate an inadequate trust in the institutions to provide protection; inadequate community outreach and community policing approaches unable to address the confidence and trust vacuum between the institutions and the local communities',
    },
    timeframe: between(2019, 2024),
  }),
]
