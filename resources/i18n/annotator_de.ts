<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Close reading: what an article claims, whom it quotes, and where it goes wrong.</source>
        <translation>Genau lesen: was ein Artikel behauptet, wen er zitiert und wo er Fehler macht.</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt} · Python {python}</source>
        <translation>Version {version} · Qt {qt} · Python {python}</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>&amp;Licences of what is inside</source>
        <translation>&amp;Lizenzen der Bestandteile</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste an article…</source>
        <translation>Artikel &amp;einfügen…</translation>
    </message>
    <message>
        <source>Try the sample ar&amp;ticle</source>
        <translation>Beis&amp;pielartikel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>&amp;Abgeben…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Edit &amp;details</source>
        <translation>&amp;Einzelheiten bearbeiten</translation>
    </message>
    <message>
        <source>Re&amp;move annotation</source>
        <translation>Annotation en&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>&amp;Nächste Annotation</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>&amp;Vorige Annotation</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Voriger Be&amp;reich</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;About Annotator</source>
        <translation>&amp;Über Annotator</translation>
    </message>
    <message>
        <source>&amp;Note on the article…</source>
        <translation>&amp;Notiz zum Artikel…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Find next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts suc&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>F&amp;ollow link</source>
        <translation>Verknüpfung fol&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Link from or to here</source>
        <translation>&amp;Verknüpfen von hier oder bis hier</translation>
    </message>
    <message>
        <source>Pr&amp;int or export…</source>
        <translation>&amp;Drucken oder exportieren…</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>Lese&amp;lineal</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Move &amp;boundaries</source>
        <translation>&amp;Grenzen verschieben</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>An der Sch&amp;reibmarke teilen</translation>
    </message>
    <message>
        <source>Add or take away sele&amp;cted words</source>
        <translation>Ausgewählte Wörter &amp;dazunehmen oder wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Keep a code for every selection</source>
        <translation>Code für jede Auswahl &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Duplicate with another code…</source>
        <translation>Mit anderem &amp;Code verdoppeln…</translation>
    </message>
    <message>
        <source>Fi&amp;lter annotations</source>
        <translation>Annotationen &amp;filtern</translation>
    </message>
    <message>
        <source>C&amp;orrected reading</source>
        <translation>K&amp;orrigierte Fassung</translation>
    </message>
    <message>
        <source>Annotations &amp;here</source>
        <translation>Annotationen an dieser &amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Edit codebook…</source>
        <translation>Codebuch &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Load codebook…</source>
        <translation>Codebuch &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Save codebook as…</source>
        <translation>Codebuch &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Update codebook…</source>
        <translation>Codebuch &amp;aktualisieren…</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Mark &amp;all occurrences…</source>
        <translation>&amp;Alle Vorkommen markieren…</translation>
    </message>
    <message>
        <source>Histor&amp;y of changes…</source>
        <translation>Ver&amp;lauf der Änderungen…</translation>
    </message>
    <message>
        <source>Correct&amp;ions in place</source>
        <translation>Korrekturen im &amp;Text</translation>
    </message>
    <message>
        <source>Mer&amp;ge annotations</source>
        <translation>Annotationen &amp;zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Grade a class…</source>
        <translation>Klasse be&amp;werten…</translation>
    </message>
    <message>
        <source>Open the sample answer ke&amp;y</source>
        <translation>Lösun&amp;g des Beispiels öffnen</translation>
    </message>
    <message>
        <source>&amp;Make the answer key</source>
        <translation>&amp;Lösung anlegen</translation>
    </message>
    <message>
        <source>Sho&amp;w or hide the instructions</source>
        <translation>Aufgabe &amp;zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Pr&amp;epare an assignment…</source>
        <translation>Aufgabe &amp;vorbereiten…</translation>
    </message>
    <message>
        <source>Next h&amp;int</source>
        <translation>Nächster H&amp;inweis</translation>
    </message>
    <message>
        <source>Previo&amp;us hint</source>
        <translation>Voriger Hinw&amp;eis</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>Hin&amp;weise</translation>
    </message>
    <message>
        <source>Fetch an article from the &amp;web…</source>
        <translation>Artikel aus dem Web h&amp;olen…</translation>
    </message>
    <message>
        <source>&amp;Update the article…</source>
        <translation>Artikel aktual&amp;isieren…</translation>
    </message>
    <message>
        <source>A&amp;bout the article…</source>
        <translation>Über den A&amp;rtikel…</translation>
    </message>
</context>
<context>
    <name>AddLanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For example Nederlands, Dutch or nl; for a variety, its tag, such as de-AT.</source>
        <translation>Zum Beispiel Nederlands, Dutch oder nl; für eine Varietät ihr Kürzel, etwa de-AT.</translation>
    </message>
    <message>
        <source>No language is called that.</source>
        <translation>So heißt keine Sprache.</translation>
    </message>
    <message>
        <source>{language} is there already.</source>
        <translation>{language} gibt es schon.</translation>
    </message>
</context>
<context>
    <name>AddressesField</name>
    <message>
        <source>One address in each line</source>
        <translation>Eine Adresse je Zeile</translation>
    </message>
</context>
<context>
    <name>AnchorCard</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The article was updated. It stood on “{words}”. Is it about the words it has now?</source>
        <translation>Der Artikel wurde aktualisiert. Sie stand auf „{words}“. Geht es um die Wörter, auf denen sie jetzt steht?</translation>
    </message>
    <message>
        <source>Its words are no longer in the article. Select the right ones and press {key}.</source>
        <translation>Ihre Wörter stehen nicht mehr im Artikel. Wähle die richtigen aus und drücke {key}.</translation>
    </message>
</context>
<context>
    <name>AnnotationForm</name>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>AnnotationTableModel</name>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>streichen</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>correction: {text}</source>
        <translation>Korrektur: {text}</translation>
    </message>
    <message>
        <source>no correction</source>
        <translation>keine Korrektur</translation>
    </message>
    <message>
        <source>comment: {text}</source>
        <translation>Kommentar: {text}</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>kein Kommentar</translation>
    </message>
    <message>
        <source>note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>tier: {tier}</source>
        <translation>Stufe: {tier}</translation>
    </message>
    <message>
        <source>no longer in the article</source>
        <translation>nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>moved, to be confirmed</source>
        <translation>verschoben, zu bestätigen</translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>&amp;Show in the article</source>
        <translation>Im Artikel &amp;zeigen</translation>
    </message>
    <message>
        <source>Change &amp;code</source>
        <translation>&amp;Code ändern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No annotation fits the filter.</source>
        <translation>Keine Annotation passt zum Filter.</translation>
    </message>
    <message>
        <source>This document has no annotations.</source>
        <translation>Dieses Dokument hat keine Annotationen.</translation>
    </message>
    <message>
        <source>Select words in the article and choose a code.</source>
        <translation>Wähle Wörter im Artikel aus und gib ihnen einen Code.</translation>
    </message>
    <message>
        <source>Select words in the article and press {key}.</source>
        <translation>Wähle Wörter im Artikel aus und drücke {key}.</translation>
    </message>
    <message>
        <source>{listed} of {total}</source>
        <translation>{listed} von {total}</translation>
    </message>
    <message>
        <source>The new annotation does not fit the filter and is not listed.</source>
        <translation>Die neue Annotation passt nicht zum Filter und steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
</context>
<context>
    <name>AppliesTree</name>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
</context>
<context>
    <name>ArticleFactsDialog</name>
    <message>
        <source>About the article</source>
        <translation>Über den Artikel</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Nichts vermerkt.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Übersetzt aus</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Not as in the file</source>
        <translation>Nicht wie in der Datei</translation>
    </message>
</context>
<context>
    <name>ArticleKeys</name>
    <message>
        <source>Choose the annotation at the caret</source>
        <translation>Annotation an der Schreibmarke wählen</translation>
    </message>
    <message>
        <source>Drop the selection or the choice</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Remove the chosen annotation</source>
        <translation>Gewählte Annotation entfernen</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Nächste Annotation</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Vorige Annotation</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Voriger Absatz</translation>
    </message>
    <message>
        <source>Select to the next paragraph</source>
        <translation>Bis zum nächsten Absatz auswählen</translation>
    </message>
    <message>
        <source>Select to the previous paragraph</source>
        <translation>Bis zum vorigen Absatz auswählen</translation>
    </message>
    <message>
        <source>Select the next word</source>
        <translation>Nächstes Wort auswählen</translation>
    </message>
    <message>
        <source>Select the previous word</source>
        <translation>Voriges Wort auswählen</translation>
    </message>
    <message>
        <source>Select the next character</source>
        <translation>Nächstes Zeichen auswählen</translation>
    </message>
    <message>
        <source>Select the previous character</source>
        <translation>Voriges Zeichen auswählen</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>Voriges Wort</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Ausgewählte Wörter kopieren</translation>
    </message>
    <message>
        <source>Cut (in fields)</source>
        <translation>Ausschneiden (in Feldern)</translation>
    </message>
    <message>
        <source>Paste (in fields)</source>
        <translation>Einfügen (in Feldern)</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>Code: {group}</source>
        <translation>Code: {group}</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>→ (delete)</source>
        <translation>→ (streichen)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>AssignFileDialog</name>
    <message>
        <source>Assign to a student</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Whose file is “{file}”?</source>
        <translation>Wem gehört die Datei „{file}“?</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Assignments</name>
    <message>
        <source>Hand-out saved: {name}</source>
        <translation>Arbeitsblatt gespeichert: {name}</translation>
    </message>
    <message>
        <source>This is an answer key already.</source>
        <translation>Das ist schon eine Lösung.</translation>
    </message>
    <message>
        <source>Save the hand-out as</source>
        <translation>Arbeitsblatt speichern unter</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Annotator documents (*{suffix})</source>
        <translation>Annotator-Dokumente (*{suffix})</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>C&amp;hoices</source>
        <translation>Auswah&amp;l</translation>
    </message>
    <message>
        <source>A&amp;pplies to</source>
        <translation>&amp;Gilt für</translation>
    </message>
    <message>
        <source>New choice</source>
        <translation>Neuer Wert</translation>
    </message>
</context>
<context>
    <name>AttributeTypes</name>
    <message>
        <source>One of several choices</source>
        <translation>Einer von mehreren Werten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Addresses of evidence</source>
        <translation>Adressen von Belegen</translation>
    </message>
</context>
<context>
    <name>AttributesPage</name>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>There are no attributes yet. Add one, for example how serious an error is.</source>
        <translation>Es gibt noch keine Attribute. Fügen Sie eines hinzu, zum Beispiel wie schwer ein Fehler wiegt.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>BoundaryMover</name>
    <message>
        <source>Move boundary</source>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <source>← → by character, with Ctrl by word, Tab: next boundary, Enter keeps, Esc gives up.</source>
        <translation>← → um ein Zeichen, mit Strg um ein Wort, Tab: nächste Grenze, Eingabe behält, Esc verwirft.</translation>
    </message>
    <message>
        <source>part {number} of {count}</source>
        <translation>Teil {number} von {count}</translation>
    </message>
    <message>
        <source>The end moves:</source>
        <translation>Das Ende wandert:</translation>
    </message>
    <message>
        <source>The beginning moves:</source>
        <translation>Der Anfang wandert:</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Comment and correction</source>
        <translation>Kommentar und Korrektur</translation>
    </message>
    <message>
        <source>(delete)</source>
        <translation>(streichen)</translation>
    </message>
</context>
<context>
    <name>ChoiceListField</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>What is worth talking about</source>
        <translation>Worüber es sich zu sprechen lohnt</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes given</source>
        <translation>Vergebene Codes</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Items of the key</source>
        <translation>Stellen der Lösung</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Verwechselt</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>The class in tables</source>
        <translation>Die Klasse in Tabellen</translation>
    </message>
    <message>
        <source>Worth a word</source>
        <translation>Gesprächsanlässe</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>{percent} % have missed this: “{words}” ({code})</source>
        <translation>{percent} % haben das übersehen: „{words}“ ({code})</translation>
    </message>
    <message>
        <source>{percent} % have taken another code here: “{words}” ({code})</source>
        <translation>{percent} % haben hier einen anderen Code gewählt: „{words}“ ({code})</translation>
    </message>
    <message>
        <source>{percent} % have marked what the key does not have: “{words}”</source>
        <translation>{percent} % haben markiert, was nicht in der Lösung steht: „{words}“</translation>
    </message>
</context>
<context>
    <name>ClassroomWindow</name>
    <message>
        <source>Grade a class</source>
        <translation>Klasse bewerten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Choose submissions</source>
        <translation>Abgaben wählen</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save decisions</source>
        <translation>Entscheidungen speichern</translation>
    </message>
    <message>
        <source>The decisions are saved.</source>
        <translation>Ihre Entscheidungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Whole class</source>
        <translation>Klassenbild</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Rubric…</source>
        <translation>Raster…</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Everybody is being graded again…</source>
        <translation>Alle werden neu bewertet…</translation>
    </message>
</context>
<context>
    <name>CodeChoice</name>
    <message>
        <source>Codes of the hand-out</source>
        <translation>Codes des Arbeitsblatts</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>{code} counts</source>
        <translation>{code} zählt</translation>
    </message>
    <message>
        <source>Weight of {code}</source>
        <translation>Gewicht von {code}</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>In the &amp;short list for a class</source>
        <translation>In der Kur&amp;zliste für eine Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>Weight in grading</source>
        <translation>Gewicht bei der Bewertung</translation>
    </message>
    <message>
        <source>What a found annotation counts in grading</source>
        <translation>Was eine gefundene Annotation bei der Bewertung zählt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>De&amp;finition</source>
        <translation>De&amp;finition</translation>
    </message>
    <message>
        <source>E&amp;xample</source>
        <translation>&amp;Beispiel</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Farb&amp;e</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewicht</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
</context>
<context>
    <name>CodeRemoval</name>
    <message>
        <source>Delete “{code}”</source>
        <translation>„{code}“ löschen</translation>
    </message>
    <message>
        <source>Merge “{code}” into “{target}”</source>
        <translation>„{code}“ mit „{target}“ zusammenlegen</translation>
    </message>
    <message>
        <source>Change “{attribute}”?</source>
        <translation>„{attribute}“ ändern?</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>Edit attribute “{attribute}”</source>
        <translation>Attribut „{attribute}“ bearbeiten</translation>
    </message>
    <message>
        <source>Delete “{attribute}”?</source>
        <translation>„{attribute}“ löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete attribute “{attribute}”</source>
        <translation>Attribut „{attribute}“ löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete “{code}”?</source>
        <translation>„{code}“ löschen?</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Code wählen</translation>
    </message>
</context>
<context>
    <name>CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves a code, Insert adds one, Delete deletes one.</source>
        <translation>Alt mit einer Pfeiltaste verschiebt einen Code, Einfg fügt einen hinzu, Entf löscht einen.</translation>
    </message>
</context>
<context>
    <name>CodebookDiff</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>In the short list</source>
        <translation>In der Kurzliste</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Codes or attributes stand in another order</source>
        <translation>Codes oder Attribute stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>New codes</source>
        <translation>Neue Codes</translation>
    </message>
    <message>
        <source>Changed codes</source>
        <translation>Geänderte Codes</translation>
    </message>
    <message>
        <source>Codes that are no longer there</source>
        <translation>Codes, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>The codebook itself</source>
        <translation>Das Codebuch selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>CodebookEditing</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <source>Rename “{code}”</source>
        <translation>„{code}“ umbenennen</translation>
    </message>
    <message>
        <source>A code needs a name in one language at least.</source>
        <translation>Ein Code braucht in mindestens einer Sprache einen Namen.</translation>
    </message>
    <message>
        <source>Define “{code}”</source>
        <translation>Definition von „{code}“</translation>
    </message>
    <message>
        <source>Example of “{code}”</source>
        <translation>Beispiel für „{code}“</translation>
    </message>
    <message>
        <source>Key of “{code}”</source>
        <translation>Taste von „{code}“</translation>
    </message>
    <message>
        <source>Colour of “{code}”</source>
        <translation>Farbe von „{code}“</translation>
    </message>
    <message>
        <source>Weight of “{code}”</source>
        <translation>Gewicht von „{code}“</translation>
    </message>
    <message>
        <source>Short list: “{code}”</source>
        <translation>Kurzliste: „{code}“</translation>
    </message>
    <message numerus="yes">
        <source>“{code}” would become a group, but has %n annotation(s).</source>
        <translation>
            <numerusform>„{code}“ würde eine Gruppe, hat aber %n Annotation. Geben Sie ihr zuerst einen anderen Code.</numerusform>
            <numerusform>„{code}“ würde eine Gruppe, hat aber %n Annotationen. Geben Sie ihnen zuerst einen anderen Code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “{code}”</source>
        <translation>„{code}“ verschieben</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Neues Attribut</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Attribut hinzufügen</translation>
    </message>
    <message>
        <source>Edit attribute “{attribute}”</source>
        <translation>Attribut „{attribute}“ bearbeiten</translation>
    </message>
    <message>
        <source>Move an attribute</source>
        <translation>Attribut verschieben</translation>
    </message>
    <message>
        <source>Name of the codebook</source>
        <translation>Name des Codebuchs</translation>
    </message>
    <message>
        <source>Add the language “{language}”</source>
        <translation>Sprache „{language}“ hinzufügen</translation>
    </message>
    <message>
        <source>Give it a name in another language first.</source>
        <translation>Geben Sie zuerst einen Namen in einer anderen Sprache an.</translation>
    </message>
    <message>
        <source>Remove the language “{language}”</source>
        <translation>Sprache „{language}“ entfernen</translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Name of the codebook</source>
        <translation>Name des Codebuchs</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Na&amp;me of the codebook</source>
        <translation>Na&amp;me des Codebuchs</translation>
    </message>
    <message>
        <source>Parts of the codebook</source>
        <translation>Teile des Codebuchs</translation>
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Attribute</translation>
    </message>
</context>
<context>
    <name>CodebookField</name>
    <message>
        <source>the one that comes along</source>
        <translation>das mitgelieferte</translation>
    </message>
    <message>
        <source>Codebook file</source>
        <translation>Codebuch-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Codebook for new documents</source>
        <translation>Codebuch für neue Dokumente</translation>
    </message>
    <message>
        <source>Codebooks (*{suffix} *.xml);;All files (*)</source>
        <translation>Codebücher (*{suffix} *.xml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Hide these marks in the article (Space)</source>
        <translation>Diese Markierungen im Artikel ausblenden (Leertaste)</translation>
    </message>
    <message>
        <source>Show these marks in the article (Space)</source>
        <translation>Diese Markierungen im Artikel zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>partly shown</source>
        <translation>teils sichtbar</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Enter applies a code to the selected words, Space shows or hides its marks.</source>
        <translation>Die Eingabetaste gibt den ausgewählten Wörtern den Code, die Leertaste blendet seine Markierungen ein oder aus.</translation>
    </message>
    <message>
        <source>Select words in the article, then press a key or click a code.</source>
        <translation>Wähle Wörter im Artikel aus, dann drücke eine Taste oder klicke auf einen Code.</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Show all codes, or only those for a class and those in use</source>
        <translation>Alle Codes zeigen, oder nur die für die Klasse und die benutzten</translation>
    </message>
    <message>
        <source>Edit the codebook</source>
        <translation>Codebuch bearbeiten</translation>
    </message>
    <message>
        <source>Edit the codebook: codes, colours, keys and attributes</source>
        <translation>Codebuch bearbeiten: Codes, Farben, Tasten und Attribute</translation>
    </message>
    <message>
        <source>Edit “{code}”…</source>
        <translation>„{code}“ bearbeiten…</translation>
    </message>
</context>
<context>
    <name>CodebookPreview</name>
    <message>
        <source>Take over a codebook</source>
        <translation>Codebuch übernehmen</translation>
    </message>
    <message>
        <source>These codes are in use. What is to become of their annotations?</source>
        <translation>Diese Codes sind benutzt. Was soll aus ihren Annotationen werden?</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No longer in the codebook</source>
        <translation>Nicht mehr im Codebuch</translation>
    </message>
    <message>
        <source>“{codebook}” has changed. This becomes different in the document:</source>
        <translation>„{codebook}“ hat sich geändert. Das wird im Dokument anders:</translation>
    </message>
    <message>
        <source>“{new}” takes the place of “{old}”. This becomes different in the document:</source>
        <translation>„{new}“ tritt an die Stelle von „{old}“. Das wird im Dokument anders:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in a group of their own</source>
        <translation>In einer eigenen Gruppe behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) get another code.</source>
        <translation>
            <numerusform>%n Annotation bekommt einen anderen Code.</numerusform>
            <numerusform>%n Annotationen bekommen einen anderen Code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are kept in a group of their own.</source>
        <translation>
            <numerusform>%n Code bleibt in einer eigenen Gruppe.</numerusform>
            <numerusform>%n Codes bleiben in einer eigenen Gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>All annotations stay as they are.</source>
        <translation>Alle Annotationen bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep the %n code(s) that are not in use, too</source>
        <translation>
            <numerusform>Auch den %n Code &amp;behalten, der nicht benutzt ist</numerusform>
            <numerusform>Auch die %n Codes &amp;behalten, die nicht benutzt sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Save the codebook as</source>
        <translation>Codebuch speichern unter</translation>
    </message>
    <message>
        <source>Codebook saved: {name}</source>
        <translation>Codebuch gespeichert: {name}</translation>
    </message>
    <message>
        <source>Load a codebook</source>
        <translation>Codebuch laden</translation>
    </message>
    <message>
        <source>“{codebook}” is a codebook</source>
        <translation>„{codebook}“ ist ein Codebuch</translation>
    </message>
    <message>
        <source>Open the document that is to have it first, and then load it.</source>
        <translation>Öffnen Sie zuerst das Dokument, das es bekommen soll, und laden Sie es dann.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>The document has “{codebook}” exactly like this already.</source>
        <translation>Das Dokument hat „{codebook}“ schon genau so.</translation>
    </message>
    <message>
        <source>Take over codebook “{codebook}”</source>
        <translation>Codebuch „{codebook}“ übernehmen</translation>
    </message>
    <message>
        <source>Codebooks (*{suffix} *.xml);;All files (*)</source>
        <translation>Codebücher (*{suffix} *.xml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>There are no codes yet. Add a group, then codes in it.</source>
        <translation>Es gibt noch keine Codes. Fügen Sie eine Gruppe hinzu, dann Codes darin.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Add a code (Ins)</source>
        <translation>Code hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Nach oben verschieben (Alt+↑)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Nach unten verschieben (Alt+↓)</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenlegen…</translation>
    </message>
    <message>
        <source>Merge into another code</source>
        <translation>Mit einem anderen Code zusammenlegen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>ColorRow</name>
    <message>
        <source>Like the group</source>
        <translation>Wie die Gruppe</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Andere Farbe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>Why did you mark this?</source>
        <translation>Warum hast du das markiert?</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Values that have no place any more are lost: {values}.</source>
        <translation>Werte, die keinen Platz mehr haben, gehen verloren: {values}.</translation>
    </message>
</context>
<context>
    <name>Corrected</name>
    <message>
        <source>The article says “{words}”.</source>
        <translation>Im Artikel steht „{words}“.</translation>
    </message>
    <message>
        <source>Corrections of “{words}” contradict each other:</source>
        <translation>Korrekturen von „{words}“ widersprechen sich:</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>streichen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>CorrectedPage</name>
    <message>
        <source>Corrected reading</source>
        <translation>Korrigierte Fassung</translation>
    </message>
</context>
<context>
    <name>CorrectedPane</name>
    <message>
        <source>Next &amp;conflict</source>
        <translation>Nächster &amp;Widerspruch</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>A&amp;lles kopieren</translation>
    </message>
    <message>
        <source>&amp;Back to the article</source>
        <translation>&amp;Zurück zum Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) applied</source>
        <translation>
            <numerusform>%n Korrektur eingearbeitet</numerusform>
            <numerusform>%n Korrekturen eingearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected reading: {counts}</source>
        <translation>Korrigierte Fassung: {counts}</translation>
    </message>
    <message>
        <source>Alt+Down goes to the next changed place and tells what the article says there.</source>
        <translation>Alt+Pfeil ab geht zur nächsten geänderten Stelle und sagt, was dort im Artikel steht.</translation>
    </message>
    <message>
        <source>No annotation has a correction yet. Write one in the details of an annotation.</source>
        <translation>Noch hat keine Annotation eine Korrektur. Schreib eine in die Einzelheiten einer Annotation.</translation>
    </message>
