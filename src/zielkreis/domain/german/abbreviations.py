"""Words that end in a full stop without ending a sentence, and words that begin one."""

#: Abbreviations of law and administration of two letters and more, lower case, without the stop.
ABBREVIATIONS = frozenset(
    """
    abb abg abs abt allg alt amtl anh anl anm apr art aufl aug ausschl az bd beil bek bekanntm beschl betr
    bez bl bsp bspw buchst bzgl bzw ca dergl dez dgl dipl dr drs ebd einschl entspr erl etc evtl exkl feb
    febr ff fn fr geb gebr gem ges geschf gez ggf ggü grds halbs hg hj hr hrsg inkl insb insbes inv jan jg
    jhrl jur kap kath kfm kl krs lfd lit lt max mdl mill min mind mio mrd mrz mtl mwst nachw nds nov nr
    nrn okt prof prot rd rdnr rn sept sog sonst st std stellv str tab tel tit tsd tz uabs ugs urspr usf
    usw verf vgl vh vj vjhr vorl vors wg zb ziff zit zt zzgl
    """.split()
)
#: Abbreviations that may close a sentence: a sentence opener after them begins a new one.
MAY_CLOSE = frozenset("etc usw usf ff f vj hj mio mrd tsd std vh".split())

#: Function words which, written with a capital, begin a sentence.
SENTENCE_OPENERS = frozenset(
    """
    ab aber alle allein allen aller alles als also am an andere anders auch auf aufgrund aus außer
    außerdem bei beide beim bereits beträgt bis bleibt da dabei dadurch dafür dagegen daher damit danach
    daneben dann daran darauf daraus darin darum darüber das dass dazu dem den denn dennoch der deren des
    deshalb dessen die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer
    eines entsprechend er erfolgt ergeben ergibt erhalten erhält erreichen erreicht erst es falls ferner
    finden findet folgende folgendes für gegen gegenüber gehen geht gelten gemeinsam gemäß gilt
    haben halten hat hier hierbei hierdurch hierfür hierin hiermit hierzu hierüber hinsichtlich hält ihr
    ihre ihrem ihren ihrer im in infolge innerhalb insbesondere insgesamt insoweit ist jede jedem jeden
    jeder jedes jedoch kann kommen kommt können liegen liegt maßgebend maßgeblich mit nach nachdem neben
    nicht nur ob obwohl oder ohne seine seiner seit sie sind sinken sinkt so sobald sofern solange soll
    sollen sollte somit sonstige soweit sowie spätestens statt stattdessen steigen steigt stellt
    treten tritt trotz um und unter unterschreitet verfehlt vom von vor wegen weichen weicht weiter
    weitere weiterhin wenn wer werden wie wir wird wo wobei während zeichnet zu zudem zugleich zuletzt zum
    zur zusätzlich zwar zwischen über überdies überschreitet
    """.split()
)
#: Nouns after an ordinal number: "im 2. Halbjahr", "III. Quartal", "12. Buch".
ORDERED_NOUNS = frozenset(
    """
    absatz abschnitt april arbeitstag august buch dezember fachtag fassung februar halbjahr jahr
    jahreshälfte januar juli juni kalenderjahr kalendertag kalendervierteljahr kapitel kw lebensjahr mai
    monat märz nachtrag november oktober planungsjahr quartal rang satz schritt senat september sitzung
    stelle stufe tag teil tranche vierteljahr werktag woche zielvereinbarung änderung
    änderungsvereinbarung
    """.split()
)
