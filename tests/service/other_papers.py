"""Papers that reach a Kreis beside drafts, and texts in other languages; all written for these tests."""

LETTER_ABOUT_A_DRAFT = """Ministerium für Arbeit
Unser Zeichen: II 3

Betreff: Zielvereinbarung 2012 nach § 48b SGB II

Sehr geehrte Damen und Herren,

in der Anlage übersende ich Ihnen den Entwurf der Zielvereinbarung 2012. Der Entwurf sieht vor, dass die
Integrationsquote gegenüber dem Vorjahr um 2,5 % steigt. Bitte teilen Sie mir bis zum 15.05.2012 mit, ob Sie
zustimmen.

Mit freundlichen Grüßen
"""
JUDGMENT = """Sozialgericht

Im Namen des Volkes

Urteil

In dem Rechtsstreit der Klägerin gegen das Jobcenter, Beklagter, hat die 4. Kammer für Recht erkannt:

1. Die Klage wird abgewiesen.
2. Kosten sind nicht zu erstatten.

Tatbestand

Die Klägerin begehrt Leistungen zur Sicherung des Lebensunterhalts nach dem SGB II.

Entscheidungsgründe

Die zulässige Klage ist unbegründet.
"""
BILL = """Rechnung Nr. 2012-114

Rechnungsdatum: 03.05.2012

Menge | Einzelpreis | Gesamtbetrag
1 | 840,00 | 840,00

Zuzüglich 19 % Umsatzsteuer. Zahlbar bis zum 20.05.2012 auf das unten genannte Konto (IBAN).
"""
COMMITTEE_PAPER = """Sitzungsvorlage 77/2012

Zielvereinbarung mit dem Ministerium; Sachstand

Beschlussvorschlag: Der Ausschuss nimmt den Bericht der Verwaltung zur Kenntnis.

Erläuterungen:

Nach § 48b SGB II sollen die Länder mit den Kreisen Zielvereinbarungen abschließen. Die Verwaltung
verhandelt mit
dem Ministerium und wird berichten.
"""
#: As the papers of a Kreis about its negotiations are: goals, parties and signatures in running text.
REPORT_TO_A_COMMITTEE = """Zielvereinbarung mit dem Ministerium; Information zum Sachstand

Erläuterungen:

Nach dem SGB II schließen nun auch

a) die Bundesagentur für Arbeit und die kommunalen Träger mit den Geschäftsführungen der Jobcenter

b) das BMAS mit der zuständigen Landesbehörde

Zielvereinbarungen ab, die alle Leistungen umfassen (§ 48b Abs. 1 SGB II).

In den Gesprächen hat der Kreis verlangt:

a) Die Vereinbarung darf nur Ziele enthalten, für die der Kreis zuständig ist.

b) Die Ziele müssen messbar sein, und die Geschäftsführung des Jobcenters sollte mit unterzeichnen.

Über die weitere Entwicklung wird die Verwaltung berichten.

Zur Sitzung des Ausschusses für soziale Angelegenheiten am 10.05.2012
"""
MINUTES = """Niederschrift über die Besprechung am 3. Mai 2012

Tagesordnungspunkt 1: Zielvereinbarung 2012

Die Teilnehmer sprechen über die Integrationsquote. Das Land erläutert seinen Entwurf.
"""
RECIPE = """Apfelkuchen

Mehl, Zucker und Butter verrühren, die Äpfel schälen und in Spalten schneiden. Den Teig in die Form geben
und die
Äpfel darauf verteilen. Etwa vierzig Minuten backen.
"""
INVITATION = "Einladung zum Sommerfest"
ENGLISH = """Agreement on targets for 2012

between the State and the County

The parties agree that the rate of integration into employment is to rise by 2.5 per cent in the course
of the year
2012. The State shall provide the County with two additional posts for debt counselling by 30 June 2012,
and the
County will report to the State on the progress that has been made at the end of each quarter. Neither of the
parties may terminate this agreement before the end of the year, except for a reason which makes it
impossible for
that party to fulfil its obligations under this agreement or the law.
"""
FRENCH = """Convention d'objectifs pour l'année 2012

entre le Land et l'arrondissement

Les parties conviennent que le taux d'insertion dans l'emploi doit augmenter de 2,5 pour cent au cours de
l'année
2012. Le Land met à la disposition de l'arrondissement deux postes supplémentaires pour le conseil aux
personnes
endettées avant le 30 juin 2012. L'arrondissement rend compte au Land des progrès qui ont été réalisés à
la fin de
chaque trimestre. Aucune des parties ne peut résilier la convention avant la fin de l'année, sauf pour un
motif qui
rend impossible pour cette partie le respect de ses obligations dans le cadre de la convention ou de la loi.
"""
POLISH = """Porozumienie w sprawie celów na rok 2012

między krajem związkowym a powiatem

Strony uzgadniają, że wskaźnik integracji na rynku pracy wzrośnie w roku 2012 o 2,5 procent w stosunku do roku
poprzedniego. Kraj związkowy przekaże powiatowi do dnia 30 czerwca 2012 dwa dodatkowe stanowiska w
poradnictwie dla
osób zadłużonych. Powiat składa na koniec każdego kwartału sprawozdanie z postępów, które zostały
osiągnięte. Żadna
ze stron nie może wypowiedzieć porozumienia przed upływem roku, chyba że jest to konieczne z powodu, który nie
pozwala na wykonanie obowiązków wynikających z porozumienia lub z ustawy, oraz od dnia podpisania do
końca roku.
"""
TURKISH = """2012 yılı hedef anlaşması

Taraflar, 2012 yılında işe yerleştirme oranının bir önceki yıla göre yüzde 2,5 artması için anlaşmıştır.
Eyalet,
ilçeye 30 Haziran 2012 tarihine kadar borç danışmanlığı için iki ek kadro verir ve bu kadrolar için
gerekli olan
kaynak da eyalet tarafından sağlanır. İlçe her üç ayda bir eyalete gelişmeler ile ilgili bir rapor verir.
Taraflar
yıl sonuna kadar bu anlaşmayı feshedemez; ancak yasa veya bu anlaşma ile verilen görevler yerine
getirilemez ise
bir taraf diğer tarafa yazılı olarak ve gerekçe ile birlikte başvurabilir. Bu anlaşma iki taraf için de
geçerlidir.
"""
RUSSIAN = """Соглашение о целях на 2012 год

Стороны договорились, что доля трудоустроенных в 2012 году вырастет на два с половиной процента по сравнению с
предыдущим годом. Земля предоставляет району до тридцатого июня две дополнительные должности для
консультирования
должников. Район в конце каждого квартала отчитывается перед землёй о достигнутых результатах. Ни одна из
сторон не
может расторгнуть соглашение до конца года, кроме случаев, когда выполнение обязательств по соглашению
или закону
становится для неё невозможным по причинам, которые от неё не зависят, и если другая сторона согласна с этим
решением в письменной форме до истечения срока соглашения.
"""