</context>
<context>
    <name>CorrectionField</name>
    <message>
        <source>Delete these words</source>
        <translation>Diese Wörter streichen</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Wörter übernehmen</translation>
    </message>
    <message>
        <source>Start the correction from the words as they are</source>
        <translation>Die Korrektur mit den Wörtern beginnen, wie sie dastehen</translation>
    </message>
    <message>
        <source>Nothing: these words go</source>
        <translation>Nichts: diese Wörter fallen weg</translation>
    </message>
    <message>
        <source>How should it read?</source>
        <translation>Wie müsste es heißen?</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>&amp;Take back my decision</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Punkte</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>E&amp;rgebnis</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>&amp;Accept and add to the key</source>
        <translation>In die &amp;Lösung aufnehmen</translation>
    </message>
    <message>
        <source>Does &amp;not count</source>
        <translation>Zählt &amp;nicht</translation>
    </message>
    <message>
        <source>↓ offers what you have used before</source>
        <translation>↓ bietet an, was Sie schon benutzt haben</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open an article or a document</source>
        <translation>Artikel oder Dokument öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Documents and articles ({patterns});;All files (*)</source>
        <translation>Dokumente und Artikel ({patterns});;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>Sign with name and class</source>
        <translation>Mit Name und Klasse unterschreiben</translation>
    </message>
    <message>
        <source>Handing in…</source>
        <translation>Wird abgegeben…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zitatangabe</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>Blocks of the article</source>
        <translation>Absätze des Artikels</translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>Student</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Students with another result</source>
        <translation>Wer ein anderes Ergebnis bekommt</translation>
    </message>
    <message>
        <source>What changes for the class</source>
        <translation>Was sich für die Klasse ändert</translation>
    </message>
    <message>
        <source>Nothing changes for the class.</source>
        <translation>Für die Klasse ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Another result: %n student(s)</source>
        <translation>
            <numerusform>Anderes Ergebnis: %n Person</numerusform>
            <numerusform>Anderes Ergebnis: %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another grade: %n student(s)</source>
        <translation>
            <numerusform>Andere Note: %n Person</numerusform>
            <numerusform>Andere Note: %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean: {before} % → {after} %</source>
        <translation>Mittel: {before} % → {after} %</translation>
    </message>
    <message>
        <source>Grades now: {grades}</source>
        <translation>Noten jetzt: {grades}</translation>
    </message>
    <message>
        <source>Grades then: {grades}</source>
        <translation>Noten dann: {grades}</translation>
    </message>
    <message>
        <source>Grading everybody by this rubric…</source>
        <translation>Alle werden nach diesem Raster bewertet…</translation>
    </message>
</context>
<context>
    <name>ExpectedForm</name>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>Code…</translation>
    </message>
    <message>
        <source>Accept another code</source>
        <translation>Anderen Code gelten lassen</translation>
    </message>
    <message>
        <source>Accept the selected words</source>
        <translation>Ausgewählte Wörter gelten lassen</translation>
    </message>
    <message>
        <source>Accept other words</source>
        <translation>Andere Wörter gelten lassen</translation>
    </message>
    <message>
        <source>Accepted too</source>
        <translation>Gilt auch</translation>
    </message>
    <message>
        <source>Annotations that are linked as “Same problem again” count once.</source>
        <translation>Annotationen, die als „Gleiches Problem noch einmal“ verknüpft sind, zählen einmal.</translation>
    </message>
    <message>
        <source>No longer accept a code</source>
        <translation>Code nicht mehr gelten lassen</translation>
    </message>
    <message>
        <source>No longer accept other words</source>
        <translation>Andere Wörter nicht mehr gelten lassen</translation>
    </message>
    <message>
        <source>Change tier to “{tier}”</source>
        <translation>Stufe auf „{tier}“ ändern</translation>
    </message>
    <message>
        <source>Change weight</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>FetchArticleDialog</name>
    <message>
        <source>Fetch an article from the web</source>
        <translation>Artikel aus dem Web holen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>This page is fetched from the Internet now, as by a browser; nothing else ever is. Only public pages are fetched, none that ask for a password.</source>
        <translation>Diese Seite wird jetzt aus dem Internet geholt, wie von einem Browser; sonst nie etwas. Geholt werden nur öffentliche Seiten, keine, die ein Passwort verlangen.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>There is a newer one.</source>
        <translation>Es gibt eine neuere.</translation>
    </message>
    <message>
        <source>It counts.</source>
        <translation>Sie zählt.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by words, correction or comment</source>
        <translation>Nach Wörtern, Korrektur oder Kommentar filtern</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Filter by code</source>
        <translation>Nach Code filtern</translation>
    </message>
    <message>
        <source>Filter by author and state</source>
        <translation>Nach Person und Zustand filtern</translation>
    </message>
    <message>
        <source>No longer filter by this</source>
        <translation>Nicht mehr danach filtern</translation>
    </message>
    <message>
        <source>No longer: {filter}</source>
        <translation>Nicht mehr: {filter}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>with correction</source>
        <translation>mit Korrektur</translation>
    </message>
    <message>
        <source>without correction</source>
        <translation>ohne Korrektur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>with comment</source>
        <translation>mit Kommentar</translation>
    </message>
    <message>
        <source>without comment</source>
        <translation>ohne Kommentar</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>made by a person</source>
        <translation>von einer Person</translation>
    </message>
    <message>
        <source>from a hint</source>
        <translation>aus einem Hinweis</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Filter by author and state</source>
        <translation>Nach Person und Zustand filtern</translation>
    </message>
    <message>
        <source>Show only these in the article, too</source>
        <translation>Auch im Artikel nur diese zeigen</translation>
    </message>
    <message>
        <source>in the article, too</source>
        <translation>auch im Artikel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>moved, to be confirmed</source>
        <translation>verschoben, zu bestätigen</translation>
    </message>
    <message>
        <source>no longer in the article</source>
        <translation>nicht mehr im Artikel</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close and select the hit</source>
        <translation>Schließen und den Treffer auswählen</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>im Artikel</translation>
    </message>
    <message>
        <source>in comments and corrections</source>
        <translation>in Kommentaren und Korrekturen</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>went on at the beginning</source>
        <translation>am Anfang weitergesucht</translation>
    </message>
    <message>
        <source>went on at the end</source>
        <translation>am Ende weitergesucht</translation>
    </message>
</context>
<context>
    <name>FindingAgain</name>
    <message>
        <source>Comparing both versions…</source>
        <translation>Die Fassungen werden verglichen…</translation>
    </message>
    <message>
        <source>{name} cannot be read any more.</source>
        <translation>{name} lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Alte Fassung</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>in its place</source>
        <translation>an ihrem Platz</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>verwaist</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>CSV, a line for each student</source>
        <translation>CSV, eine Zeile für jede Person</translation>
    </message>
    <message>
        <source>Workbook (XLSX), with items and statistics</source>
        <translation>Arbeitsmappe (XLSX) mit Stellen und Statistik</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>JSON, with every reason</source>
        <translation>JSON mit jeder Begründung</translation>
    </message>
    <message>
        <source>as &amp;PDF too, to be printed</source>
        <translation>auch als &amp;PDF, zum Drucken</translation>
    </message>
    <message>
        <source>Students whose feedback is written</source>
        <translation>Geschriebene Rückmeldungen</translation>
    </message>
    <message>
        <source>What has been written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Sch&amp;reiben</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Each student gets a document that shows in Annotator what was right, partly right, wrong and missed, and the same as a web page. All of it is in feedback.zip, in the folders that the school platform has for the students, to be uploaded as it is.</source>
        <translation>Alle bekommen ein Dokument, das in Annotator zeigt, was richtig, teilweise richtig, falsch und übersehen war, und dasselbe als Webseite. Alles zusammen liegt in feedback.zip, in den Ordnern, die die Lernplattform für die Klasse hat, und lässt sich so hochladen.</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>School platform</source>
        <translation>Lernplattform</translation>
    </message>
    <message>
        <source>{name} would be written over. Choose another folder, or the sheet as it was downloaded.</source>
        <translation>{name} würde überschrieben. Wählen Sie einen anderen Ordner oder die Tabelle, wie sie heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>This is where the copy goes</source>
        <translation>Hier kommt die Kopie hin</translation>
    </message>
    <message numerus="yes">
        <source>Everything is written for %n student(s).</source>
        <translation>
            <numerusform>Für %n Person ist alles geschrieben.</numerusform>
            <numerusform>Für %n Personen ist alles geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>the feedback, to be uploaded to the school platform</source>
        <translation>die Rückmeldungen, zum Hochladen auf die Lernplattform</translation>
    </message>
    <message>
        <source>the sheet with grades, to be uploaded to the school platform</source>
        <translation>die Tabelle mit Noten, zum Hochladen auf die Lernplattform</translation>
    </message>
    <message>
        <source>In {folder}:</source>
        <translation>In {folder}:</translation>
    </message>
    <message>
        <source>Students graded in the sheet: {count}.</source>
        <translation>In der Tabelle bewertet: {count}.</translation>
    </message>
    <message>
        <source>Writing grades and feedback…</source>
        <translation>Noten und Rückmeldungen werden geschrieben…</translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message>
        <source>Assign {file} to {student}</source>
        <translation>{file} {student} zuordnen</translation>
    </message>
    <message>
        <source>Add to the key</source>
        <translation>In die Lösung aufnehmen</translation>
    </message>
    <message>
        <source>Change the rubric</source>
        <translation>Bewertungsraster ändern</translation>
    </message>
    <message>
        <source>Find the annotations of {file} again</source>
        <translation>Annotationen von {file} wiederfinden</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>&amp;Remember both on this computer</source>
        <translation>Beides auf diesem Rechner &amp;merken</translation>
    </message>
    <message>
        <source>Leave this off on a computer that others use, too.</source>
        <translation>Lass das aus, wenn auch andere diesen Rechner benutzen.</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>&amp;Abgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write your name first, so that your teacher knows whose work this is.</source>
        <translation>Schreib zuerst deinen Namen, damit klar ist, von wem die Arbeit ist.</translation>
    </message>
    <message>
        <source>Write your class first.</source>
        <translation>Schreib zuerst deine Klasse.</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>Other &amp;folder…</source>
        <translation>Anderer &amp;Ordner…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Ordner für die Datei</translation>
    </message>
    <message>
        <source>This writes a copy with your name, or with the code you were given, for your teacher. You can go on working and hand in again.</source>
        <translation>Das schreibt eine Kopie mit deinem Namen oder mit dem Kürzel, das du bekommen hast, für deine Lehrkraft. Du kannst weiterarbeiten und noch einmal abgeben.</translation>
    </message>
    <message>
        <source>&amp;Name/code</source>
        <translation>&amp;Name/Kürzel</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Marked by</source>
        <translation>Markiert von</translation>
    </message>
    <message>
        <source>up to {percent} %</source>
        <translation>bis {percent} %</translation>
    </message>
</context>
<context>
    <name>HintActions</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The rule behind it, with examples (? in the list)</source>
        <translation>Die Regel dahinter, mit Beispielen (? in der Liste)</translation>
    </message>
    <message>
        <source>All of this kind</source>
        <translation>Alle dieser Art</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Accept all of this kind</source>
        <translation>Alle dieser Art a&amp;nnehmen</translation>
    </message>
    <message>
        <source>&amp;Dismiss all of this kind</source>
        <translation>Alle dieser Art v&amp;erwerfen</translation>
    </message>
    <message>
        <source>{key} in the list does the same.</source>
        <translation>In der Liste geht das auch mit {key}.</translation>
    </message>
</context>
<context>
    <name>HintMessage</name>
    <message>
        <source>Language of the article</source>
        <translation>Sprache des Artikels</translation>
    </message>
    <message>
        <source>Choose the language…</source>
        <translation>Sprache wählen…</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
</context>
<context>
    <name>HintRuleDialog</name>
    <message>
        <source>Here: {reason}</source>
        <translation>Hier: {reason}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Like this:</source>
        <translation>Zum Beispiel:</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>Better:</source>
        <translation>Besser:</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>There is no hint after this.</source>
        <translation>Danach kommt kein Hinweis mehr.</translation>
    </message>
    <message>
        <source>There is no hint before this.</source>
        <translation>Davor kommt kein Hinweis.</translation>
    </message>
    <message>
        <source>Accept hint: “{code}”</source>
        <translation>Hinweis annehmen: „{code}“</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis annehmen</numerusform>
            <numerusform>%n Hinweise annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis verwerfen</numerusform>
            <numerusform>%n Hinweise verwerfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis zurückholen</numerusform>
            <numerusform>%n Hinweise zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hint: {words}</source>
        <translation>Hinweis: {words}</translation>
    </message>
    <message>
        <source>hint: {code}, {sure}. {reason}</source>
        <translation>Hinweis: {code}, {sure}. {reason}</translation>
    </message>
    <message>
        <source>Hints that need words of this language are not among them.</source>
        <translation>Hinweise, die Wörter dieser Sprache brauchen, sind nicht dabei.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” → (delete)</source>
        <translation>„{words}“ → (streichen)</translation>
    </message>
    <message>
        <source>“{words}” → “{correction}”</source>
        <translation>„{words}“ → „{correction}“</translation>
    </message>
</context>
<context>
    <name>HintsPanel</name>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Hide the hints</source>
        <translation>Hinweise ausblenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>&amp;Show in the article</source>
        <translation>Im Artikel &amp;zeigen</translation>
    </message>
    <message>
        <source>The language of this article is unknown. Choose it, and hints appear.</source>
        <translation>Die Sprache dieses Artikels ist unbekannt. Wähle sie, dann erscheinen Hinweise.</translation>
    </message>
    <message>
        <source>Looking… {through} of {total}</source>
        <translation>Suche läuft … {through} von {total}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n dismissed hint(s)</source>
        <translation>
            <numerusform>%n verworfenen Hinweis zurückholen</numerusform>
            <numerusform>%n verworfene Hinweise zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what stands out in this article…</source>
        <translation>Gesucht wird, was in diesem Artikel auffällt…</translation>
    </message>
    <message>
        <source>All hints are settled.</source>
        <translation>Alle Hinweise sind erledigt.</translation>
    </message>
    <message>
        <source>No hints: nothing that can be looked for stands out. Read on with your own eyes.</source>
        <translation>Keine Hinweise: Nichts, wonach sich suchen lässt, fällt auf. Lies mit eigenen Augen weiter.</translation>
    </message>
    <message>
        <source>Order of the hints</source>
        <translation>Reihenfolge der Hinweise</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Bring back {count}</source>
        <translation>{count} zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>No hint is as sure as that. %n less sure one(s) can be listed.</source>
        <translation>
            <numerusform>So sicher ist kein Hinweis. Einen weniger sicheren kannst du dir zeigen lassen.</numerusform>
            <numerusform>So sicher ist kein Hinweis. %n weniger sichere kannst du dir zeigen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less sure one(s) can be listed, too.</source>
        <translation>
            <numerusform>Ein weniger sicherer kann auch gezeigt werden.</numerusform>
            <numerusform>%n weniger sichere können auch gezeigt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of changes</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>Steps, the oldest first</source>
        <translation>Schritte, der älteste zuerst</translation>
    </message>
    <message>
        <source>Click a step, or press Enter on it, to go there. Nothing is lost by looking.</source>
        <translation>Klicke auf einen Schritt oder drücke dort die Eingabetaste, um dorthin zu gehen. Beim Nachsehen geht nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every step will be listed here, and you can go back to any.</source>
        <translation>Noch ist nichts geändert. Hier steht später jeder Schritt, und du kannst zu jedem zurück.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The document as it was opened</source>
        <translation>Das Dokument, wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>hier gespeichert</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Annotation entfernen</translation>
    </message>
    <message>
        <source>Click a mark in the article to see it here.</source>
        <translation>Klicke im Artikel auf eine Markierung, dann siehst du sie hier.</translation>
    </message>
    <message>
        <source>This document is read-only: look at everything, and save a copy to change it.</source>
        <translation>Dieses Dokument kannst du nur lesen. Speichere eine Kopie, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Marked {when}</source>
        <translation>Markiert {when}</translation>
    </message>
    <message>
        <source>From a hint, accepted {when}</source>
        <translation>Aus einem Hinweis, angenommen {when}</translation>
    </message>
    <message>
        <source>Imported, made {when}</source>
        <translation>Importiert, entstanden {when}</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>von {author}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>geändert {when}</translation>
    </message>
