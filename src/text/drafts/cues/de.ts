import type { Cues } from "./cues.ts";
import { media } from "./media.ts";

/** What German sentences say about their figures. */
export const germanCues: Cues = {
  language: "de",
  capitalNouns: true,
  abbreviations:
    "gen,lt,hptm,obstlt,maj,kdt,dr,prof,dipl,ing,hr,st,str,sog,vgl,evtl,ggf,inkl,bzgl,usw,etc,jh,hl,geb,gest,vors,stv",
  originBefore:
    "laut,gemäß,gemäss,nach (|den |der |einer |einer ersten |ersten |vorläufigen |offiziellen |jüngsten )(angaben|darstellung|einschätzung|schätzung|schätzungen|erkenntnissen|auskunft|informationen|aussage|aussagen|zählung|berechnungen|worten|ansicht|meinung|lesart),angaben aus,angaben der,angaben des,angaben von,angaben eines,angaben einer,(heißt|heisst|hieß|hiess) es (aus|bei|beim|vom|von|seitens),aus sicht",
  nameNext: "so,so auch",
  originAfter: "zufolge",
  countedBy: "(ausgewertet|gezählt|überprüft|verifiziert|dokumentiert|analysiert) von",
  ownName:
    "(nach|laut) (polizei|behörden|regierungs|armee|militär|spital|klinik|partei)angaben,(nach|laut|gemäß|gemäss) * (angaben|darstellung|einschätzung|schätzung|schätzungen|erkenntnissen|informationen)",
  own: "eigenen,eigener",
  genitives: "der,des,eines,einer,von,vom,aus,seines,seiner,ihres,ihrer",
  insideBefore: "nach,laut,gemäß,gemäss",
  inside: "angaben,informationen,darstellung,schätzung,schätzungen,erkenntnissen,aussagen",
  citing:
    "unter berufung auf,unter bezug auf,unter bezugnahme auf,unter verweis auf,mit verweis auf,mit bezug auf,mit berufung auf,berief sich auf,sich (|dabei )auf … (beruft|berief|berufen|beriefen|stützt|stützte|stützen|stützten),beruft sich auf,berufen sich auf,beriefen sich auf,beruft sich dabei auf,berief sich dabei auf,zitiert,zitierte,zitierten,zitieren",

  notSays: "",
  speech: "",
  deeds: "registrier(t|te|ten|en),verzeichne(t|te|ten|n),versprach,versprachen,verspricht,versprechen",
  nouns: "",
  impersonal: "(heißt|heisst|hieß|hiess) es,verlautet*",
  saidFrom: "aus",
  says: "(betonte|betonten|betont),(erwartet|erwarteten|erwarten|erwartete),prognostizier(t|te|ten|en),beklagte(|n),ergänzte(|n),präzisierte(|n),kritisierte(|n),versicherte(|n),erläuterte(|n),äußerte(|n),(fürchtet|fürchten|glaubt|meint),(stellte|stellten) … fest,(hat|haben|hatte|hatten) … (gesprochen|gerechnet|betont|angekündigt|zugesagt),(rechnet|rechnen|rechnete|rechneten),(warf|warfen|wirft|werfen) … vor,registrier(t|te|ten|en),verzeichne(t|te|ten|n),verlautet*,(sag|erklär|meld|bericht|behaupt|schätz|bestätig|warn|vermut|verkünd|versprech)en,(versprach|versprachen|verspricht),(sagt|sagte|sagten) … zu,befürchte(t|te|n|ten),(spreche|sprechen|gehe) von,sagt*,erklärt*,meldet*,(teilte|teilten|teilt|teilen) … mit,mitteilt*,berichtet*,behauptet*,schätzt*,bestätigt*,schreibt,schrieb*,heißt es,heisst es,bezifferte,beziffert,spricht von,sprach von,spricht,sprach,sprachen,sprechen,ausging*,will … haben,wollen … haben,(geht|gehen|ging|gingen) (|nun |inzwischen |derzeit )davon aus,(geht|gehen|ging|gingen) (|nun |zunächst |inzwischen |derzeit |bislang |bisher )von … aus,warnt*,(gab|gaben|gibt|geben) … (an|bekannt|zu),angab,bekanntgab*,bekannt gab*,(räumte|räumten|räumt|räumen) … ein,einräumt*,(kündigte|kündigten|kündigt) … an,ankündigt*,führte … aus,sprachen von,rechnen mit,rechnete mit,hieß es,hiess es,korrigiert*,revidiert*,erfuhr*,nannte,nannten,nennt,twitterte,stellte … klar,fügte … hinzu,legte … nach,(hat|haben|hatte|hatten) … (gemeldet|mitgeteilt|bestätigt|erklärt|berichtet|gesagt|bekanntgegeben|bekannt gegeben|eingeräumt|angegeben|geschrieben|beziffert),notierte,verkündet*,vermutet*,rechnet mit",
  counts:
    "zählt*,dokumentiert*,verifiziert*,ermittelt*,hat … gezählt,haben … gezählt,hat … dokumentiert,haben … dokumentiert,hat … verifiziert",
  relayBefore:
    "gegenüber,im gespräch mit,im interview mit,interview mit,zitiert von,verbreitet von,veröffentlicht von,berichten von",
  hearerBefore: "zu,der,dem,den,im,bei",
  media: `${media},agentur,agenturen,presse-agentur,presseagentur,staatsagentur,zeitung*,tageszeitung*,sender*,fernsehsender*,telegram-kanal*,staatssender*,rundfunk*,staatsfernsehen*,*medien,medienberichte*,portal*,nachrichtenportal*,nachrichtenseite,onlineportal*,magazin*,nachrichtenmagazin*,blatt,boulevardblatt,deutschlandfunk`,
  institutions: "",
  articles:
    "dies,der,die,das,den,dem,des,ein,eine,einer,einem,einen,eines,diese,dieser,dieses,diesem,seine,seiner,seinem,seines,ihre,ihrer,ihrem,ihres",
  objects:
    "berichten,schätzungen,schaden,schäden,sachschaden,kosten,verluste,verlust,hilfen,hilfe,angriffe,angriff,brände,höhe,stärke,summe,betrag,umfang,toten,verletzten,gefallenen,opfer,teilnehmer,teilnehmerzahl,zahl,zahlen,opferzahl,opferzahlen,angabe,angaben,bestätigung,bilanz,details,einzelheiten,berichte,meldungen,vorwürfe",
  notNames:
    "ersten,letzten,jüngsten,weiteren,offiziellen,amtlichen,vorläufigen,übereinstimmenden,unbestätigten,seinen,ihren,den,eigenen,eigener,wurde,wurden,wird,werden,ist,sind,war,waren,hat,haben,hatte,hatten,sei,seien,kam,kamen,starb,starben,er,sie,es,wir,ich,man,sich,ihm,ihr,ihnen,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonnabend,sonntag,januar,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember,nacht,abend,morgen,dass,wer,was,ob,nicht,journalisten,reportern,seit,vom,am,im,um,mit,nach,bei,von,zum,zur",
  nameLinks: "von der,von,des,der,für,in,ohne",
  placeLinks: "in,von",
  besideVerb: "auch,zudem,später,bereits,nun,hingegen,dagegen,jedoch,selbst,unterdessen,derweil",
  notSpeakers:
    "gegenüber,per,via,als,offiziell,in,im,am,an,auf,aus,bei,beim,mit,nach,seit,von,vom,vor,zu,zum,zur,für,durch,gegen,ohne,um,bis,über,unter,während,wegen,trotz,neben,zwischen,zuvor,später,dort,hier,heute,gestern,insgesamt,zunächst,bislang,bisher,auch,damit,dabei,daraufhin,demnach,zudem,zuletzt,inzwischen,unterdessen,derweil,außerdem,danach,so,nun,jetzt,kurz,laut,gemeldet,bestätigt",
  relatives: "der,die,das",
  objectArticles: "den,einen,jede,jeden,jedes,solche,keinen",
  clauseOpeners: "wie,dass,weil,nachdem,wonach,obwohl,während,indem,wobei,da,ob",
  joins: "und,oder,aber,sowie,sondern,während,doch,wohingegen,bevor,obwohl",
  contrasts: "aber,sondern,während,doch,wohingegen,obwohl",

  headliners:
    "selensk*,putin,trump,biden,rutte,syrsky*,budanow,netanjahu,guterres,stoltenberg,kreml,pentagon,weißes haus,nato,eu,un,uno,unicef,unhcr,ohchr,who,iaea,ikrk,rotes kreuz,nis,hur,gur,sbu,fsb,bnd,cia,mi6,isw,hamas,hisbollah,taliban,*minister,*ministerin,*ministerium,*präsident,*präsidentin,gouverneur*,bürgermeister*,*behörde,*behörden,*polizei,*regierung,*geheimdienst,*geheimdienste,*generalstab,*sprecher,*sprecherin,*chef,*chefin,*armee,*militär,*luftwaffe,*experten,*expertin,*general,augenzeugen,*kreise,*ärzte,*retter,rettungskräfte,*anwaltschaft,*feuerwehr,*beobachtungsstelle,*organisation,*gewerkschaft,*kommission,*kommando,*verwaltung,*institut,*komitee,*kanzler,*kanzlerin,*küstenwache,*miliz,veranstalter,aktivisten,rebellen,rki,bundesrat",
  nameJoins: "und,sowie",

  denies:
    "bestritt*,bestreit*,bestritten,dementier*,widersprochen,zurückgewiesen,zurückwies*,zurückweis*,wies* … zurück,weis* … zurück,stritt* … ab,streite* … ab,abgestritten,abstritt*,tat* … ab,widersprach*,widerspricht,widerlegt*,entkräftet*,verneint*,zog* (berichte|angaben|die angaben|behauptungen|die zahl|die meldung) … zurück,zurückgezogen,nahm* (berichte|angaben|die angaben|behauptungen|die zahl|die meldung) … zurück,zurückgenommen,ausschloss*,schloss* … aus,schließ* … aus,schliess* … aus,(hat|haben|hatte|hatten) … (bestritten|dementiert|zurückgewiesen|abgestritten|zurückgenommen|zurückgezogen|ausgeschlossen|nicht bestätigt|nicht überprüft),(konnte|konnten|kann|können|wollte|wollten|will) … nicht (|unabhängig |selbst |sofort |zunächst )(bestätigen|überprüfen|verifizieren),(bestätigte|bestätigten|bestätigt) (|… )nicht,(räumte|räumten|räumt) … nicht ein",
  nobody: "niemand,keiner,weder",
  agentBefore: "von,vom,durch",
  denials:
    "ausgeschlossen,(stimmt|stimme) nicht,nicht wahr,propaganda,desinformation,(frei |)erfunden,nicht (|unabhängig |sofort |selbst )bestätig*,nicht (unabhängig|sofort|selbst) (überprüf*|verifizier*),bestätig* … nicht,nicht überprüf*,nicht verifizier*,(lassen|lässt|ließ|liess|ließen|liessen) sich (|… )nicht,keine bestätigung,keine belege,kein beleg,keineswegs,falschmeldung,wurde nicht,wurden nicht,ist nicht,sind nicht,sei nicht,seien nicht,war nicht,waren nicht,habe nicht,haben nicht,hätten nicht,konnte nicht,konnten nicht,könne nicht,kann nicht,können nicht",
  notDenials:
    "schloss* … nicht aus,schließ* … nicht aus,schliess* … nicht aus,stritt* … nicht ab,wies* … nicht zurück,lehnt* … nicht ab,noch dementier*,noch bestritten,noch bestritt,noch zurückgewiesen,bestritt nicht,bestritten nicht,bestreitet nicht,nicht bestritten,nicht bestreiten,dementierte nicht,dementierten nicht,dementiert nicht,nicht dementiert,nicht dementieren,nicht ausgeschlossen,nicht ausschließen,nicht ausschliessen,nicht auszuschließen,nicht zurückgewiesen,nicht widersprochen,nicht nur,noch nicht bekannt,nicht bekannt,nicht klar,unklar",

  hedges:
    "soll,sollen,angeblich*,mutmaßlich*,mutmasslich*,vermutlich,offenbar,möglicherweise,wahrscheinlich,wohl,dürfte,dürften,könnte,könnten,unbestätigt*,will … haben,wollen … haben,wollen … gesehen,unbestätigten,vielleicht,anscheinend,scheinbar,befürchte*,womöglich,sehr wahrscheinlich",
  reported:
    "sei,seien,habe,hätten,hätte,würden,würde,werde,müsse,müssten,könne,solle,stehe,stünden,kämen,gebe,gäbe,liege,lägen,befinde,befände(|n),stamme,wisse,gehe,komme,dürfe,wolle,bestehe",
  stages: {
    pledged:
      "(kündigte|kündigten|kündigt|kündigen) … an,angekündigt*,(stellt|stellen|stellte|stellten) … bereit,zugesagt*,versprochen*,versprach*,(sagt|sagte|sagten|sagen) … zu",
    dispatched: "auf den weg,entsandt*,gebracht,geschickt,schickt*,schicken,verlegt*,verlegen,entsendet",
    arrived: "erreichte*,eingetroffen*,angekommen,trafen … ein,traf … ein,ankunft,kamen … an,kam … an",
    present:
      "(kam|kamen|versammelten sich) … zusammen,befinden sich,befänden sich,befinden,stationiert*,halten sich,aufhalten,aufhielten,(stehen|stünden) in",
    inTraining: "(bildet|bildete|bilden|bildeten) … aus,ausgebildet,ausbildung,trainier*,training,üben",
    ready:
      "(steht|stehen|standen|stünden|stünde) … bereit,einsatzbereit*,kampfbereit*,bereitstehen,(steht|stehen|standen|stünden) bereit",
    deployed: "eingesetzt*,setzte* … ein,im *einsatz,einsatz",
    inCombat: "kämpfen,kämpften,gefechte*",
    killed:
      "ermordet*,ertrunken*,ertranken,*tote,*toten,tod,tode,getötet*,töte(t|te|ten|n),leichen,leichname*,gestorbene*,erschossen*,hingerichtet*,umgebracht*,getötete*,todesfälle*,leben gekommen,gefallen*,fielen,tot,tote,toten,starben,gestorben,ums leben,todesopfer,umgekommen",
    wounded: "*verletzte,*verletzten,verletzungen,verletzt*,verwundet*",
    casualties: "(getötet|gefallen|tot|tote) (oder|und) (verwundet|verletzt|verwundete|verletzte),verluste*,ausfälle*",
    captured:
      "verhaftet*,(ergab|ergaben) sich,geisel*,verschleppt*,entführt*,(nahm|nahmen|nimmt|nehmen) … fest,gefangen*,festgenommen,nahm* … fest,kriegsgefangen*",
    missing: "unter (den|dem) (trümmern|schutt|geröll),vermisst*,verschollen*,verschüttet*",
    deserted: "desertier*,deserteur*,übergelaufen",
    displaced:
      "geflohen*,flohen,fliehen,vertrieben*,umgesiedelt*,in sicherheit gebracht,notunterkünfte*,(häuser|wohnungen|unterkünfte|heimat) verlassen,auf der flucht,obdachlos*,geflüchtet*,flucht,evakuiert*",
    delivered: "geliefert,lieferte*,lieferung*,übergab*,übergeben",
    lost: "verlust,verlusts,verluste von,verliert,verlieren,versenkt*,vernichtet*,verloren,zerstört*,abgeschossen*,schoss* … ab,abgefangen*,fing* … ab",
    paid: "ausgezahlt*,zahlt*,bezahlt*,erhält,erhalten,verdient*",
    enlisted:
      "freiwillig gemeldet,zum dienst,eingezogen*,einberufen*,gemeldet für,angeworben*,rekrutiert*,mobilisiert*",
  },
};
