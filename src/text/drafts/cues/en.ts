import type { Cues } from "./cues.ts";
import { media } from "./media.ts";

/** What English sentences say about their figures. */
export const englishCues: Cues = {
  language: "en",
  abbreviations:
    "gen,lt,col,maj,capt,sgt,cpl,pvt,adm,brig,cmdr,mr,mrs,ms,dr,prof,gov,sen,rep,rev,hon,st,mt,ft,jr,sr,vs,inc,ltd,co,corp,approx,est,dept,jan,feb,mar,apr,aug,sept,oct,nov,dec",
  originBefore:
    "as claimed by,claimed by,announced by,estimated by,given by,provided by,released by,compiled by,according to,in the words of,in an estimate by,estimates by,data from,figures from,based on figures from",
  nameNext: "per",
  originAfter: "",
  citing:
    "citing,citing figures from,citing data from,citing a report by,citing a report from,citing a statement by,citing a statement from,citing sources in,citing an estimate by,cited,cites,quoting,quoted,quotes,with reference to,referring to,attributed to,attributing it to",
  says: "said,says,say,told,tells,reported,reports,claimed,claims,estimate,estimates,estimated,announced,confirmed,wrote,stated,added,warned,believes,reckon*,put the,puts the,put its,put their,put it at,declared,revised,corrected,acknowledged,admitted,conceded,insisted,insists,noted,posted,tweeted,revealed,disclosed,alleged,alleges",
  counts: "counted,verified,documented,tallied,has identified",
  relayBefore:
    "told,tells,telling,interview with,interview to,speaking to,speaking on,statement to,comments to,comment to,remarks to,carried by,quoted by,cited by,published by,reported by,as quoted by,via,shown by,seen by,obtained by,shared with",
  hearerBefore: "to,on",
  media: `${media},news agency,news agencies,state agency,press agency,newspaper,newspapers,daily,broadcaster,broadcasters,outlet,outlets,media,tv,television,radio,website,telegram channel,times,daily news`,
  institutions:
    "ministry,police,army,military,navy,government,officials,authorities,hospital,agency,command,council,office,union,company,group,spokesman,spokeswoman,spokesperson,prosecutors,rescuers,medics,minister,president,mayor,governor,official,ministers,governors,mayors,presidents,chief,commander,general,admiral,colonel,captain,workers,residents,witnesses,eyewitnesses,doctors,medic,activists,sources,source,monitors,monitor,observers,investigators,diplomats,diplomat,forces,service,services,department,regulator,court,coroner,campaigners,ngo,aide,aides,adviser,lawyer,lawyers,doctor,relatives,survivors,firefighters,brigade,administration,embassy,organisers,operator,manufacturer,brewer,analysts,analyst,researchers,experts,defectors,rebels,insurgents,militants,separatists,intelligence,report,study,force,guard,lawmakers,lawmaker,leader,leaders,chairman,head,director,judge,firm,party,family,families,network,centre,center,commission,committee,organisation,organization,association,federation,foundation,institute,parliament,militia,watchdog,bank,airline,utility,soldier,soldiers,officer,officers,clinic,morgue,registry,envoy,negotiators,campaign,mission",
  articles: "the,a,an,his,her,its,their,my,our,this,that,these,those,one,some,many,several,what",
  notNames:
    "he,she,it,they,we,i,you,who,which,there,monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,june,july,august,september,october,november,december,on,by,from,to,with,about,as,than,after,before,during,when,if,because,not,reporters,journalists,people,then,neither,both",
  nameLinks: "of,for,in,at",
  besideVerb:
    "has,have,had,also,later,earlier,initially,now,since,then,previously,again,only,today,yesterday,already,repeatedly,separately,meanwhile,officially,reportedly,falsely,further",
  notSpeakers: "",
  clauseOpeners: "",
  joins: "and,or,but,while,whereas,although,though",
  contrasts: "but,while,whereas,although,though",

  denials:
    "denied,denies,deny,denying,denial,ruled out,rules out,rule out,ruling out,dismissed,rejected,refuted,disputed,debunked,untrue,no evidence,no confirmation,could not,can not,cannot,did not,does not,do not,was not,were not,is not,are not,has not,have not,had not,unable to confirm,unable to verify,not confirm*,not verif*,not independently,no sign,false,retracted,withdrew,not been,never,couldn't,didn't,wasn't,weren't,haven't,hadn't,hasn't,isn't,aren't,doesn't,don't",
  notDenials:
    "neither confirmed nor denied,neither confirm nor deny,nor denied,nor deny,did not deny,does not deny,do not deny,not denied,didn't deny,has not denied,have not denied,without denying,never denied,could not rule out,cannot rule out,can not rule out,did not rule out,couldn't rule out,can't rule out,not ruled out,has not ruled out,have not ruled out,could not be ruled out,cannot be ruled out,not disputed,did not dispute,has not disputed,never disputed,did not reject,not only,is not clear,was not clear,not immediately clear,is not known,was not known,not yet known",

  hedges:
    "reportedly,allegedly,apparently,possibly,probably,likely,may,might,could,believed to,thought to,feared,unconfirmed,unverified,perhaps,supposedly,purportedly,said to,expected to,appears to,appear to,very likely",
  reported: "would have,is said,are said",
  stages: {
    pledged: "pledged,promised,vowed to send",
    dispatched: "sent,send,sending,dispatched,transferred,moved,shipped",
    arrived: "arrived,arriving,reached",
    present: "present,stationed,based in,are in",
    inTraining: "training,trained,being trained",
    ready: "ready,combat-ready",
    deployed: "deployed,deploying,deployment",
    inCombat: "fighting,in combat,engaged",
    killed: "killed,dead,died,slain,deaths,death toll,fatalities",
    wounded: "wounded,injured,hurt",
    casualties: "casualties,losses",
    captured: "captured,detained,taken prisoner,hostage*",
    missing: "missing,unaccounted",
    deserted: "deserted,defected,fled their",
    displaced: "displaced,evacuated,fled,refugee*",
    delivered: "delivered,handed over,supplied",
    lost: "lost,destroyed,downed,shot down",
    paid: "paid,pay,pays,receive,receives,earn*",
    enlisted: "enlisted,recruited,mobilized,mobilised,called up,conscripted",
  },
};