</context>
<context>
    <name>InstructionsBar</name>
    <message>
        <source>Assignment</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Assignment, due {when}</source>
        <translation>Aufgabe, bis {when}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the instructions</source>
        <translation>Aufgabe ausblenden</translation>
    </message>
    <message>
        <source>This counts: {codes}</source>
        <translation>Das zählt: {codes}</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>&amp;Grade the class</source>
        <translation>Klasse be&amp;werten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the submissions</source>
        <translation>Abgaben werden gelesen</translation>
    </message>
    <message>
        <source>Grade a class</source>
        <translation>Klasse bewerten</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Lö&amp;sung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Submissions</source>
        <translation>&amp;Abgaben</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>Er&amp;gebnisse</translation>
    </message>
    <message>
        <source>A folder, a zip archive from the school platform or single files; you can also drop them here. The newest submission of each student counts. Your decisions, the grades and the feedback lie in the folder for the results.</source>
        <translation>Ein Ordner, ein ZIP-Archiv von der Schulplattform oder einzelne Dateien; Sie können sie auch hierher ziehen. Von allen zählt die neueste Abgabe. Ihre Entscheidungen, die Noten und die Rückmeldungen liegen im Ordner für die Ergebnisse.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n Datei gelesen</numerusform>
            <numerusform>%n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator documents (*.annox)</source>
        <translation>Annotator-Dokumente (*.annox)</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Lösung wählen</translation>
    </message>
    <message>
        <source>Choose the submissions</source>
        <translation>Abgaben wählen</translation>
    </message>
    <message>
        <source>Submissions (*.annox *.zip)</source>
        <translation>Abgaben (*.annox *.zip)</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Ordner für die Ergebnisse wählen</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Ohne Taste</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Wie am Anfang</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Keep as it &amp;was</source>
        <translation>&amp;Lassen, wie es war</translation>
    </message>
    <message>
        <source>New &amp;key for “{name}”</source>
        <translation>Neue &amp;Taste für „{name}“</translation>
    </message>
    <message>
        <source>These keys belong to the article and the codebook and stay as they are.</source>
        <translation>Diese Tasten gehören zum Artikel und zum Codebuch und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{key} belongs to “{name}” in the article.</source>
        <translation>{key} gehört im Artikel zu „{name}“.</translation>
    </message>
    <message>
        <source>{key} belongs to “{name}”.</source>
        <translation>{key} gehört zu „{name}“.</translation>
    </message>
    <message>
        <source>{key} is now “{name}”.</source>
        <translation>{key} ist jetzt „{name}“.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>{key} belongs to “{code}”.</source>
        <translation>{key} gehört zu „{code}“.</translation>
    </message>
    <message>
        <source>Swap keys</source>
        <translation>Tasten tauschen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>KeySheetDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Find an action or a key</source>
        <translation>Aktion oder Taste &amp;suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys by theme</source>
        <translation>Tasten nach Thema</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Dafür gibt es keine Taste.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys without Ctrl or Alt write, move and choose codes. Hold one of the two as well.</source>
        <translation>Tasten ohne Strg oder Alt schreiben, bewegen und wählen Codes. Bitte eine der beiden dazu halten.</translation>
    </message>
    <message>
        <source>Alt and a letter open a menu. Hold Ctrl as well.</source>
        <translation>Alt und ein Buchstabe öffnen ein Menü. Bitte auch Strg halten.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Find an action or a key</source>
        <translation>Aktion oder Taste &amp;suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Add or remove a language</source>
        <translation>Sprache hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Andere Sprache…</translation>
    </message>
    <message>
        <source>Remove “{language}”</source>
        <translation>„{language}“ entfernen</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>jede Sprache</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Space: next group · Enter: comment · L: pointer · Esc: end</source>
        <translation>Leertaste: nächste Gruppe · Eingabe: Kommentar · L: Zeiger · Esc: Ende</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n annotation(s)</source>
        <translation>
            <numerusform>{name}: %n Annotation</numerusform>
            <numerusform>{name}: %n Annotationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen…</translation>
    </message>
    <message>
        <source>Link this annotation to another one</source>
        <translation>Diese Annotation mit einer anderen verknüpfen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove link “{role}”</source>
        <translation>Verknüpfung „{role}“ entfernen</translation>
    </message>
    <message>
        <source>Change link to “{role}”</source>
        <translation>Verknüpfung in „{role}“ ändern</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Remove this link</source>
        <translation>Diese Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Link to here: {role}</source>
        <translation>Verknüpfung hierher: {role}</translation>
    </message>
    <message>
        <source>Link from here: {role}</source>
        <translation>Verknüpfung von hier: {role}</translation>
    </message>
    <message>
        <source>Go to {code}: {words}</source>
        <translation>Gehe zu {code}: {words}</translation>
    </message>
    <message>
        <source>Remove the link {role}: {words}</source>
        <translation>Verknüpfung {role} entfernen: {words}</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Choose an annotation first: click its mark, or press Enter on it.</source>
        <translation>Wähle zuerst eine Annotation: Klicke ihre Markierung an, oder drücke Enter auf ihr.</translation>
    </message>
    <message>
        <source>No link was made.</source>
        <translation>Es wurde nichts verknüpft.</translation>
    </message>
    <message>
        <source>Link as “{role}”</source>
        <translation>Als „{role}“ verknüpfen</translation>
    </message>
    <message>
        <source>Linked annotation {number} of {count}</source>
        <translation>Verknüpfte Annotation {number} von {count}</translation>
    </message>
    <message>
        <source>Back where you began to follow the links</source>
        <translation>Wieder da, wo du angefangen hast, den Verknüpfungen zu folgen</translation>
    </message>
    <message>
        <source>This annotation has no links.</source>
        <translation>Diese Annotation hat keine Verknüpfungen.</translation>
    </message>
    <message>
        <source>Pull the link to another mark.</source>
        <translation>Zieh die Verknüpfung auf eine andere Markierung.</translation>
    </message>
    <message>
        <source>Link from here: go to another annotation and press {key} again. Esc gives up.</source>
        <translation>Verknüpfen von hier: Geh zu einer anderen Annotation und drücke noch einmal {key}. Esc bricht ab.</translation>
    </message>
    <message>
        <source>This annotation has no links. {key} begins one.</source>
        <translation>Diese Annotation hat keine Verknüpfungen. {key} beginnt eine.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>What the link means</source>
        <translation>Was die Verknüpfung bedeutet</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
</context>
<context>
    <name>MarkAll</name>
    <message numerus="yes">
        <source>Mark %n occurrence(s) as “{code}”</source>
        <translation>
            <numerusform>%n Vorkommen als „{code}“ markieren</numerusform>
            <numerusform>%n Vorkommen als „{code}“ markieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkAllDialog</name>
    <message>
        <source>Mark all occurrences</source>
        <translation>Alle Vorkommen markieren</translation>
    </message>
    <message>
        <source>&amp;Link them: {role}</source>
        <translation>&amp;Verknüpfen: {role}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Alle a&amp;nkreuzen</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>K&amp;eine ankreuzen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Looking for the words…</source>
        <translation>Die Wörter werden gesucht…</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>{percent}% alike</source>
        <translation>{percent} % ähnlich</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), yours among them</source>
        <translation>
            <numerusform>%n Stelle, und zwar deine</numerusform>
            <numerusform>%n Stellen, deine mitgezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation hinzufügen</numerusform>
            <numerusform>%n Annotationen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand nowhere else. “Similar words too” finds other forms of them.</source>
        <translation>Diese Wörter stehen sonst nirgends. „Auch ähnliche Wörter“ findet andere Formen davon.</translation>
    </message>
    <message>
        <source>No other words are so much alike. Further left, the slider finds more.</source>
        <translation>So ähnlich sind keine anderen Wörter. Weiter links findet der Regler mehr.</translation>
    </message>
    <message>
        <source>All of these are marked like this already. Choose another code.</source>
        <translation>Alle diese Stellen sind schon so markiert. Wähle einen anderen Code.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>A note on the article has no boundaries.</source>
        <translation>Eine Notiz zum Artikel hat keine Grenzen.</translation>
    </message>
    <message>
        <source>Put the caret inside an annotation, where it is to be split.</source>
        <translation>Setz die Schreibmarke in einer Annotation dorthin, wo sie geteilt werden soll.</translation>
    </message>
    <message>
        <source>Split. The correction stays with the first part.</source>
        <translation>Geteilt. Die Korrektur bleibt beim ersten Teil.</translation>
    </message>
    <message>
        <source>Split. Both parts have the same code and comment.</source>
        <translation>Geteilt. Beide Teile haben denselben Code und Kommentar.</translation>
    </message>
    <message>
        <source>No other annotation has this code. Select several rows of the table to merge them.</source>
        <translation>Keine andere Annotation hat diesen Code. Wähl mehrere Zeilen der Tabelle aus, um sie zusammenzulegen.</translation>
    </message>
    <message>
        <source>No words would be left. Delete removes the annotation.</source>
        <translation>Es blieben keine Wörter übrig. Entf entfernt die Annotation.</translation>
    </message>
    <message>
        <source>Take words from annotation</source>
        <translation>Wörter wegnehmen</translation>
    </message>
    <message>
        <source>Add words to annotation</source>
        <translation>Wörter dazunehmen</translation>
    </message>
    <message>
        <source>Duplicate with another code</source>
        <translation>Mit anderem Code verdoppeln</translation>
    </message>
    <message>
        <source>Keep a code for every selection</source>
        <translation>Code für jede Auswahl festhalten</translation>
    </message>
    <message>
        <source>Select words with the mouse, or by keyboard and then Enter. Esc ends this.</source>
        <translation>Wähl Wörter mit der Maus aus, oder mit der Tastatur und dann Eingabe. Esc beendet es.</translation>
    </message>
    <message>
        <source>Keeping “{code}”.</source>
        <translation>„{code}“ ist festgehalten.</translation>
    </message>
    <message>
        <source>No code is kept any more.</source>
        <translation>Kein Code ist mehr festgehalten.</translation>
    </message>
    <message>
        <source>Whole words are selected. Part of a word: drag with Alt, or Shift+← →.</source>
        <translation>Ganze Wörter sind ausgewählt. Wortteile: mit Alt ziehen, oder Umschalt+← →.</translation>
    </message>
    <message>
        <source>These words have “{code}” already; that annotation is current now.</source>
        <translation>Diese Wörter haben „{code}“ schon; jene Annotation ist jetzt die aktuelle.</translation>
    </message>
    <message>
        <source>No annotation lies at the caret.</source>
        <translation>An der Schreibmarke liegt keine Annotation.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n annotation(s). {key} takes it back.</source>
        <translation>
            <numerusform>%n Annotation zusammengelegt. {key} nimmt es zurück.</numerusform>
            <numerusform>%n Annotationen zusammengelegt. {key} nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click an annotation, select further words, then press {key} to add them to it.</source>
        <translation>Klick eine Annotation an, wähl weitere Wörter aus und drück {key}: Dann gehören sie dazu.</translation>
    </message>
    <message>
        <source>Its words are no longer in the article. Select others, then press {key}.</source>
        <translation>Ihre Wörter stehen nicht mehr im Artikel. Wähle andere aus, dann drücke {key}.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Annotieren</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>C&amp;odebook</source>
        <translation>C&amp;odebuch</translation>
    </message>
    <message>
        <source>Cop&amp;y the words</source>
        <translation>Wörter &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{code}”</source>
        <translation>„{code}“ zusammenlegen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenlegen mit</translation>
    </message>
    <message>
        <source>Merge &amp;into:</source>
        <translation>Zusammenlegen &amp;mit:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the code that stays. It gets the annotations of the other one.</source>
        <translation>Wählen Sie den Code, der bleibt. Er bekommt die Annotationen des anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) get the code “{code}”.</source>
        <translation>
            <numerusform>%n Annotation bekommt den Code „{code}“.</numerusform>
            <numerusform>%n Annotationen bekommen den Code „{code}“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>This could not be opened</source>
        <translation>Das ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>NamedList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>NotesBar</name>
    <message>
        <source>Notes on the article</source>
        <translation>Notizen zum Artikel</translation>
    </message>
    <message>
        <source>No author, no date, no source?</source>
        <translation>Autor, Datum, Quelle fehlen?</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Say something about the article as a whole</source>
        <translation>Etwas zum Artikel als Ganzem sagen</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number yet.</source>
        <translation>Das ist noch keine Zahl.</translation>
    </message>
</context>
<context>
    <name>OccurrenceModel</name>
    <message>
        <source>marked already</source>
        <translation>schon markiert</translation>
    </message>
</context>
<context>
    <name>OccurrenceSearch</name>
    <message>
        <source>&amp;Similar words too</source>
        <translation>&amp;Auch ähnliche Wörter</translation>
    </message>
    <message>
        <source>&amp;Exactly these words</source>
        <translation>&amp;Genau diese Wörter</translation>
    </message>
    <message>
        <source>&amp;Upper and lower case count</source>
        <translation>Groß- und &amp;Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>Nur ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>These are too many words to look for similar ones.</source>
        <translation>Das sind zu viele Wörter, um nach ähnlichen zu suchen.</translation>
    </message>
    <message>
        <source>at least {percent}% alike</source>
        <translation>mindestens {percent} % ähnlich</translation>
    </message>
</context>
<context>
    <name>OccurrenceTable</name>
    <message>
        <source>Places in the article</source>
        <translation>Stellen im Artikel</translation>
    </message>
</context>
<context>
    <name>OverlapList</name>
    <message>
        <source>Annotations at these words</source>
        <translation>Annotationen an diesen Wörtern</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>Overlaps</name>
    <message>
        <source>{number} of {count} here: {code}. ↑ ↓ choose, Enter takes the next one, Esc closes the list.</source>
        <translation>{number} von {count} an dieser Stelle: {code}. ↑ ↓ wählen, Eingabe nimmt die nächste, Esc schließt die Liste.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview: where annotations lie in the article</source>
        <translation>Überblick: wo im Artikel Annotationen liegen</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>Absatz {number}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Open an article or a document first.</source>
        <translation>Öffne zuerst einen Artikel oder ein Dokument.</translation>
    </message>
    <message>
        <source>This document is read-only.</source>
        <translation>Dieses Dokument kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Choose an annotation first.</source>
        <translation>Wähle zuerst eine Annotation.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Im Moment nicht möglich.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Go to: {name}</source>
        <translation>Gehe zu: {name}</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Überschriften des Artikels</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Too light for the paper: the article shows a darker shade of this colour.</source>
        <translation>Zu hell für das Papier: Der Artikel zeigt einen dunkleren Ton dieser Farbe.</translation>
    </message>
    <message>
        <source>This is the colour of: {groups}.</source>
        <translation>Diese Farbe hat schon: {groups}.</translation>
    </message>
    <message>
        <source>Readers with colour blindness may take it for the colour of: {groups}.</source>
        <translation>Wer farbenblind ist, kann sie verwechseln mit der Farbe von: {groups}.</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>What do you want to do? Type a few letters.</source>
        <translation>Was möchtest du tun? Tippe ein paar Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words.</source>
        <translation>Nichts passt. Versuche es mit anderen Wörtern.</translation>
    </message>
</context>
<context>
    <name>PasteArticleDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Paste the article’s text here.</source>
        <translation>Füge hier den Text des Artikels ein.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>if you know it</source>
        <translation>falls du es weißt</translation>
    </message>
    <message>
        <source>There is no text yet. Copy the article where you found it, and paste it here.</source>
        <translation>Noch ist kein Text da. Kopiere den Artikel dort, wo du ihn gefunden hast, und füge ihn hier ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them heading(s)</source>
        <translation>
            <numerusform>davon %n Überschrift</numerusform>
            <numerusform>davon %n Überschriften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare an assignment</source>
        <translation>Aufgabe vorbereiten</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>after handing in</source>
        <translation>nach der Abgabe</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Save hand-out…</source>
        <translation>Arbeitsblatt &amp;speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick at least one code that is handed out and counts.</source>
        <translation>Wählen Sie mindestens einen Code, der ausgegeben wird und zählt.</translation>
    </message>
    <message>
        <source>Tick at least one tier.</source>
        <translation>Wählen Sie mindestens eine Stufe.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>An&amp;weisungen</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Short &amp;list for a class</source>
        <translation>Kurze &amp;Liste für die Klasse</translation>
    </message>
    <message>
        <source>&amp;All codes</source>
        <translation>&amp;Alle Codes</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Comment and correction, large</source>
        <translation>Kommentar und Korrektur groß</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>Einer Verknüpfung folgen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Light pointer</source>
        <translation>Lichtzeiger</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Präsentation beenden</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Beim Präsentieren</translation>
    </message>
    <message>
        <source>Show or hide the first group, and so on</source>
        <translation>Erste Gruppe zeigen oder ausblenden, und so weiter</translation>
    </message>
    <message>
        <source>On another screen</source>
        <translation>Auf einem anderen Bildschirm</translation>
    </message>
</context>
<context>
    <name>PresentWindow</name>
    <message>
        <source>Presentation: {title}</source>
        <translation>Präsentation: {title}</translation>
    </message>
    <message>
        <source>All groups are shown.</source>
        <translation>Alle Gruppen werden gezeigt.</translation>
    </message>
    <message>
        <source>Shown: {names}</source>
        <translation>Gezeigt: {names}</translation>
    </message>
    <message>
        <source>No group is shown.</source>
        <translation>Keine Gruppe wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print or export</source>
        <translation>Drucken oder exportieren</translation>
    </message>
    <message>
        <source>Beside the article</source>
        <translation>Neben dem Artikel</translation>
    </message>
    <message>
        <source>After the article</source>
        <translation>Nach dem Artikel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>&amp;Namen zeigen</translation>
    </message>
    <message>
        <source>Shades of &amp;grey</source>
        <translation>&amp;Graustufen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>An&amp;merkungen</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Hidden codes are left out.</source>
        <translation>Ausgeblendete Codes fehlen.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Als &amp;Webseite speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>&amp;Corrections above the words</source>
        <translation>&amp;Korrekturen über den Wörtern</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Further notes</source>
        <translation>Weitere Anmerkungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>On the article as a whole</source>
        <translation>Zum ganzen Artikel</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>No longer in the article</source>
        <translation>Nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. Copy all to see them.</source>
        <translation>
            <numerusform>… und %n weiteres. Kopiere alles, um es zu sehen.</numerusform>
            <numerusform>… und %n weitere. Kopiere alles, um sie zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save “{title}” before closing?</source>
        <translation>„{title}“ vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>What you did since you last saved it is lost otherwise.</source>
        <translation>Sonst geht verloren, was du seit dem letzten Speichern gemacht hast.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file is not as you opened it</source>
        <translation>Die Datei ist nicht mehr so, wie du sie geöffnet hast</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>You have begun this hand-out already</source>
        <translation>Du hast dieses Arbeitsblatt schon angefangen</translation>
    </message>
    <message>
        <source>Go on with “{title}”, or begin afresh in a second document. What you have stays.</source>
        <translation>Mach mit „{title}“ weiter oder fang in einem zweiten Dokument neu an. Was du hast, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Begin afresh</source>
        <translation>&amp;Neu anfangen</translation>
    </message>
</context>
<context>
    <name>ReadArticleDialog</name>
    <message>
        <source>Look the article over</source>
        <translation>Artikel durchsehen</translation>
    </message>
    <message>
        <source>The whole block</source>
        <translation>Der ganze Absatz</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Chapters</source>
        <translation>&amp;Kapitel</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>&amp;Absätze</translation>
    </message>
    <message>
        <source>A&amp;bout the article</source>
        <translation>Ü&amp;ber den Artikel</translation>
    </message>
    <message>
        <source>&amp;Not as in the file ({count})</source>
        <translation>&amp;Nicht wie in der Datei ({count})</translation>
    </message>
    <message>
        <source>What is not as it was in the file</source>
        <translation>Was nicht so ist, wie es in der Datei war</translation>
    </message>
    <message>
        <source>Chapters to take</source>
        <translation>Kapitel, die gelesen werden</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Kapitel {number}</translation>
    </message>
    <message>
        <source>Which chapters shall be read?</source>
        <translation>Welche Kapitel sollen gelesen werden?</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Whole &amp;page</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <source>Make one block of those that are chosen, or of this one and the next</source>
        <translation>Aus den gewählten Absätzen einen machen, oder aus diesem und dem nächsten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Take everything on the page, also what was taken for menus</source>
        <translation>Alles auf der Seite nehmen, auch was für Menüs gehalten wurde</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>if you know it</source>
        <translation>falls bekannt</translation>
    </message>
    <message>
        <source>All blocks are left out. Take one at least.</source>
        <translation>Alle Absätze sind weggelassen. Nimm mindestens einen.</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them heading(s)</source>
        <translation>
            <numerusform>davon %n Überschrift</numerusform>
            <numerusform>davon %n Überschriften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Recover your work</source>
        <translation>Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Annotator ended before this was saved. Nothing is lost; choose what to go on with.</source>
        <translation>Annotator wurde beendet, bevor das gespeichert war. Nichts ist verloren; wähle aus, womit du weitermachst.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Documents to recover</source>
        <translation>Dokumente zum Wiederherstellen</translation>
    </message>
    <message>
        <source>An article without a title</source>
        <translation>Ein Artikel ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>last changed {time}</source>
        <translation>zuletzt geändert {time}</translation>
    </message>
    <message>
        <source>never saved to a file</source>
        <translation>nie in eine Datei gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n document(s)?</source>
        <translation>
            <numerusform>%n Dokument verwerfen?</numerusform>
            <numerusform>%n Dokumente verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not saved cannot be brought back afterwards.</source>
        <translation>Was nicht gespeichert wurde, lässt sich danach nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message numerus="yes">
        <source>%n annotation(s) have this code or one below it.</source>
        <translation>
            <numerusform>%n Annotation hat diesen Code oder einen darunter.</numerusform>
            <numerusform>%n Annotationen haben diesen Code oder einen darunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have this code.</source>
        <translation>
            <numerusform>%n Annotation hat diesen Code.</numerusform>
            <numerusform>%n Annotationen haben diesen Code.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give them another code:</source>
        <translation>&amp;Einen anderen Code geben:</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Anderer Code</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete the %n annotation(s) too</source>
        <translation>
            <numerusform>Die %n Annotation &amp;auch löschen</numerusform>
            <numerusform>Die %n Annotationen &amp;auch löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>{code} (from a hint)</source>
        <translation>{code} (aus einem Hinweis)</translation>
    </message>
</context>
<context>
    <name>RubricDialog</name>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>&amp;Use this rubric</source>
        <translation>So &amp;bewerten</translation>
    </message>
    <message>
        <source>Us&amp;ual values</source>
        <translation>Ü&amp;bliche Werte</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Laden…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Parts of the rubric</source>
        <translation>Teile des Rasters</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Load a rubric</source>
        <translation>Bewertungsraster laden</translation>
    </message>
    <message>
        <source>rubric.json</source>
        <translation>bewertungsraster.json</translation>
    </message>
    <message>
        <source>Save the rubric</source>
        <translation>Bewertungsraster speichern</translation>
    </message>
    <message>
        <source>Rubrics (*.json)</source>
        <translation>Bewertungsraster (*.json)</translation>
    </message>
