import type { Cues } from "./cues.ts";
import { media } from "./media.ts";

/** What English sentences say about their figures. */
export const englishCues: Cues = {
  language: "en",
  capitalNouns: false,
  abbreviations:
    "gen,lt,col,maj,capt,sgt,cpl,pvt,adm,brig,cmdr,mr,mrs,ms,dr,prof,gov,sen,rep,rev,hon,st,mt,ft,jr,sr,vs,inc,ltd,co,corp,approx,est,dept,jan,feb,mar,apr,aug,sept,oct,nov,dec",
  originBefore:
    "as claimed by,(claimed|announced|estimated|given|provided|released|compiled|issued|published) by,according to,according to (|the |a |an |latest |official |new )(estimate|estimates|figures|data|numbers|tally|count|toll|report|statement|assessment|update) (by|from|of|released by|published by|compiled by|issued by),(claim|claims|figure|figures|report|reports|estimate|tally|statement|count) by,(claim|figure|figures|number|numbers|report|estimate|tally|toll|statement|count) (given|released|published|provided|issued) by,(report|reports) in the,in the words of,in an estimate by,(estimates|assessment) by,(data|figures|numbers|estimates) from,based on figures from",
  nameNext: "per",
  originAfter: "",
  ownName: "",
  own: "",
  genitives: "",
  insideBefore: "",
  inside: "",
  citing:
    "citing,citing figures from,citing data from,citing a report by,citing a report from,citing a statement by,citing a statement from,citing sources in,citing an estimate by,cited,cites,quoting,quoted,quotes,with reference to,referring to,attributed to,attributing it to",
  says: "(data|figures|records|statistics) (show|shows|showed|indicate),found,concluded,forecast,forecasts,expects,expected that,projected,projects,cautioned,stressed,explained,reiterated,asserted,clarified,said,says,say,told,tells,reported,reports,claimed,claims,estimate,estimates,estimated,announced,confirmed,wrote,stated,added,warned,believes,reckon*,claim,claiming,suggests,suggest,suggested,assess,assesses,assessed,maintains,maintained,argued,argues,calculates,calculated,predicted,predicts,fear,fears,feared that,boasts,recalled,counts,testified,indicated,indicates,recorded,records,confirms,confirm,announces,announce,warns,warn,admits,shows,showed,boasted,speaks of,spoke of,promises,promised,pledges,pledged,vowed,believe,accused,accuses,speak of,listed,lists,(put|puts|putting) … at,declared,revised,corrected,acknowledged,admitted,conceded,insisted,insists,noted,posted,tweeted,revealed,disclosed,alleged,alleges",
  notSays:
    "(new|latest|official|preliminary|provisional|recent|updated|satellite|public) (data|figures|records|statistics)(| show| shows| showed),(claimed|claims|claim|claiming) (responsibility|credit|the lives|lives),(claimed|claims) … lives,(is|are|was|were|be|been) (told|accused|warned|asked)",
  speech: "said,says,say,told,announced,confirmed,warned,added,wrote",
  deeds: "recorded,records,promises,promised,pledges,pledged,vowed",
  nouns: "promised,pledged,vowed,estimate,estimates,report,reports,claim,claims,fears,counts,shows,lists",
  impersonal: "",
  saidFrom: "",
  counts:
    "counted,verified,documented,tallied,(has|have|had) (|so far |already |now )identified,(has|have|had) (|so far |already |now )(learned|verified|documented|counted)",
  countedBy:
    "(analysed|analyzed|verified|reviewed|counted|documented|examined|compiled) by,(analysis|count|investigation|tally) by",
  relayBefore:
    "told,tells,telling,interview with,interview to,speaking to,speaking on,statement to,comments to,comment to,remarks to,carried by,quoted by,cited by,published by,reported by,as quoted by,via,shown by,seen by,obtained by,shared with",
  hearerBefore: "to,on",
  media: `${media},news agency,news agencies,state agency,press agency,newspaper,newspapers,daily,broadcaster,broadcasters,outlet,outlets,media,tv,television,radio,website,telegram channel,times,daily news`,
  institutions:
    "(people|person|sources|source|officials|official|those) (familiar with|close to|briefed on|with knowledge of|with direct knowledge of) the (matter|case|situation|talks|plan|plans|operation|intelligence|investigation|assessment|discussions),ministry,police,army,military,navy,government,officials,authorities,hospital,agency,command,council,office,union,company,group,spokesman,spokeswoman,spokesperson,prosecutors,rescuers,medics,minister,president,mayor,governor,official,ministers,governors,mayors,presidents,chief,commander,general,admiral,colonel,captain,workers,residents,witnesses,eyewitnesses,doctors,medic,activists,sources,source,monitors,monitor,observers,investigators,diplomats,diplomat,forces,service,services,department,regulator,court,coroner,campaigners,ngo,aide,aides,adviser,lawyer,lawyers,doctor,junta,opposition,coalition,university,prosecutor,sheriff,paramedics,neighbours,neighbors,coastguard,coast guard,think tank,lender,retailer,firefighter,scientists,scientist,unions,employees,carmaker,economists,economist,investigation,relatives,survivors,survivor,journalist,reporter,correspondent,allies,statement,assessment,tally,survey,document,documents,memo,examiner,headmaster,collective,charity,sides,region,province,oblast,defector,partners,teams,villagers,villager,rescuer,prefect,prefecture,agencies,hospitals,volunteers,ministries,councils,embassies,companies,commanders,aid workers,tribunal,defence,defense,civil defence,mediators,negotiator,pilots,pilot,crew,monks,priest,bishop,campaigner,activist,resident,witness,eyewitness,observer,coroners,expert,fighters,delegation,secretariat,directorate,inspectorate,consulate,high command,firefighters,brigade,administration,embassy,organisers,operator,manufacturer,brewer,analysts,analyst,researchers,experts,defectors,rebels,insurgents,militants,separatists,intelligence,report,study,force,guard,lawmakers,lawmaker,leader,leaders,chairman,head,director,judge,firm,party,family,families,network,centre,center,commission,committee,organisation,organization,association,federation,foundation,institute,parliament,militia,watchdog,bank,airline,utility,soldier,soldiers,officer,officers,clinic,morgue,registry,envoy,negotiators,campaign,mission",
  articles: "the,a,an,his,her,its,their,my,our,this,that,these,those,one,some,many,several,what",
  objects: "",
  notNames:
    "he,she,it,they,we,i,you,who,which,there,monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,june,july,august,september,october,november,december,on,by,from,to,with,about,as,than,after,before,during,when,if,because,not,reporters,journalists,then,neither,both,nobody,none,in,at,for,since,while,amid,despite,under,over,near,across,inside,outside",
  nameLinks: "of,for,in,at,on,against,without,de,do,da,del,al,von,van,der,bin",
  placeLinks: "",
  besideVerb:
    "on (monday|tuesday|wednesday|thursday|friday|saturday|sunday),(last|this) (week|month|year),so,far,has,have,had,also,later,earlier,initially,now,since,then,previously,again,only,today,yesterday,already,repeatedly,separately,meanwhile,officially,reportedly,falsely,further",
  notSpeakers: "with,to,from,by",
  relatives: "who,which",
  objectArticles: "",
  clauseOpeners: "",
  joins: "and,or,but,while,whereas,although,though",
  contrasts: "but,while,whereas,although,though",

  headliners:
    "ministry,police,army,military,navy,government,officials,official,authorities,governor,mayor,president,minister,spokesman,spokeswoman,spokesperson,prosecutors,rescuers,medics,union,agency,intelligence,general staff,staff,air force,command,commander,chief,council,commission,watchdog,monitor,witnesses,residents,experts,analysts,sources,report,study,coast guard,red crescent,civil defence,zelensky*,zelenskiy,putin,trump,biden,rutte,syrsky*,budanov,netanyahu,guterres,stoltenberg,kremlin,pentagon,white house,nato,eu,un,unicef,unhcr,ohchr,ocha,who,iaea,icrc,red cross,nis,hur,gur,sbu,fsb,mod,cia,mi6,idf,isw,hamas,hezbollah,taliban",
  nameJoins: "and",

  denies:
    "denied,denies,deny,denying,(ruled|rules|rule|ruling) out,(dismissed|dismisses|rejected|rejects) (reports|claims|the|as|a|an|such|those|any|its|his|*'s|allegations|accusations|suggestions|figures|estimates),refuted,disputed,disputes,debunked,(couldn't|wouldn't|would not|will not) (|independently )(confirm|verify),(could|can|did|does|has|have) not (|yet |immediately |independently |been able to )(confirm|verify|confirmed|verified),cannot (|independently )(confirm|verify),(is|are|was|were|has been|have been|been) unable to (|independently )(confirm|verify)",
  nobody: "nobody,none,neither,nor",
  agentBefore: "by",
  denials:
    "denial,retracted,untrue,no evidence,no confirmation,could not,can not,cannot,did not,does not,do not,was not,were not,is not,are not,has not,have not,had not,unable to confirm,unable to verify,not confirm*,not verif*,not independently,no sign,false,not been,never,couldn't,didn't,wasn't,weren't,haven't,hadn't,hasn't,isn't,aren't,doesn't,don't",
  notDenials:
    "neither confirmed nor denied,neither confirm nor deny,nor denied,nor deny,did not deny,does not deny,do not deny,not denied,didn't deny,has not denied,have not denied,without denying,never denied,could not rule out,cannot rule out,can not rule out,did not rule out,couldn't rule out,can't rule out,not ruled out,has not ruled out,have not ruled out,could not be ruled out,cannot be ruled out,not disputed,did not dispute,has not disputed,never disputed,did not reject,(has|have|had|did|does|do) not (|yet |immediately |publicly )(comment|commented|respond|responded|say|said|disclose|disclosed|specify|give|given|provide|provided|name|named|elaborate),not only,(denied|denies|denying) (responsibility|involvement|targeting|deliberately),(not|n't) (|yet )(|been |be )(identified|found|located|saved|reached|accounted for|named),is not clear,was not clear,not immediately clear,is not known,was not known,not yet known",

  hedges:
    "reportedly,allegedly,apparently,possibly,probably,likely,may,might,could,believed to,thought to,feared,unconfirmed,unverified,perhaps,supposedly,purportedly,said to,expected to,appears to,appear to,very likely",
  reported: "would have,is said,are said",
  stages: {
    pledged:
      "pledged,promised,vowed to send,pledges,pledge,promises,will (hand over|send|deliver|supply|provide|give),has promised",
    dispatched: "sent,send,sending,dispatched,transferred,moved,shipped",
    arrived: "arrived,had entered,crossed the,arriving,have reached,had reached",
    present: "present,(now|already|currently) in,stationed,based in,(are|is|were|was) in,remained in,remain in the",
    inTraining: "training,trained,being trained",
    ready: "(on|at) (high|full) alert,completed (|their )training,ready,combat-ready",
    deployed: "deployed,deploying,deployment",
    inCombat: "(are|were|been|now|is) fighting,fighting (alongside|for|against|in),(|are |were |is )in combat,engaged",
    killed:
      "murdered,fatally shot,to death,killed,kills,killing,dead,died,dies,drowned,wiped out,killings,beheaded,shot dead,slain,deaths,death toll,the toll,toll of,fatalities,executed,bodies,lost their lives,corpses,killed in action,perished,massacred",
    wounded: "wounded,wounding,injured,injuring,injuries,hurt,hospitalised,hospitalized,treated for",
    casualties:
      "losses,casualties,(killed|dead) (and|or) (wounded|injured|maimed),(killed|dead) and (seriously|badly) (wounded|injured)",
    captured:
      "captured,prisoner,abducted,kidnapped,abducting,kidnapping,capturing,taken captive,prisoners,pows,surrendered,detained,taken prisoner,hostage*",
    missing: "missing,unaccounted,still under,searching for,search for,looking for",
    deserted:
      "deserted,desertion,desertions,absent without leave,deserters,defected,defectors,awol,fled their (post|posts|unit|units|positions)",
    displaced: "displaced,displacing,evacuated,evacuees,fled,fleeing,refugees,homeless,forced from",
    delivered: "delivered,handed over,supplied",
    lost: "lost,destroyed,downed,shot down,knocked out,wrecked,burnt out,burned out,burned down,collapsed,sank,sunk,intercepted",
    paid: "paid,pay,pays,receive,receives,earn*",
    enlisted: "enlisted,signed contracts,signed up,recruited,mobilized,mobilised,called up,conscripted",
  },
};
