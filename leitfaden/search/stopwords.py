"""Small words that say nothing about what a text is about."""

GERMAN = """
aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei dadurch
dafuer damit dann das dass dein deine dem den denn der des deshalb die dies diese diesem diesen dieser dieses doch dort
du durch ein eine einem einen einer eines er es etwas euch euer fuer gegen hab habe haben hat hatte hatten hier hin
hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein
keine keinem keinen keiner koennen koennte man mehr mein meine mich mir mit muss muessen nach nicht nichts noch nun nur
ob oder ohne sehr sein seine seinem seinen seiner seit sich sie sind so solche soll sollen sollte sondern sonst ueber
um und uns unser unsere unter vom von vor war waren warum was weil welche welchem welchen welcher welches wenn wer
werde werden wie wieder will wir wird wo wurde wurden zu zum zur zwar zwischen
"""
ENGLISH = """
a about after all also an and any are as at be because been but by can could did do does for from had has have he her
here his how i if in into is it its me more my no not of on one or our out she should so some than that the their them
then there these they this those to up was we were what when where which who will with would you your
"""
ARABIC = """
من في على إلى عن مع هذا هذه ذلك التي الذي ما لا لم لن هو هي هم نحن أنا كان كانت أن أو ثم كل كما قد بين بعد قبل عند
"""

STOPWORDS = {
    "de": frozenset(GERMAN.split()),
    "en": frozenset(ENGLISH.split()),
    "ar": frozenset(ARABIC.split()),
}