</context>
<context>
    <name>RubricForm</name>
    <message>
        <source>The right words</source>
        <translation>Die richtigen Wörter</translation>
    </message>
    <message>
        <source>Blanks, outer quotation marks and punctuation at the end make no difference.</source>
        <translation>Leerzeichen, äußere Anführungszeichen und Satzzeichen am Ende machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>Nearly the right words</source>
        <translation>Fast die richtigen Wörter</translation>
    </message>
    <message>
        <source>A word too many does not show that somebody has not understood.</source>
        <translation>Ein Wort zu viel heißt nicht, dass jemand es nicht verstanden hat.</translation>
    </message>
    <message>
        <source>… if they have in common</source>
        <translation>… wenn gemeinsam sind</translation>
    </message>
    <message>
        <source>Of all words that one of the two marks. Usually half.</source>
        <translation>Von allem, was einer von beiden markiert. Üblich ist die Hälfte.</translation>
    </message>
    <message>
        <source>Too much or too little</source>
        <translation>Zu viel oder zu wenig</translation>
    </message>
    <message>
        <source>The place is found, what exactly is wrong there is not.</source>
        <translation>Die Stelle ist gefunden, nicht aber, was genau dort steht.</translation>
    </message>
    <message>
        <source>With less it is no find, so that marking everything earns nothing.</source>
        <translation>Mit weniger ist es kein Fund, damit alles zu markieren nichts bringt.</translation>
    </message>
    <message>
        <source>The right code</source>
        <translation>Der richtige Code</translation>
    </message>
    <message>
        <source>Codes that the key accepts too are right as well.</source>
        <translation>Codes, die die Lösung auch gelten lässt, sind ebenso richtig.</translation>
    </message>
    <message>
        <source>Another code of the group</source>
        <translation>Anderer Code der Gruppe</translation>
    </message>
    <message>
        <source>Who sees that it is an error has seen most of it.</source>
        <translation>Wer sieht, dass es ein Fehler ist, hat das meiste gesehen.</translation>
    </message>
    <message>
        <source>A code of another group</source>
        <translation>Code einer anderen Gruppe</translation>
    </message>
    <message>
        <source>The place alone is worth something: others pass over it.</source>
        <translation>Schon die Stelle ist etwas wert: Andere lesen darüber hinweg.</translation>
    </message>
    <message>
        <source>Bonus for the correction</source>
        <translation>Bonus für die Korrektur</translation>
    </message>
    <message>
        <source>If it is the key’s, word by word. Usually none: there are many good ones.</source>
        <translation>Wenn sie Wort für Wort die der Lösung ist. Üblich ist keiner: Es gibt viele gute.</translation>
    </message>
    <message>
        <source>Bonus for the speaker</source>
        <translation>Bonus für die Sprecherin oder den Sprecher</translation>
    </message>
    <message>
        <source>If the quote has the speaker that the key has.</source>
        <translation>Wenn das Zitat denselben Namen hat wie in der Lösung.</translation>
    </message>
    <message>
        <source>Bonus for evidence</source>
        <translation>Bonus für einen Beleg</translation>
    </message>
    <message>
        <source>If there is an address; whether it proves anything, only you can tell.</source>
        <translation>Wenn eine Adresse dasteht; ob sie etwas belegt, können nur Sie sagen.</translation>
    </message>
    <message>
        <source>Free finds beyond the key</source>
        <translation>Freie Funde über die Lösung hinaus</translation>
    </message>
    <message>
        <source>As a share of its items. No key is complete; careful readers find more.</source>
        <translation>Als Anteil ihrer Stellen. Keine Lösung ist vollständig; wer genau liest, findet mehr.</translation>
    </message>
    <message>
        <source>Each further one costs</source>
        <translation>Jeder weitere kostet</translation>
    </message>
    <message>
        <source>So that marking at random does not pay. What you accept costs nothing.</source>
        <translation>Damit sich blindes Markieren nicht lohnt. Was Sie gelten lassen, kostet nichts.</translation>
    </message>
    <message>
        <source>The assignment says so.</source>
        <translation>Das sagt die Aufgabe.</translation>
    </message>
    <message>
        <source>Finds of other tiers never count.</source>
        <translation>Funde anderer Stufen zählen nie.</translation>
    </message>
    <message>
        <source>Graded tiers</source>
        <translation>Bewertete Stufen</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Handed in: {name}</source>
        <translation>Abgegeben: {name}</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Annotator documents (*{suffix})</source>
        <translation>Annotator-Dokumente (*{suffix})</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>It was due {when}. Hand it in all the same; your teacher sees the time.</source>
        <translation>Abgabe war bis {when}. Gib trotzdem ab; deine Lehrkraft sieht die Zeit.</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>Abgabe bis {when}.</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>Add a &amp;grade</source>
        <translation>&amp;Note hinzufügen</translation>
    </message>
    <message>
        <source>From which share of the points. Trained people who mark the same article agree to about 80 %, so three quarters of the key is very good work; a scale that asks for 92 % asks for more than experts do.</source>
        <translation>Ab welchem Anteil der Punkte. Geschulte, die denselben Artikel markieren, stimmen zu etwa 80 % überein; drei Viertel der Lösung sind also eine sehr gute Arbeit. Eine Skala, die 92 % verlangt, verlangt mehr, als Fachleute leisten.</translation>
    </message>
    <message>
        <source>Grade {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>{grade}, from</source>
        <translation>{grade}, ab</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {grade}</source>
        <translation>Entfernen: {grade}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Codes for the selected words</source>
        <translation>Codes für die ausgewählten Wörter</translation>
    </message>
    <message>
        <source>Take away from “{code}”</source>
        <translation>Von „{code}“ wegnehmen</translation>
    </message>
    <message>
        <source>Add to “{code}”</source>
        <translation>Zu „{code}“ dazunehmen</translation>
    </message>
    <message>
        <source>An annotation may have several parts</source>
        <translation>Eine Annotation kann mehrere Teile haben</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Mark as “{code}”</source>
        <translation>Als „{code}“ markieren</translation>
    </message>
    <message>
        <source>Change to “{code}”</source>
        <translation>In „{code}“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change the code of %n annotation(s)</source>
        <translation>
            <numerusform>Code von %n Annotation ändern</numerusform>
            <numerusform>Code von %n Annotationen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation entfernen</numerusform>
            <numerusform>%n Annotationen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit correction</source>
        <translation>Korrektur bearbeiten</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Edit “{attribute}”</source>
        <translation>„{attribute}“ bearbeiten</translation>
    </message>
    <message>
        <source>Note on the article: “{code}”</source>
        <translation>Notiz zum Artikel: „{code}“</translation>
    </message>
    <message>
        <source>Duplicate as “{code}”</source>
        <translation>Als „{code}“ verdoppeln</translation>
    </message>
    <message>
        <source>Split annotation</source>
        <translation>Annotation teilen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation zusammenlegen</numerusform>
            <numerusform>%n Annotationen zusammenlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the new place</source>
        <translation>Neue Stelle bestätigen</translation>
    </message>
    <message>
        <source>Reject the new place</source>
        <translation>Neue Stelle verwerfen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language of menus, panels and codes. The article stays as it is.</source>
        <translation>Die Sprache von Menüs, Bereichen und Codes. Der Artikel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Dark paper is calmer in a dark room, light paper is clearer in the sun.</source>
        <translation>Dunkles Papier ist ruhiger im dunklen Raum, helles deutlicher in der Sonne.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Without motion, menus do not fade or slide, and the caret does not blink.</source>
        <translation>Ohne Bewegung gleiten und blenden Menüs nicht, und die Schreibmarke blinkt nicht.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Typefac&amp;e</source>
        <translation>Schrift&amp;art</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible tells similar letters apart: for dyslexic or weak eyes.</source>
        <translation>Atkinson Hyperlegible unterscheidet ähnliche Buchstaben deutlich: bei Legasthenie oder schwachen Augen.</translation>
    </message>
    <message>
        <source>Literata</source>
        <translation>Literata</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible</source>
        <translation>Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Of the article alone, in pixels. Ctrl and the mouse wheel change it, too.</source>
        <translation>Nur des Artikels, in Pixeln. Auch Strg und das Mausrad ändern sie.</translation>
    </message>
    <message>
        <source>&amp;Space between lines</source>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>More space makes it easier to find the next line.</source>
        <translation>Mit mehr Abstand findet man leichter in die nächste Zeile.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Sehr weit</translation>
    </message>
    <message>
        <source>S&amp;pace between letters</source>
        <translation>&amp;Buchstabenabstand</translation>
    </message>
    <message>
        <source>Wide letters help many readers with dyslexia; words move apart with them.</source>
        <translation>Weite Buchstaben helfen vielen mit Legasthenie; die Wörter rücken mit auseinander.</translation>
    </message>
    <message>
        <source>L&amp;ine length</source>
        <translation>Zeile&amp;nlänge</translation>
    </message>
    <message>
        <source>Short lines are easier to follow, long ones show more at once.</source>
        <translation>Kurzen Zeilen folgt man leichter, lange zeigen mehr auf einmal.</translation>
    </message>
    <message>
        <source>About 40 characters</source>
        <translation>Etwa 40 Zeichen</translation>
    </message>
    <message>
        <source>About 55 characters</source>
        <translation>Etwa 55 Zeichen</translation>
    </message>
    <message>
        <source>About 70 characters</source>
        <translation>Etwa 70 Zeichen</translation>
    </message>
    <message>
        <source>&amp;Reading ruler</source>
        <translation>&amp;Leselineal</translation>
    </message>
    <message>
        <source>A calm band behind the line that you read. It follows the caret and the mouse.</source>
        <translation>Ein ruhiges Band hinter der Zeile, die man liest. Es folgt der Schreibmarke und der Maus.</translation>
    </message>
    <message>
        <source>&amp;Remember name and class</source>
        <translation>Name und Klasse &amp;merken</translation>
    </message>
    <message>
        <source>Only on a computer of your own. Without it, both are forgotten at once.</source>
        <translation>Nur auf einem eigenen Computer. Sonst wird beides sofort vergessen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Is there already when you hand in.</source>
        <translation>Steht beim Abgeben schon da.</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>Show names while &amp;presenting</source>
        <translation>Namen beim &amp;Präsentieren zeigen</translation>
    </message>
    <message>
        <source>Otherwise nobody in the room learns who has marked what.</source>
        <translation>Sonst erfährt im Raum niemand, wer was markiert hat.</translation>
    </message>
    <message>
        <source>Codeboo&amp;k for new documents</source>
        <translation>Code&amp;buch für neue Dokumente</translation>
    </message>
    <message>
        <source>What an article gets when it is opened. Documents keep the codebook they have.</source>
        <translation>Das bekommt ein Artikel beim Öffnen. Dokumente behalten das Codebuch, das sie haben.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Restore the &amp;defaults of this page</source>
        <translation>&amp;Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>SheetField</name>
    <message>
        <source>None. You can also drop it here.</source>
        <translation>Keine. Sie können sie auch hierherziehen.</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Wäh&amp;len…</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>&amp;Sheet of the platform</source>
        <translation>&amp;Tabelle der Plattform</translation>
    </message>
    <message>
        <source>Choose the sheet of the platform</source>
        <translation>Tabelle der Plattform wählen</translation>
    </message>
    <message>
        <source>Without a sheet</source>
        <translation>Ohne Tabelle</translation>
    </message>
    <message>
        <source>&amp;Column for the grades</source>
        <translation>&amp;Spalte für die Noten</translation>
    </message>
    <message>
        <source>The worksheet of Moodle, the gradebook of Canvas or the status file of ILIAS, as you have downloaded it. A copy gets grades and comments; all else in it stays as it is.</source>
        <translation>Die Bewertungstabelle von Moodle, die Notenübersicht von Canvas oder die Statusdatei von ILIAS, wie Sie sie heruntergeladen haben. Eine Kopie bekommt Noten und Kommentare; alles andere darin bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Which column takes the grades?</source>
        <translation>In welche Spalte kommen die Noten?</translation>
    </message>
    <message>
        <source>Students who get their grade there: {count} of {all}.</source>
        <translation>Dort bekommen ihre Note: {count} von {all}.</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.xlsx);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Annotations or details</source>
        <translation>Annotationen oder Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>annotation {number} of {total}: {code}</source>
        <translation>Annotation {number} von {total}: {code}</translation>
    </message>
    <message>
        <source>has a correction</source>
        <translation>mit Korrektur</translation>
    </message>
    <message>
        <source>has a comment</source>
        <translation>mit Kommentar</translation>
    </message>
    <message>
        <source>end of {names}</source>
        <translation>Ende von {names}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again</source>
        <translation>
            <numerusform>%n Schritt wiederholt</numerusform>
            <numerusform>%n Schritte wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n Schritt rückgängig gemacht</numerusform>
            <numerusform>%n Schritte rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>overlaps {names}</source>
        <translation>überlappt mit {names}</translation>
    </message>
    <message numerus="yes">
        <source>in %n part(s)</source>
        <translation>
            <numerusform>in %n Teil</numerusform>
            <numerusform>in %n Teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>moved, to be confirmed</source>
        <translation>verschoben, zu bestätigen</translation>
    </message>
    <message>
        <source>no longer in the article</source>
        <translation>nicht mehr im Artikel</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Open an article…</source>
        <translation>Artikel ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste an article…</source>
        <translation>Artikel &amp;einfügen…</translation>
    </message>
    <message>
        <source>Copy it from a web page and paste it here.</source>
        <translation>Kopiere ihn von einer Webseite und füge ihn hier ein.</translation>
    </message>
    <message>
        <source>Open a han&amp;d-out…</source>
        <translation>&amp;Arbeitsblatt öffnen…</translation>
    </message>
    <message>
        <source>A file from your teacher, or work you have saved.</source>
        <translation>Eine Datei von deiner Lehrerin oder deinem Lehrer, oder deine gespeicherte Arbeit.</translation>
    </message>
    <message>
        <source>&amp;Try the sample article</source>
        <translation>Beis&amp;pielartikel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Read closely: what an article claims, whom it quotes, where it goes wrong.</source>
        <translation>Genau lesen: was ein Artikel behauptet, wen er zitiert, wo er Fehler macht.</translation>
    </message>
    <message>
        <source>Or drop a file or a text onto this window.</source>
        <translation>Oder zieh eine Datei oder einen Text in dieses Fenster.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>A text, web page, PDF, Word document or e-book on this computer.</source>
        <translation>Ein Text, eine Webseite, ein PDF, Word-Dokument oder E-Book auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>StickyButton</name>
    <message>
        <source>Keep a code</source>
        <translation>Code festhalten</translation>
    </message>
    <message>
        <source>Keeping “{code}”; press to end</source>
        <translation>„{code}“ ist festgehalten; drücken, um es zu beenden</translation>
    </message>
    <message>
        <source>Every selection gets the code that you choose</source>
        <translation>Jede Auswahl bekommt den Code, den du wählst</translation>
    </message>
    <message>
        <source>Every selection becomes “{code}”. A click or Esc ends this.</source>
        <translation>Jede Auswahl wird „{code}“. Ein Klick oder Esc beendet es.</translation>
    </message>
</context>
<context>
    <name>StudentModel</name>
    <message>
        <source>Student</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message numerus="yes">
        <source>%n older submission(s)</source>
        <translation>
            <numerusform>%n ältere Abgabe</numerusform>
            <numerusform>%n ältere Abgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudentPage</name>
    <message>
        <source>Items of the key, and finds beyond it</source>
        <translation>Stellen der Lösung und weitere Funde</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous student</source>
        <translation>Vorige Abgabe</translation>
    </message>
    <message>
        <source>Next student</source>
        <translation>Nächste Abgabe</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>Note {grade}</translation>
    </message>
    <message>
        <source>handed in late</source>
        <translation>verspätet abgegeben</translation>
    </message>
    <message>
        <source>another version of the article</source>
        <translation>andere Fassung des Artikels</translation>
    </message>
    <message>
        <source>Decide about {student}</source>
        <translation>Entscheidung zu {student}</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>Was nicht richtig ist</translation>
    </message>
    <message>
        <source>What you may decide</source>
        <translation>Was Sie entscheiden können</translation>
    </message>
    <message>
        <source>The whole key</source>
        <translation>Die ganze Lösung</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Key: “{words}”</source>
        <translation>Lösung: „{words}“</translation>
    </message>
    <message>
        <source>Student: “{words}”</source>
        <translation>Abgabe: „{words}“</translation>
    </message>
</context>
<context>
    <name>StudentsPage</name>
    <message>
        <source>Filter students</source>
        <translation>Klasse filtern</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Assi&amp;gn to a student…</source>
        <translation>&amp;Zuordnen…</translation>
    </message>
    <message>
        <source>Students and files</source>
        <translation>Klasse und Dateien</translation>
    </message>
    <message>
        <source>Students ({count})</source>
        <translation>Klasse ({count})</translation>
    </message>
    <message>
        <source>Files ({count}, not graded: {unusable})</source>
        <translation>Dateien ({count}, nicht bewertet: {unusable})</translation>
    </message>
    <message>
        <source>Files ({count})</source>
        <translation>Dateien ({count})</translation>
    </message>
    <message>
        <source>There is no Annotator document among the submissions.</source>
        <translation>Unter den Abgaben ist kein Annotator-Dokument.</translation>
    </message>
    <message>
        <source>There is no submission that can be graded. The files say why.</source>
        <translation>Keine Abgabe lässt sich bewerten. Bei den Dateien steht, warum.</translation>
    </message>
    <message>
        <source>Mean: {points} of {of} points, {percent} % · Grades: {grades}</source>
        <translation>Mittel: {points} von {of} Punkten, {percent} % · Noten: {grades}</translation>
    </message>
    <message>
        <source>Students graded again</source>
        <translation>Neu bewertete Schülerinnen und Schüler</translation>
    </message>
    <message>
        <source>Everybody is being graded again; the table still shows what was before.</source>
        <translation>Alle werden neu bewertet; die Tabelle zeigt noch, was vorher war.</translation>
    </message>
    <message>
        <source>&amp;Find the annotations again…</source>
        <translation>&amp;Annotationen wiederfinden…</translation>
    </message>
    <message>
        <source>Filter by name, class, grade…</source>
        <translation>Nach Name, Klasse, Note filtern…</translation>
    </message>
</context>
<context>
    <name>SurenessCombo</name>
    <message>
        <source>Almost certain: {count} of {all}</source>
        <translation>Fast sicher: {count} von {all}</translation>
    </message>
    <message>
        <source>Likely: {count} of {all}</source>
        <translation>Wahrscheinlich: {count} von {all}</translation>
    </message>
    <message>
        <source>All: {all}</source>
        <translation>Alle: {all}</translation>
    </message>
    <message>
        <source>How sure hints must be</source>
        <translation>Wie sicher Hinweise sein müssen</translation>
    </message>
    <message>
        <source>How sure hints must be to be listed here and dotted in the article</source>
        <translation>Wie sicher Hinweise sein müssen, um hier und als Punkte im Artikel zu erscheinen</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Early in the morning, people had queued outside the town hall. “Nobody had told us anything,” said a woman who had come at six. At first the mayor gave no figures.</source>
        <translation>Schon früh am Morgen standen die Leute vor dem Rathaus an. „Uns hatte niemand etwas gesagt“, erzählte eine Frau, die um sechs gekommen war. Zahlen nannte der Bürgermeister zunächst nicht.</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experte</translation>
    </message>
</context>
<context>
    <name>UpdateArticleDialog</name>
    <message>
        <source>Update the article</source>
        <translation>Artikel aktualisieren</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Alte Fassung</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Confirm &amp;all</source>
        <translation>&amp;Alle bestätigen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Place here</source>
        <translation>&amp;Hier platzieren</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This belongs to a hand-out. Whoever grades it needs the same version.</source>
        <translation>Das gehört zu einer Aufgabe. Wer sie bewertet, braucht dieselbe Fassung.</translation>
    </message>
    <message>
        <source>What becomes of the annotations</source>
        <translation>Was aus den Annotationen wird</translation>
    </message>
    <message>
        <source>In their places: {anchored} · moved, to be confirmed: {moved} · orphaned: {orphaned}</source>
        <translation>An ihrem Platz: {anchored} · verschoben, zu bestätigen: {moved} · verwaist: {orphaned}</translation>
    </message>
    <message>
        <source>There are no annotations that could lose their place.</source>
        <translation>Es gibt keine Annotationen, die ihren Platz verlieren könnten.</translation>
    </message>
    <message>
        <source>Its words were not found again. Select the right ones in the new version and press “Place here”, or leave it: it stays in the document with the words that it had.</source>
        <translation>Ihre Wörter fehlen in der neuen Fassung. Andere auswählen und „Hier platzieren“ drücken, oder sie so lassen.</translation>
    </message>
    <message>
        <source>Is it still about these words? What you do not confirm now can be confirmed later.</source>
        <translation>Geht es noch um diese Wörter? Was jetzt nicht bestätigt wird, kann später bestätigt werden.</translation>
    </message>
    <message>
        <source>All annotations are in their places.</source>
        <translation>Alle Annotationen sind an ihrem Platz.</translation>
    </message>
    <message>
        <source>It stands on the same words as before.</source>
        <translation>Sie steht auf denselben Wörtern wie zuvor.</translation>
    </message>
    <message>
        <source>The student’s version</source>
        <translation>Abgegebene Fassung</translation>
    </message>
    <message>
        <source>The key’s version</source>
        <translation>Fassung der Lösung</translation>
    </message>
    <message>
        <source>The student’s file stays as it is. Annotations count where they are here.</source>
        <translation>Die abgegebene Datei bleibt, wie sie ist. Annotationen zählen dort, wo sie hier stehen.</translation>
    </message>
    <message>
        <source>&amp;Grade it so</source>
        <translation>So be&amp;werten</translation>
    </message>
    <message>
        <source>Find the annotations again</source>
        <translation>Annotationen wiederfinden</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>The new version of the article</source>
        <translation>Die neue Fassung des Artikels</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Teilweise richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Not in the key</source>
        <translation>Nicht in der Lösung</translation>
    </message>
    <message>
        <source>Marked twice</source>
        <translation>Doppelt markiert</translation>
    </message>
    <message>
        <source>{points} of {of} points</source>
        <translation>{points} von {of} Punkten</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>Note {grade}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The article as a whole</source>
        <translation>Der Artikel als Ganzes</translation>
    </message>
    <message>
        <source>Example: {words}</source>
        <translation>Beispiel: {words}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>This document is read-only. Save a copy to work on it.</source>
        <translation>Dieses Dokument kannst du nur lesen. Speichere eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>Choose one of the codes below this group.</source>
        <translation>Wähle einen der Codes unter dieser Gruppe.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>Wähle zuerst Wörter im Artikel aus.</translation>
    </message>
    <message>
        <source>Show &amp;codebook</source>
        <translation>&amp;Codebuch zeigen</translation>
    </message>
    <message>
        <source>Show &amp;annotations and details</source>
        <translation>&amp;Annotationen und Einzelheiten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %n problem(s) and is open for reading only.</source>
        <translation>
            <numerusform>Diese Datei hat %n Problem und ist nur zum Lesen geöffnet.</numerusform>
            <numerusform>Diese Datei hat %n Probleme und ist nur zum Lesen geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>The file is open in another program. This is a copy; saving asks for a new name.</source>
        <translation>Die Datei ist in einem anderen Programm offen. Das hier ist eine Kopie; beim Speichern wirst du nach einem neuen Namen gefragt.</translation>
    </message>
    <message>
        <source>Not everything could be read as it was.</source>
        <translation>Nicht alles ließ sich lesen, wie es war.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Zeigen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Show o&amp;verview</source>
        <translation>Ü&amp;berblick zeigen</translation>
    </message>
    <message>
        <source>There is none after this.</source>
        <translation>Danach kommt keine mehr.</translation>
    </message>
    <message>
        <source>There is none before this.</source>
        <translation>Davor kommt keine mehr.</translation>
    </message>
    <message>
        <source>The codebook has no codes yet.</source>
        <translation>Das Codebuch hat noch keine Codes.</translation>
    </message>
