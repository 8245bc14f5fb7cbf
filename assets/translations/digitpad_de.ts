<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>digitpad</name>
    <message>
      <source>There is no display for the window here: “digitpad recognize FILE” reads drawings without one.</source>
      <translation>Hier gibt es keine Anzeige für das Fenster: „digitpad recognize DATEI“ liest Zeichnungen ohne Fenster.</translation>
    </message>
    <message>
      <source>an {name}</source>
      <translation>eine {name}</translation>
    </message>
    <message>
      <source>a {name}</source>
      <translation>eine {name}</translation>
    </message>
    <message>
      <source>An {name}</source>
      <translation>Eine {name}</translation>
    </message>
    <message>
      <source>A {name}</source>
      <translation>Eine {name}</translation>
    </message>
    <message>
      <source>no digit</source>
      <translation>keine Ziffer</translation>
    </message>
    <message>
      <source>No digit</source>
      <translation>Keine Ziffer</translation>
    </message>
    <message>
      <source>Refused: {share}% speak for no digit, and {limit}% are enough. The nearest digit would be {digit}.</source>
      <translation>Abgelehnt: {share} % sprechen für keine Ziffer, und {limit} % genügen. Die nächste Ziffer wäre {digit}.</translation>
    </message>
    <message>
      <source>Two comparisons disagree: by its lines it is {lines}, by its edges {edges}. Together they say {verdict}.</source>
      <translation>Zwei Vergleiche sind sich uneins: Nach den Linien ist es {lines}, nach den Kanten {edges}. Zusammen sagen sie {verdict}.</translation>
    </message>
    <message>
      <source>The built-in samples decided: samples of your set say {own}, with {share}% of the vote.</source>
      <translation>Die integrierten Beispiele haben entschieden: Die Ihrer Menge sagen {own}, mit {share} % der Stimmen.</translation>
    </message>
    <message>
      <source>Samples of your set decided, with {share}% of the vote.</source>
      <translation>Beispiele Ihrer Menge haben entschieden, mit {share} % der Stimmen.</translation>
    </message>
    <message>
      <source>Refused by samples of your set: {share}% speak for no digit. The nearest digit would be {digit}.</source>
      <translation>Von Beispielen Ihrer Menge abgelehnt: {share} % sprechen für keine Ziffer. Die nächste Ziffer wäre {digit}.</translation>
    </message>
    <message>
      <source>Samples of your set decided, with {share}% of the vote: they say {own}, the built-in ones {other}.</source>
      <translation>Beispiele Ihrer Menge haben entschieden, mit {share} % der Stimmen: Sie sagen {own}, die integrierten {other}.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>The picture as it was given.</source>
      <translation>Das Bild, wie es gegeben wurde.</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Tinte</translation>
    </message>
    <message>
      <source>How much each pixel differs from the paper around it.</source>
      <translation>Wie sehr sich jedes Pixel vom Papier ringsum unterscheidet.</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>Schwarz und weiß</translation>
    </message>
    <message>
      <source>Ink apart from paper, without specks.</source>
      <translation>Tinte vom Papier getrennt, ohne Flecken.</translation>
    </message>
    <message>
      <source>Thinned</source>
      <translation>Ausgedünnt</translation>
    </message>
    <message>
      <source>The middle of each line, one pixel wide.</source>
      <translation>Die Mitte jeder Linie, ein Pixel breit.</translation>
    </message>
    <message>
      <source>A stroke's tilt is not two angles a point.</source>
      <translation>Die Neigung eines Strichs besteht nicht aus zwei Winkeln je Punkt.</translation>
    </message>
    <message>
      <source>A stroke needs at least one point of x and y.</source>
      <translation>Ein Strich braucht mindestens einen Punkt mit x und y.</translation>
    </message>
    <message>
      <source>A stroke has a coordinate that is not a finite number.</source>
      <translation>Ein Strich hat eine Koordinate, die keine endliche Zahl ist.</translation>
    </message>
    <message>
      <source>A stroke's lists of x and y differ in length.</source>
      <translation>Die x- und y-Listen eines Strichs sind verschieden lang.</translation>
    </message>
    <message>
      <source>A sample has a number that is not finite or too large to compare.</source>
      <translation>Ein Beispiel hat eine Zahl, die nicht endlich oder zu groß zum Vergleichen ist.</translation>
    </message>
    <message>
      <source>There is no part “{part}”: use {parts}.</source>
      <translation>Es gibt keinen Teil „{part}“: möglich sind {parts}.</translation>
    </message>
    <message>
      <source>Which way the edges of the lines face: a second opinion, for pictures alone.</source>
      <translation>Wohin die Kanten der Linien zeigen: eine zweite Meinung, nur für Bilder.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Zeichnung</translation>
    </message>
    <message>
      <source>The strokes as they were drawn.</source>
      <translation>Die Striche, wie sie gezeichnet wurden.</translation>
    </message>
    <message>
      <source>Cleaned</source>
      <translation>Bereinigt</translation>
    </message>
    <message>
      <source>Evenly spaced points, without tremor, breaks and stray marks.</source>
      <translation>Punkte in gleichem Abstand, ohne Zittern, Lücken und verirrte Tupfer.</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Aufrecht</translation>
    </message>
    <message>
      <source>Most of the slant is taken out.</source>
      <translation>Der größte Teil der Neigung ist herausgenommen.</translation>
    </message>
    <message>
      <source>In the box</source>
      <translation>Im Kasten</translation>
    </message>
    <message>
      <source>Size and place no longer matter, proportions half.</source>
      <translation>Größe und Ort spielen keine Rolle mehr, die Proportionen nur zur Hälfte.</translation>
    </message>
    <message>
      <source>32 × 32</source>
      <translation>32 × 32</translation>
    </message>
    <message>
      <source>A line of fixed width, drawn after scaling.</source>
      <translation>Eine Linie fester Breite, nach dem Skalieren gezeichnet.</translation>
    </message>
    <message>
      <source>8 × 8</source>
      <translation>8 × 8</translation>
    </message>
    <message>
      <source>How many of each cell's 16 pixels are ink.</source>
      <translation>Wie viele der 16 Pixel jeder Zelle Tinte sind.</translation>
    </message>
    <message>
      <source>Directions</source>
      <translation>Richtungen</translation>
    </message>
    <message>
      <source>Where the line runs flat, falling, upright and rising.</source>
      <translation>Wo die Linie waagerecht, fallend, senkrecht und steigend verläuft.</translation>
    </message>
    <message>
      <source>Picture in the box</source>
      <translation>Bild im Kasten</translation>
    </message>
    <message>
      <source>The picture's own lines, upright and of one size.</source>
      <translation>Die Linien des Bildes selbst, aufrecht und in einer Größe.</translation>
    </message>
    <message>
      <source>Edges</source>
      <translation>Kanten</translation>
    </message>
    <message>
      <source>Without the atlas there must be other samples to compare with.</source>
      <translation>Ohne den Atlas werden andere Beispiele zum Vergleichen gebraucht.</translation>
    </message>
    <message>
      <source>“{name}” is not a label: use 0 to 9, or “not a digit”.</source>
      <translation>„{name}“ ist kein Label: möglich sind 0 bis 9 und „keine Ziffer“.</translation>
    </message>
    <message>
      <source>Line {line} of the atlas is no heading like “[7] barred”.</source>
      <translation>Zeile {line} des Atlas ist keine Überschrift wie „[7] barred“.</translation>
    </message>
    <message>
      <source>The atlas' style “{name}” (line {line}) has no skeleton.</source>
      <translation>Die Schreibweise „{name}“ des Atlas (Zeile {line}) hat kein Skelett.</translation>
    </message>
    <message>
      <source>The atlas' style “{name}” (line {line}) cannot be read: {reason}.</source>
      <translation>Die Schreibweise „{name}“ des Atlas (Zeile {line}) ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <source>The atlas names “{name}” twice (line {line}).</source>
      <translation>Der Atlas nennt „{name}“ zweimal (Zeile {line}).</translation>
    </message>
    <message>
      <source>Line {line} of the atlas stands before any style.</source>
      <translation>Zeile {line} des Atlas steht vor jeder Schreibweise.</translation>
    </message>
    <message>
      <source>{path} is not a file.</source>
      <translation>{path} ist keine Datei.</translation>
    </message>
    <message numerus="yes">
      <source>{right} of {n} ({low} to {high}%)</source>
      <translation>
        <numerusform>{right} von {n} ({low} bis {high} %)</numerusform>
        <numerusform>{right} von {n} ({low} bis {high} %)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples that the recognizer and the other writers’ samples both take for the same other label, those with most against them first. Look at them before you believe either side.</source>
      <translation>
        <numerusform>Ein Beispiel, das die Erkennung und die Beispiele der anderen beide für dasselbe andere halten. Erst ansehen, dann der einen oder anderen Seite glauben.</numerusform>
        <numerusform>{n} Beispiele, die die Erkennung und die Beispiele der anderen beide für dasselbe andere halten, zuerst die, gegen die am meisten spricht. Erst ansehen, dann der einen oder anderen Seite glauben.</numerusform>
      </translation>
    </message>
    <message>
      <source>{label}, read as {reading}</source>
      <translation>{label}, gelesen als {reading}</translation>
    </message>
    <message>
      <source>{share}%</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <source>Samples: {samples}, writers: {writers}.</source>
      <translation>Beispiele: {samples}, Schreiber: {writers}.</translation>
    </message>
    <message>
      <source>Read right: by the default recognizer, which knows the built-in samples and those of all other writers; of each writer at most 40 digits are read. In brackets, where the true share lies with 95% confidence: of two writers whose ranges overlap nobody should say that one is read better.</source>
      <translation>Richtig gelesen: von der normalen Erkennung, die die integrierten Beispiele und die aller anderen Schreiber kennt; von jedem werden höchstens 40 Ziffern gelesen. In Klammern der Bereich, in dem der wahre Anteil mit 95 % Sicherheit liegt: Überlappen sich zwei Bereiche, so sollte niemand sagen, der eine werde besser gelesen.</translation>
    </message>
    <message>
      <source>Labels agree: the nearest 8 × 8 pictures of other writers call a sample as it is labelled.</source>
      <translation>Labels stimmen: die nächsten 8-×-8-Bilder der anderen geben einem Beispiel das Label, das es hat.</translation>
    </message>
    <message>
      <source>Writer</source>
      <translation>Schreiber</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>Labels agree</source>
      <translation>Labels stimmen</translation>
    </message>
    <message>
      <source>Read right</source>
      <translation>Richtig gelesen</translation>
    </message>
    <message>
      <source>Digit</source>
      <translation>Ziffer</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>{digit}</source>
      <translation>{digit}</translation>
    </message>
    <message>
      <source>By writer</source>
      <translation>Nach Schreiber</translation>
    </message>
    <message>
      <source>By digit</source>
      <translation>Nach Ziffern</translation>
    </message>
    <message>
      <source>Doubtful labels</source>
      <translation>Zweifelhafte Labels</translation>
    </message>
    <message numerus="yes">
      <source>{n} more are left out: nobody’s name is with them.</source>
      <translation>
        <numerusform>Ein weiteres fehlt hier: Es trägt keinen Namen.</numerusform>
        <numerusform>{n} weitere fehlen hier: Sie tragen keinen Namen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read right without the writer’s own samples: {right} of {n} digits, {share}% (95%: {low} to {high}%).</source>
      <translation>
        <numerusform>Ohne eigene Beispiele richtig gelesen: {right} von {n} Ziffern, {share} % (95 %: {low} bis {high} %).</numerusform>
        <numerusform>Ohne eigene Beispiele richtig gelesen: {right} von {n} Ziffern, {share} % (95 %: {low} bis {high} %).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Labels that the nearest samples of other writers agree with: {agreeing} of {n}, {share}%.</source>
      <translation>
        <numerusform>Labels, denen die nächsten Beispiele der anderen zustimmen: {agreeing} von {n}, {share} %.</numerusform>
        <numerusform>Labels, denen die nächsten Beispiele der anderen zustimmen: {agreeing} von {n}, {share} %.</numerusform>
      </translation>
    </message>
    <message>
      <source>me</source>
      <translation>ich</translation>
    </message>
    <message>
      <source>No label stands out as doubtful.</source>
      <translation>Kein Label fällt als zweifelhaft auf.</translation>
    </message>
    <message numerus="yes">
      <source>The first {n} are shown.</source>
      <translation>
        <numerusform>Das erste ist zu sehen.</numerusform>
        <numerusform>Die ersten {n} sind zu sehen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has {images} pictures but {labels} labels.</source>
      <translation>{name} hat {images} Bilder, aber {labels} Labels.</translation>
    </message>
    <message>
      <source>{name} holds no labelled pictures yet.</source>
      <translation>{name} enthält noch keine Bilder mit Label.</translation>
    </message>
    <message>
      <source>shifted</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <source>share of width</source>
      <translation>Anteil der Breite</translation>
    </message>
    <message>
      <source>drawn smaller</source>
      <translation>kleiner gezeichnet</translation>
    </message>
    <message>
      <source>times its size</source>
      <translation>mal die Größe</translation>
    </message>
    <message>
      <source>rotated</source>
      <translation>gedreht</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>Grad</translation>
    </message>
    <message>
      <source>slanted</source>
      <translation>geneigt</translation>
    </message>
    <message>
      <source>width over height</source>
      <translation>Breite zu Höhe</translation>
    </message>
    <message>
      <source>drawn thicker</source>
      <translation>dicker gezeichnet</translation>
    </message>
    <message>
      <source>pixels of 32</source>
      <translation>Pixel von 32</translation>
    </message>
    <message>
      <source>bent</source>
      <translation>verbogen</translation>
    </message>
    <message>
      <source>covered from below</source>
      <translation>von unten verdeckt</translation>
    </message>
    <message>
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>on paper in shadow</source>
      <translation>auf Papier im Schatten</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <source>among clutter</source>
      <translation>zwischen Störungen</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>Linien</translation>
    </message>
    <message>
      <source>drawn thinner</source>
      <translation>dünner gezeichnet</translation>
    </message>
    <message>
      <source>by a trembling device</source>
      <translation>mit zitterndem Gerät</translation>
    </message>
    <message>
      <source>{path} is a program: it is run in the window alone, which asks first.</source>
      <translation>{path} ist ein Programm: Nur das Fenster führt es aus, und fragt vorher.</translation>
    </message>
    <message>
      <source>noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <source>scribble</source>
      <translation>Gekritzel</translation>
    </message>
    <message>
      <source>two halves</source>
      <translation>zwei Hälften</translation>
    </message>
    <message>
      <source>two at once</source>
      <translation>zwei auf einmal</translation>
    </message>
    <message>
      <source>on its side</source>
      <translation>auf der Seite</translation>
    </message>
    <message>
      <source>of the data</source>
      <translation>aus den Daten</translation>
    </message>
    <message>
      <source>{label} read as {predicted}, with their nearest neighbours</source>
      <translation>{label} als {predicted} gelesen, mit den nächsten Nachbarn</translation>
    </message>
    <message numerus="yes">
      <source>{label} read as {read}: {n}</source>
      <translation>
        <numerusform>{label} als {read} gelesen: {n}</numerusform>
        <numerusform>{label} als {read} gelesen: {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Read as what? Click a number</source>
      <translation>Gelesen als? Zahl anklicken</translation>
    </message>
    <message>
      <source>read as</source>
      <translation>gelesen als</translation>
    </message>
    <message>
      <source>what it is</source>
      <translation>was es ist</translation>
    </message>
    <message>
      <source>Precision and recall</source>
      <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>Trefferquote</translation>
    </message>
    <message>
      <source>{what} of {name}: {value}%</source>
      <translation>{what} von {name}: {value} %</translation>
    </message>
    <message>
      <source>Accuracy in {folds} folds: dots, their mean and standard deviation</source>
      <translation>Genauigkeit in {folds} Teilen: Punkte, ihr Mittel und ihre Standardabweichung</translation>
    </message>
    <message>
      <source>k = {k}: {mean}% ± {std}</source>
      <translation>k = {k}: {mean} % ± {std}</translation>
    </message>
    <message>
      <source>largest k within one standard error: {k}</source>
      <translation>größtes k innerhalb eines Standardfehlers: {k}</translation>
    </message>
    <message>
      <source>the best mean less one standard error</source>
      <translation>das beste Mittel abzüglich eines Standardfehlers</translation>
    </message>
    <message>
      <source>neighbours (k)</source>
      <translation>Nachbarn (k)</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>k = {k}, fold {fold}: {score}%</source>
      <translation>k = {k}, Teil {fold}: {score} %</translation>
    </message>
    <message>
      <source>best k = {k}</source>
      <translation>bestes k = {k}</translation>
    </message>
    <message>
      <source>Picture {row}, {label}, as its numbers</source>
      <translation>Bild {row}, {label}, als seine Zahlen</translation>
    </message>
    <message>
      <source>Picture {row} ({label}) and its channels</source>
      <translation>Bild {row} ({label}), seine Kanäle</translation>
    </message>
    <message>
      <source>their mean</source>
      <translation>ihr Mittel</translation>
    </message>
    <message>
      <source>The mean of all pictures of {label}</source>
      <translation>Das Mittel aller Bilder von {label}</translation>
    </message>
    <message>
      <source>red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>the {colour} channel alone; its mean over all pictures is {mean}</source>
      <translation>nur der Kanal {colour}; sein Mittel über alle Bilder ist {mean}</translation>
    </message>
    <message>
      <source>Examples of each class</source>
      <translation>Beispiele je Klasse</translation>
    </message>
    <message>
      <source>Picture {row}: {label}</source>
      <translation>Bild {row}: {label}</translation>
    </message>
    <message>
      <source>Pictures of each class</source>
      <translation>Bilder je Klasse</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of {label}</source>
      <translation>
        <numerusform>{n} Bild von {label}</numerusform>
        <numerusform>{n} Bilder von {label}</numerusform>
      </translation>
    </message>
    <message>
      <source>all three channels</source>
      <translation>alle drei Kanäle</translation>
    </message>
    <message>
      <source>row {y}, column {x}: {value}</source>
      <translation>Zeile {y}, Spalte {x}: {value}</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {tested} misread, with their nearest neighbours</source>
      <translation>
        <numerusform>{n} von {tested} falsch, mit nächsten Nachbarn</numerusform>
        <numerusform>{n} von {tested} falsch, mit nächsten Nachbarn</numerusform>
      </translation>
    </message>
    <message>
      <source>95% sure: between {low}% and {high}%</source>
      <translation>zu 95 % sicher: zwischen {low} % und {high} %</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>k-NN, as drawn</source>
      <translation>k-NN, wie gezeichnet</translation>
    </message>
    <message>
      <source>network, as drawn</source>
      <translation>Netz, wie gezeichnet</translation>
    </message>
    <message>
      <source>k-NN, normalised</source>
      <translation>k-NN, normalisiert</translation>
    </message>
    <message>
      <source>network, normalised</source>
      <translation>Netz, normalisiert</translation>
    </message>
    <message>
      <source>Under each picture: what k-NN reads as drawn, then normalised (of a {label})</source>
      <translation>Unter jedem Bild: was k-NN liest, wie gezeichnet, dann normalisiert (bei einer {label})</translation>
    </message>
    <message>
      <source>Under each picture: what k-NN reads as drawn, then normalised</source>
      <translation>Unter jedem Bild: was k-NN liest, wie gezeichnet, dann normalisiert</translation>
    </message>
    <message>
      <source>read as {plain} as drawn, as {normal} normalised</source>
      <translation>wie gezeichnet als {plain} gelesen, normalisiert als {normal}</translation>
    </message>
    <message>
      <source>{reader}, at {strength}: {score}%</source>
      <translation>{reader}, bei {strength}: {score} %</translation>
    </message>
    <message>
      <source>exact copies</source>
      <translation>genaue Kopien</translation>
    </message>
    <message>
      <source>near-duplicates</source>
      <translation>Beinahe-Duplikate</translation>
    </message>
    <message numerus="yes">
      <source>Near-duplicates: {n}</source>
      <translation>
        <numerusform>Beinahe-Duplikate: {n}</numerusform>
        <numerusform>Beinahe-Duplikate: {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Picture {row}</source>
      <translation>Bild {row}</translation>
    </message>
    <message>
      <source>Test pictures among the training pictures</source>
      <translation>Testbilder unter Trainingsbildern</translation>
    </message>
    <message>
      <source>share of the test pictures that leak</source>
      <translation>Anteil der Testbilder, die durchlecken</translation>
    </message>
    <message>
      <source>{kind}, found and removed</source>
      <translation>{kind}, gefunden und entfernt</translation>
    </message>
    <message numerus="yes">
      <source>{n} copies: {score}%</source>
      <translation>
        <numerusform>{n} Kopie: {score} %</numerusform>
        <numerusform>{n} Kopien: {score} %</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} found and removed: {score}%</source>
      <translation>
        <numerusform>{n} gefunden und entfernt: {score} %</numerusform>
        <numerusform>{n} gefunden und entfernt: {score} %</numerusform>
      </translation>
    </message>
    <message>
      <source>{side}: {label}</source>
      <translation>{side}: {label}</translation>
    </message>
    <message>
      <source>Who wrote what is not known in these data.</source>
      <translation>Wer was schrieb, ist in diesen Daten nicht bekannt.</translation>
    </message>
    <message numerus="yes">
      <source>The same for {n} writers</source>
      <translation>
        <numerusform>Dasselbe für {n} Schreiber</numerusform>
        <numerusform>Dasselbe für {n} Schreiber</numerusform>
      </translation>
    </message>
    <message>
      <source>on both sides</source>
      <translation>auf beiden Seiten</translation>
    </message>
    <message>
      <source>on one alone</source>
      <translation>nur auf einer</translation>
    </message>
    <message>
      <source>writers {where}: {score}%</source>
      <translation>Schreiber {where}: {score} %</translation>
    </message>
    <message>
      <source>without any leak</source>
      <translation>ohne jedes Leck</translation>
    </message>
    <message>
      <source>test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message numerus="yes">
      <source>They disagree on {n} of {tested} pictures</source>
      <translation>
        <numerusform>Uneinig bei {n} von {tested} Bildern</numerusform>
        <numerusform>Uneinig bei {n} von {tested} Bildern</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {score}%, 95% sure between {low}% and {high}%</source>
      <translation>{name}: {score} %, zu 95 % sicher zwischen {low} % und {high} %</translation>
    </message>
    <message>
      <source>{metric}: {label} at {distance}</source>
      <translation>{metric}: {label} im Abstand {distance}</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>Kosinus</translation>
    </message>
    <message>
      <source>k-NN</source>
      <translation>k-NN</translation>
    </message>
    <message>
      <source>random forest</source>
      <translation>Zufallswald</translation>
    </message>
    <message>
      <source>network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>without scaled ink</source>
      <translation>ohne skalierte Tinte</translation>
    </message>
    <message>
      <source>with plain gradient descent</source>
      <translation>einfacher Gradientenabstieg</translation>
    </message>
    <message numerus="yes">
      <source>Misread: {n} of {tested}</source>
      <translation>
        <numerusform>Falsch gelesen: {n} von {tested}</numerusform>
        <numerusform>Falsch gelesen: {n} von {tested}</numerusform>
      </translation>
    </message>
    <message>
      <source>Neurons: {label}, read as {predicted}</source>
      <translation>Neuronen: {label}, als {predicted} gelesen</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>{value}%</source>
      <translation>{value} %</translation>
    </message>
    <message>
      <source>{value} s</source>
      <translation>{value} s</translation>
    </message>
    <message>
      <source>{value} ms</source>
      <translation>{value} ms</translation>
    </message>
    <message>
      <source>{value} MB</source>
      <translation>{value} MB</translation>
    </message>
    <message>
      <source>Picture {row}: {label}, read as {predicted}</source>
      <translation>Bild {row}: {label}, als {predicted} gelesen</translation>
    </message>
    <message numerus="yes">
      <source>layer {layer}: {active} of {n} lit</source>
      <translation>
        <numerusform>Schicht {layer}: {active} von {n} leuchten</numerusform>
        <numerusform>Schicht {layer}: {active} von {n} leuchten</numerusform>
      </translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>Durchgänge</translation>
    </message>
    <message>
      <source>accuracy on the test set</source>
      <translation>Genauigkeit (Testmenge)</translation>
    </message>
    <message numerus="yes">
      <source>{what}: {score}% after {n} passes, not {whole}%</source>
      <translation>
        <numerusform>{what}: {score} % nach {n} Durchgang, nicht {whole} %</numerusform>
        <numerusform>{what}: {score} % nach {n} Durchgängen, nicht {whole} %</numerusform>
      </translation>
    </message>
    <message>
      <source>What it costs</source>
      <translation>Was es kostet</translation>
    </message>
    <message>
      <source>pass {epoch}: {score}%, loss {loss}</source>
      <translation>Durchgang {epoch}: {score} %, Verlust {loss}</translation>
    </message>
    <message>
      <source>{model}, {what}: {value}</source>
      <translation>{model}, {what}: {value}</translation>
    </message>
    <message>
      <source>ROC, area {auc}: click to move the threshold</source>
      <translation>ROC, Fläche {auc}: Schwelle per Klick</translation>
    </message>
    <message>
      <source>A fictional digit {verdict}</source>
      <translation>Erfundene Ziffer {verdict}</translation>
    </message>
    <message>
      <source>{votes} of {k} say {label}</source>
      <translation>{votes}/{k}: {label}</translation>
    </message>
    <message>
      <source>threshold {threshold}</source>
      <translation>Schwelle {threshold}</translation>
    </message>
    <message>
      <source>majority of k = {k}</source>
      <translation>Mehrheit von k = {k}</translation>
    </message>
    <message>
      <source>{kind}, passes as {label}</source>
      <translation>{kind}, geht als {label} durch</translation>
    </message>
    <message>
      <source>is refused</source>
      <translation>wird abgelehnt</translation>
    </message>
    <message>
      <source>distance to digits / to non-digits: {score}</source>
      <translation>Abstand zu Ziffern / zu Nichtziffern: {score}</translation>
    </message>
    <message>
      <source>refused from {threshold} on</source>
      <translation>abgelehnt ab {threshold}</translation>
    </message>
    <message>
      <source>near: {label}</source>
      <translation>nah: {label}</translation>
    </message>
    <message>
      <source>digits refused</source>
      <translation>abgelehnte Ziffern</translation>
    </message>
    <message>
      <source>non-digits caught</source>
      <translation>erkannte Nicht-Ziffern</translation>
    </message>
    <message>
      <source>threshold {threshold}: {lost}% of digits lost, {caught}% caught</source>
      <translation>Schwelle {threshold}: {lost} % der Ziffern verloren, {caught} % erkannt</translation>
    </message>
    <message>
      <source>Caught, by kind</source>
      <translation>Erkannt, nach Art</translation>
    </message>
    <message>
      <source>such in training</source>
      <translation>solche im Training</translation>
    </message>
    <message>
      <source>none in training</source>
      <translation>keine im Training</translation>
    </message>
    <message>
      <source>{kind}, {when}: {score}% caught</source>
      <translation>{kind}, {when}: {score} % erkannt</translation>
    </message>
    <message>
      <source>Non-digits that pass, and as what</source>
      <translation>Nicht-Ziffern, die durchgehen</translation>
    </message>
    <message>
      <source>as {label}</source>
      <translation>als {label}</translation>
    </message>
    <message>
      <source>another digit</source>
      <translation>eine andere Ziffer</translation>
    </message>
    <message>
      <source>the same, other hand</source>
      <translation>dieselbe, andere Hand</translation>
    </message>
    <message>
      <source>another class</source>
      <translation>eine andere Klasse</translation>
    </message>
    <message>
      <source>another of its class</source>
      <translation>andere ihrer Klasse</translation>
    </message>
    <message>
      <source>All at distance {distance} from the first picture (unless another is given)</source>
      <translation>Alle im Abstand {distance} vom ersten Bild (wo nichts anderes steht)</translation>
    </message>
    <message>
      <source>Picture {row}, from which all distances are measured</source>
      <translation>Bild {row}, von dem alle Abstände gemessen sind</translation>
    </message>
    <message>
      <source>shifted by {pixels} pixels</source>
      <translation>um {pixels} Pixel verschoben</translation>
    </message>
    <message>
      <source>paler by {share}%</source>
      <translation>um {share} % blasser</translation>
    </message>
    <message>
      <source>blocked out on {share}%</source>
      <translation>zu {share} % abgedeckt</translation>
    </message>
    <message>
      <source>with noise</source>
      <translation>mit Rauschen</translation>
    </message>
    <message>
      <source>this {label}</source>
      <translation>diese {label}</translation>
    </message>
    <message>
      <source>distance {distance}, read as {label}</source>
      <translation>Abstand {distance}, als {label} gelesen</translation>
    </message>
    <message>
      <source>read as {label}</source>
      <translation>als {label} gelesen</translation>
    </message>
    <message>
      <source>white: a tie</source>
      <translation>weiß: Gleichstand</translation>
    </message>
    <message numerus="yes">
      <source>k = {k}: {n} regions</source>
      <translation>
        <numerusform>k = {k}: {n} Gebiet</numerusform>
        <numerusform>k = {k}: {n} Gebiete</numerusform>
      </translation>
    </message>
    <message>
      <source>nearest here: {labels}</source>
      <translation>hier am nächsten: {labels}</translation>
    </message>
    <message>
      <source>first principal component</source>
      <translation>erste Hauptkomponente</translation>
    </message>
    <message>
      <source>pixel {number}</source>
      <translation>Pixel {number}</translation>
    </message>
    <message>
      <source>second principal component</source>
      <translation>zweite Hauptkomponente</translation>
    </message>
    <message numerus="yes">
      <source>{n} numbers of {digits} digits</source>
      <translation>
        <numerusform>{n} Zahl aus {digits} Ziffern</numerusform>
        <numerusform>{n} Zahlen aus {digits} Ziffern</numerusform>
      </translation>
    </message>
    <message>
      <source>gap between digits, in heights; below 0 they overlap</source>
      <translation>Lücke zwischen Ziffern, in Höhen; unter 0 überlappen sie</translation>
    </message>
    <message>
      <source>{way}, gap {gap}: {right} of {total} right ({low} to {high}%); {many} fall into as many parts as there are digits</source>
      <translation>{way}, Lücke {gap}: {right} von {total} richtig ({low} bis {high} %); {many} zerfallen in so viele Teile, wie es Ziffern sind</translation>
    </message>
    <message>
      <source>Gap {gap}: {number}</source>
      <translation>Lücke {gap}: {number}</translation>
    </message>
    <message>
      <source>read right</source>
      <translation>richtig gelesen</translation>
    </message>
    <message>
      <source>Where reading cuts</source>
      <translation>Wo das Lesen schneidet</translation>
    </message>
    <message>
      <source>{name}: {score}%, {time} ms a picture, {size} kB to keep</source>
      <translation>{name}: {score} %, {time} ms je Bild, {size} kB zu merken</translation>
    </message>
    <message>
      <source>A larger picture, section by section: {right} of {placed} right</source>
      <translation>Ein größeres Bild, Ausschnitt für Ausschnitt: {right} von {placed} richtig</translation>
    </message>
    <message>
      <source>colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>grey levels</source>
      <translation>Graustufen</translation>
    </message>
    <message>
      <source>pixels on each side</source>
      <translation>Pixel an jeder Seite</translation>
    </message>
    <message>
      <source>Answer in ms</source>
      <translation>Antwort in ms</translation>
    </message>
    <message>
      <source>Memory in kB</source>
      <translation>Speicher in kB</translation>
    </message>
    <message>
      <source>line, R² = {fit}</source>
      <translation>Gerade, R² = {fit}</translation>
    </message>
    <message>
      <source>read as {label}, at distance {distance}</source>
      <translation>als {label} gelesen, im Abstand {distance}</translation>
    </message>
    <message>
      <source>training pictures</source>
      <translation>Trainingsbilder</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures: {time} ms</source>
      <translation>
        <numerusform>{n} Bild: {time} ms</numerusform>
        <numerusform>{n} Bilder: {time} ms</numerusform>
      </translation>
    </message>
    <message>
      <source>measured</source>
      <translation>gemessen</translation>
    </message>
    <message>
      <source>k = {k}, {size}% to test: {score}%</source>
      <translation>k = {k}, {size} % zum Testen: {score} %</translation>
    </message>
    <message>
      <source>Accuracy (the ring marks the best)</source>
      <translation>Genauigkeit (der Ring zeigt die beste)</translation>
    </message>
    <message>
      <source>share to test on</source>
      <translation>Anteil zum Testen</translation>
    </message>
    <message>
      <source>With other seeds</source>
      <translation>Andere Startwerte</translation>
    </message>
    <message>
      <source>another seed: {score}%</source>
      <translation>ein anderer Startwert: {score} %</translation>
    </message>
    <message>
      <source>the record</source>
      <translation>der Rekord</translation>
    </message>
    <message>
      <source>one seed each</source>
      <translation>je ein Startwert</translation>
    </message>
    <message>
      <source>{train} pictures train, {validation} validate, {test} test once</source>
      <translation>{train} Bilder trainieren, {validation} validieren, {test} testen einmal</translation>
    </message>
    <message>
      <source>The test: {score}%</source>
      <translation>Der Test: {score} %</translation>
    </message>
    <message>
      <source>on the test set, for the chosen k alone</source>
      <translation>auf der Testmenge, nur für das gewählte k</translation>
    </message>
    <message>
      <source>on the training pictures themselves</source>
      <translation>auf den Trainingsbildern selbst</translation>
    </message>
    <message>
      <source>on the validation set</source>
      <translation>auf der Validierungsmenge</translation>
    </message>
    <message>
      <source>k = {k}: {score}%</source>
      <translation>k = {k}: {score} %</translation>
    </message>
    <message>
      <source>your model</source>
      <translation>eigenes Modell</translation>
    </message>
    <message>
      <source>Sure (from {share}% on) of what is no digit</source>
      <translation>Sicher (ab {share} %) bei dem, was keine Ziffer ist</translation>
    </message>
    <message>
      <source>The surest of {count} mistakes of {tested} ({reader})</source>
      <translation>Die sichersten von {count} Fehlern bei {tested} ({reader})</translation>
    </message>
    <message>
      <source>a {label}, read as {predicted} by {share}%</source>
      <translation>eine {label}, als {predicted} gelesen, mit {share} %</translation>
    </message>
    <message>
      <source>As sure as it is right?</source>
      <translation>So sicher wie richtig?</translation>
    </message>
    <message>
      <source>{reader} is {confidence}% sure of {count} pictures, and right in {score}%</source>
      <translation>{reader} ist bei {count} Bildern zu {confidence} % sicher und hat bei {score} % recht</translation>
    </message>
    <message>
      <source>{reader} is sure of {share}% ({kind})</source>
      <translation>{reader} ist bei {share} % sicher ({kind})</translation>
    </message>
    <message>
      <source>Neighbour {place}: {label}, at distance {distance}</source>
      <translation>Nachbar {place}: {label}, im Abstand {distance}</translation>
    </message>
    <message>
      <source>The computation ended by itself, perhaps for want of memory.</source>
      <translation>Die Berechnung endete von selbst, vielleicht aus Mangel an Speicher.</translation>
    </message>
    <message>
      <source>{path} is there already, and holds something else: choose another folder.</source>
      <translation>{path} gibt es schon, mit anderem Inhalt: Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>There is no experiment “{name}”: “digitpad experiment” lists them all.</source>
      <translation>Es gibt kein Experiment „{name}“: „digitpad experiment“ führt alle auf.</translation>
    </message>
    <message>
      <source>There is no experiment “{name}”: did you mean “{guess}”?</source>
      <translation>Es gibt kein Experiment „{name}“: War „{guess}“ gemeint?</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>{name}, {count} pictures</source>
      <translation>{name}, {count} Bilder</translation>
    </message>
    <message>
      <source>Neighbours (k)</source>
      <translation>Nachbarn (k)</translation>
    </message>
    <message>
      <source>Neighbours (k), a list</source>
      <translation>Nachbarn (k), eine Liste</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>Share to train on</source>
      <translation>Anteil zum Trainieren</translation>
    </message>
    <message>
      <source>Shuffle first</source>
      <translation>Zuerst mischen</translation>
    </message>
    <message>
      <source>Pictures to train on</source>
      <translation>Bilder zum Trainieren</translation>
    </message>
    <message>
      <source>Pictures to test on</source>
      <translation>Bilder zum Testen</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>{name} is one of {choices}, not “{value}”.</source>
      <translation>{name} ist eines von {choices}, nicht „{value}“.</translation>
    </message>
    <message>
      <source>{name} needs at least one value.</source>
      <translation>{name} braucht mindestens einen Wert.</translation>
    </message>
    <message>
      <source>{name} must be at least {low}, not {value}.</source>
      <translation>{name} muss mindestens {low} sein, nicht {value}.</translation>
    </message>
    <message>
      <source>{name} must be at most {high}, not {value}.</source>
      <translation>{name} darf höchstens {high} sein, nicht {value}.</translation>
    </message>
    <message>
      <source>For example 1, 3, 5 or 1-30.</source>
      <translation>Zum Beispiel 1, 3, 5 oder 1-30.</translation>
    </message>
    <message>
      <source>Between 0 and 1; the rest is tested.</source>
      <translation>Zwischen 0 und 1; der Rest wird getestet.</translation>
    </message>
    <message>
      <source>0: by the share.</source>
      <translation>0: nach dem Anteil.</translation>
    </message>
    <message>
      <source>0: all that are left.</source>
      <translation>0: alle übrigen.</translation>
    </message>
    <message>
      <source>There is no setting “{name}” here.</source>
      <translation>Hier gibt es keine Einstellung „{name}“.</translation>
    </message>
    <message>
      <source>“{value}” is no good value for {name}.</source>
      <translation>„{value}“ ist kein brauchbarer Wert für {name}.</translation>
    </message>
    <message numerus="yes">
      <source>k is {k}, but there are only {n} pictures to train on.</source>
      <translation>
        <numerusform>k ist {k}, aber es gibt nur {n} Bild zum Trainieren.</numerusform>
        <numerusform>k ist {k}, aber es gibt nur {n} Bilder zum Trainieren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{train} to train and {test} to test are more than the {n} pictures there are.</source>
      <translation>
        <numerusform>{train} zum Trainieren und {test} zum Testen sind mehr als das {n} vorhandene Bild.</numerusform>
        <numerusform>{train} zum Trainieren und {test} zum Testen sind mehr als die {n} vorhandenen Bilder.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} pictures are on one side: some must train and some must test.</source>
      <translation>
        <numerusform>Das {n} Bild ist auf einer Seite: Einige müssen trainieren und einige testen.</numerusform>
        <numerusform>Alle {n} Bilder sind auf einer Seite: Einige müssen trainieren und einige testen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The share to train on must lie between 0 and 1, not at {fraction}.</source>
      <translation>Der Anteil zum Trainieren muss zwischen 0 und 1 liegen, nicht bei {fraction}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are too few to train on a share of {fraction}.</source>
      <translation>
        <numerusform>{n} Bild ist zu wenig, um mit einem Anteil von {fraction} zu trainieren.</numerusform>
        <numerusform>{n} Bilder sind zu wenige, um mit einem Anteil von {fraction} zu trainieren.</numerusform>
      </translation>
    </message>
    <message>
      <source>ink scaled to 0..1</source>
      <translation>Tinte auf 0..1 skaliert</translation>
    </message>
    <message>
      <source>steps fitted to every weight</source>
      <translation>je Gewicht angepasste Schritte</translation>
    </message>
    <message>
      <source>The network owes its score most of all to {first} ({gain} points)</source>
      <translation>Das Netz verdankt sein Ergebnis vor allem „{first}“ ({gain} Punkte)</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>No single part of its training matters here: whatever is left out, it reads as well.</source>
      <translation>Kein einzelner Teil des Trainings ist hier entscheidend: Was auch weggelassen wird, es liest ebenso gut.</translation>
    </message>
    <message>
      <source>{owed}, then to {what} ({gain})</source>
      <translation>{owed}, dann „{what}“ ({gain})</translation>
    </message>
    <message>
      <source>{owed}; {what} did not help here</source>
      <translation>{owed}; „{what}“ half hier nicht</translation>
    </message>
    <message numerus="yes">
      <source>going over the pictures {n} times</source>
      <translation>
        <numerusform>die Bilder {n}-mal durchgehen</numerusform>
        <numerusform>die Bilder {n}-mal durchgehen</numerusform>
      </translation>
    </message>
    <message>
      <source>The most frequent mistake: {label} read as {read} ({there} ×); the reverse: {back} ×.</source>
      <translation>Der häufigste Fehler: {label} als {read} gelesen ({there} ×); umgekehrt: {back} ×.</translation>
    </message>
    <message numerus="yes">
      <source>{worst} Luck alone splits one of {n} pairs as unevenly in {share}% of all cases: no proof of a direction.</source>
      <translation>
        <numerusform>{worst} Der Zufall allein teilt eines von {n} Paar in {share} % aller Fälle so ungleich: kein Beweis für eine Richtung.</numerusform>
        <numerusform>{worst} Der Zufall allein teilt eines von {n} Paaren in {share} % aller Fälle so ungleich: kein Beweis für eine Richtung.</numerusform>
      </translation>
    </message>
    <message>
      <source>Only the diagonal is filled: no class was taken for another.</source>
      <translation>Nur die Diagonale ist gefüllt: Keine Klasse wurde für eine andere gehalten.</translation>
    </message>
    <message>
      <source>{worst} The two are taken for each other.</source>
      <translation>{worst} Die beiden werden miteinander verwechselt.</translation>
    </message>
    <message numerus="yes">
      <source>{worst} Chance would split one of {n} pairs so in less than {share}% of all cases: it has a direction.</source>
      <translation>
        <numerusform>{worst} Der Zufall teilte eines von {n} Paar in weniger als {share} % aller Fälle so: Der Fehler hat eine Richtung.</numerusform>
        <numerusform>{worst} Der Zufall teilte eines von {n} Paaren in weniger als {share} % aller Fälle so: Der Fehler hat eine Richtung.</numerusform>
      </translation>
    </message>
    <message>
      <source>Who is taken for whom?</source>
      <translation>Wer wird für wen gehalten?</translation>
    </message>
    <message>
      <source>Which digits are mistaken for which others?</source>
      <translation>Welche Ziffern werden mit welchen anderen verwechselt?</translation>
    </message>
    <message>
      <source>k = {k} is best with {mean}% ± {error} (standard error of {folds} folds).</source>
      <translation>k = {k} ist am besten mit {mean} % ± {error} (Standardfehler über {folds} Teile).</translation>
    </message>
    <message>
      <source>{best} No larger k comes within that error: here the choice of k matters.</source>
      <translation>{best} Kein größeres k liegt innerhalb dieses Fehlers: Hier kommt es auf die Wahl von k an.</translation>
    </message>
    <message>
      <source>Folds</source>
      <translation>Teile (Folds)</translation>
    </message>
    <message>
      <source>Every class in every fold alike</source>
      <translation>Klassen in Teilen gleich oft</translation>
    </message>
    <message>
      <source>Pictures to use</source>
      <translation>Zu verwendende Bilder</translation>
    </message>
    <message>
      <source>There are only {available} pictures, not {asked}.</source>
      <translation>Es gibt nur {available} Bilder, nicht {asked}.</translation>
    </message>
    <message numerus="yes">
      <source>{folds} folds need at least as many pictures; there are {n}.</source>
      <translation>
        <numerusform>{folds} Teile brauchen mindestens ebenso viele Bilder; es gibt nur {n}.</numerusform>
        <numerusform>{folds} Teile brauchen mindestens ebenso viele Bilder; es gibt nur {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The class {label} has {n} samples, fewer than the {folds} folds: use fewer folds or add samples.</source>
      <translation>
        <numerusform>Die Klasse {label} hat {n} Beispiel, weniger als die {folds} Teile: weniger Teile wählen oder Beispiele hinzufügen.</numerusform>
        <numerusform>Die Klasse {label} hat {n} Beispiele, weniger als die {folds} Teile: weniger Teile wählen oder Beispiele hinzufügen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{best} k = {other} ({mean}%) lies within that error: as good a choice, and the one that listens less to single pictures.</source>
      <translation>{best} k = {other} ({mean} %) liegt innerhalb dieses Fehlers: eine ebenso gute Wahl, und die, die weniger auf einzelne Bilder hört.</translation>
    </message>
    <message>
      <source>Cross-validation</source>
      <translation>Kreuzvalidierung</translation>
    </message>
    <message>
      <source>Which k is best when every picture gets to test once, and how sure is that?</source>
      <translation>Welches k ist am besten, wenn jedes Bild einmal testen darf, und wie sicher ist das?</translation>
    </message>
    <message>
      <source>The first ones; 0: all.</source>
      <translation>Die ersten; 0: alle.</translation>
    </message>
    <message>
      <source>{counts} On average {first} and {second} look most alike; expect them to be confused.</source>
      <translation>{counts} Im Mittel sehen sich {first} und {second} am ähnlichsten; hier sind Verwechslungen zu erwarten.</translation>
    </message>
    <message>
      <source>Picture to look into</source>
      <translation>Bild zum Hineinsehen</translation>
    </message>
    <message>
      <source>There is no picture {sample}: they are numbered 0 to {last}.</source>
      <translation>Es gibt kein Bild {sample}: Sie sind von 0 bis {last} nummeriert.</translation>
    </message>
    <message>
      <source>The classes are uneven ({fewest} pictures of {rare}, {most} of {common}): who always says {common} is right in {share}% of all cases.</source>
      <translation>Die Klassen sind ungleich ({fewest} Bilder von {rare}, {most} von {common}): Wer immer {common} sagt, hat in {share} % aller Fälle recht.</translation>
    </message>
    <message>
      <source>The classes are even: from {fewest} to {most} pictures each.</source>
      <translation>Die Klassen sind gleichmäßig besetzt: je {fewest} bis {most} Bilder.</translation>
    </message>
    <message>
      <source>Look at the data</source>
      <translation>Die Daten ansehen</translation>
    </message>
    <message>
      <source>What do the pictures look like, and what are they to a machine?</source>
      <translation>Wie sehen die Bilder aus, und was sind sie für eine Maschine?</translation>
    </message>
    <message>
      <source>{wrong} of {tested} are misread, most often {label} as {predicted} ({times} ×).</source>
      <translation>{wrong} von {tested} werden falsch gelesen, am häufigsten {label} als {predicted} ({times} ×).</translation>
    </message>
    <message>
      <source>{detail} The test is large enough to trust the figure to about a point ({low}% to {high}%).</source>
      <translation>{detail} Der Test ist groß genug, um dem Wert auf etwa einen Punkt zu trauen ({low} % bis {high} %).</translation>
    </message>
    <message numerus="yes">
      <source>All {n} test pictures are read right, and yet the true accuracy may be as low as {low}%: a short test cannot promise more.</source>
      <translation>
        <numerusform>Das einzige Testbild wird richtig gelesen, und doch kann die wahre Genauigkeit nur {low} % betragen: Mehr kann ein kurzer Test nicht versprechen.</numerusform>
        <numerusform>Alle {n} Testbilder werden richtig gelesen, und doch kann die wahre Genauigkeit nur {low} % betragen: Mehr kann ein kurzer Test nicht versprechen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{detail} With so few to test, the true accuracy may lie anywhere from {low}% to {high}%.</source>
      <translation>{detail} Bei so wenigen Testbildern kann die wahre Genauigkeit irgendwo zwischen {low} % und {high} % liegen.</translation>
    </message>
    <message>
      <source>Train and test</source>
      <translation>Trainieren und testen</translation>
    </message>
    <message>
      <source>How well does it read pictures that it has never seen?</source>
      <translation>Wie gut werden Bilder gelesen, die nie zuvor gesehen wurden?</translation>
    </message>
    <message>
      <source>Over all changes k-NN reads {plain}% of the pictures right as drawn, {normal}% normalised.</source>
      <translation>Über alle Veränderungen liest k-NN {plain} % der Bilder wie gezeichnet richtig, {normal} % normalisiert.</translation>
    </message>
    <message>
      <source>Normalisation takes out what does not matter: it helps where digits are {helped}</source>
      <translation>Die Normalisierung nimmt heraus, worauf es nicht ankommt: Sie hilft, wo Ziffern {helped} sind</translation>
    </message>
    <message>
      <source>{overall} {won}; it is fooled where they are {harmed}.</source>
      <translation>{overall} {won}; sie wird getäuscht, wo sie {harmed} sind.</translation>
    </message>
    <message>
      <source>Neurons of the network</source>
      <translation>Neuronen des Netzes</translation>
    </message>
    <message>
      <source>A drawing of your own</source>
      <translation>Eine eigene Zeichnung</translation>
    </message>
    <message>
      <source>What that drawing is</source>
      <translation>Was diese Zeichnung ist</translation>
    </message>
    <message numerus="yes">
      <source>A drawing of one's own has 64 numbers, not {n}.</source>
      <translation>
        <numerusform>Eine eigene Zeichnung hat 64 Zahlen, nicht {n}.</numerusform>
        <numerusform>Eine eigene Zeichnung hat 64 Zahlen, nicht {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{overall} Normalisation helps with none of them on these pictures.</source>
      <translation>{overall} Bei diesen Bildern hilft die Normalisierung bei keiner davon.</translation>
    </message>
    <message>
      <source>{overall} {won}, and harms nowhere.</source>
      <translation>{overall} {won}, und schadet nirgends.</translation>
    </message>
    <message>
      <source>{these}, {one}</source>
      <translation>{these}, {one}</translation>
    </message>
    <message>
      <source>Moved, turned, covered</source>
      <translation>Verschoben, gedreht, verdeckt</translation>
    </message>
    <message>
      <source>How much may a drawing change before it is misread, and what does normalisation help?</source>
      <translation>Wie sehr darf sich eine Zeichnung ändern, bevor sie falsch gelesen wird, und was hilft die Normalisierung?</translation>
    </message>
    <message>
      <source>Its 64 numbers; empty: the first test picture.</source>
      <translation>Ihre 64 Zahlen; leer: das erste Testbild.</translation>
    </message>
    <message>
      <source>-1: not given.</source>
      <translation>-1: nicht angegeben.</translation>
    </message>
    <message>
      <source>{first} Writers do not leak here: strangers are read at {strangers}%, known hands at {mixed}%.</source>
      <translation>{first} Schreiber lecken hier nicht durch: Fremde werden zu {strangers} % richtig gelesen, bekannte Hände zu {mixed} %.</translation>
    </message>
    <message>
      <source>Shares of the test pictures that leak</source>
      <translation>Anteile der Testbilder, die durchlecken</translation>
    </message>
    <message>
      <source>Near: within this share of the ink</source>
      <translation>Nah: innerhalb dieses Anteils der Tinte</translation>
    </message>
    <message>
      <source>With {share}% of the test pictures leaked, {accuracy}% becomes {leaked}%; with the duplicates found and removed it is {mended}% again.</source>
      <translation>Lecken {share} % der Testbilder durch, werden aus {accuracy} % {leaked} %; ohne die gefundenen Duplikate sind es wieder {mended} %.</translation>
    </message>
    <message>
      <source>No leak changes the score of {accuracy}% here.</source>
      <translation>Kein Leck ändert hier den Wert von {accuracy} %.</translation>
    </message>
    <message numerus="yes">
      <source>The data themselves have {n} such pictures.</source>
      <translation>
        <numerusform>Die Daten selbst haben {n} solches Bild.</numerusform>
        <numerusform>Die Daten selbst haben {n} solche Bilder.</numerusform>
      </translation>
    </message>
    <message>
      <source>The data themselves have none.</source>
      <translation>Die Daten selbst haben keines.</translation>
    </message>
    <message>
      <source>{first} {own}</source>
      <translation>{first} {own}</translation>
    </message>
    <message>
      <source>{first} Hands that it never saw are read at {strangers}%, not {mixed}%: writers leak, too.</source>
      <translation>{first} Hände, die nie gesehen wurden, werden zu {strangers} % richtig gelesen, nicht zu {mixed} %: Auch Schreiber lecken durch.</translation>
    </message>
    <message>
      <source>Leaks</source>
      <translation>Datenlecks</translation>
    </message>
    <message>
      <source>What do duplicates, and the same writer, in training and test do to a score?</source>
      <translation>Was bewirken Duplikate und derselbe Schreiber in Training und Test bei einem Ergebnis?</translation>
    </message>
    <message>
      <source>L2 distance over L2 length.</source>
      <translation>L2-Abstand durch L2-Länge.</translation>
    </message>
    <message>
      <source>{better} is ahead: it alone reads {count} pictures right, the other alone {other}.</source>
      <translation>{better} liegt vorn: Nur so werden {count} Bilder richtig gelesen, nur mit dem anderen {other}.</translation>
    </message>
    <message>
      <source>{found} A coin splits them as unevenly in {share}% of all cases: no proof of anything.</source>
      <translation>{found} Eine Münze teilt sie in {share} % aller Fälle so ungleich auf: kein Beweis für irgendetwas.</translation>
    </message>
    <message>
      <source>L1 and L2 read the same pictures right here ({accuracy}%).</source>
      <translation>L1 und L2 lesen hier dieselben Bilder richtig ({accuracy} %).</translation>
    </message>
    <message numerus="yes">
      <source>L1 and L2 are equally good here ({accuracy}%), though they disagree: each alone is right on {n} pictures.</source>
      <translation>
        <numerusform>L1 und L2 sind hier gleich gut ({accuracy} %), obwohl sie sich widersprechen: Jeder hat allein bei {n} Bild recht.</numerusform>
        <numerusform>L1 und L2 sind hier gleich gut ({accuracy} %), obwohl sie sich widersprechen: Jeder hat allein bei {n} Bildern recht.</numerusform>
      </translation>
    </message>
    <message>
      <source>{found} Chance would split them so in less than {share}% of all cases: the distance matters.</source>
      <translation>{found} Der Zufall würde sie in weniger als {share} % aller Fälle so aufteilen: Es kommt auf den Abstand an.</translation>
    </message>
    <message>
      <source>Which distance?</source>
      <translation>Welcher Abstand?</translation>
    </message>
    <message>
      <source>Does it matter how the distance between two pictures is measured?</source>
      <translation>Kommt es darauf an, wie der Abstand zwischen zwei Bildern gemessen wird?</translation>
    </message>
    <message>
      <source>Its training took {seconds} s, which k-NN does not need; its answer takes {ratio} times as long as k-NN's.</source>
      <translation>Das Training dauerte {seconds} s, was k-NN nicht braucht; die Antwort dauert {ratio}-mal so lang wie die von k-NN.</translation>
    </message>
    <message>
      <source>{told} {why} {cost}</source>
      <translation>{told} {why} {cost}</translation>
    </message>
    <message>
      <source>Neurons in the hidden layers</source>
      <translation>Neuronen in den verborgenen Schichten</translation>
    </message>
    <message>
      <source>Passes over the training pictures</source>
      <translation>Durchgänge durch die Trainingsbilder</translation>
    </message>
    <message>
      <source>Scale ink to 0..1 first</source>
      <translation>Tinte auf 0..1 skalieren</translation>
    </message>
    <message>
      <source>Find out what it owes its score to</source>
      <translation>Gründe dafür suchen</translation>
    </message>
    <message>
      <source>Trees of the forest</source>
      <translation>Bäume des Waldes</translation>
    </message>
    <message>
      <source>First drawing to light up</source>
      <translation>Erste Zeichnung zum Aufleuchten</translation>
    </message>
    <message>
      <source>Second drawing to light up</source>
      <translation>Zweite Zeichnung zum Aufleuchten</translation>
    </message>
    <message numerus="yes">
      <source>There are only {n} test pictures to light up.</source>
      <translation>
        <numerusform>Es gibt nur {n} Testbild zum Aufleuchten.</numerusform>
        <numerusform>Es gibt nur {n} Testbilder zum Aufleuchten.</numerusform>
      </translation>
    </message>
    <message>
      <source>The network is still to learn.</source>
      <translation>Das Netz muss erst noch lernen.</translation>
    </message>
    <message>
      <source>The network reads {network}%, k-NN {neighbors}%: what it learnt is more than what k-NN remembers.</source>
      <translation>Das Netz liest {network} % richtig, k-NN {neighbors} %: Was es gelernt hat, ist mehr, als k-NN sich merkt.</translation>
    </message>
    <message>
      <source>{told} {cost}</source>
      <translation>{told} {cost}</translation>
    </message>
    <message>
      <source>A neural network</source>
      <translation>Ein neuronales Netz</translation>
    </message>
    <message>
      <source>Does a neural network read better than k-NN, and what does it cost?</source>
      <translation>Liest ein neuronales Netz besser als k-NN, und was kostet es?</translation>
    </message>
    <message>
      <source>Counted among the test pictures.</source>
      <translation>Unter den Testbildern gezählt.</translation>
    </message>
    <message>
      <source>k-NN reads {neighbors}%, the network {network}%: with so few pictures, remembering is as good as learning.</source>
      <translation>k-NN liest {neighbors} % richtig, das Netz {network} %: Bei so wenigen Bildern ist Merken so gut wie Lernen.</translation>
    </message>
    <message>
      <source>k-NN reads {neighbors}%, the network {network}%: without scaled ink its first steps are far too long.</source>
      <translation>k-NN liest {neighbors} % richtig, das Netz {network} %: Ohne skalierte Tinte sind seine ersten Schritte viel zu lang.</translation>
    </message>
    <message>
      <source>At {lost}% of the digits lost, {caught}% of the non-digits are caught (AUC {auc}).</source>
      <translation>Gehen {lost} % der Ziffern verloren, werden {caught} % der Nicht-Ziffern erkannt (AUC {auc}).</translation>
    </message>
    <message>
      <source>The made-up picture is refused, though {votes} of {k} neighbours say {digit}.</source>
      <translation>Das erfundene Bild wird abgelehnt, obwohl {votes} von {k} Nachbarn {digit} sagen.</translation>
    </message>
    <message>
      <source>{caught} Kinds that it was never shown are caught just as well. {fiction}</source>
      <translation>{caught} Arten, die nie gezeigt wurden, werden ebenso gut erkannt. {fiction}</translation>
    </message>
    <message>
      <source>Share of digits to keep</source>
      <translation>Anteil der Ziffern, die bleiben</translation>
    </message>
    <message>
      <source>Non-digits to each digit</source>
      <translation>Nicht-Ziffern je Ziffer</translation>
    </message>
    <message>
      <source>A fictional digit</source>
      <translation>Eine erfundene Ziffer</translation>
    </message>
    <message>
      <source>{name} has too few digits for this experiment.</source>
      <translation>{name} hat zu wenige Ziffern für dieses Experiment.</translation>
    </message>
    <message numerus="yes">
      <source>A picture has {pixels} numbers here, not {n}.</source>
      <translation>
        <numerusform>Ein Bild hat hier {pixels} Zahlen, nicht {n}.</numerusform>
        <numerusform>Ein Bild hat hier {pixels} Zahlen, nicht {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The made-up picture passes as “{digit}”: k-NN has an answer to everything.</source>
      <translation>Das erfundene Bild geht als „{digit}“ durch: k-NN hat auf alles eine Antwort.</translation>
    </message>
    <message>
      <source>{caught} Of the kind “{kind}” it catches {seen}%, but only {unseen}% when none of them was in training: it knows the non-digits it was shown. {fiction}</source>
      <translation>{caught} Von der Art „{kind}“ werden {seen} % erkannt, aber nur {unseen} %, wenn keine davon im Training war: Bekannt sind nur die gezeigten Nicht-Ziffern. {fiction}</translation>
    </message>
    <message>
      <source>Not a digit</source>
      <translation>Keine Ziffer</translation>
    </message>
    <message>
      <source>Can it say “this is no digit”, and how many digits does that cost?</source>
      <translation>Lässt sich „das ist keine Ziffer“ sagen, und wie viele Ziffern kostet das?</translation>
    </message>
    <message>
      <source>Its numbers, row by row; empty: one at random.</source>
      <translation>Seine Zahlen, Zeile für Zeile; leer: ein zufälliges.</translation>
    </message>
    <message>
      <source>{other} lies at distance {distance}</source>
      <translation>{other} liegt im Abstand {distance}</translation>
    </message>
    <message>
      <source>{apart}; this {label} must be shifted by {pixels} pixels to get there: here pixels agree with people.</source>
      <translation>{apart}; diese {label} muss um {pixels} Pixel verschoben werden, um so weit zu kommen: Hier sind sich Pixel und Menschen einig.</translation>
    </message>
    <message>
      <source>Picture to start from</source>
      <translation>Bild, von dem ausgegangen wird</translation>
    </message>
    <message>
      <source>All pictures have the label {label}: there is no other digit to compare.</source>
      <translation>Alle Bilder haben das Label {label}: Es gibt keine andere Ziffer zum Vergleichen.</translation>
    </message>
    <message>
      <source>{apart}, and no shift of this {label} brings it as far away: for it, pixels tell digits apart.</source>
      <translation>{apart}, und keine Verschiebung dieser {label} bringt sie so weit weg: Für sie unterscheiden Pixel die Ziffern.</translation>
    </message>
    <message>
      <source>{apart}; the very same {label} shifted by {pixels} pixels lies just as far away. To pixels both are equally different, to people they are not: pictures must be put in place before they are compared.</source>
      <translation>{apart}; genau dieselbe {label}, um {pixels} Pixel verschoben, liegt ebenso weit weg. Für Pixel sind beide gleich verschieden, für Menschen nicht: Bilder müssen an ihren Platz gebracht werden, bevor man sie vergleicht.</translation>
    </message>
    <message>
      <source>Equally far</source>
      <translation>Gleich weit entfernt</translation>
    </message>
    <message>
      <source>Do pictures that are close in pixels look alike to people?</source>
      <translation>Sehen Bilder, die in Pixeln nah sind, für Menschen ähnlich aus?</translation>
    </message>
    <message>
      <source>Two numbers keep {share}% of what differs between the pictures.</source>
      <translation>Zwei Zahlen bewahren {share} % dessen, was die Bilder unterscheidet.</translation>
    </message>
    <message>
      <source>{kept} k = {k} draws {islands} regions, k = {other} {fewer}: here a larger k smooths next to nothing.</source>
      <translation>{kept} k = {k} zeichnet {islands} Gebiete, k = {other} {fewer}: Hier glättet ein größeres k so gut wie nichts.</translation>
    </message>
    <message>
      <source>Classes to show</source>
      <translation>Gezeigte Klassen</translation>
    </message>
    <message>
      <source>Plane</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <source>The two pixels</source>
      <translation>Die zwei Pixel</translation>
    </message>
    <message>
      <source>Points along each side of the map</source>
      <translation>Punkte an jeder Seite der Karte</translation>
    </message>
    <message>
      <source>Choose two or more classes that {name} has: {labels}.</source>
      <translation>Zwei oder mehr Klassen wählen, die {name} hat: {labels}.</translation>
    </message>
    <message>
      <source>Choose two pixels between 0 and {last}.</source>
      <translation>Zwei Pixel zwischen 0 und {last} wählen.</translation>
    </message>
    <message>
      <source>{kept} k = {k} gives {islands} regions.</source>
      <translation>{kept} k = {k} ergibt {islands} Gebiete.</translation>
    </message>
    <message>
      <source>{kept} k = {k} draws {islands} regions, islands around outliers; k = {other} smooths them to {fewer}.</source>
      <translation>{kept} k = {k} zeichnet {islands} Gebiete, Inseln um Ausreißer; k = {other} glättet sie zu {fewer}.</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Gebiete</translation>
    </message>
    <message>
      <source>Which part of the plane belongs to which digit, and how does k change the borders?</source>
      <translation>Welcher Teil der Ebene gehört zu welcher Ziffer, und wie verändert k die Grenzen?</translation>
    </message>
    <message>
      <source>Numbers for the plane of pixels.</source>
      <translation>Nummern für die Ebene der Pixel.</translation>
    </message>
    <message>
      <source>0: all of the classes.</source>
      <translation>0: alle Klassen.</translation>
    </message>
    <message>
      <source>cut at gaps</source>
      <translation>an Lücken geschnitten</translation>
    </message>
    <message>
      <source>connected parts</source>
      <translation>zusammenhängende Teile</translation>
    </message>
    <message>
      <source>cut by reading</source>
      <translation>durch Lesen geschnitten</translation>
    </message>
    <message>
      <source>{first} There reading alone is right {won} times and the better of the others alone {lost} times: reading is worse, and not by chance (p = {p}).</source>
      <translation>{first} Dort ist das Lesen allein {won}-mal richtig und das bessere der anderen allein {lost}-mal: Lesen ist schlechter, und nicht durch Zufall (p = {p}).</translation>
    </message>
    <message>
      <source>With gaps of {gap}% of the height, cutting at gaps reads {gaps}% of the numbers right, connected parts {parts}%, reading {reading}% ({low} to {high}%).</source>
      <translation>Bei Lücken von {gap} % der Höhe liest Schneiden an Lücken {gaps} % der Zahlen richtig, zusammenhängende Teile {parts} %, Lesen {reading} % ({low} bis {high} %).</translation>
    </message>
    <message>
      <source>Gaps between digits</source>
      <translation>Lücken zwischen Ziffern</translation>
    </message>
    <message>
      <source>Digits in a number</source>
      <translation>Ziffern je Zahl</translation>
    </message>
    <message>
      <source>Numbers to read</source>
      <translation>Zahlen zu lesen</translation>
    </message>
    <message>
      <source>Ink: from this share of full ink</source>
      <translation>Tinte: ab diesem Anteil voller Tinte</translation>
    </message>
    <message>
      <source>Training pictures to compare with, at most</source>
      <translation>Höchstens so viele Trainingsbilder zum Vergleich</translation>
    </message>
    <message>
      <source>No number was read yet.</source>
      <translation>Noch wurde keine Zahl gelesen.</translation>
    </message>
    <message>
      <source>{first} {near}</source>
      <translation>{first} {near}</translation>
    </message>
    <message>
      <source>{first} There reading alone is right {won} times and the better of the others alone {lost} times: that may be chance (p = {p}).</source>
      <translation>{first} Dort ist das Lesen allein {won}-mal richtig und das bessere der anderen allein {lost}-mal: Das kann Zufall sein (p = {p}).</translation>
    </message>
    <message>
      <source>{first} There reading alone is right {won} times and the better of the others alone {lost} times: more than chance (p = {p}). Where to cut is not known before it is read.</source>
      <translation>{first} Dort ist das Lesen allein {won}-mal richtig und das bessere der anderen allein {lost}-mal: mehr als Zufall (p = {p}). Wo zu schneiden ist, weiß man nicht, bevor man liest.</translation>
    </message>
    <message>
      <source>Where to cut?</source>
      <translation>Wo schneiden?</translation>
    </message>
    <message>
      <source>Where does one digit end and the next begin, once they touch?</source>
      <translation>Wo endet eine Ziffer und beginnt die nächste, wenn sie sich berühren?</translation>
    </message>
    <message>
      <source>In heights of a picture; below 0 they overlap.</source>
      <translation>In Höhen eines Bildes; unter 0 überlappen sie.</translation>
    </message>
    <message>
      <source>{small} {shades} In the larger picture {right} of {placed} digits are found and read right.</source>
      <translation>{small} {shades} Im größeren Bild werden {right} von {placed} Ziffern gefunden und richtig gelesen.</translation>
    </message>
    <message>
      <source>The time to answer is no straight line here (one explains {share}%): so short a time tells of the machine, too.</source>
      <translation>Die Antwortzeit ist hier keine Gerade (eine erklärt {share} %): Eine so kurze Zeit erzählt auch von der Maschine.</translation>
    </message>
    <message>
      <source>Largest training set to time</source>
      <translation>Größte Trainingsmenge für die Zeitmessung</translation>
    </message>
    <message>
      <source>Digits in the larger picture</source>
      <translation>Ziffern im größeren Bild</translation>
    </message>
    <message>
      <source>{side} x {side} pixels are enough for {accuracy}%, {full} x {full} give {best}%.</source>
      <translation>{side} x {side} Pixel genügen für {accuracy} %, {full} x {full} ergeben {best} %.</translation>
    </message>
    <message>
      <source>Every pixel counts: all {side} x {side} are needed for {best}%.</source>
      <translation>Jedes Pixel zählt: Alle {side} x {side} werden für {best} % gebraucht.</translation>
    </message>
    <message>
      <source>{small} {growth}</source>
      <translation>{small} {growth}</translation>
    </message>
    <message>
      <source>Black and white alone costs {lost} points.</source>
      <translation>Schwarz und weiß allein kostet {lost} Punkte.</translation>
    </message>
    <message>
      <source>Black and white alone is hardly worse ({black}%).</source>
      <translation>Schwarz und weiß allein ist kaum schlechter ({black} %).</translation>
    </message>
    <message>
      <source>{small} {shades}</source>
      <translation>{small} {shades}</translation>
    </message>
    <message>
      <source>The time to answer grows in step with the training pictures: a straight line explains {share}% of it.</source>
      <translation>Die Antwortzeit wächst im Gleichschritt mit den Trainingsbildern: Eine Gerade erklärt {share} % davon.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>How many pixels, greys and samples does it take, and what do they cost?</source>
      <translation>Wie viele Pixel, Graustufen und Beispiele braucht es, und was kosten sie?</translation>
    </message>
    <message>
      <source>The best of {count} cells is {best}%, at k = {k} and {size}% to test.</source>
      <translation>Die beste von {count} Zellen hat {best} %, bei k = {k} und {size} % zum Testen.</translation>
    </message>
    <message>
      <source>{best} Other seeds give {mean}% on average there ({low}% to {high}%): this one was not luck.</source>
      <translation>{best} Andere Startwerte ergeben dort im Mittel {mean} % ({low} % bis {high} %): Dieser war kein Glück.</translation>
    </message>
    <message>
      <source>Shares to test on</source>
      <translation>Anteile zum Testen</translation>
    </message>
    <message>
      <source>Seeds to try for luck</source>
      <translation>Startwerte für die Glücksprobe</translation>
    </message>
    <message>
      <source>The map is growing; the luck of the split comes after it.</source>
      <translation>Die Karte wächst; das Glück der Aufteilung kommt danach.</translation>
    </message>
    <message>
      <source>{best} Other seeds give {mean}% on average there ({low}% to {high}%): much of the record was luck.</source>
      <translation>{best} Andere Startwerte ergeben dort im Mittel {mean} % ({low} % bis {high} %): Vieles am Rekord war Glück.</translation>
    </message>
    <message>
      <source>The luck of the split</source>
      <translation>Das Glück der Aufteilung</translation>
    </message>
    <message>
      <source>Which share to test on and which k score best, and how much of that is luck?</source>
      <translation>Welcher Testanteil und welches k schneiden am besten ab, und wie viel davon ist Glück?</translation>
    </message>
    <message>
      <source>{chosen} On the test set it gets {test}%, no less: here the choice did not flatter itself.</source>
      <translation>{chosen} Auf der Testmenge sind es {test} %, nicht weniger: Hier hat die Wahl sich nicht geschmeichelt.</translation>
    </message>
    <message>
      <source>Share of those to validate on</source>
      <translation>Anteil davon zum Validieren</translation>
    </message>
    <message>
      <source>On validation k = {list} are equally good with {validation}%; the smallest was taken.</source>
      <translation>Bei der Validierung sind k = {list} gleich gut mit {validation} %; das kleinste wurde genommen.</translation>
    </message>
    <message>
      <source>k = {k} was best on validation with {validation}%.</source>
      <translation>k = {k} war bei der Validierung am besten mit {validation} %.</translation>
    </message>
    <message>
      <source>{chosen} On the test set it gets {test}%, less: the winner of a choice looks better than it is, and only pictures that had no say tell.</source>
      <translation>{chosen} Auf der Testmenge sind es {test} %, also weniger: Der Sieger einer Wahl sieht besser aus, als er ist, und nur Bilder, die nicht mitreden durften, verraten es.</translation>
    </message>
    <message>
      <source>Three sets</source>
      <translation>Drei Mengen</translation>
    </message>
    <message>
      <source>How is k chosen without fooling oneself?</source>
      <translation>Wie wählt man k, ohne sich selbst zu täuschen?</translation>
    </message>
    <message>
      <source>Taken from the pictures to train on.</source>
      <translation>Von den Trainingsbildern genommen.</translation>
    </message>
    <message>
      <source>Your model reads {yours}% right (between {low}% and {high}%), k-NN {knn}% and a network {network}%, which know {count} pictures of these very hands.</source>
      <translation>Das eigene Modell liest {yours} % richtig (zwischen {low} % und {high} %), k-NN {knn} % und ein Netz {network} %; diese kennen {count} Bilder von eben diesen Händen.</translation>
    </message>
    <message>
      <source>{overall} It loses most where digits are {worst}: {lost} points on average. Of what is no digit it is sure in {sure}% of the cases.</source>
      <translation>{overall} Am meisten verliert es, wo Ziffern so verändert sind: {worst} ({lost} Punkte im Mittel). Bei dem, was keine Ziffer ist, ist es in {sure} % der Fälle sicher.</translation>
    </message>
    <message>
      <source>Your model's file</source>
      <translation>Datei des Modells</translation>
    </message>
    <message>
      <source>k-NN reads {knn}% of the test pictures right, a network {network}%. Name the file of your own model to see it beside them.</source>
      <translation>k-NN liest {knn} % der Testbilder richtig, ein Netz {network} %. Mit der Datei eines eigenen Modells steht dieses daneben.</translation>
    </message>
    <message>
      <source>Your own model</source>
      <translation>Eigenes Modell</translation>
    </message>
    <message>
      <source>How does a model of your own cope with other hands, and what does it make of what is no digit?</source>
      <translation>Wie verträgt ein eigenes Modell fremde Hände, und was macht es aus Nicht-Ziffern?</translation>
    </message>
    <message>
      <source>ONNX (.onnx), skops (.skops) or a Python file (.py); empty: the two others alone.</source>
      <translation>ONNX (.onnx), skops (.skops) oder eine Python-Datei (.py); leer: nur die beiden anderen.</translation>
    </message>
    <message numerus="yes">
      <source>To say why a model misreads, at least {n} labelled digits are needed; there are {found}.</source>
      <translation>
        <numerusform>Um zu sagen, warum ein Modell falsch liest, braucht es mindestens {n} Ziffer mit Label; es gibt {found}.</numerusform>
        <numerusform>Um zu sagen, warum ein Modell falsch liest, braucht es mindestens {n} Ziffern mit Label; es gibt {found}.</numerusform>
      </translation>
    </message>
    <message>
      <source>This network needs the operator {operators}, which digitpad does not know; with onnxruntime installed it would be read.</source>
      <translation>Dieses Netz braucht den Operator {operators}, den digitpad nicht kennt; mit installiertem onnxruntime ließe es sich lesen.</translation>
    </message>
    <message>
      <source>This network needs more memory than digitpad allows a reading.</source>
      <translation>Dieses Netz braucht mehr Speicher, als digitpad einer Lesung erlaubt.</translation>
    </message>
    <message>
      <source>This network cannot read an input of the shape {shape} ({reason}).</source>
      <translation>Dieses Netz kann eine Eingabe der Form {shape} nicht lesen ({reason}).</translation>
    </message>
    <message>
      <source>It reads {before} as it gets them, {after} if {mend}.</source>
      <translation>Es liest {before} so, wie es sie bekommt, und {after}, wenn {mend}.</translation>
    </message>
    <message>
      <source>rows and columns are swapped</source>
      <translation>Zeilen und Spalten vertauscht werden</translation>
    </message>
    <message>
      <source>the picture is mirrored</source>
      <translation>das Bild gespiegelt wird</translation>
    </message>
    <message>
      <source>the picture is turned upside down</source>
      <translation>das Bild auf den Kopf gestellt wird</translation>
    </message>
    <message>
      <source>the picture is turned to the left</source>
      <translation>das Bild nach links gedreht wird</translation>
    </message>
    <message>
      <source>the picture is turned to the right</source>
      <translation>das Bild nach rechts gedreht wird</translation>
    </message>
    <message>
      <source>the picture is left upright</source>
      <translation>das Bild aufrecht bleibt</translation>
    </message>
    <message>
      <source>the digit is moved by {right} pixels to the right and {down} down</source>
      <translation>die Ziffer um {right} Pixel nach rechts und {down} nach unten rückt</translation>
    </message>
    <message>
      <source>the picture is inverted</source>
      <translation>das Bild invertiert wird</translation>
    </message>
    <message>
      <source>the digit is stretched to a square</source>
      <translation>die Ziffer zum Quadrat gestreckt wird</translation>
    </message>
    <message>
      <source>its numbers run from {range}</source>
      <translation>seine Zahlen von {range} reichen</translation>
    </message>
    <message>
      <source>its numbers are not normalised but run from {range}</source>
      <translation>seine Zahlen nicht normiert sind, sondern von {range} reichen</translation>
    </message>
    <message>
      <source>its class {zero} means 0</source>
      <translation>seine Klasse {zero} die 0 bedeutet</translation>
    </message>
    <message>
      <source>the digit keeps its proportions</source>
      <translation>die Ziffer ihre Proportionen behält</translation>
    </message>
    <message>
      <source>MNIST's mean and deviation are taken out</source>
      <translation>Mittelwert und Abweichung von MNIST herausgerechnet werden</translation>
    </message>
    <message>
      <source>the digit fills {share} of the picture</source>
      <translation>die Ziffer {share} des Bildes füllt</translation>
    </message>
    <message>
      <source>its lines are thicker ({width} pixels)</source>
      <translation>seine Linien dicker sind ({width} Pixel)</translation>
    </message>
    <message>
      <source>the digit's centre of mass stands in the middle</source>
      <translation>der Schwerpunkt der Ziffer in der Mitte steht</translation>
    </message>
    <message>
      <source>its lines are thinner ({width} pixels)</source>
      <translation>seine Linien dünner sind ({width} Pixel)</translation>
    </message>
    <message>
      <source>the digit's box stands in the middle</source>
      <translation>der Rahmen der Ziffer in der Mitte steht</translation>
    </message>
    <message numerus="yes">
      <source>The model's input has {n} axes: digitpad gives pictures, which have at most four.</source>
      <translation>
        <numerusform>Die Eingabe des Modells hat {n} Achse: digitpad gibt Bilder, die höchstens vier haben.</numerusform>
        <numerusform>Die Eingabe des Modells hat {n} Achsen: digitpad gibt Bilder, die höchstens vier haben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The model takes {n} numbers: that is no square picture.</source>
      <translation>
        <numerusform>Das Modell nimmt {n} Zahl: Das ist kein quadratisches Bild.</numerusform>
        <numerusform>Das Modell nimmt {n} Zahlen: Das ist kein quadratisches Bild.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The model has {n} classes, but there are ten digits.</source>
      <translation>
        <numerusform>Das Modell hat {n} Klasse, aber es gibt zehn Ziffern.</numerusform>
        <numerusform>Das Modell hat {n} Klassen, aber es gibt zehn Ziffern.</numerusform>
      </translation>
    </message>
    <message>
      <source>The model takes pictures of {h} x {w}: none that digits are drawn in.</source>
      <translation>Das Modell nimmt Bilder von {h} x {w}: In solchen zeichnet man keine Ziffern.</translation>
    </message>
    <message>
      <source>The model's output is one number a drawing, and it is no label.</source>
      <translation>Das Modell gibt eine Zahl je Zeichnung aus, und sie ist kein Label.</translation>
    </message>
    <message numerus="yes">
      <source>{path} was not written: it would read {n} of {total} drawings differently.</source>
      <translation>
        <numerusform>{path} wurde nicht geschrieben: {n} von {total} Zeichnungen läse es anders.</numerusform>
        <numerusform>{path} wurde nicht geschrieben: {n} von {total} Zeichnungen läse es anders.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path}: a model is written as .onnx or .skops.</source>
      <translation>{path}: Ein Modell wird als .onnx oder .skops geschrieben.</translation>
    </message>
    <message>
      <source>A .skops file is written by skops, which is not installed: pip install '.[models]'.</source>
      <translation>Eine .skops-Datei schreibt skops, das nicht installiert ist: pip install '.[models]'.</translation>
    </message>
    <message>
      <source>This network has weights of a type that digitpad does not read (ONNX type {kind}).</source>
      <translation>Dieses Netz hat Gewichte eines Typs, den digitpad nicht liest (ONNX-Typ {kind}).</translation>
    </message>
    <message>
      <source>{path} is larger than 200 MB: no network for digits needs so much.</source>
      <translation>{path} ist größer als 200 MB: So viel braucht kein Netz für Ziffern.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <source>{path} is not an ONNX network, or it is damaged ({reason}).</source>
      <translation>{path} ist kein ONNX-Netz oder beschädigt ({reason}).</translation>
    </message>
    <message numerus="yes">
      <source>This network has more than {n} operators.</source>
      <translation>
        <numerusform>Dieses Netz hat mehr als {n} Operator.</numerusform>
        <numerusform>Dieses Netz hat mehr als {n} Operatoren.</numerusform>
      </translation>
    </message>
    <message>
      <source>This network has sparse weights, which digitpad does not read.</source>
      <translation>Dieses Netz hat dünn besetzte Gewichte, die digitpad nicht liest.</translation>
    </message>
    <message>
      <source>This network keeps its weights in another file: save it as one file.</source>
      <translation>Dieses Netz hat seine Gewichte in einer anderen Datei: Bitte als eine Datei speichern.</translation>
    </message>
    <message>
      <source>This network has a loop or a condition, which digitpad does not work out.</source>
      <translation>Dieses Netz hat eine Schleife oder eine Bedingung, die digitpad nicht ausrechnet.</translation>
    </message>
    <message>
      <source>This network needs the operator {operators}, which digitpad does not know; with onnxruntime installed (pip install '.[models]') it would be read.</source>
      <translation>Dieses Netz braucht den Operator {operators}, den digitpad nicht kennt; mit installiertem onnxruntime (pip install '.[models]') ließe es sich lesen.</translation>
    </message>
    <message>
      <source>onnxruntime cannot open {path} ({reason}).</source>
      <translation>onnxruntime kann {path} nicht öffnen ({reason}).</translation>
    </message>
    <message>
      <source>onnxruntime cannot read the input ({reason}).</source>
      <translation>onnxruntime kann die Eingabe nicht lesen ({reason}).</translation>
    </message>
    <message>
      <source>{path} is no model that digitpad opens: save it as ONNX (.onnx), or a scikit-learn one by skops (.skops).</source>
      <translation>{path} ist kein Modell, das digitpad öffnet: Bitte als ONNX (.onnx) speichern, ein Modell von scikit-learn mit skops (.skops).</translation>
    </message>
    <message>
      <source>{path} answers no picture of the usual sizes: {reason}</source>
      <translation>{path} beantwortet kein Bild der üblichen Größen: {reason}</translation>
    </message>
    <message>
      <source>{path} has ended: {reason}.</source>
      <translation>{path} ist beendet: {reason}.</translation>
    </message>
    <message>
      <source>{path}: {reason}</source>
      <translation>{path}: {reason}</translation>
    </message>
    <message>
      <source>{name} answers with {shape} numbers, but {count} labels or rows of ten are wanted.</source>
      <translation>{name} antwortet mit {shape} Zahlen, aber {count} Labels oder Zeilen von zehn sind gefragt.</translation>
    </message>
    <message>
      <source>{path} was ended: open it again.</source>
      <translation>{path} wurde beendet: bitte neu öffnen.</translation>
    </message>
    <message>
      <source>it did not answer in {seconds} seconds and was ended</source>
      <translation>es hat in {seconds} Sekunden nicht geantwortet und wurde beendet</translation>
    </message>
    <message>
      <source>it ended by itself, with code {code}</source>
      <translation>es hat sich selbst beendet, mit Code {code}</translation>
    </message>
    <message>
      <source>{path} has ended: {reason}. It printed last: {said}</source>
      <translation>{path} ist beendet: {reason}. Zuletzt ausgegeben: {said}</translation>
    </message>
    <message>
      <source>{path}, line {line}: {reason}</source>
      <translation>{path}, Zeile {line}: {reason}</translation>
    </message>
    <message>
      <source>{path} is no Python that runs here ({reason}).</source>
      <translation>{path} ist kein Python, das hier läuft ({reason}).</translation>
    </message>
    <message>
      <source>{path} holds no classifier.</source>
      <translation>{path} enthält keinen Klassifikator.</translation>
    </message>
    <message>
      <source>A scikit-learn model is opened by skops, which is not installed: pip install '.[models]'.</source>
      <translation>Ein Modell von scikit-learn öffnet skops, das nicht installiert ist: pip install '.[models]'.</translation>
    </message>
    <message>
      <source>{path} holds types that skops does not trust ({types}), so it is not opened.</source>
      <translation>{path} enthält Typen, denen skops nicht vertraut ({types}), und wird deshalb nicht geöffnet.</translation>
    </message>
    <message>
      <source>{path} is not a model saved by skops, or it is damaged.</source>
      <translation>{path} ist kein mit skops gespeichertes Modell oder beschädigt.</translation>
    </message>
    <message>
      <source>{path} unpacks to more than 1 GB: no model for digits needs so much.</source>
      <translation>{path} ist entpackt größer als 1 GB: So viel braucht kein Modell für Ziffern.</translation>
    </message>
    <message>
      <source>The model cannot read its input ({reason}).</source>
      <translation>Das Modell kann seine Eingabe nicht lesen ({reason}).</translation>
    </message>
    <message>
      <source>not a digit</source>
      <translation>keine Ziffer</translation>
    </message>
    <message>
      <source>teach {label}</source>
      <translation>{label} beibringen</translation>
    </message>
    <message numerus="yes">
      <source>add {n} samples</source>
      <translation>
        <numerusform>{n} Beispiel hinzufügen</numerusform>
        <numerusform>{n} Beispiele hinzufügen</numerusform>
      </translation>
    </message>
    <message>
      <source>remove a sample</source>
      <translation>ein Beispiel entfernen</translation>
    </message>
    <message numerus="yes">
      <source>remove {n} samples</source>
      <translation>
        <numerusform>{n} Beispiel entfernen</numerusform>
        <numerusform>{n} Beispiele entfernen</numerusform>
      </translation>
    </message>
    <message>
      <source>restore a sample</source>
      <translation>ein Beispiel wiederherstellen</translation>
    </message>
    <message numerus="yes">
      <source>restore {n} samples</source>
      <translation>
        <numerusform>{n} Beispiel wiederherstellen</numerusform>
        <numerusform>{n} Beispiele wiederherstellen</numerusform>
      </translation>
    </message>
    <message>
      <source>relabel a sample as {label}</source>
      <translation>ein Beispiel als {label} kennzeichnen</translation>
    </message>
    <message numerus="yes">
      <source>relabel {n} samples as {label}</source>
      <translation>
        <numerusform>{n} Beispiel als {label} kennzeichnen</numerusform>
        <numerusform>{n} Beispiele als {label} kennzeichnen</numerusform>
      </translation>
    </message>
    <message>
      <source>forget everything taught</source>
      <translation>alles Beigebrachte vergessen</translation>
    </message>
    <message>
      <source>change samples</source>
      <translation>Beispiele ändern</translation>
    </message>
    <message>
      <source>What was removed so long ago is not kept any more: nothing can be brought back.</source>
      <translation>Was vor so langer Zeit entfernt wurde, wird nicht mehr aufbewahrt: Es lässt sich nichts zurückholen.</translation>
    </message>
    <message>
      <source>You have not taught anything yet: draw some digits first, or use the built-in ones.</source>
      <translation>Es wurde noch nichts beigebracht: zuerst einige Ziffern zeichnen oder die integrierten verwenden.</translation>
    </message>
    <message>
      <source>{path} holds no drawing.</source>
      <translation>{path} enthält keine Zeichnung.</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
      <source>import</source>
      <translation>importieren</translation>
    </message>
    <message>
      <source>Samples cannot be written as “{name}”.</source>
      <translation>Beispiele lassen sich nicht als „{name}“ schreiben.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples imported; taught and imported in all: {mine}.</source>
      <translation>
        <numerusform>Ein Beispiel importiert; gelehrt und importiert insgesamt: {mine}.</numerusform>
        <numerusform>{n} Beispiele importiert; gelehrt und importiert insgesamt: {mine}.</numerusform>
      </translation>
    </message>
    <message>
      <source>None of these samples has strokes, and “{name}” holds nothing else.</source>
      <translation>Keines dieser Beispiele hat Striche, und „{name}“ nimmt nichts anderes auf.</translation>
    </message>
    <message>
      <source>{path} is the set itself.</source>
      <translation>{path} ist die Trainingsmenge selbst.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples of {writers} writers brought together; {twice} were there already.</source>
      <translation>
        <numerusform>Ein Beispiel von {writers} Schreibern zusammengeführt; schon vorhanden: {twice}.</numerusform>
        <numerusform>{n} Beispiele von {writers} Schreibern zusammengeführt; schon vorhanden: {twice}.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is already a file {path}: choose another name.</source>
      <translation>Es gibt schon eine Datei {path}: einen anderen Namen wählen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples of one writer brought together; {twice} were there already.</source>
      <translation>
        <numerusform>Ein Beispiel eines Schreibers zusammengeführt; schon vorhanden: {twice}.</numerusform>
        <numerusform>{n} Beispiele eines Schreibers zusammengeführt; schon vorhanden: {twice}.</numerusform>
      </translation>
    </message>
    <message>
      <source>bring sets together</source>
      <translation>Mengen zusammenführen</translation>
    </message>
    <message>
      <source>There is no drawing in {paths}.</source>
      <translation>In {paths} ist keine Zeichnung.</translation>
    </message>
    <message>
      <source>{path}: none of its drawings has a label that is a digit.</source>
      <translation>{path}: keine Zeichnung hat ein Label, das eine Ziffer ist.</translation>
    </message>
    <message numerus="yes">
      <source>{words} words that are no digits: {n} drawings count as not a digit</source>
      <translation>
        <numerusform>{words} Wörter, die keine Ziffern sind: {n} Zeichnung zählt als keine Ziffer</numerusform>
        <numerusform>{words} Wörter, die keine Ziffern sind: {n} Zeichnungen zählen als keine Ziffer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: they have no label</source>
      <translation>
        <numerusform>{n} Zeichnung ist ausgelassen: Sie hat kein Label</numerusform>
        <numerusform>{n} Zeichnungen sind ausgelassen: Sie haben kein Label</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: their labels are not 0 to 9 ({words})</source>
      <translation>
        <numerusform>{n} Zeichnung ist ausgelassen: Ihr Label ist nicht 0 bis 9 ({words})</numerusform>
        <numerusform>{n} Zeichnungen sind ausgelassen: Ihre Labels sind nicht 0 bis 9 ({words})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: their labels are no digits ({words})</source>
      <translation>
        <numerusform>{n} Zeichnung ist ausgelassen: Ihr Label ist keine Ziffer ({words})</numerusform>
        <numerusform>{n} Zeichnungen sind ausgelassen: Ihre Labels sind keine Ziffern ({words})</numerusform>
      </translation>
    </message>
    <message>
      <source>The backup has taken the place of the damaged set, which is kept beside it.</source>
      <translation>Die Sicherung hat den Platz der beschädigten Trainingsmenge eingenommen, die daneben aufbewahrt ist.</translation>
    </message>
    <message>
      <source>There is no backup {path}.</source>
      <translation>Es gibt keine Sicherung {path}.</translation>
    </message>
    <message>
      <source>restore a backup</source>
      <translation>eine Sicherung wiederherstellen</translation>
    </message>
    <message>
      <source>The backup is restored.</source>
      <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
      <source>{path} can be read but not written: what you teach waits until it can.</source>
      <translation>{path} lässt sich lesen, aber nicht schreiben: Was Sie beibringen, wartet, bis es geht.</translation>
    </message>
    <message>
      <source>{problem} What you teach waits in {path} until it can be stored.</source>
      <translation>{problem} Was Sie beibringen, wartet in {path}, bis es sich speichern lässt.</translation>
    </message>
    <message numerus="yes">
      <source>All {n} neighbours say {said}: keep as {label}?</source>
      <translation>
        <numerusform>Der eine Nachbar sagt {said}: als {label} behalten?</numerusform>
        <numerusform>Alle {n} Nachbarn sagen {said}: als {label} behalten?</numerusform>
      </translation>
    </message>
    <message>
      <source>{problem} What you teach is kept in memory alone: nothing can be written anywhere.</source>
      <translation>{problem} Was Sie beibringen, bleibt nur im Arbeitsspeicher: Nirgends lässt sich etwas schreiben.</translation>
    </message>
    <message numerus="yes">
      <source>What was not stored yet is stored now: {n}.</source>
      <translation>
        <numerusform>Was noch nicht gespeichert war, ist es jetzt: {n}.</numerusform>
        <numerusform>Was noch nicht gespeichert war, ist es jetzt: {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>store</source>
      <translation>speichern</translation>
    </message>
    <message numerus="yes">
      <source>Learnt as {label}; samples in the set: {n}.</source>
      <translation>
        <numerusform>Als {label} gelernt; Beispiele in der Menge: {n}.</numerusform>
        <numerusform>Als {label} gelernt; Beispiele in der Menge: {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples added; taught and imported in all: {mine}.</source>
      <translation>
        <numerusform>Ein Beispiel hinzugefügt; gelehrt und importiert insgesamt: {mine}.</numerusform>
        <numerusform>{n} Beispiele hinzugefügt; gelehrt und importiert insgesamt: {mine}.</numerusform>
      </translation>
    </message>
    <message>
      <source>One sample removed.</source>
      <translation>Ein Beispiel entfernt.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples removed.</source>
      <translation>
        <numerusform>{n} Beispiel entfernt.</numerusform>
        <numerusform>{n} Beispiele entfernt.</numerusform>
      </translation>
    </message>
    <message>
      <source>One sample restored.</source>
      <translation>Ein Beispiel wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples restored.</source>
      <translation>
        <numerusform>{n} Beispiel wiederhergestellt.</numerusform>
        <numerusform>{n} Beispiele wiederhergestellt.</numerusform>
      </translation>
    </message>
    <message>
      <source>One sample relabelled as {label}.</source>
      <translation>Ein Beispiel als {label} gekennzeichnet.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples relabelled as {label}.</source>
      <translation>
        <numerusform>{n} Beispiel als {label} gekennzeichnet.</numerusform>
        <numerusform>{n} Beispiele als {label} gekennzeichnet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything taught is forgotten; until tomorrow it can be brought back.</source>
      <translation>Alles Beigebrachte ist vergessen; bis morgen lässt es sich zurückholen.</translation>
    </message>
    <message numerus="yes">
      <source>The training set has changed; samples in it: {n}.</source>
      <translation>
        <numerusform>Die Trainingsmenge hat sich geändert; Beispiele darin: {n}.</numerusform>
        <numerusform>Die Trainingsmenge hat sich geändert; Beispiele darin: {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have not taught anything yet: draw some digits first, so that the model can be tried.</source>
      <translation>Sie haben noch nichts beigebracht: Zeichnen Sie zuerst einige Ziffern, damit sich das Modell erproben lässt.</translation>
    </message>
    <message>
      <source>There is no drawing to learn yet.</source>
      <translation>Es gibt noch keine Zeichnung zum Lernen.</translation>
    </message>
    <message numerus="yes">
      <source>teach a number of {n} digits</source>
      <translation>
        <numerusform>eine Zahl mit {n} Ziffer beibringen</numerusform>
        <numerusform>eine Zahl mit {n} Ziffern beibringen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} digits learnt; samples in the set: {mine}.</source>
      <translation>
        <numerusform>{n} Ziffer gelernt; Beispiele in der Menge: {mine}.</numerusform>
        <numerusform>{n} Ziffern gelernt; Beispiele in der Menge: {mine}.</numerusform>
      </translation>
    </message>
    <message>
      <source>This very drawing is among your samples already.</source>
      <translation>Genau diese Zeichnung ist schon unter den eigenen Beispielen.</translation>
    </message>
    <message>
      <source>teach again</source>
      <translation>erneut beibringen</translation>
    </message>
    <message>
      <source>changes from elsewhere</source>
      <translation>Änderungen von anderswo</translation>
    </message>
    <message>
      <source>The folder or the file of {path} has gone away.</source>
      <translation>Der Ordner oder die Datei von {path} ist verschwunden.</translation>
    </message>
    <message>
      <source>{path} could not be written whole.</source>
      <translation>{path} konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
      <source>A stored drawing cannot be read.</source>
      <translation>Eine gespeicherte Zeichnung ist nicht lesbar.</translation>
    </message>
    <message>
      <source>{path} is not a digitpad training set.</source>
      <translation>{path} ist keine digitpad-Trainingsmenge.</translation>
    </message>
    <message>
      <source>{path} was written by a newer digitpad; it is left untouched.</source>
      <translation>{path} wurde von einem neueren digitpad geschrieben und bleibt unverändert.</translation>
    </message>
    <message>
      <source>{path} holds what a digitpad training set does not have; it is left untouched.</source>
      <translation>{path} enthält, was eine digitpad-Trainingsmenge nicht hat, und bleibt unverändert.</translation>
    </message>
    <message>
      <source>{path} is damaged; it is left as it is, “salvage” recovers every sample that can still be read.</source>
      <translation>{path} ist beschädigt; die Datei bleibt, wie sie ist, „salvage“ rettet jedes Beispiel, das noch lesbar ist.</translation>
    </message>
    <message>
      <source>{path} cannot be used: {reason}.</source>
      <translation>{path} lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
      <source>The disk that holds {path} is full.</source>
      <translation>Der Datenträger mit {path} ist voll.</translation>
    </message>
    <message>
      <source>{path} can be read but not written.</source>
      <translation>{path} kann gelesen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>Another program keeps {path} busy.</source>
      <translation>Ein anderes Programm hält {path} besetzt.</translation>
    </message>
    <message>
      <source>{path} cannot be read or written: the disk or the folder does not answer.</source>
      <translation>{path} lässt sich weder lesen noch schreiben: Der Datenträger oder der Ordner antwortet nicht.</translation>
    </message>
    <message>
      <source>{path} is damaged: it cannot be unpacked.</source>
      <translation>{path} ist beschädigt: Es lässt sich nicht entpacken.</translation>
    </message>
    <message>
      <source>{path} swells beyond measure when it is unpacked; it is not read.</source>
      <translation>{path} schwillt beim Entpacken über jedes Maß an; es wird nicht gelesen.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} files.</source>
      <translation>
        <numerusform>{path} enthält mehr als {n} Datei.</numerusform>
        <numerusform>{path} enthält mehr als {n} Dateien.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} holds no drawings that digitpad reads ({kinds}): export them as PNG, SVG or PDF, tables as CSV.</source>
      <translation>{path} enthält keine Zeichnungen, die digitpad liest ({kinds}): exportieren Sie sie als PNG, SVG oder PDF, Tabellen als CSV.</translation>
    </message>
    <message>
      <source>the labels are those of {path}</source>
      <translation>die Labels sind die aus {path}</translation>
    </message>
    <message>
      <source>{path} is not empty.</source>
      <translation>{path} ist nicht leer.</translation>
    </message>
    <message numerus="yes">
      <source>{n} files are left out: they hold no drawings ({kinds})</source>
      <translation>
        <numerusform>{n} Datei ist ausgelassen: Sie enthält keine Zeichnungen ({kinds})</numerusform>
        <numerusform>{n} Dateien sind ausgelassen: Sie enthalten keine Zeichnungen ({kinds})</numerusform>
      </translation>
    </message>
    <message>
      <source>drawings are cut out of pictures by the boxes of {kind}</source>
      <translation>Zeichnungen sind nach den Rahmen von {kind} aus Bildern geschnitten</translation>
    </message>
    <message>
      <source>{path} holds no images.</source>
      <translation>{path} enthält keine Bilder.</translation>
    </message>
    <message numerus="yes">
      <source>{n} files are left out: {reason}</source>
      <translation>
        <numerusform>{n} Datei ist ausgelassen: {reason}</numerusform>
        <numerusform>{n} Dateien sind ausgelassen: {reason}</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} holds only a small preview of what was drawn: export it as PNG, SVG or PDF.</source>
      <translation>{path} enthält nur ein kleines Vorschaubild der Zeichnung: exportieren Sie diese als PNG, SVG oder PDF.</translation>
    </message>
    <message>
      <source>{path} is not a CIFAR-10 file: its size is not a whole number of pictures.</source>
      <translation>{path} ist keine CIFAR-10-Datei: Die Größe ist keine ganze Zahl von Bildern.</translation>
    </message>
    <message>
      <source>{path} is not a CIFAR-10 file: a label is not 0 to 9.</source>
      <translation>{path} ist keine CIFAR-10-Datei: Ein Label ist nicht 0 bis 9.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds arrays of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} enthält Arrays von mehr als {n} Byte.</numerusform>
        <numerusform>{path} enthält Arrays von mehr als {n} Byte.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not an HDF5 file, or it is damaged.</source>
      <translation>{path} ist keine HDF5-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
      <source>{path} holds labels; the file of their images is not beside it.</source>
      <translation>{path} enthält Labels; die Datei mit ihren Bildern liegt nicht daneben.</translation>
    </message>
    <message>
      <source>{path} is not an IDX file of {kind}.</source>
      <translation>{path} ist keine IDX-Datei mit {kind}.</translation>
    </message>
    <message>
      <source>{path} announces images of {width} by {height}.</source>
      <translation>{path} kündigt Bilder von {width} mal {height} an.</translation>
    </message>
    <message>
      <source>{path} has {images} images, {other} has {labels} labels: they do not belong together.</source>
      <translation>{path} hat {images} Bilder, {other} hat {labels} Labels: Sie gehören nicht zusammen.</translation>
    </message>
    <message>
      <source>{path} is not a MATLAB file, or it is damaged.</source>
      <translation>{path} ist keine MATLAB-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
      <source>{path} holds objects instead of numbers, which digitpad never opens: save numbers of one shape, or NDJSON.</source>
      <translation>{path} enthält Objekte statt Zahlen, die digitpad nie öffnet: speichern Sie Zahlen einer Form, oder NDJSON.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds an array of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} enthält ein Array von mehr als {n} Byte.</numerusform>
        <numerusform>{path} enthält ein Array von mehr als {n} Byte.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not a whole numpy archive.</source>
      <translation>{path} ist kein vollständiges numpy-Archiv.</translation>
    </message>
    <message>
      <source>{path} holds an array that cannot be read.</source>
      <translation>{path} enthält ein Array, das sich nicht lesen lässt.</translation>
    </message>
    <message>
      <source>{path} is a Python pickle: opening one can run any program, so digitpad never does. Save its arrays with numpy (np.savez) and open that file.</source>
      <translation>{path} ist ein Pickle von Python: Beim Öffnen kann beliebiger Code laufen, deshalb öffnet digitpad keine. Speichern Sie die Arrays mit numpy (np.savez) und öffnen Sie diese Datei.</translation>
    </message>
    <message>
      <source>{path} is a {kind} file: to read it, install digitpad with its extra “{extra}” (in digitpad's folder: pip install '.[{extra}]').</source>
      <translation>{path} ist eine {kind}-Datei: Um sie zu lesen, digitpad mit seinem Extra „{extra}“ installieren (im Ordner von digitpad: pip install '.[{extra}]').</translation>
    </message>
    <message>
      <source>{path} is a {kind} file: to read it, digitpad has to be installed with Python (pip), with its extra “{extra}”; this program has no room for it.</source>
      <translation>{path} ist eine {kind}-Datei: Um sie zu lesen, muss digitpad mit Python (pip) und seinem Extra „{extra}“ installiert sein; dieses Programm hat keinen Platz dafür.</translation>
    </message>
    <message>
      <source>export its drawings as PNG or SVG</source>
      <translation>exportieren Sie die Zeichnungen daraus als PNG oder SVG</translation>
    </message>
    <message>
      <source>save its table as CSV, or its arrays with numpy (np.savez)</source>
      <translation>speichern Sie die Tabelle als CSV oder die Felder mit numpy (np.savez)</translation>
    </message>
    <message>
      <source>export its drawings as .excalidraw, PNG or SVG</source>
      <translation>exportieren Sie die Zeichnungen als .excalidraw, PNG oder SVG</translation>
    </message>
    <message>
      <source>export its drawings as PNG or SVG, its tables as CSV</source>
      <translation>exportieren Sie Zeichnungen daraus als PNG oder SVG, Tabellen als CSV</translation>
    </message>
    <message>
      <source>{path} is a file of {program}, which digitpad does not read: {way}.</source>
      <translation>{path} ist eine Datei von {program}, die digitpad nicht liest: {way}.</translation>
    </message>
    <message>
      <source>{path} is not a drawing of Excalidraw.</source>
      <translation>{path} ist keine Zeichnung von Excalidraw.</translation>
    </message>
    <message>
      <source>{path} holds nothing drawn by hand.</source>
      <translation>{path} enthält nichts von Hand Gezeichnetes.</translation>
    </message>
    <message>
      <source>drawing {number}</source>
      <translation>Zeichnung {number}</translation>
    </message>
    <message>
      <source>a stroke is not made of points.</source>
      <translation>ein Strich besteht nicht aus Punkten.</translation>
    </message>
    <message>
      <source>{path} has contexts that refer to each other in circles.</source>
      <translation>{path} hat Kontexte, die im Kreis aufeinander verweisen.</translation>
    </message>
    <message>
      <source>{path} maps its ink by “{name}”, which is not read.</source>
      <translation>{path} bildet seine Tinte durch „{name}“ ab, was nicht gelesen wird.</translation>
    </message>
    <message>
      <source>{path} has a transform that is no matrix of numbers.</source>
      <translation>{path} hat eine Transformation, die keine Zahlenmatrix ist.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} definitions.</source>
      <translation>
        <numerusform>{path} enthält mehr als {n} Definition.</numerusform>
        <numerusform>{path} enthält mehr als {n} Definitionen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} refers to another file (“{name}”); it is not read.</source>
      <translation>{path} verweist auf eine andere Datei („{name}“); sie wird nicht gelesen.</translation>
    </message>
    <message>
      <source>{path} refers to “{name}”, which it does not define.</source>
      <translation>{path} verweist auf „{name}“, ohne es zu definieren.</translation>
    </message>
    <message>
      <source>{path} has traces without channels X and Y.</source>
      <translation>{path} hat Spuren ohne die Kanäle X und Y.</translation>
    </message>
    <message>
      <source>{path} has mappings that refer to each other in circles.</source>
      <translation>{path} hat Abbildungen, die im Kreis aufeinander verweisen.</translation>
    </message>
    <message numerus="yes">
      <source>the drawing has more than {n} strokes.</source>
      <translation>
        <numerusform>die Zeichnung hat mehr als {n} Strich.</numerusform>
        <numerusform>die Zeichnung hat mehr als {n} Striche.</numerusform>
      </translation>
    </message>
    <message>
      <source>this is neither a word nor its points.</source>
      <translation>das ist weder ein Wort noch seine Punkte.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} points in one piece.</source>
      <translation>
        <numerusform>{path} enthält mehr als {n} Punkt in einem Stück.</numerusform>
        <numerusform>{path} enthält mehr als {n} Punkte in einem Stück.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not InkML.</source>
      <translation>{path} ist kein InkML.</translation>
    </message>
    <message numerus="yes">
      <source>a stroke has more than {n} points.</source>
      <translation>
        <numerusform>ein Strich hat mehr als {n} Punkt.</numerusform>
        <numerusform>ein Strich hat mehr als {n} Punkte.</numerusform>
      </translation>
    </message>
    <message>
      <source>a number is infinite.</source>
      <translation>eine Zahl ist unendlich.</translation>
    </message>
    <message>
      <source>a point is not a number for each channel.</source>
      <translation>ein Punkt ist nicht eine Zahl für jeden Kanal.</translation>
    </message>
    <message>
      <source>{path} has views that refer to each other in circles.</source>
      <translation>{path} hat Ansichten, die im Kreis aufeinander verweisen.</translation>
    </message>
    <message>
      <source>{path} shows the same strokes again and again; it is not read.</source>
      <translation>{path} zeigt dieselben Striche immer wieder; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
      <source>{path} is larger than any drawing of {kind} that digitpad reads.</source>
      <translation>{path} ist größer als jede Zeichnung von {kind}, die digitpad liest.</translation>
    </message>
    <message>
      <source>{path} is damaged: it is not JSON, as files of {kind} are.</source>
      <translation>{path} ist beschädigt: kein JSON, wie Dateien von {kind} es sind.</translation>
    </message>
    <message>
      <source>{number} is not a finite number.</source>
      <translation>{number} ist keine endliche Zahl.</translation>
    </message>
    <message numerus="yes">
      <source>the line is longer than {n} bytes.</source>
      <translation>
        <numerusform>die Zeile ist länger als {n} Byte.</numerusform>
        <numerusform>die Zeile ist länger als {n} Byte.</numerusform>
      </translation>
    </message>
    <message>
      <source>it holds far more parts than a drawing has.</source>
      <translation>sie enthält weit mehr Teile, als eine Zeichnung hat.</translation>
    </message>
    <message>
      <source>this is not a drawing: there is no list “drawing”.</source>
      <translation>das ist keine Zeichnung: Es gibt keine Liste „drawing“.</translation>
    </message>
    <message>
      <source>the drawing has no strokes.</source>
      <translation>die Zeichnung hat keine Striche.</translation>
    </message>
    <message>
      <source>a time or a pressure is infinite.</source>
      <translation>eine Zeit oder ein Druck ist unendlich.</translation>
    </message>
    <message>
      <source>its picture cannot be read.</source>
      <translation>ihr Bild ist nicht lesbar.</translation>
    </message>
    <message>
      <source>its picture is not 64 counts of 0 to 16.</source>
      <translation>ihr Bild besteht nicht aus 64 Anzahlen von 0 bis 16.</translation>
    </message>
    <message>
      <source>its “word” is not a word.</source>
      <translation>ihr „word“ ist kein Wort.</translation>
    </message>
    <message>
      <source>this is not JSON.</source>
      <translation>das ist kein JSON.</translation>
    </message>
    <message>
      <source>a stroke is not made of lists of numbers.</source>
      <translation>ein Strich besteht nicht aus Listen von Zahlen.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} blank lines.</source>
      <translation>
        <numerusform>{path} enthält mehr als {n} leere Zeile.</numerusform>
        <numerusform>{path} enthält mehr als {n} leere Zeilen.</numerusform>
      </translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>Zeile {line}</translation>
    </message>
    <message>
      <source>a stroke is made neither of lists of x and y, equally long, nor of points.</source>
      <translation>ein Strich besteht weder aus gleich langen Listen von x und y noch aus Punkten.</translation>
    </message>
    <message>
      <source>{path} holds no ink: draw with the pen of the tab Draw, and save it again; save a table as CSV.</source>
      <translation>{path} enthält keine Tinte: Zeichnen Sie mit dem Stift der Registerkarte „Zeichnen“ und speichern Sie erneut; eine Tabelle speichern Sie als CSV.</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>Seite {number}</translation>
    </message>
    <message>
      <source>{path} is cut off or damaged.</source>
      <translation>{path} ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
      <source>{path} holds Wacom’s ink in its older form (WILL), which is not read: save it as UIM, PNG or SVG.</source>
      <translation>{path} enthält Wacoms Tinte in ihrer älteren Form (WILL), die nicht gelesen wird: speichern Sie sie als UIM, PNG oder SVG.</translation>
    </message>
    <message>
      <source>{path} is a package of a program that digitpad does not know: export its drawings as PNG, SVG or PDF.</source>
      <translation>{path} ist ein Paket eines Programms, das digitpad nicht kennt: exportieren Sie die Zeichnungen als PNG, SVG oder PDF.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} parts.</source>
      <translation>
        <numerusform>{path} enthält mehr als {n} Teil.</numerusform>
        <numerusform>{path} enthält mehr als {n} Teile.</numerusform>
      </translation>
    </message>
    <message>
      <source>a coordinate is out of range.</source>
      <translation>eine Koordinate liegt außerhalb des Bereichs.</translation>
    </message>
    <message numerus="yes">
      <source>it holds more than {n} strokes.</source>
      <translation>
        <numerusform>es enthält mehr als {n} Strich.</numerusform>
        <numerusform>es enthält mehr als {n} Striche.</numerusform>
      </translation>
    </message>
    <message>
      <source>a stroke is not made of numbers.</source>
      <translation>ein Strich besteht nicht aus Zahlen.</translation>
    </message>
    <message numerus="yes">
      <source>{path} is not a file of Quick, Draw!: its drawing {n} is damaged.</source>
      <translation>
        <numerusform>{path} ist keine Datei von Quick, Draw!: Die Zeichnung {n} ist beschädigt.</numerusform>
        <numerusform>{path} ist keine Datei von Quick, Draw!: Die Zeichnung {n} ist beschädigt.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not a reMarkable page.</source>
      <translation>{path} ist keine reMarkable-Seite.</translation>
    </message>
    <message numerus="yes">
      <source>{path} is a page of a reMarkable before 2022 (version {n}), which is not read: save it on the tablet.</source>
      <translation>
        <numerusform>{path} ist eine Seite eines reMarkable von vor 2022 (Version {n}), die nicht gelesen wird: Bitte auf dem Tablet neu speichern.</numerusform>
        <numerusform>{path} ist eine Seite eines reMarkable von vor 2022 (Version {n}), die nicht gelesen wird: Bitte auf dem Tablet neu speichern.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is a damaged reMarkable page.</source>
      <translation>{path} ist eine beschädigte reMarkable-Seite.</translation>
    </message>
    <message>
      <source>{path} is a page of a newer Rnote (0.16 or later) than digitpad reads: export it as Xournal++ (.xopp).</source>
      <translation>{path} ist eine Seite eines neueren Rnote (ab 0.16), als digitpad liest: Bitte als Xournal++ (.xopp) exportieren.</translation>
    </message>
    <message numerus="yes">
      <source>it holds more than {n} filled shapes.</source>
      <translation>
        <numerusform>es enthält mehr als {n} gefüllte Form.</numerusform>
        <numerusform>es enthält mehr als {n} gefüllte Formen.</numerusform>
      </translation>
    </message>
    <message>
      <source>a path is not made of commands and numbers.</source>
      <translation>ein Pfad besteht nicht aus Befehlen und Zahlen.</translation>
    </message>
    <message>
      <source>{path} is not SVG.</source>
      <translation>{path} ist kein SVG.</translation>
    </message>
    <message>
      <source>{path} shows its drawing through masks or filters, which digitpad does not follow: save it as a PNG.</source>
      <translation>{path} zeigt die Zeichnung durch Masken oder Filter, denen digitpad nicht folgt: als PNG speichern.</translation>
    </message>
    <message>
      <source>{path} holds no lines, but a picture or text: save it as a PNG, and open that.</source>
      <translation>{path} enthält keine Linien, sondern ein Bild oder Text: speichern Sie es als PNG und öffnen Sie dieses.</translation>
    </message>
    <message>
      <source>{path} holds nothing drawn: no lines, and no filled shapes.</source>
      <translation>{path} enthält nichts Gezeichnetes: keine Linien und keine gefüllten Formen.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} elements.</source>
      <translation>
        <numerusform>{path} enthält mehr als {n} Element.</numerusform>
        <numerusform>{path} enthält mehr als {n} Elemente.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} strokes.</source>
      <translation>
        <numerusform>{path} enthält mehr als {n} Strich.</numerusform>
        <numerusform>{path} enthält mehr als {n} Striche.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is damaged: {reason}</source>
      <translation>{path} ist beschädigt: {reason}</translation>
    </message>
    <message>
      <source>An SVG file holds one drawing: name a folder to write more, with the format “svg”.</source>
      <translation>Eine SVG-Datei fasst eine Zeichnung: Für mehr einen Ordner nennen, mit dem Format „svg“.</translation>
    </message>
    <message>
      <source>its shapes lie in each other without end.</source>
      <translation>seine Formen liegen endlos ineinander.</translation>
    </message>
    <message>
      <source>{path} is not a drawing of tldraw.</source>
      <translation>{path} ist keine Zeichnung von tldraw.</translation>
    </message>
    <message>
      <source>its path is cut off.</source>
      <translation>sein Pfad ist abgeschnitten.</translation>
    </message>
    <message>
      <source>its path cannot be read.</source>
      <translation>sein Pfad ist nicht lesbar.</translation>
    </message>
    <message>
      <source>shape {name}</source>
      <translation>Form {name}</translation>
    </message>
    <message>
      <source>{path} is not UNIPEN, or holds no ink.</source>
      <translation>{path} ist kein UNIPEN oder enthält keine Tinte.</translation>
    </message>
    <message>
      <source>a segment says no level and no components.</source>
      <translation>ein Segment nennt weder Ebene noch Bestandteile.</translation>
    </message>
    <message>
      <source>a point has fewer numbers than there are coordinates.</source>
      <translation>ein Punkt hat weniger Zahlen, als es Koordinaten gibt.</translation>
    </message>
    <message>
      <source>{path} holds no ink: it includes other files. Open those instead.</source>
      <translation>{path} enthält keine Tinte, sondern bindet andere Dateien ein. Bitte jene öffnen.</translation>
    </message>
    <message>
      <source>{path} holds more ink than digitpad reads from one file.</source>
      <translation>{path} enthält mehr Tinte, als digitpad aus einer Datei liest.</translation>
    </message>
    <message>
      <source>a segment's components are not numbers.</source>
      <translation>die Bestandteile eines Segments sind keine Zahlen.</translation>
    </message>
    <message>
      <source>a value is not a number.</source>
      <translation>ein Wert ist keine Zahl.</translation>
    </message>
    <message>
      <source>there are no coordinates X and Y.</source>
      <translation>es gibt keine Koordinaten X und Y.</translation>
    </message>
    <message>
      <source>{path} is not Wacom ink.</source>
      <translation>{path} ist keine Tinte von Wacom.</translation>
    </message>
    <message>
      <source>{path} is damaged Wacom ink.</source>
      <translation>{path} ist beschädigte Tinte von Wacom.</translation>
    </message>
    <message>
      <source>{path} defines XML entities or refers to other files; it is not read.</source>
      <translation>{path} definiert XML-Entitäten oder verweist auf andere Dateien; es wird nicht gelesen.</translation>
    </message>
    <message>
      <source>{path} is not well-formed XML.</source>
      <translation>{path} ist kein wohlgeformtes XML.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds an element of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} enthält ein Element von mehr als {n} Byte.</numerusform>
        <numerusform>{path} enthält ein Element von mehr als {n} Byte.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is nested too deeply.</source>
      <translation>{path} ist zu tief verschachtelt.</translation>
    </message>
    <message>
      <source>a stroke is not made of pairs of numbers.</source>
      <translation>ein Strich besteht nicht aus Zahlenpaaren.</translation>
    </message>
    <message>
      <source>it is painted over in white far more often than a page is.</source>
      <translation>es ist weit öfter weiß übermalt als eine Seite.</translation>
    </message>
    <message>
      <source>{path} is not a page of Xournal++.</source>
      <translation>{path} ist keine Seite von Xournal++.</translation>
    </message>
    <message>
      <source>{path}, {place}: {reason}</source>
      <translation>{path}, {place}: {reason}</translation>
    </message>
    <message>
      <source>{path} is a folder, not a file.</source>
      <translation>{path} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
      <source>{path} is not a plain file.</source>
      <translation>{path} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <source>{path} is empty.</source>
      <translation>{path} ist leer.</translation>
    </message>
    <message>
      <source>{path} is cut off: it ends before all that it announces.</source>
      <translation>{path} ist abgeschnitten: Die Datei endet vor allem, was sie ankündigt.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
      <source>{path} is cut off or damaged: its compressed data do not end well.</source>
      <translation>{path} ist abgeschnitten oder beschädigt: Die komprimierten Daten enden nicht richtig.</translation>
    </message>
    <message>
      <source>{path} is packed by {packer}, which digitpad can’t unpack: unpack it first.</source>
      <translation>{path} ist mit {packer} gepackt, was digitpad nicht auspacken kann: Packen Sie es zuerst aus.</translation>
    </message>
    <message>
      <source>neither its first nor its last column holds labels: add a first row that names the columns.</source>
      <translation>weder die erste noch die letzte Spalte enthält Labels: Bitte eine erste Zeile mit Spaltennamen ergänzen.</translation>
    </message>
    <message>
      <source>its label may be in the first column or in the last: add a first row that names the columns, with “label” among them.</source>
      <translation>das Label kann in der ersten oder in der letzten Spalte stehen: Bitte eine erste Zeile mit Spaltennamen ergänzen, darunter „label“.</translation>
    </message>
    <message>
      <source>{path} holds no rows.</source>
      <translation>{path} enthält keine Zeilen.</translation>
    </message>
    <message numerus="yes">
      <source>{path} has more than {n} columns.</source>
      <translation>
        <numerusform>{path} hat mehr als {n} Spalte.</numerusform>
        <numerusform>{path} hat mehr als {n} Spalten.</numerusform>
      </translation>
    </message>
    <message>
      <source>column {column} holds “{value}”, which is no number.</source>
      <translation>Spalte {column} enthält „{value}“, das ist keine Zahl.</translation>
    </message>
    <message>
      <source>{path} holds more numbers than digitpad reads at once.</source>
      <translation>{path} enthält mehr Zahlen, als digitpad auf einmal liest.</translation>
    </message>
    <message numerus="yes">
      <source>this row has {n} values, the others have {width}.</source>
      <translation>
        <numerusform>diese Zeile hat {n} Wert, die anderen haben {width}.</numerusform>
        <numerusform>diese Zeile hat {n} Werte, die anderen haben {width}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it is longer than {n} characters.</source>
      <translation>
        <numerusform>sie ist länger als {n} Zeichen.</numerusform>
        <numerusform>sie ist länger als {n} Zeichen.</numerusform>
      </translation>
    </message>
    <message>
      <source>a column is a picture, and a row a pixel</source>
      <translation>eine Spalte ist ein Bild, eine Zeile ein Pixel</translation>
    </message>
    <message>
      <source>the label is in column {column}</source>
      <translation>das Label steht in Spalte {column}</translation>
    </message>
    <message numerus="yes">
      <source>{path}: a row has the numbers of a square picture (64, 784 …) or 16 coordinates, and a label; this one has {n} values.</source>
      <translation>
        <numerusform>{path}: eine Zeile hat die Zahlen eines quadratischen Bildes (64, 784 …) oder 16 Koordinaten und ein Label; diese hat {n} Wert.</numerusform>
        <numerusform>{path}: eine Zeile hat die Zahlen eines quadratischen Bildes (64, 784 …) oder 16 Koordinaten und ein Label; diese hat {n} Werte.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path}: its labels are shares of ten classes, which say no label for sure.</source>
      <translation>{path}: die Labels sind Anteile von zehn Klassen, die kein Label sicher nennen.</translation>
    </message>
    <message>
      <source>{path}: of ten columns of labels more than one is 1 in a row.</source>
      <translation>{path}: von zehn Label-Spalten ist in einer Zeile mehr als eine 1.</translation>
    </message>
    <message>
      <source>{path}: a coordinate is out of range.</source>
      <translation>{path}: eine Koordinate liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
      <source>columns that are not read: {columns}</source>
      <translation>nicht gelesene Spalten: {columns}</translation>
    </message>
    <message>
      <source>{path} holds no array of pictures; it holds: {arrays}.</source>
      <translation>{path} enthält kein Array von Bildern; es enthält: {arrays}.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} pictures.</source>
      <translation>
        <numerusform>{path} enthält mehr als {n} Bild.</numerusform>
        <numerusform>{path} enthält mehr als {n} Bilder.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} has {images} pictures and {labels} labels.</source>
      <translation>{path} hat {images} Bilder und {labels} Labels.</translation>
    </message>
    <message>
      <source>{path}: its numbers are no list of pictures (n x 64, n x 8 x 8, n x height x width).</source>
      <translation>{path}: die Zahlen sind keine Liste von Bildern (n x 64, n x 8 x 8, n x Höhe x Breite).</translation>
    </message>
    <message>
      <source>{path}: a number in its pictures is not finite.</source>
      <translation>{path}: eine Zahl in den Bildern ist nicht endlich.</translation>
    </message>
    <message>
      <source>numbers from {low} to {high} become 0 to 255</source>
      <translation>Zahlen von {low} bis {high} werden 0 bis 255</translation>
    </message>
    <message>
      <source>A number in the pictures is not finite.</source>
      <translation>Eine Zahl in den Bildern ist nicht endlich.</translation>
    </message>
    <message>
      <source>dark on light pictures are turned light on dark</source>
      <translation>dunkel auf hell wird zu hell auf dunkel</translation>
    </message>
    <message>
      <source>numbers from 0 to 1 become 0 to {top}</source>
      <translation>Zahlen von 0 bis 1 werden 0 bis {top}</translation>
    </message>
    <message>
      <source>numbers from 0 to 16 become 0 to 255</source>
      <translation>Zahlen von 0 bis 16 werden 0 bis 255</translation>
    </message>
    <message>
      <source>signed bytes are read as 0 to 255</source>
      <translation>vorzeichenbehaftete Bytes werden als 0 bis 255 gelesen</translation>
    </message>
    <message>
      <source>numbers from -1 to 1 become 0 to 255</source>
      <translation>Zahlen von -1 bis 1 werden 0 bis 255</translation>
    </message>
    <message>
      <source>{path}: not all five marks of the form are in the picture.</source>
      <translation>{path}: Nicht alle fünf Marken des Formulars sind auf dem Bild.</translation>
    </message>
    <message>
      <source>page {page} is no form, or not all of its marks are seen</source>
      <translation>Seite {page} ist kein Formular, oder nicht alle seine Marken sind zu sehen</translation>
    </message>
    <message>
      <source>{path} is a {kind} picture, which can’t be read here: save it as PNG or JPEG.</source>
      <translation>{path} ist ein {kind}-Bild, das hier nicht lesbar ist: Bitte als PNG oder JPEG speichern.</translation>
    </message>
    <message numerus="yes">
      <source>{path} is {width} by {height} pixels large; digitpad reads up to {n} pixels.</source>
      <translation>
        <numerusform>{path} ist {width} mal {height} Pixel groß; digitpad liest bis zu {n} Pixel.</numerusform>
        <numerusform>{path} ist {width} mal {height} Pixel groß; digitpad liest bis zu {n} Pixel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} pages.</source>
      <translation>
        <numerusform>{path} hat mehr als {n} Seite.</numerusform>
        <numerusform>{path} hat mehr als {n} Seiten.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not an image that digitpad can read.</source>
      <translation>{path} ist kein Bild, das digitpad lesen kann.</translation>
    </message>
    <message>
      <source>{path} announces a gigantic picture; it is not read.</source>
      <translation>{path} kündigt ein riesiges Bild an; es wird nicht gelesen.</translation>
    </message>
    <message>
      <source>{path} is a damaged image.</source>
      <translation>{path} ist ein beschädigtes Bild.</translation>
    </message>
    <message>
      <source>{path} holds more pages than digitpad reads.</source>
      <translation>{path} hat mehr Seiten, als digitpad liest.</translation>
    </message>
    <message>
      <source>{path} holds no whole picture: export it as a PNG.</source>
      <translation>{path} enthält kein ganzes Bild: exportieren Sie es als PNG.</translation>
    </message>
    <message>
      <source>{path} is damaged: its picture cannot be read.</source>
      <translation>{path} ist beschädigt: Das Bild darin ist nicht lesbar.</translation>
    </message>
    <message>
      <source>{path} is a damaged or locked PDF.</source>
      <translation>{path} ist ein beschädigtes oder gesperrtes PDF.</translation>
    </message>
    <message>
      <source>{path}: no digits are found on this sheet.</source>
      <translation>{path}: Auf diesem Blatt sind keine Ziffern zu finden.</translation>
    </message>
    <message numerus="yes">
      <source>{path} has {n} rows of digits, not {wanted}.</source>
      <translation>
        <numerusform>{path} hat {n} Zeile mit Ziffern, nicht {wanted}.</numerusform>
        <numerusform>{path} hat {n} Zeilen mit Ziffern, nicht {wanted}.</numerusform>
      </translation>
    </message>
    <message>
      <source>page {page} has no digits</source>
      <translation>auf Seite {page} sind keine Ziffern</translation>
    </message>
    <message numerus="yes">
      <source>The sheet falls into more than {n} pieces.</source>
      <translation>
        <numerusform>Das Blatt zerfällt in mehr als {n} Stück.</numerusform>
        <numerusform>Das Blatt zerfällt in mehr als {n} Stücke.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is damaged, or not what its name says.</source>
      <translation>{path} ist beschädigt oder nicht das, was der Name sagt.</translation>
    </message>
    <message>
      <source>“{name}” is not a format: use one of {known}.</source>
      <translation>„{name}“ ist kein Format: möglich sind {known}.</translation>
    </message>
    <message>
      <source>Drawings, one a line (Quick, Draw! NDJSON)</source>
      <translation>Zeichnungen, eine je Zeile (Quick, Draw! NDJSON)</translation>
    </message>
    <message>
      <source>Drawings in one JSON document</source>
      <translation>Zeichnungen in einem JSON-Dokument</translation>
    </message>
    <message>
      <source>digitpad training set</source>
      <translation>digitpad-Trainingsmenge</translation>
    </message>
    <message>
      <source>Digital ink (W3C InkML)</source>
      <translation>Digitale Tinte (W3C InkML)</translation>
    </message>
    <message>
      <source>Pen recordings (UNIPEN)</source>
      <translation>Stiftaufzeichnungen (UNIPEN)</translation>
    </message>
    <message>
      <source>UJI’s pen characters</source>
      <translation>Stiftzeichen der UJI</translation>
    </message>
    <message>
      <source>Points in XML (IAM-OnDB, $1’s gestures)</source>
      <translation>Punkte in XML (IAM-OnDB, Gesten für $1)</translation>
    </message>
    <message>
      <source>Lines and shapes (SVG)</source>
      <translation>Linien und Formen (SVG)</translation>
    </message>
    <message>
      <source>Pages of Xournal++</source>
      <translation>Seiten von Xournal++</translation>
    </message>
    <message>
      <source>Drawings of Excalidraw</source>
      <translation>Zeichnungen von Excalidraw</translation>
    </message>
    <message>
      <source>Drawings of tldraw</source>
      <translation>Zeichnungen von tldraw</translation>
    </message>
    <message>
      <source>Pages of Rnote</source>
      <translation>Seiten von Rnote</translation>
    </message>
    <message>
      <source>Pages of a reMarkable</source>
      <translation>Seiten eines reMarkable</translation>
    </message>
    <message>
      <source>Wacom’s ink (UIM)</source>
      <translation>Tinte von Wacom (UIM)</translation>
    </message>
    <message>
      <source>Ink in Office files</source>
      <translation>Tinte in Office-Dateien</translation>
    </message>
    <message>
      <source>Small drawings of Quick, Draw! (.bin)</source>
      <translation>Kleine Zeichnungen von Quick, Draw! (.bin)</translation>
    </message>
    <message>
      <source>Pictures and labels (IDX, as MNIST)</source>
      <translation>Bilder und Labels (IDX, wie MNIST)</translation>
    </message>
    <message>
      <source>Tables of numbers (CSV, TSV and the like)</source>
      <translation>Zahlentabellen (CSV, TSV und Ähnliches)</translation>
    </message>
    <message>
      <source>A table as Kaggle’s digits (CSV)</source>
      <translation>Eine Tabelle wie Kaggles Ziffern (CSV)</translation>
    </message>
    <message>
      <source>numpy arrays (npz)</source>
      <translation>numpy-Arrays (npz)</translation>
    </message>
    <message>
      <source>numpy arrays as keras’ mnist.npz</source>
      <translation>numpy-Arrays wie keras’ mnist.npz</translation>
    </message>
    <message>
      <source>A numpy array (npy)</source>
      <translation>Ein numpy-Array (npy)</translation>
    </message>
    <message>
      <source>Pictures as text, a sign of 0 or 1 a pixel</source>
      <translation>Bilder als Text, ein Zeichen 0 oder 1 je Bildpunkt</translation>
    </message>
    <message>
      <source>Weka’s tables (ARFF)</source>
      <translation>Tabellen von Weka (ARFF)</translation>
    </message>
    <message>
      <source>Tables in JSON</source>
      <translation>Tabellen in JSON</translation>
    </message>
    <message>
      <source>Python’s pickles</source>
      <translation>Pickles von Python</translation>
    </message>
    <message>
      <source>MATLAB’s arrays (mat)</source>
      <translation>Arrays von MATLAB (mat)</translation>
    </message>
    <message>
      <source>libsvm’s rows</source>
      <translation>Zeilen von libsvm</translation>
    </message>
    <message>
      <source>Parquet, as Hugging Face’s sets</source>
      <translation>Parquet, wie die Datensätze von Hugging Face</translation>
    </message>
    <message>
      <source>Arrow and Feather</source>
      <translation>Arrow und Feather</translation>
    </message>
    <message>
      <source>HDF5</source>
      <translation>HDF5</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Zip and tar files of any of these</source>
      <translation>Zip- und tar-Dateien mit einem davon</translation>
    </message>
    <message>
      <source>Folders of pictures by label</source>
      <translation>Ordner mit Bildern, je Label einer</translation>
    </message>
    <message>
      <source>A picture of one drawing</source>
      <translation>Ein Bild einer Zeichnung</translation>
    </message>
    <message>
      <source>A drawing in layers (OpenRaster, Krita)</source>
      <translation>Eine Zeichnung in Ebenen (OpenRaster, Krita)</translation>
    </message>
    <message>
      <source>A picture of many drawings: a page, a grid</source>
      <translation>Ein Bild vieler Zeichnungen: eine Seite, ein Raster</translation>
    </message>
    <message>
      <source>digitpad’s form, filled in and photographed</source>
      <translation>digitpads Formular, ausgefüllt und fotografiert</translation>
    </message>
    <message>
      <source>{path} is a web page, not the file that it is called after: download it again.</source>
      <translation>{path} ist eine Webseite, nicht die Datei, nach der sie heißt: bitte neu herunterladen.</translation>
    </message>
    <message>
      <source>{path} is in no format that digitpad knows: save drawings as PNG or SVG, tables as CSV.</source>
      <translation>{path} hat kein Format, das digitpad kennt: speichern Sie Zeichnungen als PNG oder SVG, Tabellen als CSV.</translation>
    </message>
    <message>
      <source>this is no attribute of an ARFF file.</source>
      <translation>das ist kein Attribut einer ARFF-Datei.</translation>
    </message>
    <message>
      <source>a sparse value has no such place.</source>
      <translation>ein dünn besetzter Wert hat keine solche Stelle.</translation>
    </message>
    <message>
      <source>{path} is not an Arrow file, or it is damaged.</source>
      <translation>{path} ist keine Arrow-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is not in the file.</source>
      <translation>
        <numerusform>{path}, Zeile {n}: Das Bild ist nicht in der Datei.</numerusform>
        <numerusform>{path}, Zeile {n}: Das Bild ist nicht in der Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is damaged.</source>
      <translation>
        <numerusform>{path}, Zeile {n}: Das Bild ist beschädigt.</numerusform>
        <numerusform>{path}, Zeile {n}: Das Bild ist beschädigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is too large.</source>
      <translation>
        <numerusform>{path}, Zeile {n}: Das Bild ist zu groß.</numerusform>
        <numerusform>{path}, Zeile {n}: Das Bild ist zu groß.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path}: its pictures of 0 and 1 are not all of one size.</source>
      <translation>{path}: Die Bilder aus 0 und 1 sind nicht alle gleich groß.</translation>
    </message>
    <message>
      <source>{path} is no table in JSON.</source>
      <translation>{path} ist keine Tabelle in JSON.</translation>
    </message>
    <message>
      <source>{path} is not a Parquet file, or it is damaged.</source>
      <translation>{path} ist keine Parquet-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
      <source>places count from {first}</source>
      <translation>Stellen zählen ab {first}</translation>
    </message>
    <message>
      <source>{path} holds no pictures: its numbers have no places, or far too many.</source>
      <translation>{path} enthält keine Bilder: Seine Zahlen haben keine Stellen oder viel zu viele.</translation>
    </message>
    <message>
      <source>{path} is not whole in libsvm's format.</source>
      <translation>{path} ist nicht ganz im Format von libsvm.</translation>
    </message>
    <message>
      <source>“{format}” is not written as {suffix}: leave that ending away.</source>
      <translation>„{format}“ wird nicht als {suffix} geschrieben: Bitte die Endung weglassen.</translation>
    </message>
    <message>
      <source>There is no training set in {path}.</source>
      <translation>In {path} ist keine Trainingsmenge.</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings of numbers are cut into {digits} digits</source>
      <translation>
        <numerusform>{n} Zeichnung einer Zahl ist in {digits} Ziffern zerlegt</numerusform>
        <numerusform>{n} Zeichnungen von Zahlen sind in {digits} Ziffern zerlegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings of numbers do not read as their numbers, and are not cut</source>
      <translation>
        <numerusform>{n} Zeichnung einer Zahl liest sich nicht als ihre Zahl und ist nicht zerlegt</numerusform>
        <numerusform>{n} Zeichnungen von Zahlen lesen sich nicht als ihre Zahlen und sind nicht zerlegt</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is no label in these files.</source>
      <translation>„{name}“ ist kein Label in diesen Dateien.</translation>
    </message>
    <message numerus="yes">
      <source>The files hold more than {n} drawings.</source>
      <translation>
        <numerusform>Die Dateien enthalten mehr als {n} Zeichnung.</numerusform>
        <numerusform>Die Dateien enthalten mehr als {n} Zeichnungen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} boxes read as another digit by far: see whether they are what was asked for</source>
      <translation>
        <numerusform>{n} Kasten wird ganz anders gelesen: Bitte ansehen, ob darin steht, was verlangt war</numerusform>
        <numerusform>{n} Kästen werden ganz anders gelesen: Bitte ansehen, ob darin steht, was verlangt war</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings have no label: what they read as is only proposed</source>
      <translation>
        <numerusform>{n} Zeichnung hat kein Label: Wie sie gelesen wird, ist nur ein Vorschlag</numerusform>
        <numerusform>{n} Zeichnungen haben kein Label: Wie sie gelesen werden, ist nur ein Vorschlag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings do not read as a digit</source>
      <translation>
        <numerusform>{n} Zeichnung wird nicht als Ziffer gelesen</numerusform>
        <numerusform>{n} Zeichnungen werden nicht als Ziffern gelesen</numerusform>
      </translation>
    </message>
    <message>
      <source>it is only proposed; --proposed takes such labels</source>
      <translation>es ist nur ein Vorschlag; --proposed übernimmt solche Labels</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>nothing says what they are</source>
      <translation>nichts sagt, was sie sind</translation>
    </message>
    <message>
      <source>this number is no digit; --map says what it is</source>
      <translation>diese Zahl ist keine Ziffer; --map sagt, was sie ist</translation>
    </message>
    <message>
      <source>this word is no digit; --map says what it is</source>
      <translation>dieses Wort ist keine Ziffer; --map sagt, was es ist</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples cannot be read; “salvage” makes a new set of all others.</source>
      <translation>
        <numerusform>{n} Beispiel ist nicht lesbar; „salvage“ macht eine neue Trainingsmenge aus allen anderen.</numerusform>
        <numerusform>{n} Beispiele sind nicht lesbar; „salvage“ macht eine neue Trainingsmenge aus allen anderen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples are newer than the set itself.</source>
      <translation>
        <numerusform>{n} Beispiel ist neuer als die Trainingsmenge selbst.</numerusform>
        <numerusform>{n} Beispiele sind neuer als die Trainingsmenge selbst.</numerusform>
      </translation>
    </message>
    <message>
      <source>The file is damaged: {what}.</source>
      <translation>Die Datei ist beschädigt: {what}.</translation>
    </message>
    <message>
      <source>The copy was broken off: digitpad is being closed.</source>
      <translation>Die Kopie wurde abgebrochen: digitpad wird geschlossen.</translation>
    </message>
    <message>
      <source>{path} is what is read: write into another file.</source>
      <translation>{path} wird gerade gelesen: Bitte in eine andere Datei schreiben.</translation>
    </message>
    <message>
      <source>{path} exists already; --force replaces it.</source>
      <translation>{path} gibt es schon; --force ersetzt die Datei.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>A stored sample cannot be read.</source>
      <translation>Ein gespeichertes Beispiel ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
      <source>{share} of {n} drawings looked at read as labelled, {then} would</source>
      <translation>
        <numerusform>{share} von {n} angesehenen Zeichnung wird gelesen wie das Label, dann wären es {then}</numerusform>
        <numerusform>{share} von {n} angesehenen Zeichnungen werden gelesen wie das Label, dann wären es {then}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>only {share} of {n} drawings looked at read as labelled</source>
      <translation>
        <numerusform>nur {share} von {n} angesehenen Zeichnung wird gelesen wie das Label</numerusform>
        <numerusform>nur {share} von {n} angesehenen Zeichnungen werden gelesen wie das Label</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} of {n} drawings looked at read as labelled</source>
      <translation>
        <numerusform>{share} von {n} angesehenen Zeichnung wird gelesen wie das Label</numerusform>
        <numerusform>{share} von {n} angesehenen Zeichnungen werden gelesen wie das Label</numerusform>
      </translation>
    </message>
    <message>
      <source>These drawings lie on their side, as EMNIST’s do, rows and columns exchanged: turn them?</source>
      <translation>Diese Zeichnungen liegen auf der Seite wie die von EMNIST, Zeilen und Spalten vertauscht: drehen?</translation>
    </message>
    <message>
      <source>These drawings lie on their side, mirrored: turn them?</source>
      <translation>Diese Zeichnungen liegen gespiegelt auf der Seite: drehen?</translation>
    </message>
    <message>
      <source>These drawings lie on their right side: turn them?</source>
      <translation>Diese Zeichnungen liegen auf der rechten Seite: drehen?</translation>
    </message>
    <message>
      <source>These drawings lie on their left side: turn them?</source>
      <translation>Diese Zeichnungen liegen auf der linken Seite: drehen?</translation>
    </message>
    <message>
      <source>These drawings stand on their heads: turn them?</source>
      <translation>Diese Zeichnungen stehen auf dem Kopf: drehen?</translation>
    </message>
    <message>
      <source>These drawings are mirrored: mirror them back?</source>
      <translation>Diese Zeichnungen sind gespiegelt: zurückspiegeln?</translation>
    </message>
    <message>
      <source>These drawings are mirrored top to bottom: mirror them back?</source>
      <translation>Diese Zeichnungen sind oben und unten vertauscht: zurückspiegeln?</translation>
    </message>
    <message>
      <source>rows and columns are exchanged: the drawings lay on their side, as EMNIST’s do</source>
      <translation>Zeilen und Spalten sind getauscht: Die Zeichnungen lagen auf der Seite wie die von EMNIST</translation>
    </message>
    <message>
      <source>the drawings lay on their side, mirrored: they are turned</source>
      <translation>die Zeichnungen lagen gespiegelt auf der Seite: sie sind gedreht</translation>
    </message>
    <message>
      <source>the drawings lay on their right side: they are turned</source>
      <translation>die Zeichnungen lagen auf der rechten Seite: sie sind gedreht</translation>
    </message>
    <message>
      <source>the drawings lay on their left side: they are turned</source>
      <translation>die Zeichnungen lagen auf der linken Seite: sie sind gedreht</translation>
    </message>
    <message>
      <source>the drawings stood on their heads: they are turned</source>
      <translation>die Zeichnungen standen auf dem Kopf: sie sind gedreht</translation>
    </message>
    <message>
      <source>the drawings were mirrored: they are mirrored back</source>
      <translation>die Zeichnungen waren gespiegelt: sie sind zurückgespiegelt</translation>
    </message>
    <message>
      <source>the drawings were mirrored top to bottom: they are mirrored back</source>
      <translation>die Zeichnungen waren oben und unten vertauscht: sie sind zurückgespiegelt</translation>
    </message>
    <message>
      <source>Ink and paper are exchanged in these pictures: change them back?</source>
      <translation>Tinte und Papier sind in diesen Bildern vertauscht: zurücktauschen?</translation>
    </message>
    <message>
      <source>The labels are not those of the digits drawn: take {labels}?</source>
      <translation>Die Labels sind nicht die der gezeichneten Ziffern: {labels} nehmen?</translation>
    </message>
    <message>
      <source>ink and paper were exchanged: they are changed back</source>
      <translation>Tinte und Papier waren vertauscht: sie sind zurückgetauscht</translation>
    </message>
    <message>
      <source>labels are taken for the digits that are drawn: {labels}</source>
      <translation>Labels gelten als die gezeichneten Ziffern: {labels}</translation>
    </message>
    <message>
      <source>{path} exists already.</source>
      <translation>{path} gibt es schon.</translation>
    </message>
    <message>
      <source>Nothing in {path} can be read as a sample.</source>
      <translation>Nichts in {path} lässt sich als Beispiel lesen.</translation>
    </message>
    <message>
      <source>{path} is of an older kind and the disk cannot be written: it stays as it is.</source>
      <translation>{path} ist von älterer Art, und der Datenträger ist nicht beschreibbar: Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>A newer digitpad has taken {path} over; close this one.</source>
      <translation>Ein neueres digitpad hat {path} übernommen; schließen Sie dieses hier.</translation>
    </message>
    <message>
      <source>{path} is too large.</source>
      <translation>{path} ist zu groß.</translation>
    </message>
    <message>
      <source>{path} holds no lessons.</source>
      <translation>{path} enthält keine Lektionen.</translation>
    </message>
    <message>
      <source>Your samples: {path}</source>
      <translation>Eigene Beispiele: {path}</translation>
    </message>
    <message>
      <source>Log: {path}</source>
      <translation>Protokoll: {path}</translation>
    </message>
    <message>
      <source>Python {python}, Qt {qt}, numpy {numpy}</source>
      <translation>Python {python}, Qt {qt}, numpy {numpy}</translation>
    </message>
    <message>
      <source>digitpad is free software under the MIT licence. Qt and PySide6 are used under the LGPL, version 3.</source>
      <translation>digitpad ist freie Software unter der MIT-Lizenz. Qt und PySide6 werden unter der LGPL, Version 3, verwendet.</translation>
    </message>
    <message>
      <source>The built-in digits come from the UCI repository by way of scikit-learn's load_digits.</source>
      <translation>Die integrierten Ziffern stammen aus dem UCI-Archiv, über load_digits von scikit-learn.</translation>
    </message>
    <message>
      <source>About digitpad</source>
      <translation>Über digitpad</translation>
    </message>
    <message>
      <source>digitpad {version}</source>
      <translation>digitpad {version}</translation>
    </message>
    <message>
      <source>Reads what you draw, says why, and learns from you.</source>
      <translation>Liest, was gezeichnet wird, sagt warum und lernt dazu.</translation>
    </message>
    <message>
      <source>Parts and licences</source>
      <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Bestandteile</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>&amp;Look</source>
      <translation>&amp;Aussehen</translation>
    </message>
    <message>
      <source>Lan&amp;guage (from the next start on)</source>
      <translation>S&amp;prache (ab dem nächsten Start)</translation>
    </message>
    <message>
      <source>Pen &amp;width</source>
      <translation>Strich&amp;breite</translation>
    </message>
    <message>
      <source>New drawing &amp;after</source>
      <translation>&amp;Neue Zeichnung nach</translation>
    </message>
    <message>
      <source>“Not a digit” &amp;from</source>
      <translation>„&amp;Keine Ziffer“ ab</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
      <source> s pause</source>
      <translation> s Pause</translation>
    </message>
    <message>
      <source>never by itself</source>
      <translation>nie von selbst</translation>
    </message>
    <message>
      <source>Less &amp;motion, whatever the system says</source>
      <translation>&amp;Weniger Bewegung, was immer das System sagt</translation>
    </message>
    <message>
      <source>Threshold of “not a digit”</source>
      <translation>Schwelle für „keine Ziffer“</translation>
    </message>
    <message>
      <source>as calibrated</source>
      <translation>wie kalibriert</translation>
    </message>
    <message>
      <source>Left-&amp;handed: the pad to the right</source>
      <translation>Für Links&amp;händer: Zeichenfläche rechts</translation>
    </message>
    <message>
      <source>&amp;Clear the pad after teaching</source>
      <translation>Zeichenfläche nach dem Lernen &amp;leeren</translation>
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
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Was sie tut</translation>
    </message>
    <message>
      <source>Everything that you taught is forgotten; it can be brought back until tomorrow.</source>
      <translation>Alles Beigebrachte ist vergessen; bis morgen lässt es sich zurückholen.</translation>
    </message>
    <message>
      <source>bring back what was forgotten</source>
      <translation>Vergessenes zurückholen</translation>
    </message>
    <message>
      <source>There is nothing to forget: nothing has been taught or imported yet.</source>
      <translation>Es gibt nichts zu vergessen: Noch ist nichts beigebracht oder importiert.</translation>
    </message>
    <message>
      <source>There is nothing to bring back.</source>
      <translation>Es gibt nichts zurückzuholen.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Teach it: this was</source>
      <translation>Beibringen: Das war</translation>
    </message>
    <message>
      <source>Compare with the drawing</source>
      <translation>Mit der Zeichnung vergleichen</translation>
    </message>
    <message>
      <source>Show in the training set</source>
      <translation>In der Trainingsmenge zeigen</translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} files to take them in</source>
      <translation>
        <numerusform>{n} Datei ablegen, um sie aufzunehmen</numerusform>
        <numerusform>{n} Dateien ablegen, um sie aufzunehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop it here to have it read</source>
      <translation>Hier ablegen, damit es gelesen wird</translation>
    </message>
    <message>
      <source>draw cells</source>
      <translation>Zellen zeichnen</translation>
    </message>
    <message>
      <source>The page is not read: what was found of it is forgotten.</source>
      <translation>Die Seite wird nicht gelesen: Was davon gefunden war, ist vergessen.</translation>
    </message>
    <message>
      <source>put a picture</source>
      <translation>ein Bild einsetzen</translation>
    </message>
    <message>
      <source>Draw a digit: the hints come as you go.</source>
      <translation>Eine Ziffer zeichnen: Die Hinweise kommen von selbst.</translation>
    </message>
    <message>
      <source>{title}. {detail}</source>
      <translation>{title}. {detail}</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>No, {label}</source>
      <translation>Nein, {label}</translation>
    </message>
    <message>
      <source>There is nothing on it to read.</source>
      <translation>Darauf ist nichts zu lesen.</translation>
    </message>
    <message>
      <source>Choose one of the nearest samples to compare it with your drawing.</source>
      <translation>Eines der nächsten Beispiele wählen, um es mit der Zeichnung zu vergleichen.</translation>
    </message>
    <message>
      <source>Read wrongly? Choose below what it was, or press its key.</source>
      <translation>Falsch gelesen? Unten wählen, was es war, oder die Taste drücken.</translation>
    </message>
    <message>
      <source>Undo forgets it again, and brings the drawing back.</source>
      <translation>„Rückgängig“ vergisst es wieder und holt die Zeichnung zurück.</translation>
    </message>
    <message>
      <source>Arrows or a click choose a box, Alt with arrows moves its edges, J joins, S splits, Backspace removes it; a drag draws one.</source>
      <translation>Pfeiltasten oder ein Klick wählen einen Kasten, Alt mit Pfeilen verschiebt seine Ränder, J verbindet, S teilt, die Rücktaste entfernt ihn; Ziehen zeichnet einen.</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Simple</source>
      <translation>Einfach</translation>
    </message>
    <message>
      <source>Mode of reading</source>
      <translation>Modus des Lesens</translation>
    </message>
    <message>
      <source>Number of neighbours that vote</source>
      <translation>Anzahl der Nachbarn, die abstimmen</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Metrik</translation>
    </message>
    <message>
      <source>k = {k}, weighted by distance</source>
      <translation>k = {k}, nach Abstand gewichtet</translation>
    </message>
    <message>
      <source>The default mode's k is fixed: its refusal and its confidence were fitted to {k} neighbours. Choose Simple, or both side by side, to try k and the metric.</source>
      <translation>Im Standardmodus steht k fest: Ablehnung und Sicherheit sind auf {k} Nachbarn abgestimmt. Um k und die Metrik zu erproben, „Einfach“ oder beide nebeneinander wählen.</translation>
    </message>
    <message>
      <source>Both modes side by side</source>
      <translation>Beide Modi nebeneinander</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>How many of the nearest samples vote.</source>
      <translation>Wie viele der nächsten Beispiele abstimmen.</translation>
    </message>
    <message>
      <source>How far two drawings are apart: L2, the root of the squares, or L1, the plain sum.</source>
      <translation>Wie weit zwei Zeichnungen auseinanderliegen: L2, die Wurzel der Quadrate, oder L1, die einfache Summe.</translation>
    </message>
    <message numerus="yes">
      <source>{n} taught, {correct} of them had been read right</source>
      <translation>
        <numerusform>{n} beigebracht, davon zuvor richtig gelesen: {correct}</numerusform>
        <numerusform>{n} beigebracht, davon zuvor richtig gelesen: {correct}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the last {n} taught, {correct} had been read right</source>
      <translation>
        <numerusform>Von der letzten {n} beigebrachten waren {correct} richtig gelesen worden</numerusform>
        <numerusform>Von den letzten {n} beigebrachten waren {correct} richtig gelesen worden</numerusform>
      </translation>
    </message>
    <message>
      <source>Of the drawings that you taught: how many had been read right before.</source>
      <translation>Von den beigebrachten Zeichnungen: wie viele vorher richtig gelesen worden waren.</translation>
    </message>
    <message>
      <source>1 taught; it had been read right</source>
      <translation>1 beigebracht; sie war richtig gelesen worden</translation>
    </message>
    <message>
      <source>1 taught; it had been misread</source>
      <translation>1 beigebracht; sie war falsch gelesen worden</translation>
    </message>
    <message>
      <source>or press K to draw by keyboard</source>
      <translation>oder K drücken, um mit der Tastatur zu zeichnen</translation>
    </message>
    <message>
      <source>Teach it: this was a… (keys 0 to 9; N for –, not a digit)</source>
      <translation>Das war eine … (Tasten 0 bis 9; N: keine Ziffer)</translation>
    </message>
    <message>
      <source>Keys 0 to 9 teach, N: not a digit. Esc or F11 leaves the presentation.</source>
      <translation>Tasten 0 bis 9 lehren, N: keine Ziffer. Esc oder F11 verlässt die Präsentation.</translation>
    </message>
    <message>
      <source>This was {label}</source>
      <translation>Das war {label}</translation>
    </message>
    <message>
      <source>{name} ({key})</source>
      <translation>{name} ({key})</translation>
    </message>
    <message>
      <source>{before} → {label}</source>
      <translation>{before} → {label}</translation>
    </message>
    <message>
      <source>Now read as {after}. Samples in your set: {mine}.</source>
      <translation>Jetzt als {after} gelesen. Beispiele in der eigenen Menge: {mine}.</translation>
    </message>
    <message>
      <source>Learnt: {label}</source>
      <translation>Gelernt: {label}</translation>
    </message>
    <message>
      <source>Draw a digit first, then say what it was.</source>
      <translation>Erst eine Ziffer zeichnen, dann sagen, was sie war.</translation>
    </message>
    <message>
      <source>Who draws</source>
      <translation>Wer zeichnet</translation>
    </message>
    <message>
      <source>The name of the person who draws now:</source>
      <translation>Der Name der Person, die jetzt zeichnet:</translation>
    </message>
    <message>
      <source>Another name…</source>
      <translation>Anderer Name …</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>Experimente</translation>
    </message>
    <message>
      <source>As code</source>
      <translation>Als Code</translation>
    </message>
    <message>
      <source>Python script</source>
      <translation>Python-Skript</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>This script prints the same figures.</source>
      <translation>Dieses Skript gibt dieselben Werte aus.</translation>
    </message>
    <message>
      <source>Kept beside: {reading}</source>
      <translation>Daneben behalten: {reading}</translation>
    </message>
    <message>
      <source>{told} What differs: {changes}.</source>
      <translation>{told} Was sich unterscheidet: {changes}.</translation>
    </message>
    <message>
      <source>Done in {seconds} s.</source>
      <translation>Fertig in {seconds} s.</translation>
    </message>
    <message>
      <source>{setting}: {value}</source>
      <translation>{setting}: {value}</translation>
    </message>
    <message>
      <source>{told} It is another experiment.</source>
      <translation>{told} Es ist ein anderes Experiment.</translation>
    </message>
    <message>
      <source>{setting}: {value} now, {kept} kept</source>
      <translation>{setting}: jetzt {value}, behalten {kept}</translation>
    </message>
    <message>
      <source>{told} Both runs have the same settings and data.</source>
      <translation>{told} Beide Läufe haben dieselben Einstellungen und Daten.</translation>
    </message>
    <message>
      <source>Picture (PNG)…</source>
      <translation>Bild (PNG) …</translation>
    </message>
    <message>
      <source>Drawing (SVG)…</source>
      <translation>Zeichnung (SVG) …</translation>
    </message>
    <message>
      <source>Page to print (HTML)…</source>
      <translation>Seite zum Drucken (HTML) …</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>Tabelle (CSV) …</translation>
    </message>
    <message>
      <source>Everything (JSON)…</source>
      <translation>Alles (JSON) …</translation>
    </message>
    <message>
      <source>Notebook (Jupyter)…</source>
      <translation>Notebook (Jupyter) …</translation>
    </message>
    <message>
      <source>Script (Python)…</source>
      <translation>Skript (Python) …</translation>
    </message>
    <message>
      <source>Beginning…</source>
      <translation>Beginnt …</translation>
    </message>
    <message>
      <source>Drawing the plot…</source>
      <translation>Das Diagramm wird gezeichnet …</translation>
    </message>
    <message>
      <source>There is no plot: what was asked for could not be done.</source>
      <translation>Es gibt kein Diagramm: Das Verlangte war nicht möglich.</translation>
    </message>
    <message>
      <source>Run it, and what came out will be said here.</source>
      <translation>Nach dem Ausführen steht hier das Ergebnis.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Saved as {path}.</source>
      <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
      <source>other data</source>
      <translation>andere Daten</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <source>There is no run yet to keep: press Run first.</source>
      <translation>Es gibt noch keinen Lauf zum Behalten: zuerst „Ausführen“ drücken.</translation>
    </message>
    <message>
      <source>The plot is in the clipboard.</source>
      <translation>Das Diagramm ist in der Zwischenablage.</translation>
    </message>
    <message>
      <source>It runs: the plot will appear here.</source>
      <translation>Es läuft: Das Diagramm erscheint hier.</translation>
    </message>
    <message>
      <source>It runs: what comes out will be said here.</source>
      <translation>Es läuft: Das Ergebnis wird hier stehen.</translation>
    </message>
    <message numerus="yes">
      <source>{share}%, {n} s left</source>
      <translation>
        <numerusform>{share} %, noch {n} s</numerusform>
        <numerusform>{share} %, noch {n} s</numerusform>
      </translation>
    </message>
    <message>
      <source>This one takes a while: press Run to begin.</source>
      <translation>Das dauert eine Weile: mit „Ausführen“ beginnen.</translation>
    </message>
    <message>
      <source>The plot will appear here.</source>
      <translation>Hier erscheint das Diagramm.</translation>
    </message>
    <message>
      <source>The built-in digits</source>
      <translation>Die integrierten Ziffern</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Beide</translation>
    </message>
    <message>
      <source>A file…</source>
      <translation>Eine Datei …</translation>
    </message>
    <message>
      <source>Pictures with labels</source>
      <translation>Bilder mit Labels</translation>
    </message>
    <message>
      <source>MNIST, CIFAR-10, CSV, npz, NDJSON</source>
      <translation>MNIST, CIFAR-10, CSV, npz, NDJSON</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>From the pad</source>
      <translation>Von der Zeichenfläche</translation>
    </message>
    <message>
      <source>Take the drawing that is on the pad.</source>
      <translation>Die Zeichnung von der Zeichenfläche übernehmen.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>A picture of 8 by 8 numbers</source>
      <translation>Ein Bild aus 8 mal 8 Zahlen</translation>
    </message>
    <message>
      <source>Drag to draw or, from a cell with ink, to wipe. Arrow keys move, numbers and + − change a cell.</source>
      <translation>Mit der Maus zeichnen oder, von einer Zelle mit Tinte aus, wischen. Pfeiltasten bewegen, Zahlen und + − ändern eine Zelle.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Open a model</source>
      <translation>Ein Modell öffnen</translation>
    </message>
    <message>
      <source>Models ({patterns})</source>
      <translation>Modelle ({patterns})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>all there are</source>
      <translation>alle vorhandenen</translation>
    </message>
    <message>
      <source>See for yourself how image recognition works, on your own drawings.</source>
      <translation>Selbst sehen, wie Bilderkennung funktioniert, an eigenen Zeichnungen.</translation>
    </message>
    <message>
      <source>The drawing after all changes</source>
      <translation>Die Zeichnung nach allen Änderungen</translation>
    </message>
    <message>
      <source>Draw here, or take the drawing from the pad.</source>
      <translation>Hier zeichnen oder die Zeichnung von der Zeichenfläche nehmen.</translation>
    </message>
    <message>
      <source>As it lies, k-NN reads it as {drawn}; normalised, as {normal}: the same ink, only put in its place.</source>
      <translation>So, wie sie liegt, liest k-NN sie als {drawn}; normalisiert als {normal}: dieselbe Tinte, nur zurechtgerückt.</translation>
    </message>
    <message>
      <source>Draw a digit in the dashed frame, or take the one on the pad, then move the sliders.</source>
      <translation>Eine Ziffer in den gestrichelten Rahmen zeichnen oder die von der Zeichenfläche nehmen, dann die Regler bewegen.</translation>
    </message>
    <message>
      <source>The frame is empty, yet normalised it is {digit}: normalisation finds the ink.</source>
      <translation>Der Rahmen ist leer, doch normalisiert ist es {digit}: Die Normalisierung findet die Tinte.</translation>
    </message>
    <message>
      <source>Both say {digit}. Change it more: which of them gives in first?</source>
      <translation>Beide sagen {digit}. Weiter verändern: Wer von beiden gibt zuerst nach?</translation>
    </message>
    <message>
      <source>As it lies</source>
      <translation>Wie sie liegt</translation>
    </message>
    <message>
      <source>Normalised</source>
      <translation>Normalisiert</translation>
    </message>
    <message>
      <source>{what}: {strength} {unit}</source>
      <translation>{what}: {strength} {unit}</translation>
    </message>
    <message>
      <source>Take back the changes</source>
      <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
      <source>No ink in sight.</source>
      <translation>Keine Tinte in Sicht.</translation>
    </message>
    <message numerus="yes">
      <source>Read as {digit}: {n} of {k} neighbours</source>
      <translation>
        <numerusform>Als {digit} gelesen: {n} von {k} Nachbarn</numerusform>
        <numerusform>Als {digit} gelesen: {n} von {k} Nachbarn</numerusform>
      </translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Try it on your drawing</source>
      <translation>An eigener Zeichnung testen</translation>
    </message>
    <message>
      <source>Show the whole plot</source>
      <translation>Das ganze Diagramm zeigen</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Back to the overview</source>
      <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Keep beside</source>
      <translation>Danebenstellen</translation>
    </message>
    <message>
      <source>Back to the curves</source>
      <translation>Zurück zu den Kurven</translation>
    </message>
    <message>
      <source>What to see here</source>
      <translation>Was hier zu sehen ist</translation>
    </message>
    <message>
      <source>Plot</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <source>It goes the same way, with more to go by: it also compares which way the line runs, knows thousands of varied ways of writing, and has learnt from many hands which differences matter. Nearer samples count for more, and it has learnt how sure such a vote may be. Your own samples take part in both. It reads this drawing as {label}, {share}.</source>
      <translation>Er geht genauso vor, nur mit mehr Anhaltspunkten: Er vergleicht auch, wohin die Linie läuft, kennt Tausende abgewandelte Schreibweisen und hat von vielen Händen gelernt, welche Unterschiede zählen. Nähere Beispiele zählen mehr, und er hat gelernt, wie sicher eine solche Abstimmung sein darf. Die eigenen Beispiele stimmen in beiden mit ab. Er liest diese Zeichnung als {label}, {share}.</translation>
    </message>
    <message>
      <source>The example is your own drawing. Draw on, and it follows.</source>
      <translation>Das Beispiel ist die eigene Zeichnung. Wer weiterzeichnet, sieht es folgen.</translation>
    </message>
    <message>
      <source>The pad is empty: the example is a plain seven. Draw, and your own drawing takes its place.</source>
      <translation>Die Zeichenfläche ist leer: Das Beispiel ist eine schlichte Sieben. Eine eigene Zeichnung tritt an ihre Stelle.</translation>
    </message>
    <message>
      <source>How a reading comes about</source>
      <translation>Wie ein Ergebnis entsteht</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>Erklärung</translation>
    </message>
    <message>
      <source>1. Ink</source>
      <translation>1. Tinte</translation>
    </message>
    <message>
      <source>2. 64 numbers</source>
      <translation>2. 64 Zahlen</translation>
    </message>
    <message>
      <source>3. Distances</source>
      <translation>3. Abstände</translation>
    </message>
    <message>
      <source>4. The vote</source>
      <translation>4. Die Abstimmung</translation>
    </message>
    <message>
      <source>And the default mode?</source>
      <translation>Und der normale Modus?</translation>
    </message>
    <message>
      <source>Each number is taken from its partner, and the difference multiplied by itself. The 64 results add up to {sum}; its square root, {distance}, is the distance. A drawing like the sample would be at 0.</source>
      <translation>Jede Zahl wird von ihrer Partnerin abgezogen und der Unterschied mit sich selbst malgenommen. Die 64 Ergebnisse ergeben zusammen {sum}; die Quadratwurzel daraus, {distance}, ist der Abstand. Eine Zeichnung genau wie das Beispiel läge bei 0.</translation>
    </message>
    <message>
      <source>Each number is taken from its partner. The 64 differences, without their signs, add up to {sum}: that is the distance (L1). A drawing like the sample would be at 0.</source>
      <translation>Jede Zahl wird von ihrer Partnerin abgezogen. Die 64 Unterschiede ergeben ohne Vorzeichen zusammen {sum}: Das ist der Abstand (L1). Eine Zeichnung genau wie das Beispiel läge bei 0.</translation>
    </message>
    <message>
      <source>So the distance to every sample is worked out, and the {k} nearest have a vote each. {votes} of them say {label}: in the simple mode, that is the answer.</source>
      <translation>So wird der Abstand zu jedem Beispiel berechnet, und die {k} nächsten haben je eine Stimme. {votes} davon sagen {label}: Im einfachen Modus ist das die Antwort.</translation>
    </message>
    <message>
      <source>How large it is, where it stands and how much it leans says nothing about which digit it is.</source>
      <translation>Wie groß sie ist, wo sie steht und wie sehr sie sich neigt, sagt nichts darüber, welche Ziffer es ist.</translation>
    </message>
    <message>
      <source>Row by row: {rows}</source>
      <translation>Zeile für Zeile: {rows}</translation>
    </message>
    <message numerus="yes">
      <source>It is kept as a line, not as a picture: {n} points, with the time of each.</source>
      <translation>
        <numerusform>Sie wird als Linie bewahrt, nicht als Bild: {n} Punkt mit seiner Zeit.</numerusform>
        <numerusform>Sie wird als Linie bewahrt, nicht als Bild: {n} Punkte, jeder mit seiner Zeit.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is a picture: the middle of its lines is followed, as if they were drawn.</source>
      <translation>Es ist ein Bild: Der Mitte seiner Linien wird gefolgt, als wären sie gezeichnet.</translation>
    </message>
    <message>
      <source>{what} {same} So that is taken out first.</source>
      <translation>{what} {same} Deshalb wird das zuerst herausgenommen.</translation>
    </message>
    <message>
      <source>The line is drawn with a pen of one width on 32 × 32 pixels. Each of the 8 × 8 cells counts how many of its 16 pixels are ink. These 64 numbers are all that is compared; together they are {sum}.</source>
      <translation>Die Linie wird mit einem Stift fester Breite auf 32 × 32 Pixel gezeichnet. Jede der 8 × 8 Zellen zählt, wie viele ihrer 16 Pixel Tinte sind. Nur diese 64 Zahlen werden verglichen; zusammen sind sie {sum}.</translation>
    </message>
    <message>
      <source>As it was drawn</source>
      <translation>Wie gezeichnet</translation>
    </message>
    <message>
      <source>As it is compared</source>
      <translation>Wie verglichen</translation>
    </message>
    <message>
      <source>32 × 32 pixels</source>
      <translation>32 × 32 Pixel</translation>
    </message>
    <message>
      <source>8 × 8 counts</source>
      <translation>8 × 8 Anzahlen</translation>
    </message>
    <message>
      <source>The drawing</source>
      <translation>Die Zeichnung</translation>
    </message>
    <message>
      <source>The nearest sample</source>
      <translation>Das nächste Beispiel</translation>
    </message>
    <message>
      <source>How far apart</source>
      <translation>Wie weit auseinander</translation>
    </message>
    <message>
      <source>There is no sample to compare with.</source>
      <translation>Es gibt kein Beispiel zum Vergleichen.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Platz</translation>
    </message>
    <message>
      <source>Votes for</source>
      <translation>Stimmt für</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>Woher es kommt</translation>
    </message>
    <message>
      <source>Can you fool it?</source>
      <translation>Lässt es sich täuschen?</translation>
    </message>
    <message>
      <source>Skip this one</source>
      <translation>Diese überspringen</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Nächstes</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Noch einmal spielen</translation>
    </message>
    <message>
      <source>What came out</source>
      <translation>Was herauskam</translation>
    </message>
    <message>
      <source>Every drawing was read as it was meant.</source>
      <translation>Jede Zeichnung wurde gelesen, wie sie gemeint war.</translation>
    </message>
    <message>
      <source>Taught</source>
      <translation>Beigebracht</translation>
    </message>
    <message>
      <source>Teach it as {digit}</source>
      <translation>Als {digit} beibringen</translation>
    </message>
    <message>
      <source>Draw {digit} that it takes for {other}</source>
      <translation>Jetzt {digit} zeichnen, die es für {other} hält</translation>
    </message>
    <message>
      <source>A person should still see {digit}. Draw on, or clear and try again.</source>
      <translation>Ein Mensch soll noch {digit} sehen. Weiterzeichnen, oder leeren und neu versuchen.</translation>
    </message>
    <message>
      <source>{place} of {n_tasks}</source>
      <translation>{place} von {n_tasks}</translation>
    </message>
    <message>
      <source>Misread. {blame}</source>
      <translation>Falsch gelesen. {blame}</translation>
    </message>
    <message numerus="yes">
      <source>These {n} samples are to blame, with {share} of the vote; the loudest: {which}.</source>
      <translation>
        <numerusform>Schuld ist dieses {n} Beispiel mit {share} der Stimmen: {which}.</numerusform>
        <numerusform>Schuld sind diese {n} Beispiele mit {share} der Stimmen; das lauteste: {which}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Read right: {right} of {plain} drawings. Fooled on purpose: {fooled} of {asked} times.</source>
      <translation>Richtig gelesen: {right} von {plain} Zeichnungen. Absichtlich getäuscht: {fooled} von {asked} Malen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings taught. Of all {total} drawings of this game it now reads {now} as you meant them; before, {before}.</source>
      <translation>
        <numerusform>{n} Zeichnung beigebracht. Von allen {total} Zeichnungen dieses Spiels liest es jetzt {now} wie gemeint; vorher {before}.</numerusform>
        <numerusform>{n} Zeichnungen beigebracht. Von allen {total} Zeichnungen dieses Spiels liest es jetzt {now} wie gemeint; vorher {before}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Meant as {digit}, read as {label} ({sure}).</source>
      <translation>Gemeint als {digit}, gelesen als {label} ({sure}).</translation>
    </message>
    <message>
      <source>Draw {digit}</source>
      <translation>Jetzt {digit} zeichnen</translation>
    </message>
    <message>
      <source>As you always do. It reads while you draw; nothing of this game is taught by itself.</source>
      <translation>Wie immer. Es liest beim Zeichnen mit; nichts aus diesem Spiel wird von selbst beigebracht.</translation>
    </message>
    <message>
      <source>Read right.</source>
      <translation>Richtig gelesen.</translation>
    </message>
    <message>
      <source>Fooled! {blame}</source>
      <translation>Getäuscht! {blame}</translation>
    </message>
    <message>
      <source>It says {label}: wrong, but not what was asked for.</source>
      <translation>Es sagt {label}: falsch, aber nicht das Verlangte.</translation>
    </message>
    <message>
      <source>No sample voted for it; it was refused.</source>
      <translation>Kein Beispiel stimmte dafür; es wurde abgelehnt.</translation>
    </message>
    <message>
      <source>What has it learnt? Nothing: what you drew here was kept apart. Below, you can teach one by one.</source>
      <translation>Was hat es gelernt? Nichts: Was hier gezeichnet wurde, blieb für sich. Unten lässt sich eines nach dem anderen beibringen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings taught.</source>
      <translation>
        <numerusform>{n} Zeichnung beigebracht.</numerusform>
        <numerusform>{n} Zeichnungen beigebracht.</numerusform>
      </translation>
    </message>
    <message>
      <source>{right} It is not fooled yet.</source>
      <translation>{right} Noch ist es nicht getäuscht.</translation>
    </message>
    <message>
      <source>There is no picture in it.</source>
      <translation>Darin ist kein Bild.</translation>
    </message>
    <message>
      <source>This cannot be shown: the log has the details.</source>
      <translation>Das lässt sich nicht zeigen: Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Unterrichtsstunden</translation>
    </message>
    <message>
      <source>Lesson sheet</source>
      <translation>Unterrichtsblatt</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern …</translation>
    </message>
    <message>
      <source>Save the page as PDF</source>
      <translation>Die Seite als PDF speichern</translation>
    </message>
    <message>
      <source>PDF ({pattern})</source>
      <translation>PDF ({pattern})</translation>
    </message>
    <message>
      <source>Three lessons of 45 minutes, with what the teacher needs and a page for pupils.</source>
      <translation>Drei Stunden zu 45 Minuten, mit Hinweisen für die Lehrkraft und je einem Arbeitsblatt.</translation>
    </message>
    <message>
      <source>The page is in {path}.</source>
      <translation>Die Seite liegt in {path}.</translation>
    </message>
    <message>
      <source>1. What is a picture to a machine? Teacher's notes</source>
      <translation>1. Was ist ein Bild für eine Maschine? Für die Lehrkraft</translation>
    </message>
    <message>
      <source>1. What is a picture to a machine? Pupil's page</source>
      <translation>1. Was ist ein Bild für eine Maschine? Arbeitsblatt</translation>
    </message>
    <message>
      <source>2. Neighbours vote. Teacher's notes</source>
      <translation>2. Nachbarn stimmen ab. Für die Lehrkraft</translation>
    </message>
    <message>
      <source>2. Neighbours vote. Pupil's page</source>
      <translation>2. Nachbarn stimmen ab. Arbeitsblatt</translation>
    </message>
    <message>
      <source>3. Why 98% is not your hand. Teacher's notes</source>
      <translation>3. Warum 98 % nicht die eigene Hand sind. Für die Lehrkraft</translation>
    </message>
    <message>
      <source>3. Why 98% is not your hand. Pupil's page</source>
      <translation>3. Warum 98 % nicht die eigene Hand sind. Arbeitsblatt</translation>
    </message>
    <message>
      <source>all neighbours agree</source>
      <translation>alle Nachbarn stimmen zu</translation>
    </message>
    <message>
      <source>all neighbours speak against the label</source>
      <translation>alle Nachbarn sprechen gegen das Label</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>und {n} weitere Person</numerusform>
        <numerusform>und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>writer unknown</source>
      <translation>Schreiber unbekannt</translation>
    </message>
    <message>
      <source>every sample is being read by the others…</source>
      <translation>jedes Beispiel wird von den anderen gelesen …</translation>
    </message>
    <message>
      <source>Comparing the samples…</source>
      <translation>Die Beispiele werden verglichen …</translation>
    </message>
    <message>
      <source>Comparing the samples… {share}</source>
      <translation>Die Beispiele werden verglichen … {share}</translation>
    </message>
    <message>
      <source>t-SNE is working; until then, the components are shown.</source>
      <translation>t-SNE rechnet; bis dahin sind die Hauptkomponenten zu sehen.</translation>
    </message>
    <message>
      <source>Map of the samples</source>
      <translation>Karte der Beispiele</translation>
    </message>
    <message>
      <source>How the map is made</source>
      <translation>Wie die Karte entsteht</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Select in the training set</source>
      <translation>In der Trainingsmenge auswählen</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected</source>
      <translation>
        <numerusform>{n} ausgewählt</numerusform>
        <numerusform>{n} ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples</source>
      <translation>
        <numerusform>{n} Beispiel</numerusform>
        <numerusform>{n} Beispiele</numerusform>
      </translation>
    </message>
    <message>
      <source>Draw a line around samples to select them; the wheel zooms, the right button moves the map. Keys: arrows, + and −, Home, Space, Enter.</source>
      <translation>Eine Linie um Beispiele wählt sie aus; das Rad vergrößert, die rechte Taste verschiebt die Karte. Tasten: Pfeile, + und −, Pos1, Leertaste, Eingabe.</translation>
    </message>
    <message>
      <source>Principal components</source>
      <translation>Hauptkomponenten</translation>
    </message>
    <message>
      <source>t-SNE (slow)</source>
      <translation>t-SNE (langsam)</translation>
    </message>
    <message>
      <source>By label</source>
      <translation>Nach Label</translation>
    </message>
    <message>
      <source>By doubt</source>
      <translation>Nach Zweifel</translation>
    </message>
    <message>
      <source>your drawing</source>
      <translation>eigene Zeichnung</translation>
    </message>
    <message>
      <source>{compared} t-SNE has brought near samples near each other; your drawing stands in the middle of its five nearest.</source>
      <translation>{compared} t-SNE hat nahe Beispiele zueinander gebracht; die eigene Zeichnung steht in der Mitte ihrer fünf nächsten.</translation>
    </message>
    <message>
      <source>Of a sample's {k} nearest, {share} are among its {k} nearest here: the map is a hint, not the reading (trustworthiness {trust}; {asked} samples were asked).</source>
      <translation>Von den {k} nächsten eines Beispiels sind {share} auch hier unter seinen {k} nächsten: Die Karte ist ein Hinweis, nicht die Erkennung (Vertrauenswürdigkeit {trust}; {asked} Beispiele gefragt).</translation>
    </message>
    <message>
      <source>Compared by the 64 counts, as the simple mode does.</source>
      <translation>Verglichen nach den 64 Zahlen, wie es der einfache Modus tut.</translation>
    </message>
    <message>
      <source>Compared as the default mode does.</source>
      <translation>Verglichen, wie es der normale Modus tut.</translation>
    </message>
    <message>
      <source>{compared} The plane is the one in which the samples differ most.</source>
      <translation>{compared} Die Ebene ist die, in der sich die Beispiele am meisten unterscheiden.</translation>
    </message>
    <message>
      <source>There are too few samples to say how true the map is.</source>
      <translation>Es sind zu wenige Beispiele, um zu sagen, wie getreu die Karte ist.</translation>
    </message>
    <message>
      <source>There is no place where this digit could be split.</source>
      <translation>Diese Ziffer hat keine Stelle, an der sie sich teilen ließe.</translation>
    </message>
    <message>
      <source>join boxes</source>
      <translation>Kästen verbinden</translation>
    </message>
    <message>
      <source>move a box</source>
      <translation>einen Kasten verschieben</translation>
    </message>
    <message>
      <source>remove a box</source>
      <translation>einen Kasten entfernen</translation>
    </message>
    <message numerus="yes">
      <source>There are more digits on this page: only the first {n} are read.</source>
      <translation>
        <numerusform>Auf dieser Seite sind mehr Ziffern: Nur die erste wird gelesen.</numerusform>
        <numerusform>Auf dieser Seite sind mehr Ziffern: Nur die ersten {n} werden gelesen.</numerusform>
      </translation>
    </message>
    <message>
      <source>draw a box</source>
      <translation>einen Kasten zeichnen</translation>
    </message>
    <message>
      <source>split a box</source>
      <translation>einen Kasten teilen</translation>
    </message>
    <message>
      <source>move a stroke</source>
      <translation>einen Strich verschieben</translation>
    </message>
    <message>
      <source>digit number {place}: {digit}, {share}</source>
      <translation>Ziffer Nummer {place}: {digit}, {share}</translation>
    </message>
    <message>
      <source>first</source>
      <translation>erste</translation>
    </message>
    <message>
      <source>second</source>
      <translation>zweite</translation>
    </message>
    <message>
      <source>third</source>
      <translation>dritte</translation>
    </message>
    <message>
      <source>fourth</source>
      <translation>vierte</translation>
    </message>
    <message>
      <source>fifth</source>
      <translation>fünfte</translation>
    </message>
    <message>
      <source>{ordinal} digit {digit}, {share}</source>
      <translation>{ordinal} Ziffer {digit}, {share}</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>Make one digit of this box and the next (J).</source>
      <translation>Aus diesem und dem nächsten Kasten eine Ziffer machen (J).</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>Make two digits of this box (S).</source>
      <translation>Aus diesem Kasten zwei Ziffern machen (S).</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>Alles richtig</translation>
    </message>
    <message>
      <source>The whole page is as it is read: teach all its digits but “?”.</source>
      <translation>Die ganze Seite ist, wie sie gelesen wird: alle Ziffern beibringen, nur „?“ nicht.</translation>
    </message>
    <message>
      <source>What the number was</source>
      <translation>Welche Zahl es war</translation>
    </message>
    <message>
      <source>{digit}
{share}</source>
      <translation>{digit}
{share}</translation>
    </message>
    <message>
      <source>What was this line, or this digit? Enter teaches</source>
      <translation>Was war diese Zeile oder diese Ziffer? Eingabe bringt es bei</translation>
    </message>
    <message>
      <source>Type the whole line, ? leaves a box out; or one digit for the chosen box. Enter teaches.</source>
      <translation>Die ganze Zeile eintippen, ? lässt einen Kasten aus; oder eine Ziffer für den gewählten Kasten. Eingabe bringt es bei.</translation>
    </message>
    <message>
      <source>What was it? Enter teaches</source>
      <translation>Was war es? Eingabe bringt es bei</translation>
    </message>
    <message>
      <source>Type the whole number; ? leaves a box out. Enter teaches each digit.</source>
      <translation>Die ganze Zahl eintippen; ? lässt einen Kasten aus. Eingabe bringt jede Ziffer bei.</translation>
    </message>
    <message>
      <source>It was {number}: teach it.</source>
      <translation>Es war {number}: beibringen.</translation>
    </message>
    <message>
      <source>or</source>
      <translation>oder</translation>
    </message>
    <message>
      <source>{learnt} Strokes joined like these are one digit from now on.</source>
      <translation>{learnt} So verbundene Striche sind von nun an eine Ziffer.</translation>
    </message>
    <message>
      <source>teach the number {number}</source>
      <translation>die Zahl {number} beibringen</translation>
    </message>
    <message>
      <source>“{answer}” is no number: type digits, and ? for a box to leave out.</source>
      <translation>„{answer}“ ist keine Zahl: Bitte Ziffern eintippen und ? für einen auszulassenden Kasten.</translation>
    </message>
    <message numerus="yes">
      <source>This line has {n} boxes, not {wanted}: join or split them first.</source>
      <translation>
        <numerusform>Diese Zeile hat {n} Kasten, nicht {wanted}: erst verbinden oder teilen.</numerusform>
        <numerusform>Diese Zeile hat {n} Kästen, nicht {wanted}: erst verbinden oder teilen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The drawing does not fall into {n} digits: join or split its boxes first.</source>
      <translation>
        <numerusform>Die Zeichnung zerfällt nicht in {n} Ziffer: Bitte zuerst Kästen verbinden oder teilen.</numerusform>
        <numerusform>Die Zeichnung zerfällt nicht in {n} Ziffern: Bitte zuerst Kästen verbinden oder teilen.</numerusform>
      </translation>
    </message>
    <message>
      <source>What the model is given</source>
      <translation>Was das Modell bekommt</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {value}</source>
      <translation>Zeile {row}, Spalte {column}: {value}</translation>
    </message>
    <message>
      <source>Choose a Python file</source>
      <translation>Eine Python-Datei wählen</translation>
    </message>
    <message>
      <source>Python files ({patterns})</source>
      <translation>Python-Dateien ({patterns})</translation>
    </message>
    <message>
      <source>Your model reads {digit}, {share}.</source>
      <translation>Ihr Modell liest {digit}, {share}.</translation>
    </message>
    <message>
      <source>Open a model…</source>
      <translation>Modell öffnen …</translation>
    </message>
    <message>
      <source>A Python function…</source>
      <translation>Eine Python-Funktion …</translation>
    </message>
    <message>
      <source>Why does it misread?</source>
      <translation>Warum liest es falsch?</translation>
    </message>
    <message>
      <source>Try the settings under which it reads the samples of your set best.</source>
      <translation>Die Einstellungen suchen, mit denen es die Beispiele Ihrer Menge am besten liest.</translation>
    </message>
    <message>
      <source>Python that mends it</source>
      <translation>Python, das es behebt</translation>
    </message>
    <message>
      <source>Starting {name}…</source>
      <translation>{name} wird gestartet …</translation>
    </message>
    <message>
      <source>It printed: {said}</source>
      <translation>Ausgegeben: {said}</translation>
    </message>
    <message>
      <source>{digit}, {share}</source>
      <translation>{digit}, {share}</translation>
    </message>
    <message>
      <source>{shape} numbers, {low} to {high}</source>
      <translation>{shape} Zahlen, {low} bis {high}</translation>
    </message>
    <message>
      <source>No model yet: ONNX, scikit-learn by skops, or a function of yours.</source>
      <translation>Noch kein Modell: ONNX, scikit-learn mit skops oder eine eigene Funktion.</translation>
    </message>
    <message>
      <source>digitpad reads {label}</source>
      <translation>digitpad liest {label}</translation>
    </message>
    <message>
      <source>Draw a digit to see what the model makes of it.</source>
      <translation>Eine Ziffer zeichnen, um zu sehen, was das Modell daraus macht.</translation>
    </message>
    <message>
      <source>Stop ({share})</source>
      <translation>Anhalten ({share})</translation>
    </message>
    <message numerus="yes">
      <source>It reads {share} of {n} samples right; no fault is seen in what it gets.</source>
      <translation>
        <numerusform>Es liest {share} von {n} Beispiel richtig; an dem, was es bekommt, ist kein Fehler zu sehen.</numerusform>
        <numerusform>Es liest {share} von {n} Beispielen richtig; an dem, was es bekommt, ist kein Fehler zu sehen.</numerusform>
      </translation>
    </message>
    <message>
      <source>What it is given</source>
      <translation>Was es bekommt</translation>
    </message>
    <message>
      <source>0 to 1</source>
      <translation>0 bis 1</translation>
    </message>
    <message>
      <source>0 to 255</source>
      <translation>0 bis 255</translation>
    </message>
    <message>
      <source>0 to 16</source>
      <translation>0 bis 16</translation>
    </message>
    <message>
      <source>−1 to 1</source>
      <translation>−1 bis 1</translation>
    </message>
    <message>
      <source>MNIST's mean and deviation taken out</source>
      <translation>Mittelwert und Abweichung von MNIST abgezogen</translation>
    </message>
    <message>
      <source>upright</source>
      <translation>aufrecht</translation>
    </message>
    <message>
      <source>rows and columns swapped</source>
      <translation>Zeilen und Spalten vertauscht</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>gespiegelt</translation>
    </message>
    <message>
      <source>upside down</source>
      <translation>auf dem Kopf</translation>
    </message>
    <message>
      <source>turned to the left</source>
      <translation>nach links gedreht</translation>
    </message>
    <message>
      <source>turned to the right</source>
      <translation>nach rechts gedreht</translation>
    </message>
    <message>
      <source>one row of numbers</source>
      <translation>eine Reihe von Zahlen</translation>
    </message>
    <message>
      <source>rows and columns</source>
      <translation>Zeilen und Spalten</translation>
    </message>
    <message>
      <source>channels, rows, columns</source>
      <translation>Kanäle, Zeilen, Spalten</translation>
    </message>
    <message>
      <source>rows, columns, channels</source>
      <translation>Zeilen, Spalten, Kanäle</translation>
    </message>
    <message>
      <source>centre of mass</source>
      <translation>Schwerpunkt</translation>
    </message>
    <message>
      <source>box around the ink</source>
      <translation>Rahmen um die Tinte</translation>
    </message>
    <message>
      <source> pixels</source>
      <translation> Pixel</translation>
    </message>
    <message>
      <source>{value}% of the picture</source>
      <translation>{value} % des Bildes</translation>
    </message>
    <message>
      <source>Dark ink on light paper</source>
      <translation>Dunkle Tinte auf hellem Papier</translation>
    </message>
    <message>
      <source>Keep the digit's proportions</source>
      <translation>Proportionen der Ziffer behalten</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Anordnung</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>In the middle</source>
      <translation>In der Mitte</translation>
    </message>
    <message>
      <source>Digit's size</source>
      <translation>Größe der Ziffer</translation>
    </message>
    <message>
      <source>Line width</source>
      <translation>Strichbreite</translation>
    </message>
    <message>
      <source>Added to the class</source>
      <translation>Zur Klasse addiert</translation>
    </message>
    <message>
      <source>Run a Python file?</source>
      <translation>Eine Python-Datei ausführen?</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>Run it</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>Choose a Python</source>
      <translation>Ein Python wählen</translation>
    </message>
    <message>
      <source>This file will be run as a program, and it can do anything that you can: read, change and delete your files, and use the network. Run it only if you know what is in it.</source>
      <translation>Diese Datei wird als Programm ausgeführt und kann alles, was man selbst am Rechner kann: eigene Dateien lesen, ändern und löschen und das Netz benutzen. Nur ausführen, wenn bekannt ist, was darin steht.</translation>
    </message>
    <message>
      <source>The function gets pictures as a numpy array, such as 1 × 28 × 28, and answers each with a label or with ten shares. It has 5 seconds, and ends with the window.</source>
      <translation>Die Funktion bekommt Bilder als numpy-Array, etwa 1 × 28 × 28, und beantwortet jedes mit einem Label oder mit zehn Anteilen. Sie hat 5 Sekunden und endet mit dem Fenster.</translation>
    </message>
    <message>
      <source>A notebook (Jupyter) that loads this training set, fits, scores and shows what is misread</source>
      <translation>Ein Notebook (Jupyter), das diese Trainingsmenge lädt, anpasst, bewertet und zeigt, was falsch gelesen wird</translation>
    </message>
    <message>
      <source>The k-NN on 8 × 8 pictures as a network (ONNX)</source>
      <translation>Das k-NN auf 8 × 8 Bildern als Netz (ONNX)</translation>
    </message>
    <message>
      <source>The same for scikit-learn, without pickle (skops; it must be installed)</source>
      <translation>Dasselbe für scikit-learn, ohne Pickle (skops; es muss installiert sein)</translation>
    </message>
    <message>
      <source>It knows the built-in samples</source>
      <translation>Es kennt die eingebauten Beispiele</translation>
    </message>
    <message>
      <source>It knows the samples of your set</source>
      <translation>Es kennt die Beispiele Ihrer Menge</translation>
    </message>
    <message>
      <source>It knows both</source>
      <translation>Es kennt beide</translation>
    </message>
    <message>
      <source>Take it to Python</source>
      <translation>Nach Python mitnehmen</translation>
    </message>
    <message>
      <source>These models are the simple mode, not what the pad reads with: of {total} drawings by strangers it reads {simple} right, the pad’s default {default}.</source>
      <translation>Diese Modelle sind der einfache Modus, nicht das, womit die Zeichenfläche liest: Von {total} Zeichnungen Fremder liest er {simple} richtig, die Voreinstellung {default}.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter …</translation>
    </message>
    <message>
      <source>Drawing pad</source>
      <translation>Zeichenfläche</translation>
    </message>
    <message>
      <source>Draw a digit here with mouse, finger or stylus.</source>
      <translation>Hier mit Maus, Finger oder Stift eine Ziffer zeichnen.</translation>
    </message>
    <message>
      <source>Draw a digit here</source>
      <translation>Hier eine Ziffer zeichnen</translation>
    </message>
    <message>
      <source>row {row}, column {column}: {value}</source>
      <translation>Zeile {row}, Spalte {column}: {value}</translation>
    </message>
    <message>
      <source>Drawing pad of 8 by 8 cells</source>
      <translation>Zeichenfläche aus 8 mal 8 Zellen</translation>
    </message>
    <message>
      <source>Arrow keys move, with Shift they draw. Space inks or wipes a cell, plus and minus shade it.</source>
      <translation>Pfeiltasten bewegen, mit Umschalt zeichnen sie. Die Leertaste füllt oder löscht eine Zelle, Plus und Minus schattieren sie.</translation>
    </message>
    <message>
      <source>draw a stroke</source>
      <translation>einen Strich zeichnen</translation>
    </message>
    <message>
      <source>erase strokes</source>
      <translation>Striche radieren</translation>
    </message>
    <message>
      <source>clear the pad</source>
      <translation>die Zeichenfläche leeren</translation>
    </message>
    <message>
      <source>There is no picture in the clipboard.</source>
      <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
      <source>The clipboard promises a picture, but there is none in it.</source>
      <translation>Die Zwischenablage verspricht ein Bild, enthält aber keines.</translation>
    </message>
    <message>
      <source>It reads as {label} ({sure}) with {first} and {second}: {share} of its ink.</source>
      <translation>Mit {first} und {second} – {share} der Tinte – wird es als {label} gelesen ({sure}).</translation>
    </message>
    <message numerus="yes">
      <source>{n} changed cells make it {label} ({cells}).</source>
      <translation>
        <numerusform>{n} geänderte Zelle macht {label} daraus ({cells}).</numerusform>
        <numerusform>{n} geänderte Zellen machen {label} daraus ({cells}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changed cells make it {label}.</source>
      <translation>
        <numerusform>{n} geänderte Zelle macht {label} daraus.</numerusform>
        <numerusform>{n} geänderte Zellen machen {label} daraus.</numerusform>
      </translation>
    </message>
    <message>
      <source>a line more ({start} → {end})</source>
      <translation>einem Strich mehr ({start} → {end})</translation>
    </message>
    <message>
      <source>It reads as {label} ({sure}) with {change}: {share} of its ink.</source>
      <translation>Mit {change} – {share} der Tinte – wird es als {label} gelesen ({sure}).</translation>
    </message>
    <message>
      <source>Its 8 × 8 cells alone read as {label} already: what makes it {verdict} is finer than they are.</source>
      <translation>Seine 8 × 8 Zellen allein werden schon als {label} gelesen: Was daraus {verdict} macht, ist feiner als sie.</translation>
    </message>
    <message>
      <source>row {row}, column {column}: {before} → {after}</source>
      <translation>Zeile {row}, Spalte {column}: {before} → {after}</translation>
    </message>
    <message>
      <source>a piece less ({start} → {end})</source>
      <translation>einem Stück weniger ({start} → {end})</translation>
    </message>
    <message>
      <source>top left</source>
      <translation>oben links</translation>
    </message>
    <message>
      <source>top</source>
      <translation>oben</translation>
    </message>
    <message>
      <source>top right</source>
      <translation>oben rechts</translation>
    </message>
    <message>
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <source>middle</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <source>bottom left</source>
      <translation>unten links</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation>unten</translation>
    </message>
    <message>
      <source>bottom right</source>
      <translation>unten rechts</translation>
    </message>
    <message>
      <source>Close the comparison</source>
      <translation>Vergleich schließen</translation>
    </message>
    <message>
      <source>+ more ink in your drawing, − more in the sample</source>
      <translation>+ mehr Tinte in der eigenen Zeichnung, − mehr im Beispiel</translation>
    </message>
    <message>
      <source>+ ink that comes, − ink that goes</source>
      <translation>+ Tinte, die dazukommt, − Tinte, die wegfällt</translation>
    </message>
    <message>
      <source>Your drawing</source>
      <translation>Eigene Zeichnung</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Unterschied</translation>
    </message>
    <message>
      <source>Read as {label}, {share}; runner-up {other}, {other_share}.</source>
      <translation>Gelesen als {label}, {share}; danach {other}, {other_share}.</translation>
    </message>
    <message>
      <source>Not a digit: {share}; refused from {threshold} on</source>
      <translation>Keine Ziffer: {share}; abgelehnt ab {threshold}</translation>
    </message>
    <message>
      <source>Read as {label}, {share}.</source>
      <translation>Als {label} gelesen, {share}.</translation>
    </message>
    <message>
      <source>Score of each label</source>
      <translation>Punktzahl jedes Labels</translation>
    </message>
    <message>
      <source>{label}: {share}</source>
      <translation>{label}: {share}</translation>
    </message>
    <message>
      <source>yours, {date}</source>
      <translation>eigenes, {date}</translation>
    </message>
    <message>
      <source>{label}; distance {distance}; {weight} of the vote; {origin}</source>
      <translation>{label}; Abstand {distance}; {weight} der Stimmen; {origin}</translation>
    </message>
    <message>
      <source>{distance} away</source>
      <translation>Abstand {distance}</translation>
    </message>
    <message>
      <source>built in</source>
      <translation>integriert</translation>
    </message>
    <message>
      <source>imported {date}</source>
      <translation>importiert {date}</translation>
    </message>
    <message>
      <source>by {writer}, {date}</source>
      <translation>von {writer}, {date}</translation>
    </message>
    <message>
      <source>{sentence}; a variation of it</source>
      <translation>{sentence}; eine Abwandlung davon</translation>
    </message>
    <message>
      <source>{sentence}; voted against the answer</source>
      <translation>{sentence}; stimmte gegen die Antwort</translation>
    </message>
    <message>
      <source>&lt;1%</source>
      <translation>&lt;1 %</translation>
    </message>
    <message>
      <source>built-in style</source>
      <translation>integrierte Schreibweise</translation>
    </message>
    <message>
      <source>Nearest samples</source>
      <translation>Nächste Beispiele</translation>
    </message>
    <message>
      <source>The samples nearest to your drawing will be here. Each votes for its label; click one to compare.</source>
      <translation>Hier erscheinen die Beispiele, die der Zeichnung am nächsten sind. Jedes stimmt für sein Label; ein Klick vergleicht.</translation>
    </message>
    <message>
      <source>Why: nearest samples</source>
      <translation>Warum: nächste Beispiele</translation>
    </message>
    <message>
      <source>How: the steps</source>
      <translation>Wie: die Schritte</translation>
    </message>
    <message>
      <source>Simple, k = {k}</source>
      <translation>Einfach, k = {k}</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {value} of its 16 pixels are ink.</source>
      <translation>Zeile {row}, Spalte {column}: {value} der 16 Pixel sind Tinte.</translation>
    </message>
    <message>
      <source>Point at a cell to see what it counts.</source>
      <translation>Auf eine Zelle zeigen, um zu sehen, was sie zählt.</translation>
    </message>
    <message>
      <source>Draw something to see how it becomes 64 numbers.</source>
      <translation>Etwas zeichnen, um zu sehen, wie daraus 64 Zahlen werden.</translation>
    </message>
    <message>
      <source>Probably {digit}, or {other}</source>
      <translation>Vermutlich {digit} oder {other}</translation>
    </message>
    <message>
      <source>{share} sure</source>
      <translation>zu {share} sicher</translation>
    </message>
    <message>
      <source>{sure}, written as: {style}</source>
      <translation>{sure}, geschrieben als: {style}</translation>
    </message>
    <message>
      <source>A tie between {labels}</source>
      <translation>Gleichstand zwischen {labels}</translation>
    </message>
    <message>
      <source>It is {digit}</source>
      <translation>Es ist {digit}</translation>
    </message>
    <message>
      <source>number {number}; {digit}</source>
      <translation>Zahl {number}; {digit}</translation>
    </message>
    <message>
      <source>Line {line} of {lines}: {number}</source>
      <translation>Zeile {line} von {lines}: {number}</translation>
    </message>
    <message>
      <source>line {line}, {number}; {digit}</source>
      <translation>Zeile {line}, {number}; {digit}</translation>
    </message>
    <message>
      <source>Reading the page: {share}</source>
      <translation>Die Seite wird gelesen: {share}</translation>
    </message>
    <message>
      <source>Esc stops it.</source>
      <translation>Esc hält es an.</translation>
    </message>
    <message>
      <source>Probably not a digit, or {digit}</source>
      <translation>Vermutlich keine Ziffer, oder {digit}</translation>
    </message>
    <message>
      <source>Click to see its neighbours and steps below.</source>
      <translation>Klicken, um unten Nachbarn und Schritte zu sehen.</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
      <source>Draw a digit, and it is read as you draw.</source>
      <translation>Eine Ziffer zeichnen; sie wird schon beim Zeichnen gelesen.</translation>
    </message>
    <message>
      <source>It may be {number}</source>
      <translation>Es könnte {number} sein</translation>
    </message>
    <message>
      <source>It is {number}</source>
      <translation>Es ist {number}</translation>
    </message>
    <message>
      <source>“?” stands for what is not a digit; choose it to see why</source>
      <translation>„?“ steht für das, was keine Ziffer ist; auswählen, um zu sehen, warum</translation>
    </message>
    <message>
      <source>Least sure of the {digit}: {share}</source>
      <translation>Am wenigsten sicher bei der {digit}: {share}</translation>
    </message>
    <message numerus="yes">
      <source>{n} boxes on the page, {refused} of them “?”: no digit</source>
      <translation>
        <numerusform>{n} Kasten auf der Seite, {refused} davon „?“: keine Ziffer</numerusform>
        <numerusform>{n} Kästen auf der Seite, {refused} davon „?“: keine Ziffer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} boxes on the page</source>
      <translation>
        <numerusform>{n} Kasten auf der Seite</numerusform>
        <numerusform>{n} Kästen auf der Seite</numerusform>
      </translation>
    </message>
    <message>
      <source>Draw a digit first.</source>
      <translation>Erst eine Ziffer zeichnen.</translation>
    </message>
    <message>
      <source>It reads as {label} already.</source>
      <translation>Es wird schon als {label} gelesen.</translation>
    </message>
    <message>
      <source>Put it on the pad</source>
      <translation>Auf die Zeichenfläche legen</translation>
    </message>
    <message>
      <source>No small change was found that makes it {label}.</source>
      <translation>Es wurde keine kleine Änderung gefunden, die daraus {label} macht.</translation>
    </message>
    <message>
      <source>change the drawing</source>
      <translation>die Zeichnung ändern</translation>
    </message>
    <message>
      <source>Show {label}</source>
      <translation>{label} zeigen</translation>
    </message>
    <message numerus="yes">
      <source>Each is left out and read: up to {n} taught or imported ones by digitpad, more of them and built-in ones by the nearest.</source>
      <translation>
        <numerusform>Jedes wird ausgelassen und gelesen: bis zu {n} gelehrtes oder importiertes von digitpad, weitere und integrierte von den nächsten.</numerusform>
        <numerusform>Jedes wird ausgelassen und gelesen: bis zu {n} gelehrte oder importierte von digitpad, weitere und integrierte von den nächsten.</numerusform>
      </translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>Alle Beispiele</translation>
    </message>
    <message>
      <source>Not built in</source>
      <translation>Nicht integriert</translation>
    </message>
    <message>
      <source>Taught or imported</source>
      <translation>Gelehrt oder importiert</translation>
    </message>
    <message>
      <source>Taught by me</source>
      <translation>Selbst beigebracht</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Built in</source>
      <translation>Integriert</translation>
    </message>
    <message>
      <source>Excluded</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>Any reading</source>
      <translation>Jedes Ergebnis</translation>
    </message>
    <message>
      <source>Misread without it</source>
      <translation>Ohne es falsch gelesen</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>Beinahe-Duplikate</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>Doubtful first</source>
      <translation>Zweifelhafte zuerst</translation>
    </message>
    <message>
      <source>Find writer, date…</source>
      <translation>Schreiber, Datum …</translation>
    </message>
    <message>
      <source>Find samples by text</source>
      <translation>Beispiele nach Text suchen</translation>
    </message>
    <message>
      <source>Whose samples</source>
      <translation>Wessen Beispiele</translation>
    </message>
    <message>
      <source>Which samples</source>
      <translation>Welche Beispiele</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} samples</source>
      <translation>
        <numerusform>{n} von {total} Beispielen</numerusform>
        <numerusform>{n} von {total} Beispielen</numerusform>
      </translation>
    </message>
    <message>
      <source>All writers</source>
      <translation>Alle Schreiber</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Einen Augenblick</translation>
    </message>
    <message>
      <source>Every sample is being read by the others.</source>
      <translation>Jedes Beispiel wird von den anderen gelesen.</translation>
    </message>
    <message>
      <source>All is well</source>
      <translation>Alles in Ordnung</translation>
    </message>
    <message>
      <source>Each of these samples is read right by all others.</source>
      <translation>Jedes dieser Beispiele wird von allen anderen richtig gelesen.</translation>
    </message>
    <message>
      <source>No duplicates</source>
      <translation>Keine Duplikate</translation>
    </message>
    <message>
      <source>No two of these samples are nearly the same drawing.</source>
      <translation>Keine zwei dieser Beispiele sind fast dieselbe Zeichnung.</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Nichts passt</translation>
    </message>
    <message>
      <source>No sample fits what is asked for: show all, or ask for less.</source>
      <translation>Kein Beispiel passt zur Anfrage: alle zeigen oder weniger verlangen.</translation>
    </message>
    <message>
      <source>Opening your samples…</source>
      <translation>Die eigenen Beispiele werden geöffnet …</translation>
    </message>
    <message>
      <source>yours</source>
      <translation>eigenes</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>importiert</translation>
    </message>
    <message>
      <source>read as {label} by all others</source>
      <translation>von allen anderen als {label} gelesen</translation>
    </message>
    <message>
      <source>there is nearly the same drawing</source>
      <translation>fast dieselbe Zeichnung ist schon da</translation>
    </message>
    <message>
      <source>excluded</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>Relabel as {label}</source>
      <translation>Als {label} kennzeichnen</translation>
    </message>
    <message>
      <source>Relabel as</source>
      <translation>Ändern in</translation>
    </message>
    <message>
      <source>Select samples: 0 to 9 and N relabel them, Delete removes them, Enter shows one large.</source>
      <translation>Beispiele auswählen: 0 bis 9 und N kennzeichnen sie, Entf entfernt sie, die Eingabetaste zeigt eines groß.</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected, {built_in} built in</source>
      <translation>
        <numerusform>{n} ausgewählt, davon integriert: {built_in}</numerusform>
        <numerusform>{n} ausgewählt, davon integriert: {built_in}</numerusform>
      </translation>
    </message>
    <message>
      <source>Built-in samples keep their labels.</source>
      <translation>Integrierte Beispiele behalten ihr Label.</translation>
    </message>
    <message numerus="yes">
      <source>{digit}: {before} read right before teaching, {after} now, of {n}.</source>
      <translation>
        <numerusform>{digit}: {before} vor dem Lernen richtig gelesen, jetzt {after}, von {n}.</numerusform>
        <numerusform>{digit}: {before} vor dem Lernen richtig gelesen, jetzt {after}, von {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} read right with {n} samples taught.</source>
      <translation>
        <numerusform>{share} richtig gelesen mit {n} beigebrachten Beispiel.</numerusform>
        <numerusform>{share} richtig gelesen mit {n} beigebrachten Beispielen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{digit}: not taught yet.</source>
      <translation>{digit}: noch nicht beigebracht.</translation>
    </message>
    <message>
      <source>Accuracy as you taught</source>
      <translation>Genauigkeit im Lauf des Lernens</translation>
    </message>
    <message>
      <source>0 taught</source>
      <translation>0 beigebracht</translation>
    </message>
    <message>
      <source>Each digit before and after teaching</source>
      <translation>Jede Ziffer vor und nach dem Lernen</translation>
    </message>
    <message>
      <source>{label}: {mine} taught or imported, {built_in} built in.</source>
      <translation>{label}: {mine} gelehrt oder importiert, {built_in} integriert.</translation>
    </message>
    <message numerus="yes">
      <source>{n}k</source>
      <translation>
        <numerusform>{n}Tsd</numerusform>
        <numerusform>{n}Tsd</numerusform>
      </translation>
    </message>
    <message>
      <source>Samples of each label</source>
      <translation>Beispiele je Label</translation>
    </message>
    <message numerus="yes">
      <source>Without any sample of the same writer, {share} of {n} are read right.</source>
      <translation>
        <numerusform>Ohne jedes Beispiel derselben Person werden {share} von {n} richtig gelesen.</numerusform>
        <numerusform>Ohne jedes Beispiel derselben Person werden {share} von {n} richtig gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Most to gain: more {digit}s; {wrong} of {n} are misread.</source>
      <translation>
        <numerusform>Am meisten zu gewinnen: mehr {digit}en; {wrong} von {n} wird falsch gelesen.</numerusform>
        <numerusform>Am meisten zu gewinnen: mehr {digit}en; {wrong} von {n} werden falsch gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} digits taught or imported, each read without itself: {before} right if nothing were taught, {after} now.</source>
      <translation>
        <numerusform>Von einer gelehrten oder importierten Ziffer, gelesen ohne sie selbst: {before} richtig, wenn nichts gelehrt wäre, {after} jetzt.</numerusform>
        <numerusform>Von {n} gelehrten oder importierten Ziffern, jede ohne sich selbst gelesen: {before} richtig, wenn nichts gelehrt wäre, {after} jetzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {total} digits taught or imported, {n} were read, each without itself: {before} right if nothing were taught, {after} now.</source>
      <translation>
        <numerusform>Von {total} gelehrten oder importierten Ziffern wurde eine gelesen, ohne sich selbst: {before} richtig, wenn nichts gelehrt wäre, {after} jetzt.</numerusform>
        <numerusform>Von {total} gelehrten oder importierten Ziffern wurden {n} gelesen, jede ohne sich selbst: {before} richtig, wenn nichts gelehrt wäre, {after} jetzt.</numerusform>
      </translation>
    </message>
    <message>
      <source>No digit stands out as needing more samples.</source>
      <translation>Keine Ziffer braucht besonders dringend mehr Beispiele.</translation>
    </message>
    <message>
      <source>Most to gain: teach some {digit}s, none has been taught or imported yet.</source>
      <translation>Am meisten bringt es, einige {digit}en beizubringen: Noch ist keine beigebracht oder importiert.</translation>
    </message>
    <message>
      <source>Each digit, before (○) and now (●)</source>
      <translation>Jede Ziffer, vorher (○) und jetzt (●)</translation>
    </message>
    <message>
      <source>Measured by the mode of reading in use; no drawing is read by itself.</source>
      <translation>Gemessen mit dem benutzten Lesemodus; keine Zeichnung wird durch sich selbst gelesen.</translation>
    </message>
    <message>
      <source>Collect digits…</source>
      <translation>Ziffern sammeln …</translation>
    </message>
    <message>
      <source>By writer…</source>
      <translation>Nach Schreiber …</translation>
    </message>
    <message>
      <source>See how each writer is read by the others, two writers side by side, and a report that prints.</source>
      <translation>Sehen, wie jede Person durch die anderen gelesen wird, zwei nebeneinander, und ein Bericht zum Drucken.</translation>
    </message>
    <message>
      <source>■ {mine} taught or imported
□ {built_in} built in</source>
      <translation>■ {mine} gelehrt oder importiert
□ {built_in} integriert</translation>
    </message>
    <message>
      <source>Working out whether your teaching pays…</source>
      <translation>Es wird ermittelt, ob sich das Beibringen lohnt …</translation>
    </message>
    <message>
      <source>Teach some digits and see here whether it pays.</source>
      <translation>Einige Ziffern beibringen und hier sehen, ob es sich lohnt.</translation>
    </message>
    <message>
      <source>Samples by label</source>
      <translation>Beispiele nach Label</translation>
    </message>
    <message>
      <source>What teaching did</source>
      <translation>Was das Lernen bewirkt hat</translation>
    </message>
    <message>
      <source>Stored as {digit}; it was read as {read} before.</source>
      <translation>Als {digit} gespeichert; zuvor als {read} gelesen.</translation>
    </message>
    <message>
      <source>Now {digit}</source>
      <translation>Jetzt {digit}</translation>
    </message>
    <message>
      <source>This reads as {read}: keep it as {digit}?</source>
      <translation>Das wird als {read} gelesen: als {digit} behalten?</translation>
    </message>
    <message>
      <source>Stored as {digit}; it was read right before.</source>
      <translation>Als {digit} gespeichert; schon zuvor richtig gelesen.</translation>
    </message>
    <message>
      <source>Stored as {digit}.</source>
      <translation>Als {digit} gespeichert.</translation>
    </message>
    <message>
      <source>Time left for this digit</source>
      <translation>Verbleibende Zeit für diese Ziffer</translation>
    </message>
    <message>
      <source>Take back the last one</source>
      <translation>Letzte zurücknehmen</translation>
    </message>
    <message>
      <source>Another digit</source>
      <translation>Andere Ziffer</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Forget the last drawing and ask for it again (Backspace).</source>
      <translation>Die letzte Zeichnung vergessen und erneut danach fragen (Rücktaste).</translation>
    </message>
    <message>
      <source>Ask for another digit (Space).</source>
      <translation>Nach einer anderen Ziffer fragen (Leertaste).</translation>
    </message>
    <message>
      <source>Keep what was collected and go back (Esc).</source>
      <translation>Das Gesammelte behalten und zurückgehen (Esc).</translation>
    </message>
    <message>
      <source>Done:</source>
      <translation>Fertig:</translation>
    </message>
    <message numerus="yes">
      <source>{digit}: {n}</source>
      <translation>
        <numerusform>{digit}: {n}</numerusform>
        <numerusform>{digit}: {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep as {digit} (Enter)</source>
      <translation>Als {digit} behalten (Eingabe)</translation>
    </message>
    <message>
      <source>It is {read}</source>
      <translation>Es ist {read}</translation>
    </message>
    <message>
      <source>Draw it again (Backspace)</source>
      <translation>Noch einmal zeichnen (Rücktaste)</translation>
    </message>
    <message numerus="yes">
      <source>{n} collected, {right} of them read right before</source>
      <translation>
        <numerusform>{n} gesammelt, davon {right} schon zuvor richtig gelesen</numerusform>
        <numerusform>{n} gesammelt, davon {right} schon zuvor richtig gelesen</numerusform>
      </translation>
    </message>
    <message>
      <source>Draw it as you always do. When you pause, it is stored and the next digit is asked for.</source>
      <translation>Wie gewohnt zeichnen. Nach einer Pause wird gespeichert und nach der nächsten Ziffer gefragt.</translation>
    </message>
    <message numerus="yes">
      <source>collect {n} digits</source>
      <translation>
        <numerusform>{n} Ziffer sammeln</numerusform>
        <numerusform>{n} Ziffern sammeln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} digits collected.</source>
      <translation>
        <numerusform>{n} Ziffer gesammelt.</numerusform>
        <numerusform>{n} Ziffern gesammelt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting for you: draw it when you are ready.</source>
      <translation>Es wird gewartet: zeichnen, sobald es passt.</translation>
    </message>
    <message numerus="yes">
      <source>These {n} samples came with digitpad. Yours will stand before them: teach some, collect them, or import.</source>
      <translation>
        <numerusform>Dieses Beispiel kam mit digitpad. Eigene stehen davor: durch Beibringen, Sammeln oder Importieren.</numerusform>
        <numerusform>Diese {n} Beispiele kamen mit digitpad. Eigene stehen davor: durch Beibringen, Sammeln oder Importieren.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every sample is being read by the others…</source>
      <translation>Jedes Beispiel wird von den anderen gelesen …</translation>
    </message>
    <message>
      <source>This version makes the 8 × 8 pictures anew…</source>
      <translation>Die 8 × 8-Bilder werden von dieser Version neu gemacht …</translation>
    </message>
    <message numerus="yes">
      <source>All that were taught or imported: {n}</source>
      <translation>
        <numerusform>Alle gelehrten oder importierten: {n}</numerusform>
        <numerusform>Alle gelehrten oder importierten: {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Collect digits</source>
      <translation>Ziffern sammeln</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message numerus="yes">
      <source>{n} digits collected and stored.</source>
      <translation>
        <numerusform>{n} Ziffer gesammelt und gespeichert.</numerusform>
        <numerusform>{n} Ziffern gesammelt und gespeichert.</numerusform>
      </translation>
    </message>
    <message>
      <source>your own</source>
      <translation>die eigene</translation>
    </message>
    <message numerus="yes">
      <source>Those of them that are shown: {n}</source>
      <translation>
        <numerusform>Davon die gezeigten: {n}</numerusform>
        <numerusform>Davon die gezeigten: {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Those of them that are selected: {n}</source>
      <translation>
        <numerusform>Davon die ausgewählten: {n}</numerusform>
        <numerusform>Davon die ausgewählten: {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Bericht …</translation>
    </message>
    <message>
      <source>{label}, read as {without} without this sample and as {with_it} with it</source>
      <translation>{label}, ohne dieses Beispiel als {without} gelesen, mit ihm als {with_it}</translation>
    </message>
    <message>
      <source>Samples read differently because of this one</source>
      <translation>Beispiele, die wegen dieses Beispiels anders gelesen werden</translation>
    </message>
    <message numerus="yes">
      <source>strokes: {strokes}, points: {n}</source>
      <translation>
        <numerusform>Striche: {strokes}, Punkte: {n}</numerusform>
        <numerusform>Striche: {strokes}, Punkte: {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>{told}, {seconds} s</source>
      <translation>{told}, {seconds} s</translation>
    </message>
    <message>
      <source>built in, one of scikit-learn's load_digits</source>
      <translation>integriert, aus load_digits von scikit-learn</translation>
    </message>
    <message>
      <source>built in, a writing style</source>
      <translation>integriert, eine Schreibweise</translation>
    </message>
    <message>
      <source>taught by you</source>
      <translation>selbst beigebracht</translation>
    </message>
    <message>
      <source>mouse</source>
      <translation>Maus</translation>
    </message>
    <message>
      <source>finger</source>
      <translation>Finger</translation>
    </message>
    <message>
      <source>stylus</source>
      <translation>Stift</translation>
    </message>
    <message>
      <source>keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>a picture file</source>
      <translation>eine Bilddatei</translation>
    </message>
    <message>
      <source>a picture of {width} × {height}</source>
      <translation>ein Bild von {width} × {height}</translation>
    </message>
    <message>
      <source>8 × 8 counts only</source>
      <translation>nur 8 × 8 Anzahlen</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Drawn</source>
      <translation>Gezeichnet</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Mit</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>None of the selected samples is excluded.</source>
      <translation>Keines der ausgewählten Beispiele ist ausgelassen.</translation>
    </message>
    <message>
      <source>They have this label already.</source>
      <translation>Sie haben dieses Label schon.</translation>
    </message>
    <message>
      <source>Built-in samples keep their labels; you can exclude them instead.</source>
      <translation>Integrierte Beispiele behalten ihr Label; sie lassen sich aber auslassen.</translation>
    </message>
    <message>
      <source>Select the samples first, then say what they are.</source>
      <translation>Erst die Beispiele auswählen, dann sagen, was sie sind.</translation>
    </message>
    <message>
      <source>Without itself digitpad reads it as {label}, {share}.</source>
      <translation>Ohne sich selbst liest digitpad es als {label}, {share}.</translation>
    </message>
    <message>
      <source>{told} Its nearest other samples say {answer}.</source>
      <translation>{told} Die nächsten anderen Beispiele sagen {answer}.</translation>
    </message>
    <message>
      <source>Replay</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Moment of the drawing</source>
      <translation>Zeitpunkt der Zeichnung</translation>
    </message>
    <message>
      <source>Not known yet: first choose “Misread without it” above the samples.</source>
      <translation>Noch nicht bekannt: Bitte zuerst über den Beispielen „Ohne es falsch gelesen“ wählen.</translation>
    </message>
    <message>
      <source>Nearest others</source>
      <translation>Nächste andere</translation>
    </message>
    <message>
      <source>Steps to 8 × 8</source>
      <translation>Schritte zu 8 × 8</translation>
    </message>
    <message>
      <source>Its effect</source>
      <translation>Wirkung</translation>
    </message>
    <message>
      <source>{title}, excluded</source>
      <translation>{title}, ausgelassen</translation>
    </message>
    <message>
      <source>As fast as it was drawn.</source>
      <translation>So schnell, wie es gezeichnet wurde.</translation>
    </message>
    <message>
      <source>Its times are not known: it is drawn at an even speed.</source>
      <translation>Die Zeiten sind nicht bekannt: Es wird gleichmäßig schnell gezeichnet.</translation>
    </message>
    <message>
      <source>It is excluded and changes nothing.</source>
      <translation>Es ist ausgelassen und verändert nichts.</translation>
    </message>
    <message>
      <source>No other sample is read differently because of this one.</source>
      <translation>Kein anderes Beispiel wird wegen dieses Beispiels anders gelesen.</translation>
    </message>
    <message numerus="yes">
      <source>Other samples that are read differently because of it: {n}; rightly now: {better}. A click opens one.</source>
      <translation>
        <numerusform>Andere Beispiele, die deswegen anders gelesen werden: {n}; jetzt richtig: {better}. Ein Klick öffnet eines.</numerusform>
        <numerusform>Andere Beispiele, die deswegen anders gelesen werden: {n}; jetzt richtig: {better}. Ein Klick öffnet eines.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to all</source>
      <translation>Zurück zu allen</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Voriges</translation>
    </message>
    <message>
      <source>of that day</source>
      <translation>von diesem Tag</translation>
    </message>
    <message>
      <source>before an import</source>
      <translation>vor einem Import</translation>
    </message>
    <message>
      <source>before a large change</source>
      <translation>vor einer großen Änderung</translation>
    </message>
    <message>
      <source>before a new version's format</source>
      <translation>vor dem Format einer neuen Version</translation>
    </message>
    <message>
      <source>before removed samples were dropped</source>
      <translation>vor dem Wegwerfen entfernter Beispiele</translation>
    </message>
    <message>
      <source>made by you</source>
      <translation>selbst angelegt</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Go back to this one</source>
      <translation>Zu dieser zurückkehren</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <source>{date}   {reason}</source>
      <translation>{date}   {reason}</translation>
    </message>
    <message>
      <source>Going back makes the set what it was then; it can be undone.</source>
      <translation>Die Trainingsmenge wird wieder, was sie damals war; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <source>There is no backup yet. One is made each day that the set changes, and before every large change.</source>
      <translation>Es gibt noch keine Sicherung. An jedem Tag mit Änderungen und vor jeder großen Änderung wird eine angelegt.</translation>
    </message>
    <message>
      <source>Keeps everything: strokes, times, labels, dates.</source>
      <translation>Bewahrt alles: Striche, Zeiten, Labels, Daten.</translation>
    </message>
    <message>
      <source>Keeps what that format can hold; to carry samples to another digitpad, better take NDJSON.</source>
      <translation>Bewahrt, was dieses Format aufnehmen kann; für ein anderes digitpad ist NDJSON besser.</translation>
    </message>
    <message>
      <source>Keeps strokes and labels; samples without strokes, such as pictures, are left out.</source>
      <translation>Bewahrt Striche und Labels; Beispiele ohne Striche, etwa Bilder, werden ausgelassen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples are in {path}.</source>
      <translation>
        <numerusform>{n} Beispiel liegt in {path}.</numerusform>
        <numerusform>{n} Beispiele liegen in {path}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Export samples</source>
      <translation>Beispiele exportieren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>Already there, and would be replaced: {names}.</source>
      <translation>Schon da und würde ersetzt: {names}.</translation>
    </message>
    <message numerus="yes">
      <source>{told} Left out, since they have no strokes: {n}.</source>
      <translation>
        <numerusform>{told} Ausgelassen, weil ohne Striche: {n}.</numerusform>
        <numerusform>{told} Ausgelassen, weil ohne Striche: {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>digits</source>
      <translation>Ziffern</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Import samples</source>
      <translation>Beispiele importieren</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Save report…</source>
      <translation>Bericht speichern …</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} samples</source>
      <translation>
        <numerusform>{n} Beispiel importieren</numerusform>
        <numerusform>{n} Beispiele importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Dateien wählen …</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Ordner wählen …</translation>
    </message>
    <message>
      <source>Take in drawings that others made, or that you made elsewhere.</source>
      <translation>Zeichnungen aufnehmen, die andere gemacht haben oder die anderswo entstanden sind.</translation>
    </message>
    <message>
      <source>Drop files here, or choose them. They may be:</source>
      <translation>Dateien hier ablegen oder auswählen. Möglich sind:</translation>
    </message>
    <message>
      <source>•  {format}</source>
      <translation>•  {format}</translation>
    </message>
    <message>
      <source>Nothing says what these are: press 0 to 9 or N for each; Delete leaves it out.</source>
      <translation>Was das ist, steht nirgends: für jede Zeichnung 0 bis 9 oder N drücken; Entf lässt sie aus.</translation>
    </message>
    <message>
      <source>not labelled yet</source>
      <translation>noch ohne Label</translation>
    </message>
    <message>
      <source>The first drawings</source>
      <translation>Die ersten Zeichnungen</translation>
    </message>
    <message>
      <source>Drawings with this label</source>
      <translation>Zeichnungen mit diesem Label</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Leave it out (Delete)</source>
      <translation>Auslassen (Entf)</translation>
    </message>
    <message>
      <source>As written</source>
      <translation>Wie geschrieben</translation>
    </message>
    <message>
      <source>As its label is written (Backspace)</source>
      <translation>Wie das Label geschrieben ist (Rücktaste)</translation>
    </message>
    <message>
      <source>Where a label is wrong, press 0 to 9 or N; Delete leaves a drawing out.</source>
      <translation>Wo ein Label falsch ist, 0 bis 9 oder N drücken; Entf lässt eine Zeichnung aus.</translation>
    </message>
    <message>
      <source>It is {label}</source>
      <translation>Es ist {label}</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected: what are they?</source>
      <translation>
        <numerusform>{n} ausgewählt: Was ist das?</numerusform>
        <numerusform>{n} ausgewählt: Was sind sie?</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} (read as {digit}: {share})</source>
      <translation>{name} (als {digit} gelesen: {share})</translation>
    </message>
    <message>
      <source>{digit}, only proposed</source>
      <translation>{digit}, nur vorgeschlagen</translation>
    </message>
    <message>
      <source>Labels in the files</source>
      <translation>Labels in den Dateien</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Wird zu</translation>
    </message>
    <message>
      <source>Drawings</source>
      <translation>Zeichnungen</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Duplikate</translation>
    </message>
    <message>
      <source>What {name} becomes</source>
      <translation>Was aus {name} wird</translation>
    </message>
    <message>
      <source>Nothing is taken in before you say so.</source>
      <translation>Ohne Zustimmung wird nichts aufgenommen.</translation>
    </message>
    <message>
      <source>It is a sheet: cut it into its drawings</source>
      <translation>Es ist ein Blatt: in seine Zeichnungen zerlegen</translation>
    </message>
    <message>
      <source>Whose drawings they are</source>
      <translation>Wessen Zeichnungen es sind</translation>
    </message>
    <message>
      <source>Take proposed labels: I have looked at the drawings</source>
      <translation>Vorgeschlagene Labels übernehmen: Ich habe die Zeichnungen angesehen</translation>
    </message>
    <message>
      <source>Whose are they, where the file does not say?</source>
      <translation>Von wem sind sie, wo die Datei es nicht sagt?</translation>
    </message>
    <message>
      <source>Take duplicates in, too</source>
      <translation>Auch Duplikate aufnehmen</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings: {formats}</source>
      <translation>
        <numerusform>{n} Zeichnung: {formats}</numerusform>
        <numerusform>{n} Zeichnungen: {formats}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them are there already, exactly or shifted, resized or resampled.</source>
      <translation>
        <numerusform>{n} davon ist schon da, genau gleich oder verschoben, vergrößert oder neu abgetastet.</numerusform>
        <numerusform>{n} davon sind schon da, genau gleich oder verschoben, vergrößert oder neu abgetastet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more have nothing drawn.</source>
      <translation>
        <numerusform>Bei {n} weiteren ist nichts gezeichnet.</numerusform>
        <numerusform>Bei {n} weiteren ist nichts gezeichnet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} bear other words than those listed and are left out.</source>
      <translation>
        <numerusform>{n} trägt ein anderes Wort als die genannten und ist ausgelassen.</numerusform>
        <numerusform>{n} tragen andere Wörter als die genannten und sind ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Turned and labelled as their drawings read</source>
      <translation>Gedreht und mit Labels versehen, wie ihre Zeichnungen gelesen werden</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings as {label}; duplicates left out: {twice}</source>
      <translation>
        <numerusform>{name}: {n} Zeichnung als {label}; Duplikate ausgelassen: {twice}</numerusform>
        <numerusform>{name}: {n} Zeichnungen als {label}; Duplikate ausgelassen: {twice}</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <source>(no label)</source>
      <translation>(kein Label)</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings left out</source>
      <translation>
        <numerusform>{name}: {n} Zeichnung ausgelassen</numerusform>
        <numerusform>{name}: {n} Zeichnungen ausgelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings as {label}</source>
      <translation>
        <numerusform>{name}: {n} Zeichnung als {label}</numerusform>
        <numerusform>{name}: {n} Zeichnungen als {label}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these drawings were labelled one by one</source>
      <translation>
        <numerusform>{n} dieser Zeichnungen ist einzeln gekennzeichnet</numerusform>
        <numerusform>{n} dieser Zeichnungen sind einzeln gekennzeichnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these drawings were left out one by one</source>
      <translation>
        <numerusform>{n} dieser Zeichnungen ist einzeln ausgelassen</numerusform>
        <numerusform>{n} dieser Zeichnungen sind einzeln ausgelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings with other words as labels: left out</source>
      <translation>
        <numerusform>{n} Zeichnung mit anderem Wort als Label: ausgelassen</numerusform>
        <numerusform>{n} Zeichnungen mit anderen Wörtern als Label: ausgelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} without anything drawn: left out</source>
      <translation>
        <numerusform>{n} ohne etwas Gezeichnetes: ausgelassen</numerusform>
        <numerusform>{n} ohne etwas Gezeichnetes: ausgelassen</numerusform>
      </translation>
    </message>
    <message>
      <source>From {path}</source>
      <translation>Aus {path}</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>The name on the form</source>
      <translation>Der Name auf dem Formular</translation>
    </message>
    <message>
      <source>Who wrote {page}</source>
      <translation>Wer {page} geschrieben hat</translation>
    </message>
    <message>
      <source>Whose is {page}?</source>
      <translation>Von wem ist {page}?</translation>
    </message>
    <message numerus="yes">
      <source>Taking {n} samples in…</source>
      <translation>
        <numerusform>{n} Beispiel wird aufgenommen …</numerusform>
        <numerusform>{n} Beispiele werden aufgenommen …</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>import {n} samples</source>
      <translation>
        <numerusform>{n} Beispiel importieren</numerusform>
        <numerusform>{n} Beispiele importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose files of drawings</source>
      <translation>Dateien mit Zeichnungen wählen</translation>
    </message>
    <message>
      <source>Choose a folder of pictures by label</source>
      <translation>Einen Ordner mit Bildern je Label wählen</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>The report is saved as {path}.</source>
      <translation>Der Bericht ist als {path} gespeichert.</translation>
    </message>
    <message numerus="yes">
      <source>Reading {n} files…</source>
      <translation>
        <numerusform>{n} Datei wird gelesen …</numerusform>
        <numerusform>{n} Dateien werden gelesen …</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <source>There are no drawings in it.</source>
      <translation>Darin sind keine Zeichnungen.</translation>
    </message>
    <message>
      <source>Training set</source>
      <translation>Trainingsmenge</translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} files to look at them for import</source>
      <translation>
        <numerusform>{n} Datei ablegen, um sie für den Import anzusehen</numerusform>
        <numerusform>{n} Dateien ablegen, um sie für den Import anzusehen</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop it to open this training set</source>
      <translation>Ablegen, um diese Trainingsmenge zu öffnen</translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} training sets to bring them together</source>
      <translation>
        <numerusform>{n} Trainingsmengen hier ablegen, um sie zusammenzuführen</numerusform>
        <numerusform>{n} Trainingsmengen hier ablegen, um sie zusammenzuführen</numerusform>
      </translation>
    </message>
    <message>
      <source>New training set</source>
      <translation>Neue Trainingsmenge</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Open a training set</source>
      <translation>Eine Trainingsmenge öffnen</translation>
    </message>
    <message>
      <source>Save a copy of the training set</source>
      <translation>Eine Kopie der Trainingsmenge speichern</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Training sets ({pattern})</source>
      <translation>Trainingsmengen ({pattern})</translation>
    </message>
    <message>
      <source>Your own training set</source>
      <translation>Eigene Trainingsmenge</translation>
    </message>
    <message>
      <source>A copy of the training set is in {path}.</source>
      <translation>Eine Kopie der Trainingsmenge liegt in {path}.</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Noch keine</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <translation>Bericht über {name}</translation>
    </message>
    <message>
      <source>digitpad, {date}</source>
      <translation>digitpad, {date}</translation>
    </message>
    <message>
      <source>your training set</source>
      <translation>die eigene Trainingsmenge</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>Web page ({pattern})</source>
      <translation>Webseite ({pattern})</translation>
    </message>
    <message>
      <source>report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Bring sets together</source>
      <translation>Mengen zusammenführen</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Looking at the files…</source>
      <translation>Die Dateien werden angesehen …</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples in {files} files become one new training set. Samples without a writer’s name get the name under “Whose”: put it right where the name of the file is not the person’s.</source>
      <translation>
        <numerusform>Aus einem Beispiel in {files} Dateien wird eine neue Trainingsmenge. Beispiele ohne Namen bekommen den unter „Von wem“: Er ist zu berichtigen, wo die Datei nicht wie die Person heißt.</numerusform>
        <numerusform>Aus {n} Beispielen in {files} Dateien wird eine neue Trainingsmenge. Beispiele ohne Namen bekommen den unter „Von wem“: Er ist zu berichtigen, wo die Datei nicht wie die Person heißt.</numerusform>
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>Von wem</translation>
    </message>
    <message>
      <source>Named in it</source>
      <translation>Darin genannt</translation>
    </message>
    <message>
      <source>Bring together…</source>
      <translation>Zusammenführen …</translation>
    </message>
    <message>
      <source>Choose the sets of the class</source>
      <translation>Die Mengen der Klasse wählen</translation>
    </message>
    <message>
      <source>Bringing the samples together…</source>
      <translation>Die Beispiele werden zusammengeführt …</translation>
    </message>
    <message>
      <source>class</source>
      <translation>Klasse</translation>
    </message>
    <message numerus="yes">
      <source>{writer}, {digit}: {n} samples, {right} of them read right.</source>
      <translation>
        <numerusform>{writer}, {digit}: ein Beispiel, richtig gelesen: {right}.</numerusform>
        <numerusform>{writer}, {digit}: {n} Beispiele, davon richtig gelesen: {right}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The same digits of two writers</source>
      <translation>Dieselben Ziffern von zwei Schreibern</translation>
    </message>
    <message numerus="yes">
      <source>{writer}, {digit}: {n} samples.</source>
      <translation>
        <numerusform>{writer}, {digit}: ein Beispiel.</numerusform>
        <numerusform>{writer}, {digit}: {n} Beispiele.</numerusform>
      </translation>
    </message>
    <message>
      <source>{right} of {all}</source>
      <translation>{right} von {all}</translation>
    </message>
    <message numerus="yes">
      <source>By the nearest sample of {other}, {right} of {n} digits of {writer} are read right: {share} (95%: {low} to {high}).</source>
      <translation>
        <numerusform>Nach dem nächsten Beispiel von {other} werden {right} von {n} Ziffern von {writer} richtig gelesen: {share} (95 %: {low} bis {high}).</numerusform>
        <numerusform>Nach dem nächsten Beispiel von {other} werden {right} von {n} Ziffern von {writer} richtig gelesen: {share} (95 %: {low} bis {high}).</numerusform>
      </translation>
    </message>
    <message>
      <source>{digit} for {answer} ({wrong} of {all})</source>
      <translation>{digit} für {answer} ({wrong} von {all})</translation>
    </message>
    <message>
      <source>These two have drawn no digit in common.</source>
      <translation>Diese beiden haben keine Ziffer gemeinsam gezeichnet.</translation>
    </message>
    <message>
      <source>Taken for another, most often: {list}.</source>
      <translation>Am häufigsten verwechselt: {list}.</translation>
    </message>
    <message>
      <source>Writers</source>
      <translation>Schreiber</translation>
    </message>
    <message>
      <source>Every writer’s digits are being read without their own samples…</source>
      <translation>Die Ziffern aller Schreiber werden ohne deren eigenen Beispiele gelesen …</translation>
    </message>
    <message>
      <source>Two writers</source>
      <translation>Zwei Schreiber</translation>
    </message>
    <message>
      <source>First writer</source>
      <translation>Erster Schreiber</translation>
    </message>
    <message>
      <source>Second writer</source>
      <translation>Zweiter Schreiber</translation>
    </message>
    <message>
      <source>Save the report…</source>
      <translation>Bericht speichern …</translation>
    </message>
    <message>
      <source>The mean picture of each digit; below it, how many the other reads right.</source>
      <translation>Das mittlere Bild jeder Ziffer; darunter, wie viele durch die andere Person richtig gelesen werden.</translation>
    </message>
    <message>
      <source>beside</source>
      <translation>neben</translation>
    </message>
    <message>
      <source>The drawing is copied as a picture.</source>
      <translation>Die Zeichnung ist als Bild kopiert.</translation>
    </message>
    <message>
      <source>The 64 numbers are copied.</source>
      <translation>Die 64 Zahlen sind kopiert.</translation>
    </message>
    <message>
      <source>The reading is copied, with its neighbours.</source>
      <translation>Das Ergebnis ist mit seinen Nachbarn kopiert.</translation>
    </message>
    <message>
      <source>The drawing is still being read: one moment, please.</source>
      <translation>Die Zeichnung wird noch gelesen: bitte einen Augenblick.</translation>
    </message>
    <message>
      <source>Open a drawing or a picture of a digit</source>
      <translation>Eine Zeichnung oder ein Bild einer Ziffer öffnen</translation>
    </message>
    <message>
      <source>Save the drawing</source>
      <translation>Die Zeichnung speichern</translation>
    </message>
    <message>
      <source>Drawing that opens again exactly ({pattern})</source>
      <translation>Zeichnung, die sich genau so wieder öffnet ({pattern})</translation>
    </message>
    <message>
      <source>Picture ({pattern})</source>
      <translation>Bild ({pattern})</translation>
    </message>
    <message>
      <source>Vector picture ({pattern})</source>
      <translation>Vektorbild ({pattern})</translation>
    </message>
    <message>
      <source>drawing</source>
      <translation>zeichnung</translation>
    </message>
    <message numerus="yes">
      <source>There are {n} drawings in this file: import all, or open the first?</source>
      <translation>
        <numerusform>In dieser Datei ist {n} Zeichnung: importieren oder öffnen?</numerusform>
        <numerusform>In dieser Datei sind {n} Zeichnungen: alle importieren oder die erste öffnen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are more than {n} drawings in this file: import all, or open the first?</source>
      <translation>
        <numerusform>In dieser Datei ist mehr als {n} Zeichnung: alle importieren oder die erste öffnen?</numerusform>
        <numerusform>In dieser Datei sind mehr als {n} Zeichnungen: alle importieren oder die erste öffnen?</numerusform>
      </translation>
    </message>
    <message>
      <source>open page {page} of {name}</source>
      <translation>Seite {page} von {name} öffnen</translation>
    </message>
    <message>
      <source>Drawings and pictures ({patterns})</source>
      <translation>Zeichnungen und Bilder ({patterns})</translation>
    </message>
    <message numerus="yes">
      <source>{n} files: take them all into the training set, or open the first?</source>
      <translation>
        <numerusform>{n} Datei: in die Trainingsmenge aufnehmen oder öffnen?</numerusform>
        <numerusform>{n} Dateien: alle in die Trainingsmenge aufnehmen oder die erste öffnen?</numerusform>
      </translation>
    </message>
    <message>
      <source>open {name}</source>
      <translation>{name} öffnen</translation>
    </message>
    <message>
      <source>This is digitpad’s form, filled in: take its digits into the training set?</source>
      <translation>Das ist digitpads Formular, ausgefüllt: seine Ziffern in die Trainingsmenge übernehmen?</translation>
    </message>
    <message>
      <source>Import all</source>
      <translation>Alle importieren</translation>
    </message>
    <message>
      <source>Open the first</source>
      <translation>Die erste öffnen</translation>
    </message>
    <message>
      <source>The drawing is in {path}.</source>
      <translation>Die Zeichnung liegt in {path}.</translation>
    </message>
    <message>
      <source>Import its digits</source>
      <translation>Ziffern übernehmen</translation>
    </message>
    <message>
      <source>Open the picture</source>
      <translation>Das Bild öffnen</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} files</source>
      <translation>
        <numerusform>{n} Datei importieren</numerusform>
        <numerusform>{n} Dateien importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Collect on paper</source>
      <translation>Auf Papier sammeln</translation>
    </message>
    <message>
      <source>The form: 200 boxes, each beside the digit that it asks for</source>
      <translation>Das Formular: 200 Kästen, jeder neben der Ziffer, die er verlangt</translation>
    </message>
    <message>
      <source>Print the form, have it filled in with a dark pen, and photograph or scan it with all five marks.</source>
      <translation>Das Formular drucken, mit dunklem Stift ausfüllen lassen und mit allen fünf Marken fotografieren oder scannen.</translation>
    </message>
    <message>
      <source>Drop the picture on digitpad: each box becomes a sample of its writer. Nothing is taken in unseen.</source>
      <translation>Das Bild auf digitpad fallen lassen: Jeder Kasten wird ein Beispiel seines Schreibers. Nichts wird ungesehen übernommen.</translation>
    </message>
    <message>
      <source>form</source>
      <translation>Formular</translation>
    </message>
    <message>
      <source>Write each digit in the box beside it, as you always do. Leave a box empty rather than mend it.</source>
      <translation>Jede Ziffer in den Kasten daneben schreiben, wie immer. Einen Kasten lieber leer lassen als verbessern.</translation>
    </message>
    <message>
      <source>Photograph or scan it with all five marks in the picture, and drop the picture on digitpad.</source>
      <translation>Mit allen fünf Marken im Bild fotografieren oder scannen und das Bild auf digitpad fallen lassen.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Choose a page</source>
      <translation>Eine Seite wählen</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Page {page}</source>
      <translation>Seite {page}</translation>
    </message>
    <message numerus="yes">
      <source>{name} has {n} pages: which is to be read?</source>
      <translation>
        <numerusform>{name} hat {n} Seite: Welche soll gelesen werden?</numerusform>
        <numerusform>{name} hat {n} Seiten: Welche soll gelesen werden?</numerusform>
      </translation>
    </message>
    <message>
      <source>How: from ink to numbers</source>
      <translation>Wie: von Tinte zu Zahlen</translation>
    </message>
    <message>
      <source>8 × 8: how much of each cell is ink</source>
      <translation>8 × 8: wie viel von jeder Zelle Tinte ist</translation>
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
      <source>&amp;Teach</source>
      <translation>&amp;Lernen</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>Learn that the drawing is {digit}.</source>
      <translation>Lernen, dass die Zeichnung {digit} ist.</translation>
    </message>
    <message>
      <source>&amp;Open drawing or picture…</source>
      <translation>Zeichnung oder Bild ö&amp;ffnen …</translation>
    </message>
    <message>
      <source>Read a digit from a drawing that was saved, or from a picture.</source>
      <translation>Eine Ziffer aus einer gespeicherten Zeichnung oder aus einem Bild lesen.</translation>
    </message>
    <message>
      <source>Recent dra&amp;wings</source>
      <translation>Letzte Zeichnun&amp;gen</translation>
    </message>
    <message>
      <source>Drawings that were opened or saved lately.</source>
      <translation>Zuletzt geöffnete oder gespeicherte Zeichnungen.</translation>
    </message>
    <message>
      <source>Save &amp;drawing…</source>
      <translation>Zei&amp;chnung speichern …</translation>
    </message>
    <message>
      <source>Write the drawing into a file: to open it again exactly, or as a picture, SVG or PDF.</source>
      <translation>Die Zeichnung in eine Datei schreiben: zum genauen Wiederöffnen oder als Bild, SVG oder PDF.</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Drucken …</translation>
    </message>
    <message>
      <source>Print drawing, steps, neighbours and vote on one page.</source>
      <translation>Zeichnung, Schritte, Nachbarn und Stimmen auf einer Seite drucken.</translation>
    </message>
    <message>
      <source>Save the page as PD&amp;F…</source>
      <translation>Seite als &amp;PDF speichern …</translation>
    </message>
    <message>
      <source>Write that page into a PDF file.</source>
      <translation>Diese Seite in eine PDF-Datei schreiben.</translation>
    </message>
    <message>
      <source>&amp;New training set…</source>
      <translation>&amp;Neue Trainingsmenge …</translation>
    </message>
    <message>
      <source>Begin a training set in a file of its own.</source>
      <translation>Eine Trainingsmenge in einer eigenen Datei beginnen.</translation>
    </message>
    <message>
      <source>Open &amp;training set…</source>
      <translation>&amp;Trainingsmenge öffnen …</translation>
    </message>
    <message>
      <source>Work on a training set in another file.</source>
      <translation>Mit einer Trainingsmenge in einer anderen Datei arbeiten.</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Training sets that were open lately.</source>
      <translation>Trainingsmengen, die vor Kurzem geöffnet waren.</translation>
    </message>
    <message>
      <source>&amp;Save a copy…</source>
      <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
      <source>Put a whole copy of the training set into a file.</source>
      <translation>Eine ganze Kopie der Trainingsmenge in eine Datei schreiben.</translation>
    </message>
    <message>
      <source>&amp;Import samples…</source>
      <translation>Beispiele &amp;importieren …</translation>
    </message>
    <message>
      <source>Take in drawings from files of other programs, after a look at them.</source>
      <translation>Zeichnungen aus Dateien anderer Programme aufnehmen, nach einem Blick darauf.</translation>
    </message>
    <message>
      <source>Bring sets to&amp;gether…</source>
      <translation>Mengen zusammenfü&amp;hren …</translation>
    </message>
    <message>
      <source>Make one training set of those of a class; each sample keeps its writer.</source>
      <translation>Aus den Trainingsmengen einer Klasse eine machen; jedes Beispiel behält, von wem es ist.</translation>
    </message>
    <message>
      <source>&amp;Export samples…</source>
      <translation>Beispiele e&amp;xportieren …</translation>
    </message>
    <message>
      <source>Write samples for other programs.</source>
      <translation>Beispiele für andere Programme schreiben.</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Sicherungen …</translation>
    </message>
    <message>
      <source>See the copies that digitpad keeps, and go back to one.</source>
      <translation>Die Kopien ansehen, die digitpad aufbewahrt, und zu einer zurückkehren.</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>Close the window.</source>
      <translation>Das Fenster schließen.</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>Take back the last step.</source>
      <translation>Den letzten Schritt zurücknehmen.</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>Do again what was taken back.</source>
      <translation>Das Zurückgenommene noch einmal tun.</translation>
    </message>
    <message>
      <source>&amp;Copy the drawing</source>
      <translation>Zeichnung &amp;kopieren</translation>
    </message>
    <message>
      <source>Copy the drawing as a picture.</source>
      <translation>Die Zeichnung als Bild kopieren.</translation>
    </message>
    <message>
      <source>Copy the &amp;8 × 8 numbers</source>
      <translation>&amp;8 × 8 Zahlen kopieren</translation>
    </message>
    <message>
      <source>Copy the 64 numbers, a row a line.</source>
      <translation>Die 64 Zahlen kopieren, eine Zeile je Reihe.</translation>
    </message>
    <message>
      <source>Copy the readin&amp;g</source>
      <translation>Ergebnis k&amp;opieren</translation>
    </message>
    <message>
      <source>Copy the answer and its neighbours as text.</source>
      <translation>Die Antwort und ihre Nachbarn als Text kopieren.</translation>
    </message>
    <message>
      <source>&amp;Paste picture</source>
      <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
      <source>Read a digit from the picture in the clipboard.</source>
      <translation>Eine Ziffer aus dem Bild in der Zwischenablage lesen.</translation>
    </message>
    <message>
      <source>&amp;Eraser</source>
      <translation>R&amp;adierer</translation>
    </message>
    <message>
      <source>Erase whole strokes by touching them.</source>
      <translation>Ganze Striche durch Berühren löschen.</translation>
    </message>
    <message>
      <source>Draw by &amp;keyboard</source>
      <translation>Mit der &amp;Tastatur zeichnen</translation>
    </message>
    <message>
      <source>Set 8 × 8 cells one by one: arrows move, with Shift they draw, Space inks or wipes.</source>
      <translation>8 × 8 Zellen einzeln setzen: Pfeile bewegen, mit Umschalt zeichnen sie, die Leertaste füllt oder löscht.</translation>
    </message>
    <message>
      <source>Clear the pa&amp;d</source>
      <translation>Zeichenfläche &amp;leeren</translation>
    </message>
    <message>
      <source>Begin a new drawing.</source>
      <translation>Eine neue Zeichnung beginnen.</translation>
    </message>
    <message>
      <source>&amp;Abandon the stroke</source>
      <translation>Strich ab&amp;brechen</translation>
    </message>
    <message>
      <source>Give up the stroke in progress.</source>
      <translation>Den begonnenen Strich aufgeben.</translation>
    </message>
    <message>
      <source>Select a&amp;ll</source>
      <translation>Alles auswä&amp;hlen</translation>
    </message>
    <message>
      <source>Select every sample that is shown.</source>
      <translation>Jedes gezeigte Beispiel auswählen.</translation>
    </message>
    <message>
      <source>F&amp;ind…</source>
      <translation>&amp;Suchen …</translation>
    </message>
    <message>
      <source>Show only samples whose source, writer or date fit.</source>
      <translation>Nur Beispiele zeigen, deren Quelle, Schreiber oder Datum passt.</translation>
    </message>
    <message>
      <source>Sho&amp;w large</source>
      <translation>&amp;Groß zeigen</translation>
    </message>
    <message>
      <source>Look at the current sample closely.</source>
      <translation>Das aktuelle Beispiel aus der Nähe ansehen.</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>E&amp;ntfernen</translation>
    </message>
    <message>
      <source>Remove the selected samples; built-in ones are excluded.</source>
      <translation>Die ausgewählten Beispiele entfernen; integrierte werden ausgelassen.</translation>
    </message>
    <message>
      <source>Use agai&amp;n</source>
      <translation>Wieder &amp;verwenden</translation>
    </message>
    <message>
      <source>Use the selected built-in samples again that were excluded.</source>
      <translation>Die ausgewählten, ausgelassenen integrierten Beispiele wieder verwenden.</translation>
    </message>
    <message>
      <source>Pre&amp;ferences…</source>
      <translation>E&amp;instellungen …</translation>
    </message>
    <message>
      <source>Choose look, drawing, reading and teaching.</source>
      <translation>Aussehen, Zeichnen, Lesen und Lernen einstellen.</translation>
    </message>
    <message>
      <source>Type the nu&amp;mber…</source>
      <translation>&amp;Zahl eintippen …</translation>
    </message>
    <message>
      <source>Say what all the ink is: a number of any length, or one digit.</source>
      <translation>Sagen, was die ganze Tinte ist: eine Zahl beliebiger Länge oder eine Ziffer.</translation>
    </message>
    <message>
      <source>&amp;Collect digits…</source>
      <translation>Ziffern &amp;sammeln …</translation>
    </message>
    <message>
      <source>Draw digits as they are asked for, and fill your set in minutes.</source>
      <translation>Ziffern auf Zuruf zeichnen und die eigene Menge in Minuten füllen.</translation>
    </message>
    <message>
      <source>Collect on &amp;paper…</source>
      <translation>Auf &amp;Papier sammeln …</translation>
    </message>
    <message>
      <source>Print a form that asks for digits; a photo or scan of it, filled in, is taken into your set.</source>
      <translation>Ein Formular drucken, das Ziffern verlangt; ein Foto oder Scan davon, ausgefüllt, kommt in Ihre Trainingsmenge.</translation>
    </message>
    <message>
      <source>&amp;Who draws</source>
      <translation>&amp;Wer zeichnet</translation>
    </message>
    <message>
      <source>Choose whose drawings are taught from now on.</source>
      <translation>Wählen, wessen Zeichnungen ab jetzt beigebracht werden.</translation>
    </message>
    <message>
      <source>&amp;Forget everything I taught</source>
      <translation>&amp;Alles Beigebrachte vergessen</translation>
    </message>
    <message>
      <source>Remove all of your samples; they can be brought back until tomorrow.</source>
      <translation>Alle eigenen Beispiele entfernen; bis morgen lassen sie sich zurückholen.</translation>
    </message>
    <message>
      <source>&amp;Bring back what was forgotten</source>
      <translation>&amp;Vergessenes zurückholen</translation>
    </message>
    <message>
      <source>Restore the samples that were forgotten.</source>
      <translation>Die vergessenen Beispiele wiederherstellen.</translation>
    </message>
    <message>
      <source>&amp;Draw</source>
      <translation>&amp;Zeichnen</translation>
    </message>
    <message>
      <source>Draw a digit and see what it is.</source>
      <translation>Eine Ziffer zeichnen und sehen, was sie ist.</translation>
    </message>
    <message>
      <source>&amp;Training set</source>
      <translation>&amp;Trainingsmenge</translation>
    </message>
    <message>
      <source>See and mend every sample.</source>
      <translation>Jedes Beispiel ansehen und verbessern.</translation>
    </message>
    <message>
      <source>E&amp;xperiments</source>
      <translation>E&amp;xperimente</translation>
    </message>
    <message>
      <source>See for yourself how image recognition works.</source>
      <translation>Selbst sehen, wie Bilderkennung funktioniert.</translation>
    </message>
    <message>
      <source>&amp;Simple mode</source>
      <translation>&amp;Einfacher Modus</translation>
    </message>
    <message>
      <source>Read as the articles do: k nearest neighbours, each with one vote.</source>
      <translation>Lesen wie in den Artikeln: k nächste Nachbarn, jeder mit einer Stimme.</translation>
    </message>
    <message>
      <source>&amp;Both modes side by side</source>
      <translation>&amp;Beide Modi nebeneinander</translation>
    </message>
    <message>
      <source>Show what the default and the simple mode say of the same drawing.</source>
      <translation>Zeigen, was der normale und der einfache Modus zur selben Zeichnung sagen.</translation>
    </message>
    <message>
      <source>What would make &amp;it…</source>
      <translation>Was würde &amp;daraus …</translation>
    </message>
    <message>
      <source>Find the fewest cells that would make the drawing another digit.</source>
      <translation>Die wenigsten Zellen finden, die aus der Zeichnung eine andere Ziffer machen.</translation>
    </message>
    <message>
      <source>&amp;Presentation</source>
      <translation>&amp;Präsentation</translation>
    </message>
    <message>
      <source>Pad and answer alone, large, for a room full of people; Esc leaves it.</source>
      <translation>Nur Zeichenfläche und Antwort, groß, für einen Raum voller Menschen; Esc beendet es.</translation>
    </message>
    <message>
      <source>&amp;Zoom in</source>
      <translation>&amp;Vergrößern</translation>
    </message>
    <message>
      <source>Look at a picture more closely; Ctrl and the wheel do so, too, and the wheel alone moves it.</source>
      <translation>Ein Bild näher ansehen; Strg und das Mausrad tun das auch, und das Rad allein verschiebt es.</translation>
    </message>
    <message>
      <source>Zoom out a&amp;gain</source>
      <translation>Wieder ver&amp;kleinern</translation>
    </message>
    <message>
      <source>See more of the picture.</source>
      <translation>Mehr vom Bild sehen.</translation>
    </message>
    <message>
      <source>The w&amp;hole picture</source>
      <translation>Das ganze B&amp;ild</translation>
    </message>
    <message>
      <source>See all of the picture.</source>
      <translation>Das ganze Bild sehen.</translation>
    </message>
    <message>
      <source>R&amp;un the experiment</source>
      <translation>Experiment &amp;ausführen</translation>
    </message>
    <message>
      <source>Run the experiment with the settings shown.</source>
      <translation>Das Experiment mit den gezeigten Einstellungen ausführen.</translation>
    </message>
    <message>
      <source>St&amp;op it</source>
      <translation>An&amp;halten</translation>
    </message>
    <message>
      <source>End the experiment that runs.</source>
      <translation>Das laufende Experiment beenden.</translation>
    </message>
    <message>
      <source>&amp;Keep this run beside</source>
      <translation>Diesen &amp;Lauf danebenstellen</translation>
    </message>
    <message>
      <source>Hold this run to compare the next one with it.</source>
      <translation>Diesen Lauf behalten, um den nächsten damit zu vergleichen.</translation>
    </message>
    <message>
      <source>As &amp;code…</source>
      <translation>Als &amp;Code …</translation>
    </message>
    <message>
      <source>Show the run as a Python script that prints the same figures.</source>
      <translation>Den Lauf als Python-Skript zeigen, das dieselben Werte ausgibt.</translation>
    </message>
    <message>
      <source>Copy the pl&amp;ot</source>
      <translation>&amp;Diagramm kopieren</translation>
    </message>
    <message>
      <source>Copy the plot as a picture.</source>
      <translation>Das Diagramm als Bild kopieren.</translation>
    </message>
    <message>
      <source>M&amp;ap of the samples</source>
      <translation>Ka&amp;rte der Beispiele</translation>
    </message>
    <message>
      <source>See all samples on a plane, like ones near each other, and your drawing among them as you draw.</source>
      <translation>Alle Beispiele auf einer Ebene sehen, ähnliche nah beieinander, und die eigene Zeichnung darunter, während sie entsteht.</translation>
    </message>
    <message>
      <source>&amp;Writers of the set…</source>
      <translation>&amp;Schreiber der Menge …</translation>
    </message>
    <message>
      <source>Your own &amp;model…</source>
      <translation>Ei&amp;genes Modell …</translation>
    </message>
    <message>
      <source>See what a model of your own makes of your drawing, what it is given, and why it misreads.</source>
      <translation>Sehen, was ein eigenes Modell aus der Zeichnung macht, was es bekommt und warum es falsch liest.</translation>
    </message>
    <message>
      <source>Take it to P&amp;ython…</source>
      <translation>Nach P&amp;ython mitnehmen …</translation>
    </message>
    <message>
      <source>Go on with your samples in a notebook, or take the k-NN along as a model.</source>
      <translation>Mit den eigenen Beispielen in einem Notebook weitermachen oder das k-NN als Modell mitnehmen.</translation>
    </message>
    <message>
      <source>How a &amp;reading comes about</source>
      <translation>Wie ein &amp;Ergebnis entsteht</translation>
    </message>
    <message>
      <source>Explain it step by step, with the drawing on the pad as the example.</source>
      <translation>Schritt für Schritt erklärt, am Beispiel der Zeichnung auf der Zeichenfläche.</translation>
    </message>
    <message>
      <source>Can you &amp;fool it?</source>
      <translation>Lä&amp;sst es sich täuschen?</translation>
    </message>
    <message>
      <source>Play: draw what is asked for, then fool the reading on purpose and see which samples were to blame.</source>
      <translation>Spielen: zeichnen, was verlangt wird, dann die Erkennung absichtlich täuschen und sehen, welche Beispiele schuld waren.</translation>
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation>&amp;Unterrichtsstunden …</translation>
    </message>
    <message>
      <source>Three lessons for a class, with notes for the teacher and pages for pupils, to read and to print.</source>
      <translation>Drei Stunden für eine Klasse, mit Hinweisen für die Lehrkraft und Arbeitsblättern, zum Lesen und Drucken.</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>All keys on one page.</source>
      <translation>Alle Tasten auf einer Seite.</translation>
    </message>
    <message>
      <source>Show the &amp;hints again</source>
      <translation>&amp;Hinweise wieder zeigen</translation>
    </message>
    <message>
      <source>Explain the first steps once more.</source>
      <translation>Die ersten Schritte noch einmal erklären.</translation>
    </message>
    <message>
      <source>&amp;About digitpad</source>
      <translation>&amp;Über digitpad</translation>
    </message>
    <message>
      <source>Version, licences, and where your data is.</source>
      <translation>Version, Lizenzen und wo die eigenen Daten liegen.</translation>
    </message>
    <message>
      <source>This was &amp;not a digit</source>
      <translation>Das war &amp;keine Ziffer</translation>
    </message>
    <message>
      <source>Learn that the drawing is not a digit.</source>
      <translation>Lernen, dass die Zeichnung keine Ziffer ist.</translation>
    </message>
    <message>
      <source>This was an &amp;{digit}</source>
      <translation>Das war eine &amp;{digit}</translation>
    </message>
    <message>
      <source>This was a &amp;{digit}</source>
      <translation>Das war eine &amp;{digit}</translation>
    </message>
    <message>
      <source>Your training set is not open, so nothing can be kept in it now.</source>
      <translation>Die Trainingsmenge ist nicht geöffnet, daher lässt sich jetzt nichts darin ablegen.</translation>
    </message>
    <message>
      <source>{name} – digitpad</source>
      <translation>{name} – digitpad</translation>
    </message>
    <message>
      <source>Something went wrong that should not have: the log has the details.</source>
      <translation>Etwas ist schiefgegangen, das nicht schiefgehen durfte: Im Protokoll steht mehr dazu.</translation>
    </message>
    <message>
      <source>{verb} {step}</source>
      <translation>{verb}: {step}</translation>
    </message>
    <message>
      <source>The window did not read the drawing within {seconds} s.</source>
      <translation>Das Fenster hat die Zeichnung nicht innerhalb von {seconds} s gelesen.</translation>
    </message>
    <message>
      <source>The window read a drawn {digit} as {found}.</source>
      <translation>Das Fenster hat eine gezeichnete {digit} als {found} gelesen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples in your set</source>
      <translation>
        <numerusform>{n} Beispiel in der eigenen Menge</numerusform>
        <numerusform>{n} Beispiele in der eigenen Menge</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is taught yet</source>
      <translation>Noch nichts beigebracht</translation>
    </message>
    <message numerus="yes">
      <source>{sentence}; {n} not stored yet</source>
      <translation>
        <numerusform>{sentence}; {n} noch nicht gespeichert</numerusform>
        <numerusform>{sentence}; {n} noch nicht gespeichert</numerusform>
      </translation>
    </message>
    <message>
      <source>Working on your samples…</source>
      <translation>Die eigenen Beispiele werden bearbeitet …</translation>
    </message>
    <message>
      <source>Preparing all writing styles; until then a plainer set reads</source>
      <translation>Alle Schreibweisen werden vorbereitet; bis dahin liest eine einfachere Menge</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings that were taught to {name} could not be stored there; they wait in {path}. Learn them here?</source>
      <translation>
        <numerusform>{n} Zeichnung, die {name} beigebracht wurde, ließ sich dort nicht speichern; sie wartet in {path}. Hier lernen?</numerusform>
        <numerusform>{n} Zeichnungen, die {name} beigebracht wurden, ließen sich dort nicht speichern; sie warten in {path}. Hier lernen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Learn them here</source>
      <translation>Hier lernen</translation>
    </message>
    <message>
      <source>Leave them</source>
      <translation>Liegen lassen</translation>
    </message>
  </context>
  <context>
    <name>styles</name>
    <message>
      <source>oval</source>
      <translation>oval</translation>
    </message>
    <message>
      <source>open at the top</source>
      <translation>oben offen</translation>
    </message>
    <message>
      <source>loop at the top</source>
      <translation>Schlinge oben</translation>
    </message>
    <message>
      <source>slashed</source>
      <translation>durchgestrichen</translation>
    </message>
    <message>
      <source>slashed, in one stroke</source>
      <translation>durchgestrichen, in einem Strich</translation>
    </message>
    <message>
      <source>struck through the other way</source>
      <translation>andersherum durchgestrichen</translation>
    </message>
    <message>
      <source>small ring, long slash</source>
      <translation>kleiner Ring, langer Schrägstrich</translation>
    </message>
    <message>
      <source>slim, slash nearly upright</source>
      <translation>schmal, Schrägstrich fast senkrecht</translation>
    </message>
    <message>
      <source>tail at the top left</source>
      <translation>Schwänzchen oben links</translation>
    </message>
    <message>
      <source>crossed ends at the top</source>
      <translation>Enden oben gekreuzt</translation>
    </message>
    <message>
      <source>spiral</source>
      <translation>Spirale</translation>
    </message>
    <message>
      <source>short slash inside</source>
      <translation>kurzer Schrägstrich innen</translation>
    </message>
    <message>
      <source>dot inside</source>
      <translation>Punkt innen</translation>
    </message>
    <message>
      <source>egg, pointed top</source>
      <translation>Ei, oben spitz</translation>
    </message>
    <message>
      <source>pointed at both ends</source>
      <translation>an beiden Enden spitz</translation>
    </message>
    <message>
      <source>ends overlap at the top</source>
      <translation>Enden überlappen oben</translation>
    </message>
    <message>
      <source>in two halves</source>
      <translation>in zwei Hälften</translation>
    </message>
    <message>
      <source>flat and wide</source>
      <translation>flach und breit</translation>
    </message>
    <message>
      <source>closing stroke ends inside</source>
      <translation>Schlussstrich endet innen</translation>
    </message>
    <message>
      <source>round twice</source>
      <translation>zweimal herum</translation>
    </message>
    <message>
      <source>with a tail at the top right</source>
      <translation>mit Schwänzchen oben rechts</translation>
    </message>
    <message>
      <source>opens at the top left</source>
      <translation>öffnet sich oben links</translation>
    </message>
    <message>
      <source>wide open at the top</source>
      <translation>oben weit offen</translation>
    </message>
    <message>
      <source>bar</source>
      <translation>Balken</translation>
    </message>
    <message>
      <source>leaning bar</source>
      <translation>schräger Balken</translation>
    </message>
    <message>
      <source>flag</source>
      <translation>Fähnchen</translation>
    </message>
    <message>
      <source>long upstroke</source>
      <translation>langer Aufstrich</translation>
    </message>
    <message>
      <source>curved flag</source>
      <translation>gebogenes Fähnchen</translation>
    </message>
    <message>
      <source>flag and foot</source>
      <translation>Fähnchen und Fuß</translation>
    </message>
    <message>
      <source>bar with a foot</source>
      <translation>Balken mit Fuß</translation>
    </message>
    <message>
      <source>head and foot, like a capital I</source>
      <translation>Kopf und Fuß, wie ein großes I</translation>
    </message>
    <message>
      <source>flag and foot in one stroke</source>
      <translation>Fähnchen und Fuß in einem Strich</translation>
    </message>
    <message>
      <source>ends in a bow to the right</source>
      <translation>endet im Bogen nach rechts</translation>
    </message>
    <message>
      <source>ends in a bow to the left</source>
      <translation>endet im Bogen nach links</translation>
    </message>
    <message>
      <source>sharp flag, leaning</source>
      <translation>scharfes Fähnchen, geneigt</translation>
    </message>
    <message>
      <source>flag with a hook</source>
      <translation>Fähnchen mit Haken</translation>
    </message>
    <message>
      <source>wide flag and foot</source>
      <translation>breites Fähnchen und Fuß</translation>
    </message>
    <message>
      <source>horizontal flag</source>
      <translation>waagerechtes Fähnchen</translation>
    </message>
    <message>
      <source>long flag, hardly rising</source>
      <translation>langer Anstrich, kaum steigend</translation>
    </message>
    <message>
      <source>flag begins at the stem</source>
      <translation>Anstrich beginnt am Stamm</translation>
    </message>
    <message>
      <source>long flag, like a roof</source>
      <translation>langes Fähnchen, wie ein Dach</translation>
    </message>
    <message>
      <source>long flag from the ground, curved</source>
      <translation>langes Fähnchen von unten, gebogen</translation>
    </message>
    <message>
      <source>flag curled back</source>
      <translation>Fähnchen zurückgerollt</translation>
    </message>
    <message>
      <source>flag and a foot to the right</source>
      <translation>Fähnchen und ein Fuß nach rechts</translation>
    </message>
    <message>
      <source>flag and wavy foot</source>
      <translation>Fähnchen und welliger Fuß</translation>
    </message>
    <message>
      <source>foot with a loop, in one stroke</source>
      <translation>Fuß mit Schlinge, in einem Strich</translation>
    </message>
    <message>
      <source>up and down again</source>
      <translation>hinauf und wieder hinab</translation>
    </message>
    <message>
      <source>flag lies on the stem</source>
      <translation>Fähnchen liegt am Strich</translation>
    </message>
    <message>
      <source>leaning flag, foot touching on the left</source>
      <translation>geneigtes Fähnchen, Fuß links berührt</translation>
    </message>
    <message>
      <source>bent like a bracket</source>
      <translation>gebogen wie eine Klammer</translation>
    </message>
    <message>
      <source>round head, straight base</source>
      <translation>runder Kopf, gerade Basis</translation>
    </message>
    <message>
      <source>bottom loop</source>
      <translation>Schlinge unten</translation>
    </message>
    <message>
      <source>round into the base</source>
      <translation>rund in die Basis</translation>
    </message>
    <message>
      <source>wavy base</source>
      <translation>wellige Basis</translation>
    </message>
    <message>
      <source>like a Z</source>
      <translation>wie ein Z</translation>
    </message>
    <message>
      <source>hooked head</source>
      <translation>Kopf mit Haken</translation>
    </message>
    <message>
      <source>hooked head, bottom loop</source>
      <translation>Kopf mit Haken, Schlinge unten</translation>
    </message>
    <message>
      <source>narrow</source>
      <translation>schmal</translation>
    </message>
    <message>
      <source>like a swan, long base</source>
      <translation>wie ein Schwan, lange Basis</translation>
    </message>
    <message>
      <source>like a swan, with a loop</source>
      <translation>wie ein Schwan, mit Schlinge</translation>
    </message>
    <message>
      <source>big bottom loop</source>
      <translation>große Schlinge unten</translation>
    </message>
    <message>
      <source>flat top, like a seven with a base</source>
      <translation>oben flach, wie eine Sieben mit Basis</translation>
    </message>
    <message>
      <source>closed head</source>
      <translation>geschlossener Kopf</translation>
    </message>
    <message>
      <source>short base</source>
      <translation>kurze Basis</translation>
    </message>
    <message>
      <source>falls into a wave</source>
      <translation>fällt in eine Welle</translation>
    </message>
    <message>
      <source>hardly any head</source>
      <translation>kaum ein Kopf</translation>
    </message>
    <message>
      <source>wide head, low back</source>
      <translation>breiter Kopf, niedriger Rücken</translation>
    </message>
    <message>
      <source>round back, base in a hook</source>
      <translation>runder Rücken, Basis im Haken</translation>
    </message>
    <message>
      <source>loop nearly flat</source>
      <translation>Schlinge fast flach</translation>
    </message>
    <message>
      <source>head turned down steeply</source>
      <translation>Kopf steil hinabgedreht</translation>
    </message>
    <message>
      <source>upright back, round loop below</source>
      <translation>gerader Rücken, runde Schlinge unten</translation>
    </message>
    <message>
      <source>upright back, loop and no tail</source>
      <translation>gerader Rücken, Schlinge ohne Schwanz</translation>
    </message>
    <message>
      <source>round loop as wide as the head</source>
      <translation>runde Schlinge, so breit wie der Kopf</translation>
    </message>
    <message>
      <source>round bottom loop, closed</source>
      <translation>runde Schlinge unten, geschlossen</translation>
    </message>
    <message>
      <source>bottom loop and tail</source>
      <translation>Schlinge unten und Schwanz</translation>
    </message>
    <message>
      <source>two bows</source>
      <translation>zwei Bögen</translation>
    </message>
    <message>
      <source>loop in the middle</source>
      <translation>Schlinge in der Mitte</translation>
    </message>
    <message>
      <source>flat top</source>
      <translation>oben flach</translation>
    </message>
    <message>
      <source>shallow middle</source>
      <translation>flache Mitte</translation>
    </message>
    <message>
      <source>angular</source>
      <translation>eckig</translation>
    </message>
    <message>
      <source>both ends curled in</source>
      <translation>beide Enden eingerollt</translation>
    </message>
    <message>
      <source>like a seven, hardly any middle</source>
      <translation>wie eine Sieben, kaum Mitte</translation>
    </message>
    <message>
      <source>wide</source>
      <translation>breit</translation>
    </message>
    <message>
      <source>big head, small foot</source>
      <translation>großer Kopf, kleiner Fuß</translation>
    </message>
    <message>
      <source>small head, big foot</source>
      <translation>kleiner Kopf, großer Fuß</translation>
    </message>
    <message>
      <source>long tail to the left</source>
      <translation>langer Schwanz nach links</translation>
    </message>
    <message>
      <source>lower end curls in</source>
      <translation>unteres Ende eingerollt</translation>
    </message>
    <message>
      <source>flat top, long fall</source>
      <translation>oben flach, langer Fall</translation>
    </message>
    <message>
      <source>round middle, without a corner</source>
      <translation>runde Mitte, ohne Ecke</translation>
    </message>
    <message>
      <source>upper arc hardly bent</source>
      <translation>oberer Bogen kaum gekrümmt</translation>
    </message>
    <message>
      <source>upper arc starts with a hook</source>
      <translation>oberer Bogen beginnt mit Haken</translation>
    </message>
    <message>
      <source>pointed, like a sigma in a mirror</source>
      <translation>spitz, wie ein gespiegeltes Sigma</translation>
    </message>
    <message>
      <source>lower bow wide open</source>
      <translation>unterer Bogen weit offen</translation>
    </message>
    <message>
      <source>open, two strokes</source>
      <translation>offen, zwei Striche</translation>
    </message>
    <message>
      <source>open, one stroke</source>
      <translation>offen, ein Strich</translation>
    </message>
    <message>
      <source>bowl like a u</source>
      <translation>Schale wie ein u</translation>
    </message>
    <message>
      <source>closed, two strokes</source>
      <translation>geschlossen, zwei Striche</translation>
    </message>
    <message>
      <source>closed, one stroke</source>
      <translation>geschlossen, ein Strich</translation>
    </message>
    <message>
      <source>like lightning, short stem</source>
      <translation>wie ein Blitz, kurzer Stamm</translation>
    </message>
    <message>
      <source>like lightning, one stroke</source>
      <translation>wie ein Blitz, ein Strich</translation>
    </message>
    <message>
      <source>looped, one stroke</source>
      <translation>mit Schlinge, ein Strich</translation>
    </message>
    <message>
      <source>like a fish</source>
      <translation>wie ein Fisch</translation>
    </message>
    <message>
      <source>tall stem, low short hook</source>
      <translation>hoher Stamm, tiefer kurzer Haken</translation>
    </message>
    <message>
      <source>tall stem, low short hook, two strokes</source>
      <translation>hoher Stamm, tiefer kurzer Haken, zwei Striche</translation>
    </message>
    <message>
      <source>angular low hook</source>
      <translation>eckiger tiefer Haken</translation>
    </message>
    <message>
      <source>open, second stroke slanting</source>
      <translation>offen, zweiter Strich schräg</translation>
    </message>
    <message>
      <source>stem begins below the top</source>
      <translation>Stamm beginnt unter der Spitze</translation>
    </message>
    <message>
      <source>an L and a bar through it</source>
      <translation>ein L und ein Balken hindurch</translation>
    </message>
    <message>
      <source>with a foot</source>
      <translation>mit Fuß</translation>
    </message>
    <message>
      <source>narrow triangle</source>
      <translation>schmales Dreieck</translation>
    </message>
    <message>
      <source>big triangle, bar low</source>
      <translation>großes Dreieck, tiefer Balken</translation>
    </message>
    <message>
      <source>closed, in one stroke from the left</source>
      <translation>geschlossen, in einem Strich von links</translation>
    </message>
    <message>
      <source>rounded left, crossing high</source>
      <translation>links gerundet, hoch gekreuzt</translation>
    </message>
    <message>
      <source>crossed at the bar's end</source>
      <translation>am Balkenende gekreuzt</translation>
    </message>
    <message>
      <source>bar drawn last, across</source>
      <translation>Balken zuletzt, quer</translation>
    </message>
    <message>
      <source>like a y with a straight stem</source>
      <translation>wie ein y mit geradem Stamm</translation>
    </message>
    <message>
      <source>bowl with a short stem to the right</source>
      <translation>Schale mit kurzem Stamm rechts</translation>
    </message>
    <message>
      <source>closed, round at the left</source>
      <translation>geschlossen, links rund</translation>
    </message>
    <message>
      <source>straight lines, tall and slim</source>
      <translation>gerade Linien, hoch und schlank</translation>
    </message>
    <message>
      <source>round left, stem from the middle</source>
      <translation>links rund, Stamm aus der Mitte</translation>
    </message>
    <message>
      <source>hat as second stroke</source>
      <translation>Hut als zweiter Strich</translation>
    </message>
    <message>
      <source>one stroke from the hat</source>
      <translation>ein Strich vom Hut an</translation>
    </message>
    <message>
      <source>belly without an inset</source>
      <translation>Bauch ohne Absatz</translation>
    </message>
    <message>
      <source>like an S</source>
      <translation>wie ein S</translation>
    </message>
    <message>
      <source>like an S with a corner</source>
      <translation>wie ein S mit Ecke</translation>
    </message>
    <message>
      <source>small belly</source>
      <translation>kleiner Bauch</translation>
    </message>
    <message>
      <source>big belly</source>
      <translation>großer Bauch</translation>
    </message>
    <message>
      <source>belly curls in</source>
      <translation>Bauch rollt sich ein</translation>
    </message>
    <message>
      <source>belly closes to a ring</source>
      <translation>Bauch schließt sich zum Ring</translation>
    </message>
    <message>
      <source>slanting stem, hat as second stroke</source>
      <translation>schräger Stamm, Hut als zweiter Strich</translation>
    </message>
    <message>
      <source>zigzag</source>
      <translation>Zickzack</translation>
    </message>
    <message>
      <source>short hat</source>
      <translation>kurzer Hut</translation>
    </message>
    <message>
      <source>hat apart from the stem</source>
      <translation>Hut getrennt vom Stamm</translation>
    </message>
    <message>
      <source>wavy hat</source>
      <translation>welliger Hut</translation>
    </message>
    <message>
      <source>loop where the belly begins</source>
      <translation>Schlinge am Bauchansatz</translation>
    </message>
    <message>
      <source>belly nearly closed</source>
      <translation>Bauch fast geschlossen</translation>
    </message>
    <message>
      <source>hat and stem rounded, in one stroke</source>
      <translation>Hut und Stamm gerundet, in einem Strich</translation>
    </message>
    <message>
      <source>tall stem, flat belly</source>
      <translation>hoher Stamm, flacher Bauch</translation>
    </message>
    <message>
      <source>stem leaning to the left</source>
      <translation>Stamm nach links geneigt</translation>
    </message>
    <message>
      <source>hat beside, belly open</source>
      <translation>Hut daneben, Bauch offen</translation>
    </message>
    <message>
      <source>stem and belly as one bow, long hat</source>
      <translation>Stamm und Bauch als ein Bogen, langer Hut</translation>
    </message>
    <message>
      <source>round</source>
      <translation>rund</translation>
    </message>
    <message>
      <source>straight stem</source>
      <translation>gerader Stamm</translation>
    </message>
    <message>
      <source>curled top</source>
      <translation>oben eingerollt</translation>
    </message>
    <message>
      <source>small ring</source>
      <translation>kleiner Ring</translation>
    </message>
    <message>
      <source>ring not closed</source>
      <translation>Ring nicht geschlossen</translation>
    </message>
    <message>
      <source>ring crosses the stem</source>
      <translation>Ring kreuzt den Stamm</translation>
    </message>
    <message>
      <source>big ring</source>
      <translation>großer Ring</translation>
    </message>
    <message>
      <source>stroke ends beyond the ring</source>
      <translation>Strich endet jenseits des Rings</translation>
    </message>
    <message>
      <source>tiny loop</source>
      <translation>winzige Schlinge</translation>
    </message>
    <message>
      <source>round, short stem</source>
      <translation>rund, kurzer Stamm</translation>
    </message>
    <message>
      <source>like a b</source>
      <translation>wie ein b</translation>
    </message>
    <message>
      <source>loop left open at the stem</source>
      <translation>Schlinge am Stamm offen</translation>
    </message>
    <message>
      <source>loop crosses the stem</source>
      <translation>Schlinge kreuzt den Stamm</translation>
    </message>
    <message>
      <source>lies back</source>
      <translation>liegt zurück</translation>
    </message>
    <message>
      <source>ring stands to the right</source>
      <translation>Ring steht rechts</translation>
    </message>
    <message>
      <source>like a U that closes inward</source>
      <translation>wie ein U, das sich einwärts schließt</translation>
    </message>
    <message>
      <source>loop closed inside</source>
      <translation>Schlinge innen geschlossen</translation>
    </message>
    <message>
      <source>tall loop closed inside</source>
      <translation>hohe Schlinge, innen geschlossen</translation>
    </message>
    <message>
      <source>plain</source>
      <translation>schlicht</translation>
    </message>
    <message>
      <source>curved stem</source>
      <translation>gebogener Stamm</translation>
    </message>
    <message>
      <source>hooked start</source>
      <translation>Haken am Anfang</translation>
    </message>
    <message>
      <source>hooked start, barred</source>
      <translation>Haken am Anfang, mit Querbalken</translation>
    </message>
    <message>
      <source>barred</source>
      <translation>mit Querbalken</translation>
    </message>
    <message>
      <source>wavy top</source>
      <translation>oben wellig</translation>
    </message>
    <message>
      <source>wavy top, barred</source>
      <translation>oben wellig, mit Querbalken</translation>
    </message>
    <message>
      <source>round top</source>
      <translation>oben rund</translation>
    </message>
    <message>
      <source>round top, low bar</source>
      <translation>oben rund, tiefer Querbalken</translation>
    </message>
    <message>
      <source>round top, hooked bar</source>
      <translation>oben rund, Querbalken mit Haken</translation>
    </message>
    <message>
      <source>low bar</source>
      <translation>tiefer Querbalken</translation>
    </message>
    <message>
      <source>straight down, right angle</source>
      <translation>gerade hinab, rechter Winkel</translation>
    </message>
    <message>
      <source>short top</source>
      <translation>oben kurz</translation>
    </message>
    <message>
      <source>long stroke down at the left</source>
      <translation>langer Strich links hinab</translation>
    </message>
    <message>
      <source>bar rising</source>
      <translation>steigender Querbalken</translation>
    </message>
    <message>
      <source>bar on the right only</source>
      <translation>Querbalken nur rechts</translation>
    </message>
    <message>
      <source>short bar</source>
      <translation>kurzer Querbalken</translation>
    </message>
    <message>
      <source>barred, curved down</source>
      <translation>mit Querbalken, nach unten gebogen</translation>
    </message>
    <message>
      <source>loop at the corner</source>
      <translation>Schlinge an der Ecke</translation>
    </message>
    <message>
      <source>round top, bar very low</source>
      <translation>oben rund, Querbalken sehr tief</translation>
    </message>
    <message>
      <source>round top, hooked start</source>
      <translation>oben rund, Haken am Anfang</translation>
    </message>
    <message>
      <source>foot kicks out</source>
      <translation>Fuß schlägt aus</translation>
    </message>
    <message>
      <source>wave top, round</source>
      <translation>oben Welle, rund</translation>
    </message>
    <message>
      <source>bent at the top, stem to the right</source>
      <translation>oben gebogen, Stamm nach rechts</translation>
    </message>
    <message>
      <source>like a bracket</source>
      <translation>wie eine Klammer</translation>
    </message>
    <message>
      <source>leaning, top rising</source>
      <translation>geneigt, oben steigend</translation>
    </message>
    <message>
      <source>leaning, curved top with a hooked start</source>
      <translation>geneigt, oben gebogen mit Haken am Anfang</translation>
    </message>
    <message>
      <source>begins like an S</source>
      <translation>beginnt wie ein S</translation>
    </message>
    <message>
      <source>two rings</source>
      <translation>zwei Ringe</translation>
    </message>
    <message>
      <source>diagonal and two bows</source>
      <translation>Diagonale und zwei Bögen</translation>
    </message>
    <message>
      <source>small upper ring</source>
      <translation>kleiner oberer Ring</translation>
    </message>
    <message>
      <source>big upper ring</source>
      <translation>großer oberer Ring</translation>
    </message>
    <message>
      <source>one ring nearly closed</source>
      <translation>ein Ring fast geschlossen</translation>
    </message>
    <message>
      <source>begins in the middle</source>
      <translation>beginnt in der Mitte</translation>
    </message>
    <message>
      <source>open at the top left</source>
      <translation>oben links offen</translation>
    </message>
    <message>
      <source>open, drawn as a cross</source>
      <translation>offen, als Kreuz gezeichnet</translation>
    </message>
    <message>
      <source>like a gamma</source>
      <translation>wie ein Gamma</translation>
    </message>
    <message>
      <source>open at the upper right</source>
      <translation>rechts oben offen</translation>
    </message>
    <message>
      <source>S with a straight way back</source>
      <translation>S mit geradem Rückweg</translation>
    </message>
    <message>
      <source>way back as a line from the foot</source>
      <translation>Rückweg als Linie vom Fuß</translation>
    </message>
    <message>
      <source>two rings apart</source>
      <translation>zwei getrennte Ringe</translation>
    </message>
    <message>
      <source>ring over ring, overlapping</source>
      <translation>Ring über Ring, überlappend</translation>
    </message>
    <message>
      <source>pointed top</source>
      <translation>oben spitz</translation>
    </message>
    <message>
      <source>ends cross at the top</source>
      <translation>Enden kreuzen oben</translation>
    </message>
    <message>
      <source>thin waist, long</source>
      <translation>dünne Taille, lang</translation>
    </message>
    <message>
      <source>fat and round</source>
      <translation>dick und rund</translation>
    </message>
    <message>
      <source>leaning loop above, ring below</source>
      <translation>geneigte Schlinge oben, Ring unten</translation>
    </message>
    <message>
      <source>open at the top right, long tail</source>
      <translation>oben rechts offen, langer Schwanz</translation>
    </message>
    <message>
      <source>outline with a bar across</source>
      <translation>Umriss mit Querbalken</translation>
    </message>
    <message>
      <source>ring below, hook above</source>
      <translation>Ring unten, Haken oben</translation>
    </message>
    <message>
      <source>ring above, legs below</source>
      <translation>Ring oben, Beine unten</translation>
    </message>
    <message>
      <source>slim, lower ring pressed flat</source>
      <translation>schlank, unterer Ring flachgedrückt</translation>
    </message>
    <message>
      <source>slim, upper ring pressed flat</source>
      <translation>schlank, oberer Ring flachgedrückt</translation>
    </message>
    <message>
      <source>open at the top right, crossing</source>
      <translation>oben rechts offen, gekreuzt</translation>
    </message>
    <message>
      <source>hook above, legs crossing below</source>
      <translation>Haken oben, Beine kreuzen unten</translation>
    </message>
    <message>
      <source>small head on a big ring</source>
      <translation>kleiner Kopf auf großem Ring</translation>
    </message>
    <message>
      <source>ring and straight stem</source>
      <translation>Ring und gerader Stamm</translation>
    </message>
    <message>
      <source>ring and curved tail</source>
      <translation>Ring und gebogener Schwanz</translation>
    </message>
    <message>
      <source>ring and curled tail</source>
      <translation>Ring und eingerollter Schwanz</translation>
    </message>
    <message>
      <source>tail curls up to the ring</source>
      <translation>Schwanz rollt sich zum Ring hinauf</translation>
    </message>
    <message>
      <source>small ring, curled tail</source>
      <translation>kleiner Ring, eingerollter Schwanz</translation>
    </message>
    <message>
      <source>open ring</source>
      <translation>offener Ring</translation>
    </message>
    <message>
      <source>ring and separate stem</source>
      <translation>Ring und getrennter Stamm</translation>
    </message>
    <message>
      <source>a six turned round</source>
      <translation>eine umgedrehte Sechs</translation>
    </message>
    <message>
      <source>like a g</source>
      <translation>wie ein g</translation>
    </message>
    <message>
      <source>small ring, S-shaped tail</source>
      <translation>kleiner Ring, S-förmiger Schwanz</translation>
    </message>
    <message>
      <source>closed ring, S-shaped tail</source>
      <translation>geschlossener Ring, S-förmiger Schwanz</translation>
    </message>
    <message>
      <source>flat ring, slanting stem</source>
      <translation>flacher Ring, schräger Stamm</translation>
    </message>
    <message>
      <source>flat open ring</source>
      <translation>flacher offener Ring</translation>
    </message>
    <message>
      <source>stem begins inside</source>
      <translation>Stamm beginnt innen</translation>
    </message>
    <message>
      <source>spiral in the loop, curled tail</source>
      <translation>Spirale in der Schlinge, eingerollter Schwanz</translation>
    </message>
    <message>
      <source>loop twice round, straight tail</source>
      <translation>Schlinge zweimal herum, gerader Schwanz</translation>
    </message>
    <message>
      <source>big loop, short tail</source>
      <translation>große Schlinge, kurzer Schwanz</translation>
    </message>
    <message>
      <source>pointed loop</source>
      <translation>spitze Schlinge</translation>
    </message>
    <message>
      <source>tail far to the left</source>
      <translation>Schwanz weit nach links</translation>
    </message>
    <message>
      <source>loop hangs from the stem's top</source>
      <translation>Schlinge hängt an der Stammspitze</translation>
    </message>
    <message>
      <source>loop open at the top right</source>
      <translation>Schlinge oben rechts offen</translation>
    </message>
    <message>
      <source>round loop, tail bent forward</source>
      <translation>runde Schlinge, Schwanz nach vorn gebogen</translation>
    </message>
    <message>
      <source>loop and separate curved tail</source>
      <translation>Schlinge und getrennter gebogener Schwanz</translation>
    </message>
    <message>
      <source>flat loop, tail bows</source>
      <translation>flache Schlinge, Schwanz im Bogen</translation>
    </message>
    <message>
      <source>open loop, corner at the stem</source>
      <translation>offene Schlinge, Ecke am Stamm</translation>
    </message>
    <message>
      <source>open loop, stem begins at the bowl</source>
      <translation>offene Schlinge, Stamm beginnt an der Schale</translation>
    </message>
    <message>
      <source>bowl like a c, straight tail</source>
      <translation>Schale wie ein c, gerader Schwanz</translation>
    </message>
    <message>
      <source>like a q, narrow loop</source>
      <translation>wie ein q, schmale Schlinge</translation>
    </message>
    <message>
      <source>loop pressed to a line</source>
      <translation>Schlinge zur Linie gedrückt</translation>
    </message>
    <message>
      <source>open at the top right</source>
      <translation>oben rechts offen</translation>
    </message>
    <message>
      <source>open, no peak</source>
      <translation>offen, ohne Spitze</translation>
    </message>
    <message>
      <source>tall ring, straight stem, one stroke</source>
      <translation>hoher Ring, gerader Stamm, ein Strich</translation>
    </message>
    <message>
      <source>clockwise, open at the left</source>
      <translation>im Uhrzeigersinn, links offen</translation>
    </message>
    <message>
      <source>small ring, steep slash</source>
      <translation>kleiner Ring, steiler Schrägstrich</translation>
    </message>
    <message>
      <source>leaning, with a hook at the foot</source>
      <translation>geneigt, mit Haken am Fuß</translation>
    </message>
    <message>
      <source>base falls to the right</source>
      <translation>Grundstrich fällt nach rechts</translation>
    </message>
    <message>
      <source>slim closed head</source>
      <translation>schmaler geschlossener Kopf</translation>
    </message>
    <message>
      <source>short bowl beside a long stem</source>
      <translation>kurze Schale neben langem Stamm</translation>
    </message>
    <message>
      <source>hat low, across the stem</source>
      <translation>Dach tief, quer über den Stamm</translation>
    </message>
    <message>
      <source>leaning, flat ring at the right</source>
      <translation>geneigt, flacher Ring rechts</translation>
    </message>
    <message>
      <source>serif drawn at the left</source>
      <translation>Serife links gezogen</translation>
    </message>
    <message>
      <source>stem apart, low bar</source>
      <translation>Stamm abgesetzt, tiefer Querstrich</translation>
    </message>
    <message>
      <source>top drawn back and forth</source>
      <translation>oben hin und zurück gezogen</translation>
    </message>
    <message>
      <source>short top rising from a serif</source>
      <translation>kurzes Dach, aus einer Serife steigend</translation>
    </message>
    <message>
      <source>Latin capital A</source>
      <translation>großes A</translation>
    </message>
    <message>
      <source>Latin capital B</source>
      <translation>großes B</translation>
    </message>
    <message>
      <source>Latin capital C</source>
      <translation>großes C</translation>
    </message>
    <message>
      <source>Latin capital D</source>
      <translation>großes D</translation>
    </message>
    <message>
      <source>Latin capital E</source>
      <translation>großes E</translation>
    </message>
    <message>
      <source>Latin capital F</source>
      <translation>großes F</translation>
    </message>
    <message>
      <source>Latin capital G</source>
      <translation>großes G</translation>
    </message>
    <message>
      <source>Latin capital H</source>
      <translation>großes H</translation>
    </message>
    <message>
      <source>Latin capital J</source>
      <translation>großes J</translation>
    </message>
    <message>
      <source>Latin capital K</source>
      <translation>großes K</translation>
    </message>
    <message>
      <source>Latin capital L</source>
      <translation>großes L</translation>
    </message>
    <message>
      <source>Latin capital M</source>
      <translation>großes M</translation>
    </message>
    <message>
      <source>Latin capital N</source>
      <translation>großes N</translation>
    </message>
    <message>
      <source>Latin capital P</source>
      <translation>großes P</translation>
    </message>
    <message>
      <source>Latin capital Q</source>
      <translation>großes Q</translation>
    </message>
    <message>
      <source>Latin capital R</source>
      <translation>großes R</translation>
    </message>
    <message>
      <source>Latin capital T</source>
      <translation>großes T</translation>
    </message>
    <message>
      <source>Latin capital U</source>
      <translation>großes U</translation>
    </message>
    <message>
      <source>Latin capital V</source>
      <translation>großes V</translation>
    </message>
    <message>
      <source>Latin capital W</source>
      <translation>großes W</translation>
    </message>
    <message>
      <source>Latin capital X</source>
      <translation>großes X</translation>
    </message>
    <message>
      <source>Latin capital Y</source>
      <translation>großes Y</translation>
    </message>
    <message>
      <source>Latin a</source>
      <translation>lateinisches a</translation>
    </message>
    <message>
      <source>Latin c</source>
      <translation>lateinisches c</translation>
    </message>
    <message>
      <source>Latin d</source>
      <translation>lateinisches d</translation>
    </message>
    <message>
      <source>Latin e</source>
      <translation>lateinisches e</translation>
    </message>
    <message>
      <source>Latin f</source>
      <translation>lateinisches f</translation>
    </message>
    <message>
      <source>Latin h</source>
      <translation>lateinisches h</translation>
    </message>
    <message>
      <source>Latin j</source>
      <translation>lateinisches j</translation>
    </message>
    <message>
      <source>Latin k</source>
      <translation>lateinisches k</translation>
    </message>
    <message>
      <source>Latin m</source>
      <translation>lateinisches m</translation>
    </message>
    <message>
      <source>Latin n</source>
      <translation>lateinisches n</translation>
    </message>
    <message>
      <source>Latin p</source>
      <translation>lateinisches p</translation>
    </message>
    <message>
      <source>Latin r</source>
      <translation>lateinisches r</translation>
    </message>
    <message>
      <source>Latin t</source>
      <translation>lateinisches t</translation>
    </message>
    <message>
      <source>Latin u</source>
      <translation>lateinisches u</translation>
    </message>
    <message>
      <source>Latin v</source>
      <translation>lateinisches v</translation>
    </message>
    <message>
      <source>Latin w</source>
      <translation>lateinisches w</translation>
    </message>
    <message>
      <source>Latin x</source>
      <translation>lateinisches x</translation>
    </message>
    <message>
      <source>Latin y</source>
      <translation>lateinisches y</translation>
    </message>
    <message>
      <source>number sign</source>
      <translation>Rautezeichen</translation>
    </message>
    <message>
      <source>dollar</source>
      <translation>Dollar</translation>
    </message>
    <message>
      <source>percent</source>
      <translation>Prozent</translation>
    </message>
    <message>
      <source>ampersand</source>
      <translation>Et-Zeichen</translation>
    </message>
    <message>
      <source>asterisk</source>
      <translation>Sternchen</translation>
    </message>
    <message>
      <source>plus</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>less than</source>
      <translation>kleiner als</translation>
    </message>
    <message>
      <source>greater than</source>
      <translation>größer als</translation>
    </message>
    <message>
      <source>equals</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>minus</source>
      <translation>Minus</translation>
    </message>
    <message>
      <source>at sign</source>
      <translation>At-Zeichen</translation>
    </message>
    <message>
      <source>brace, opening</source>
      <translation>geschweifte Klammer, öffnend</translation>
    </message>
    <message>
      <source>brace, closing</source>
      <translation>geschweifte Klammer, schließend</translation>
    </message>
    <message>
      <source>tilde</source>
      <translation>Tilde</translation>
    </message>
    <message>
      <source>question mark</source>
      <translation>Fragezeichen</translation>
    </message>
    <message>
      <source>exclamation mark</source>
      <translation>Ausrufezeichen</translation>
    </message>
    <message>
      <source>parenthesis, opening</source>
      <translation>Klammer, öffnend</translation>
    </message>
    <message>
      <source>bracket, opening</source>
      <translation>eckige Klammer, öffnend</translation>
    </message>
    <message>
      <source>bracket, closing</source>
      <translation>eckige Klammer, schließend</translation>
    </message>
    <message>
      <source>backslash</source>
      <translation>umgekehrter Schrägstrich</translation>
    </message>
    <message>
      <source>caret</source>
      <translation>Zirkumflex</translation>
    </message>
    <message>
      <source>tick</source>
      <translation>Häkchen</translation>
    </message>
    <message>
      <source>arrow</source>
      <translation>Pfeil</translation>
    </message>
    <message>
      <source>heart</source>
      <translation>Herz</translation>
    </message>
    <message>
      <source>star</source>
      <translation>Stern</translation>
    </message>
    <message>
      <source>triangle</source>
      <translation>Dreieck</translation>
    </message>
    <message>
      <source>square</source>
      <translation>Quadrat</translation>
    </message>
    <message>
      <source>diamond</source>
      <translation>Raute</translation>
    </message>
    <message>
      <source>circle with a cross</source>
      <translation>Kreis mit Kreuz</translation>
    </message>
    <message>
      <source>smile</source>
      <translation>Lächeln</translation>
    </message>
    <message>
      <source>house</source>
      <translation>Haus</translation>
    </message>
    <message>
      <source>infinity</source>
      <translation>Unendlichkeit</translation>
    </message>
    <message>
      <source>wave</source>
      <translation>Welle</translation>
    </message>
    <message>
      <source>loops</source>
      <translation>Schlingen</translation>
    </message>
    <message>
      <source>grid</source>
      <translation>Gitter</translation>
    </message>
    <message>
      <source>bars</source>
      <translation>Balken</translation>
    </message>
    <message>
      <source>euro</source>
      <translation>Euro</translation>
    </message>
    <message>
      <source>pound</source>
      <translation>Pfund</translation>
    </message>
    <message>
      <source>yen</source>
      <translation>Yen</translation>
    </message>
    <message>
      <source>Greek alpha</source>
      <translation>griechisches alpha</translation>
    </message>
    <message>
      <source>Greek beta</source>
      <translation>griechisches beta</translation>
    </message>
    <message>
      <source>Greek gamma</source>
      <translation>griechisches gamma</translation>
    </message>
    <message>
      <source>Greek delta</source>
      <translation>griechisches delta</translation>
    </message>
    <message>
      <source>Greek theta</source>
      <translation>griechisches theta</translation>
    </message>
    <message>
      <source>Greek lambda</source>
      <translation>griechisches lambda</translation>
    </message>
    <message>
      <source>Greek mu</source>
      <translation>griechisches mu</translation>
    </message>
    <message>
      <source>Greek pi</source>
      <translation>griechisches pi</translation>
    </message>
    <message>
      <source>Greek phi</source>
      <translation>griechisches phi</translation>
    </message>
    <message>
      <source>Greek psi</source>
      <translation>griechisches psi</translation>
    </message>
    <message>
      <source>Greek omega</source>
      <translation>griechisches omega</translation>
    </message>
    <message>
      <source>Greek Sigma</source>
      <translation>griechisches Sigma</translation>
    </message>
    <message>
      <source>Greek Xi</source>
      <translation>griechisches Xi</translation>
    </message>
    <message>
      <source>Greek Gamma</source>
      <translation>griechisches Gamma</translation>
    </message>
    <message>
      <source>Greek xi</source>
      <translation>griechisches xi</translation>
    </message>
    <message>
      <source>Greek zeta</source>
      <translation>griechisches zeta</translation>
    </message>
    <message>
      <source>Cyrillic Zhe</source>
      <translation>kyrillisches Zhe</translation>
    </message>
    <message>
      <source>Cyrillic Shcha</source>
      <translation>kyrillisches Shcha</translation>
    </message>
    <message>
      <source>Cyrillic De</source>
      <translation>kyrillisches De</translation>
    </message>
    <message>
      <source>Cyrillic Yu</source>
      <translation>kyrillisches Yu</translation>
    </message>
    <message>
      <source>Cyrillic Ya, printed</source>
      <translation>kyrillisches Ya, Druckschrift</translation>
    </message>
    <message>
      <source>Cyrillic I, printed</source>
      <translation>kyrillisches I, Druckschrift</translation>
    </message>
    <message>
      <source>Hebrew alef, printed</source>
      <translation>hebräisches alef, Druckschrift</translation>
    </message>
    <message>
      <source>Hebrew shin, printed</source>
      <translation>hebräisches shin, Druckschrift</translation>
    </message>
    <message>
      <source>Hebrew tav, printed</source>
      <translation>hebräisches tav, Druckschrift</translation>
    </message>
    <message>
      <source>katakana a</source>
      <translation>Katakana a</translation>
    </message>
    <message>
      <source>katakana ka</source>
      <translation>Katakana ka</translation>
    </message>
    <message>
      <source>katakana ki</source>
      <translation>Katakana ki</translation>
    </message>
    <message>
      <source>katakana sa</source>
      <translation>Katakana sa</translation>
    </message>
    <message>
      <source>katakana ta</source>
      <translation>Katakana ta</translation>
    </message>
    <message>
      <source>katakana chi</source>
      <translation>Katakana chi</translation>
    </message>
    <message>
      <source>katakana ha</source>
      <translation>Katakana ha</translation>
    </message>
    <message>
      <source>katakana shi</source>
      <translation>Katakana shi</translation>
    </message>
    <message>
      <source>katakana tsu</source>
      <translation>Katakana tsu</translation>
    </message>
    <message>
      <source>katakana e</source>
      <translation>Katakana e</translation>
    </message>
    <message>
      <source>katakana ne</source>
      <translation>Katakana ne</translation>
    </message>
    <message>
      <source>katakana ho</source>
      <translation>Katakana ho</translation>
    </message>
    <message>
      <source>katakana ma</source>
      <translation>Katakana ma</translation>
    </message>
    <message>
      <source>katakana ro</source>
      <translation>Katakana ro</translation>
    </message>
    <message>
      <source>katakana mi</source>
      <translation>Katakana mi</translation>
    </message>
    <message>
      <source>hiragana a</source>
      <translation>Hiragana a</translation>
    </message>
    <message>
      <source>hiragana no</source>
      <translation>Hiragana no</translation>
    </message>
    <message>
      <source>hiragana nu</source>
      <translation>Hiragana nu</translation>
    </message>
    <message>
      <source>hiragana ki</source>
      <translation>Hiragana ki</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>Devanagari</translation>
    </message>
    <message>
      <source>Hangul</source>
      <translation>Hangul</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>Wolke</translation>
    </message>
    <message>
      <source>flower</source>
      <translation>Blume</translation>
    </message>
    <message>
      <source>stick figure</source>
      <translation>Strichmännchen</translation>
    </message>
    <message>
      <source>sun with rays</source>
      <translation>Sonne mit Strahlen</translation>
    </message>
    <message>
      <source>umbrella</source>
      <translation>Regenschirm</translation>
    </message>
    <message>
      <source>fish</source>
      <translation>Fisch</translation>
    </message>
    <message>
      <source>paragraph mark</source>
      <translation>Absatzzeichen</translation>
    </message>
    <message>
      <source>section sign</source>
      <translation>Paragraphenzeichen</translation>
    </message>
    <message>
      <source>anchor</source>
      <translation>Anker</translation>
    </message>
    <message>
      <source>treble clef</source>
      <translation>Violinschlüssel</translation>
    </message>
    <message>
      <source>Latin A, without a point</source>
      <translation>lateinisches A, ohne Spitze</translation>
    </message>
    <message>
      <source>Latin E, rounded</source>
      <translation>lateinisches E, gerundet</translation>
    </message>
    <message>
      <source>Latin H, in one stroke</source>
      <translation>lateinisches H, in einem Strich</translation>
    </message>
    <message>
      <source>Latin K, in two</source>
      <translation>lateinisches K, in zwei Strichen</translation>
    </message>
    <message>
      <source>Latin L, small</source>
      <translation>lateinisches L, klein</translation>
    </message>
    <message>
      <source>Latin M, rounded</source>
      <translation>lateinisches M, gerundet</translation>
    </message>
    <message>
      <source>Latin R</source>
      <translation>lateinisches R</translation>
    </message>
    <message>
      <source>Latin T</source>
      <translation>lateinisches T</translation>
    </message>
    <message>
      <source>Latin U</source>
      <translation>lateinisches U</translation>
    </message>
    <message>
      <source>Latin V</source>
      <translation>lateinisches V</translation>
    </message>
    <message>
      <source>Latin W</source>
      <translation>lateinisches W</translation>
    </message>
    <message>
      <source>Latin X</source>
      <translation>lateinisches X</translation>
    </message>
    <message>
      <source>Latin Y</source>
      <translation>lateinisches Y</translation>
    </message>
    <message>
      <source>Latin D, with a tail</source>
      <translation>lateinisches D, mit Schwanz</translation>
    </message>
    <message>
      <source>Latin J, with a roof</source>
      <translation>lateinisches J, mit Dach</translation>
    </message>
    <message>
      <source>Latin P, open</source>
      <translation>lateinisches P, offen</translation>
    </message>
    <message>
      <source>Latin F, in cursive</source>
      <translation>lateinisches F, Schreibschrift</translation>
    </message>
    <message>
      <source>a, printed</source>
      <translation>a, Druckschrift</translation>
    </message>
    <message>
      <source>b, in cursive</source>
      <translation>b, Schreibschrift</translation>
    </message>
    <message>
      <source>d, in cursive</source>
      <translation>d, Schreibschrift</translation>
    </message>
    <message>
      <source>f, in cursive</source>
      <translation>f, Schreibschrift</translation>
    </message>
    <message>
      <source>h, in cursive</source>
      <translation>h, Schreibschrift</translation>
    </message>
    <message>
      <source>k, in cursive</source>
      <translation>k, Schreibschrift</translation>
    </message>
    <message>
      <source>m, with three legs</source>
      <translation>m, mit drei Beinen</translation>
    </message>
    <message>
      <source>n, with a wave</source>
      <translation>n, mit Welle</translation>
    </message>
    <message>
      <source>r, printed</source>
      <translation>r, Druckschrift</translation>
    </message>
    <message>
      <source>s, in cursive</source>
      <translation>s, Schreibschrift</translation>
    </message>
    <message>
      <source>t, in cursive</source>
      <translation>t, Schreibschrift</translation>
    </message>
    <message>
      <source>u, in cursive</source>
      <translation>u, Schreibschrift</translation>
    </message>
    <message>
      <source>v, in cursive</source>
      <translation>v, Schreibschrift</translation>
    </message>
    <message>
      <source>w, in cursive</source>
      <translation>w, Schreibschrift</translation>
    </message>
    <message>
      <source>x, in cursive</source>
      <translation>x, Schreibschrift</translation>
    </message>
    <message>
      <source>e, small and wide</source>
      <translation>e, klein und breit</translation>
    </message>
    <message>
      <source>c, with a hook</source>
      <translation>c, mit Haken</translation>
    </message>
    <message>
      <source>a and b</source>
      <translation>a und b</translation>
    </message>
    <message>
      <source>o and k</source>
      <translation>o und k</translation>
    </message>
    <message>
      <source>n and o</source>
      <translation>n und o</translation>
    </message>
    <message>
      <source>a word</source>
      <translation>ein Wort</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>Unterschrift</translation>
    </message>
    <message>
      <source>Greek eta</source>
      <translation>griechisches eta</translation>
    </message>
    <message>
      <source>Greek epsilon</source>
      <translation>griechisches epsilon</translation>
    </message>
    <message>
      <source>Greek kappa</source>
      <translation>griechisches kappa</translation>
    </message>
    <message>
      <source>Greek nu</source>
      <translation>griechisches nu</translation>
    </message>
    <message>
      <source>Greek tau</source>
      <translation>griechisches tau</translation>
    </message>
    <message>
      <source>Greek upsilon</source>
      <translation>griechisches upsilon</translation>
    </message>
    <message>
      <source>Greek chi</source>
      <translation>griechisches chi</translation>
    </message>
    <message>
      <source>Greek rho</source>
      <translation>griechisches rho</translation>
    </message>
    <message>
      <source>Greek Delta</source>
      <translation>griechisches Delta</translation>
    </message>
    <message>
      <source>Greek Psi</source>
      <translation>griechisches Psi</translation>
    </message>
    <message>
      <source>Greek Phi</source>
      <translation>griechisches Phi</translation>
    </message>
    <message>
      <source>Greek Lambda</source>
      <translation>griechisches Lambda</translation>
    </message>
    <message>
      <source>Greek Omega</source>
      <translation>griechisches Omega</translation>
    </message>
    <message>
      <source>Greek Pi</source>
      <translation>griechisches Pi</translation>
    </message>
    <message>
      <source>Cyrillic Be</source>
      <translation>kyrillisches Be</translation>
    </message>
    <message>
      <source>Cyrillic I</source>
      <translation>kyrillisches I</translation>
    </message>
    <message>
      <source>Cyrillic El</source>
      <translation>kyrillisches El</translation>
    </message>
    <message>
      <source>Cyrillic Tse</source>
      <translation>kyrillisches Tse</translation>
    </message>
    <message>
      <source>Cyrillic Sha</source>
      <translation>kyrillisches Sha</translation>
    </message>
    <message>
      <source>Cyrillic Yery</source>
      <translation>kyrillisches Yery</translation>
    </message>
    <message>
      <source>Cyrillic E</source>
      <translation>kyrillisches E</translation>
    </message>
    <message>
      <source>Cyrillic Ef</source>
      <translation>kyrillisches Ef</translation>
    </message>
    <message>
      <source>Cyrillic Zhe, in cursive</source>
      <translation>kyrillisches Zhe, Schreibschrift</translation>
    </message>
    <message>
      <source>Cyrillic Ya</source>
      <translation>kyrillisches Ya</translation>
    </message>
    <message>
      <source>Cyrillic Che, wide</source>
      <translation>kyrillisches Che, breit</translation>
    </message>
    <message>
      <source>Hebrew alef</source>
      <translation>hebräisches alef</translation>
    </message>
    <message>
      <source>Hebrew bet</source>
      <translation>hebräisches bet</translation>
    </message>
    <message>
      <source>Hebrew he</source>
      <translation>hebräisches he</translation>
    </message>
    <message>
      <source>Hebrew tet</source>
      <translation>hebräisches tet</translation>
    </message>
    <message>
      <source>Hebrew lamed</source>
      <translation>hebräisches lamed</translation>
    </message>
    <message>
      <source>Hebrew mem</source>
      <translation>hebräisches mem</translation>
    </message>
    <message>
      <source>Hebrew ayin</source>
      <translation>hebräisches ayin</translation>
    </message>
    <message>
      <source>Hebrew pe</source>
      <translation>hebräisches pe</translation>
    </message>
    <message>
      <source>Hebrew tsadi</source>
      <translation>hebräisches tsadi</translation>
    </message>
    <message>
      <source>Hebrew qof</source>
      <translation>hebräisches qof</translation>
    </message>
    <message>
      <source>Hebrew shin</source>
      <translation>hebräisches shin</translation>
    </message>
    <message>
      <source>Hebrew tav</source>
      <translation>hebräisches tav</translation>
    </message>
    <message>
      <source>Arabic ba</source>
      <translation>arabisches ba</translation>
    </message>
    <message>
      <source>Arabic jim</source>
      <translation>arabisches jim</translation>
    </message>
    <message>
      <source>Arabic sin</source>
      <translation>arabisches sin</translation>
    </message>
    <message>
      <source>Arabic sad</source>
      <translation>arabisches sad</translation>
    </message>
    <message>
      <source>Arabic ayn</source>
      <translation>arabisches ayn</translation>
    </message>
    <message>
      <source>Arabic kaf</source>
      <translation>arabisches kaf</translation>
    </message>
    <message>
      <source>Arabic lam</source>
      <translation>arabisches lam</translation>
    </message>
    <message>
      <source>Arabic mim</source>
      <translation>arabisches mim</translation>
    </message>
    <message>
      <source>Arabic nun</source>
      <translation>arabisches nun</translation>
    </message>
    <message>
      <source>Arabic ha</source>
      <translation>arabisches ha</translation>
    </message>
    <message>
      <source>Arabic ya</source>
      <translation>arabisches ya</translation>
    </message>
    <message>
      <source>hiragana i</source>
      <translation>Hiragana i</translation>
    </message>
    <message>
      <source>hiragana u</source>
      <translation>Hiragana u</translation>
    </message>
    <message>
      <source>hiragana ka</source>
      <translation>Hiragana ka</translation>
    </message>
    <message>
      <source>hiragana ke</source>
      <translation>Hiragana ke</translation>
    </message>
    <message>
      <source>hiragana sa</source>
      <translation>Hiragana sa</translation>
    </message>
    <message>
      <source>hiragana su</source>
      <translation>Hiragana su</translation>
    </message>
    <message>
      <source>hiragana se</source>
      <translation>Hiragana se</translation>
    </message>
    <message>
      <source>hiragana so</source>
      <translation>Hiragana so</translation>
    </message>
    <message>
      <source>hiragana ta</source>
      <translation>Hiragana ta</translation>
    </message>
    <message>
      <source>hiragana te</source>
      <translation>Hiragana te</translation>
    </message>
    <message>
      <source>hiragana na</source>
      <translation>Hiragana na</translation>
    </message>
    <message>
      <source>hiragana ni</source>
      <translation>Hiragana ni</translation>
    </message>
    <message>
      <source>hiragana ne</source>
      <translation>Hiragana ne</translation>
    </message>
    <message>
      <source>hiragana ha</source>
      <translation>Hiragana ha</translation>
    </message>
    <message>
      <source>hiragana hi</source>
      <translation>Hiragana hi</translation>
    </message>
    <message>
      <source>hiragana hu</source>
      <translation>Hiragana hu</translation>
    </message>
    <message>
      <source>hiragana ho</source>
      <translation>Hiragana ho</translation>
    </message>
    <message>
      <source>hiragana ma</source>
      <translation>Hiragana ma</translation>
    </message>
    <message>
      <source>hiragana mi</source>
      <translation>Hiragana mi</translation>
    </message>
    <message>
      <source>hiragana mu</source>
      <translation>Hiragana mu</translation>
    </message>
    <message>
      <source>hiragana me</source>
      <translation>Hiragana me</translation>
    </message>
    <message>
      <source>hiragana mo</source>
      <translation>Hiragana mo</translation>
    </message>
    <message>
      <source>hiragana ya</source>
      <translation>Hiragana ya</translation>
    </message>
    <message>
      <source>hiragana yu</source>
      <translation>Hiragana yu</translation>
    </message>
    <message>
      <source>hiragana yo</source>
      <translation>Hiragana yo</translation>
    </message>
    <message>
      <source>hiragana ra</source>
      <translation>Hiragana ra</translation>
    </message>
    <message>
      <source>hiragana ri</source>
      <translation>Hiragana ri</translation>
    </message>
    <message>
      <source>hiragana re</source>
      <translation>Hiragana re</translation>
    </message>
    <message>
      <source>hiragana wa</source>
      <translation>Hiragana wa</translation>
    </message>
    <message>
      <source>hiragana o</source>
      <translation>Hiragana o</translation>
    </message>
    <message>
      <source>hiragana n</source>
      <translation>Hiragana n</translation>
    </message>
    <message>
      <source>katakana i</source>
      <translation>Katakana i</translation>
    </message>
    <message>
      <source>katakana o</source>
      <translation>Katakana o</translation>
    </message>
    <message>
      <source>katakana ke</source>
      <translation>Katakana ke</translation>
    </message>
    <message>
      <source>katakana ko</source>
      <translation>Katakana ko</translation>
    </message>
    <message>
      <source>katakana su</source>
      <translation>Katakana su</translation>
    </message>
    <message>
      <source>katakana se</source>
      <translation>Katakana se</translation>
    </message>
    <message>
      <source>katakana so</source>
      <translation>Katakana so</translation>
    </message>
    <message>
      <source>katakana te</source>
      <translation>Katakana te</translation>
    </message>
    <message>
      <source>katakana to</source>
      <translation>Katakana to</translation>
    </message>
    <message>
      <source>katakana na</source>
      <translation>Katakana na</translation>
    </message>
    <message>
      <source>katakana ni</source>
      <translation>Katakana ni</translation>
    </message>
    <message>
      <source>katakana nu</source>
      <translation>Katakana nu</translation>
    </message>
    <message>
      <source>katakana hi</source>
      <translation>Katakana hi</translation>
    </message>
    <message>
      <source>katakana he</source>
      <translation>Katakana he</translation>
    </message>
    <message>
      <source>katakana mu</source>
      <translation>Katakana mu</translation>
    </message>
    <message>
      <source>katakana me</source>
      <translation>Katakana me</translation>
    </message>
    <message>
      <source>katakana mo</source>
      <translation>Katakana mo</translation>
    </message>
    <message>
      <source>katakana ya</source>
      <translation>Katakana ya</translation>
    </message>
    <message>
      <source>katakana yu</source>
      <translation>Katakana yu</translation>
    </message>
    <message>
      <source>katakana yo</source>
      <translation>Katakana yo</translation>
    </message>
    <message>
      <source>katakana ri</source>
      <translation>Katakana ri</translation>
    </message>
    <message>
      <source>katakana ru</source>
      <translation>Katakana ru</translation>
    </message>
    <message>
      <source>katakana re</source>
      <translation>Katakana re</translation>
    </message>
    <message>
      <source>katakana n</source>
      <translation>Katakana n</translation>
    </message>
    <message>
      <source>Hangul ga</source>
      <translation>Hangul ga</translation>
    </message>
    <message>
      <source>Hangul na</source>
      <translation>Hangul na</translation>
    </message>
    <message>
      <source>Hangul ma</source>
      <translation>Hangul ma</translation>
    </message>
    <message>
      <source>Hangul sa</source>
      <translation>Hangul sa</translation>
    </message>
    <message>
      <source>Hangul a</source>
      <translation>Hangul a</translation>
    </message>
    <message>
      <source>Hangul ja</source>
      <translation>Hangul ja</translation>
    </message>
    <message>
      <source>Hangul o</source>
      <translation>Hangul o</translation>
    </message>
    <message>
      <source>Hangul bieup</source>
      <translation>Hangul bieup</translation>
    </message>
    <message>
      <source>Hangul hieut</source>
      <translation>Hangul hieut</translation>
    </message>
    <message>
      <source>Hangul tieut</source>
      <translation>Hangul tieut</translation>
    </message>
    <message>
      <source>Chinese one, long</source>
      <translation>chinesisch „eins“, lang</translation>
    </message>
    <message>
      <source>Chinese two</source>
      <translation>chinesisch „zwei“</translation>
    </message>
    <message>
      <source>Chinese three</source>
      <translation>chinesisch „drei“</translation>
    </message>
    <message>
      <source>Chinese ten</source>
      <translation>chinesisch „zehn“</translation>
    </message>
    <message>
      <source>Chinese person</source>
      <translation>chinesisch „Mensch“</translation>
    </message>
    <message>
      <source>Chinese big</source>
      <translation>chinesisch „groß“</translation>
    </message>
    <message>
      <source>Chinese mouth</source>
      <translation>chinesisch „Mund“</translation>
    </message>
    <message>
      <source>Chinese sun</source>
      <translation>chinesisch „Sonne“</translation>
    </message>
    <message>
      <source>Chinese moon</source>
      <translation>chinesisch „Mond“</translation>
    </message>
    <message>
      <source>Chinese mountain</source>
      <translation>chinesisch „Berg“</translation>
    </message>
    <message>
      <source>Chinese water</source>
      <translation>chinesisch „Wasser“</translation>
    </message>
    <message>
      <source>Chinese tree</source>
      <translation>chinesisch „Baum“</translation>
    </message>
    <message>
      <source>Chinese middle</source>
      <translation>chinesisch „Mitte“</translation>
    </message>
    <message>
      <source>Chinese earth</source>
      <translation>chinesisch „Erde“</translation>
    </message>
    <message>
      <source>Chinese king</source>
      <translation>chinesisch „König“</translation>
    </message>
    <message>
      <source>Chinese below</source>
      <translation>chinesisch „unten“</translation>
    </message>
    <message>
      <source>Chinese above</source>
      <translation>chinesisch „oben“</translation>
    </message>
    <message>
      <source>Chinese work</source>
      <translation>chinesisch „Arbeit“</translation>
    </message>
    <message>
      <source>Chinese woman</source>
      <translation>chinesisch „Frau“</translation>
    </message>
    <message>
      <source>Chinese child</source>
      <translation>chinesisch „Kind“</translation>
    </message>
    <message>
      <source>Chinese heart</source>
      <translation>chinesisch „Herz“</translation>
    </message>
    <message>
      <source>Chinese door</source>
      <translation>chinesisch „Tür“</translation>
    </message>
    <message>
      <source>Chinese field</source>
      <translation>chinesisch „Feld“</translation>
    </message>
    <message>
      <source>Chinese sword</source>
      <translation>chinesisch „Schwert“</translation>
    </message>
    <message>
      <source>Chinese power</source>
      <translation>chinesisch „Kraft“</translation>
    </message>
    <message>
      <source>Devanagari ka</source>
      <translation>Devanagari ka</translation>
    </message>
    <message>
      <source>Devanagari ga</source>
      <translation>Devanagari ga</translation>
    </message>
    <message>
      <source>Devanagari na</source>
      <translation>Devanagari na</translation>
    </message>
    <message>
      <source>Devanagari ma</source>
      <translation>Devanagari ma</translation>
    </message>
    <message>
      <source>Devanagari sa</source>
      <translation>Devanagari sa</translation>
    </message>
    <message>
      <source>Devanagari ha</source>
      <translation>Devanagari ha</translation>
    </message>
    <message>
      <source>Devanagari a</source>
      <translation>Devanagari a</translation>
    </message>
    <message>
      <source>Bengali ka</source>
      <translation>bengalisches ka</translation>
    </message>
    <message>
      <source>Bengali ba</source>
      <translation>bengalisches ba</translation>
    </message>
    <message>
      <source>Tamil ka</source>
      <translation>tamilisches ka</translation>
    </message>
    <message>
      <source>Tamil pa</source>
      <translation>tamilisches pa</translation>
    </message>
    <message>
      <source>Thai ko</source>
      <translation>thailändisches ko</translation>
    </message>
    <message>
      <source>Thai no</source>
      <translation>thailändisches no</translation>
    </message>
    <message>
      <source>Thai so</source>
      <translation>thailändisches so</translation>
    </message>
    <message>
      <source>Georgian an</source>
      <translation>georgisches an</translation>
    </message>
    <message>
      <source>Georgian mas</source>
      <translation>georgisches mas</translation>
    </message>
    <message>
      <source>Georgian rae</source>
      <translation>georgisches rae</translation>
    </message>
    <message>
      <source>Armenian ayb</source>
      <translation>armenisches ayb</translation>
    </message>
    <message>
      <source>Armenian ben</source>
      <translation>armenisches ben</translation>
    </message>
    <message>
      <source>Armenian da</source>
      <translation>armenisches da</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>äthiopisch</translation>
    </message>
    <message>
      <source>Tibetan ka</source>
      <translation>tibetisches ka</translation>
    </message>
    <message>
      <source>Tifinagh yaz</source>
      <translation>Tifinagh yaz</translation>
    </message>
    <message>
      <source>Tifinagh yab</source>
      <translation>Tifinagh yab</translation>
    </message>
    <message>
      <source>Tifinagh yan, twice</source>
      <translation>Tifinagh yan, zweimal</translation>
    </message>
    <message>
      <source>rune fehu</source>
      <translation>Rune fehu</translation>
    </message>
    <message>
      <source>rune thurisaz</source>
      <translation>Rune thurisaz</translation>
    </message>
    <message>
      <source>rune ansuz</source>
      <translation>Rune ansuz</translation>
    </message>
    <message>
      <source>rune hagalaz</source>
      <translation>Rune hagalaz</translation>
    </message>
    <message>
      <source>rune algiz</source>
      <translation>Rune algiz</translation>
    </message>
    <message>
      <source>rune othala</source>
      <translation>Rune othala</translation>
    </message>
    <message>
      <source>rune tiwaz</source>
      <translation>Rune tiwaz</translation>
    </message>
    <message>
      <source>rune mannaz</source>
      <translation>Rune mannaz</translation>
    </message>
    <message>
      <source>syllabics, corner</source>
      <translation>Silbenschrift, Ecke</translation>
    </message>
    <message>
      <source>upturned T</source>
      <translation>umgedrehtes T</translation>
    </message>
    <message>
      <source>T on its side</source>
      <translation>liegendes T</translation>
    </message>
    <message>
      <source>cross with two bars</source>
      <translation>Kreuz mit zwei Balken</translation>
    </message>
    <message>
      <source>half circle, open below</source>
      <translation>Halbkreis, unten offen</translation>
    </message>
    <message>
      <source>half circle, open above</source>
      <translation>Halbkreis, oben offen</translation>
    </message>
    <message>
      <source>half circle with a chord</source>
      <translation>Halbkreis mit Sehne</translation>
    </message>
    <message>
      <source>circle with a dot</source>
      <translation>Kreis mit Punkt</translation>
    </message>
    <message>
      <source>circle with a cross below</source>
      <translation>Kreis mit Kreuz darunter</translation>
    </message>
    <message>
      <source>circle with an arrow</source>
      <translation>Kreis mit Pfeil</translation>
    </message>
    <message>
      <source>two circles</source>
      <translation>zwei Kreise</translation>
    </message>
    <message>
      <source>circle in a circle</source>
      <translation>Kreis im Kreis</translation>
    </message>
    <message>
      <source>square with a cross</source>
      <translation>Quadrat mit Kreuz</translation>
    </message>
    <message>
      <source>square with a line</source>
      <translation>Quadrat mit Linie</translation>
    </message>
    <message>
      <source>triangle with a line</source>
      <translation>Dreieck mit Linie</translation>
    </message>
    <message>
      <source>bow tie</source>
      <translation>Fliege</translation>
    </message>
    <message>
      <source>moon</source>
      <translation>Mond</translation>
    </message>
    <message>
      <source>drop with a stem</source>
      <translation>Tropfen mit Stiel</translation>
    </message>
    <message>
      <source>key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>flag on a pole</source>
      <translation>Fahne am Mast</translation>
    </message>
    <message>
      <source>chair</source>
      <translation>Stuhl</translation>
    </message>
    <message>
      <source>stairs</source>
      <translation>Treppe</translation>
    </message>
    <message>
      <source>ladder</source>
      <translation>Leiter</translation>
    </message>
    <message>
      <source>face</source>
      <translation>Gesicht</translation>
    </message>
    <message>
      <source>cat</source>
      <translation>Katze</translation>
    </message>
    <message>
      <source>bird</source>
      <translation>Vogel</translation>
    </message>
    <message>
      <source>boat</source>
      <translation>Boot</translation>
    </message>
    <message>
      <source>cup</source>
      <translation>Tasse</translation>
    </message>
    <message>
      <source>car</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>music note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>two music notes</source>
      <translation>zwei Noten</translation>
    </message>
    <message>
      <source>peace</source>
      <translation>Frieden</translation>
    </message>
    <message>
      <source>root</source>
      <translation>Wurzel</translation>
    </message>
    <message>
      <source>for all</source>
      <translation>für alle</translation>
    </message>
    <message>
      <source>there is</source>
      <translation>es gibt</translation>
    </message>
    <message>
      <source>element of</source>
      <translation>Element von</translation>
    </message>
    <message>
      <source>subset</source>
      <translation>Teilmenge</translation>
    </message>
    <message>
      <source>union</source>
      <translation>Vereinigung</translation>
    </message>
    <message>
      <source>not equal</source>
      <translation>ungleich</translation>
    </message>
    <message>
      <source>approximately</source>
      <translation>ungefähr</translation>
    </message>
    <message>
      <source>plus or minus</source>
      <translation>plus oder minus</translation>
    </message>
    <message>
      <source>divided by</source>
      <translation>geteilt durch</translation>
    </message>
    <message>
      <source>dot</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>colon</source>
      <translation>Doppelpunkt</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>Strichpunkt</translation>
    </message>
    <message>
      <source>quotation marks</source>
      <translation>Anführungszeichen</translation>
    </message>
    <message>
      <source>three dots</source>
      <translation>drei Punkte</translation>
    </message>
    <message>
      <source>dash and dot</source>
      <translation>Strich und Punkt</translation>
    </message>
    <message>
      <source>exclamation mark, with a ring</source>
      <translation>Ausrufezeichen, mit Ring</translation>
    </message>
    <message>
      <source>tick, long</source>
      <translation>Häkchen, lang</translation>
    </message>
    <message>
      <source>N in a ring</source>
      <translation>N im Ring</translation>
    </message>
    <message>
      <source>a cross of loops</source>
      <translation>ein Kreuz aus Schlingen</translation>
    </message>
    <message>
      <source>scratch</source>
      <translation>Kratzer</translation>
    </message>
    <message>
      <source>spring</source>
      <translation>Feder</translation>
    </message>
    <message>
      <source>ampersand, like an E</source>
      <translation>Et-Zeichen, wie ein E</translation>
    </message>
    <message>
      <source>percent with one stroke</source>
      <translation>Prozent mit einem Strich</translation>
    </message>
    <message>
      <source>copyright</source>
      <translation>Copyright</translation>
    </message>
    <message>
      <source>i, with a dot</source>
      <translation>i, mit Punkt</translation>
    </message>
    <message>
      <source>q, with a hook</source>
      <translation>q, mit Haken</translation>
    </message>
    <message>
      <source>q, crossed at the stem</source>
      <translation>q, am Stamm gekreuzt</translation>
    </message>
    <message>
      <source>Z, crossed</source>
      <translation>Z, durchgestrichen</translation>
    </message>
    <message>
      <source>z, with a tail below the line</source>
      <translation>z, mit Unterlänge</translation>
    </message>
    <message>
      <source>Greek sigma</source>
      <translation>griechisches sigma</translation>
    </message>
    <message>
      <source>Greek sigma, at the end of a word</source>
      <translation>griechisches sigma, am Wortende</translation>
    </message>
    <message>
      <source>Hangul ieung, with a tick</source>
      <translation>Hangul ieung, mit Häkchen</translation>
    </message>
    <message>
      <source>Hangul kieuk</source>
      <translation>Hangul kieuk</translation>
    </message>
    <message>
      <source>Hangul rieul</source>
      <translation>Hangul rieul</translation>
    </message>
    <message>
      <source>Hangul giyeok, wide</source>
      <translation>Hangul giyeok, breit</translation>
    </message>
    <message>
      <source>Hangul i and eo</source>
      <translation>Hangul i und eo</translation>
    </message>
    <message>
      <source>Greek delta, with a curl</source>
      <translation>griechisches delta, mit Kringel</translation>
    </message>
    <message>
      <source>Hebrew dalet, long roof</source>
      <translation>hebräisches dalet, langes Dach</translation>
    </message>
    <message>
      <source>Hebrew gimel</source>
      <translation>hebräisches gimel</translation>
    </message>
    <message>
      <source>Aramaic lamed</source>
      <translation>aramäisches lamed</translation>
    </message>
    <message>
      <source>Aramaic mem</source>
      <translation>aramäisches mem</translation>
    </message>
    <message>
      <source>Aramaic he</source>
      <translation>aramäisches he</translation>
    </message>
    <message>
      <source>crossed at three heights</source>
      <translation>auf drei Höhen gekreuzt</translation>
    </message>
    <message>
      <source>open triangle on a stem</source>
      <translation>offenes Dreieck auf einem Stamm</translation>
    </message>
    <message>
      <source>y, with a closed loop below</source>
      <translation>y, mit geschlossener Schlinge unten</translation>
    </message>
    <message>
      <source>bowl on a long stem</source>
      <translation>Schale auf langem Stamm</translation>
    </message>
    <message>
      <source>Latin capital G, with a spur</source>
      <translation>lateinisches großes G, mit Sporn</translation>
    </message>
    <message>
      <source>scribble</source>
      <translation>Gekritzel</translation>
    </message>
    <message>
      <source>part of a digit</source>
      <translation>Teil einer Ziffer</translation>
    </message>
    <message>
      <source>two digits side by side</source>
      <translation>zwei Ziffern nebeneinander</translation>
    </message>
    <message>
      <source>two digits, one above the other</source>
      <translation>zwei Ziffern übereinander</translation>
    </message>
    <message>
      <source>two digits on each other</source>
      <translation>zwei Ziffern aufeinander</translation>
    </message>
    <message>
      <source>mirrored digit</source>
      <translation>gespiegelte Ziffer</translation>
    </message>
    <message>
      <source>digit on its side</source>
      <translation>liegende Ziffer</translation>
    </message>
    <message>
      <source>digit upside down</source>
      <translation>Ziffer auf dem Kopf</translation>
    </message>
  </context>
</TS>
