import { deed } from './deed-of.ts';
import type { Frame } from './frame.ts';

/** Deeds of those who set things going: they appoint, find, mend, look into, pay, order, report and ask. */
export const DEEDS: readonly Frame[] = [
  deed(
    'appointing',
    'Who appoints {O}?',
    [
      'appointment of O [be] made by A',
      'A [appoint|elect|choose|pick|nominate|select|name|hire|recruit|install|designate] O (as R)',
      'A [put|place|install] O on board|committee|panel|council',
      'A [appoint|elect] to board|committee|panel|council O',
      'choice of O [be|rest|lie] with|for|to A',
      'A [make] (the) choice|appointment|selection|nomination of O',
      'choice|appointment|selection of O [fall|belong|pass|go] to A',
      'O [be] (the) choice|pick|nominee|appointee of A',
      'A [co-opt] O',
    ],
    'The board appoints the chair.',
  ),
  deed(
    'finding',
    'Who found {O}?',
    [
      'A [find|discover|spot|detect|uncover|identify|notice|locate|unearth] O',
      'A [stumble|come] on|upon|across O',
      'A [be] first to notice|spot|see|find|discover O',
      'A [make] (the) discovery of O',
    ],
    'Divers found the wreck.',
  ),
  deed(
    'carrying out',
    'Who carries out {O}?',
    [
      'A [carry] out O',
      'A [do|perform|undertake|conduct|implement|execute] O',
      'A [repair|rebuild|build|construct|design|restore|install|replace|dig|demolish] O',
      'A [manufacture|assemble|produce|print|deliver|lift|raise|salvage|recover] O',
      'A [clean] up O',
    ],
    'The firm carries out the repairs.',
  ),
  deed(
    'reviewing',
    'Who reviews {O}?',
    ['A [review|inspect|audit|investigate|examine|assess|survey|monitor|evaluate] O', 'A [look] into O'],
    'The auditor reviews the books.',
  ),
  deed(
    'paying',
    'Who pays for {O}?',
    [
      'A [pay] for O',
      'A [fund|finance|bankroll|subsidise|subsidize] O',
      'A [foot|meet|cover|bear|shoulder|pay|pick|defray|absorb] (up) bill|cost|costs|tab|expense|expenses|price (of|for O)',
      'A [bear|shoulder|absorb|meet|cover|foot|pay] (the) overrun|shortfall|increase|excess|deficit|difference (in|of|on O)',
      'cost|costs|bill|expense|burden|increase of|for|in O [fall] to|on|upon A',
      'O [be] (met) at expense|cost of A',
      'A [stump] up for O',
      'A [underwrite|sponsor] O',
    ],
    'The county pays for the bridge.',
  ),
  deed(
    'ordering',
    'Who ordered {O}?',
    ['A [order|commission|mandate|instigate|initiate] O', 'A [set] up O', 'O [be] on orders of A'],
    'The minister ordered an inquiry.',
  ),
  deed(
    'reporting',
    'Who reported {O}?',
    [
      'A [raise] alarm|concerns|concern|flag about|over O',
      'A [alert] P to O',
      'A [notify|inform|tell|warn] P of|about O',
      'A [report|disclose|self-report] O to P',
      'A [report|disclose|self-report] to P O',
      'A [bring] O to attention|notice of P',
      'A [draw] attention to O',
      'P [learn|hear] of|about O from A',
      'P [receive|get] complaint|complaints|report|reports|tip-off|tip|warning|warnings from A (about|of O)',
      'A [complain] (to P) about|of O',
      'A [blow] whistle on O',
    ],
    'A nurse raised the alarm about the ward.',
  ),
  deed(
    'requesting',
    'Who asked for {O}?',
    [
      'A [request|seek|demand] O',
      'A [ask|call|apply] for O',
      'O [be|come] at request|invitation|behest|instigation|insistence of A',
      'O [follow] complaints|concerns|complaint|request|calls|warnings|pressure by|from A',
      'O [follow] complaints|concerns|complaint|request|calls|warnings made|raised|voiced|expressed by|from A',
      'O [follow] complaints|concerns|complaint|request|calls|warnings made|raised|voiced|expressed with|to P by A',
    ],
    'The parish asked for the inquiry.',
  ),
];