</context>
<context>
    <name>_AcceptedRow</name>
    <message>
        <source>No longer accept {words}</source>
        <translation>{words} nicht mehr gelten lassen</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>A document (.annox).</source>
        <translation>Ein Dokument (.annox).</translation>
    </message>
    <message>
        <source>A code of the document&apos;s codebook, such as error.fused.</source>
        <translation>Ein Code aus dem Codebuch des Dokuments, etwa error.fused.</translation>
    </message>
    <message>
        <source>The words, exactly as they stand in the article.</source>
        <translation>Die Wörter, genau wie sie im Artikel stehen.</translation>
    </message>
    <message>
        <source>Which one, from 1, if the words occur several times.</source>
        <translation>Welche Stelle, ab 1 gezählt, falls die Wörter mehrmals vorkommen.</translation>
    </message>
    <message>
        <source>What should stand there instead; empty to delete the words.</source>
        <translation>Was stattdessen dastehen soll; leer, um die Wörter zu streichen.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>Write to this file and leave the document as it is.</source>
        <translation>In diese Datei schreiben und das Dokument lassen, wie es ist.</translation>
    </message>
    <message>
        <source>Replace the file if there is one already.</source>
        <translation>Die Datei ersetzen, falls es sie schon gibt.</translation>
    </message>
    <message>
        <source>This file has problems and was not changed.</source>
        <translation>Diese Datei hat Probleme und wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Files checked: {files}; problems found: {problems}.</source>
        <translation>Geprüfte Dateien: {files}; gefundene Probleme: {problems}.</translation>
    </message>
    <message>
        <source>Turn a list of annotations, one JSON object a line, into a key.</source>
        <translation>Macht aus einer Liste von Annotationen, ein JSON-Objekt je Zeile, eine Musterlösung.</translation>
    </message>
    <message>
        <source>The list; offsets count Unicode code points.</source>
        <translation>Die Liste; Offsets zählen Unicode-Codepunkte.</translation>
    </message>
    <message>
        <source>The document that is made.</source>
        <translation>Das Dokument, das entsteht.</translation>
    </message>
    <message>
        <source>There is no annotation in it that can be used.</source>
        <translation>Darin ist keine Annotation, die sich verwenden lässt.</translation>
    </message>
    <message>
        <source>Written: {path} (annotations: {count}, problems: {problems}).</source>
        <translation>Geschrieben: {path} (Annotationen: {count}, Probleme: {problems}).</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>Measure how far several people agree on one article.</source>
        <translation>Messen, wie weit sich mehrere über einen Artikel einig sind.</translation>
    </message>
    <message>
        <source>Documents about the same article, one for each person.</source>
        <translation>Dokumente zum selben Artikel, eines für jede Person.</translation>
    </message>
    <message>
        <source>Answer for programs.</source>
        <translation>Für Programme antworten.</translation>
    </message>
    <message>
        <source>It is not in order; “annotator check” tells why.</source>
        <translation>Es ist nicht in Ordnung; „annotator check“ sagt, warum.</translation>
    </message>
    <message>
        <source>{path} is about another article than the first file.</source>
        <translation>{path} gehört zu einem anderen Artikel als die erste Datei.</translation>
    </message>
    <message>
        <source>Agreement takes at least two files.</source>
        <translation>Für Übereinstimmung braucht es mindestens zwei Dateien.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Personen: {count}</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha on words: {value}</source>
        <translation>Krippendorffs Alpha auf Wörtern: {value}</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha on spans: {value}</source>
        <translation>Krippendorffs Alpha auf Stellen: {value}</translation>
    </message>
    <message>
        <source>F1 of pairs (same words, same code): {mean} ± {deviation}</source>
        <translation>F1 der Paare (dieselben Wörter, derselbe Code): {mean} ± {deviation}</translation>
    </message>
    <message>
        <source>An article, or a document whose article and codebook are taken.</source>
        <translation>Ein Artikel, oder ein Dokument, dessen Artikel und Codebuch genommen werden.</translation>
    </message>
    <message>
        <source>There is no Annotator document among the submissions.</source>
        <translation>Unter den Abgaben ist kein Annotator-Dokument.</translation>
    </message>
    <message>
        <source>Make the copy of a document that the teacher gets, signed with name and class.</source>
        <translation>Macht die Kopie eines Dokuments für die Abgabe, mit Namen und Klasse darin.</translation>
    </message>
    <message>
        <source>Who hands it in: a name or a code.</source>
        <translation>Wer abgibt: ein Name oder ein Kürzel.</translation>
    </message>
    <message>
        <source>The class or group.</source>
        <translation>Die Klasse oder Gruppe.</translation>
    </message>
    <message>
        <source>The copy that is made.</source>
        <translation>Die Kopie, die entsteht.</translation>
    </message>
    <message>
        <source>This file has problems and was not handed in.</source>
        <translation>In dieser Datei ist etwas nicht in Ordnung; sie wurde nicht abgegeben.</translation>
    </message>
    <message>
        <source>Handed in: {path}.</source>
        <translation>Abgegeben: {path}.</translation>
    </message>
    <message>
        <source>An article or a document (.annox).</source>
        <translation>Ein Artikel oder ein Dokument (.annox).</translation>
    </message>
    <message>
        <source>The article that the offsets count in.</source>
        <translation>Der Artikel, in dem die Stellen gezählt sind.</translation>
    </message>
    <message>
        <source>There is no display for the window. “annotator --help” shows what works without one.</source>
        <translation>Für das Fenster fehlt ein Bildschirm. „annotator --help“ zeigt, was ohne einen geht.</translation>
    </message>
    <message>
        <source>Read articles closely and annotate them.</source>
        <translation>Artikel genau lesen und annotieren.</translation>
    </message>
    <message>
        <source>Print the version and stop.</source>
        <translation>Gibt die Version aus und endet.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Without a command, the window opens.</source>
        <translation>Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Make a document from an article.</source>
        <translation>Macht aus einem Artikel ein Dokument.</translation>
    </message>
    <message>
        <source>The codebook; media literacy if none is given.</source>
        <translation>Das Codebuch; ohne Angabe das für Medienkompetenz.</translation>
    </message>
    <message>
        <source>How the characters of the text file are encoded, if not as guessed.</source>
        <translation>Wie die Zeichen der Textdatei kodiert sind, falls nicht wie vermutet.</translation>
    </message>
    <message>
        <source>Written: {path} (blocks: {blocks}, characters: {characters}).</source>
        <translation>Geschrieben: {path} (Absätze: {blocks}, Zeichen: {characters}).</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Explain this command and stop.</source>
        <translation>Erklärt diesen Befehl und endet.</translation>
    </message>
    <message>
        <source>“{command} --help” explains the command.</source>
        <translation>„{command} --help“ erklärt den Befehl.</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Es fehlt: {names}.</translation>
    </message>
    <message>
        <source>Not understood: {names}.</source>
        <translation>Nicht verstanden: {names}.</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. Choose from: {choices}.</source>
        <translation>{name} kann nicht „{value}“ sein. Zur Wahl stehen: {choices}.</translation>
    </message>
    <message>
        <source>{name} needs a value.</source>
        <translation>{name} braucht einen Wert.</translation>
    </message>
    <message>
        <source>{name} needs a whole number, not “{value}”.</source>
        <translation>{name} braucht eine ganze Zahl, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{complaint}.</source>
        <translation>{complaint}.</translation>
    </message>
    <message>
        <source>Problems in this file: {count}. “annotator check” lists them.</source>
        <translation>Probleme in dieser Datei: {count}. „annotator check“ nennt sie.</translation>
    </message>
    <message>
        <source>Annotations: {count}</source>
        <translation>Annotationen: {count}</translation>
    </message>
    <message>
        <source>A note on the article as a whole, without words.</source>
        <translation>Eine Notiz zum ganzen Artikel, ohne Wörter.</translation>
    </message>
    <message>
        <source>One of these is missing: {names}.</source>
        <translation>Eins davon fehlt: {names}.</translation>
    </message>
    <message>
        <source>{one} and {other} do not go together.</source>
        <translation>{one} und {other} passen nicht zusammen.</translation>
    </message>
    <message>
        <source>(whole article)</source>
        <translation>(ganzer Artikel)</translation>
    </message>
    <message>
        <source>Annotate quoted words or the whole article, and print the annotation&apos;s identifier.</source>
        <translation>Annotiert zitierte Wörter oder den ganzen Artikel und gibt die Kennung der Annotation aus.</translation>
    </message>
    <message>
        <source>Check documents and codebooks and print one line for each problem.</source>
        <translation>Prüft Dokumente und Codebücher und gibt für jedes Problem eine Zeile aus.</translation>
    </message>
    <message>
        <source>A document (.annox) or a codebook (.codebook.xml).</source>
        <translation>Ein Dokument (.annox) oder ein Codebuch (.codebook.xml).</translation>
    </message>
    <message>
        <source>List the annotations of a document in reading order, or print the article with their corrections.</source>
        <translation>Listet die Annotationen eines Dokuments in Lesereihenfolge auf oder gibt den Artikel mit ihren Korrekturen aus.</translation>
    </message>
    <message>
        <source>For people, for programs, or the corrected article; text if it is not said.</source>
        <translation>Für Menschen, für Programme oder der korrigierte Artikel; ohne Angabe text.</translation>
    </message>
    <message>
        <source>Corrections from {start} to {end} overlap, so “{words}” stays: {alternatives}.</source>
        <translation>Korrekturen von {start} bis {end} überlappen sich, darum bleibt „{words}“ stehen: {alternatives}.</translation>
    </message>
    <message>
        <source>Grade submissions against a key and explain every point.</source>
        <translation>Abgaben mit einer Lösung vergleichen und jeden Punkt begründen.</translation>
    </message>
    <message>
        <source>Documents, folders with documents, or zip archives from a school platform.</source>
        <translation>Dokumente, Ordner mit Dokumenten oder Zip-Archive einer Schulplattform.</translation>
    </message>
    <message>
        <source>The key (.annox).</source>
        <translation>Die Lösung (.annox).</translation>
    </message>
    <message>
        <source>The folder for grades and feedback; what a teacher decided there before holds.</source>
        <translation>Der Ordner für Noten und Rückmeldungen; was eine Lehrkraft dort entschieden hat, gilt weiter.</translation>
    </message>
    <message>
        <source>Students graded: {graded}; older submissions: {older}; files that cannot be graded: {unusable}.</source>
        <translation>Bewertete Schülerinnen und Schüler: {graded}; ältere Abgaben: {older}; nicht bewertbare Dateien: {unusable}.</translation>
    </message>
    <message>
        <source>Make a hand-out from an article, or from the article of a document.</source>
        <translation>Ein Arbeitsblatt aus einem Artikel machen oder aus dem Artikel eines Dokuments.</translation>
    </message>
    <message>
        <source>The hand-out that is made.</source>
        <translation>Das Arbeitsblatt, das entsteht.</translation>
    </message>
    <message>
        <source>This file has problems and was not handed out.</source>
        <translation>Diese Datei hat Probleme; daraus wurde kein Arbeitsblatt gemacht.</translation>
    </message>
    <message>
        <source>Written: {path} (codes: {codes}).</source>
        <translation>Geschrieben: {path} (Codes: {codes}).</translation>
    </message>
    <message>
        <source>The codebook, in place of the document’s or of media literacy.</source>
        <translation>Das Codebuch, statt dem des Dokuments oder dem für Medienkompetenz.</translation>
    </message>
    <message>
        <source>Hand out only the codes of the short list for a class.</source>
        <translation>Nur die Codes der kurzen Liste für eine Klasse ausgeben.</translation>
    </message>
    <message>
        <source>Hand out only these codes; a group means all codes in it.</source>
        <translation>Nur diese Codes ausgeben; eine Gruppe steht für alle Codes darin.</translation>
    </message>
    <message>
        <source>What is to be done; @FILE reads it from a text file.</source>
        <translation>Was zu tun ist; @DATEI liest es aus einer Textdatei.</translation>
    </message>
    <message>
        <source>Whether students see hints; on if it is not said.</source>
        <translation>Ob die Klasse Hinweise sieht; on, wenn nichts dasteht.</translation>
    </message>
    <message>
        <source>The codes and groups that are graded; all if it is not said.</source>
        <translation>Die Codes und Gruppen, die bewertet werden; alle, wenn nichts dasteht.</translation>
    </message>
    <message>
        <source>Which annotations of the key are graded; core if it is not said.</source>
        <translation>Welche Annotationen des Schlüssels bewertet werden; core, wenn nichts dasteht.</translation>
    </message>
    <message>
        <source>When it is to be handed in, such as 2026-12-01T10:00.</source>
        <translation>Bis wann abzugeben ist, etwa 2026-12-01T10:00.</translation>
    </message>
    <message>
        <source>Grade and make PDFs with so many processes at once; the results are the same.</source>
        <translation>Mit so vielen Prozessen gleichzeitig bewerten und PDF machen; die Ergebnisse sind dieselben.</translation>
    </message>
    <message>
        <source>What the document is for; work if it is not said. For an assignment, “annotator assign” can say more.</source>
        <translation>Wozu das Dokument dient; ohne Angabe „work“. Für eine Aufgabe kann „annotator assign“ mehr sagen.</translation>
    </message>
    <message>
        <source>{name} needs a whole number from 1, not “{value}”.</source>
        <translation>{name} braucht eine ganze Zahl ab 1, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{name} needs a date or a time such as 2026-12-01T10:00, not “{value}”.</source>
        <translation>{name} braucht ein Datum oder eine Zeit wie 2026-12-01T10:00, nicht „{value}“.</translation>
    </message>
    <message>
        <source>The column of the worksheet that takes the grades, if there are several.</source>
        <translation>Die Spalte der Tabelle, in die die Noten kommen, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>{path} would be written over. Give the worksheet as it was downloaded.</source>
        <translation>{path} würde überschrieben. Geben Sie die Tabelle an, wie sie heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Students graded in the worksheet: {count}.</source>
        <translation>In der Tabelle bewertet: {count}.</translation>
    </message>
    <message>
        <source>Which grades to write: json, csv, xlsx, html, with commas between (json,csv).</source>
        <translation>Welche Noten geschrieben werden: json, csv, xlsx, html, mit Kommas dazwischen (json,csv).</translation>
    </message>
    <message>
        <source>Suggest where an article may go wrong, and why.</source>
        <translation>Hinweise, wo ein Artikel danebenliegen könnte, und warum.</translation>
    </message>
    <message>
        <source>Hints: {count}</source>
        <translation>Hinweise: {count}</translation>
    </message>
    <message>
        <source>The sheet of Moodle, Canvas or ILIAS, as downloaded; a copy gets the grades.</source>
        <translation>Die Tabelle von Moodle, Canvas oder ILIAS, wie sie heruntergeladen wurde; eine Kopie bekommt die Noten.</translation>
    </message>
    <message>
        <source>The language of the article, such as de, if not as guessed.</source>
        <translation>Die Sprache des Artikels, etwa de, wenn sie falsch erkannt wird.</translation>
    </message>
    <message>
        <source>Ask this detector only; may be given several times. All if none is given.</source>
        <translation>Nur diesen Detektor fragen; mehrfach möglich. Ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Print a list for programs.</source>
        <translation>Eine Liste für Programme ausgeben.</translation>
    </message>
    <message>
        <source>Write a document with the hints as annotations.</source>
        <translation>Ein Dokument schreiben, das die Hinweise als Annotationen enthält.</translation>
    </message>
    <message>
        <source>The language of the article is unknown, so it is read as any of {known}. --language tells which.</source>
        <translation>Die Sprache des Artikels ist unbekannt; er wird in jeder von {known} gelesen. --language sagt, welche es ist.</translation>
    </message>
    <message>
        <source>Hints that need words are known for {known}, not for “{language}”.</source>
        <translation>Hinweise, die Wörter brauchen, gibt es für {known}, nicht für „{language}“.</translation>
    </message>
    <message>
        <source>Written: {path} (hints: {count}).</source>
        <translation>Geschrieben: {path} (Hinweise: {count}).</translation>
    </message>
    <message>
        <source>{name} needs the tag of a language such as de, not “{value}”.</source>
        <translation>{name} braucht das Kürzel einer Sprache wie de, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{name} needs a number from 0 to 1, not “{value}”.</source>
        <translation>{name} braucht eine Zahl von 0 bis 1, nicht „{value}“.</translation>
    </message>
    <message>
        <source>A rubric (JSON) instead of the one last used there, or the usual one.</source>
        <translation>Ein Bewertungsraster (JSON) statt des dort zuletzt verwendeten oder des üblichen.</translation>
    </message>
    <message>
        <source>Grade in the Dask cluster of this scheduler (tcp://…); the results are the same.</source>
        <translation>Im Dask-Cluster dieses Schedulers bewerten (tcp://…); die Ergebnisse sind dieselben.</translation>
    </message>
    <message>
        <source>Going on where the last run stopped; done there: {count}.</source>
        <translation>Es geht weiter, wo der letzte Lauf abgebrochen ist; dort fertig: {count}.</translation>
    </message>
    <message>
        <source>PDF files cannot be made here: {reason}.</source>
        <translation>PDF-Dateien lassen sich hier nicht erzeugen: {reason}.</translation>
    </message>
    <message>
        <source>Write the feedback as PDF, too, to be printed; that takes longer.</source>
        <translation>Die Rückmeldungen auch als PDF schreiben, zum Drucken; das dauert länger.</translation>
    </message>
    <message>
        <source>Gamma on spans and codes: {value}</source>
        <translation>Gamma auf Stellen und Codes: {value}</translation>
    </message>
    <message>
        <source>(no longer in the article)</source>
        <translation>(nicht mehr im Artikel)</translation>
    </message>
    <message>
        <source>Find the annotations of a document again in a changed article.</source>
        <translation>Die Annotationen eines Dokuments in einem geänderten Artikel wiederfinden.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>The changed article, or a document whose article is the changed one.</source>
        <translation>Der geänderte Artikel, oder ein Dokument, dessen Artikel der geänderte ist.</translation>
    </message>
    <message>
        <source>The document with the changed article.</source>
        <translation>Das Dokument mit dem geänderten Artikel.</translation>
    </message>
    <message>
        <source>This file has problems and was not used.</source>
        <translation>Diese Datei hat Probleme und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Written: {path} (anchored: {anchored}, moved: {moved}, orphaned: {orphaned}).</source>
        <translation>Geschrieben: {path} (verankert: {anchored}, verschoben: {moved}, verwaist: {orphaned}).</translation>
    </message>
    <message>
        <source>Open it in the window to confirm what moved and to place what is orphaned.</source>
        <translation>Öffnen Sie es im Fenster, um Verschobenes zu bestätigen und Verwaistes zu platzieren.</translation>
    </message>
    <message>
        <source>A text, web page, Word document, OpenDocument text, PDF file or e-book, or the address of a web page, which is fetched.</source>
        <translation>Ein Text, eine Webseite, ein Word-Dokument, ein OpenDocument-Text, eine PDF-Datei oder ein E-Book, oder die Adresse einer Webseite, die dann geholt wird.</translation>
    </message>
    <message>
        <source>Of an e-book, these chapters only, for example 3 or 2-4.</source>
        <translation>Von einem E-Book nur diese Kapitel, zum Beispiel 3 oder 2-4.</translation>
    </message>
    <message>
        <source>{name} needs chapters such as 3 or 2-4, not “{value}”.</source>
        <translation>{name} braucht Kapitel wie 3 oder 2-4, nicht „{value}“.</translation>
    </message>
    <message>
        <source>Leave out hints that are less sure than this.</source>
        <translation>Hinweise weglassen, die weniger sicher sind.</translation>
    </message>
    <message>
        <source>The same as a number from 0 to 1.</source>
        <translation>Dasselbe als Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>Grade submissions on another version of the article, too: their annotations are found again in that of the key.</source>
        <translation>Auch Abgaben mit einer anderen Fassung des Artikels bewerten: Ihre Annotationen werden in der Fassung der Lösung wiedergefunden.</translation>
    </message>
    <message>
        <source>On another version of the article: {count}. --reanchor grades them.</source>
        <translation>Mit einer anderen Fassung des Artikels: {count}. --reanchor bewertet sie.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The spans of annotation {id} overlap or are out of order.</source>
        <translation>Die Stellen der Annotation {id} überlappen sich oder sind nicht in Reihenfolge.</translation>
    </message>
    <message>
        <source>There is no annotation {id}.</source>
        <translation>Es gibt keine Annotation {id}.</translation>
    </message>
    <message>
        <source>There is an annotation {id} already.</source>
        <translation>Es gibt schon eine Annotation {id}.</translation>
    </message>
    <message>
        <source>The block at offset {offset} is out of order.</source>
        <translation>Der Absatz bei Offset {offset} steht nicht in Reihenfolge.</translation>
    </message>
    <message>
        <source>The last block reaches beyond the text.</source>
        <translation>Der letzte Absatz reicht über den Text hinaus.</translation>
    </message>
    <message>
        <source>Other annotations point to annotation {id}.</source>
        <translation>Andere Annotationen verweisen auf die Annotation {id}.</translation>
    </message>
    <message>
        <source>The code “{code}” is still in use.</source>
        <translation>Der Code „{code}“ wird noch benutzt.</translation>
    </message>
    <message>
        <source>The codebook has no code “{code}”.</source>
        <translation>Das Codebuch hat keinen Code „{code}“.</translation>
    </message>
    <message>
        <source>The code “{code}” lies below itself.</source>
        <translation>Der Code „{code}“ liegt unter sich selbst.</translation>
    </message>
    <message>
        <source>The codebook has “{name}” more than once.</source>
        <translation>Das Codebuch enthält „{name}“ mehr als einmal.</translation>
    </message>
    <message>
        <source>Annotation {id} reaches beyond the text.</source>
        <translation>Die Annotation {id} reicht über den Text hinaus.</translation>
    </message>
    <message>
        <source>The code “{code}” of annotation {id} is not in the codebook.</source>
        <translation>Der Code „{code}“ der Annotation {id} steht nicht im Codebuch.</translation>
    </message>
    <message>
        <source>Annotation {id} points to one that is not there.</source>
        <translation>Die Annotation {id} verweist auf eine, die es nicht gibt.</translation>
    </message>
    <message>
        <source>{start} to {end} is not a span.</source>
        <translation>{start} bis {end} ist keine Stelle.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored (U+{code:04X} at offset {offset}).</source>
        <translation>Der Text enthält ein Zeichen, das sich nicht speichern lässt (U+{code:04X} bei Offset {offset}).</translation>
    </message>
    <message>
        <source>{position} is not a UTF-16 position of the text.</source>
        <translation>{position} ist keine UTF-16-Position des Textes.</translation>
    </message>
    <message>
        <source>{index} is not a UTF-8 index of the text.</source>
        <translation>{index} ist kein UTF-8-Index des Textes.</translation>
    </message>
    <message>
        <source>The text has no line {line}.</source>
        <translation>Der Text hat keine Zeile {line}.</translation>
    </message>
    <message>
        <source>Offset {offset} lies outside the text ({length} characters).</source>
        <translation>Offset {offset} liegt außerhalb des Textes ({length} Zeichen).</translation>
    </message>
    <message>
        <source>No character lies at offset {offset}.</source>
        <translation>Bei Offset {offset} steht kein Zeichen.</translation>
    </message>
    <message>
        <source>Annotation {id} has no span and so no words that could be corrected.</source>
        <translation>Die Annotation {id} hat keine Stelle und damit keine Wörter, die sich korrigieren ließen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Beleg für</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Speaker of</source>
        <translation>Spricht in</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Same problem again</source>
        <translation>Gleiches Problem noch einmal</translation>
    </message>
    <message>
        <source>An annotation cannot be linked to itself. Choose another one.</source>
        <translation>Eine Annotation lässt sich nicht mit sich selbst verknüpfen. Wähle eine andere.</translation>
    </message>
    <message>
        <source>Annotation {id} has no such link.</source>
        <translation>Die Annotation {id} hat diese Verknüpfung nicht.</translation>
    </message>
    <message>
        <source>These two are linked like this already.</source>
        <translation>Diese beiden sind schon so verknüpft.</translation>
    </message>
    <message>
        <source>The code lies below too many others.</source>
        <translation>Der Code liegt unter zu vielen anderen.</translation>
    </message>
    <message>
        <source>This expression takes too long. A simpler one finds more quickly.</source>
        <translation>Dieser Ausdruck braucht zu lange. Ein einfacherer findet schneller.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Das ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>This is no regular expression yet (see character {place}).</source>
        <translation>Das ist noch kein regulärer Ausdruck (siehe Zeichen {place}).</translation>
    </message>
    <message>
        <source>An accepted extent is empty, or its spans overlap.</source>
        <translation>Eine zulässige andere Ausdehnung ist leer, oder ihre Stellen überlappen sich.</translation>
    </message>
    <message>
        <source>annotation {id}</source>
        <translation>Annotation {id}</translation>
    </message>
    <message>
        <source>code {id}</source>
        <translation>Code {id}</translation>
    </message>
    <message>
        <source>attribute {id}</source>
        <translation>Attribut {id}</translation>
    </message>
    <message>
        <source>block {id}</source>
        <translation>Block {id}</translation>
    </message>
    <message>
        <source>A dismissed hint reaches beyond the text.</source>
        <translation>Ein verworfener Hinweis reicht über den Text hinaus.</translation>
    </message>
    <message>
        <source>This hint is dismissed already.</source>
        <translation>Dieser Hinweis ist schon verworfen.</translation>
    </message>
    <message>
        <source>This hint is not dismissed.</source>
        <translation>Dieser Hinweis ist nicht verworfen.</translation>
    </message>
    <message>
        <source>dismissed hint {id}</source>
        <translation>verworfener Hinweis {id}</translation>
    </message>
    <message>
        <source>Something else is not as it was in the file: {kind}.</source>
        <translation>Noch etwas ist nicht so, wie es in der Datei war: {kind}.</translation>
    </message>
    <message>
        <source>The file does not say how its characters are encoded; it was read as {detail}.</source>
        <translation>Die Datei sagt nicht, wie ihre Zeichen kodiert sind; sie wurde als {detail} gelesen.</translation>
    </message>
    <message>
        <source>Unreadable places replaced by “�”: {count}.</source>
        <translation>Unlesbare Stellen durch „�“ ersetzt: {count}.</translation>
    </message>
    <message>
        <source>Form feeds replaced by line ends: {count}.</source>
        <translation>Seitenvorschübe durch Zeilenenden ersetzt: {count}.</translation>
    </message>
    <message>
        <source>Control characters that no file can keep replaced by “�”: {count}.</source>
        <translation>Steuerzeichen, die keine Datei behalten kann, durch „�“ ersetzt: {count}.</translation>
    </message>
    <message>
        <source>Soft hyphens and other invisible characters left out: {count}.</source>
        <translation>Weiche Trennzeichen und andere unsichtbare Zeichen weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Pictures left out: {count}.</source>
        <translation>Bilder weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Films, forms and other embedded things left out: {count}.</source>
        <translation>Filme, Formulare und anderes Eingebettetes weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Formulas left out: {count}.</source>
        <translation>Formeln weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Links of which only the words are kept: {count}.</source>
        <translation>Links, von denen nur die Wörter bleiben: {count}.</translation>
    </message>
    <message>
        <source>Tables read row by row: {count}.</source>
        <translation>Tabellen Zeile für Zeile gelesen: {count}.</translation>
    </message>
    <message>
        <source>Numbers and bullets that the program of the file adds left out: {count}.</source>
        <translation>Nummern und Punkte von Listen, die das Programm der Datei selbst setzt, weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Hidden passages left out: {count}.</source>
        <translation>Verborgene Stellen weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Footnotes and endnotes put after the article: {count}.</source>
        <translation>Fuß- und Endnoten hinter den Artikel gestellt: {count}.</translation>
    </message>
    <message>
        <source>Comments in the margin left out: {count}.</source>
        <translation>Kommentare am Rand weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Tracked insertions taken into the text: {count}.</source>
        <translation>Nachverfolgte Einfügungen in den Text übernommen: {count}.</translation>
    </message>
    <message>
        <source>Tracked deletions left out: {count}.</source>
        <translation>Nachverfolgte Löschungen weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Running heads and page numbers left out: {count}.</source>
        <translation>Kopfzeilen, Fußzeilen und Seitenzahlen weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Words that were divided at the end of a line joined: {count}.</source>
        <translation>Am Zeilenende getrennte Wörter zusammengefügt: {count}.</translation>
    </message>
    <message>
        <source>Pages that are only a picture, of which nothing could be read: {count}.</source>
        <translation>Seiten, die nur ein Bild sind und von denen nichts gelesen werden konnte: {count}.</translation>
    </message>
    <message>
        <source>Chapters that could not be read: {count}.</source>
        <translation>Kapitel, die nicht gelesen werden konnten: {count}.</translation>
    </message>
    <message>
        <source>Blocks left out by the person who made the document: {count}.</source>
        <translation>Blöcke, die die Person weggelassen hat, die das Dokument angelegt hat: {count}.</translation>
    </message>
    <message>
        <source>The new article does not have the same annotations.</source>
        <translation>Der neue Artikel hat nicht dieselben Annotationen.</translation>
    </message>
    <message>
        <source>What stood around the article, like menus and advertisements, left out: {count}.</source>
        <translation>Was um den Artikel herum stand, wie Menüs und Werbung, weggelassen: {count}.</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>“{name}” is named in this language only.</source>
        <translation>„{name}“ hat nur in dieser Sprache einen Namen.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>It is left out, because none of its spans can be used.</source>
        <translation>Sie wird ausgelassen, weil sich keine ihrer Stellen verwenden lässt.</translation>
    </message>
    <message>
        <source>“{value}” is no time that can be used.</source>
        <translation>„{value}“ ist keine brauchbare Zeitangabe.</translation>
    </message>
    <message>
        <source>The span from {start} to {end} is left out: it is empty or reaches beyond the text.</source>
        <translation>Die Stelle von {start} bis {end} wird ausgelassen: Sie ist leer oder reicht über den Text hinaus.</translation>
    </message>
    <message>
        <source>The span from {start} to {end} is left out: it overlaps another one.</source>
        <translation>Die Stelle von {start} bis {end} wird ausgelassen: Sie überlappt eine andere.</translation>
    </message>
    <message>
        <source>The spans are not in reading order.</source>
        <translation>Die Stellen stehen nicht in Lesereihenfolge.</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is left out: it cannot be read.</source>
        <translation>Der Wert von „{attribute}“ wird ausgelassen: Er lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” has several values; the first is kept.</source>
        <translation>Das Attribut „{attribute}“ hat mehrere Werte; der erste bleibt.</translation>
    </message>
    <message>
        <source>A link without a usable role or target is left out.</source>
        <translation>Eine Verknüpfung ohne brauchbare Rolle oder brauchbares Ziel wird ausgelassen.</translation>
    </message>
    <message>
        <source>A record of the journal is damaged.</source>
        <translation>Ein Eintrag des Journals ist beschädigt.</translation>
    </message>
    <message>
        <source>The quote “{quote}” is not what the text says from {start} to {end}: “{actual}”.</source>
        <translation>Der Wortlaut „{quote}“ ist nicht, was im Text von {start} bis {end} steht: „{actual}“.</translation>
    </message>
    <message>
        <source>“{prefix}” is not what stands before the span.</source>
        <translation>„{prefix}“ steht nicht vor der Stelle.</translation>
    </message>
    <message>
        <source>“{suffix}” is not what stands after the span.</source>
        <translation>„{suffix}“ steht nicht hinter der Stelle.</translation>
    </message>
    <message>
        <source>The codebook has no attribute “{attribute}”.</source>
        <translation>Das Codebuch hat kein Attribut „{attribute}“.</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not of the right type.</source>
        <translation>Der Wert von „{attribute}“ hat nicht die richtige Art.</translation>
    </message>
    <message>
        <source>“{value}” is no choice of the attribute “{attribute}”.</source>
        <translation>„{value}“ steht beim Attribut „{attribute}“ nicht zur Wahl.</translation>
    </message>
    <message>
        <source>Another annotation has this identifier; this one is read as {id}.</source>
        <translation>Eine andere Annotation hat diese Kennung; diese wird als {id} gelesen.</translation>
    </message>
    <message>
        <source>An annotation without a usable identifier is read as {id}.</source>
        <translation>Eine Annotation ohne brauchbare Kennung wird als {id} gelesen.</translation>
    </message>
    <message>
        <source>The code “{code}” is not in the codebook.</source>
        <translation>Der Code „{code}“ steht nicht im Codebuch.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} ist zu groß.</translation>
    </message>
    <message>
        <source>The line has no usable identifier (field “id”).</source>
        <translation>Die Zeile hat keine brauchbare Kennung (Feld „id“).</translation>
    </message>
    <message>
        <source>There is an annotation {id} already.</source>
        <translation>Es gibt schon eine Annotation {id}.</translation>
    </message>
    <message>
        <source>“start” and “end” must be whole numbers and “text” must be a text.</source>
        <translation>„start“ und „end“ müssen ganze Zahlen sein und „text“ ein Text.</translation>
    </message>
    <message>
        <source>{start} to {end} is no place in the text, which has {length} characters.</source>
        <translation>{start} bis {end} ist keine Stelle im Text, der {length} Zeichen hat.</translation>
    </message>
    <message>
        <source>The quote “{quote}” is not what the text says there: “{actual}”.</source>
        <translation>Der Wortlaut „{quote}“ ist nicht, was dort im Text steht: „{actual}“.</translation>
    </message>
    <message>
        <source>The field “{field}” is left out, its value cannot be used.</source>
        <translation>Das Feld „{field}“ wird ausgelassen, sein Wert ist unbrauchbar.</translation>
    </message>
    <message>
        <source>Characters that cannot be stored were replaced ({count}).</source>
        <translation>Zeichen, die sich nicht speichern lassen, wurden ersetzt ({count}).</translation>
    </message>
    <message>
        <source>The line is no JSON that can be used.</source>
        <translation>Die Zeile ist kein brauchbares JSON.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The field “{field}” must be a text.</source>
        <translation>Das Feld „{field}“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>A link is left out: there is no annotation {target}.</source>
        <translation>Eine Verknüpfung wird ausgelassen: Es gibt keine Annotation {target}.</translation>
    </message>
    <message>
        <source>A code without a usable identifier is left out.</source>
        <translation>Ein Code ohne brauchbare Kennung wird ausgelassen.</translation>
    </message>
    <message>
        <source>The code “{parent}” above it is not in the codebook.</source>
        <translation>Der Code „{parent}“ darüber steht nicht im Codebuch.</translation>
    </message>
    <message>
        <source>The code lies below itself.</source>
        <translation>Der Code liegt unter sich selbst.</translation>
    </message>
    <message>
        <source>The code lies below too many others.</source>
        <translation>Der Code liegt unter zu vielen anderen.</translation>
    </message>
    <message>
        <source>The key “{key}” belongs to another code already.</source>
        <translation>Die Taste „{key}“ gehört schon zu einem anderen Code.</translation>
    </message>
    <message>
        <source>An attribute without a usable identifier or type is left out.</source>
        <translation>Ein Attribut ohne brauchbare Kennung oder Art wird ausgelassen.</translation>
    </message>
    <message>
        <source>It applies to the code “{code}”, which is not in the codebook.</source>
        <translation>Es gilt für den Code „{code}“, der nicht im Codebuch steht.</translation>
    </message>
    <message>
        <source>A choice without a usable identifier is left out.</source>
        <translation>Eine Auswahlmöglichkeit ohne brauchbare Kennung wird ausgelassen.</translation>
    </message>
    <message>
        <source>{file} is too large: the codebook has more than {most} entries of a kind.</source>
        <translation>{file} ist zu groß: Das Codebuch hat mehr als {most} Einträge einer Art.</translation>
    </message>
    <message>
        <source>“{name}” occurs more than once; only the first one is kept.</source>
        <translation>„{name}“ kommt mehr als einmal vor; nur das erste bleibt.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>There are at least {count} more problems.</source>
        <translation>Es gibt mindestens {count} weitere Probleme.</translation>
    </message>
    <message>
        <source>{file} holds no article.</source>
        <translation>{file} enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>The text holds line ends or characters that had to be replaced.</source>
        <translation>Der Text enthält Zeilenenden oder Zeichen, die ersetzt werden mussten.</translation>
    </message>
    <message>
        <source>The text has {actual} characters, not {length} as the file says.</source>
        <translation>Der Text hat {actual} Zeichen, nicht {length}, wie die Datei sagt.</translation>
    </message>
    <message>
        <source>The text has been changed: its SHA-256 is not the one in the file.</source>
        <translation>Der Text wurde verändert: Seine SHA-256-Summe ist nicht die in der Datei.</translation>
    </message>
    <message>
        <source>The block is left out: it overlaps another one, or its place or kind cannot be used.</source>
        <translation>Der Absatz wird ausgelassen: Er überlappt einen anderen, oder seine Lage oder Art ist unbrauchbar.</translation>
    </message>
    <message>
        <source>“{value}” is no date that can be used.</source>
        <translation>„{value}“ ist kein brauchbares Datum.</translation>
    </message>
    <message>
        <source>{file} is too large: {megabytes} MB at most can be read.</source>
        <translation>{file} ist zu groß: Höchstens {megabytes} MB lassen sich lesen.</translation>
    </message>
    <message>
        <source>{file} has more parts, or parts nested deeper, than can be read.</source>
        <translation>{file} hat mehr oder tiefer verschachtelte Teile, als sich lesen lassen.</translation>
    </message>
    <message>
        <source>{file} declares a document type (DOCTYPE). Such files are not opened, because they can do harm.</source>
        <translation>{file} vereinbart einen Dokumenttyp (DOCTYPE). Solche Dateien werden nicht geöffnet, weil sie Schaden anrichten können.</translation>
    </message>
    <message>
        <source>This is not as the schema says: {detail}</source>
        <translation>Das ist nicht, wie das Schema es sagt: {detail}</translation>
    </message>
    <message>
        <source>“{value}” cannot be written to a file.</source>
        <translation>„{value}“ lässt sich nicht in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Annotator (file version {theirs}, here up to {ours}). Install the newer version to open it.</source>
        <translation>{file} stammt von einer neueren Version von Annotator (Dateiversion {theirs}, hier bis {ours}). Installiere die neuere Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>{file} is XML, but no codebook of Annotator.</source>
        <translation>{file} ist XML, aber kein Codebuch von Annotator.</translation>
    </message>
    <message>
        <source>{file} is XML, but no document of Annotator.</source>
        <translation>{file} ist XML, aber kein Dokument von Annotator.</translation>
    </message>
    <message>
        <source>The document is too large for a file ({megabytes} MB or {annotations} annotations at most).</source>
        <translation>Das Dokument ist zu groß für eine Datei (höchstens {megabytes} MB oder {annotations} Annotationen).</translation>
    </message>
    <message>
        <source>A note on the whole article can have no correction.</source>
        <translation>Eine Notiz zum ganzen Artikel kann keine Korrektur haben.</translation>
    </message>
    <message>
        <source>The correction is left out: there are no words to correct.</source>
        <translation>Die Korrektur wird ausgelassen: Es gibt keine Wörter zu korrigieren.</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>Note {grade}</translation>
    </message>
    <message>
        <source>{points} of {of} points</source>
        <translation>{points} von {of} Punkten</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>On the article as a whole</source>
        <translation>Zum ganzen Artikel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Anmerkung {number}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Teilweise richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Not in the key</source>
        <translation>Nicht in der Lösung</translation>
    </message>
    <message>
        <source>Marked twice</source>
        <translation>Doppelt markiert</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>(delete)</source>
        <translation>(streichen)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>An accepted extent is left out: none of its spans can be used.</source>
        <translation>Eine zulässige andere Ausdehnung fehlt: Keine ihrer Stellen ist brauchbar.</translation>
    </message>
    <message>
        <source>{file} is empty. Open another copy of it, or have it sent again.</source>
        <translation>{file} ist leer. Öffne eine andere Kopie davon, oder lass sie dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>{file} is no XML that can be read, or it is damaged. Open another copy of it, or have it sent again. ({detail})</source>
        <translation>{file} ist kein lesbares XML oder beschädigt. Öffne eine andere Kopie davon, oder lass sie dir noch einmal schicken. ({detail})</translation>
    </message>
    <message>
        <source>It is left out, because its code or its spans cannot be used.</source>
        <translation>Er bleibt weg, weil sein Code oder seine Stellen nicht zu gebrauchen sind.</translation>
    </message>
    <message>
        <source>The same hint is dismissed twice.</source>
        <translation>Derselbe Hinweis ist zweimal verworfen.</translation>
    </message>
    <message>
        <source>A former place without an offset or without words is left out.</source>
        <translation>Eine frühere Stelle ohne Offset oder ohne Wörter wird weggelassen.</translation>
    </message>
    <message>
        <source>No longer in the article</source>
        <translation>Nicht mehr im Artikel</translation>
    </message>
</context>
<context>
    <name>grading</name>
    <message>
        <source>“{name}” of the rubric is out of range.</source>
        <translation>„{name}“ im Bewertungsraster liegt außerhalb des Erlaubten.</translation>
    </message>
    <message>
        <source>The scale of grades has to fall from at most 1 to 0.</source>
        <translation>Die Notenskala muss von höchstens 1 bis 0 fallen.</translation>
    </message>
    <message>
        <source>A rubric is a JSON object.</source>
        <translation>Ein Bewertungsraster ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A rubric has no “{name}”.</source>
        <translation>Ein Bewertungsraster hat kein „{name}“.</translation>
    </message>
    <message>
        <source>The value of “{name}” in the rubric cannot be used.</source>
        <translation>Der Wert von „{name}“ im Bewertungsraster ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>{reason} The same problem again counts once.</source>
        <translation>{reason} Dasselbe Problem zählt nur einmal.</translation>
    </message>
    <message>
        <source>{reason} Not asked for, so it does not count.</source>
        <translation>{reason} Danach ist nicht gefragt, darum zählt es nicht.</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>wer spricht</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>{where} {what}</source>
        <translation>{where} {what}</translation>
    </message>
    <message>
        <source>{reason} Bonus: {name}.</source>
        <translation>{reason} Zusatzpunkte: {name}.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>The right words.</source>
        <translation>Die richtigen Wörter.</translation>
    </message>
    <message>
        <source>Nearly the right words ({share} in common).</source>
        <translation>Fast die richtigen Wörter ({share} gemeinsam).</translation>
    </message>
    <message>
        <source>At the right place, but too much or too little ({share} in common).</source>
        <translation>An der richtigen Stelle, aber zu viel oder zu wenig ({share} gemeinsam).</translation>
    </message>
    <message>
        <source>The right code.</source>
        <translation>Der richtige Code.</translation>
    </message>
    <message>
        <source>The right group, but “{given}” instead of “{expected}”.</source>
        <translation>Die richtige Gruppe, aber „{given}“ statt „{expected}“.</translation>
    </message>
    <message>
        <source>“{given}” instead of “{expected}”.</source>
        <translation>„{given}“ statt „{expected}“.</translation>
    </message>
    <message>
        <source>You have marked this already.</source>
        <translation>Das hast du schon markiert.</translation>
    </message>
    <message>
        <source>The key does not have this; the teacher decides.</source>
        <translation>Das steht nicht in der Lösung; die Lehrkraft entscheidet.</translation>
    </message>
    <message>
        <source>What is only touching cannot need more in common than what is accepted.</source>
        <translation>Was zu viel oder zu wenig ist, kann nicht mehr gemeinsam haben müssen als das fast Richtige.</translation>
    </message>
    <message>
        <source>The rubric grades no tier.</source>
        <translation>Das Bewertungsraster bewertet keine Stufe.</translation>
    </message>
    <message>
        <source>Every grade of the scale needs a name.</source>
        <translation>Jede Note der Skala braucht einen Namen.</translation>
    </message>
    <message>
        <source>Gamma takes two to {people} people with at most {marks} annotations each that rarely overlap.</source>
        <translation>Gamma braucht zwei bis {people} Personen mit je höchstens {marks} Annotationen, die sich selten überlappen.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>The user guide is not part of this installation.</source>
        <translation>Die Anleitung gehört nicht zu dieser Installation.</translation>
    </message>
    <message>
        <source>No program opens web pages here. The user guide is {path}.</source>
        <translation>Hier öffnet kein Programm Webseiten. Die Anleitung ist {path}.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>{name} is open in another window. Choose another name.</source>
        <translation>{name} ist in einem anderen Fenster offen. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is the file you are working on. Hand in another one.</source>
        <translation>{name} ist die Datei, an der du arbeitest. Gib eine andere ab.</translation>
    </message>
    <message>
        <source>{name} is the file you are working on. Choose another name.</source>
        <translation>{name} ist die Datei, an der du gerade arbeitest. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is a hand-out and stays as it is. Choose another name.</source>
        <translation>{name} ist ein Arbeitsblatt und bleibt, wie es ist. Wähle einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Missing and superfluous spaces</source>
        <translation>Fehlende und überflüssige Leerzeichen</translation>
    </message>
    <message>
        <source>Quotation marks and brackets</source>
        <translation>Anführungszeichen und Klammern</translation>
    </message>
    <message>
        <source>Doubled words</source>
        <translation>Doppelte Wörter</translation>
    </message>
    <message>
        <source>Capitals in mid-sentence</source>
        <translation>Großbuchstaben mitten im Satz</translation>
    </message>
    <message>
        <source>A report informs. A sentence that tells readers to click, to subscribe or to discover something is advertising and doesn&apos;t belong there.</source>
        <translation>Ein Bericht informiert. Ein Satz, der dazu auffordert, zu klicken, etwas zu abonnieren oder zu entdecken, ist Werbung und gehört nicht hinein.</translation>
    </message>
    <message>
        <source>Paragraphs without beginning or end</source>
        <translation>Absätze ohne Anfang oder Ende</translation>
    </message>
    <message>
        <source>Names in several spellings</source>
        <translation>Namen in mehreren Schreibweisen</translation>
    </message>
    <message>
        <source>Quotations and who said them</source>
        <translation>Zitate und wer sie gesagt hat</translation>
    </message>
    <message>
        <source>Quotation marks promise that somebody said exactly these words. A good text tells who it was, so that readers can check it, and tells it once.</source>
        <translation>Anführungszeichen versprechen, dass jemand genau diese Worte gesagt hat. Ein guter Text verrät, wer es war, damit man es prüfen kann, und er verrät es nur einmal.</translation>
    </message>
    <message>
        <source>The same words stood in the text before.</source>
        <translation>Dieselben Wörter standen schon weiter oben im Text.</translation>
    </message>
    <message>
        <source>Repeated phrases</source>
        <translation>Wiederholte Formulierungen</translation>
    </message>
    <message>
        <source>Whoever says a thing twice in the same words has forgotten the first time, or fills the page.</source>
        <translation>Wer dasselbe zweimal mit denselben Wörtern sagt, hat das erste Mal vergessen oder füllt nur die Seite.</translation>
    </message>
    <message>
        <source>Sources without a name</source>
        <translation>Quellen ohne Namen</translation>
    </message>
    <message>
        <source>Calls to action</source>
        <translation>Aufforderungen</translation>
    </message>
    <message>
        <source>Such marks come in pairs, but the other one is missing.</source>
        <translation>Solche Zeichen stehen zu zweit, aber das andere fehlt.</translation>
    </message>
    <message>
        <source>This quotation mark does not go with the one at the beginning.</source>
        <translation>Dieses Anführungszeichen passt nicht zu dem am Anfang.</translation>
    </message>
    <message>
        <source>{country} comes up nowhere else in this text, but {other} and {partner} do. Perhaps these two are meant.</source>
        <translation>{country} kommt sonst nirgends im Text vor, wohl aber {other} und {partner}. Vielleicht sind diese beiden gemeint.</translation>
    </message>
    <message>
        <source>This sentence doesn&apos;t inform: it tells readers to do something.</source>
        <translation>Dieser Satz informiert nicht: Er fordert dazu auf, etwas zu tun.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>This is “{original}” ({language}), translated word by word.</source>
        <translation>Das ist „{original}“ ({language}), Wort für Wort übersetzt.</translation>
    </message>
    <message>
        <source>This is “{original}” ({language}), translated word by word. Better: “{better}”.</source>
        <translation>Das ist „{original}“ ({language}), Wort für Wort übersetzt. Besser: „{better}“.</translation>
    </message>
    <message>
        <source>Turns of another language</source>
        <translation>Wendungen aus einer anderen Sprache</translation>
    </message>
    <message>
        <source>Machine translation often takes a turn of the other language word by word. The words are right, but nobody says it like that.</source>
        <translation>Maschinen übersetzen Wendungen oft Wort für Wort. Die Wörter stimmen, aber so sagt es niemand.</translation>
    </message>
    <message>
        <source>A capital in mid-sentence: perhaps a new sentence begins here, or words got lost.</source>
        <translation>Ein großer Anfangsbuchstabe mitten im Satz: Vielleicht beginnt hier ein neuer Satz, oder es fehlen Wörter.</translation>
    </message>
    <message>
        <source>The text claims to be certain, but a reason would be better.</source>
        <translation>Der Text tut ganz sicher; besser wäre ein Grund.</translation>
    </message>
    <message>
        <source>Certainty without reasons</source>
        <translation>Gewissheit ohne Gründe</translation>
    </message>
    <message>
        <source>“Undoubtedly” and “it is clear that” ask readers to believe. Reasons and sources would let them judge for themselves.</source>
        <translation>„Zweifellos“ und „es ist klar, dass“ verlangen Glauben. Mit Gründen und Quellen könnte man selbst urteilen.</translation>
    </message>
    <message>
        <source>This number can be checked, and no source stands near it.</source>
        <translation>Diese Zahl kann man nachprüfen, und in der Nähe steht keine Quelle.</translation>
    </message>
    <message>
        <source>This date can be checked, and no source stands near it.</source>
        <translation>Dieses Datum kann man nachprüfen, und in der Nähe steht keine Quelle.</translation>
    </message>
    <message>
        <source>This says that something is the most or the first of all. Who found that out?</source>
        <translation>Hier ist etwas das Größte oder das Erste von allem. Wer hat das festgestellt?</translation>
    </message>
    <message>
        <source>This says that one thing led to another. How does the text know?</source>
        <translation>Hier heißt es, dass das eine zum anderen geführt hat. Woher weiß der Text das?</translation>
    </message>
    <message>
        <source>Claims worth checking</source>
        <translation>Behauptungen, die man prüfen sollte</translation>
    </message>
    <message>
        <source>Numbers, dates, superlatives and causes can be checked. A good text tells where it has them from, in the same sentence or next to it.</source>
        <translation>Zahlen, Daten, Superlative und Ursachen kann man nachprüfen. Ein guter Text sagt, woher er sie hat, im selben Satz oder gleich daneben.</translation>
    </message>
    <message>
        <source>The same word stands here twice.</source>
        <translation>Dasselbe Wort steht hier zweimal.</translation>
    </message>
    <message>
        <source>Some little words never stand twice in a row. Where they do, somebody changed the sentence and forgot to read it again.</source>
        <translation>Manche kleinen Wörter stehen nie zweimal hintereinander. Tun sie es doch, hat jemand den Satz umgebaut und danach nicht noch einmal gelesen.</translation>
    </message>
    <message>
        <source>The text retells in its own words what {speaker} said.</source>
        <translation>Der Text gibt mit eigenen Worten wieder, was {speaker} gesagt hat.</translation>
    </message>
    <message>
        <source>Speech in other words</source>
        <translation>Was jemand sagte, mit anderen Worten</translation>
    </message>
    <message>
        <source>A text often retells what somebody said: with “that”, “according to” or, in German, in the subjunctive. These are not the very words, and the writer may have changed what was meant.</source>
        <translation>Oft gibt ein Text wieder, was jemand gesagt hat: mit „dass“, „laut“ oder im Konjunktiv. Das ist nicht der Wortlaut, und der Sinn kann sich dabei verändert haben.</translation>
    </message>
    <message>
        <source>This wording judges or excites instead of informing. What would a sober one be?</source>
        <translation>Diese Wortwahl wertet oder regt auf, statt zu informieren. Wie hieße es nüchtern?</translation>
    </message>
    <message>
        <source>News exclaims nothing: the mark is there to excite.</source>
        <translation>Nachrichten rufen nicht: Das Ausrufezeichen soll nur aufregen.</translation>
    </message>
    <message>
        <source>Loaded language</source>
        <translation>Wertende Sprache</translation>
    </message>
    <message>
        <source>Some words judge, frighten or advertise. News tells what happened and leaves the judgement to its readers.</source>
        <translation>Manche Wörter werten, machen Angst oder werben. Nachrichten sagen, was geschehen ist, und überlassen das Urteil denen, die sie lesen.</translation>
    </message>
    <message>
        <source>Elsewhere in the text this name is spelled “{name}”.</source>
        <translation>Anderswo im Text steht dieser Name als „{name}“.</translation>
    </message>
    <message>
        <source>A paragraph begins with a small letter: perhaps something is missing before it.</source>
        <translation>Ein Absatz beginnt mit einem kleinen Buchstaben: Vielleicht fehlt davor etwas.</translation>
    </message>
    <message>
        <source>The paragraph stops in the middle of a sentence, or its full stop is missing.</source>
        <translation>Der Absatz hört mitten im Satz auf, oder sein Punkt fehlt.</translation>
    </message>
    <message>
        <source>A paragraph begins with a capital and ends with a full stop. If it doesn&apos;t, a piece of the text may be missing.</source>
        <translation>Ein Absatz beginnt mit einem Großbuchstaben und endet mit einem Punkt. Wenn nicht, fehlt vielleicht ein Stück des Textes.</translation>
    </message>
    <message>
        <source>{speaker} was announced just before: the name stands here twice.</source>
        <translation>{speaker} wurde gerade erst angekündigt: Der Name steht hier doppelt.</translation>
    </message>
    <message>
        <source>These are the words of {speaker}, but quotation marks are missing.</source>
        <translation>Das sind die Worte von {speaker}, aber es fehlen Anführungszeichen.</translation>
    </message>
    <message>
        <source>These are said to be the very words of {speaker}.</source>
        <translation>Das sollen genau die Worte von {speaker} sein.</translation>
    </message>
    <message>
        <source>Quotation marks say: these are somebody&apos;s very words. Does the text tell whose?</source>
        <translation>Die Anführungszeichen sagen: Das sind genau die Worte von jemandem. Verrät der Text, von wem?</translation>
    </message>
    <message>
        <source>This is who speaks.</source>
        <translation>Das ist, wer spricht.</translation>
    </message>
    <message>
        <source>This word tells that somebody speaks.</source>
        <translation>Dieses Wort zeigt an, dass jemand spricht.</translation>
    </message>
    <message>
        <source>Speakers and words for speaking</source>
        <translation>Wer spricht und welches Wort es anzeigt</translation>
    </message>
    <message>
        <source>Whoever quotes names the speaker, and a word such as “said” or “according to” tells that these are not the writer’s own words.</source>
        <translation>Wer zitiert, nennt, wer spricht, und ein Wort wie „sagte“ oder „laut“ zeigt an, dass es nicht die eigenen Worte des Textes sind.</translation>
    </message>
    <message>
        <source>When exactly was that? The article gives no date, so nobody can look it up.</source>
        <translation>Wann genau war das? Der Artikel nennt kein Datum, deshalb kann es niemand nachschlagen.</translation>
    </message>
    <message>
        <source>Times without a date</source>
        <translation>Zeitangaben ohne Datum</translation>
    </message>
    <message>
        <source>“Recently” means something else every day. An article that gives no date at all leaves its readers guessing when things happened.</source>
        <translation>„Kürzlich“ bedeutet jeden Tag etwas anderes. Ein Artikel ganz ohne Datum lässt seine Leser raten, wann etwas geschah.</translation>
    </message>
    <message>
        <source>Who exactly says so? Without a name nobody can check it.</source>
        <translation>Wer genau sagt das? Ohne einen Namen kann es niemand nachprüfen.</translation>
    </message>
    <message>
        <source>Whoever writes news says where they know it from. “Experts” or “certain sources” have no name: nobody can ask them, and nobody can tell whether they exist.</source>
        <translation>Wer Nachrichten schreibt, sagt auch, woher er etwas weiß. „Experten“ oder „bestimmte Quellen“ haben keinen Namen: Niemand kann sie fragen, und niemand weiß, ob es sie gibt.</translation>
    </message>
    <message>
        <source>A space is missing here: two words run into each other.</source>
        <translation>Hier fehlt ein Leerzeichen: Zwei Wörter stoßen aneinander.</translation>
    </message>
    <message>
        <source>There is more than one space between these words.</source>
        <translation>Zwischen diesen Wörtern steht mehr als ein Leerzeichen.</translation>
    </message>
    <message>
        <source>No space belongs before this mark.</source>
        <translation>Vor dieses Zeichen gehört kein Leerzeichen.</translation>
    </message>
    <message>
        <source>Between two words there is exactly one space, and after a comma or a full stop, too. Where it got lost, two words or sentences run into each other; that happens when text is copied or translated by a machine.</source>
        <translation>Zwischen zwei Wörtern steht genau ein Leerzeichen, auch nach einem Komma oder Punkt. Fehlt es, kleben zwei Wörter oder Sätze aneinander; das passiert, wenn Text kopiert oder von einer Maschine übersetzt wird.</translation>
    </message>
    <message>
        <source>Words such as “however” or “the” are written with a capital only where a sentence begins. A capital in mid-sentence tells that two sentences were joined, or that words got lost.</source>
        <translation>Wörter wie „jedoch“ oder „die“ schreibt man nur am Satzanfang groß. Ein großer Anfangsbuchstabe mitten im Satz verrät, dass zwei Sätze verschmolzen oder Wörter verloren gegangen sind.</translation>
    </message>
    <message>
        <source>A comma belongs before “{word}”.</source>
        <translation>Vor „{word}“ gehört ein Komma.</translation>
    </message>
    <message>
        <source>Commas before clauses</source>
        <translation>Kommas vor Nebensätzen</translation>
    </message>
    <message>
        <source>In German, a comma stands before a clause that begins with “dass”, “weil” or “obwohl”. Without it, the sentence is hard to read.</source>
        <translation>Vor einem Nebensatz mit „dass“, „weil“ oder „obwohl“ steht ein Komma. Ohne Komma ist der Satz schwer zu lesen.</translation>
    </message>
    <message>
        <source>Neither country comes up anywhere else in this text, which is about {one} and {other}.</source>
        <translation>Keines der beiden Länder kommt sonst im Text vor, der von {one} und {other} handelt.</translation>
    </message>
    <message>
        <source>Pairs of countries</source>
        <translation>Länderpaare</translation>
    </message>
    <message>
        <source>An article about Poland and Lithuania can hardly mean a “Polish-Finnish” treaty if Finland comes up nowhere else. Translation programs and authors in a hurry mix up countries like that.</source>
        <translation>Ein Artikel über Polen und Litauen kann kaum einen „polnisch-finnischen“ Vertrag meinen, wenn Finnland sonst nirgends vorkommt. Übersetzungsprogramme und eilige Autoren verwechseln Länder so.</translation>
    </message>
    <message>
        <source>This name is in another language. Elsewhere the text calls the same “{name}”.</source>
        <translation>Dieser Name ist in einer anderen Sprache. Anderswo nennt der Text dasselbe „{name}“.</translation>
    </message>
    <message>
        <source>Elsewhere the text calls the same “{name}”. Readers may think of two institutions.</source>
        <translation>Anderswo nennt der Text dasselbe „{name}“. Wer das liest, kann an zwei Einrichtungen denken.</translation>
    </message>
    <message>
        <source>One person, place or institution should have one name in a text. With two spellings, or a name that is translated only in some places, readers may think of two; often one of them is simply wrong.</source>
        <translation>Eine Person, ein Ort oder eine Einrichtung sollte in einem Text einen Namen haben. Bei zwei Schreibweisen, oder wenn ein Name nur manchmal übersetzt ist, denkt man leicht an zwei; oft ist eine davon einfach falsch.</translation>
    </message>
    <message>
        <source>This sentence has no main verb: it says what something is like, then stops.</source>
        <translation>Diesem Satz fehlt das Hauptverb: Er sagt, wie etwas ist, und hört dann auf.</translation>
    </message>
    <message>
        <source>Sentences without a main verb</source>
        <translation>Sätze ohne Hauptverb</translation>
    </message>
    <message>
        <source>“A decision that worries many.” is no whole sentence: the main verb is missing. French news writes like that, and translations keep it.</source>
        <translation>„Eine Entscheidung, die viele beunruhigt.“ ist kein ganzer Satz: Das Hauptverb fehlt. In französischen Nachrichten steht das oft so, und Übersetzungen behalten es bei.</translation>
    </message>
    <message>
        <source>Spaces are missing here: “{words}”.</source>
        <translation>Hier fehlen Leerzeichen: „{words}“.</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” are two words; the space between them is missing.</source>
        <translation>„{left}“ und „{right}“ sind zwei Wörter; dazwischen fehlt das Leerzeichen.</translation>
    </message>
    <message>
        <source>Two words in one</source>
        <translation>Zwei Wörter in einem</translation>
    </message>
    <message>
        <source>Here two words run into each other, because the space between them got lost. That happens when text is copied from a web page or translated by a machine. Long compounds, names and foreign words are no such mistake.</source>
        <translation>Hier laufen zwei Wörter ineinander, weil das Leerzeichen zwischen ihnen verloren ging. Das passiert, wenn Text von einer Webseite kopiert oder von einer Maschine übersetzt wird. Lange Zusammensetzungen, Namen und Fremdwörter sind kein solcher Fehler.</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>In Spanish, {sign} stands at the end, too.</source>
        <translation>Im Spanischen steht auch am Ende ein Zeichen: {sign}.</translation>
    </message>
    <message>
        <source>In Spanish, {sign} stands at the beginning, too.</source>
        <translation>Im Spanischen steht auch am Anfang ein Zeichen: {sign}.</translation>
    </message>
    <message>
        <source>Spanish question and exclamation marks</source>
        <translation>Spanische Frage- und Ausrufezeichen</translation>
    </message>
    <message>
        <source>In Spanish, questions and exclamations have a sign at both ends: ¿ and ?, ¡ and !. Who translates or writes in a hurry forgets the first one, because other languages don&apos;t have it.</source>
        <translation>Im Spanischen haben Fragen und Ausrufe an beiden Enden ein Zeichen: ¿ und ?, ¡ und !. Wer übersetzt oder in Eile schreibt, vergisst das erste, weil andere Sprachen es nicht haben.</translation>
    </message>
    <message>
        <source>The subjunctive tells that somebody else says so. Does the text tell who?</source>
        <translation>Der Konjunktiv sagt: Das behauptet jemand anders. Verrät der Text, wer?</translation>
    </message>
    <message>
        <source>These quotation marks belong to another language; here they look like this: {marks}.</source>
        <translation>Diese Anführungszeichen gehören zu einer anderen Sprache; hier sehen sie so aus: {marks}.</translation>
    </message>
    <message>
        <source>Quotation marks and brackets come in pairs. If one of them is missing, nobody can tell where somebody&apos;s words or an aside begin or end. Marks of another language often come from a translation.</source>
        <translation>Anführungszeichen und Klammern kommen paarweise vor. Fehlt eines davon, weiß niemand, wo fremde Worte oder ein Einschub anfangen oder aufhören. Zeichen einer anderen Sprache stammen oft aus einer Übersetzung.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>{name} is {kind}. Such files cannot be read; copy the words of the article and paste them.</source>
        <translation>{name} ist {kind}. Solche Dateien lassen sich nicht lesen; kopiere die Wörter des Artikels und füge sie ein.</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>ein Ton oder ein Film</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>{name} is not a text. It holds other data, or is damaged.</source>
        <translation>{name} ist kein Text. Die Datei enthält andere Daten oder ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no encoding called “{encoding}”.</source>
        <translation>Es gibt keine Kodierung namens „{encoding}“.</translation>
    </message>
    <message>
        <source>{name} is not encoded as {encoding}.</source>
        <translation>{name} ist nicht als {encoding} kodiert.</translation>
    </message>
    <message>
        <source>{name} is empty. Open another file, or paste the article.</source>
        <translation>{name} ist leer. Öffne eine andere Datei, oder füge den Artikel ein.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read. Open another copy, or paste the words of the article.</source>
        <translation>{name} ist beschädigt und lässt sich nicht lesen. Öffne eine andere Kopie, oder füge die Wörter des Artikels ein.</translation>
    </message>
    <message>
        <source>{name} is protected by a password or a licence. Save a copy without it, or paste the words of the article.</source>
        <translation>{name} ist durch ein Passwort oder eine Lizenz geschützt. Speichere eine Kopie ohne diesen Schutz, oder füge die Wörter des Artikels ein.</translation>
    </message>
    <message>
        <source>{name} has more parts, or larger ones, than can be read. No article has that.</source>
        <translation>{name} hat mehr Teile oder größere, als gelesen werden können. Kein Artikel hat das.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} lines; no article has.</source>
        <translation>{name} hat mehr als {limit} Zeilen; so lang ist kein Artikel.</translation>
    </message>
    <message>
        <source>{name} is too large for an article: more than {limit} MB.</source>
        <translation>{name} ist zu groß für einen Artikel: mehr als {limit} MB.</translation>
    </message>
    <message>
        <source>{name} is too large: more than {limit} MB.</source>
        <translation>{name} ist zu groß: mehr als {limit} MB.</translation>
    </message>
    <message>
        <source>{name} is a message without a web page in it.</source>
        <translation>{name} ist eine Nachricht ohne Webseite darin.</translation>
    </message>
    <message>
        <source>{name} has only pictures of pages, as from a scanner, and no text. Have its text recognised by another program first, or type the article.</source>
        <translation>{name} besteht nur aus Bildern von Seiten, wie aus einem Scanner, und hat keinen Text. Lass den Text zuerst von einem anderen Programm erkennen, oder tippe den Artikel ab.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} pages; no article has.</source>
        <translation>{name} hat mehr als {limit} Seiten; kein Artikel hat so viele.</translation>
    </message>
    <message>
        <source>{name} is {kind}. Open it in a word processor, save it as DOCX or ODT, and open that here.</source>
        <translation>{name} ist {kind}. Öffne die Datei in einer Textverarbeitung, speichere sie als DOCX oder ODT, und öffne die neue Datei hier.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>ein Pages-Dokument</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>{name} is open in another window or program. Close it there.</source>
        <translation>{name} ist in einem anderen Fenster oder Programm offen. Schließe die Datei dort.</translation>
    </message>
    <message>
        <source>The codebook has no code “{code}”; perhaps you mean “{other}”.</source>
        <translation>Das Codebuch hat keinen Code „{code}“; vielleicht ist „{other}“ gemeint.</translation>
    </message>
    <message>
        <source>The codebook has no code “{code}”. It has: {codes}.</source>
        <translation>Das Codebuch hat keinen Code „{code}“. Es hat: {codes}.</translation>
    </message>
    <message>
        <source>“{code}” is a group. Choose one of its codes: {codes}.</source>
        <translation>„{code}“ ist eine Gruppe. Zur Wahl stehen ihre Codes: {codes}.</translation>
    </message>
    <message>
        <source>The article does not contain “{quote}”; every character must be the same.</source>
        <translation>Der Artikel enthält „{quote}“ nicht; jedes Zeichen muss übereinstimmen.</translation>
    </message>
    <message>
        <source>The article contains “{quote}” {count} times. Say which one is meant, from 1 to {count} (--occurrence).</source>
        <translation>Der Artikel enthält „{quote}“ {count}-mal. Welche Stelle gemeint ist, sagt eine Zahl von 1 bis {count} (--occurrence).</translation>
    </message>
    <message>
        <source>There is no occurrence {number} of “{quote}”; the article contains it {count} time(s).</source>
        <translation>Stelle {number} von „{quote}“ gibt es nicht; der Artikel enthält das {count}-mal.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB.</source>
        <translation>{name} ist größer als {limit} MB.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
        <source>You are not allowed to read {name}.</source>
        <translation>{name} darfst du nicht lesen.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>Your latest changes would not survive a crash: {reason} You can go on, but save often.</source>
        <translation>Deine letzten Änderungen würden einen Absturz nicht überstehen: {reason} Du kannst weiterarbeiten, aber speichere oft.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The folder for safety copies is write-protected.</source>
        <translation>Der Ordner für Sicherungskopien ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Safety copies cannot be written ({reason}).</source>
        <translation>Sicherungskopien lassen sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>{name} is being recovered in another window.</source>
        <translation>{name} wird gerade in einem anderen Fenster wiederhergestellt.</translation>
    </message>
    <message>
        <source>The safety copy of {name} cannot be read any more.</source>
        <translation>Die Sicherungskopie von {name} lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>a document without a name</source>
        <translation>ein Dokument ohne Namen</translation>
    </message>
    <message>
        <source>The safety copy {name} is damaged or from a newer version.</source>
        <translation>Die Sicherungskopie {name} ist beschädigt oder stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>{name} is there already and was not replaced.</source>
        <translation>{name} gibt es schon und wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>{name} is not an Annotator document.</source>
        <translation>{name} ist kein Dokument von Annotator.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>{name} is a document already, not an article.</source>
        <translation>{name} ist schon ein Dokument, kein Artikel.</translation>
    </message>
    <message>
        <source>The changes to {name} cannot be recovered, because the document they belong to is missing.</source>
        <translation>Die Änderungen an {name} lassen sich nicht wiederherstellen, weil das Dokument dazu fehlt.</translation>
    </message>
    <message>
        <source>Change {number} of {total} cannot be applied: {reason} It and all later ones are missing.</source>
        <translation>Änderung {number} von {total} lässt sich nicht anwenden: {reason} Sie und alle späteren fehlen.</translation>
    </message>
    <message>
        <source>What was changed after the document was saved last is missing, because it is damaged.</source>
        <translation>Was nach dem letzten Speichern geändert wurde, fehlt, weil es beschädigt ist.</translation>
    </message>
    <message>
        <source>The last change was not written to its end and is missing.</source>
        <translation>Die letzte Änderung wurde nicht zu Ende geschrieben und fehlt.</translation>
    </message>
    <message>
        <source>The safety copy is damaged at its end; the last changes are missing.</source>
        <translation>Die Sicherungskopie ist am Ende beschädigt; die letzten Änderungen fehlen.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device. Choose another name.</source>
        <translation>{name} ist ein Ordner oder ein Gerät. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is write-protected. Save under another name.</source>
        <translation>{name} ist schreibgeschützt. Speichere unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>{name} cannot be replaced; perhaps another program has it open. Close it there, or save under another name.</source>
        <translation>{name} lässt sich nicht ersetzen; vielleicht ist die Datei in einem anderen Programm offen. Schließe sie dort, oder speichere unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>{name} was removed or renamed since it was opened here.</source>
        <translation>{name} wurde gelöscht oder umbenannt, seit die Datei hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else since it was opened here.</source>
        <translation>{name} wurde von jemand anderem geändert, seit die Datei hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>There is not enough room for {name} in {folder}. Make room there, or save in another folder.</source>
        <translation>Für {name} ist in {folder} nicht genug Platz. Schaffe dort Platz, oder speichere in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be saved because {folder} is write-protected. Save in another folder.</source>
        <translation>{name} lässt sich nicht speichern, weil {folder} schreibgeschützt ist. Speichere in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be saved because {folder} is not there. Connect the drive again, or save in another folder.</source>
        <translation>{name} lässt sich nicht speichern, weil {folder} nicht da ist. Verbinde das Laufwerk wieder, oder speichere in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The name {name} is too long. Choose a shorter one.</source>
        <translation>Der Name {name} ist zu lang. Wähle einen kürzeren.</translation>
    </message>
    <message>
        <source>A file cannot be called {name}. Choose another name.</source>
        <translation>Eine Datei kann nicht {name} heißen. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Save in another folder.</source>
        <translation>{name} lässt sich nicht speichern: {reason}. Speichere in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>A note on the article can have no correction.</source>
        <translation>Eine Notiz zum Artikel kann keine Korrektur haben.</translation>
    </message>
    <message>
        <source>The codebook for new documents could not be used; here is the one that comes along. {reason}</source>
        <translation>Das Codebuch für neue Dokumente war nicht zu gebrauchen, darum ist das mitgelieferte da. {reason}</translation>
    </message>
    <message>
        <source>{name} is no zip archive that can be read.</source>
        <translation>{name} ist kein lesbares Zip-Archiv.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files.</source>
        <translation>{name} enthält mehr als {most} Dateien.</translation>
    </message>
    <message>
        <source>Archives inside of archives inside of archives are not opened.</source>
        <translation>Archive in Archiven in Archiven werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Its path leads out of the archive.</source>
        <translation>Ihr Pfad führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>It is a link, not a file.</source>
        <translation>Sie ist eine Verknüpfung, keine Datei.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Sie ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is not in order; “annotator check” tells why.</source>
        <translation>{name} ist nicht in Ordnung; „annotator check“ sagt, warum.</translation>
    </message>
    <message>
        <source>{name} is a document, but not a key.</source>
        <translation>{name} ist ein Dokument, aber keine Lösung.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be made.</source>
        <translation>Der Ordner {name} lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>{name} is no grading session that can be used.</source>
        <translation>{name} ist kein brauchbarer Bewertungsstand.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is not in order ({count} problems), first: {first}</source>
        <translation>Sie ist nicht in Ordnung ({count} Probleme), zuerst: {first}</translation>
    </message>
    <message>
        <source>It names nobody. Assign it to a student by hand.</source>
        <translation>Sie nennt keinen Namen. Ordnen Sie sie von Hand zu.</translation>
    </message>
    <message>
        <source>It is a document of another kind ({role}).</source>
        <translation>Sie ist ein Dokument anderer Art ({role}).</translation>
    </message>
    <message>
        <source>The text of the article has been changed in it.</source>
        <translation>Der Text des Artikels ist darin verändert.</translation>
    </message>
    <message>
        <source>It is about another article.</source>
        <translation>Sie gehört zu einem anderen Artikel.</translation>
    </message>
    <message>
        <source>{name} is not as the platform wrote it (UTF-8).</source>
        <translation>{name} ist nicht so, wie die Plattform es geschrieben hat (UTF-8).</translation>
    </message>
    <message>
        <source>{student} is not in the worksheet, or not clearly.</source>
        <translation>{student} steht nicht in der Tabelle oder nicht eindeutig.</translation>
    </message>
    <message>
        <source>{student} has a row of the worksheet in common with somebody else.</source>
        <translation>{student} teilt sich eine Zeile der Tabelle mit jemand anderem.</translation>
    </message>
    <message>
        <source>{student}: the scale of the worksheet has no “{grade}”.</source>
        <translation>{student}: Die Skala der Tabelle hat kein „{grade}“.</translation>
    </message>
    <message>
        <source>Points: {points} of {of}, grade: {grade}. Right: {right}, partly: {partly}, missed: {missed}.</source>
        <translation>Punkte: {points} von {of}, Note: {grade}. Richtig: {right}, teilweise: {partly}, übersehen: {missed}.</translation>
    </message>
    <message>
        <source>Which column of {name} takes the grades? Choose one of: {columns}.</source>
        <translation>In welche Spalte von {name} kommen die Noten? Wählen Sie eine von: {columns}.</translation>
    </message>
    <message>
        <source>Grades: {article}</source>
        <translation>Noten: {article}</translation>
    </message>
    <message>
        <source>The article has “{alike}”, which reads like “{quote}”, but every character must be the same.</source>
        <translation>Der Artikel enthält „{alike}“, was sich wie „{quote}“ liest, aber jedes Zeichen muss übereinstimmen.</translation>
    </message>
    <message>
        <source>The key {name} has no annotations to compare with.</source>
        <translation>Die Lösung {name} hat keine Annotationen, mit denen man vergleichen könnte.</translation>
    </message>
    <message>
        <source>Say who hands in: the name is empty.</source>
        <translation>Bitte angeben, wer abgibt: Der Name ist leer.</translation>
    </message>
    <message>
        <source>{name} is nobody’s work, and cannot be handed in.</source>
        <translation>{name} ist niemandes Arbeit und kann nicht abgegeben werden.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>The text of the article has been changed in it; it is graded on the one that its annotations fit.</source>
        <translation>Der Text des Artikels ist darin verändert; bewertet wird der, zu dem ihre Annotationen passen.</translation>
    </message>
    <message>
        <source>Annotations found again in the article of the key: {anchored}; moved: {moved}; not found: {orphaned}.</source>
        <translation>Im Artikel der Lösung wiedergefundene Annotationen: {anchored}; verschoben: {moved}; nicht gefunden: {orphaned}.</translation>
    </message>
    <message>
        <source>Annotations on the same words of the key’s version: {anchored}; to be looked at: {moved}; without their words: {orphaned}.</source>
        <translation>Annotationen auf denselben Wörtern in der Fassung der Lösung: {anchored}; anzusehen: {moved}; ohne ihre Wörter: {orphaned}.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Teilweise richtig</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Beyond the key</source>
        <translation>Über die Lösung hinaus</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schülerinnen und Schüler</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>Items of the key</source>
        <translation>Stellen der Lösung</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Points, mean</source>
        <translation>Punkte, Mittelwert</translation>
    </message>
    <message>
        <source>Points, median</source>
        <translation>Punkte, Median</translation>
    </message>
    <message>
        <source>F1, words and code right, mean</source>
        <translation>F1, Wörter und Code richtig, Mittelwert</translation>
    </message>
    <message>
        <source>F1, other extents count half, mean</source>
        <translation>F1, andere Grenzen zählen halb, Mittelwert</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha on words</source>
        <translation>Krippendorffs Alpha auf Wörtern</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha on spans</source>
        <translation>Krippendorffs Alpha auf Stellen</translation>
    </message>
    <message>
        <source>F1 of pairs of students, mean</source>
        <translation>F1 der Paare, Mittelwert</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Note {grade}</translation>
    </message>
    <message>
        <source>Grading it breaks down.</source>
        <translation>Beim Bewerten bricht das Programm zusammen.</translation>
    </message>
    <message>
        <source>{name} is a list of annotations, not an article. “annotator import-jsonl ARTICLE {name} -o KEY.annox” makes a key of it and its article.</source>
        <translation>{name} ist eine Liste von Annotationen, kein Artikel. „annotator import-jsonl ARTIKEL {name} -o LÖSUNG.annox“ macht daraus und aus dem Artikel eine Lösung.</translation>
    </message>
    <message>
        <source>The cell {cell} of {name} is computed by a formula. Put a value into it first.</source>
        <translation>Die Zelle {cell} von {name} wird von einer Formel berechnet. Schreiben Sie zuerst einen Wert hinein.</translation>
    </message>
    <message>
        <source>{name} is larger than any class needs.</source>
        <translation>{name} ist größer, als irgendeine Klasse braucht.</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read.</source>
        <translation>{name} ist keine Arbeitsmappe, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>{name} is a workbook. Give the sheet as the platform wrote it (CSV).</source>
        <translation>{name} ist eine Arbeitsmappe. Geben Sie die Tabelle so an, wie die Plattform sie geschrieben hat (CSV).</translation>
    </message>
    <message>
        <source>{name} is no sheet of Moodle, Canvas or ILIAS.</source>
        <translation>{name} ist keine Tabelle von Moodle, Canvas oder ILIAS.</translation>
    </message>
    <message>
        <source>Your teacher switched hints off for this assignment.</source>
        <translation>Deine Lehrkraft hat Hinweise für diese Aufgabe ausgeschaltet.</translation>
    </message>
    <message>
        <source>Hints come after you have handed in.</source>
        <translation>Hinweise kommen, wenn du abgegeben hast.</translation>
    </message>
    <message>
        <source>There is no detector “{name}”. There are: {names}.</source>
        <translation>Es gibt keinen Detektor „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation>{name} ist kein JSON.</translation>
    </message>
    <message>
        <source>Another program is grading into {name} right now.</source>
        <translation>Ein anderes Programm bewertet gerade in den Ordner {name}.</translation>
    </message>
    <message>
        <source>{name} is damaged. Delete it, and grade again.</source>
        <translation>{name} ist beschädigt. Löschen Sie die Datei und bewerten Sie noch einmal.</translation>
    </message>
    <message>
        <source>For this, install annotator[cluster]: {error}</source>
        <translation>Dafür muss annotator[cluster] installiert sein: {error}</translation>
    </message>
    <message>
        <source>There is no scheduler at {address}. An address looks like tcp://10.0.0.1:8786.</source>
        <translation>Unter {address} gibt es keinen Scheduler. Eine Adresse sieht so aus: tcp://10.0.0.1:8786.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers.</source>
        <translation>Der Scheduler unter {address} hat keine Worker.</translation>
    </message>
    <message>
        <source>The workers of the cluster cannot grade: {reason}. Do they have the same Annotator?</source>
        <translation>Die Worker des Clusters können nicht bewerten: {reason}. Haben sie denselben Annotator?</translation>
    </message>
    <message>
        <source>Grading it breaks down ({error}).</source>
        <translation>Die Bewertung bricht dabei ab ({error}).</translation>
    </message>
    <message>
        <source>Making the file breaks down.</source>
        <translation>Beim Erzeugen der Datei bricht das Programm ab.</translation>
    </message>
    <message>
        <source>{name} would be written over. Choose another name.</source>
        <translation>{name} würde überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The key {name} has annotations whose words are no longer in the article: {count}. Place them, or remove them.</source>
        <translation>Der Schlüssel {name} hat Annotationen, deren Wörter nicht mehr im Artikel stehen: {count}. Platzieren Sie sie, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>It is about another version of the article.</source>
        <translation>Es geht um eine andere Fassung des Artikels.</translation>
    </message>
    <message>
        <source>{address} leads on from page to page without end.</source>
        <translation>{address} führt ohne Ende von Seite zu Seite weiter.</translation>
    </message>
    <message>
        <source>{address} is not the address of a web page.</source>
        <translation>{address} ist keine Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>{host} is not on the public Internet. Pages of this computer and of home and school networks are not fetched.</source>
        <translation>{host} ist nicht im öffentlichen Internet. Seiten dieses Computers und von Netzen zu Hause oder in der Schule werden nicht geholt.</translation>
    </message>
    <message>
        <source>{address} could not be reached. Check the address and the connection to the Internet.</source>
        <translation>{address} ist nicht erreichbar. Prüfe die Adresse und die Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>{address} is not given out (answer {status}). Open it in a browser, save the page, and open that file.</source>
        <translation>{address} wird nicht herausgegeben (Antwort {status}). Öffne die Seite im Browser, speichere sie, und öffne diese Datei.</translation>
    </message>
    <message>
        <source>{address} is too large: more than {limit} MB.</source>
        <translation>{address} ist zu groß: mehr als {limit} MB.</translation>
    </message>
    <message>
        <source>{address} takes too long to answer. Try again later.</source>
        <translation>{address} braucht zu lange für eine Antwort. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>{name} has {count} chapters.</source>
        <translation>{name} hat {count} Kapitel.</translation>
    </message>
    <message>
        <source>From hints</source>
        <translation>Aus Hinweisen</translation>
    </message>
    <message>
        <source>A note on the article has no words that could occur.</source>
        <translation>Eine Notiz zum Artikel hat keine Wörter, die vorkommen könnten.</translation>
    </message>
</context>
</TS>
