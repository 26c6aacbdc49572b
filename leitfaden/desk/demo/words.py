"""Short German words, easy to say and to type, for the passwords of a demo."""

_TEXT = """
abend acker adler ahorn allee amsel anger anker apfel april arche asche astern august auge
bach backofen balken ball banane bank barke baum becher beere berg besen beutel biber biene
birke birne blatt blech blume boden bogen bohne boje boot brett brief brille brise brot bruder
brunnen buch bucht bude burg busch butter dach dachs damm deich diele distel docht dohle dorf
dorn drachen drossel duft eber efeu eiche eimer eis elbe elster ente erbse erde erle esche esel
eule fackel faden falke falter farbe farn fass feder feige feile feld fels fenster ferse feuer
fichte filz fink fisch flasche fliege floh flosse fluss flut forelle frosch fuchs funke furche
garbe garn garten gasse geige geist ginster gips glas glocke gras graben grille griff gurke
hafen hafer hagel hain hals hammer harfe harke hase haube haus hebel hecht hecke heide helm
hemd herbst herd hering hirsch hobel hof holz honig horn hose hummel hund hut igel insel januar
juli juni kabel kachel kahn kamin kamm kanne kante kappe karpfen karte kasten kater katze kegel
kelle kerze kessel kette kiefer kiesel kirsche kissen kiste klee knopf knoten koffer kohle korb
korn kran kranz kreide kreis krone krug kuchen kugel lachs laden lampe land laterne laub lauch
leder lehm leim leiter lerche licht linde linse lippe luchs lupe magnet mai mais mandel mantel
markt mast mauer maus meise mehl melone messer milch minze mohn mond moor moos morgen motte
muschel nabel nacht nadel nagel nebel nelke nest netz nixe nuss ofen ohr olive orgel otter paar
paddel palme pappel park pfad pfanne pfeffer pferd pflaume pforte pilz pinsel platz puppe
quelle rabe rad rahmen rand ranke raps rasen rauch rebe rechen regal regen reh reifen reiher
reis ring robbe roggen rohr rose ruder rucksack saal saft sahne salbei salz sand sattel schaf
schal schale schaum schere schiff schilf schirm schlitten schnee schrank schuh see segel
seife seil sieb silber sofa sommer sonne spatz specht spiegel stange staub steg stein stern
stiefel storch strand stroh stuhl sturm suppe tafel tal tanne tasche tasse tau taube teich
teller tisch tomate ton topf tor traube treppe tuch tulpe turm ufer uhr ulme vase vogel wabe
wachs wagen wald wand wanne wasser weide weizen welle werft wespe wiese wind winter wolke wolle
wurzel zange zaun zebra zeder zelt ziegel zimt zucker zunge zweig zwiebel
"""

WORDS = tuple(_TEXT.split())
