// Goal 2 of the Roadmap and its overall targets, word for word and in the order of the source.
import { defineElement } from '#definition'
import { between, byEndOf } from './timeframes.ts'

export const goal2 = [
  defineElement({
    code: '2',
    level: 'goal',
    heading: { en: 'EVIDENCE BASED POLICIES AND RISK ASSESSMENTS' },
    text: {
      en: 'By 2024, ensure that arms control policies and practices in the Western Balkans are evidence based and intelligence led.',
    },
    introduction: [
      {
        en: 'It is increasingly evident that responding to old and new arms control challenges, such as new technologies, ever-changing modus operandi, as well as the dynamic social, political, and security environments, requires policies that respond to the changing reality. These policies need to be established on a sound and all-inclusive framework to implement the required control measures efficiently and effectively. To respond to the existing and emerging threats, there is a need to capacitate the stakeholders in the region to fully utilize the existing resources, identify gaps, and determine potential synergies which will enable activities and tasks to be better regulated, managed, and implemented by all the different actors involved.',
      },
      {
        en: 'The need for an accurate and updated overarching set of information on all aspects covering arms control is set already as a priority by several governments in the region. A Regional SALW Survey under implementation in 2018 identified that the data collection practices in the institutions are inconsistent, not standardized and the necessary level of detail is often unavailable, this particularly when it comes to segregation by age and gender. Coordination between institutions is often not in place which all together hinders the development of a sectoral overview, and adequate evidence based policies. The achievement of overall targets under this goal will ensure evidence based policies which provide the sound basis for an effective and efficient response to SALW/firearms threats.',
      },
      {
        en: 'Furthermore, better data collection, sharing and analysis will enable proper analytical assessments to be translated in knowledge products. It will also enable managing of the risks in countering the illicit trafficking and misuse of firearms, by contributing so to an intelligence led-policing approach. In an effort to ensure gender responsive policy making particular attention will be given to ensure that gender and age disaggregated data collection is enabled throughout the region.',
      },
      {
        en: 'Exchange of operational and strategic intelligence will further lead to systematically prevent and mitigate firearms related threats domestically, regionally and internationally. Horizon scanning, a systematic examination of information to identify potential threats, risks, emerging issues and opportunities will further allow for better preparedness and the incorporation of mitigation and exploitation of relevant data and information into the policy making process and making the approach sustainable.',
      },
      {
        en: 'Finally, the detailed data collected will feed into the national reporting that all institutions of the region will have to undertake in order to demonstrate their contribution to the EU accession process (Progress Reports, track record, etc.), international agreements (UN, OSCE and other instruments), and in particular the implementation of the Sustainable Development Goal 16.',
      },
    ],
  }),
  defineElement({
    code: '2.1',
    level: 'target',
    parent: '2',
    text: {
      en: 'Standardize and institutionalize data collection on firearms, by gender and age, regarding legal and illegal SALW/firearms interdictions, armed violence incidents, ballistic evidence, and other firearms related data resulting in periodic regional FAE risk analysis and threat assesment.',
    },
    baseline: {
      en: 'Data collection practices are underdeveloped, not standardized nor coherent, sporadically used to influence policy development, crucial data on SALW/firearms is often unavailable and coordination between institutions is often not in place which altogether hinders the development of evidence based policies; a regional SALW survey methodology developed in SEE and survey data currently being collected by the institutions.',
    },
    timeframe: between(2019, 2024),
  }),
  defineElement({
    code: '2.2',
    level: 'target',
    parent: '2',
    text: {
      en: 'Strengthen tasking, coordination and monitoring functions of the Firearms Focal Points, to ensure effective policies on Prevention, Mitigation, Reaction, and Suppression of firearms misuse, trafficking and uncontrolled proliferation',
    },
    baseline: {
      en: 'SALW commissions established in all beneficiaries, majority with weak mandate for policy making; SALW/firearms policy development processes that include relevant Government stakeholders and civil society organizations not streamlined; tasking and coordination mechanisms at the institutional, and intra-institutional level not clearly visible;',
    },
    timeframe: byEndOf(2020),
  }),
  defineElement({
    code: '2.3',
    level: 'target',
    parent: '2',
    text: { en: 'Increase national analytical capacities and institutionalize firearms data analysis' },
    baseline: {
      en: 'Limited capacities of SALW/firearms policy stakeholders and enforcement officers to conduct analysis that would ensure policy/enforcement response based on evidence; No evidence based analysis on impact currently conducted',
    },
    timeframe: byEndOf(2020),
  }),
  defineElement({
    code: '2.4',
    level: 'target',
    parent: '2',
    text: {
      en: 'Ensure exchange of operational and strategic information, data, intelligence as well as evidence with Europol, Frontex and Eurojust.',
    },
    baseline: {
      en: "One FFP established in one beneficiary and process started for 5 other beneficiaries; Unclear tasking and coordination mechanism with regards to gun enabled crime cases; limited use of SIENA in exchanges of information with Europol and at bilateral level; lack of agreed procedure for an exchange of ballistics' information; further deepening of cooperation with Frontex needed. EMPACT working on the steady increase of the information exchange between the EU Member States and WB law enforcement, and therefore on the intelligence-led operations.",
    },
    timeframe: byEndOf(2020),
  }),
  defineElement({
    code: '2.5',
    level: 'target',
    parent: '2',
    text: {
      en: 'Institutionalize systematic collection of criminal justice data across the Criminal Justice Sector (at the level of Police and Customs, Prosecutors service, Court Service, Correctional and Penitentiary Services)',
    },
    baseline: {
      en: 'Different data collection methodologies in place; No possibility of obtaining comparable statistical and other data overview from all institutions across the Criminal Justice Sector; annual reports from all institutions about processing firearms related criminality not cross-comparable;',
    },
    timeframe: byEndOf(2024),
  }),
  defineElement({
    code: '2.6',
    level: 'target',
    parent: '2',
    text: {
      en: 'Introduction of mandatory feedback exchange for all WB beneficiaries enabling improvement of proactive investigations at national, regional and international level.',
    },
    baseline: {
      en: 'Disproportionate number of police seizures against the number of cases prosecuted and adjudicated; Mandatory feedback on information requests and actions is sporadic and not uniformed; Responses to requests for information and letters rogatory vary in timings, and quality of input; Equally so, for the information shared with the international partners follow-up and feedback is never received; Inputs and responses of the beneficiaries for the Joint Action Days vary in quality and quantity; no JAD coordinator appointed',
    },
    timeframe: byEndOf(2024),
  }),
  defineElement({
    code: '2.7',
    level: 'target',
    parent: '2',
    text: {
      en: 'Ensure that every FAE recovered or seized is immediately traced automatically (domestically and internationally)',
    },
    baseline: {
      en: 'Tracing of FAE sporadic and not uniformed; Marking analysis sporadic and information neither standardized nor shared;',
    },
    timeframe: byEndOf(2024),
  }),
  defineElement({
    code: '2.8',
    level: 'target',
    parent: '2',
    text: {
      en: "All Police services of the Western Balkans connected and regularly input their data on lost and stolen firearms to INTERPOL's Illicit Arms Records, Tracing Management System (iARMS).",
    },
    baseline: {
      en: "Almost all police services of the Western Balkans are connected to INTERPOL's Illicit Arms Records, Tracing Management System (iARMS).",
    },
    timeframe: byEndOf(2022),
  }),
  defineElement({
    code: '2.9',
    level: 'target',
    parent: '2',
    text: {
      en: 'Fully integrate gender and age concerns in SALW/firearms control policies and ensure meaningful participation of women in SALW/firearms control',
    },
    baseline: {
      en: 'Limited integration of the gender and age perspective adversely affecting the effectiveness of SALW/firearms control measures. Underrepresentation of women, which hinders the articulation of the gender perspective in SALW/firearms control policies.',
    },
    timeframe: byEndOf(2022),
  }),
]
