<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>digitpad</name>
    <message>
      <source>There is no display for the window here: “digitpad recognize FILE” reads drawings without one.</source>
      <translation>Aquí no hay pantalla para la ventana: «digitpad recognize ARCHIVO» lee dibujos sin ella.</translation>
    </message>
    <message>
      <source>an {name}</source>
      <translation>un {name}</translation>
    </message>
    <message>
      <source>a {name}</source>
      <translation>un {name}</translation>
    </message>
    <message>
      <source>An {name}</source>
      <translation>Un {name}</translation>
    </message>
    <message>
      <source>A {name}</source>
      <translation>Un {name}</translation>
    </message>
    <message>
      <source>no digit</source>
      <translation>ninguna cifra</translation>
    </message>
    <message>
      <source>No digit</source>
      <translation>Ninguna cifra</translation>
    </message>
    <message>
      <source>Refused: {share}% speak for no digit, and {limit}% are enough. The nearest digit would be {digit}.</source>
      <translation>Rechazado: el {share} % habla por ninguna cifra, y basta el {limit} %. La cifra más cercana sería {digit}.</translation>
    </message>
    <message>
      <source>Two comparisons disagree: by its lines it is {lines}, by its edges {edges}. Together they say {verdict}.</source>
      <translation>Dos comparaciones no coinciden: por sus líneas es {lines}, por sus bordes {edges}. Juntas dicen {verdict}.</translation>
    </message>
    <message>
      <source>The built-in samples decided: samples of your set say {own}, with {share}% of the vote.</source>
      <translation>Decidieron las muestras integradas: las de su conjunto dicen {own}, con el {share} % de los votos.</translation>
    </message>
    <message>
      <source>Samples of your set decided, with {share}% of the vote.</source>
      <translation>Decidieron las muestras de su conjunto, con el {share} % de los votos.</translation>
    </message>
    <message>
      <source>Refused by samples of your set: {share}% speak for no digit. The nearest digit would be {digit}.</source>
      <translation>Rechazado por muestras de su conjunto: el {share} % habla por ninguna cifra. La cifra más cercana sería {digit}.</translation>
    </message>
    <message>
      <source>Samples of your set decided, with {share}% of the vote: they say {own}, the built-in ones {other}.</source>
      <translation>Decidieron las muestras de su conjunto, con el {share} % de los votos: dicen {own}; las integradas, {other}.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>The picture as it was given.</source>
      <translation>La imagen tal como se dio.</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Tinta</translation>
    </message>
    <message>
      <source>How much each pixel differs from the paper around it.</source>
      <translation>Cuánto difiere cada píxel del papel que lo rodea.</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>Blanco y negro</translation>
    </message>
    <message>
      <source>Ink apart from paper, without specks.</source>
      <translation>La tinta separada del papel, sin motas.</translation>
    </message>
    <message>
      <source>Thinned</source>
      <translation>Adelgazada</translation>
    </message>
    <message>
      <source>The middle of each line, one pixel wide.</source>
      <translation>El centro de cada línea, de un píxel de ancho.</translation>
    </message>
    <message>
      <source>A stroke's tilt is not two angles a point.</source>
      <translation>La inclinación de un trazo no son dos ángulos por punto.</translation>
    </message>
    <message>
      <source>A stroke needs at least one point of x and y.</source>
      <translation>Un trazo necesita al menos un punto de x e y.</translation>
    </message>
    <message>
      <source>A stroke has a coordinate that is not a finite number.</source>
      <translation>Un trazo tiene una coordenada que no es un número finito.</translation>
    </message>
    <message>
      <source>A stroke's lists of x and y differ in length.</source>
      <translation>Las listas de x e y de un trazo difieren en longitud.</translation>
    </message>
    <message>
      <source>A sample has a number that is not finite or too large to compare.</source>
      <translation>Una muestra tiene un número que no es finito o es demasiado grande para comparar.</translation>
    </message>
    <message>
      <source>There is no part “{part}”: use {parts}.</source>
      <translation>No hay ninguna parte «{part}»: se admiten {parts}.</translation>
    </message>
    <message>
      <source>Which way the edges of the lines face: a second opinion, for pictures alone.</source>
      <translation>Hacia dónde miran los bordes de las líneas: una segunda opinión, solo para imágenes.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Dibujo</translation>
    </message>
    <message>
      <source>The strokes as they were drawn.</source>
      <translation>Los trazos tal como se dibujaron.</translation>
    </message>
    <message>
      <source>Cleaned</source>
      <translation>Limpio</translation>
    </message>
    <message>
      <source>Evenly spaced points, without tremor, breaks and stray marks.</source>
      <translation>Puntos a igual distancia, sin temblor, cortes ni marcas sueltas.</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Derecho</translation>
    </message>
    <message>
      <source>Most of the slant is taken out.</source>
      <translation>Se quita la mayor parte de la inclinación.</translation>
    </message>
    <message>
      <source>In the box</source>
      <translation>En la caja</translation>
    </message>
    <message>
      <source>Size and place no longer matter, proportions half.</source>
      <translation>El tamaño y el lugar ya no importan; las proporciones, a medias.</translation>
    </message>
    <message>
      <source>32 × 32</source>
      <translation>32 × 32</translation>
    </message>
    <message>
      <source>A line of fixed width, drawn after scaling.</source>
      <translation>Una línea de grosor fijo, dibujada después de escalar.</translation>
    </message>
    <message>
      <source>8 × 8</source>
      <translation>8 × 8</translation>
    </message>
    <message>
      <source>How many of each cell's 16 pixels are ink.</source>
      <translation>Cuántos de los 16 píxeles de cada celda son tinta.</translation>
    </message>
    <message>
      <source>Directions</source>
      <translation>Direcciones</translation>
    </message>
    <message>
      <source>Where the line runs flat, falling, upright and rising.</source>
      <translation>Dónde la línea va horizontal, cae, va vertical y sube.</translation>
    </message>
    <message>
      <source>Picture in the box</source>
      <translation>Imagen en la caja</translation>
    </message>
    <message>
      <source>The picture's own lines, upright and of one size.</source>
      <translation>Las propias líneas de la imagen, derechas y de un mismo tamaño.</translation>
    </message>
    <message>
      <source>Edges</source>
      <translation>Bordes</translation>
    </message>
    <message>
      <source>Without the atlas there must be other samples to compare with.</source>
      <translation>Sin el atlas hacen falta otras muestras con que comparar.</translation>
    </message>
    <message>
      <source>“{name}” is not a label: use 0 to 9, or “not a digit”.</source>
      <translation>«{name}» no es una etiqueta: se admiten de 0 a 9 y «no es una cifra».</translation>
    </message>
    <message>
      <source>Line {line} of the atlas is no heading like “[7] barred”.</source>
      <translation>La línea {line} del atlas no es un encabezado como «[7] barred».</translation>
    </message>
    <message>
      <source>The atlas' style “{name}” (line {line}) has no skeleton.</source>
      <translation>El estilo «{name}» del atlas (línea {line}) no tiene esqueleto.</translation>
    </message>
    <message>
      <source>The atlas' style “{name}” (line {line}) cannot be read: {reason}.</source>
      <translation>El estilo «{name}» del atlas (línea {line}) no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>The atlas names “{name}” twice (line {line}).</source>
      <translation>El atlas nombra «{name}» dos veces (línea {line}).</translation>
    </message>
    <message>
      <source>Line {line} of the atlas stands before any style.</source>
      <translation>La línea {line} del atlas está antes de cualquier estilo.</translation>
    </message>
    <message>
      <source>{path} is not a file.</source>
      <translation>{path} no es un archivo.</translation>
    </message>
    <message numerus="yes">
      <source>{right} of {n} ({low} to {high}%)</source>
      <translation>
        <numerusform>{right} de {n} ({low} a {high} %)</numerusform>
        <numerusform>{right} de {n} ({low} a {high} %)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples that the recognizer and the other writers’ samples both take for the same other label, those with most against them first. Look at them before you believe either side.</source>
      <translation>
        <numerusform>Una muestra que tanto el reconocedor como las muestras de los demás toman por la misma otra etiqueta. Mírela antes de creer a una u otra parte.</numerusform>
        <numerusform>{n} muestras que tanto el reconocedor como las muestras de los demás toman por la misma otra etiqueta; primero las que más tienen en contra. Mírelas antes de creer a una u otra parte.</numerusform>
      </translation>
    </message>
    <message>
      <source>{label}, read as {reading}</source>
      <translation>{label}, leída como {reading}</translation>
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
      <translation>Muestras: {samples}, autores: {writers}.</translation>
    </message>
    <message>
      <source>Read right: by the default recognizer, which knows the built-in samples and those of all other writers; of each writer at most 40 digits are read. In brackets, where the true share lies with 95% confidence: of two writers whose ranges overlap nobody should say that one is read better.</source>
      <translation>Leídas bien: por el reconocedor normal, que conoce las muestras incluidas y las de todos los demás; de cada persona se leen como mucho 40 cifras. Entre paréntesis, dónde está la proporción verdadera con un 95 % de confianza: si los márgenes de dos personas se solapan, nadie debería decir que una se lee mejor.</translation>
    </message>
    <message>
      <source>Labels agree: the nearest 8 × 8 pictures of other writers call a sample as it is labelled.</source>
      <translation>Etiquetas de acuerdo: las imágenes de 8 × 8 más cercanas de los demás llaman a la muestra como su etiqueta.</translation>
    </message>
    <message>
      <source>Writer</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>Muestras</translation>
    </message>
    <message>
      <source>Labels agree</source>
      <translation>De acuerdo</translation>
    </message>
    <message>
      <source>Read right</source>
      <translation>Leídas bien</translation>
    </message>
    <message>
      <source>Digit</source>
      <translation>Cifra</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>{digit}</source>
      <translation>{digit}</translation>
    </message>
    <message>
      <source>By writer</source>
      <translation>Por autor</translation>
    </message>
    <message>
      <source>By digit</source>
      <translation>Por cifra</translation>
    </message>
    <message>
      <source>Doubtful labels</source>
      <translation>Etiquetas dudosas</translation>
    </message>
    <message numerus="yes">
      <source>{n} more are left out: nobody’s name is with them.</source>
      <translation>
        <numerusform>Falta una más: no lleva el nombre de nadie.</numerusform>
        <numerusform>Faltan {n} más: no llevan el nombre de nadie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read right without the writer’s own samples: {right} of {n} digits, {share}% (95%: {low} to {high}%).</source>
      <translation>
        <numerusform>Leídas bien sin las muestras de la propia persona: {right} de {n} cifras, {share} % (95 %: {low} a {high} %).</numerusform>
        <numerusform>Leídas bien sin las muestras de la propia persona: {right} de {n} cifras, {share} % (95 %: {low} a {high} %).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Labels that the nearest samples of other writers agree with: {agreeing} of {n}, {share}%.</source>
      <translation>
        <numerusform>Etiquetas con las que están de acuerdo las muestras más cercanas de los demás: {agreeing} de {n}, {share} %.</numerusform>
        <numerusform>Etiquetas con las que están de acuerdo las muestras más cercanas de los demás: {agreeing} de {n}, {share} %.</numerusform>
      </translation>
    </message>
    <message>
      <source>me</source>
      <translation>yo</translation>
    </message>
    <message>
      <source>No label stands out as doubtful.</source>
      <translation>Ninguna etiqueta destaca como dudosa.</translation>
    </message>
    <message numerus="yes">
      <source>The first {n} are shown.</source>
      <translation>
        <numerusform>Se muestra la primera.</numerusform>
        <numerusform>Se muestran las {n} primeras.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has {images} pictures but {labels} labels.</source>
      <translation>{name} tiene {images} imágenes pero {labels} etiquetas.</translation>
    </message>
    <message>
      <source>{name} holds no labelled pictures yet.</source>
      <translation>{name} aún no contiene imágenes etiquetadas.</translation>
    </message>
    <message>
      <source>shifted</source>
      <translation>desplazadas</translation>
    </message>
    <message>
      <source>share of width</source>
      <translation>parte del ancho</translation>
    </message>
    <message>
      <source>drawn smaller</source>
      <translation>dibujadas más pequeñas</translation>
    </message>
    <message>
      <source>times its size</source>
      <translation>veces el tamaño</translation>
    </message>
    <message>
      <source>rotated</source>
      <translation>giradas</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>grados</translation>
    </message>
    <message>
      <source>slanted</source>
      <translation>inclinadas</translation>
    </message>
    <message>
      <source>width over height</source>
      <translation>ancho entre alto</translation>
    </message>
    <message>
      <source>drawn thicker</source>
      <translation>dibujadas más gruesas</translation>
    </message>
    <message>
      <source>pixels of 32</source>
      <translation>píxeles de 32</translation>
    </message>
    <message>
      <source>bent</source>
      <translation>dobladas</translation>
    </message>
    <message>
      <source>covered from below</source>
      <translation>cubiertas desde abajo</translation>
    </message>
    <message>
      <source>share</source>
      <translation>parte</translation>
    </message>
    <message>
      <source>on paper in shadow</source>
      <translation>en papel con sombra</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>profundidad</translation>
    </message>
    <message>
      <source>among clutter</source>
      <translation>entre garabatos</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>líneas</translation>
    </message>
    <message>
      <source>drawn thinner</source>
      <translation>dibujados más finos</translation>
    </message>
    <message>
      <source>by a trembling device</source>
      <translation>con un dispositivo que tiembla</translation>
    </message>
    <message>
      <source>{path} is a program: it is run in the window alone, which asks first.</source>
      <translation>{path} es un programa: solo lo ejecuta la ventana, que antes pregunta.</translation>
    </message>
    <message>
      <source>noise</source>
      <translation>ruido</translation>
    </message>
    <message>
      <source>scribble</source>
      <translation>garabato</translation>
    </message>
    <message>
      <source>two halves</source>
      <translation>dos mitades</translation>
    </message>
    <message>
      <source>two at once</source>
      <translation>dos a la vez</translation>
    </message>
    <message>
      <source>on its side</source>
      <translation>de lado</translation>
    </message>
    <message>
      <source>of the data</source>
      <translation>de los datos</translation>
    </message>
    <message>
      <source>{label} read as {predicted}, with their nearest neighbours</source>
      <translation>{label} leído como {predicted}, con sus vecinos más cercanos</translation>
    </message>
    <message numerus="yes">
      <source>{label} read as {read}: {n}</source>
      <translation>
        <numerusform>{label} leído como {read}: {n}</numerusform>
        <numerusform>{label} leído como {read}: {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Read as what? Click a number</source>
      <translation>¿Leído como? Pulsar un número</translation>
    </message>
    <message>
      <source>read as</source>
      <translation>leído como</translation>
    </message>
    <message>
      <source>what it is</source>
      <translation>lo que es</translation>
    </message>
    <message>
      <source>Precision and recall</source>
      <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>precisión</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>exhaustividad</translation>
    </message>
    <message>
      <source>{what} of {name}: {value}%</source>
      <translation>{what} de {name}: {value} %</translation>
    </message>
    <message>
      <source>Accuracy in {folds} folds: dots, their mean and standard deviation</source>
      <translation>Exactitud en {folds} partes: puntos, su media y desviación estándar</translation>
    </message>
    <message>
      <source>k = {k}: {mean}% ± {std}</source>
      <translation>k = {k}: {mean} % ± {std}</translation>
    </message>
    <message>
      <source>largest k within one standard error: {k}</source>
      <translation>mayor k dentro de un error estándar: {k}</translation>
    </message>
    <message>
      <source>the best mean less one standard error</source>
      <translation>la mejor media menos un error estándar</translation>
    </message>
    <message>
      <source>neighbours (k)</source>
      <translation>vecinos (k)</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>exactitud</translation>
    </message>
    <message>
      <source>k = {k}, fold {fold}: {score}%</source>
      <translation>k = {k}, parte {fold}: {score} %</translation>
    </message>
    <message>
      <source>best k = {k}</source>
      <translation>mejor k = {k}</translation>
    </message>
    <message>
      <source>Picture {row}, {label}, as its numbers</source>
      <translation>Imagen {row}, {label}, como sus números</translation>
    </message>
    <message>
      <source>Picture {row} ({label}) and its channels</source>
      <translation>Imagen {row} ({label}), sus canales</translation>
    </message>
    <message>
      <source>their mean</source>
      <translation>su media</translation>
    </message>
    <message>
      <source>The mean of all pictures of {label}</source>
      <translation>La media de todas las imágenes de {label}</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rojo</translation>
    </message>
    <message>
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>azul</translation>
    </message>
    <message>
      <source>the {colour} channel alone; its mean over all pictures is {mean}</source>
      <translation>solo el canal {colour}; su media en todas las imágenes es {mean}</translation>
    </message>
    <message>
      <source>Examples of each class</source>
      <translation>Ejemplos de cada clase</translation>
    </message>
    <message>
      <source>Picture {row}: {label}</source>
      <translation>Imagen {row}: {label}</translation>
    </message>
    <message>
      <source>Pictures of each class</source>
      <translation>Imágenes de cada clase</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of {label}</source>
      <translation>
        <numerusform>{n} imagen de {label}</numerusform>
        <numerusform>{n} imágenes de {label}</numerusform>
      </translation>
    </message>
    <message>
      <source>all three channels</source>
      <translation>los tres canales</translation>
    </message>
    <message>
      <source>row {y}, column {x}: {value}</source>
      <translation>fila {y}, columna {x}: {value}</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {tested} misread, with their nearest neighbours</source>
      <translation>
        <numerusform>{n} de {tested} mal, con sus vecinos</numerusform>
        <numerusform>{n} de {tested} mal, con sus vecinos</numerusform>
      </translation>
    </message>
    <message>
      <source>95% sure: between {low}% and {high}%</source>
      <translation>con 95 % de seguridad: entre {low} % y {high} %</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Exactitud</translation>
    </message>
    <message>
      <source>k-NN, as drawn</source>
      <translation>k-NN, tal como se dibujó</translation>
    </message>
    <message>
      <source>network, as drawn</source>
      <translation>red, tal como se dibujó</translation>
    </message>
    <message>
      <source>k-NN, normalised</source>
      <translation>k-NN, normalizada</translation>
    </message>
    <message>
      <source>network, normalised</source>
      <translation>red, normalizada</translation>
    </message>
    <message>
      <source>Under each picture: what k-NN reads as drawn, then normalised (of a {label})</source>
      <translation>Bajo cada imagen: lo que k-NN lee tal cual y después normalizada (de un {label})</translation>
    </message>
    <message>
      <source>Under each picture: what k-NN reads as drawn, then normalised</source>
      <translation>Bajo cada imagen: lo que k-NN lee tal cual y después normalizada</translation>
    </message>
    <message>
      <source>read as {plain} as drawn, as {normal} normalised</source>
      <translation>leído como {plain} tal cual, como {normal} normalizado</translation>
    </message>
    <message>
      <source>{reader}, at {strength}: {score}%</source>
      <translation>{reader}, con {strength}: {score} %</translation>
    </message>
    <message>
      <source>exact copies</source>
      <translation>copias exactas</translation>
    </message>
    <message>
      <source>near-duplicates</source>
      <translation>casi duplicados</translation>
    </message>
    <message numerus="yes">
      <source>Near-duplicates: {n}</source>
      <translation>
        <numerusform>Casi duplicados: {n}</numerusform>
        <numerusform>Casi duplicados: {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Picture {row}</source>
      <translation>Imagen {row}</translation>
    </message>
    <message>
      <source>Test pictures among the training pictures</source>
      <translation>Prueba entre el entrenamiento</translation>
    </message>
    <message>
      <source>share of the test pictures that leak</source>
      <translation>parte de las imágenes de prueba que se filtra</translation>
    </message>
    <message>
      <source>{kind}, found and removed</source>
      <translation>{kind}, encontrados y quitados</translation>
    </message>
    <message numerus="yes">
      <source>{n} copies: {score}%</source>
      <translation>
        <numerusform>{n} copia: {score} %</numerusform>
        <numerusform>{n} copias: {score} %</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} found and removed: {score}%</source>
      <translation>
        <numerusform>{n} encontrada y quitada: {score} %</numerusform>
        <numerusform>{n} encontradas y quitadas: {score} %</numerusform>
      </translation>
    </message>
    <message>
      <source>{side}: {label}</source>
      <translation>{side}: {label}</translation>
    </message>
    <message>
      <source>Who wrote what is not known in these data.</source>
      <translation>En estos datos no se sabe quién escribió qué.</translation>
    </message>
    <message numerus="yes">
      <source>The same for {n} writers</source>
      <translation>
        <numerusform>Lo mismo para {n} autor</numerusform>
        <numerusform>Lo mismo para {n} autores</numerusform>
      </translation>
    </message>
    <message>
      <source>on both sides</source>
      <translation>en ambos lados</translation>
    </message>
    <message>
      <source>on one alone</source>
      <translation>en uno solo</translation>
    </message>
    <message>
      <source>writers {where}: {score}%</source>
      <translation>autores {where}: {score} %</translation>
    </message>
    <message>
      <source>without any leak</source>
      <translation>sin ninguna filtración</translation>
    </message>
    <message>
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message numerus="yes">
      <source>They disagree on {n} of {tested} pictures</source>
      <translation>
        <numerusform>Discrepan en {n} de {tested} imágenes</numerusform>
        <numerusform>Discrepan en {n} de {tested} imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {score}%, 95% sure between {low}% and {high}%</source>
      <translation>{name}: {score} %, con 95 % de seguridad entre {low} % y {high} %</translation>
    </message>
    <message>
      <source>{metric}: {label} at {distance}</source>
      <translation>{metric}: {label} a distancia {distance}</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>coseno</translation>
    </message>
    <message>
      <source>k-NN</source>
      <translation>k-NN</translation>
    </message>
    <message>
      <source>random forest</source>
      <translation>bosque aleatorio</translation>
    </message>
    <message>
      <source>network</source>
      <translation>red</translation>
    </message>
    <message>
      <source>without scaled ink</source>
      <translation>sin escalar la tinta</translation>
    </message>
    <message>
      <source>with plain gradient descent</source>
      <translation>descenso de gradiente simple</translation>
    </message>
    <message numerus="yes">
      <source>Misread: {n} of {tested}</source>
      <translation>
        <numerusform>Mal leídas: {n} de {tested}</numerusform>
        <numerusform>Mal leídas: {n} de {tested}</numerusform>
      </translation>
    </message>
    <message>
      <source>Neurons: {label}, read as {predicted}</source>
      <translation>Neuronas: {label}, leído como {predicted}</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>respuesta</translation>
    </message>
    <message>
      <source>size</source>
      <translation>tamaño</translation>
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
      <translation>Imagen {row}: {label}, leído como {predicted}</translation>
    </message>
    <message numerus="yes">
      <source>layer {layer}: {active} of {n} lit</source>
      <translation>
        <numerusform>capa {layer}: {active} de {n} encendidas</numerusform>
        <numerusform>capa {layer}: {active} de {n} encendidas</numerusform>
      </translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Aprendizaje</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>pasadas</translation>
    </message>
    <message>
      <source>accuracy on the test set</source>
      <translation>exactitud (de prueba)</translation>
    </message>
    <message numerus="yes">
      <source>{what}: {score}% after {n} passes, not {whole}%</source>
      <translation>
        <numerusform>{what}: {score} % tras {n} pasada, no {whole} %</numerusform>
        <numerusform>{what}: {score} % tras {n} pasadas, no {whole} %</numerusform>
      </translation>
    </message>
    <message>
      <source>What it costs</source>
      <translation>Lo que cuesta</translation>
    </message>
    <message>
      <source>pass {epoch}: {score}%, loss {loss}</source>
      <translation>pasada {epoch}: {score} %, pérdida {loss}</translation>
    </message>
    <message>
      <source>{model}, {what}: {value}</source>
      <translation>{model}, {what}: {value}</translation>
    </message>
    <message>
      <source>ROC, area {auc}: click to move the threshold</source>
      <translation>ROC, área {auc}: umbral con un clic</translation>
    </message>
    <message>
      <source>A fictional digit {verdict}</source>
      <translation>Cifra ficticia: {verdict}</translation>
    </message>
    <message>
      <source>{votes} of {k} say {label}</source>
      <translation>{votes}/{k}: {label}</translation>
    </message>
    <message>
      <source>threshold {threshold}</source>
      <translation>umbral {threshold}</translation>
    </message>
    <message>
      <source>majority of k = {k}</source>
      <translation>mayoría de k = {k}</translation>
    </message>
    <message>
      <source>{kind}, passes as {label}</source>
      <translation>{kind}, pasa por {label}</translation>
    </message>
    <message>
      <source>is refused</source>
      <translation>se rechaza</translation>
    </message>
    <message>
      <source>distance to digits / to non-digits: {score}</source>
      <translation>distancia a cifras / a lo que no lo es: {score}</translation>
    </message>
    <message>
      <source>refused from {threshold} on</source>
      <translation>rechazado a partir de {threshold}</translation>
    </message>
    <message>
      <source>near: {label}</source>
      <translation>cerca: {label}</translation>
    </message>
    <message>
      <source>digits refused</source>
      <translation>cifras rechazadas</translation>
    </message>
    <message>
      <source>non-digits caught</source>
      <translation>no cifras detectadas</translation>
    </message>
    <message>
      <source>threshold {threshold}: {lost}% of digits lost, {caught}% caught</source>
      <translation>umbral {threshold}: {lost} % de cifras perdidas, {caught} % detectadas</translation>
    </message>
    <message>
      <source>Caught, by kind</source>
      <translation>Detectadas, por tipo</translation>
    </message>
    <message>
      <source>such in training</source>
      <translation>entrenados</translation>
    </message>
    <message>
      <source>none in training</source>
      <translation>sin entrenar</translation>
    </message>
    <message>
      <source>{kind}, {when}: {score}% caught</source>
      <translation>{kind}, {when}: {score} % detectadas</translation>
    </message>
    <message>
      <source>Non-digits that pass, and as what</source>
      <translation>No cifras que pasan</translation>
    </message>
    <message>
      <source>as {label}</source>
      <translation>por {label}</translation>
    </message>
    <message>
      <source>another digit</source>
      <translation>otra cifra</translation>
    </message>
    <message>
      <source>the same, other hand</source>
      <translation>la misma, otra mano</translation>
    </message>
    <message>
      <source>another class</source>
      <translation>otra clase</translation>
    </message>
    <message>
      <source>another of its class</source>
      <translation>otra de su clase</translation>
    </message>
    <message>
      <source>All at distance {distance} from the first picture (unless another is given)</source>
      <translation>Todas a distancia {distance} de la primera imagen (donde no se diga otra)</translation>
    </message>
    <message>
      <source>Picture {row}, from which all distances are measured</source>
      <translation>Imagen {row}, desde la que se miden todas las distancias</translation>
    </message>
    <message>
      <source>shifted by {pixels} pixels</source>
      <translation>desplazada {pixels} píxeles</translation>
    </message>
    <message>
      <source>paler by {share}%</source>
      <translation>{share} % más pálida</translation>
    </message>
    <message>
      <source>blocked out on {share}%</source>
      <translation>tapada en {share} %</translation>
    </message>
    <message>
      <source>with noise</source>
      <translation>con ruido</translation>
    </message>
    <message>
      <source>this {label}</source>
      <translation>este {label}</translation>
    </message>
    <message>
      <source>distance {distance}, read as {label}</source>
      <translation>distancia {distance}, leído como {label}</translation>
    </message>
    <message>
      <source>read as {label}</source>
      <translation>leído como {label}</translation>
    </message>
    <message>
      <source>white: a tie</source>
      <translation>blanco: empate</translation>
    </message>
    <message numerus="yes">
      <source>k = {k}: {n} regions</source>
      <translation>
        <numerusform>k = {k}: {n} región</numerusform>
        <numerusform>k = {k}: {n} regiones</numerusform>
      </translation>
    </message>
    <message>
      <source>nearest here: {labels}</source>
      <translation>lo más cercano aquí: {labels}</translation>
    </message>
    <message>
      <source>first principal component</source>
      <translation>primera componente principal</translation>
    </message>
    <message>
      <source>pixel {number}</source>
      <translation>píxel {number}</translation>
    </message>
    <message>
      <source>second principal component</source>
      <translation>segunda componente principal</translation>
    </message>
    <message numerus="yes">
      <source>{n} numbers of {digits} digits</source>
      <translation>
        <numerusform>{n} número de {digits} cifras</numerusform>
        <numerusform>{n} números de {digits} cifras</numerusform>
      </translation>
    </message>
    <message>
      <source>gap between digits, in heights; below 0 they overlap</source>
      <translation>hueco entre cifras, en alturas; por debajo de 0 se solapan</translation>
    </message>
    <message>
      <source>{way}, gap {gap}: {right} of {total} right ({low} to {high}%); {many} fall into as many parts as there are digits</source>
      <translation>{way}, hueco {gap}: {right} de {total} bien ({low} a {high} %); {many} quedan en tantas partes como cifras hay</translation>
    </message>
    <message>
      <source>Gap {gap}: {number}</source>
      <translation>Hueco {gap}: {number}</translation>
    </message>
    <message>
      <source>read right</source>
      <translation>leídos bien</translation>
    </message>
    <message>
      <source>Where reading cuts</source>
      <translation>Dónde corta la lectura</translation>
    </message>
    <message>
      <source>{name}: {score}%, {time} ms a picture, {size} kB to keep</source>
      <translation>{name}: {score} %, {time} ms por imagen, {size} kB que guardar</translation>
    </message>
    <message>
      <source>A larger picture, section by section: {right} of {placed} right</source>
      <translation>Una imagen mayor, sección por sección: {right} de {placed} bien</translation>
    </message>
    <message>
      <source>colour</source>
      <translation>color</translation>
    </message>
    <message>
      <source>grey levels</source>
      <translation>niveles de gris</translation>
    </message>
    <message>
      <source>pixels on each side</source>
      <translation>píxeles en cada lado</translation>
    </message>
    <message>
      <source>Answer in ms</source>
      <translation>Respuesta en ms</translation>
    </message>
    <message>
      <source>Memory in kB</source>
      <translation>Memoria en kB</translation>
    </message>
    <message>
      <source>line, R² = {fit}</source>
      <translation>recta, R² = {fit}</translation>
    </message>
    <message>
      <source>read as {label}, at distance {distance}</source>
      <translation>leído como {label}, a distancia {distance}</translation>
    </message>
    <message>
      <source>training pictures</source>
      <translation>imágenes</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures: {time} ms</source>
      <translation>
        <numerusform>{n} imagen: {time} ms</numerusform>
        <numerusform>{n} imágenes: {time} ms</numerusform>
      </translation>
    </message>
    <message>
      <source>measured</source>
      <translation>medido</translation>
    </message>
    <message>
      <source>k = {k}, {size}% to test: {score}%</source>
      <translation>k = {k}, {size} % para probar: {score} %</translation>
    </message>
    <message>
      <source>Accuracy (the ring marks the best)</source>
      <translation>Exactitud (el anillo marca la mejor)</translation>
    </message>
    <message>
      <source>share to test on</source>
      <translation>parte para probar</translation>
    </message>
    <message>
      <source>With other seeds</source>
      <translation>Con otras semillas</translation>
    </message>
    <message>
      <source>another seed: {score}%</source>
      <translation>otra semilla: {score} %</translation>
    </message>
    <message>
      <source>the record</source>
      <translation>el récord</translation>
    </message>
    <message>
      <source>one seed each</source>
      <translation>una semilla cada uno</translation>
    </message>
    <message>
      <source>{train} pictures train, {validation} validate, {test} test once</source>
      <translation>{train} imágenes entrenan, {validation} validan, {test} prueban una vez</translation>
    </message>
    <message>
      <source>The test: {score}%</source>
      <translation>La prueba: {score} %</translation>
    </message>
    <message>
      <source>on the test set, for the chosen k alone</source>
      <translation>en el conjunto de prueba, solo para el k elegido</translation>
    </message>
    <message>
      <source>on the training pictures themselves</source>
      <translation>en las propias imágenes de entrenamiento</translation>
    </message>
    <message>
      <source>on the validation set</source>
      <translation>en el conjunto de validación</translation>
    </message>
    <message>
      <source>k = {k}: {score}%</source>
      <translation>k = {k}: {score} %</translation>
    </message>
    <message>
      <source>your model</source>
      <translation>su modelo</translation>
    </message>
    <message>
      <source>Sure (from {share}% on) of what is no digit</source>
      <translation>Seguro (desde el {share} %) de lo que no es una cifra</translation>
    </message>
    <message>
      <source>The surest of {count} mistakes of {tested} ({reader})</source>
      <translation>Los errores más seguros: {count} de {tested} ({reader})</translation>
    </message>
    <message>
      <source>a {label}, read as {predicted} by {share}%</source>
      <translation>un {label}, leído como {predicted} con el {share} %</translation>
    </message>
    <message>
      <source>As sure as it is right?</source>
      <translation>¿Tan seguro como acertado?</translation>
    </message>
    <message>
      <source>{reader} is {confidence}% sure of {count} pictures, and right in {score}%</source>
      <translation>{reader} está seguro al {confidence} % en {count} imágenes y acierta en el {score} %</translation>
    </message>
    <message>
      <source>{reader} is sure of {share}% ({kind})</source>
      <translation>{reader} está seguro en el {share} % ({kind})</translation>
    </message>
    <message>
      <source>Neighbour {place}: {label}, at distance {distance}</source>
      <translation>Vecino {place}: {label}, a distancia {distance}</translation>
    </message>
    <message>
      <source>The computation ended by itself, perhaps for want of memory.</source>
      <translation>El cálculo terminó por sí solo, quizá por falta de memoria.</translation>
    </message>
    <message>
      <source>{path} is there already, and holds something else: choose another folder.</source>
      <translation>{path} ya existe y contiene otra cosa: elija otra carpeta.</translation>
    </message>
    <message>
      <source>There is no experiment “{name}”: “digitpad experiment” lists them all.</source>
      <translation>No hay ningún experimento «{name}»: «digitpad experiment» los muestra todos.</translation>
    </message>
    <message>
      <source>There is no experiment “{name}”: did you mean “{guess}”?</source>
      <translation>No hay ningún experimento «{name}»: ¿se refería a «{guess}»?</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>{name}, {count} pictures</source>
      <translation>{name}, {count} imágenes</translation>
    </message>
    <message>
      <source>Neighbours (k)</source>
      <translation>Vecinos (k)</translation>
    </message>
    <message>
      <source>Neighbours (k), a list</source>
      <translation>Vecinos (k), una lista</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Distancia</translation>
    </message>
    <message>
      <source>Share to train on</source>
      <translation>Parte para entrenar</translation>
    </message>
    <message>
      <source>Shuffle first</source>
      <translation>Mezclar antes</translation>
    </message>
    <message>
      <source>Pictures to train on</source>
      <translation>Imágenes para entrenar</translation>
    </message>
    <message>
      <source>Pictures to test on</source>
      <translation>Imágenes para probar</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>{name} is one of {choices}, not “{value}”.</source>
      <translation>{name} es uno de {choices}, no «{value}».</translation>
    </message>
    <message>
      <source>{name} needs at least one value.</source>
      <translation>{name} necesita al menos un valor.</translation>
    </message>
    <message>
      <source>{name} must be at least {low}, not {value}.</source>
      <translation>{name} debe ser al menos {low}, no {value}.</translation>
    </message>
    <message>
      <source>{name} must be at most {high}, not {value}.</source>
      <translation>{name} debe ser como máximo {high}, no {value}.</translation>
    </message>
    <message>
      <source>For example 1, 3, 5 or 1-30.</source>
      <translation>Por ejemplo 1, 3, 5 o 1-30.</translation>
    </message>
    <message>
      <source>Between 0 and 1; the rest is tested.</source>
      <translation>Entre 0 y 1; el resto se prueba.</translation>
    </message>
    <message>
      <source>0: by the share.</source>
      <translation>0: según la parte.</translation>
    </message>
    <message>
      <source>0: all that are left.</source>
      <translation>0: todas las que quedan.</translation>
    </message>
    <message>
      <source>There is no setting “{name}” here.</source>
      <translation>Aquí no hay ningún ajuste «{name}».</translation>
    </message>
    <message>
      <source>“{value}” is no good value for {name}.</source>
      <translation>«{value}» no es un valor válido para {name}.</translation>
    </message>
    <message numerus="yes">
      <source>k is {k}, but there are only {n} pictures to train on.</source>
      <translation>
        <numerusform>k es {k}, pero solo hay {n} imagen para entrenar.</numerusform>
        <numerusform>k es {k}, pero solo hay {n} imágenes para entrenar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{train} to train and {test} to test are more than the {n} pictures there are.</source>
      <translation>
        <numerusform>{train} para entrenar y {test} para probar son más que la {n} imagen que hay.</numerusform>
        <numerusform>{train} para entrenar y {test} para probar son más que las {n} imágenes que hay.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} pictures are on one side: some must train and some must test.</source>
      <translation>
        <numerusform>La {n} imagen está en un solo lado: unas deben entrenar y otras probar.</numerusform>
        <numerusform>Las {n} imágenes están en un mismo lado: unas deben entrenar y otras probar.</numerusform>
      </translation>
    </message>
    <message>
      <source>The share to train on must lie between 0 and 1, not at {fraction}.</source>
      <translation>La parte para entrenar debe estar entre 0 y 1, no en {fraction}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are too few to train on a share of {fraction}.</source>
      <translation>
        <numerusform>{n} imagen es muy poco para entrenar con una parte de {fraction}.</numerusform>
        <numerusform>{n} imágenes son muy pocas para entrenar con una parte de {fraction}.</numerusform>
      </translation>
    </message>
    <message>
      <source>ink scaled to 0..1</source>
      <translation>tinta escalada a 0..1</translation>
    </message>
    <message>
      <source>steps fitted to every weight</source>
      <translation>pasos adaptados a cada peso</translation>
    </message>
    <message>
      <source>The network owes its score most of all to {first} ({gain} points)</source>
      <translation>La red debe su resultado sobre todo a «{first}» ({gain} puntos)</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>No single part of its training matters here: whatever is left out, it reads as well.</source>
      <translation>Ninguna parte suelta del entrenamiento importa aquí: se omita lo que se omita, lee igual de bien.</translation>
    </message>
    <message>
      <source>{owed}, then to {what} ({gain})</source>
      <translation>{owed}, después a «{what}» ({gain})</translation>
    </message>
    <message>
      <source>{owed}; {what} did not help here</source>
      <translation>{owed}; «{what}» no ayudó aquí</translation>
    </message>
    <message numerus="yes">
      <source>going over the pictures {n} times</source>
      <translation>
        <numerusform>pasar {n} vez por las imágenes</numerusform>
        <numerusform>pasar {n} veces por las imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>The most frequent mistake: {label} read as {read} ({there} ×); the reverse: {back} ×.</source>
      <translation>El error más frecuente: {label} leído como {read} ({there} ×); al revés: {back} ×.</translation>
    </message>
    <message numerus="yes">
      <source>{worst} Luck alone splits one of {n} pairs as unevenly in {share}% of all cases: no proof of a direction.</source>
      <translation>
        <numerusform>{worst} El azar por sí solo divide uno de {n} par de forma tan desigual en el {share} % de los casos: no prueba una dirección.</numerusform>
        <numerusform>{worst} El azar por sí solo divide uno de {n} pares de forma tan desigual en el {share} % de los casos: no prueba una dirección.</numerusform>
      </translation>
    </message>
    <message>
      <source>Only the diagonal is filled: no class was taken for another.</source>
      <translation>Solo está llena la diagonal: ninguna clase se tomó por otra.</translation>
    </message>
    <message>
      <source>{worst} The two are taken for each other.</source>
      <translation>{worst} Los dos se confunden entre sí.</translation>
    </message>
    <message numerus="yes">
      <source>{worst} Chance would split one of {n} pairs so in less than {share}% of all cases: it has a direction.</source>
      <translation>
        <numerusform>{worst} El azar dividiría así uno de {n} par en menos del {share} % de los casos: tiene una dirección.</numerusform>
        <numerusform>{worst} El azar dividiría así uno de {n} pares en menos del {share} % de los casos: tiene una dirección.</numerusform>
      </translation>
    </message>
    <message>
      <source>Who is taken for whom?</source>
      <translation>¿Quién se toma por quién?</translation>
    </message>
    <message>
      <source>Which digits are mistaken for which others?</source>
      <translation>¿Qué cifras se confunden con qué otras?</translation>
    </message>
    <message>
      <source>k = {k} is best with {mean}% ± {error} (standard error of {folds} folds).</source>
      <translation>k = {k} es el mejor con {mean} % ± {error} (error estándar de {folds} partes).</translation>
    </message>
    <message>
      <source>{best} No larger k comes within that error: here the choice of k matters.</source>
      <translation>{best} Ningún k mayor queda dentro de ese error: aquí la elección de k importa.</translation>
    </message>
    <message>
      <source>Folds</source>
      <translation>Partes (folds)</translation>
    </message>
    <message>
      <source>Every class in every fold alike</source>
      <translation>Clases por igual en cada parte</translation>
    </message>
    <message>
      <source>Pictures to use</source>
      <translation>Imágenes que se usan</translation>
    </message>
    <message>
      <source>There are only {available} pictures, not {asked}.</source>
      <translation>Solo hay {available} imágenes, no {asked}.</translation>
    </message>
    <message numerus="yes">
      <source>{folds} folds need at least as many pictures; there are {n}.</source>
      <translation>
        <numerusform>{folds} partes necesitan al menos otras tantas imágenes; solo hay {n}.</numerusform>
        <numerusform>{folds} partes necesitan al menos otras tantas imágenes; solo hay {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The class {label} has {n} samples, fewer than the {folds} folds: use fewer folds or add samples.</source>
      <translation>
        <numerusform>La clase {label} tiene {n} muestra, menos que las {folds} partes: usar menos partes o añadir muestras.</numerusform>
        <numerusform>La clase {label} tiene {n} muestras, menos que las {folds} partes: usar menos partes o añadir muestras.</numerusform>
      </translation>
    </message>
    <message>
      <source>{best} k = {other} ({mean}%) lies within that error: as good a choice, and the one that listens less to single pictures.</source>
      <translation>{best} k = {other} ({mean} %) queda dentro de ese error: una elección igual de buena, y la que menos depende de imágenes sueltas.</translation>
    </message>
    <message>
      <source>Cross-validation</source>
      <translation>Validación cruzada</translation>
    </message>
    <message>
      <source>Which k is best when every picture gets to test once, and how sure is that?</source>
      <translation>¿Qué k es el mejor cuando cada imagen sirve de prueba una vez, y con qué seguridad?</translation>
    </message>
    <message>
      <source>The first ones; 0: all.</source>
      <translation>Las primeras; 0: todas.</translation>
    </message>
    <message>
      <source>{counts} On average {first} and {second} look most alike; expect them to be confused.</source>
      <translation>{counts} En promedio {first} y {second} son los que más se parecen; es de esperar que se confundan.</translation>
    </message>
    <message>
      <source>Picture to look into</source>
      <translation>Imagen que mirar por dentro</translation>
    </message>
    <message>
      <source>There is no picture {sample}: they are numbered 0 to {last}.</source>
      <translation>No hay ninguna imagen {sample}: van numeradas de 0 a {last}.</translation>
    </message>
    <message>
      <source>The classes are uneven ({fewest} pictures of {rare}, {most} of {common}): who always says {common} is right in {share}% of all cases.</source>
      <translation>Las clases son desiguales ({fewest} imágenes de {rare}, {most} de {common}): quien dice siempre {common} acierta en {share} % de los casos.</translation>
    </message>
    <message>
      <source>The classes are even: from {fewest} to {most} pictures each.</source>
      <translation>Las clases están equilibradas: de {fewest} a {most} imágenes cada una.</translation>
    </message>
    <message>
      <source>Look at the data</source>
      <translation>Mirar los datos</translation>
    </message>
    <message>
      <source>What do the pictures look like, and what are they to a machine?</source>
      <translation>¿Cómo son las imágenes, y qué son para una máquina?</translation>
    </message>
    <message>
      <source>{wrong} of {tested} are misread, most often {label} as {predicted} ({times} ×).</source>
      <translation>{wrong} de {tested} se leen mal, sobre todo {label} como {predicted} ({times} ×).</translation>
    </message>
    <message>
      <source>{detail} The test is large enough to trust the figure to about a point ({low}% to {high}%).</source>
      <translation>{detail} La prueba es lo bastante grande para fiarse de la cifra en torno a un punto (de {low} % a {high} %).</translation>
    </message>
    <message numerus="yes">
      <source>All {n} test pictures are read right, and yet the true accuracy may be as low as {low}%: a short test cannot promise more.</source>
      <translation>
        <numerusform>La única imagen de prueba se lee bien y, aun así, la exactitud real puede ser de solo {low} %: una prueba corta no puede prometer más.</numerusform>
        <numerusform>Las {n} imágenes de prueba se leen bien y, aun así, la exactitud real puede ser de solo {low} %: una prueba corta no puede prometer más.</numerusform>
      </translation>
    </message>
    <message>
      <source>{detail} With so few to test, the true accuracy may lie anywhere from {low}% to {high}%.</source>
      <translation>{detail} Con tan pocas para probar, la exactitud real puede estar en cualquier punto de {low} % a {high} %.</translation>
    </message>
    <message>
      <source>Train and test</source>
      <translation>Entrenar y probar</translation>
    </message>
    <message>
      <source>How well does it read pictures that it has never seen?</source>
      <translation>¿Qué tal lee imágenes que nunca ha visto?</translation>
    </message>
    <message>
      <source>Over all changes k-NN reads {plain}% of the pictures right as drawn, {normal}% normalised.</source>
      <translation>En todos los cambios k-NN lee bien {plain} % de las imágenes tal como se dibujaron, {normal} % normalizadas.</translation>
    </message>
    <message>
      <source>Normalisation takes out what does not matter: it helps where digits are {helped}</source>
      <translation>La normalización quita lo que no importa: ayuda donde las cifras están {helped}</translation>
    </message>
    <message>
      <source>{overall} {won}; it is fooled where they are {harmed}.</source>
      <translation>{overall} {won}; se deja engañar donde están {harmed}.</translation>
    </message>
    <message>
      <source>Neurons of the network</source>
      <translation>Neuronas de la red</translation>
    </message>
    <message>
      <source>A drawing of your own</source>
      <translation>Un dibujo propio</translation>
    </message>
    <message>
      <source>What that drawing is</source>
      <translation>Qué es ese dibujo</translation>
    </message>
    <message numerus="yes">
      <source>A drawing of one's own has 64 numbers, not {n}.</source>
      <translation>
        <numerusform>Un dibujo propio tiene 64 números, no {n}.</numerusform>
        <numerusform>Un dibujo propio tiene 64 números, no {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{overall} Normalisation helps with none of them on these pictures.</source>
      <translation>{overall} Con estas imágenes la normalización no ayuda en ninguno de ellos.</translation>
    </message>
    <message>
      <source>{overall} {won}, and harms nowhere.</source>
      <translation>{overall} {won}, y no perjudica en ninguna parte.</translation>
    </message>
    <message>
      <source>{these}, {one}</source>
      <translation>{these}, {one}</translation>
    </message>
    <message>
      <source>Moved, turned, covered</source>
      <translation>Movidas, giradas, tapadas</translation>
    </message>
    <message>
      <source>How much may a drawing change before it is misread, and what does normalisation help?</source>
      <translation>¿Cuánto puede cambiar un dibujo antes de leerse mal, y en qué ayuda la normalización?</translation>
    </message>
    <message>
      <source>Its 64 numbers; empty: the first test picture.</source>
      <translation>Sus 64 números; vacío: la primera imagen de prueba.</translation>
    </message>
    <message>
      <source>-1: not given.</source>
      <translation>-1: no indicada.</translation>
    </message>
    <message>
      <source>{first} Writers do not leak here: strangers are read at {strangers}%, known hands at {mixed}%.</source>
      <translation>{first} Aquí los autores no se filtran: a los desconocidos se los lee con {strangers} %, a las manos conocidas con {mixed} %.</translation>
    </message>
    <message>
      <source>Shares of the test pictures that leak</source>
      <translation>Partes de las imágenes de prueba que se filtran</translation>
    </message>
    <message>
      <source>Near: within this share of the ink</source>
      <translation>Cerca: dentro de esta parte de la tinta</translation>
    </message>
    <message>
      <source>With {share}% of the test pictures leaked, {accuracy}% becomes {leaked}%; with the duplicates found and removed it is {mended}% again.</source>
      <translation>Con {share} % de las imágenes de prueba filtradas, {accuracy} % se vuelve {leaked} %; al quitar los duplicados encontrados vuelve a ser {mended} %.</translation>
    </message>
    <message>
      <source>No leak changes the score of {accuracy}% here.</source>
      <translation>Ninguna filtración cambia aquí el resultado de {accuracy} %.</translation>
    </message>
    <message numerus="yes">
      <source>The data themselves have {n} such pictures.</source>
      <translation>
        <numerusform>Los propios datos tienen {n} imagen así.</numerusform>
        <numerusform>Los propios datos tienen {n} imágenes así.</numerusform>
      </translation>
    </message>
    <message>
      <source>The data themselves have none.</source>
      <translation>Los propios datos no tienen ninguna.</translation>
    </message>
    <message>
      <source>{first} {own}</source>
      <translation>{first} {own}</translation>
    </message>
    <message>
      <source>{first} Hands that it never saw are read at {strangers}%, not {mixed}%: writers leak, too.</source>
      <translation>{first} Las manos nunca vistas se leen con {strangers} %, no {mixed} %: los autores también se filtran.</translation>
    </message>
    <message>
      <source>Leaks</source>
      <translation>Filtraciones</translation>
    </message>
    <message>
      <source>What do duplicates, and the same writer, in training and test do to a score?</source>
      <translation>¿Qué le hacen a un resultado los duplicados, o el mismo autor, en entrenamiento y prueba?</translation>
    </message>
    <message>
      <source>L2 distance over L2 length.</source>
      <translation>Distancia L2 entre longitud L2.</translation>
    </message>
    <message>
      <source>{better} is ahead: it alone reads {count} pictures right, the other alone {other}.</source>
      <translation>{better} va por delante: solo ella lee bien {count} imágenes, solo la otra {other}.</translation>
    </message>
    <message>
      <source>{found} A coin splits them as unevenly in {share}% of all cases: no proof of anything.</source>
      <translation>{found} Una moneda las reparte así de desigual en {share} % de los casos: no prueba nada.</translation>
    </message>
    <message>
      <source>L1 and L2 read the same pictures right here ({accuracy}%).</source>
      <translation>L1 y L2 leen bien aquí las mismas imágenes ({accuracy} %).</translation>
    </message>
    <message numerus="yes">
      <source>L1 and L2 are equally good here ({accuracy}%), though they disagree: each alone is right on {n} pictures.</source>
      <translation>
        <numerusform>L1 y L2 son aquí igual de buenas ({accuracy} %), aunque discrepan: cada una acierta por sí sola en {n} imagen.</numerusform>
        <numerusform>L1 y L2 son aquí igual de buenas ({accuracy} %), aunque discrepan: cada una acierta por sí sola en {n} imágenes.</numerusform>
      </translation>
    </message>
    <message>
      <source>{found} Chance would split them so in less than {share}% of all cases: the distance matters.</source>
      <translation>{found} El azar las repartiría así en menos de {share} % de los casos: la distancia importa.</translation>
    </message>
    <message>
      <source>Which distance?</source>
      <translation>¿Qué distancia?</translation>
    </message>
    <message>
      <source>Does it matter how the distance between two pictures is measured?</source>
      <translation>¿Importa cómo se mide la distancia entre dos imágenes?</translation>
    </message>
    <message>
      <source>Its training took {seconds} s, which k-NN does not need; its answer takes {ratio} times as long as k-NN's.</source>
      <translation>Su entrenamiento tardó {seconds} s, que k-NN no necesita; su respuesta tarda {ratio} veces lo que la de k-NN.</translation>
    </message>
    <message>
      <source>{told} {why} {cost}</source>
      <translation>{told} {why} {cost}</translation>
    </message>
    <message>
      <source>Neurons in the hidden layers</source>
      <translation>Neuronas de las capas ocultas</translation>
    </message>
    <message>
      <source>Passes over the training pictures</source>
      <translation>Pasadas por las imágenes de entrenamiento</translation>
    </message>
    <message>
      <source>Scale ink to 0..1 first</source>
      <translation>Escalar antes la tinta a 0..1</translation>
    </message>
    <message>
      <source>Find out what it owes its score to</source>
      <translation>Buscar las razones</translation>
    </message>
    <message>
      <source>Trees of the forest</source>
      <translation>Árboles del bosque</translation>
    </message>
    <message>
      <source>First drawing to light up</source>
      <translation>Primer dibujo que encender</translation>
    </message>
    <message>
      <source>Second drawing to light up</source>
      <translation>Segundo dibujo que encender</translation>
    </message>
    <message numerus="yes">
      <source>There are only {n} test pictures to light up.</source>
      <translation>
        <numerusform>Solo hay {n} imagen de prueba que encender.</numerusform>
        <numerusform>Solo hay {n} imágenes de prueba que encender.</numerusform>
      </translation>
    </message>
    <message>
      <source>The network is still to learn.</source>
      <translation>La red aún tiene que aprender.</translation>
    </message>
    <message>
      <source>The network reads {network}%, k-NN {neighbors}%: what it learnt is more than what k-NN remembers.</source>
      <translation>La red lee bien {network} %, k-NN {neighbors} %: lo que aprendió es más que lo que k-NN recuerda.</translation>
    </message>
    <message>
      <source>{told} {cost}</source>
      <translation>{told} {cost}</translation>
    </message>
    <message>
      <source>A neural network</source>
      <translation>Una red neuronal</translation>
    </message>
    <message>
      <source>Does a neural network read better than k-NN, and what does it cost?</source>
      <translation>¿Lee una red neuronal mejor que k-NN, y qué cuesta?</translation>
    </message>
    <message>
      <source>Counted among the test pictures.</source>
      <translation>Contado entre las imágenes de prueba.</translation>
    </message>
    <message>
      <source>k-NN reads {neighbors}%, the network {network}%: with so few pictures, remembering is as good as learning.</source>
      <translation>k-NN lee bien {neighbors} %, la red {network} %: con tan pocas imágenes, recordar es tan bueno como aprender.</translation>
    </message>
    <message>
      <source>k-NN reads {neighbors}%, the network {network}%: without scaled ink its first steps are far too long.</source>
      <translation>k-NN lee bien {neighbors} %, la red {network} %: sin escalar la tinta, sus primeros pasos son demasiado largos.</translation>
    </message>
    <message>
      <source>At {lost}% of the digits lost, {caught}% of the non-digits are caught (AUC {auc}).</source>
      <translation>Perdiendo {lost} % de las cifras se detecta {caught} % de lo que no lo es (AUC {auc}).</translation>
    </message>
    <message>
      <source>The made-up picture is refused, though {votes} of {k} neighbours say {digit}.</source>
      <translation>La imagen inventada se rechaza, aunque {votes} de {k} vecinos dicen {digit}.</translation>
    </message>
    <message>
      <source>{caught} Kinds that it was never shown are caught just as well. {fiction}</source>
      <translation>{caught} Los tipos que nunca se le mostraron se detectan igual de bien. {fiction}</translation>
    </message>
    <message>
      <source>Share of digits to keep</source>
      <translation>Parte de las cifras que se conserva</translation>
    </message>
    <message>
      <source>Non-digits to each digit</source>
      <translation>No cifras por cada cifra</translation>
    </message>
    <message>
      <source>A fictional digit</source>
      <translation>Una cifra ficticia</translation>
    </message>
    <message>
      <source>{name} has too few digits for this experiment.</source>
      <translation>{name} tiene muy pocas cifras para este experimento.</translation>
    </message>
    <message numerus="yes">
      <source>A picture has {pixels} numbers here, not {n}.</source>
      <translation>
        <numerusform>Aquí una imagen tiene {pixels} números, no {n}.</numerusform>
        <numerusform>Aquí una imagen tiene {pixels} números, no {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The made-up picture passes as “{digit}”: k-NN has an answer to everything.</source>
      <translation>La imagen inventada pasa por «{digit}»: k-NN tiene respuesta para todo.</translation>
    </message>
    <message>
      <source>{caught} Of the kind “{kind}” it catches {seen}%, but only {unseen}% when none of them was in training: it knows the non-digits it was shown. {fiction}</source>
      <translation>{caught} Del tipo «{kind}» detecta {seen} %, pero solo {unseen} % si no había ninguno en el entrenamiento: conoce las no cifras que se le mostraron. {fiction}</translation>
    </message>
    <message>
      <source>Not a digit</source>
      <translation>No es una cifra</translation>
    </message>
    <message>
      <source>Can it say “this is no digit”, and how many digits does that cost?</source>
      <translation>¿Puede decir «esto no es una cifra», y cuántas cifras cuesta?</translation>
    </message>
    <message>
      <source>Its numbers, row by row; empty: one at random.</source>
      <translation>Sus números, fila por fila; vacío: una al azar.</translation>
    </message>
    <message>
      <source>{other} lies at distance {distance}</source>
      <translation>{other} está a distancia {distance}</translation>
    </message>
    <message>
      <source>{apart}; this {label} must be shifted by {pixels} pixels to get there: here pixels agree with people.</source>
      <translation>{apart}; este {label} debe desplazarse {pixels} píxeles para llegar ahí: aquí los píxeles coinciden con las personas.</translation>
    </message>
    <message>
      <source>Picture to start from</source>
      <translation>Imagen de la que partir</translation>
    </message>
    <message>
      <source>All pictures have the label {label}: there is no other digit to compare.</source>
      <translation>Todas las imágenes llevan la etiqueta {label}: no hay otra cifra con que comparar.</translation>
    </message>
    <message>
      <source>{apart}, and no shift of this {label} brings it as far away: for it, pixels tell digits apart.</source>
      <translation>{apart}, y ningún desplazamiento de este {label} lo lleva tan lejos: para él, los píxeles distinguen las cifras.</translation>
    </message>
    <message>
      <source>{apart}; the very same {label} shifted by {pixels} pixels lies just as far away. To pixels both are equally different, to people they are not: pictures must be put in place before they are compared.</source>
      <translation>{apart}; el mismo {label} desplazado {pixels} píxeles está igual de lejos. Para los píxeles ambos son igual de distintos, para las personas no: las imágenes deben ponerse en su sitio antes de compararlas.</translation>
    </message>
    <message>
      <source>Equally far</source>
      <translation>Igual de lejos</translation>
    </message>
    <message>
      <source>Do pictures that are close in pixels look alike to people?</source>
      <translation>Las imágenes cercanas en píxeles, ¿se parecen para las personas?</translation>
    </message>
    <message>
      <source>Two numbers keep {share}% of what differs between the pictures.</source>
      <translation>Dos números conservan {share} % de lo que difiere entre las imágenes.</translation>
    </message>
    <message>
      <source>{kept} k = {k} draws {islands} regions, k = {other} {fewer}: here a larger k smooths next to nothing.</source>
      <translation>{kept} k = {k} dibuja {islands} regiones, k = {other} {fewer}: aquí un k mayor no suaviza casi nada.</translation>
    </message>
    <message>
      <source>Classes to show</source>
      <translation>Clases que mostrar</translation>
    </message>
    <message>
      <source>Plane</source>
      <translation>Plano</translation>
    </message>
    <message>
      <source>The two pixels</source>
      <translation>Los dos píxeles</translation>
    </message>
    <message>
      <source>Points along each side of the map</source>
      <translation>Puntos en cada lado del mapa</translation>
    </message>
    <message>
      <source>Choose two or more classes that {name} has: {labels}.</source>
      <translation>Elegir dos o más clases que tenga {name}: {labels}.</translation>
    </message>
    <message>
      <source>Choose two pixels between 0 and {last}.</source>
      <translation>Elegir dos píxeles entre 0 y {last}.</translation>
    </message>
    <message>
      <source>{kept} k = {k} gives {islands} regions.</source>
      <translation>{kept} k = {k} da {islands} regiones.</translation>
    </message>
    <message>
      <source>{kept} k = {k} draws {islands} regions, islands around outliers; k = {other} smooths them to {fewer}.</source>
      <translation>{kept} k = {k} dibuja {islands} regiones, islas en torno a valores atípicos; k = {other} las suaviza a {fewer}.</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Regiones</translation>
    </message>
    <message>
      <source>Which part of the plane belongs to which digit, and how does k change the borders?</source>
      <translation>¿Qué parte del plano pertenece a qué cifra, y cómo cambia k las fronteras?</translation>
    </message>
    <message>
      <source>Numbers for the plane of pixels.</source>
      <translation>Números para el plano de píxeles.</translation>
    </message>
    <message>
      <source>0: all of the classes.</source>
      <translation>0: todas las clases.</translation>
    </message>
    <message>
      <source>cut at gaps</source>
      <translation>cortar en los huecos</translation>
    </message>
    <message>
      <source>connected parts</source>
      <translation>partes conexas</translation>
    </message>
    <message>
      <source>cut by reading</source>
      <translation>cortar leyendo</translation>
    </message>
    <message>
      <source>{first} There reading alone is right {won} times and the better of the others alone {lost} times: reading is worse, and not by chance (p = {p}).</source>
      <translation>{first} Ahí solo la lectura acierta {won} veces y solo la mejor de las otras {lost} veces: la lectura es peor, y no por azar (p = {p}).</translation>
    </message>
    <message>
      <source>With gaps of {gap}% of the height, cutting at gaps reads {gaps}% of the numbers right, connected parts {parts}%, reading {reading}% ({low} to {high}%).</source>
      <translation>Con huecos del {gap} % de la altura, cortar en los huecos lee bien el {gaps} % de los números, las partes conexas el {parts} %, la lectura el {reading} % ({low} a {high} %).</translation>
    </message>
    <message>
      <source>Gaps between digits</source>
      <translation>Huecos entre cifras</translation>
    </message>
    <message>
      <source>Digits in a number</source>
      <translation>Cifras por número</translation>
    </message>
    <message>
      <source>Numbers to read</source>
      <translation>Números que leer</translation>
    </message>
    <message>
      <source>Ink: from this share of full ink</source>
      <translation>Tinta: desde esta parte de la tinta plena</translation>
    </message>
    <message>
      <source>Training pictures to compare with, at most</source>
      <translation>Imágenes de entrenamiento con que comparar, como máximo</translation>
    </message>
    <message>
      <source>No number was read yet.</source>
      <translation>Aún no se ha leído ningún número.</translation>
    </message>
    <message>
      <source>{first} {near}</source>
      <translation>{first} {near}</translation>
    </message>
    <message>
      <source>{first} There reading alone is right {won} times and the better of the others alone {lost} times: that may be chance (p = {p}).</source>
      <translation>{first} Ahí solo la lectura acierta {won} veces y solo la mejor de las otras {lost} veces: puede ser azar (p = {p}).</translation>
    </message>
    <message>
      <source>{first} There reading alone is right {won} times and the better of the others alone {lost} times: more than chance (p = {p}). Where to cut is not known before it is read.</source>
      <translation>{first} Ahí solo la lectura acierta {won} veces y solo la mejor de las otras {lost} veces: más que azar (p = {p}). Dónde cortar no se sabe antes de leer.</translation>
    </message>
    <message>
      <source>Where to cut?</source>
      <translation>¿Dónde cortar?</translation>
    </message>
    <message>
      <source>Where does one digit end and the next begin, once they touch?</source>
      <translation>¿Dónde acaba una cifra y empieza la siguiente cuando se tocan?</translation>
    </message>
    <message>
      <source>In heights of a picture; below 0 they overlap.</source>
      <translation>En alturas de una imagen; por debajo de 0 se solapan.</translation>
    </message>
    <message>
      <source>{small} {shades} In the larger picture {right} of {placed} digits are found and read right.</source>
      <translation>{small} {shades} En la imagen mayor se encuentran y leen bien {right} de {placed} cifras.</translation>
    </message>
    <message>
      <source>The time to answer is no straight line here (one explains {share}%): so short a time tells of the machine, too.</source>
      <translation>El tiempo de respuesta no es aquí una recta (una explica el {share} %): un tiempo tan corto también habla de la máquina.</translation>
    </message>
    <message>
      <source>Largest training set to time</source>
      <translation>Mayor conjunto de entrenamiento que cronometrar</translation>
    </message>
    <message>
      <source>Digits in the larger picture</source>
      <translation>Cifras de la imagen mayor</translation>
    </message>
    <message>
      <source>{side} x {side} pixels are enough for {accuracy}%, {full} x {full} give {best}%.</source>
      <translation>{side} x {side} píxeles bastan para {accuracy} %, {full} x {full} dan {best} %.</translation>
    </message>
    <message>
      <source>Every pixel counts: all {side} x {side} are needed for {best}%.</source>
      <translation>Cada píxel cuenta: hacen falta los {side} x {side} para {best} %.</translation>
    </message>
    <message>
      <source>{small} {growth}</source>
      <translation>{small} {growth}</translation>
    </message>
    <message>
      <source>Black and white alone costs {lost} points.</source>
      <translation>Blanco y negro solo cuesta {lost} puntos.</translation>
    </message>
    <message>
      <source>Black and white alone is hardly worse ({black}%).</source>
      <translation>Blanco y negro solo apenas es peor ({black} %).</translation>
    </message>
    <message>
      <source>{small} {shades}</source>
      <translation>{small} {shades}</translation>
    </message>
    <message>
      <source>The time to answer grows in step with the training pictures: a straight line explains {share}% of it.</source>
      <translation>El tiempo de respuesta crece a la par que las imágenes de entrenamiento: una recta explica el {share} %.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>How many pixels, greys and samples does it take, and what do they cost?</source>
      <translation>¿Cuántos píxeles, grises y muestras hacen falta, y qué cuestan?</translation>
    </message>
    <message>
      <source>The best of {count} cells is {best}%, at k = {k} and {size}% to test.</source>
      <translation>La mejor de {count} celdas tiene {best} %, con k = {k} y {size} % para probar.</translation>
    </message>
    <message>
      <source>{best} Other seeds give {mean}% on average there ({low}% to {high}%): this one was not luck.</source>
      <translation>{best} Otras semillas dan ahí {mean} % en promedio (de {low} % a {high} %): esta no fue suerte.</translation>
    </message>
    <message>
      <source>Shares to test on</source>
      <translation>Partes para probar</translation>
    </message>
    <message>
      <source>Seeds to try for luck</source>
      <translation>Semillas para tentar la suerte</translation>
    </message>
    <message>
      <source>The map is growing; the luck of the split comes after it.</source>
      <translation>El mapa va creciendo; la suerte de la división viene después.</translation>
    </message>
    <message>
      <source>{best} Other seeds give {mean}% on average there ({low}% to {high}%): much of the record was luck.</source>
      <translation>{best} Otras semillas dan ahí {mean} % en promedio (de {low} % a {high} %): buena parte del récord fue suerte.</translation>
    </message>
    <message>
      <source>The luck of the split</source>
      <translation>La suerte de la división</translation>
    </message>
    <message>
      <source>Which share to test on and which k score best, and how much of that is luck?</source>
      <translation>¿Qué parte de prueba y qué k puntúan mejor, y cuánto de ello es suerte?</translation>
    </message>
    <message>
      <source>{chosen} On the test set it gets {test}%, no less: here the choice did not flatter itself.</source>
      <translation>{chosen} En el conjunto de prueba obtiene {test} %, no menos: aquí la elección no se halagó a sí misma.</translation>
    </message>
    <message>
      <source>Share of those to validate on</source>
      <translation>Parte de esas para validar</translation>
    </message>
    <message>
      <source>On validation k = {list} are equally good with {validation}%; the smallest was taken.</source>
      <translation>En la validación k = {list} son igual de buenos con {validation} %; se tomó el menor.</translation>
    </message>
    <message>
      <source>k = {k} was best on validation with {validation}%.</source>
      <translation>k = {k} fue el mejor en la validación con {validation} %.</translation>
    </message>
    <message>
      <source>{chosen} On the test set it gets {test}%, less: the winner of a choice looks better than it is, and only pictures that had no say tell.</source>
      <translation>{chosen} En el conjunto de prueba obtiene {test} %, menos: el ganador de una elección parece mejor de lo que es, y solo lo revelan las imágenes que no tuvieron voz.</translation>
    </message>
    <message>
      <source>Three sets</source>
      <translation>Tres conjuntos</translation>
    </message>
    <message>
      <source>How is k chosen without fooling oneself?</source>
      <translation>¿Cómo se elige k sin engañarse?</translation>
    </message>
    <message>
      <source>Taken from the pictures to train on.</source>
      <translation>Tomada de las imágenes de entrenamiento.</translation>
    </message>
    <message>
      <source>Your model reads {yours}% right (between {low}% and {high}%), k-NN {knn}% and a network {network}%, which know {count} pictures of these very hands.</source>
      <translation>Su modelo lee bien el {yours} % (entre el {low} % y el {high} %), k-NN el {knn} % y una red el {network} %; estos conocen {count} imágenes de las mismas manos.</translation>
    </message>
    <message>
      <source>{overall} It loses most where digits are {worst}: {lost} points on average. Of what is no digit it is sure in {sure}% of the cases.</source>
      <translation>{overall} Pierde más donde las cifras están {worst}: {lost} puntos de media. De lo que no es una cifra está seguro en el {sure} % de los casos.</translation>
    </message>
    <message>
      <source>Your model's file</source>
      <translation>Archivo de su modelo</translation>
    </message>
    <message>
      <source>k-NN reads {knn}% of the test pictures right, a network {network}%. Name the file of your own model to see it beside them.</source>
      <translation>k-NN lee bien el {knn} % de las imágenes de prueba, una red el {network} %. Indique el archivo de un modelo propio para verlo junto a ellos.</translation>
    </message>
    <message>
      <source>Your own model</source>
      <translation>Su propio modelo</translation>
    </message>
    <message>
      <source>How does a model of your own cope with other hands, and what does it make of what is no digit?</source>
      <translation>¿Cómo resiste un modelo propio otras manos, y qué hace con lo que no es una cifra?</translation>
    </message>
    <message>
      <source>ONNX (.onnx), skops (.skops) or a Python file (.py); empty: the two others alone.</source>
      <translation>ONNX (.onnx), skops (.skops) o un archivo de Python (.py); vacío: solo los otros dos.</translation>
    </message>
    <message numerus="yes">
      <source>To say why a model misreads, at least {n} labelled digits are needed; there are {found}.</source>
      <translation>
        <numerusform>Para decir por qué un modelo lee mal hace falta al menos {n} cifra etiquetada; hay {found}.</numerusform>
        <numerusform>Para decir por qué un modelo lee mal hacen falta al menos {n} cifras etiquetadas; hay {found}.</numerusform>
      </translation>
    </message>
    <message>
      <source>This network needs the operator {operators}, which digitpad does not know; with onnxruntime installed it would be read.</source>
      <translation>Esta red necesita el operador {operators}, que digitpad no conoce; con onnxruntime instalado se podría leer.</translation>
    </message>
    <message>
      <source>This network needs more memory than digitpad allows a reading.</source>
      <translation>Esta red necesita más memoria de la que digitpad permite a una lectura.</translation>
    </message>
    <message>
      <source>This network cannot read an input of the shape {shape} ({reason}).</source>
      <translation>Esta red no puede leer una entrada de forma {shape} ({reason}).</translation>
    </message>
    <message>
      <source>It reads {before} as it gets them, {after} if {mend}.</source>
      <translation>Lee el {before} tal como los recibe, y el {after} si {mend}.</translation>
    </message>
    <message>
      <source>rows and columns are swapped</source>
      <translation>se intercambian filas y columnas</translation>
    </message>
    <message>
      <source>the picture is mirrored</source>
      <translation>la imagen se refleja</translation>
    </message>
    <message>
      <source>the picture is turned upside down</source>
      <translation>la imagen se pone boca abajo</translation>
    </message>
    <message>
      <source>the picture is turned to the left</source>
      <translation>la imagen se gira a la izquierda</translation>
    </message>
    <message>
      <source>the picture is turned to the right</source>
      <translation>la imagen se gira a la derecha</translation>
    </message>
    <message>
      <source>the picture is left upright</source>
      <translation>la imagen se deja derecha</translation>
    </message>
    <message>
      <source>the digit is moved by {right} pixels to the right and {down} down</source>
      <translation>la cifra se mueve {right} píxeles a la derecha y {down} hacia abajo</translation>
    </message>
    <message>
      <source>the picture is inverted</source>
      <translation>la imagen se invierte</translation>
    </message>
    <message>
      <source>the digit is stretched to a square</source>
      <translation>la cifra se estira hasta un cuadrado</translation>
    </message>
    <message>
      <source>its numbers run from {range}</source>
      <translation>sus números van de {range}</translation>
    </message>
    <message>
      <source>its numbers are not normalised but run from {range}</source>
      <translation>sus números no se normalizan, sino que van de {range}</translation>
    </message>
    <message>
      <source>its class {zero} means 0</source>
      <translation>su clase {zero} significa 0</translation>
    </message>
    <message>
      <source>the digit keeps its proportions</source>
      <translation>la cifra conserva sus proporciones</translation>
    </message>
    <message>
      <source>MNIST's mean and deviation are taken out</source>
      <translation>se quitan la media y la desviación de MNIST</translation>
    </message>
    <message>
      <source>the digit fills {share} of the picture</source>
      <translation>la cifra llena el {share} de la imagen</translation>
    </message>
    <message>
      <source>its lines are thicker ({width} pixels)</source>
      <translation>sus líneas son más gruesas ({width} píxeles)</translation>
    </message>
    <message>
      <source>the digit's centre of mass stands in the middle</source>
      <translation>el centro de masa de la cifra queda en el medio</translation>
    </message>
    <message>
      <source>its lines are thinner ({width} pixels)</source>
      <translation>sus líneas son más finas ({width} píxeles)</translation>
    </message>
    <message>
      <source>the digit's box stands in the middle</source>
      <translation>el recuadro de la cifra queda en el medio</translation>
    </message>
    <message numerus="yes">
      <source>The model's input has {n} axes: digitpad gives pictures, which have at most four.</source>
      <translation>
        <numerusform>La entrada del modelo tiene {n} eje: digitpad da imágenes, que tienen cuatro como mucho.</numerusform>
        <numerusform>La entrada del modelo tiene {n} ejes: digitpad da imágenes, que tienen cuatro como mucho.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The model takes {n} numbers: that is no square picture.</source>
      <translation>
        <numerusform>El modelo toma {n} número: eso no es una imagen cuadrada.</numerusform>
        <numerusform>El modelo toma {n} números: eso no es una imagen cuadrada.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The model has {n} classes, but there are ten digits.</source>
      <translation>
        <numerusform>El modelo tiene {n} clase, pero hay diez cifras.</numerusform>
        <numerusform>El modelo tiene {n} clases, pero hay diez cifras.</numerusform>
      </translation>
    </message>
    <message>
      <source>The model takes pictures of {h} x {w}: none that digits are drawn in.</source>
      <translation>El modelo toma imágenes de {h} x {w}: en ninguna así se dibujan cifras.</translation>
    </message>
    <message>
      <source>The model's output is one number a drawing, and it is no label.</source>
      <translation>El modelo da un número por dibujo, y no es una etiqueta.</translation>
    </message>
    <message numerus="yes">
      <source>{path} was not written: it would read {n} of {total} drawings differently.</source>
      <translation>
        <numerusform>{path} no se escribió: leería de otro modo {n} de {total} dibujos.</numerusform>
        <numerusform>{path} no se escribió: leería de otro modo {n} de {total} dibujos.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path}: a model is written as .onnx or .skops.</source>
      <translation>{path}: un modelo se escribe como .onnx o .skops.</translation>
    </message>
    <message>
      <source>A .skops file is written by skops, which is not installed: pip install '.[models]'.</source>
      <translation>Un archivo .skops lo escribe skops, que no está instalado: pip install '.[models]'.</translation>
    </message>
    <message>
      <source>This network has weights of a type that digitpad does not read (ONNX type {kind}).</source>
      <translation>Esta red tiene pesos de un tipo que digitpad no lee (tipo ONNX {kind}).</translation>
    </message>
    <message>
      <source>{path} is larger than 200 MB: no network for digits needs so much.</source>
      <translation>{path} ocupa más de 200 MB: ninguna red para cifras necesita tanto.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>{path} is not an ONNX network, or it is damaged ({reason}).</source>
      <translation>{path} no es una red ONNX o está dañado ({reason}).</translation>
    </message>
    <message numerus="yes">
      <source>This network has more than {n} operators.</source>
      <translation>
        <numerusform>Esta red tiene más de {n} operador.</numerusform>
        <numerusform>Esta red tiene más de {n} operadores.</numerusform>
      </translation>
    </message>
    <message>
      <source>This network has sparse weights, which digitpad does not read.</source>
      <translation>Esta red tiene pesos dispersos, que digitpad no lee.</translation>
    </message>
    <message>
      <source>This network keeps its weights in another file: save it as one file.</source>
      <translation>Esta red guarda sus pesos en otro archivo: guárdela como un solo archivo.</translation>
    </message>
    <message>
      <source>This network has a loop or a condition, which digitpad does not work out.</source>
      <translation>Esta red tiene un bucle o una condición, que digitpad no calcula.</translation>
    </message>
    <message>
      <source>This network needs the operator {operators}, which digitpad does not know; with onnxruntime installed (pip install '.[models]') it would be read.</source>
      <translation>Esta red necesita el operador {operators}, que digitpad no conoce; con onnxruntime instalado (pip install '.[models]') se podría leer.</translation>
    </message>
    <message>
      <source>onnxruntime cannot open {path} ({reason}).</source>
      <translation>onnxruntime no puede abrir {path} ({reason}).</translation>
    </message>
    <message>
      <source>onnxruntime cannot read the input ({reason}).</source>
      <translation>onnxruntime no puede leer la entrada ({reason}).</translation>
    </message>
    <message>
      <source>{path} is no model that digitpad opens: save it as ONNX (.onnx), or a scikit-learn one by skops (.skops).</source>
      <translation>{path} no es un modelo que digitpad abra: guárdelo como ONNX (.onnx) o, si es de scikit-learn, con skops (.skops).</translation>
    </message>
    <message>
      <source>{path} answers no picture of the usual sizes: {reason}</source>
      <translation>{path} no responde a ninguna imagen de los tamaños habituales: {reason}</translation>
    </message>
    <message>
      <source>{path} has ended: {reason}.</source>
      <translation>{path} ha terminado: {reason}.</translation>
    </message>
    <message>
      <source>{path}: {reason}</source>
      <translation>{path}: {reason}</translation>
    </message>
    <message>
      <source>{name} answers with {shape} numbers, but {count} labels or rows of ten are wanted.</source>
      <translation>{name} responde con {shape} números, pero se piden {count} etiquetas o filas de diez.</translation>
    </message>
    <message>
      <source>{path} was ended: open it again.</source>
      <translation>{path} se terminó: ábrelo de nuevo.</translation>
    </message>
    <message>
      <source>it did not answer in {seconds} seconds and was ended</source>
      <translation>no respondió en {seconds} segundos y se terminó</translation>
    </message>
    <message>
      <source>it ended by itself, with code {code}</source>
      <translation>terminó por sí mismo, con el código {code}</translation>
    </message>
    <message>
      <source>{path} has ended: {reason}. It printed last: {said}</source>
      <translation>{path} ha terminado: {reason}. Lo último que escribió: {said}</translation>
    </message>
    <message>
      <source>{path}, line {line}: {reason}</source>
      <translation>{path}, línea {line}: {reason}</translation>
    </message>
    <message>
      <source>{path} is no Python that runs here ({reason}).</source>
      <translation>{path} no es un Python que funcione aquí ({reason}).</translation>
    </message>
    <message>
      <source>{path} holds no classifier.</source>
      <translation>{path} no contiene ningún clasificador.</translation>
    </message>
    <message>
      <source>A scikit-learn model is opened by skops, which is not installed: pip install '.[models]'.</source>
      <translation>Un modelo de scikit-learn se abre con skops, que no está instalado: pip install '.[models]'.</translation>
    </message>
    <message>
      <source>{path} holds types that skops does not trust ({types}), so it is not opened.</source>
      <translation>{path} contiene tipos en los que skops no confía ({types}), así que no se abre.</translation>
    </message>
    <message>
      <source>{path} is not a model saved by skops, or it is damaged.</source>
      <translation>{path} no es un modelo guardado con skops o está dañado.</translation>
    </message>
    <message>
      <source>{path} unpacks to more than 1 GB: no model for digits needs so much.</source>
      <translation>{path} ocupa descomprimido más de 1 GB: ningún modelo para cifras necesita tanto.</translation>
    </message>
    <message>
      <source>The model cannot read its input ({reason}).</source>
      <translation>El modelo no puede leer su entrada ({reason}).</translation>
    </message>
    <message>
      <source>not a digit</source>
      <translation>no es una cifra</translation>
    </message>
    <message>
      <source>teach {label}</source>
      <translation>enseñar {label}</translation>
    </message>
    <message numerus="yes">
      <source>add {n} samples</source>
      <translation>
        <numerusform>añadir {n} muestra</numerusform>
        <numerusform>añadir {n} muestras</numerusform>
      </translation>
    </message>
    <message>
      <source>remove a sample</source>
      <translation>quitar una muestra</translation>
    </message>
    <message numerus="yes">
      <source>remove {n} samples</source>
      <translation>
        <numerusform>quitar {n} muestra</numerusform>
        <numerusform>quitar {n} muestras</numerusform>
      </translation>
    </message>
    <message>
      <source>restore a sample</source>
      <translation>restaurar una muestra</translation>
    </message>
    <message numerus="yes">
      <source>restore {n} samples</source>
      <translation>
        <numerusform>restaurar {n} muestra</numerusform>
        <numerusform>restaurar {n} muestras</numerusform>
      </translation>
    </message>
    <message>
      <source>relabel a sample as {label}</source>
      <translation>etiquetar una muestra como {label}</translation>
    </message>
    <message numerus="yes">
      <source>relabel {n} samples as {label}</source>
      <translation>
        <numerusform>etiquetar {n} muestra como {label}</numerusform>
        <numerusform>etiquetar {n} muestras como {label}</numerusform>
      </translation>
    </message>
    <message>
      <source>forget everything taught</source>
      <translation>olvidar todo lo enseñado</translation>
    </message>
    <message>
      <source>change samples</source>
      <translation>cambiar muestras</translation>
    </message>
    <message>
      <source>What was removed so long ago is not kept any more: nothing can be brought back.</source>
      <translation>Lo que se quitó hace tanto tiempo ya no se conserva: no se puede recuperar nada.</translation>
    </message>
    <message>
      <source>You have not taught anything yet: draw some digits first, or use the built-in ones.</source>
      <translation>Aún no se ha enseñado nada: dibujar primero unas cifras o usar las incluidas.</translation>
    </message>
    <message>
      <source>{path} holds no drawing.</source>
      <translation>{path} no contiene ningún dibujo.</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>No se importó nada.</translation>
    </message>
    <message>
      <source>import</source>
      <translation>importar</translation>
    </message>
    <message>
      <source>Samples cannot be written as “{name}”.</source>
      <translation>No se pueden escribir muestras como «{name}».</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples imported; taught and imported in all: {mine}.</source>
      <translation>
        <numerusform>Una muestra importada; enseñadas e importadas en total: {mine}.</numerusform>
        <numerusform>{n} muestras importadas; enseñadas e importadas en total: {mine}.</numerusform>
      </translation>
    </message>
    <message>
      <source>None of these samples has strokes, and “{name}” holds nothing else.</source>
      <translation>Ninguna de estas muestras tiene trazos, y «{name}» no admite otra cosa.</translation>
    </message>
    <message>
      <source>{path} is the set itself.</source>
      <translation>{path} es el propio conjunto.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples of {writers} writers brought together; {twice} were there already.</source>
      <translation>
        <numerusform>Una muestra de {writers} autores reunida; ya estaban: {twice}.</numerusform>
        <numerusform>{n} muestras de {writers} autores reunidas; ya estaban: {twice}.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is already a file {path}: choose another name.</source>
      <translation>Ya hay un archivo {path}: elegir otro nombre.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples of one writer brought together; {twice} were there already.</source>
      <translation>
        <numerusform>Una muestra de un autor reunida; ya estaban: {twice}.</numerusform>
        <numerusform>{n} muestras de un autor reunidas; ya estaban: {twice}.</numerusform>
      </translation>
    </message>
    <message>
      <source>bring sets together</source>
      <translation>reunir conjuntos</translation>
    </message>
    <message>
      <source>There is no drawing in {paths}.</source>
      <translation>No hay ningún dibujo en {paths}.</translation>
    </message>
    <message>
      <source>{path}: none of its drawings has a label that is a digit.</source>
      <translation>{path}: ninguno de sus dibujos tiene una etiqueta que sea una cifra.</translation>
    </message>
    <message numerus="yes">
      <source>{words} words that are no digits: {n} drawings count as not a digit</source>
      <translation>
        <numerusform>{words} palabras que no son cifras: {n} dibujo cuenta como no cifra</numerusform>
        <numerusform>{words} palabras que no son cifras: {n} dibujos cuentan como no cifra</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: they have no label</source>
      <translation>
        <numerusform>Se omite {n} dibujo: no tiene etiqueta</numerusform>
        <numerusform>Se omiten {n} dibujos: no tienen etiqueta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: their labels are not 0 to 9 ({words})</source>
      <translation>
        <numerusform>Se omite {n} dibujo: su etiqueta no es de 0 a 9 ({words})</numerusform>
        <numerusform>Se omiten {n} dibujos: sus etiquetas no son de 0 a 9 ({words})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: their labels are no digits ({words})</source>
      <translation>
        <numerusform>Se omite {n} dibujo: su etiqueta no es una cifra ({words})</numerusform>
        <numerusform>Se omiten {n} dibujos: sus etiquetas no son cifras ({words})</numerusform>
      </translation>
    </message>
    <message>
      <source>The backup has taken the place of the damaged set, which is kept beside it.</source>
      <translation>La copia de seguridad ha ocupado el lugar del conjunto dañado, que se conserva al lado.</translation>
    </message>
    <message>
      <source>There is no backup {path}.</source>
      <translation>No hay ninguna copia de seguridad {path}.</translation>
    </message>
    <message>
      <source>restore a backup</source>
      <translation>restaurar una copia de seguridad</translation>
    </message>
    <message>
      <source>The backup is restored.</source>
      <translation>La copia de seguridad está restaurada.</translation>
    </message>
    <message>
      <source>{path} can be read but not written: what you teach waits until it can.</source>
      <translation>{path} se puede leer, pero no escribir: lo que enseñe espera hasta que se pueda.</translation>
    </message>
    <message>
      <source>{problem} What you teach waits in {path} until it can be stored.</source>
      <translation>{problem} Lo que enseñe espera en {path} hasta que se pueda guardar.</translation>
    </message>
    <message numerus="yes">
      <source>All {n} neighbours say {said}: keep as {label}?</source>
      <translation>
        <numerusform>El único vecino dice {said}: ¿conservar como {label}?</numerusform>
        <numerusform>Los {n} vecinos dicen {said}: ¿conservar como {label}?</numerusform>
      </translation>
    </message>
    <message>
      <source>{problem} What you teach is kept in memory alone: nothing can be written anywhere.</source>
      <translation>{problem} Lo que enseñe queda solo en la memoria: no se puede escribir en ningún lugar.</translation>
    </message>
    <message numerus="yes">
      <source>What was not stored yet is stored now: {n}.</source>
      <translation>
        <numerusform>Lo que aún no estaba guardado ya lo está: {n}.</numerusform>
        <numerusform>Lo que aún no estaba guardado ya lo está: {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>store</source>
      <translation>guardar</translation>
    </message>
    <message numerus="yes">
      <source>Learnt as {label}; samples in the set: {n}.</source>
      <translation>
        <numerusform>Aprendido como {label}; muestras en el conjunto: {n}.</numerusform>
        <numerusform>Aprendido como {label}; muestras en el conjunto: {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples added; taught and imported in all: {mine}.</source>
      <translation>
        <numerusform>Una muestra añadida; enseñadas e importadas en total: {mine}.</numerusform>
        <numerusform>{n} muestras añadidas; enseñadas e importadas en total: {mine}.</numerusform>
      </translation>
    </message>
    <message>
      <source>One sample removed.</source>
      <translation>Una muestra quitada.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples removed.</source>
      <translation>
        <numerusform>{n} muestra quitada.</numerusform>
        <numerusform>{n} muestras quitadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>One sample restored.</source>
      <translation>Una muestra restaurada.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples restored.</source>
      <translation>
        <numerusform>{n} muestra restaurada.</numerusform>
        <numerusform>{n} muestras restauradas.</numerusform>
      </translation>
    </message>
    <message>
      <source>One sample relabelled as {label}.</source>
      <translation>Una muestra etiquetada como {label}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples relabelled as {label}.</source>
      <translation>
        <numerusform>{n} muestra etiquetada como {label}.</numerusform>
        <numerusform>{n} muestras etiquetadas como {label}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything taught is forgotten; until tomorrow it can be brought back.</source>
      <translation>Todo lo enseñado queda olvidado; se puede recuperar hasta mañana.</translation>
    </message>
    <message numerus="yes">
      <source>The training set has changed; samples in it: {n}.</source>
      <translation>
        <numerusform>El conjunto de entrenamiento ha cambiado; muestras en él: {n}.</numerusform>
        <numerusform>El conjunto de entrenamiento ha cambiado; muestras en él: {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have not taught anything yet: draw some digits first, so that the model can be tried.</source>
      <translation>Todavía no ha enseñado nada: dibuje primero algunas cifras para poder probar el modelo.</translation>
    </message>
    <message>
      <source>There is no drawing to learn yet.</source>
      <translation>Aún no hay ningún dibujo que aprender.</translation>
    </message>
    <message numerus="yes">
      <source>teach a number of {n} digits</source>
      <translation>
        <numerusform>enseñar un número de {n} cifra</numerusform>
        <numerusform>enseñar un número de {n} cifras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} digits learnt; samples in the set: {mine}.</source>
      <translation>
        <numerusform>{n} cifra aprendida; muestras en el conjunto: {mine}.</numerusform>
        <numerusform>{n} cifras aprendidas; muestras en el conjunto: {mine}.</numerusform>
      </translation>
    </message>
    <message>
      <source>This very drawing is among your samples already.</source>
      <translation>Este mismo dibujo ya está entre las muestras propias.</translation>
    </message>
    <message>
      <source>teach again</source>
      <translation>enseñar de nuevo</translation>
    </message>
    <message>
      <source>changes from elsewhere</source>
      <translation>cambios de otro lugar</translation>
    </message>
    <message>
      <source>The folder or the file of {path} has gone away.</source>
      <translation>La carpeta o el archivo de {path} ha desaparecido.</translation>
    </message>
    <message>
      <source>{path} could not be written whole.</source>
      <translation>No se pudo escribir {path} por completo.</translation>
    </message>
    <message>
      <source>A stored drawing cannot be read.</source>
      <translation>Un dibujo guardado no se puede leer.</translation>
    </message>
    <message>
      <source>{path} is not a digitpad training set.</source>
      <translation>{path} no es un conjunto de entrenamiento de digitpad.</translation>
    </message>
    <message>
      <source>{path} was written by a newer digitpad; it is left untouched.</source>
      <translation>{path} fue escrito por un digitpad más reciente; se deja intacto.</translation>
    </message>
    <message>
      <source>{path} holds what a digitpad training set does not have; it is left untouched.</source>
      <translation>{path} contiene algo que un conjunto de entrenamiento de digitpad no tiene; se deja intacto.</translation>
    </message>
    <message>
      <source>{path} is damaged; it is left as it is, “salvage” recovers every sample that can still be read.</source>
      <translation>{path} está dañado; se deja como está, «salvage» recupera toda muestra que aún se pueda leer.</translation>
    </message>
    <message>
      <source>{path} cannot be used: {reason}.</source>
      <translation>{path} no se puede usar: {reason}.</translation>
    </message>
    <message>
      <source>The disk that holds {path} is full.</source>
      <translation>El disco que contiene {path} está lleno.</translation>
    </message>
    <message>
      <source>{path} can be read but not written.</source>
      <translation>{path} se puede leer, pero no escribir.</translation>
    </message>
    <message>
      <source>Another program keeps {path} busy.</source>
      <translation>Otro programa mantiene ocupado {path}.</translation>
    </message>
    <message>
      <source>{path} cannot be read or written: the disk or the folder does not answer.</source>
      <translation>{path} no se puede leer ni escribir: el disco o la carpeta no responde.</translation>
    </message>
    <message>
      <source>{path} is damaged: it cannot be unpacked.</source>
      <translation>{path} está dañado: no se puede descomprimir.</translation>
    </message>
    <message>
      <source>{path} swells beyond measure when it is unpacked; it is not read.</source>
      <translation>{path} crece sin medida al descomprimirse; no se lee.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} files.</source>
      <translation>
        <numerusform>{path} contiene más de {n} archivo.</numerusform>
        <numerusform>{path} contiene más de {n} archivos.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} holds no drawings that digitpad reads ({kinds}): export them as PNG, SVG or PDF, tables as CSV.</source>
      <translation>{path} no contiene dibujos que digitpad lea ({kinds}): expórtelos como PNG, SVG o PDF, y las tablas como CSV.</translation>
    </message>
    <message>
      <source>the labels are those of {path}</source>
      <translation>las etiquetas son las de {path}</translation>
    </message>
    <message>
      <source>{path} is not empty.</source>
      <translation>{path} no está vacío.</translation>
    </message>
    <message numerus="yes">
      <source>{n} files are left out: they hold no drawings ({kinds})</source>
      <translation>
        <numerusform>Se omite {n} archivo: no contiene dibujos ({kinds})</numerusform>
        <numerusform>Se omiten {n} archivos: no contienen dibujos ({kinds})</numerusform>
      </translation>
    </message>
    <message>
      <source>drawings are cut out of pictures by the boxes of {kind}</source>
      <translation>los dibujos se recortan de las imágenes según los recuadros de {kind}</translation>
    </message>
    <message>
      <source>{path} holds no images.</source>
      <translation>{path} no contiene imágenes.</translation>
    </message>
    <message numerus="yes">
      <source>{n} files are left out: {reason}</source>
      <translation>
        <numerusform>Se omite {n} archivo: {reason}</numerusform>
        <numerusform>Se omiten {n} archivos: {reason}</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} holds only a small preview of what was drawn: export it as PNG, SVG or PDF.</source>
      <translation>{path} solo contiene una pequeña vista previa del dibujo: expórtelo como PNG, SVG o PDF.</translation>
    </message>
    <message>
      <source>{path} is not a CIFAR-10 file: its size is not a whole number of pictures.</source>
      <translation>{path} no es un archivo de CIFAR-10: su tamaño no es un número entero de imágenes.</translation>
    </message>
    <message>
      <source>{path} is not a CIFAR-10 file: a label is not 0 to 9.</source>
      <translation>{path} no es un archivo de CIFAR-10: una etiqueta no está entre 0 y 9.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds arrays of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} contiene matrices de más de {n} byte.</numerusform>
        <numerusform>{path} contiene matrices de más de {n} bytes.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not an HDF5 file, or it is damaged.</source>
      <translation>{path} no es un archivo HDF5, o está dañado.</translation>
    </message>
    <message>
      <source>{path} holds labels; the file of their images is not beside it.</source>
      <translation>{path} contiene etiquetas; el archivo de sus imágenes no está al lado.</translation>
    </message>
    <message>
      <source>{path} is not an IDX file of {kind}.</source>
      <translation>{path} no es un archivo IDX de {kind}.</translation>
    </message>
    <message>
      <source>{path} announces images of {width} by {height}.</source>
      <translation>{path} anuncia imágenes de {width} por {height}.</translation>
    </message>
    <message>
      <source>{path} has {images} images, {other} has {labels} labels: they do not belong together.</source>
      <translation>{path} tiene {images} imágenes, {other} tiene {labels} etiquetas: no van juntos.</translation>
    </message>
    <message>
      <source>{path} is not a MATLAB file, or it is damaged.</source>
      <translation>{path} no es un archivo MATLAB, o está dañado.</translation>
    </message>
    <message>
      <source>{path} holds objects instead of numbers, which digitpad never opens: save numbers of one shape, or NDJSON.</source>
      <translation>{path} contiene objetos en lugar de números, que digitpad nunca abre: guarde números de una sola forma, o NDJSON.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds an array of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} contiene una matriz de más de {n} byte.</numerusform>
        <numerusform>{path} contiene una matriz de más de {n} bytes.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not a whole numpy archive.</source>
      <translation>{path} no es un archivo de numpy completo.</translation>
    </message>
    <message>
      <source>{path} holds an array that cannot be read.</source>
      <translation>{path} contiene una matriz que no se puede leer.</translation>
    </message>
    <message>
      <source>{path} is a Python pickle: opening one can run any program, so digitpad never does. Save its arrays with numpy (np.savez) and open that file.</source>
      <translation>{path} es un pickle de Python: al abrirlo puede ejecutarse cualquier programa, por eso digitpad nunca lo hace. Guarde sus matrices con numpy (np.savez) y abra ese archivo.</translation>
    </message>
    <message>
      <source>{path} is a {kind} file: to read it, install digitpad with its extra “{extra}” (in digitpad's folder: pip install '.[{extra}]').</source>
      <translation>{path} es un archivo {kind}: para leerlo, instale digitpad con su extra «{extra}» (en la carpeta de digitpad: pip install '.[{extra}]').</translation>
    </message>
    <message>
      <source>{path} is a {kind} file: to read it, digitpad has to be installed with Python (pip), with its extra “{extra}”; this program has no room for it.</source>
      <translation>{path} es un archivo {kind}: para leerlo, digitpad debe instalarse con Python (pip), con su extra «{extra}»; este programa no tiene sitio para ello.</translation>
    </message>
    <message>
      <source>export its drawings as PNG or SVG</source>
      <translation>exporte sus dibujos como PNG o SVG</translation>
    </message>
    <message>
      <source>save its table as CSV, or its arrays with numpy (np.savez)</source>
      <translation>guarde su tabla como CSV, o sus matrices con numpy (np.savez)</translation>
    </message>
    <message>
      <source>export its drawings as .excalidraw, PNG or SVG</source>
      <translation>exporte sus dibujos como .excalidraw, PNG o SVG</translation>
    </message>
    <message>
      <source>export its drawings as PNG or SVG, its tables as CSV</source>
      <translation>exporte sus dibujos como PNG o SVG y sus tablas como CSV</translation>
    </message>
    <message>
      <source>{path} is a file of {program}, which digitpad does not read: {way}.</source>
      <translation>{path} es un archivo de {program}, que digitpad no lee: {way}.</translation>
    </message>
    <message>
      <source>{path} is not a drawing of Excalidraw.</source>
      <translation>{path} no es un dibujo de Excalidraw.</translation>
    </message>
    <message>
      <source>{path} holds nothing drawn by hand.</source>
      <translation>{path} no contiene nada dibujado a mano.</translation>
    </message>
    <message>
      <source>drawing {number}</source>
      <translation>dibujo {number}</translation>
    </message>
    <message>
      <source>a stroke is not made of points.</source>
      <translation>un trazo no está hecho de puntos.</translation>
    </message>
    <message>
      <source>{path} has contexts that refer to each other in circles.</source>
      <translation>{path} tiene contextos que se refieren unos a otros en círculo.</translation>
    </message>
    <message>
      <source>{path} maps its ink by “{name}”, which is not read.</source>
      <translation>{path} transforma su tinta mediante «{name}», que no se lee.</translation>
    </message>
    <message>
      <source>{path} has a transform that is no matrix of numbers.</source>
      <translation>{path} tiene una transformación que no es una matriz de números.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} definitions.</source>
      <translation>
        <numerusform>{path} tiene más de {n} definición.</numerusform>
        <numerusform>{path} tiene más de {n} definiciones.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} refers to another file (“{name}”); it is not read.</source>
      <translation>{path} remite a otro archivo («{name}»); no se lee.</translation>
    </message>
    <message>
      <source>{path} refers to “{name}”, which it does not define.</source>
      <translation>{path} remite a «{name}», que no define.</translation>
    </message>
    <message>
      <source>{path} has traces without channels X and Y.</source>
      <translation>{path} tiene trazas sin los canales X e Y.</translation>
    </message>
    <message>
      <source>{path} has mappings that refer to each other in circles.</source>
      <translation>{path} tiene transformaciones que se refieren unas a otras en círculo.</translation>
    </message>
    <message numerus="yes">
      <source>the drawing has more than {n} strokes.</source>
      <translation>
        <numerusform>el dibujo tiene más de {n} trazo.</numerusform>
        <numerusform>el dibujo tiene más de {n} trazos.</numerusform>
      </translation>
    </message>
    <message>
      <source>this is neither a word nor its points.</source>
      <translation>esto no es una palabra ni sus puntos.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} points in one piece.</source>
      <translation>
        <numerusform>{path} tiene más de {n} punto en una pieza.</numerusform>
        <numerusform>{path} tiene más de {n} puntos en una pieza.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not InkML.</source>
      <translation>{path} no es InkML.</translation>
    </message>
    <message numerus="yes">
      <source>a stroke has more than {n} points.</source>
      <translation>
        <numerusform>un trazo tiene más de {n} punto.</numerusform>
        <numerusform>un trazo tiene más de {n} puntos.</numerusform>
      </translation>
    </message>
    <message>
      <source>a number is infinite.</source>
      <translation>un número es infinito.</translation>
    </message>
    <message>
      <source>a point is not a number for each channel.</source>
      <translation>un punto no es un número para cada canal.</translation>
    </message>
    <message>
      <source>{path} has views that refer to each other in circles.</source>
      <translation>{path} tiene vistas que se refieren unas a otras en círculo.</translation>
    </message>
    <message>
      <source>{path} shows the same strokes again and again; it is not read.</source>
      <translation>{path} muestra los mismos trazos una y otra vez; no se lee.</translation>
    </message>
    <message>
      <source>{path} is larger than any drawing of {kind} that digitpad reads.</source>
      <translation>{path} es mayor que cualquier dibujo de {kind} que digitpad lee.</translation>
    </message>
    <message>
      <source>{path} is damaged: it is not JSON, as files of {kind} are.</source>
      <translation>{path} está dañado: no es JSON, como lo son los archivos de {kind}.</translation>
    </message>
    <message>
      <source>{number} is not a finite number.</source>
      <translation>{number} no es un número finito.</translation>
    </message>
    <message numerus="yes">
      <source>the line is longer than {n} bytes.</source>
      <translation>
        <numerusform>la línea tiene más de {n} byte.</numerusform>
        <numerusform>la línea tiene más de {n} bytes.</numerusform>
      </translation>
    </message>
    <message>
      <source>it holds far more parts than a drawing has.</source>
      <translation>contiene muchas más partes de las que tiene un dibujo.</translation>
    </message>
    <message>
      <source>this is not a drawing: there is no list “drawing”.</source>
      <translation>esto no es un dibujo: no hay ninguna lista «drawing».</translation>
    </message>
    <message>
      <source>the drawing has no strokes.</source>
      <translation>el dibujo no tiene trazos.</translation>
    </message>
    <message>
      <source>a time or a pressure is infinite.</source>
      <translation>un tiempo o una presión es infinito.</translation>
    </message>
    <message>
      <source>its picture cannot be read.</source>
      <translation>su imagen no se puede leer.</translation>
    </message>
    <message>
      <source>its picture is not 64 counts of 0 to 16.</source>
      <translation>su imagen no son 64 recuentos de 0 a 16.</translation>
    </message>
    <message>
      <source>its “word” is not a word.</source>
      <translation>su «word» no es una palabra.</translation>
    </message>
    <message>
      <source>this is not JSON.</source>
      <translation>esto no es JSON.</translation>
    </message>
    <message>
      <source>a stroke is not made of lists of numbers.</source>
      <translation>un trazo no está hecho de listas de números.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} blank lines.</source>
      <translation>
        <numerusform>{path} contiene más de {n} línea en blanco.</numerusform>
        <numerusform>{path} contiene más de {n} líneas en blanco.</numerusform>
      </translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>línea {line}</translation>
    </message>
    <message>
      <source>a stroke is made neither of lists of x and y, equally long, nor of points.</source>
      <translation>un trazo no está hecho ni de listas de x e y de igual longitud ni de puntos.</translation>
    </message>
    <message>
      <source>{path} holds no ink: draw with the pen of the tab Draw, and save it again; save a table as CSV.</source>
      <translation>{path} no contiene tinta: dibuje con el lápiz de la pestaña Dibujar y guárdelo de nuevo; una tabla, guárdela como CSV.</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>página {number}</translation>
    </message>
    <message>
      <source>{path} is cut off or damaged.</source>
      <translation>{path} está cortado o dañado.</translation>
    </message>
    <message>
      <source>{path} holds Wacom’s ink in its older form (WILL), which is not read: save it as UIM, PNG or SVG.</source>
      <translation>{path} contiene tinta de Wacom en su forma antigua (WILL), que no se lee: guárdela como UIM, PNG o SVG.</translation>
    </message>
    <message>
      <source>{path} is a package of a program that digitpad does not know: export its drawings as PNG, SVG or PDF.</source>
      <translation>{path} es un paquete de un programa que digitpad no conoce: exporte sus dibujos como PNG, SVG o PDF.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} parts.</source>
      <translation>
        <numerusform>{path} contiene más de {n} parte.</numerusform>
        <numerusform>{path} contiene más de {n} partes.</numerusform>
      </translation>
    </message>
    <message>
      <source>a coordinate is out of range.</source>
      <translation>una coordenada está fuera del intervalo.</translation>
    </message>
    <message numerus="yes">
      <source>it holds more than {n} strokes.</source>
      <translation>
        <numerusform>tiene más de {n} trazo.</numerusform>
        <numerusform>tiene más de {n} trazos.</numerusform>
      </translation>
    </message>
    <message>
      <source>a stroke is not made of numbers.</source>
      <translation>un trazo no está hecho de números.</translation>
    </message>
    <message numerus="yes">
      <source>{path} is not a file of Quick, Draw!: its drawing {n} is damaged.</source>
      <translation>
        <numerusform>{path} no es un archivo de Quick, Draw!: su dibujo {n} está dañado.</numerusform>
        <numerusform>{path} no es un archivo de Quick, Draw!: su dibujo {n} está dañado.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not a reMarkable page.</source>
      <translation>{path} no es una página de reMarkable.</translation>
    </message>
    <message numerus="yes">
      <source>{path} is a page of a reMarkable before 2022 (version {n}), which is not read: save it on the tablet.</source>
      <translation>
        <numerusform>{path} es una página de un reMarkable anterior a 2022 (versión {n}), que no se lee: guárdela en la tableta.</numerusform>
        <numerusform>{path} es una página de un reMarkable anterior a 2022 (versión {n}), que no se lee: guárdela en la tableta.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is a damaged reMarkable page.</source>
      <translation>{path} es una página dañada de reMarkable.</translation>
    </message>
    <message>
      <source>{path} is a page of a newer Rnote (0.16 or later) than digitpad reads: export it as Xournal++ (.xopp).</source>
      <translation>{path} es una página de un Rnote más nuevo (0.16 o posterior) del que digitpad lee: expórtela como Xournal++ (.xopp).</translation>
    </message>
    <message numerus="yes">
      <source>it holds more than {n} filled shapes.</source>
      <translation>
        <numerusform>tiene más de {n} forma rellena.</numerusform>
        <numerusform>tiene más de {n} formas rellenas.</numerusform>
      </translation>
    </message>
    <message>
      <source>a path is not made of commands and numbers.</source>
      <translation>un trazado no está hecho de órdenes y números.</translation>
    </message>
    <message>
      <source>{path} is not SVG.</source>
      <translation>{path} no es SVG.</translation>
    </message>
    <message>
      <source>{path} shows its drawing through masks or filters, which digitpad does not follow: save it as a PNG.</source>
      <translation>{path} muestra su dibujo a través de máscaras o filtros, que digitpad no sigue: guárdelo como PNG.</translation>
    </message>
    <message>
      <source>{path} holds no lines, but a picture or text: save it as a PNG, and open that.</source>
      <translation>{path} no contiene líneas, sino una imagen o texto: guárdelo como PNG y abra ese archivo.</translation>
    </message>
    <message>
      <source>{path} holds nothing drawn: no lines, and no filled shapes.</source>
      <translation>{path} no contiene nada dibujado: ni líneas ni formas rellenas.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} elements.</source>
      <translation>
        <numerusform>{path} tiene más de {n} elemento.</numerusform>
        <numerusform>{path} tiene más de {n} elementos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} strokes.</source>
      <translation>
        <numerusform>{path} tiene más de {n} trazo.</numerusform>
        <numerusform>{path} tiene más de {n} trazos.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is damaged: {reason}</source>
      <translation>{path} está dañado: {reason}</translation>
    </message>
    <message>
      <source>An SVG file holds one drawing: name a folder to write more, with the format “svg”.</source>
      <translation>Un archivo SVG contiene un dibujo: para más, indique una carpeta, con el formato «svg».</translation>
    </message>
    <message>
      <source>its shapes lie in each other without end.</source>
      <translation>sus formas están unas dentro de otras sin fin.</translation>
    </message>
    <message>
      <source>{path} is not a drawing of tldraw.</source>
      <translation>{path} no es un dibujo de tldraw.</translation>
    </message>
    <message>
      <source>its path is cut off.</source>
      <translation>su trazado está cortado.</translation>
    </message>
    <message>
      <source>its path cannot be read.</source>
      <translation>su trazado no se puede leer.</translation>
    </message>
    <message>
      <source>shape {name}</source>
      <translation>forma {name}</translation>
    </message>
    <message>
      <source>{path} is not UNIPEN, or holds no ink.</source>
      <translation>{path} no es UNIPEN o no contiene tinta.</translation>
    </message>
    <message>
      <source>a segment says no level and no components.</source>
      <translation>un segmento no indica ni nivel ni componentes.</translation>
    </message>
    <message>
      <source>a point has fewer numbers than there are coordinates.</source>
      <translation>un punto tiene menos números que coordenadas hay.</translation>
    </message>
    <message>
      <source>{path} holds no ink: it includes other files. Open those instead.</source>
      <translation>{path} no contiene tinta: incluye otros archivos. Abra esos.</translation>
    </message>
    <message>
      <source>{path} holds more ink than digitpad reads from one file.</source>
      <translation>{path} contiene más tinta de la que digitpad lee de un archivo.</translation>
    </message>
    <message>
      <source>a segment's components are not numbers.</source>
      <translation>los componentes de un segmento no son números.</translation>
    </message>
    <message>
      <source>a value is not a number.</source>
      <translation>un valor no es un número.</translation>
    </message>
    <message>
      <source>there are no coordinates X and Y.</source>
      <translation>no hay coordenadas X e Y.</translation>
    </message>
    <message>
      <source>{path} is not Wacom ink.</source>
      <translation>{path} no es tinta de Wacom.</translation>
    </message>
    <message>
      <source>{path} is damaged Wacom ink.</source>
      <translation>{path} es tinta de Wacom dañada.</translation>
    </message>
    <message>
      <source>{path} defines XML entities or refers to other files; it is not read.</source>
      <translation>{path} define entidades XML o remite a otros archivos; no se lee.</translation>
    </message>
    <message>
      <source>{path} is not well-formed XML.</source>
      <translation>{path} no es XML bien formado.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds an element of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} contiene un elemento de más de {n} byte.</numerusform>
        <numerusform>{path} contiene un elemento de más de {n} bytes.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is nested too deeply.</source>
      <translation>{path} está anidado a demasiada profundidad.</translation>
    </message>
    <message>
      <source>a stroke is not made of pairs of numbers.</source>
      <translation>un trazo no está hecho de pares de números.</translation>
    </message>
    <message>
      <source>it is painted over in white far more often than a page is.</source>
      <translation>está pintado de blanco encima muchas más veces que una página.</translation>
    </message>
    <message>
      <source>{path} is not a page of Xournal++.</source>
      <translation>{path} no es una página de Xournal++.</translation>
    </message>
    <message>
      <source>{path}, {place}: {reason}</source>
      <translation>{path}, {place}: {reason}</translation>
    </message>
    <message>
      <source>{path} is a folder, not a file.</source>
      <translation>{path} es una carpeta, no un archivo.</translation>
    </message>
    <message>
      <source>{path} is not a plain file.</source>
      <translation>{path} no es un archivo corriente.</translation>
    </message>
    <message>
      <source>{path} is empty.</source>
      <translation>{path} está vacío.</translation>
    </message>
    <message>
      <source>{path} is cut off: it ends before all that it announces.</source>
      <translation>{path} está cortado: acaba antes de todo lo que anuncia.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
      <source>{path} is cut off or damaged: its compressed data do not end well.</source>
      <translation>{path} está cortado o dañado: sus datos comprimidos no terminan bien.</translation>
    </message>
    <message>
      <source>{path} is packed by {packer}, which digitpad can’t unpack: unpack it first.</source>
      <translation>{path} está comprimido con {packer}, que digitpad no puede descomprimir: descomprímalo primero.</translation>
    </message>
    <message>
      <source>neither its first nor its last column holds labels: add a first row that names the columns.</source>
      <translation>ni la primera ni la última columna contiene etiquetas: añada una primera fila con los nombres de las columnas.</translation>
    </message>
    <message>
      <source>its label may be in the first column or in the last: add a first row that names the columns, with “label” among them.</source>
      <translation>su etiqueta puede estar en la primera columna o en la última: añada una primera fila con los nombres de las columnas, entre ellos «label».</translation>
    </message>
    <message>
      <source>{path} holds no rows.</source>
      <translation>{path} no contiene filas.</translation>
    </message>
    <message numerus="yes">
      <source>{path} has more than {n} columns.</source>
      <translation>
        <numerusform>{path} tiene más de {n} columna.</numerusform>
        <numerusform>{path} tiene más de {n} columnas.</numerusform>
      </translation>
    </message>
    <message>
      <source>column {column} holds “{value}”, which is no number.</source>
      <translation>la columna {column} contiene «{value}», que no es un número.</translation>
    </message>
    <message>
      <source>{path} holds more numbers than digitpad reads at once.</source>
      <translation>{path} contiene más números de los que digitpad lee de una vez.</translation>
    </message>
    <message numerus="yes">
      <source>this row has {n} values, the others have {width}.</source>
      <translation>
        <numerusform>esta fila tiene {n} valor, las demás tienen {width}.</numerusform>
        <numerusform>esta fila tiene {n} valores, las demás tienen {width}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it is longer than {n} characters.</source>
      <translation>
        <numerusform>es más largo que {n} carácter.</numerusform>
        <numerusform>es más largo que {n} caracteres.</numerusform>
      </translation>
    </message>
    <message>
      <source>a column is a picture, and a row a pixel</source>
      <translation>una columna es una imagen y una fila es un píxel</translation>
    </message>
    <message>
      <source>the label is in column {column}</source>
      <translation>la etiqueta está en la columna {column}</translation>
    </message>
    <message numerus="yes">
      <source>{path}: a row has the numbers of a square picture (64, 784 …) or 16 coordinates, and a label; this one has {n} values.</source>
      <translation>
        <numerusform>{path}: una fila tiene los números de una imagen cuadrada (64, 784 …) o 16 coordenadas, y una etiqueta; esta tiene {n} valor.</numerusform>
        <numerusform>{path}: una fila tiene los números de una imagen cuadrada (64, 784 …) o 16 coordenadas, y una etiqueta; esta tiene {n} valores.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path}: its labels are shares of ten classes, which say no label for sure.</source>
      <translation>{path}: sus etiquetas son proporciones de diez clases, que no dan ninguna etiqueta segura.</translation>
    </message>
    <message>
      <source>{path}: of ten columns of labels more than one is 1 in a row.</source>
      <translation>{path}: de diez columnas de etiquetas, más de una es 1 en una fila.</translation>
    </message>
    <message>
      <source>{path}: a coordinate is out of range.</source>
      <translation>{path}: una coordenada está fuera de rango.</translation>
    </message>
    <message>
      <source>columns that are not read: {columns}</source>
      <translation>columnas que no se leen: {columns}</translation>
    </message>
    <message>
      <source>{path} holds no array of pictures; it holds: {arrays}.</source>
      <translation>{path} no contiene ninguna matriz de imágenes; contiene: {arrays}.</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} pictures.</source>
      <translation>
        <numerusform>{path} contiene más de {n} imagen.</numerusform>
        <numerusform>{path} contiene más de {n} imágenes.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} has {images} pictures and {labels} labels.</source>
      <translation>{path} tiene {images} imágenes y {labels} etiquetas.</translation>
    </message>
    <message>
      <source>{path}: its numbers are no list of pictures (n x 64, n x 8 x 8, n x height x width).</source>
      <translation>{path}: sus números no son una lista de imágenes (n x 64, n x 8 x 8, n x alto x ancho).</translation>
    </message>
    <message>
      <source>{path}: a number in its pictures is not finite.</source>
      <translation>{path}: un número de sus imágenes no es finito.</translation>
    </message>
    <message>
      <source>numbers from {low} to {high} become 0 to 255</source>
      <translation>los números de {low} a {high} pasan a 0 a 255</translation>
    </message>
    <message>
      <source>A number in the pictures is not finite.</source>
      <translation>Un número de las imágenes no es finito.</translation>
    </message>
    <message>
      <source>dark on light pictures are turned light on dark</source>
      <translation>las imágenes oscuras sobre claro pasan a claras sobre oscuro</translation>
    </message>
    <message>
      <source>numbers from 0 to 1 become 0 to {top}</source>
      <translation>los números de 0 a 1 pasan a 0 a {top}</translation>
    </message>
    <message>
      <source>numbers from 0 to 16 become 0 to 255</source>
      <translation>los números de 0 a 16 pasan a 0 a 255</translation>
    </message>
    <message>
      <source>signed bytes are read as 0 to 255</source>
      <translation>los bytes con signo se leen como 0 a 255</translation>
    </message>
    <message>
      <source>numbers from -1 to 1 become 0 to 255</source>
      <translation>los números de -1 a 1 pasan a 0 a 255</translation>
    </message>
    <message>
      <source>{path}: not all five marks of the form are in the picture.</source>
      <translation>{path}: no están en la imagen las cinco marcas del formulario.</translation>
    </message>
    <message>
      <source>page {page} is no form, or not all of its marks are seen</source>
      <translation>la página {page} no es un formulario, o no se ven todas sus marcas</translation>
    </message>
    <message>
      <source>{path} is a {kind} picture, which can’t be read here: save it as PNG or JPEG.</source>
      <translation>{path} es una imagen {kind}, que aquí no se puede leer: guárdela como PNG o JPEG.</translation>
    </message>
    <message numerus="yes">
      <source>{path} is {width} by {height} pixels large; digitpad reads up to {n} pixels.</source>
      <translation>
        <numerusform>{path} mide {width} por {height} píxeles; digitpad lee hasta {n} píxel.</numerusform>
        <numerusform>{path} mide {width} por {height} píxeles; digitpad lee hasta {n} píxeles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} pages.</source>
      <translation>
        <numerusform>{path} tiene más de {n} página.</numerusform>
        <numerusform>{path} tiene más de {n} páginas.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not an image that digitpad can read.</source>
      <translation>{path} no es una imagen que digitpad pueda leer.</translation>
    </message>
    <message>
      <source>{path} announces a gigantic picture; it is not read.</source>
      <translation>{path} anuncia una imagen gigantesca; no se lee.</translation>
    </message>
    <message>
      <source>{path} is a damaged image.</source>
      <translation>{path} es una imagen dañada.</translation>
    </message>
    <message>
      <source>{path} holds more pages than digitpad reads.</source>
      <translation>{path} tiene más páginas de las que digitpad lee.</translation>
    </message>
    <message>
      <source>{path} holds no whole picture: export it as a PNG.</source>
      <translation>{path} no contiene la imagen completa: expórtela como PNG.</translation>
    </message>
    <message>
      <source>{path} is damaged: its picture cannot be read.</source>
      <translation>{path} está dañado: su imagen no se puede leer.</translation>
    </message>
    <message>
      <source>{path} is a damaged or locked PDF.</source>
      <translation>{path} es un PDF dañado o bloqueado.</translation>
    </message>
    <message>
      <source>{path}: no digits are found on this sheet.</source>
      <translation>{path}: no se encuentran cifras en esta hoja.</translation>
    </message>
    <message numerus="yes">
      <source>{path} has {n} rows of digits, not {wanted}.</source>
      <translation>
        <numerusform>{path} tiene {n} fila de cifras, no {wanted}.</numerusform>
        <numerusform>{path} tiene {n} filas de cifras, no {wanted}.</numerusform>
      </translation>
    </message>
    <message>
      <source>page {page} has no digits</source>
      <translation>la página {page} no tiene cifras</translation>
    </message>
    <message numerus="yes">
      <source>The sheet falls into more than {n} pieces.</source>
      <translation>
        <numerusform>La hoja se divide en más de {n} pieza.</numerusform>
        <numerusform>La hoja se divide en más de {n} piezas.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is damaged, or not what its name says.</source>
      <translation>{path} está dañado o no es lo que dice su nombre.</translation>
    </message>
    <message>
      <source>“{name}” is not a format: use one of {known}.</source>
      <translation>«{name}» no es un formato: se admiten {known}.</translation>
    </message>
    <message>
      <source>Drawings, one a line (Quick, Draw! NDJSON)</source>
      <translation>Dibujos, uno por línea (Quick, Draw! NDJSON)</translation>
    </message>
    <message>
      <source>Drawings in one JSON document</source>
      <translation>Dibujos en un documento JSON</translation>
    </message>
    <message>
      <source>digitpad training set</source>
      <translation>Conjunto de entrenamiento de digitpad</translation>
    </message>
    <message>
      <source>Digital ink (W3C InkML)</source>
      <translation>Tinta digital (W3C InkML)</translation>
    </message>
    <message>
      <source>Pen recordings (UNIPEN)</source>
      <translation>Grabaciones de lápiz (UNIPEN)</translation>
    </message>
    <message>
      <source>UJI’s pen characters</source>
      <translation>Caracteres a pluma de la UJI</translation>
    </message>
    <message>
      <source>Points in XML (IAM-OnDB, $1’s gestures)</source>
      <translation>Puntos en XML (IAM-OnDB, gestos de $1)</translation>
    </message>
    <message>
      <source>Lines and shapes (SVG)</source>
      <translation>Líneas y formas (SVG)</translation>
    </message>
    <message>
      <source>Pages of Xournal++</source>
      <translation>Páginas de Xournal++</translation>
    </message>
    <message>
      <source>Drawings of Excalidraw</source>
      <translation>Dibujos de Excalidraw</translation>
    </message>
    <message>
      <source>Drawings of tldraw</source>
      <translation>Dibujos de tldraw</translation>
    </message>
    <message>
      <source>Pages of Rnote</source>
      <translation>Páginas de Rnote</translation>
    </message>
    <message>
      <source>Pages of a reMarkable</source>
      <translation>Páginas de reMarkable</translation>
    </message>
    <message>
      <source>Wacom’s ink (UIM)</source>
      <translation>Tinta de Wacom (UIM)</translation>
    </message>
    <message>
      <source>Ink in Office files</source>
      <translation>Tinta en archivos de Office</translation>
    </message>
    <message>
      <source>Small drawings of Quick, Draw! (.bin)</source>
      <translation>Dibujos pequeños de Quick, Draw! (.bin)</translation>
    </message>
    <message>
      <source>Pictures and labels (IDX, as MNIST)</source>
      <translation>Imágenes y etiquetas (IDX, como MNIST)</translation>
    </message>
    <message>
      <source>Tables of numbers (CSV, TSV and the like)</source>
      <translation>Tablas de números (CSV, TSV y similares)</translation>
    </message>
    <message>
      <source>A table as Kaggle’s digits (CSV)</source>
      <translation>Una tabla como las cifras de Kaggle (CSV)</translation>
    </message>
    <message>
      <source>numpy arrays (npz)</source>
      <translation>Matrices de numpy (npz)</translation>
    </message>
    <message>
      <source>numpy arrays as keras’ mnist.npz</source>
      <translation>Matrices de numpy como mnist.npz de keras</translation>
    </message>
    <message>
      <source>A numpy array (npy)</source>
      <translation>Una matriz de numpy (npy)</translation>
    </message>
    <message>
      <source>Pictures as text, a sign of 0 or 1 a pixel</source>
      <translation>Imágenes como texto, un signo 0 o 1 por píxel</translation>
    </message>
    <message>
      <source>Weka’s tables (ARFF)</source>
      <translation>Tablas de Weka (ARFF)</translation>
    </message>
    <message>
      <source>Tables in JSON</source>
      <translation>Tablas en JSON</translation>
    </message>
    <message>
      <source>Python’s pickles</source>
      <translation>Pickles de Python</translation>
    </message>
    <message>
      <source>MATLAB’s arrays (mat)</source>
      <translation>Matrices de MATLAB (mat)</translation>
    </message>
    <message>
      <source>libsvm’s rows</source>
      <translation>Filas de libsvm</translation>
    </message>
    <message>
      <source>Parquet, as Hugging Face’s sets</source>
      <translation>Parquet, como los conjuntos de Hugging Face</translation>
    </message>
    <message>
      <source>Arrow and Feather</source>
      <translation>Arrow y Feather</translation>
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
      <translation>Archivos zip y tar de cualquiera de estos</translation>
    </message>
    <message>
      <source>Folders of pictures by label</source>
      <translation>Carpetas de imágenes por etiqueta</translation>
    </message>
    <message>
      <source>A picture of one drawing</source>
      <translation>Una imagen de un dibujo</translation>
    </message>
    <message>
      <source>A drawing in layers (OpenRaster, Krita)</source>
      <translation>Un dibujo por capas (OpenRaster, Krita)</translation>
    </message>
    <message>
      <source>A picture of many drawings: a page, a grid</source>
      <translation>Una imagen de muchos dibujos: una página, una cuadrícula</translation>
    </message>
    <message>
      <source>digitpad’s form, filled in and photographed</source>
      <translation>El formulario de digitpad, relleno y fotografiado</translation>
    </message>
    <message>
      <source>{path} is a web page, not the file that it is called after: download it again.</source>
      <translation>{path} es una página web, no el archivo que dice su nombre: vuelva a descargarlo.</translation>
    </message>
    <message>
      <source>{path} is in no format that digitpad knows: save drawings as PNG or SVG, tables as CSV.</source>
      <translation>{path} no está en ningún formato que digitpad conozca: guarde los dibujos como PNG o SVG y las tablas como CSV.</translation>
    </message>
    <message>
      <source>this is no attribute of an ARFF file.</source>
      <translation>esto no es un atributo de un archivo ARFF.</translation>
    </message>
    <message>
      <source>a sparse value has no such place.</source>
      <translation>un valor disperso no tiene ese lugar.</translation>
    </message>
    <message>
      <source>{path} is not an Arrow file, or it is damaged.</source>
      <translation>{path} no es un archivo Arrow, o está dañado.</translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is not in the file.</source>
      <translation>
        <numerusform>{path}, fila {n}: su imagen no está en el archivo.</numerusform>
        <numerusform>{path}, fila {n}: su imagen no está en el archivo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is damaged.</source>
      <translation>
        <numerusform>{path}, fila {n}: su imagen está dañada.</numerusform>
        <numerusform>{path}, fila {n}: su imagen está dañada.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is too large.</source>
      <translation>
        <numerusform>{path}, fila {n}: su imagen es demasiado grande.</numerusform>
        <numerusform>{path}, fila {n}: su imagen es demasiado grande.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path}: its pictures of 0 and 1 are not all of one size.</source>
      <translation>{path}: sus imágenes de 0 y 1 no son todas del mismo tamaño.</translation>
    </message>
    <message>
      <source>{path} is no table in JSON.</source>
      <translation>{path} no es una tabla en JSON.</translation>
    </message>
    <message>
      <source>{path} is not a Parquet file, or it is damaged.</source>
      <translation>{path} no es un archivo Parquet, o está dañado.</translation>
    </message>
    <message>
      <source>places count from {first}</source>
      <translation>los lugares se cuentan desde {first}</translation>
    </message>
    <message>
      <source>{path} holds no pictures: its numbers have no places, or far too many.</source>
      <translation>{path} no contiene imágenes: sus números no tienen lugares o tienen demasiados.</translation>
    </message>
    <message>
      <source>{path} is not whole in libsvm's format.</source>
      <translation>{path} no está por completo en el formato de libsvm.</translation>
    </message>
    <message>
      <source>“{format}” is not written as {suffix}: leave that ending away.</source>
      <translation>«{format}» no se escribe como {suffix}: omita esa terminación.</translation>
    </message>
    <message>
      <source>There is no training set in {path}.</source>
      <translation>No hay ningún conjunto de entrenamiento en {path}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings of numbers are cut into {digits} digits</source>
      <translation>
        <numerusform>{n} dibujo de un número se ha cortado en {digits} cifras</numerusform>
        <numerusform>{n} dibujos de números se han cortado en {digits} cifras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings of numbers do not read as their numbers, and are not cut</source>
      <translation>
        <numerusform>{n} dibujo de un número no se lee como su número y no se ha cortado</numerusform>
        <numerusform>{n} dibujos de números no se leen como sus números y no se han cortado</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is no label in these files.</source>
      <translation>«{name}» no es ninguna etiqueta de estos archivos.</translation>
    </message>
    <message numerus="yes">
      <source>The files hold more than {n} drawings.</source>
      <translation>
        <numerusform>Los archivos contienen más de {n} dibujo.</numerusform>
        <numerusform>Los archivos contienen más de {n} dibujos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} boxes read as another digit by far: see whether they are what was asked for</source>
      <translation>
        <numerusform>{n} recuadro se lee claramente como otra cifra: mire si es lo que se pedía</numerusform>
        <numerusform>{n} recuadros se leen claramente como otra cifra: mire si son lo que se pedía</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings have no label: what they read as is only proposed</source>
      <translation>
        <numerusform>{n} dibujo no tiene etiqueta: lo que se lee solo se propone</numerusform>
        <numerusform>{n} dibujos no tienen etiqueta: lo que se lee solo se propone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings do not read as a digit</source>
      <translation>
        <numerusform>{n} dibujo no se lee como cifra</numerusform>
        <numerusform>{n} dibujos no se leen como cifras</numerusform>
      </translation>
    </message>
    <message>
      <source>it is only proposed; --proposed takes such labels</source>
      <translation>solo está propuesta; --proposed toma tales etiquetas</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>elegido</translation>
    </message>
    <message>
      <source>nothing says what they are</source>
      <translation>nada dice qué son</translation>
    </message>
    <message>
      <source>this number is no digit; --map says what it is</source>
      <translation>este número no es una cifra; --map dice qué es</translation>
    </message>
    <message>
      <source>this word is no digit; --map says what it is</source>
      <translation>esta palabra no es una cifra; --map dice qué es</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples cannot be read; “salvage” makes a new set of all others.</source>
      <translation>
        <numerusform>{n} muestra no se puede leer; «salvage» hace un conjunto nuevo con todas las demás.</numerusform>
        <numerusform>{n} muestras no se pueden leer; «salvage» hace un conjunto nuevo con todas las demás.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples are newer than the set itself.</source>
      <translation>
        <numerusform>{n} muestra es más nueva que el propio conjunto.</numerusform>
        <numerusform>{n} muestras son más nuevas que el propio conjunto.</numerusform>
      </translation>
    </message>
    <message>
      <source>The file is damaged: {what}.</source>
      <translation>El archivo está dañado: {what}.</translation>
    </message>
    <message>
      <source>The copy was broken off: digitpad is being closed.</source>
      <translation>La copia se interrumpió: digitpad se está cerrando.</translation>
    </message>
    <message>
      <source>{path} is what is read: write into another file.</source>
      <translation>{path} es lo que se lee: escriba en otro archivo.</translation>
    </message>
    <message>
      <source>{path} exists already; --force replaces it.</source>
      <translation>{path} ya existe; --force lo reemplaza.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <translation>{path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
      <source>A stored sample cannot be read.</source>
      <translation>Una muestra guardada no se puede leer.</translation>
    </message>
    <message numerus="yes">
      <source>{share} of {n} drawings looked at read as labelled, {then} would</source>
      <translation>
        <numerusform>el {share} de {n} dibujo visto se lee como dice su etiqueta; así sería el {then}</numerusform>
        <numerusform>el {share} de {n} dibujos vistos se lee como dice su etiqueta; así sería el {then}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>only {share} of {n} drawings looked at read as labelled</source>
      <translation>
        <numerusform>solo el {share} de {n} dibujo visto se lee como dice su etiqueta</numerusform>
        <numerusform>solo el {share} de {n} dibujos vistos se lee como dice su etiqueta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} of {n} drawings looked at read as labelled</source>
      <translation>
        <numerusform>el {share} de {n} dibujo visto se lee como dice su etiqueta</numerusform>
        <numerusform>el {share} de {n} dibujos vistos se lee como dice su etiqueta</numerusform>
      </translation>
    </message>
    <message>
      <source>These drawings lie on their side, as EMNIST’s do, rows and columns exchanged: turn them?</source>
      <translation>Estos dibujos están tumbados como los de EMNIST, con filas y columnas cambiadas: ¿girarlos?</translation>
    </message>
    <message>
      <source>These drawings lie on their side, mirrored: turn them?</source>
      <translation>Estos dibujos están tumbados y reflejados: ¿girarlos?</translation>
    </message>
    <message>
      <source>These drawings lie on their right side: turn them?</source>
      <translation>Estos dibujos están tumbados sobre su lado derecho: ¿girarlos?</translation>
    </message>
    <message>
      <source>These drawings lie on their left side: turn them?</source>
      <translation>Estos dibujos están tumbados sobre su lado izquierdo: ¿girarlos?</translation>
    </message>
    <message>
      <source>These drawings stand on their heads: turn them?</source>
      <translation>Estos dibujos están boca abajo: ¿girarlos?</translation>
    </message>
    <message>
      <source>These drawings are mirrored: mirror them back?</source>
      <translation>Estos dibujos están reflejados: ¿reflejarlos de nuevo?</translation>
    </message>
    <message>
      <source>These drawings are mirrored top to bottom: mirror them back?</source>
      <translation>Estos dibujos están reflejados de arriba abajo: ¿reflejarlos de nuevo?</translation>
    </message>
    <message>
      <source>rows and columns are exchanged: the drawings lay on their side, as EMNIST’s do</source>
      <translation>se intercambian filas y columnas: los dibujos estaban tumbados como los de EMNIST</translation>
    </message>
    <message>
      <source>the drawings lay on their side, mirrored: they are turned</source>
      <translation>los dibujos estaban tumbados y reflejados: se han girado</translation>
    </message>
    <message>
      <source>the drawings lay on their right side: they are turned</source>
      <translation>los dibujos estaban tumbados a la derecha: se han girado</translation>
    </message>
    <message>
      <source>the drawings lay on their left side: they are turned</source>
      <translation>los dibujos estaban tumbados a la izquierda: se han girado</translation>
    </message>
    <message>
      <source>the drawings stood on their heads: they are turned</source>
      <translation>los dibujos estaban boca abajo: se han girado</translation>
    </message>
    <message>
      <source>the drawings were mirrored: they are mirrored back</source>
      <translation>los dibujos estaban reflejados: se han reflejado de nuevo</translation>
    </message>
    <message>
      <source>the drawings were mirrored top to bottom: they are mirrored back</source>
      <translation>los dibujos estaban reflejados de arriba abajo: se han reflejado de nuevo</translation>
    </message>
    <message>
      <source>Ink and paper are exchanged in these pictures: change them back?</source>
      <translation>En estas imágenes la tinta y el papel están cambiados: ¿volver a cambiarlos?</translation>
    </message>
    <message>
      <source>The labels are not those of the digits drawn: take {labels}?</source>
      <translation>Las etiquetas no son las de las cifras dibujadas: ¿tomar {labels}?</translation>
    </message>
    <message>
      <source>ink and paper were exchanged: they are changed back</source>
      <translation>la tinta y el papel estaban cambiados: se han vuelto a cambiar</translation>
    </message>
    <message>
      <source>labels are taken for the digits that are drawn: {labels}</source>
      <translation>las etiquetas se toman por las cifras dibujadas: {labels}</translation>
    </message>
    <message>
      <source>{path} exists already.</source>
      <translation>{path} ya existe.</translation>
    </message>
    <message>
      <source>Nothing in {path} can be read as a sample.</source>
      <translation>Nada en {path} se puede leer como muestra.</translation>
    </message>
    <message>
      <source>{path} is of an older kind and the disk cannot be written: it stays as it is.</source>
      <translation>{path} es de un tipo anterior y no se puede escribir en el disco: se queda como está.</translation>
    </message>
    <message>
      <source>A newer digitpad has taken {path} over; close this one.</source>
      <translation>Un digitpad más reciente se ha hecho cargo de {path}; cierre este.</translation>
    </message>
    <message>
      <source>{path} is too large.</source>
      <translation>{path} es demasiado grande.</translation>
    </message>
    <message>
      <source>{path} holds no lessons.</source>
      <translation>{path} no contiene lecciones.</translation>
    </message>
    <message>
      <source>Your samples: {path}</source>
      <translation>Muestras propias: {path}</translation>
    </message>
    <message>
      <source>Log: {path}</source>
      <translation>Registro: {path}</translation>
    </message>
    <message>
      <source>Python {python}, Qt {qt}, numpy {numpy}</source>
      <translation>Python {python}, Qt {qt}, numpy {numpy}</translation>
    </message>
    <message>
      <source>digitpad is free software under the MIT licence. Qt and PySide6 are used under the LGPL, version 3.</source>
      <translation>digitpad es software libre con licencia MIT. Qt y PySide6 se usan bajo la LGPL, versión 3.</translation>
    </message>
    <message>
      <source>The built-in digits come from the UCI repository by way of scikit-learn's load_digits.</source>
      <translation>Las cifras incluidas proceden del repositorio de la UCI a través de load_digits, de scikit-learn.</translation>
    </message>
    <message>
      <source>About digitpad</source>
      <translation>Acerca de digitpad</translation>
    </message>
    <message>
      <source>digitpad {version}</source>
      <translation>digitpad {version}</translation>
    </message>
    <message>
      <source>Reads what you draw, says why, and learns from you.</source>
      <translation>Lee lo que se dibuja, dice por qué y aprende.</translation>
    </message>
    <message>
      <source>Parts and licences</source>
      <translation>Componentes y licencias</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Componentes</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>&amp;Look</source>
      <translation>&amp;Aspecto</translation>
    </message>
    <message>
      <source>Lan&amp;guage (from the next start on)</source>
      <translation>&amp;Idioma (desde el próximo inicio)</translation>
    </message>
    <message>
      <source>Pen &amp;width</source>
      <translation>&amp;Grosor del trazo</translation>
    </message>
    <message>
      <source>New drawing &amp;after</source>
      <translation>Dibujo &amp;nuevo tras</translation>
    </message>
    <message>
      <source>“Not a digit” &amp;from</source>
      <translation>«No es una cifra» &amp;desde</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>Desde el próximo inicio.</translation>
    </message>
    <message>
      <source> s pause</source>
      <translation> s de pausa</translation>
    </message>
    <message>
      <source>never by itself</source>
      <translation>nunca por sí solo</translation>
    </message>
    <message>
      <source>Less &amp;motion, whatever the system says</source>
      <translation>Menos &amp;movimiento, diga lo que diga el sistema</translation>
    </message>
    <message>
      <source>Threshold of “not a digit”</source>
      <translation>Umbral de «no es una cifra»</translation>
    </message>
    <message>
      <source>as calibrated</source>
      <translation>según calibración</translation>
    </message>
    <message>
      <source>Left-&amp;handed: the pad to the right</source>
      <translation>Para &amp;zurdos: el lienzo a la derecha</translation>
    </message>
    <message>
      <source>&amp;Clear the pad after teaching</source>
      <translation>&amp;Borrar el lienzo tras enseñar</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Qué hace</translation>
    </message>
    <message>
      <source>Everything that you taught is forgotten; it can be brought back until tomorrow.</source>
      <translation>Todo lo enseñado está olvidado; se puede recuperar hasta mañana.</translation>
    </message>
    <message>
      <source>bring back what was forgotten</source>
      <translation>recuperar lo olvidado</translation>
    </message>
    <message>
      <source>There is nothing to forget: nothing has been taught or imported yet.</source>
      <translation>No hay nada que olvidar: aún no se ha enseñado ni importado nada.</translation>
    </message>
    <message>
      <source>There is nothing to bring back.</source>
      <translation>No hay nada que recuperar.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Teach it: this was</source>
      <translation>Enseñarlo: esto era</translation>
    </message>
    <message>
      <source>Compare with the drawing</source>
      <translation>Comparar con el dibujo</translation>
    </message>
    <message>
      <source>Show in the training set</source>
      <translation>Mostrar en el conjunto de entrenamiento</translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} files to take them in</source>
      <translation>
        <numerusform>Suelte {n} archivo para incorporarlo</numerusform>
        <numerusform>Suelte {n} archivos para incorporarlos</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop it here to have it read</source>
      <translation>Suéltelo aquí para que se lea</translation>
    </message>
    <message>
      <source>draw cells</source>
      <translation>dibujar celdas</translation>
    </message>
    <message>
      <source>The page is not read: what was found of it is forgotten.</source>
      <translation>La página no se lee: lo que se había encontrado se olvida.</translation>
    </message>
    <message>
      <source>put a picture</source>
      <translation>poner una imagen</translation>
    </message>
    <message>
      <source>Draw a digit: the hints come as you go.</source>
      <translation>Dibujar una cifra: las sugerencias irán saliendo.</translation>
    </message>
    <message>
      <source>{title}. {detail}</source>
      <translation>{title}. {detail}</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>No, {label}</source>
      <translation>No: {label}</translation>
    </message>
    <message>
      <source>There is nothing on it to read.</source>
      <translation>No hay nada que leer en él.</translation>
    </message>
    <message>
      <source>Choose one of the nearest samples to compare it with your drawing.</source>
      <translation>Elegir una de las muestras más cercanas para compararla con el dibujo.</translation>
    </message>
    <message>
      <source>Read wrongly? Choose below what it was, or press its key.</source>
      <translation>¿Mal leído? Elegir abajo lo que era, o pulsar su tecla.</translation>
    </message>
    <message>
      <source>Undo forgets it again, and brings the drawing back.</source>
      <translation>«Deshacer» lo olvida de nuevo y recupera el dibujo.</translation>
    </message>
    <message>
      <source>Arrows or a click choose a box, Alt with arrows moves its edges, J joins, S splits, Backspace removes it; a drag draws one.</source>
      <translation>Las flechas o un clic eligen un recuadro, Alt con flechas mueve sus bordes, J une, S divide, Retroceso lo quita; arrastrar dibuja uno.</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Simple</source>
      <translation>Simple</translation>
    </message>
    <message>
      <source>Mode of reading</source>
      <translation>Modo de lectura</translation>
    </message>
    <message>
      <source>Number of neighbours that vote</source>
      <translation>Número de vecinos que votan</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Métrica</translation>
    </message>
    <message>
      <source>k = {k}, weighted by distance</source>
      <translation>k = {k}, ponderados por distancia</translation>
    </message>
    <message>
      <source>The default mode's k is fixed: its refusal and its confidence were fitted to {k} neighbours. Choose Simple, or both side by side, to try k and the metric.</source>
      <translation>En el modo predeterminado, k es fijo: su rechazo y su seguridad se ajustaron a {k} vecinos. Elija Simple, o ambos lado a lado, para probar k y la métrica.</translation>
    </message>
    <message>
      <source>Both modes side by side</source>
      <translation>Los dos modos a la vez</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <source>How many of the nearest samples vote.</source>
      <translation>Cuántas de las muestras más cercanas votan.</translation>
    </message>
    <message>
      <source>How far two drawings are apart: L2, the root of the squares, or L1, the plain sum.</source>
      <translation>Cuánto distan dos dibujos: L2, la raíz de los cuadrados, o L1, la simple suma.</translation>
    </message>
    <message numerus="yes">
      <source>{n} taught, {correct} of them had been read right</source>
      <translation>
        <numerusform>{n} enseñado; leídos bien antes: {correct}</numerusform>
        <numerusform>{n} enseñados; leídos bien antes: {correct}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the last {n} taught, {correct} had been read right</source>
      <translation>
        <numerusform>Del último {n} enseñado, {correct} se habían leído bien</numerusform>
        <numerusform>De los últimos {n} enseñados, {correct} se habían leído bien</numerusform>
      </translation>
    </message>
    <message>
      <source>Of the drawings that you taught: how many had been read right before.</source>
      <translation>De los dibujos que enseñó: cuántos se habían leído bien antes.</translation>
    </message>
    <message>
      <source>1 taught; it had been read right</source>
      <translation>1 enseñado; se había leído bien</translation>
    </message>
    <message>
      <source>1 taught; it had been misread</source>
      <translation>1 enseñado; se había leído mal</translation>
    </message>
    <message>
      <source>or press K to draw by keyboard</source>
      <translation>o pulsar K para dibujar con el teclado</translation>
    </message>
    <message>
      <source>Teach it: this was a… (keys 0 to 9; N for –, not a digit)</source>
      <translation>Enseñar: esto era un… (teclas 0 a 9; N para –, no es una cifra)</translation>
    </message>
    <message>
      <source>Keys 0 to 9 teach, N: not a digit. Esc or F11 leaves the presentation.</source>
      <translation>Las teclas 0 a 9 enseñan, N: no es una cifra. Esc o F11 sale de la presentación.</translation>
    </message>
    <message>
      <source>This was {label}</source>
      <translation>Esto era {label}</translation>
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
      <translation>Ahora se lee como {after}. Muestras en su conjunto: {mine}.</translation>
    </message>
    <message>
      <source>Learnt: {label}</source>
      <translation>Aprendido: {label}</translation>
    </message>
    <message>
      <source>Draw a digit first, then say what it was.</source>
      <translation>Dibujar primero una cifra y después decir cuál era.</translation>
    </message>
    <message>
      <source>Who draws</source>
      <translation>Quién dibuja</translation>
    </message>
    <message>
      <source>The name of the person who draws now:</source>
      <translation>El nombre de la persona que dibuja ahora:</translation>
    </message>
    <message>
      <source>Another name…</source>
      <translation>Otro nombre…</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>Experimentos</translation>
    </message>
    <message>
      <source>As code</source>
      <translation>Como código</translation>
    </message>
    <message>
      <source>Python script</source>
      <translation>Script de Python</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>This script prints the same figures.</source>
      <translation>Este script da las mismas cifras.</translation>
    </message>
    <message>
      <source>Kept beside: {reading}</source>
      <translation>Conservado al lado: {reading}</translation>
    </message>
    <message>
      <source>{told} What differs: {changes}.</source>
      <translation>{told} Lo que cambia: {changes}.</translation>
    </message>
    <message>
      <source>Done in {seconds} s.</source>
      <translation>Hecho en {seconds} s.</translation>
    </message>
    <message>
      <source>{setting}: {value}</source>
      <translation>{setting}: {value}</translation>
    </message>
    <message>
      <source>{told} It is another experiment.</source>
      <translation>{told} Es otro experimento.</translation>
    </message>
    <message>
      <source>{setting}: {value} now, {kept} kept</source>
      <translation>{setting}: ahora {value}, conservado {kept}</translation>
    </message>
    <message>
      <source>{told} Both runs have the same settings and data.</source>
      <translation>{told} Ambas ejecuciones tienen los mismos ajustes y datos.</translation>
    </message>
    <message>
      <source>Picture (PNG)…</source>
      <translation>Imagen (PNG)…</translation>
    </message>
    <message>
      <source>Drawing (SVG)…</source>
      <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
      <source>Page to print (HTML)…</source>
      <translation>Página para imprimir (HTML)…</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>Tabla (CSV)…</translation>
    </message>
    <message>
      <source>Everything (JSON)…</source>
      <translation>Todo (JSON)…</translation>
    </message>
    <message>
      <source>Notebook (Jupyter)…</source>
      <translation>Cuaderno (Jupyter)…</translation>
    </message>
    <message>
      <source>Script (Python)…</source>
      <translation>Script (Python)…</translation>
    </message>
    <message>
      <source>Beginning…</source>
      <translation>Empezando…</translation>
    </message>
    <message>
      <source>Drawing the plot…</source>
      <translation>Dibujando el gráfico…</translation>
    </message>
    <message>
      <source>There is no plot: what was asked for could not be done.</source>
      <translation>No hay gráfico: no se pudo hacer lo pedido.</translation>
    </message>
    <message>
      <source>Run it, and what came out will be said here.</source>
      <translation>Al ejecutarlo, el resultado se dirá aquí.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Saved as {path}.</source>
      <translation>Guardado como {path}.</translation>
    </message>
    <message>
      <source>other data</source>
      <translation>otros datos</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>There is no run yet to keep: press Run first.</source>
      <translation>Aún no hay ninguna ejecución que conservar: pulsar antes Ejecutar.</translation>
    </message>
    <message>
      <source>The plot is in the clipboard.</source>
      <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
      <source>It runs: the plot will appear here.</source>
      <translation>En marcha: el gráfico aparecerá aquí.</translation>
    </message>
    <message>
      <source>It runs: what comes out will be said here.</source>
      <translation>En marcha: el resultado se dirá aquí.</translation>
    </message>
    <message numerus="yes">
      <source>{share}%, {n} s left</source>
      <translation>
        <numerusform>{share} %, queda {n} s</numerusform>
        <numerusform>{share} %, quedan {n} s</numerusform>
      </translation>
    </message>
    <message>
      <source>This one takes a while: press Run to begin.</source>
      <translation>Tarda un poco: pulsar Ejecutar para empezar.</translation>
    </message>
    <message>
      <source>The plot will appear here.</source>
      <translation>Aquí aparecerá el gráfico.</translation>
    </message>
    <message>
      <source>The built-in digits</source>
      <translation>Las cifras incluidas</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Ambas</translation>
    </message>
    <message>
      <source>A file…</source>
      <translation>Un archivo…</translation>
    </message>
    <message>
      <source>Pictures with labels</source>
      <translation>Imágenes con etiquetas</translation>
    </message>
    <message>
      <source>MNIST, CIFAR-10, CSV, npz, NDJSON</source>
      <translation>MNIST, CIFAR-10, CSV, npz, NDJSON</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>From the pad</source>
      <translation>Del lienzo</translation>
    </message>
    <message>
      <source>Take the drawing that is on the pad.</source>
      <translation>Tomar el dibujo que está en el lienzo.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>A picture of 8 by 8 numbers</source>
      <translation>Una imagen de 8 por 8 números</translation>
    </message>
    <message>
      <source>Drag to draw or, from a cell with ink, to wipe. Arrow keys move, numbers and + − change a cell.</source>
      <translation>Arrastrar para dibujar o, desde una celda con tinta, para borrar. Las flechas mueven; los números, + y − cambian una celda.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Open a model</source>
      <translation>Abrir un modelo</translation>
    </message>
    <message>
      <source>Models ({patterns})</source>
      <translation>Modelos ({patterns})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>píxeles</translation>
    </message>
    <message>
      <source>all there are</source>
      <translation>todas las que hay</translation>
    </message>
    <message>
      <source>See for yourself how image recognition works, on your own drawings.</source>
      <translation>Ver por uno mismo cómo funciona el reconocimiento de imágenes, con dibujos propios.</translation>
    </message>
    <message>
      <source>The drawing after all changes</source>
      <translation>El dibujo tras todos los cambios</translation>
    </message>
    <message>
      <source>Draw here, or take the drawing from the pad.</source>
      <translation>Dibujar aquí o tomar el dibujo del lienzo.</translation>
    </message>
    <message>
      <source>As it lies, k-NN reads it as {drawn}; normalised, as {normal}: the same ink, only put in its place.</source>
      <translation>Tal como está, k-NN lo lee como {drawn}; normalizado, como {normal}: la misma tinta, solo puesta en su sitio.</translation>
    </message>
    <message>
      <source>Draw a digit in the dashed frame, or take the one on the pad, then move the sliders.</source>
      <translation>Dibujar una cifra en el marco discontinuo o tomar la del lienzo, y mover después los controles.</translation>
    </message>
    <message>
      <source>The frame is empty, yet normalised it is {digit}: normalisation finds the ink.</source>
      <translation>El marco está vacío, pero normalizado es {digit}: la normalización encuentra la tinta.</translation>
    </message>
    <message>
      <source>Both say {digit}. Change it more: which of them gives in first?</source>
      <translation>Los dos dicen {digit}. Cambiarlo más: ¿cuál cede primero?</translation>
    </message>
    <message>
      <source>As it lies</source>
      <translation>Tal como está</translation>
    </message>
    <message>
      <source>Normalised</source>
      <translation>Normalizado</translation>
    </message>
    <message>
      <source>{what}: {strength} {unit}</source>
      <translation>{what}: {strength} {unit}</translation>
    </message>
    <message>
      <source>Take back the changes</source>
      <translation>Deshacer los cambios</translation>
    </message>
    <message>
      <source>No ink in sight.</source>
      <translation>No hay tinta a la vista.</translation>
    </message>
    <message numerus="yes">
      <source>Read as {digit}: {n} of {k} neighbours</source>
      <translation>
        <numerusform>Leído como {digit}: {n} de {k} vecinos</numerusform>
        <numerusform>Leído como {digit}: {n} de {k} vecinos</numerusform>
      </translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Try it on your drawing</source>
      <translation>Probarlo con un dibujo propio</translation>
    </message>
    <message>
      <source>Show the whole plot</source>
      <translation>Mostrar el gráfico entero</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Back to the overview</source>
      <translation>Volver a la vista general</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Keep beside</source>
      <translation>Dejar al lado</translation>
    </message>
    <message>
      <source>Back to the curves</source>
      <translation>Volver a las curvas</translation>
    </message>
    <message>
      <source>What to see here</source>
      <translation>Qué se ve aquí</translation>
    </message>
    <message>
      <source>Plot</source>
      <translation>Gráfico</translation>
    </message>
    <message>
      <source>It goes the same way, with more to go by: it also compares which way the line runs, knows thousands of varied ways of writing, and has learnt from many hands which differences matter. Nearer samples count for more, and it has learnt how sure such a vote may be. Your own samples take part in both. It reads this drawing as {label}, {share}.</source>
      <translation>Procede igual, con más en que apoyarse: compara también hacia dónde va la línea, conoce miles de formas de escribir variadas y ha aprendido de muchas manos qué diferencias importan. Las muestras más cercanas cuentan más, y ha aprendido cuán segura puede ser tal votación. Sus propias muestras participan en ambos. Lee este dibujo como {label}, {share}.</translation>
    </message>
    <message>
      <source>The example is your own drawing. Draw on, and it follows.</source>
      <translation>El ejemplo es el dibujo propio. Al seguir dibujando, lo acompaña.</translation>
    </message>
    <message>
      <source>The pad is empty: the example is a plain seven. Draw, and your own drawing takes its place.</source>
      <translation>El lienzo está vacío: el ejemplo es un siete sencillo. Al dibujar, el dibujo propio ocupa su lugar.</translation>
    </message>
    <message>
      <source>How a reading comes about</source>
      <translation>Cómo se llega a una lectura</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>Explicación</translation>
    </message>
    <message>
      <source>1. Ink</source>
      <translation>1. Tinta</translation>
    </message>
    <message>
      <source>2. 64 numbers</source>
      <translation>2. 64 números</translation>
    </message>
    <message>
      <source>3. Distances</source>
      <translation>3. Distancias</translation>
    </message>
    <message>
      <source>4. The vote</source>
      <translation>4. La votación</translation>
    </message>
    <message>
      <source>And the default mode?</source>
      <translation>¿Y el modo normal?</translation>
    </message>
    <message>
      <source>Each number is taken from its partner, and the difference multiplied by itself. The 64 results add up to {sum}; its square root, {distance}, is the distance. A drawing like the sample would be at 0.</source>
      <translation>A cada número se le resta su pareja, y la diferencia se multiplica por sí misma. Los 64 resultados suman {sum}; su raíz cuadrada, {distance}, es la distancia. Un dibujo igual que la muestra estaría a 0.</translation>
    </message>
    <message>
      <source>Each number is taken from its partner. The 64 differences, without their signs, add up to {sum}: that is the distance (L1). A drawing like the sample would be at 0.</source>
      <translation>A cada número se le resta su pareja. Las 64 diferencias, sin signo, suman {sum}: esa es la distancia (L1). Un dibujo igual que la muestra estaría a 0.</translation>
    </message>
    <message>
      <source>So the distance to every sample is worked out, and the {k} nearest have a vote each. {votes} of them say {label}: in the simple mode, that is the answer.</source>
      <translation>Así se calcula la distancia a cada muestra, y las {k} más cercanas tienen un voto cada una. {votes} de ellas dicen {label}: en el modo simple, esa es la respuesta.</translation>
    </message>
    <message>
      <source>How large it is, where it stands and how much it leans says nothing about which digit it is.</source>
      <translation>Lo grande que es, dónde está y cuánto se inclina no dice nada de qué cifra es.</translation>
    </message>
    <message>
      <source>Row by row: {rows}</source>
      <translation>Fila por fila: {rows}</translation>
    </message>
    <message numerus="yes">
      <source>It is kept as a line, not as a picture: {n} points, with the time of each.</source>
      <translation>
        <numerusform>Se guarda como línea, no como imagen: {n} punto, con su tiempo.</numerusform>
        <numerusform>Se guarda como línea, no como imagen: {n} puntos, cada uno con su tiempo.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is a picture: the middle of its lines is followed, as if they were drawn.</source>
      <translation>Es una imagen: se sigue el centro de sus líneas como si se hubieran dibujado.</translation>
    </message>
    <message>
      <source>{what} {same} So that is taken out first.</source>
      <translation>{what} {same} Por eso se quita eso primero.</translation>
    </message>
    <message>
      <source>The line is drawn with a pen of one width on 32 × 32 pixels. Each of the 8 × 8 cells counts how many of its 16 pixels are ink. These 64 numbers are all that is compared; together they are {sum}.</source>
      <translation>La línea se dibuja con un lápiz de un solo grosor en 32 × 32 píxeles. Cada una de las 8 × 8 celdas cuenta cuántos de sus 16 píxeles son tinta. Solo se comparan estos 64 números; juntos suman {sum}.</translation>
    </message>
    <message>
      <source>As it was drawn</source>
      <translation>Tal como se dibujó</translation>
    </message>
    <message>
      <source>As it is compared</source>
      <translation>Tal como se compara</translation>
    </message>
    <message>
      <source>32 × 32 pixels</source>
      <translation>32 × 32 píxeles</translation>
    </message>
    <message>
      <source>8 × 8 counts</source>
      <translation>Recuentos de 8 × 8</translation>
    </message>
    <message>
      <source>The drawing</source>
      <translation>El dibujo</translation>
    </message>
    <message>
      <source>The nearest sample</source>
      <translation>La muestra más cercana</translation>
    </message>
    <message>
      <source>How far apart</source>
      <translation>Cuánto distan</translation>
    </message>
    <message>
      <source>There is no sample to compare with.</source>
      <translation>No hay ninguna muestra con que comparar.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Votes for</source>
      <translation>Vota por</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>De dónde viene</translation>
    </message>
    <message>
      <source>Can you fool it?</source>
      <translation>¿Se deja engañar?</translation>
    </message>
    <message>
      <source>Skip this one</source>
      <translation>Saltar esta</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Jugar otra vez</translation>
    </message>
    <message>
      <source>What came out</source>
      <translation>El resultado</translation>
    </message>
    <message>
      <source>Every drawing was read as it was meant.</source>
      <translation>Cada dibujo se leyó como se quería.</translation>
    </message>
    <message>
      <source>Taught</source>
      <translation>Enseñado</translation>
    </message>
    <message>
      <source>Teach it as {digit}</source>
      <translation>Enseñarlo como {digit}</translation>
    </message>
    <message>
      <source>Draw {digit} that it takes for {other}</source>
      <translation>Dibujar {digit} que tome por {other}</translation>
    </message>
    <message>
      <source>A person should still see {digit}. Draw on, or clear and try again.</source>
      <translation>Una persona debe seguir viendo {digit}. Seguir dibujando, o borrar y probar otra vez.</translation>
    </message>
    <message>
      <source>{place} of {n_tasks}</source>
      <translation>{place} de {n_tasks}</translation>
    </message>
    <message>
      <source>Misread. {blame}</source>
      <translation>Mal leído. {blame}</translation>
    </message>
    <message numerus="yes">
      <source>These {n} samples are to blame, with {share} of the vote; the loudest: {which}.</source>
      <translation>
        <numerusform>La culpa es de esta {n} muestra, con el {share} de los votos: {which}.</numerusform>
        <numerusform>La culpa es de estas {n} muestras, con el {share} de los votos; la que más pesa: {which}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Read right: {right} of {plain} drawings. Fooled on purpose: {fooled} of {asked} times.</source>
      <translation>Bien leídos: {right} de {plain} dibujos. Engañado a propósito: {fooled} de {asked} veces.</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings taught. Of all {total} drawings of this game it now reads {now} as you meant them; before, {before}.</source>
      <translation>
        <numerusform>{n} dibujo enseñado. De los {total} dibujos de este juego lee ahora {now} como se querían; antes, {before}.</numerusform>
        <numerusform>{n} dibujos enseñados. De los {total} dibujos de este juego lee ahora {now} como se querían; antes, {before}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Meant as {digit}, read as {label} ({sure}).</source>
      <translation>Quería ser {digit}; se leyó como {label} ({sure}).</translation>
    </message>
    <message>
      <source>Draw {digit}</source>
      <translation>Dibujar {digit}</translation>
    </message>
    <message>
      <source>As you always do. It reads while you draw; nothing of this game is taught by itself.</source>
      <translation>Como siempre. Lee mientras se dibuja; nada de este juego se enseña por sí solo.</translation>
    </message>
    <message>
      <source>Read right.</source>
      <translation>Bien leído.</translation>
    </message>
    <message>
      <source>Fooled! {blame}</source>
      <translation>¡Engañado! {blame}</translation>
    </message>
    <message>
      <source>It says {label}: wrong, but not what was asked for.</source>
      <translation>Dice {label}: está mal, pero no es lo que se pedía.</translation>
    </message>
    <message>
      <source>No sample voted for it; it was refused.</source>
      <translation>Ninguna muestra votó por ello; fue rechazado.</translation>
    </message>
    <message>
      <source>What has it learnt? Nothing: what you drew here was kept apart. Below, you can teach one by one.</source>
      <translation>¿Qué ha aprendido? Nada: lo dibujado aquí se guardó aparte. Abajo se puede enseñar uno por uno.</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings taught.</source>
      <translation>
        <numerusform>{n} dibujo enseñado.</numerusform>
        <numerusform>{n} dibujos enseñados.</numerusform>
      </translation>
    </message>
    <message>
      <source>{right} It is not fooled yet.</source>
      <translation>{right} Todavía no está engañado.</translation>
    </message>
    <message>
      <source>There is no picture in it.</source>
      <translation>No contiene ninguna imagen.</translation>
    </message>
    <message>
      <source>This cannot be shown: the log has the details.</source>
      <translation>Esto no se puede mostrar: los detalles están en el registro.</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lecciones</translation>
    </message>
    <message>
      <source>Lesson sheet</source>
      <translation>Hoja de clase</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <source>Save the page as PDF</source>
      <translation>Guardar la página como PDF</translation>
    </message>
    <message>
      <source>PDF ({pattern})</source>
      <translation>PDF ({pattern})</translation>
    </message>
    <message>
      <source>Three lessons of 45 minutes, with what the teacher needs and a page for pupils.</source>
      <translation>Tres clases de 45 minutos, con lo que necesita el profesorado y una hoja para el alumnado.</translation>
    </message>
    <message>
      <source>The page is in {path}.</source>
      <translation>La página está en {path}.</translation>
    </message>
    <message>
      <source>1. What is a picture to a machine? Teacher's notes</source>
      <translation>1. ¿Qué es una imagen para una máquina? Para el profesorado</translation>
    </message>
    <message>
      <source>1. What is a picture to a machine? Pupil's page</source>
      <translation>1. ¿Qué es una imagen para una máquina? Hoja de trabajo</translation>
    </message>
    <message>
      <source>2. Neighbours vote. Teacher's notes</source>
      <translation>2. Los vecinos votan. Para el profesorado</translation>
    </message>
    <message>
      <source>2. Neighbours vote. Pupil's page</source>
      <translation>2. Los vecinos votan. Hoja de trabajo</translation>
    </message>
    <message>
      <source>3. Why 98% is not your hand. Teacher's notes</source>
      <translation>3. Por qué el 98 % no es su letra. Para el profesorado</translation>
    </message>
    <message>
      <source>3. Why 98% is not your hand. Pupil's page</source>
      <translation>3. Por qué el 98 % no es tu letra. Hoja de trabajo</translation>
    </message>
    <message>
      <source>all neighbours agree</source>
      <translation>todos los vecinos están de acuerdo</translation>
    </message>
    <message>
      <source>all neighbours speak against the label</source>
      <translation>todos los vecinos contradicen la etiqueta</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>y {n} más</numerusform>
        <numerusform>y {n} más</numerusform>
      </translation>
    </message>
    <message>
      <source>writer unknown</source>
      <translation>autor desconocido</translation>
    </message>
    <message>
      <source>every sample is being read by the others…</source>
      <translation>cada muestra se está leyendo con las demás…</translation>
    </message>
    <message>
      <source>Comparing the samples…</source>
      <translation>Comparando las muestras…</translation>
    </message>
    <message>
      <source>Comparing the samples… {share}</source>
      <translation>Comparando las muestras… {share}</translation>
    </message>
    <message>
      <source>t-SNE is working; until then, the components are shown.</source>
      <translation>t-SNE está trabajando; mientras tanto se ven las componentes.</translation>
    </message>
    <message>
      <source>Map of the samples</source>
      <translation>Mapa de las muestras</translation>
    </message>
    <message>
      <source>How the map is made</source>
      <translation>Cómo se hace el mapa</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todas</translation>
    </message>
    <message>
      <source>Select in the training set</source>
      <translation>Seleccionar en el conjunto</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected</source>
      <translation>
        <numerusform>{n} seleccionada</numerusform>
        <numerusform>{n} seleccionadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples</source>
      <translation>
        <numerusform>{n} muestra</numerusform>
        <numerusform>{n} muestras</numerusform>
      </translation>
    </message>
    <message>
      <source>Draw a line around samples to select them; the wheel zooms, the right button moves the map. Keys: arrows, + and −, Home, Space, Enter.</source>
      <translation>Una línea alrededor de las muestras las selecciona; la rueda amplía, el botón derecho mueve el mapa. Teclas: flechas, + y −, Inicio, espacio, Intro.</translation>
    </message>
    <message>
      <source>Principal components</source>
      <translation>Componentes principales</translation>
    </message>
    <message>
      <source>t-SNE (slow)</source>
      <translation>t-SNE (lento)</translation>
    </message>
    <message>
      <source>By label</source>
      <translation>Por etiqueta</translation>
    </message>
    <message>
      <source>By doubt</source>
      <translation>Por duda</translation>
    </message>
    <message>
      <source>your drawing</source>
      <translation>dibujo propio</translation>
    </message>
    <message>
      <source>{compared} t-SNE has brought near samples near each other; your drawing stands in the middle of its five nearest.</source>
      <translation>{compared} t-SNE ha acercado entre sí las muestras cercanas; el dibujo propio está en el centro de sus cinco más cercanas.</translation>
    </message>
    <message>
      <source>Of a sample's {k} nearest, {share} are among its {k} nearest here: the map is a hint, not the reading (trustworthiness {trust}; {asked} samples were asked).</source>
      <translation>De las {k} más cercanas de una muestra, el {share} está también aquí entre sus {k} más cercanas: el mapa es una pista, no la lectura (confiabilidad {trust}; se preguntó por {asked} muestras).</translation>
    </message>
    <message>
      <source>Compared by the 64 counts, as the simple mode does.</source>
      <translation>Comparadas por los 64 números, como hace el modo simple.</translation>
    </message>
    <message>
      <source>Compared as the default mode does.</source>
      <translation>Comparadas como lo hace el modo normal.</translation>
    </message>
    <message>
      <source>{compared} The plane is the one in which the samples differ most.</source>
      <translation>{compared} El plano es aquel en el que más difieren las muestras.</translation>
    </message>
    <message>
      <source>There are too few samples to say how true the map is.</source>
      <translation>Hay muy pocas muestras para decir cuán fiel es el mapa.</translation>
    </message>
    <message>
      <source>There is no place where this digit could be split.</source>
      <translation>Esta cifra no tiene ningún lugar por donde se pueda dividir.</translation>
    </message>
    <message>
      <source>join boxes</source>
      <translation>unir recuadros</translation>
    </message>
    <message>
      <source>move a box</source>
      <translation>mover un recuadro</translation>
    </message>
    <message>
      <source>remove a box</source>
      <translation>quitar un recuadro</translation>
    </message>
    <message numerus="yes">
      <source>There are more digits on this page: only the first {n} are read.</source>
      <translation>
        <numerusform>Hay más cifras en esta página: solo se lee la primera.</numerusform>
        <numerusform>Hay más cifras en esta página: solo se leen las primeras {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>draw a box</source>
      <translation>dibujar un recuadro</translation>
    </message>
    <message>
      <source>split a box</source>
      <translation>dividir un recuadro</translation>
    </message>
    <message>
      <source>move a stroke</source>
      <translation>mover un trazo</translation>
    </message>
    <message>
      <source>digit number {place}: {digit}, {share}</source>
      <translation>cifra número {place}: {digit}, {share}</translation>
    </message>
    <message>
      <source>first</source>
      <translation>primera</translation>
    </message>
    <message>
      <source>second</source>
      <translation>segunda</translation>
    </message>
    <message>
      <source>third</source>
      <translation>tercera</translation>
    </message>
    <message>
      <source>fourth</source>
      <translation>cuarta</translation>
    </message>
    <message>
      <source>fifth</source>
      <translation>quinta</translation>
    </message>
    <message>
      <source>{ordinal} digit {digit}, {share}</source>
      <translation>{ordinal} cifra {digit}, {share}</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unir</translation>
    </message>
    <message>
      <source>Make one digit of this box and the next (J).</source>
      <translation>Hacer una cifra de este recuadro y el siguiente (J).</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Dividir</translation>
    </message>
    <message>
      <source>Make two digits of this box (S).</source>
      <translation>Hacer dos cifras de este recuadro (S).</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>Todo correcto</translation>
    </message>
    <message>
      <source>The whole page is as it is read: teach all its digits but “?”.</source>
      <translation>Toda la página es como se lee: enseñar todas sus cifras, menos «?».</translation>
    </message>
    <message>
      <source>What the number was</source>
      <translation>Qué número era</translation>
    </message>
    <message>
      <source>{digit}
{share}</source>
      <translation>{digit}
{share}</translation>
    </message>
    <message>
      <source>What was this line, or this digit? Enter teaches</source>
      <translation>¿Qué era esta línea, o esta cifra? Intro lo enseña</translation>
    </message>
    <message>
      <source>Type the whole line, ? leaves a box out; or one digit for the chosen box. Enter teaches.</source>
      <translation>Escriba toda la línea, ? omite un recuadro; o una cifra para el recuadro elegido. Intro lo enseña.</translation>
    </message>
    <message>
      <source>What was it? Enter teaches</source>
      <translation>¿Qué era? Intro lo enseña</translation>
    </message>
    <message>
      <source>Type the whole number; ? leaves a box out. Enter teaches each digit.</source>
      <translation>Escriba el número entero; ? omite un recuadro. Intro enseña cada cifra.</translation>
    </message>
    <message>
      <source>It was {number}: teach it.</source>
      <translation>Era {number}: enseñarlo.</translation>
    </message>
    <message>
      <source>or</source>
      <translation>o</translation>
    </message>
    <message>
      <source>{learnt} Strokes joined like these are one digit from now on.</source>
      <translation>{learnt} Los trazos unidos así son una cifra desde ahora.</translation>
    </message>
    <message>
      <source>teach the number {number}</source>
      <translation>enseñar el número {number}</translation>
    </message>
    <message>
      <source>“{answer}” is no number: type digits, and ? for a box to leave out.</source>
      <translation>«{answer}» no es un número: escriba cifras, y ? para un recuadro que omitir.</translation>
    </message>
    <message numerus="yes">
      <source>This line has {n} boxes, not {wanted}: join or split them first.</source>
      <translation>
        <numerusform>Esta línea tiene {n} recuadro, no {wanted}: únalos o divídalos antes.</numerusform>
        <numerusform>Esta línea tiene {n} recuadros, no {wanted}: únalos o divídalos antes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The drawing does not fall into {n} digits: join or split its boxes first.</source>
      <translation>
        <numerusform>El dibujo no se divide en {n} cifra: una o divida antes sus recuadros.</numerusform>
        <numerusform>El dibujo no se divide en {n} cifras: una o divida antes sus recuadros.</numerusform>
      </translation>
    </message>
    <message>
      <source>What the model is given</source>
      <translation>Lo que recibe el modelo</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {value}</source>
      <translation>Fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
      <source>Choose a Python file</source>
      <translation>Elegir un archivo de Python</translation>
    </message>
    <message>
      <source>Python files ({patterns})</source>
      <translation>Archivos de Python ({patterns})</translation>
    </message>
    <message>
      <source>Your model reads {digit}, {share}.</source>
      <translation>Su modelo lee {digit}, {share}.</translation>
    </message>
    <message>
      <source>Open a model…</source>
      <translation>Abrir un modelo…</translation>
    </message>
    <message>
      <source>A Python function…</source>
      <translation>Una función de Python…</translation>
    </message>
    <message>
      <source>Why does it misread?</source>
      <translation>¿Por qué lee mal?</translation>
    </message>
    <message>
      <source>Try the settings under which it reads the samples of your set best.</source>
      <translation>Buscar los ajustes con los que lee mejor las muestras de su conjunto.</translation>
    </message>
    <message>
      <source>Python that mends it</source>
      <translation>Python que lo corrige</translation>
    </message>
    <message>
      <source>Starting {name}…</source>
      <translation>Iniciando {name}…</translation>
    </message>
    <message>
      <source>It printed: {said}</source>
      <translation>Escribió: {said}</translation>
    </message>
    <message>
      <source>{digit}, {share}</source>
      <translation>{digit}, {share}</translation>
    </message>
    <message>
      <source>{shape} numbers, {low} to {high}</source>
      <translation>{shape} números, de {low} a {high}</translation>
    </message>
    <message>
      <source>No model yet: ONNX, scikit-learn by skops, or a function of yours.</source>
      <translation>Aún no hay modelo: ONNX, scikit-learn con skops o una función propia.</translation>
    </message>
    <message>
      <source>digitpad reads {label}</source>
      <translation>digitpad lee {label}</translation>
    </message>
    <message>
      <source>Draw a digit to see what the model makes of it.</source>
      <translation>Dibuje una cifra para ver qué hace de ella el modelo.</translation>
    </message>
    <message>
      <source>Stop ({share})</source>
      <translation>Detener ({share})</translation>
    </message>
    <message numerus="yes">
      <source>It reads {share} of {n} samples right; no fault is seen in what it gets.</source>
      <translation>
        <numerusform>Lee bien el {share} de {n} muestra; no se ve ningún fallo en lo que recibe.</numerusform>
        <numerusform>Lee bien el {share} de {n} muestras; no se ve ningún fallo en lo que recibe.</numerusform>
      </translation>
    </message>
    <message>
      <source>What it is given</source>
      <translation>Lo que recibe</translation>
    </message>
    <message>
      <source>0 to 1</source>
      <translation>0 a 1</translation>
    </message>
    <message>
      <source>0 to 255</source>
      <translation>0 a 255</translation>
    </message>
    <message>
      <source>0 to 16</source>
      <translation>0 a 16</translation>
    </message>
    <message>
      <source>−1 to 1</source>
      <translation>−1 a 1</translation>
    </message>
    <message>
      <source>MNIST's mean and deviation taken out</source>
      <translation>sin la media y la desviación de MNIST</translation>
    </message>
    <message>
      <source>upright</source>
      <translation>derecha</translation>
    </message>
    <message>
      <source>rows and columns swapped</source>
      <translation>filas y columnas intercambiadas</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>reflejada</translation>
    </message>
    <message>
      <source>upside down</source>
      <translation>boca abajo</translation>
    </message>
    <message>
      <source>turned to the left</source>
      <translation>girada a la izquierda</translation>
    </message>
    <message>
      <source>turned to the right</source>
      <translation>girada a la derecha</translation>
    </message>
    <message>
      <source>one row of numbers</source>
      <translation>una fila de números</translation>
    </message>
    <message>
      <source>rows and columns</source>
      <translation>filas y columnas</translation>
    </message>
    <message>
      <source>channels, rows, columns</source>
      <translation>canales, filas, columnas</translation>
    </message>
    <message>
      <source>rows, columns, channels</source>
      <translation>filas, columnas, canales</translation>
    </message>
    <message>
      <source>centre of mass</source>
      <translation>centro de masa</translation>
    </message>
    <message>
      <source>box around the ink</source>
      <translation>recuadro de la tinta</translation>
    </message>
    <message>
      <source> pixels</source>
      <translation> píxeles</translation>
    </message>
    <message>
      <source>{value}% of the picture</source>
      <translation>{value} % de la imagen</translation>
    </message>
    <message>
      <source>Dark ink on light paper</source>
      <translation>Tinta oscura sobre papel claro</translation>
    </message>
    <message>
      <source>Keep the digit's proportions</source>
      <translation>Conservar las proporciones de la cifra</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Disposición</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Números</translation>
    </message>
    <message>
      <source>In the middle</source>
      <translation>En el medio</translation>
    </message>
    <message>
      <source>Digit's size</source>
      <translation>Tamaño de la cifra</translation>
    </message>
    <message>
      <source>Line width</source>
      <translation>Grosor del trazo</translation>
    </message>
    <message>
      <source>Added to the class</source>
      <translation>Sumado a la clase</translation>
    </message>
    <message>
      <source>Run a Python file?</source>
      <translation>¿Ejecutar un archivo de Python?</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>Run it</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Choose a Python</source>
      <translation>Elegir un Python</translation>
    </message>
    <message>
      <source>This file will be run as a program, and it can do anything that you can: read, change and delete your files, and use the network. Run it only if you know what is in it.</source>
      <translation>Este archivo se ejecutará como programa y puede hacer todo lo que puede usted: leer, cambiar y borrar sus archivos y usar la red. Ejecútelo solo si sabe qué contiene.</translation>
    </message>
    <message>
      <source>The function gets pictures as a numpy array, such as 1 × 28 × 28, and answers each with a label or with ten shares. It has 5 seconds, and ends with the window.</source>
      <translation>La función recibe imágenes como matriz de numpy, por ejemplo 1 × 28 × 28, y responde a cada una con una etiqueta o con diez proporciones. Tiene 5 segundos y termina con la ventana.</translation>
    </message>
    <message>
      <source>A notebook (Jupyter) that loads this training set, fits, scores and shows what is misread</source>
      <translation>Un cuaderno (Jupyter) que carga este conjunto, ajusta, evalúa y muestra lo mal leído</translation>
    </message>
    <message>
      <source>The k-NN on 8 × 8 pictures as a network (ONNX)</source>
      <translation>El k-NN sobre imágenes de 8 × 8 como red (ONNX)</translation>
    </message>
    <message>
      <source>The same for scikit-learn, without pickle (skops; it must be installed)</source>
      <translation>Lo mismo para scikit-learn, sin pickle (skops; debe estar instalado)</translation>
    </message>
    <message>
      <source>It knows the built-in samples</source>
      <translation>Conoce las muestras incorporadas</translation>
    </message>
    <message>
      <source>It knows the samples of your set</source>
      <translation>Conoce las muestras de su conjunto</translation>
    </message>
    <message>
      <source>It knows both</source>
      <translation>Conoce ambas</translation>
    </message>
    <message>
      <source>Take it to Python</source>
      <translation>Llevar a Python</translation>
    </message>
    <message>
      <source>These models are the simple mode, not what the pad reads with: of {total} drawings by strangers it reads {simple} right, the pad’s default {default}.</source>
      <translation>Estos modelos son el modo simple, no aquello con lo que lee el lienzo: de {total} dibujos de desconocidos lee bien {simple}; el modo normal, {default}.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source>Drawing pad</source>
      <translation>Lienzo</translation>
    </message>
    <message>
      <source>Draw a digit here with mouse, finger or stylus.</source>
      <translation>Dibujar aquí una cifra con ratón, dedo o lápiz.</translation>
    </message>
    <message>
      <source>Draw a digit here</source>
      <translation>Dibujar aquí una cifra</translation>
    </message>
    <message>
      <source>row {row}, column {column}: {value}</source>
      <translation>fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
      <source>Drawing pad of 8 by 8 cells</source>
      <translation>Lienzo de 8 por 8 celdas</translation>
    </message>
    <message>
      <source>Arrow keys move, with Shift they draw. Space inks or wipes a cell, plus and minus shade it.</source>
      <translation>Las flechas mueven, con Mayús dibujan. Espacio llena o borra una celda, más y menos la sombrean.</translation>
    </message>
    <message>
      <source>draw a stroke</source>
      <translation>dibujar un trazo</translation>
    </message>
    <message>
      <source>erase strokes</source>
      <translation>borrar trazos</translation>
    </message>
    <message>
      <source>clear the pad</source>
      <translation>borrar el lienzo</translation>
    </message>
    <message>
      <source>There is no picture in the clipboard.</source>
      <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
      <source>The clipboard promises a picture, but there is none in it.</source>
      <translation>El portapapeles promete una imagen, pero no contiene ninguna.</translation>
    </message>
    <message>
      <source>It reads as {label} ({sure}) with {first} and {second}: {share} of its ink.</source>
      <translation>Se lee como {label} ({sure}) con {first} y {second}: el {share} de su tinta.</translation>
    </message>
    <message numerus="yes">
      <source>{n} changed cells make it {label} ({cells}).</source>
      <translation>
        <numerusform>{n} celda cambiada lo convierte en {label} ({cells}).</numerusform>
        <numerusform>{n} celdas cambiadas lo convierten en {label} ({cells}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changed cells make it {label}.</source>
      <translation>
        <numerusform>{n} celda cambiada lo convierte en {label}.</numerusform>
        <numerusform>{n} celdas cambiadas lo convierten en {label}.</numerusform>
      </translation>
    </message>
    <message>
      <source>a line more ({start} → {end})</source>
      <translation>un trazo más ({start} → {end})</translation>
    </message>
    <message>
      <source>It reads as {label} ({sure}) with {change}: {share} of its ink.</source>
      <translation>Se lee como {label} ({sure}) con {change}: el {share} de su tinta.</translation>
    </message>
    <message>
      <source>Its 8 × 8 cells alone read as {label} already: what makes it {verdict} is finer than they are.</source>
      <translation>Sus 8 × 8 celdas por sí solas ya se leen como {label}: lo que lo hace {verdict} es más fino que ellas.</translation>
    </message>
    <message>
      <source>row {row}, column {column}: {before} → {after}</source>
      <translation>fila {row}, columna {column}: {before} → {after}</translation>
    </message>
    <message>
      <source>a piece less ({start} → {end})</source>
      <translation>un trozo menos ({start} → {end})</translation>
    </message>
    <message>
      <source>top left</source>
      <translation>arriba a la izquierda</translation>
    </message>
    <message>
      <source>top</source>
      <translation>arriba</translation>
    </message>
    <message>
      <source>top right</source>
      <translation>arriba a la derecha</translation>
    </message>
    <message>
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <source>middle</source>
      <translation>centro</translation>
    </message>
    <message>
      <source>right</source>
      <translation>derecha</translation>
    </message>
    <message>
      <source>bottom left</source>
      <translation>abajo a la izquierda</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation>abajo</translation>
    </message>
    <message>
      <source>bottom right</source>
      <translation>abajo a la derecha</translation>
    </message>
    <message>
      <source>Close the comparison</source>
      <translation>Cerrar la comparación</translation>
    </message>
    <message>
      <source>+ more ink in your drawing, − more in the sample</source>
      <translation>+ más tinta en el dibujo propio, − más en la muestra</translation>
    </message>
    <message>
      <source>+ ink that comes, − ink that goes</source>
      <translation>+ tinta que se añade, − tinta que se quita</translation>
    </message>
    <message>
      <source>Your drawing</source>
      <translation>Dibujo propio</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Diferencia</translation>
    </message>
    <message>
      <source>Read as {label}, {share}; runner-up {other}, {other_share}.</source>
      <translation>Leído como {label}, {share}; después {other}, {other_share}.</translation>
    </message>
    <message>
      <source>Not a digit: {share}; refused from {threshold} on</source>
      <translation>No es una cifra: {share}; se rechaza desde {threshold}</translation>
    </message>
    <message>
      <source>Read as {label}, {share}.</source>
      <translation>Leído como {label}, {share}.</translation>
    </message>
    <message>
      <source>Score of each label</source>
      <translation>Puntuación de cada etiqueta</translation>
    </message>
    <message>
      <source>{label}: {share}</source>
      <translation>{label}: {share}</translation>
    </message>
    <message>
      <source>yours, {date}</source>
      <translation>propia, {date}</translation>
    </message>
    <message>
      <source>{label}; distance {distance}; {weight} of the vote; {origin}</source>
      <translation>{label}; distancia {distance}; {weight} del voto; {origin}</translation>
    </message>
    <message>
      <source>{distance} away</source>
      <translation>a {distance}</translation>
    </message>
    <message>
      <source>built in</source>
      <translation>incluida</translation>
    </message>
    <message>
      <source>imported {date}</source>
      <translation>importada {date}</translation>
    </message>
    <message>
      <source>by {writer}, {date}</source>
      <translation>de {writer}, {date}</translation>
    </message>
    <message>
      <source>{sentence}; a variation of it</source>
      <translation>{sentence}; una variación</translation>
    </message>
    <message>
      <source>{sentence}; voted against the answer</source>
      <translation>{sentence}; votó contra la respuesta</translation>
    </message>
    <message>
      <source>&lt;1%</source>
      <translation>&lt;1 %</translation>
    </message>
    <message>
      <source>built-in style</source>
      <translation>estilo incluido</translation>
    </message>
    <message>
      <source>Nearest samples</source>
      <translation>Muestras más cercanas</translation>
    </message>
    <message>
      <source>The samples nearest to your drawing will be here. Each votes for its label; click one to compare.</source>
      <translation>Aquí aparecerán las muestras más cercanas al dibujo. Cada una vota por su etiqueta; un clic la compara.</translation>
    </message>
    <message>
      <source>Why: nearest samples</source>
      <translation>Por qué: más cercanas</translation>
    </message>
    <message>
      <source>How: the steps</source>
      <translation>Cómo: los pasos</translation>
    </message>
    <message>
      <source>Simple, k = {k}</source>
      <translation>Simple, k = {k}</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {value} of its 16 pixels are ink.</source>
      <translation>Fila {row}, columna {column}: {value} de sus 16 píxeles son tinta.</translation>
    </message>
    <message>
      <source>Point at a cell to see what it counts.</source>
      <translation>Señalar una celda para ver lo que cuenta.</translation>
    </message>
    <message>
      <source>Draw something to see how it becomes 64 numbers.</source>
      <translation>Dibujar algo para ver cómo se convierte en 64 números.</translation>
    </message>
    <message>
      <source>Probably {digit}, or {other}</source>
      <translation>Quizá {digit}, o {other}</translation>
    </message>
    <message>
      <source>{share} sure</source>
      <translation>seguridad: {share}</translation>
    </message>
    <message>
      <source>{sure}, written as: {style}</source>
      <translation>{sure}, escrito como: {style}</translation>
    </message>
    <message>
      <source>A tie between {labels}</source>
      <translation>Empate entre {labels}</translation>
    </message>
    <message>
      <source>It is {digit}</source>
      <translation>Es {digit}</translation>
    </message>
    <message>
      <source>number {number}; {digit}</source>
      <translation>número {number}; {digit}</translation>
    </message>
    <message>
      <source>Line {line} of {lines}: {number}</source>
      <translation>Línea {line} de {lines}: {number}</translation>
    </message>
    <message>
      <source>line {line}, {number}; {digit}</source>
      <translation>línea {line}, {number}; {digit}</translation>
    </message>
    <message>
      <source>Reading the page: {share}</source>
      <translation>Leyendo la página: {share}</translation>
    </message>
    <message>
      <source>Esc stops it.</source>
      <translation>Esc lo detiene.</translation>
    </message>
    <message>
      <source>Probably not a digit, or {digit}</source>
      <translation>Quizá no es una cifra, o {digit}</translation>
    </message>
    <message>
      <source>Click to see its neighbours and steps below.</source>
      <translation>Haga clic para ver abajo sus vecinos y pasos.</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>Aún no hay nada que leer</translation>
    </message>
    <message>
      <source>Draw a digit, and it is read as you draw.</source>
      <translation>Dibujar una cifra: se lee a medida que se dibuja.</translation>
    </message>
    <message>
      <source>It may be {number}</source>
      <translation>Podría ser {number}</translation>
    </message>
    <message>
      <source>It is {number}</source>
      <translation>Es {number}</translation>
    </message>
    <message>
      <source>“?” stands for what is not a digit; choose it to see why</source>
      <translation>«?» representa lo que no es una cifra; elíjalo para ver por qué</translation>
    </message>
    <message>
      <source>Least sure of the {digit}: {share}</source>
      <translation>Menos seguro con el {digit}: {share}</translation>
    </message>
    <message numerus="yes">
      <source>{n} boxes on the page, {refused} of them “?”: no digit</source>
      <translation>
        <numerusform>{n} recuadro en la página, {refused} con «?»: no es una cifra</numerusform>
        <numerusform>{n} recuadros en la página, {refused} con «?»: no son cifras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} boxes on the page</source>
      <translation>
        <numerusform>{n} recuadro en la página</numerusform>
        <numerusform>{n} recuadros en la página</numerusform>
      </translation>
    </message>
    <message>
      <source>Draw a digit first.</source>
      <translation>Dibujar primero una cifra.</translation>
    </message>
    <message>
      <source>It reads as {label} already.</source>
      <translation>Ya se lee como {label}.</translation>
    </message>
    <message>
      <source>Put it on the pad</source>
      <translation>Ponerlo en el lienzo</translation>
    </message>
    <message>
      <source>No small change was found that makes it {label}.</source>
      <translation>No se encontró ningún cambio pequeño que lo convierta en {label}.</translation>
    </message>
    <message>
      <source>change the drawing</source>
      <translation>cambiar el dibujo</translation>
    </message>
    <message>
      <source>Show {label}</source>
      <translation>Mostrar {label}</translation>
    </message>
    <message numerus="yes">
      <source>Each is left out and read: up to {n} taught or imported ones by digitpad, more of them and built-in ones by the nearest.</source>
      <translation>
        <numerusform>Cada una se excluye y se lee: hasta {n} enseñada o importada por digitpad, las demás y las incluidas por las más cercanas.</numerusform>
        <numerusform>Cada una se excluye y se lee: hasta {n} enseñadas o importadas por digitpad, las demás y las incluidas por las más cercanas.</numerusform>
      </translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>Todas las muestras</translation>
    </message>
    <message>
      <source>Not built in</source>
      <translation>No incluidas</translation>
    </message>
    <message>
      <source>Taught or imported</source>
      <translation>Enseñadas o importadas</translation>
    </message>
    <message>
      <source>Taught by me</source>
      <translation>Enseñadas</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importadas</translation>
    </message>
    <message>
      <source>Built in</source>
      <translation>Incluidas</translation>
    </message>
    <message>
      <source>Excluded</source>
      <translation>Excluidas</translation>
    </message>
    <message>
      <source>Any reading</source>
      <translation>Cualquier lectura</translation>
    </message>
    <message>
      <source>Misread without it</source>
      <translation>Mal leído sin ella</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>Casi duplicadas</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Más nuevas primero</translation>
    </message>
    <message>
      <source>Doubtful first</source>
      <translation>Dudosas primero</translation>
    </message>
    <message>
      <source>Find writer, date…</source>
      <translation>Autor, fecha…</translation>
    </message>
    <message>
      <source>Find samples by text</source>
      <translation>Buscar muestras por texto</translation>
    </message>
    <message>
      <source>Whose samples</source>
      <translation>De quién son las muestras</translation>
    </message>
    <message>
      <source>Which samples</source>
      <translation>Qué muestras</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} samples</source>
      <translation>
        <numerusform>{n} de {total} muestras</numerusform>
        <numerusform>{n} de {total} muestras</numerusform>
      </translation>
    </message>
    <message>
      <source>All writers</source>
      <translation>Todos los autores</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Un momento</translation>
    </message>
    <message>
      <source>Every sample is being read by the others.</source>
      <translation>Las demás leen cada muestra.</translation>
    </message>
    <message>
      <source>All is well</source>
      <translation>Todo en orden</translation>
    </message>
    <message>
      <source>Each of these samples is read right by all others.</source>
      <translation>Cada una de estas muestras la leen bien todas las demás.</translation>
    </message>
    <message>
      <source>No duplicates</source>
      <translation>Sin duplicados</translation>
    </message>
    <message>
      <source>No two of these samples are nearly the same drawing.</source>
      <translation>No hay dos de estas muestras que sean casi el mismo dibujo.</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Nada coincide</translation>
    </message>
    <message>
      <source>No sample fits what is asked for: show all, or ask for less.</source>
      <translation>Ninguna muestra cumple lo pedido: mostrar todas o pedir menos.</translation>
    </message>
    <message>
      <source>Opening your samples…</source>
      <translation>Abriendo las muestras propias…</translation>
    </message>
    <message>
      <source>yours</source>
      <translation>propia</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>importada</translation>
    </message>
    <message>
      <source>read as {label} by all others</source>
      <translation>las demás la leen como {label}</translation>
    </message>
    <message>
      <source>there is nearly the same drawing</source>
      <translation>ya hay casi el mismo dibujo</translation>
    </message>
    <message>
      <source>excluded</source>
      <translation>excluida</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>excluido</translation>
    </message>
    <message>
      <source>Relabel as {label}</source>
      <translation>Etiquetar como {label}</translation>
    </message>
    <message>
      <source>Relabel as</source>
      <translation>Etiquetar como</translation>
    </message>
    <message>
      <source>Select samples: 0 to 9 and N relabel them, Delete removes them, Enter shows one large.</source>
      <translation>Seleccionar muestras: de 0 a 9 y N las etiquetan, Supr las quita, Intro muestra una en grande.</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected, {built_in} built in</source>
      <translation>
        <numerusform>{n} seleccionada; incluidas: {built_in}</numerusform>
        <numerusform>{n} seleccionadas; incluidas: {built_in}</numerusform>
      </translation>
    </message>
    <message>
      <source>Built-in samples keep their labels.</source>
      <translation>Las muestras incluidas conservan su etiqueta.</translation>
    </message>
    <message numerus="yes">
      <source>{digit}: {before} read right before teaching, {after} now, of {n}.</source>
      <translation>
        <numerusform>{digit}: {before} bien leídas antes de enseñar, {after} ahora, de {n}.</numerusform>
        <numerusform>{digit}: {before} bien leídas antes de enseñar, {after} ahora, de {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} read right with {n} samples taught.</source>
      <translation>
        <numerusform>{share} bien leídas con {n} muestra enseñada.</numerusform>
        <numerusform>{share} bien leídas con {n} muestras enseñadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>{digit}: not taught yet.</source>
      <translation>{digit}: aún no enseñado.</translation>
    </message>
    <message>
      <source>Accuracy as you taught</source>
      <translation>Exactitud a medida que se enseña</translation>
    </message>
    <message>
      <source>0 taught</source>
      <translation>0 enseñadas</translation>
    </message>
    <message>
      <source>Each digit before and after teaching</source>
      <translation>Cada cifra antes y después de enseñar</translation>
    </message>
    <message>
      <source>{label}: {mine} taught or imported, {built_in} built in.</source>
      <translation>{label}: {mine} enseñadas o importadas, {built_in} incluidas.</translation>
    </message>
    <message numerus="yes">
      <source>{n}k</source>
      <translation>
        <numerusform>{n}mil</numerusform>
        <numerusform>{n}mil</numerusform>
      </translation>
    </message>
    <message>
      <source>Samples of each label</source>
      <translation>Muestras de cada etiqueta</translation>
    </message>
    <message numerus="yes">
      <source>Without any sample of the same writer, {share} of {n} are read right.</source>
      <translation>
        <numerusform>Sin ninguna muestra de la misma persona se leen bien el {share} de {n}.</numerusform>
        <numerusform>Sin ninguna muestra de la misma persona se leen bien el {share} de {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Most to gain: more {digit}s; {wrong} of {n} are misread.</source>
      <translation>
        <numerusform>Lo que más ayudaría: más {digit}; se lee mal {wrong} de {n}.</numerusform>
        <numerusform>Lo que más ayudaría: más {digit}; se leen mal {wrong} de {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} digits taught or imported, each read without itself: {before} right if nothing were taught, {after} now.</source>
      <translation>
        <numerusform>De una cifra enseñada o importada, leída sin ella misma: {before} bien si nada se hubiera enseñado, {after} ahora.</numerusform>
        <numerusform>De {n} cifras enseñadas o importadas, cada una leída sin ella misma: {before} bien si nada se hubiera enseñado, {after} ahora.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {total} digits taught or imported, {n} were read, each without itself: {before} right if nothing were taught, {after} now.</source>
      <translation>
        <numerusform>De {total} cifras enseñadas o importadas se ha leído una, sin ella misma: {before} bien si nada se hubiera enseñado, {after} ahora.</numerusform>
        <numerusform>De {total} cifras enseñadas o importadas se han leído {n}, cada una sin ella misma: {before} bien si nada se hubiera enseñado, {after} ahora.</numerusform>
      </translation>
    </message>
    <message>
      <source>No digit stands out as needing more samples.</source>
      <translation>Ninguna cifra destaca por necesitar más muestras.</translation>
    </message>
    <message>
      <source>Most to gain: teach some {digit}s, none has been taught or imported yet.</source>
      <translation>Lo que más rinde: enseñar algunas cifras {digit}; aún no se ha enseñado ni importado ninguna.</translation>
    </message>
    <message>
      <source>Each digit, before (○) and now (●)</source>
      <translation>Cada cifra, antes (○) y ahora (●)</translation>
    </message>
    <message>
      <source>Measured by the mode of reading in use; no drawing is read by itself.</source>
      <translation>Medido con el modo de lectura en uso; ningún dibujo se lee por sí mismo.</translation>
    </message>
    <message>
      <source>Collect digits…</source>
      <translation>Recoger cifras…</translation>
    </message>
    <message>
      <source>By writer…</source>
      <translation>Por autor…</translation>
    </message>
    <message>
      <source>See how each writer is read by the others, two writers side by side, and a report that prints.</source>
      <translation>Ver cómo se lee a cada autor por los demás, dos autores lado a lado y un informe para imprimir.</translation>
    </message>
    <message>
      <source>■ {mine} taught or imported
□ {built_in} built in</source>
      <translation>■ {mine} enseñadas o importadas
□ {built_in} incluidas</translation>
    </message>
    <message>
      <source>Working out whether your teaching pays…</source>
      <translation>Calculando si enseñar vale la pena…</translation>
    </message>
    <message>
      <source>Teach some digits and see here whether it pays.</source>
      <translation>Enseñar unas cifras y ver aquí si vale la pena.</translation>
    </message>
    <message>
      <source>Samples by label</source>
      <translation>Muestras por etiqueta</translation>
    </message>
    <message>
      <source>What teaching did</source>
      <translation>Lo que logró la enseñanza</translation>
    </message>
    <message>
      <source>Stored as {digit}; it was read as {read} before.</source>
      <translation>Guardado como {digit}; antes se leyó como {read}.</translation>
    </message>
    <message>
      <source>Now {digit}</source>
      <translation>Ahora {digit}</translation>
    </message>
    <message>
      <source>This reads as {read}: keep it as {digit}?</source>
      <translation>Esto se lee como {read}: ¿conservarlo como {digit}?</translation>
    </message>
    <message>
      <source>Stored as {digit}; it was read right before.</source>
      <translation>Guardado como {digit}; ya antes se leyó bien.</translation>
    </message>
    <message>
      <source>Stored as {digit}.</source>
      <translation>Guardado como {digit}.</translation>
    </message>
    <message>
      <source>Time left for this digit</source>
      <translation>Tiempo que queda para esta cifra</translation>
    </message>
    <message>
      <source>Take back the last one</source>
      <translation>Anular el último</translation>
    </message>
    <message>
      <source>Another digit</source>
      <translation>Otra cifra</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <source>Forget the last drawing and ask for it again (Backspace).</source>
      <translation>Olvidar el último dibujo y volver a pedirlo (Retroceso).</translation>
    </message>
    <message>
      <source>Ask for another digit (Space).</source>
      <translation>Pedir otra cifra (Espacio).</translation>
    </message>
    <message>
      <source>Keep what was collected and go back (Esc).</source>
      <translation>Conservar lo recogido y volver (Esc).</translation>
    </message>
    <message>
      <source>Done:</source>
      <translation>Hecho:</translation>
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
      <translation>Conservar como {digit} (Intro)</translation>
    </message>
    <message>
      <source>It is {read}</source>
      <translation>Es {read}</translation>
    </message>
    <message>
      <source>Draw it again (Backspace)</source>
      <translation>Dibujarlo de nuevo (Retroceso)</translation>
    </message>
    <message numerus="yes">
      <source>{n} collected, {right} of them read right before</source>
      <translation>
        <numerusform>{n} recogida; bien leídas ya antes: {right}</numerusform>
        <numerusform>{n} recogidas; bien leídas ya antes: {right}</numerusform>
      </translation>
    </message>
    <message>
      <source>Draw it as you always do. When you pause, it is stored and the next digit is asked for.</source>
      <translation>Dibujar como siempre. Tras una pausa se guarda y se pide la siguiente cifra.</translation>
    </message>
    <message numerus="yes">
      <source>collect {n} digits</source>
      <translation>
        <numerusform>recoger {n} cifra</numerusform>
        <numerusform>recoger {n} cifras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} digits collected.</source>
      <translation>
        <numerusform>{n} cifra recogida.</numerusform>
        <numerusform>{n} cifras recogidas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting for you: draw it when you are ready.</source>
      <translation>En espera: dibujar cuando se quiera.</translation>
    </message>
    <message numerus="yes">
      <source>These {n} samples came with digitpad. Yours will stand before them: teach some, collect them, or import.</source>
      <translation>
        <numerusform>Esta muestra vino con digitpad. Las propias irán delante: enseñar algunas, recogerlas o importarlas.</numerusform>
        <numerusform>Estas {n} muestras vinieron con digitpad. Las propias irán delante: enseñar algunas, recogerlas o importarlas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every sample is being read by the others…</source>
      <translation>Las demás leen cada muestra…</translation>
    </message>
    <message>
      <source>This version makes the 8 × 8 pictures anew…</source>
      <translation>Esta versión vuelve a hacer las imágenes de 8 × 8…</translation>
    </message>
    <message numerus="yes">
      <source>All that were taught or imported: {n}</source>
      <translation>
        <numerusform>Todas las enseñadas o importadas: {n}</numerusform>
        <numerusform>Todas las enseñadas o importadas: {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Collect digits</source>
      <translation>Recoger cifras</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message numerus="yes">
      <source>{n} digits collected and stored.</source>
      <translation>
        <numerusform>{n} cifra recogida y guardada.</numerusform>
        <numerusform>{n} cifras recogidas y guardadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>your own</source>
      <translation>el propio</translation>
    </message>
    <message numerus="yes">
      <source>Those of them that are shown: {n}</source>
      <translation>
        <numerusform>De ellas, las que se muestran: {n}</numerusform>
        <numerusform>De ellas, las que se muestran: {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Those of them that are selected: {n}</source>
      <translation>
        <numerusform>De ellas, las seleccionadas: {n}</numerusform>
        <numerusform>De ellas, las seleccionadas: {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <source>{label}, read as {without} without this sample and as {with_it} with it</source>
      <translation>{label}, leído como {without} sin esta muestra y como {with_it} con ella</translation>
    </message>
    <message>
      <source>Samples read differently because of this one</source>
      <translation>Muestras que se leen de otro modo por esta</translation>
    </message>
    <message numerus="yes">
      <source>strokes: {strokes}, points: {n}</source>
      <translation>
        <numerusform>trazos: {strokes}, puntos: {n}</numerusform>
        <numerusform>trazos: {strokes}, puntos: {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>{told}, {seconds} s</source>
      <translation>{told}, {seconds} s</translation>
    </message>
    <message>
      <source>built in, one of scikit-learn's load_digits</source>
      <translation>incluida, de load_digits de scikit-learn</translation>
    </message>
    <message>
      <source>built in, a writing style</source>
      <translation>incluida, un estilo de escritura</translation>
    </message>
    <message>
      <source>taught by you</source>
      <translation>enseñada</translation>
    </message>
    <message>
      <source>mouse</source>
      <translation>ratón</translation>
    </message>
    <message>
      <source>finger</source>
      <translation>dedo</translation>
    </message>
    <message>
      <source>stylus</source>
      <translation>lápiz</translation>
    </message>
    <message>
      <source>keyboard</source>
      <translation>teclado</translation>
    </message>
    <message>
      <source>a picture file</source>
      <translation>un archivo de imagen</translation>
    </message>
    <message>
      <source>a picture of {width} × {height}</source>
      <translation>una imagen de {width} × {height}</translation>
    </message>
    <message>
      <source>8 × 8 counts only</source>
      <translation>solo recuentos de 8 × 8</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Drawn</source>
      <translation>Dibujada</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Con</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Identificador</translation>
    </message>
    <message>
      <source>None of the selected samples is excluded.</source>
      <translation>Ninguna de las muestras seleccionadas está excluida.</translation>
    </message>
    <message>
      <source>They have this label already.</source>
      <translation>Ya tienen esa etiqueta.</translation>
    </message>
    <message>
      <source>Built-in samples keep their labels; you can exclude them instead.</source>
      <translation>Las muestras incluidas conservan su etiqueta; pero se las puede excluir.</translation>
    </message>
    <message>
      <source>Select the samples first, then say what they are.</source>
      <translation>Seleccionar primero las muestras y después decir qué son.</translation>
    </message>
    <message>
      <source>Without itself digitpad reads it as {label}, {share}.</source>
      <translation>Sin sí misma digitpad la lee como {label}, {share}.</translation>
    </message>
    <message>
      <source>{told} Its nearest other samples say {answer}.</source>
      <translation>{told} Sus demás muestras más cercanas dicen {answer}.</translation>
    </message>
    <message>
      <source>Replay</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <source>Moment of the drawing</source>
      <translation>Momento del dibujo</translation>
    </message>
    <message>
      <source>Not known yet: first choose “Misread without it” above the samples.</source>
      <translation>Aún no se sabe: elija primero «Mal leído sin ella» encima de las muestras.</translation>
    </message>
    <message>
      <source>Nearest others</source>
      <translation>Más cercanas</translation>
    </message>
    <message>
      <source>Steps to 8 × 8</source>
      <translation>Pasos hasta 8 × 8</translation>
    </message>
    <message>
      <source>Its effect</source>
      <translation>Su efecto</translation>
    </message>
    <message>
      <source>{title}, excluded</source>
      <translation>{title}, excluida</translation>
    </message>
    <message>
      <source>As fast as it was drawn.</source>
      <translation>Tan rápido como se dibujó.</translation>
    </message>
    <message>
      <source>Its times are not known: it is drawn at an even speed.</source>
      <translation>Sus tiempos no se conocen: se dibuja a velocidad uniforme.</translation>
    </message>
    <message>
      <source>It is excluded and changes nothing.</source>
      <translation>Está excluida y no cambia nada.</translation>
    </message>
    <message>
      <source>No other sample is read differently because of this one.</source>
      <translation>Ninguna otra muestra se lee de otro modo por esta.</translation>
    </message>
    <message numerus="yes">
      <source>Other samples that are read differently because of it: {n}; rightly now: {better}. A click opens one.</source>
      <translation>
        <numerusform>Otras muestras que se leen de otro modo por ella: {n}; bien ahora: {better}. Un clic abre una.</numerusform>
        <numerusform>Otras muestras que se leen de otro modo por ella: {n}; bien ahora: {better}. Un clic abre una.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to all</source>
      <translation>Volver a todas</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>of that day</source>
      <translation>de ese día</translation>
    </message>
    <message>
      <source>before an import</source>
      <translation>antes de una importación</translation>
    </message>
    <message>
      <source>before a large change</source>
      <translation>antes de un cambio grande</translation>
    </message>
    <message>
      <source>before a new version's format</source>
      <translation>antes del formato de una versión nueva</translation>
    </message>
    <message>
      <source>before removed samples were dropped</source>
      <translation>antes de desechar muestras quitadas</translation>
    </message>
    <message>
      <source>made by you</source>
      <translation>hecha a mano</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Go back to this one</source>
      <translation>Volver a esta</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Hacer una ahora</translation>
    </message>
    <message>
      <source>{date}   {reason}</source>
      <translation>{date}   {reason}</translation>
    </message>
    <message>
      <source>Going back makes the set what it was then; it can be undone.</source>
      <translation>Al volver, el conjunto es lo que era entonces; se puede deshacer.</translation>
    </message>
    <message>
      <source>There is no backup yet. One is made each day that the set changes, and before every large change.</source>
      <translation>Aún no hay ninguna copia de seguridad. Se hace una cada día que cambia el conjunto y antes de cada cambio grande.</translation>
    </message>
    <message>
      <source>Keeps everything: strokes, times, labels, dates.</source>
      <translation>Conserva todo: trazos, tiempos, etiquetas, fechas.</translation>
    </message>
    <message>
      <source>Keeps what that format can hold; to carry samples to another digitpad, better take NDJSON.</source>
      <translation>Conserva lo que cabe en ese formato; para llevar muestras a otro digitpad, mejor NDJSON.</translation>
    </message>
    <message>
      <source>Keeps strokes and labels; samples without strokes, such as pictures, are left out.</source>
      <translation>Conserva trazos y etiquetas; las muestras sin trazos, como las imágenes, se omiten.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples are in {path}.</source>
      <translation>
        <numerusform>{n} muestra está en {path}.</numerusform>
        <numerusform>{n} muestras están en {path}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Export samples</source>
      <translation>Exportar muestras</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Formato</translation>
    </message>
    <message>
      <source>Already there, and would be replaced: {names}.</source>
      <translation>Ya existe y se reemplazaría: {names}.</translation>
    </message>
    <message numerus="yes">
      <source>{told} Left out, since they have no strokes: {n}.</source>
      <translation>
        <numerusform>{told} Omitida por no tener trazos: {n}.</numerusform>
        <numerusform>{told} Omitidas por no tener trazos: {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>digits</source>
      <translation>cifras</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <source>Import samples</source>
      <translation>Importar muestras</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Save report…</source>
      <translation>Guardar informe…</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} samples</source>
      <translation>
        <numerusform>Importar {n} muestra</numerusform>
        <numerusform>Importar {n} muestras</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Elegir archivos…</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Elegir una carpeta…</translation>
    </message>
    <message>
      <source>Take in drawings that others made, or that you made elsewhere.</source>
      <translation>Incorporar dibujos hechos por otros, o en otro lugar.</translation>
    </message>
    <message>
      <source>Drop files here, or choose them. They may be:</source>
      <translation>Soltar aquí archivos o elegirlos. Pueden ser:</translation>
    </message>
    <message>
      <source>•  {format}</source>
      <translation>•  {format}</translation>
    </message>
    <message>
      <source>Nothing says what these are: press 0 to 9 or N for each; Delete leaves it out.</source>
      <translation>Nada dice qué son: pulsar de 0 a 9 o N para cada uno; Supr lo omite.</translation>
    </message>
    <message>
      <source>not labelled yet</source>
      <translation>aún sin etiqueta</translation>
    </message>
    <message>
      <source>The first drawings</source>
      <translation>Los primeros dibujos</translation>
    </message>
    <message>
      <source>Drawings with this label</source>
      <translation>Dibujos con esta etiqueta</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <source>Leave it out (Delete)</source>
      <translation>Omitirlo (Supr)</translation>
    </message>
    <message>
      <source>As written</source>
      <translation>Tal como está escrita</translation>
    </message>
    <message>
      <source>As its label is written (Backspace)</source>
      <translation>Tal como está escrita su etiqueta (Retroceso)</translation>
    </message>
    <message>
      <source>Where a label is wrong, press 0 to 9 or N; Delete leaves a drawing out.</source>
      <translation>Donde una etiqueta esté mal, pulsar de 0 a 9 o N; Supr omite un dibujo.</translation>
    </message>
    <message>
      <source>It is {label}</source>
      <translation>Es {label}</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected: what are they?</source>
      <translation>
        <numerusform>{n} seleccionado: ¿qué es?</numerusform>
        <numerusform>{n} seleccionados: ¿qué son?</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} (read as {digit}: {share})</source>
      <translation>{name} (leído como {digit}: {share})</translation>
    </message>
    <message>
      <source>{digit}, only proposed</source>
      <translation>{digit}, solo propuesta</translation>
    </message>
    <message>
      <source>Labels in the files</source>
      <translation>Etiquetas de los archivos</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Pasa a ser</translation>
    </message>
    <message>
      <source>Drawings</source>
      <translation>Dibujos</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Duplicados</translation>
    </message>
    <message>
      <source>What {name} becomes</source>
      <translation>En qué se convierte {name}</translation>
    </message>
    <message>
      <source>Nothing is taken in before you say so.</source>
      <translation>No se incorpora nada sin confirmarlo.</translation>
    </message>
    <message>
      <source>It is a sheet: cut it into its drawings</source>
      <translation>Es una hoja: separarla en sus dibujos</translation>
    </message>
    <message>
      <source>Whose drawings they are</source>
      <translation>De quién son los dibujos</translation>
    </message>
    <message>
      <source>Take proposed labels: I have looked at the drawings</source>
      <translation>Tomar las etiquetas propuestas: he mirado los dibujos</translation>
    </message>
    <message>
      <source>Whose are they, where the file does not say?</source>
      <translation>¿De quién son, si el archivo no lo dice?</translation>
    </message>
    <message>
      <source>Take duplicates in, too</source>
      <translation>Incorporar también los duplicados</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings: {formats}</source>
      <translation>
        <numerusform>{n} dibujo: {formats}</numerusform>
        <numerusform>{n} dibujos: {formats}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them are there already, exactly or shifted, resized or resampled.</source>
      <translation>
        <numerusform>{n} de ellos ya está, idéntico o desplazado, reescalado o remuestreado.</numerusform>
        <numerusform>{n} de ellos ya están, idénticos o desplazados, reescalados o remuestreados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more have nothing drawn.</source>
      <translation>
        <numerusform>{n} más no tiene nada dibujado.</numerusform>
        <numerusform>{n} más no tienen nada dibujado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} bear other words than those listed and are left out.</source>
      <translation>
        <numerusform>{n} lleva otra palabra que las indicadas y se omite.</numerusform>
        <numerusform>{n} llevan otras palabras que las indicadas y se omiten.</numerusform>
      </translation>
    </message>
    <message>
      <source>Turned and labelled as their drawings read</source>
      <translation>Girados y etiquetados según se leen sus dibujos</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings as {label}; duplicates left out: {twice}</source>
      <translation>
        <numerusform>{name}: {n} dibujo como {label}; duplicados excluidos: {twice}</numerusform>
        <numerusform>{name}: {n} dibujos como {label}; duplicados excluidos: {twice}</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <source>(no label)</source>
      <translation>(sin etiqueta)</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings left out</source>
      <translation>
        <numerusform>{name}: {n} dibujo excluido</numerusform>
        <numerusform>{name}: {n} dibujos excluidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings as {label}</source>
      <translation>
        <numerusform>{name}: {n} dibujo como {label}</numerusform>
        <numerusform>{name}: {n} dibujos como {label}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these drawings were labelled one by one</source>
      <translation>
        <numerusform>{n} de estos dibujos se etiquetó a mano</numerusform>
        <numerusform>{n} de estos dibujos se etiquetaron a mano</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these drawings were left out one by one</source>
      <translation>
        <numerusform>{n} de estos dibujos se omitió a mano</numerusform>
        <numerusform>{n} de estos dibujos se omitieron a mano</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings with other words as labels: left out</source>
      <translation>
        <numerusform>{n} dibujo con otra palabra como etiqueta: se omite</numerusform>
        <numerusform>{n} dibujos con otras palabras como etiqueta: se omiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} without anything drawn: left out</source>
      <translation>
        <numerusform>{n} sin nada dibujado: excluido</numerusform>
        <numerusform>{n} sin nada dibujado: excluidos</numerusform>
      </translation>
    </message>
    <message>
      <source>From {path}</source>
      <translation>De {path}</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>The name on the form</source>
      <translation>El nombre en el formulario</translation>
    </message>
    <message>
      <source>Who wrote {page}</source>
      <translation>Quién escribió {page}</translation>
    </message>
    <message>
      <source>Whose is {page}?</source>
      <translation>¿De quién es {page}?</translation>
    </message>
    <message numerus="yes">
      <source>Taking {n} samples in…</source>
      <translation>
        <numerusform>Incorporando {n} muestra…</numerusform>
        <numerusform>Incorporando {n} muestras…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>import {n} samples</source>
      <translation>
        <numerusform>importar {n} muestra</numerusform>
        <numerusform>importar {n} muestras</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose files of drawings</source>
      <translation>Elegir archivos de dibujos</translation>
    </message>
    <message>
      <source>Choose a folder of pictures by label</source>
      <translation>Elegir una carpeta de imágenes por etiqueta</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Guardar el informe</translation>
    </message>
    <message>
      <source>The report is saved as {path}.</source>
      <translation>El informe está guardado como {path}.</translation>
    </message>
    <message numerus="yes">
      <source>Reading {n} files…</source>
      <translation>
        <numerusform>Leyendo {n} archivo…</numerusform>
        <numerusform>Leyendo {n} archivos…</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>There are no drawings in it.</source>
      <translation>No contiene ningún dibujo.</translation>
    </message>
    <message>
      <source>Training set</source>
      <translation>Conjunto de entrenamiento</translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} files to look at them for import</source>
      <translation>
        <numerusform>Suelte {n} archivo para verlo antes de importar</numerusform>
        <numerusform>Suelte {n} archivos para verlos antes de importar</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop it to open this training set</source>
      <translation>Suéltelo para abrir este conjunto de entrenamiento</translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} training sets to bring them together</source>
      <translation>
        <numerusform>Suelte {n} conjuntos de entrenamiento para reunirlos</numerusform>
        <numerusform>Suelte {n} conjuntos de entrenamiento para reunirlos</numerusform>
      </translation>
    </message>
    <message>
      <source>New training set</source>
      <translation>Conjunto de entrenamiento nuevo</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Crear</translation>
    </message>
    <message>
      <source>Open a training set</source>
      <translation>Abrir un conjunto de entrenamiento</translation>
    </message>
    <message>
      <source>Save a copy of the training set</source>
      <translation>Guardar una copia del conjunto de entrenamiento</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Training sets ({pattern})</source>
      <translation>Conjuntos de entrenamiento ({pattern})</translation>
    </message>
    <message>
      <source>Your own training set</source>
      <translation>Conjunto de entrenamiento propio</translation>
    </message>
    <message>
      <source>A copy of the training set is in {path}.</source>
      <translation>Una copia del conjunto de entrenamiento está en {path}.</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Aún ninguno</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <translation>Informe sobre {name}</translation>
    </message>
    <message>
      <source>digitpad, {date}</source>
      <translation>digitpad, {date}</translation>
    </message>
    <message>
      <source>your training set</source>
      <translation>su conjunto de entrenamiento</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>Web page ({pattern})</source>
      <translation>Página web ({pattern})</translation>
    </message>
    <message>
      <source>report</source>
      <translation>informe</translation>
    </message>
    <message>
      <source>Bring sets together</source>
      <translation>Reunir conjuntos</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Looking at the files…</source>
      <translation>Mirando los archivos…</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples in {files} files become one new training set. Samples without a writer’s name get the name under “Whose”: put it right where the name of the file is not the person’s.</source>
      <translation>
        <numerusform>Una muestra en {files} archivos pasa a ser un conjunto nuevo. Las muestras sin nombre reciben el de «De quién»: corríjalo donde el archivo no se llame como la persona.</numerusform>
        <numerusform>{n} muestras en {files} archivos pasan a ser un conjunto nuevo. Las muestras sin nombre reciben el de «De quién»: corríjalo donde el archivo no se llame como la persona.</numerusform>
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>De quién</translation>
    </message>
    <message>
      <source>Named in it</source>
      <translation>Nombrados en él</translation>
    </message>
    <message>
      <source>Bring together…</source>
      <translation>Reunir…</translation>
    </message>
    <message>
      <source>Choose the sets of the class</source>
      <translation>Elija los conjuntos de la clase</translation>
    </message>
    <message>
      <source>Bringing the samples together…</source>
      <translation>Reuniendo las muestras…</translation>
    </message>
    <message>
      <source>class</source>
      <translation>clase</translation>
    </message>
    <message numerus="yes">
      <source>{writer}, {digit}: {n} samples, {right} of them read right.</source>
      <translation>
        <numerusform>{writer}, {digit}: una muestra, leídas bien: {right}.</numerusform>
        <numerusform>{writer}, {digit}: {n} muestras, leídas bien: {right}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The same digits of two writers</source>
      <translation>Las mismas cifras de dos autores</translation>
    </message>
    <message numerus="yes">
      <source>{writer}, {digit}: {n} samples.</source>
      <translation>
        <numerusform>{writer}, {digit}: una muestra.</numerusform>
        <numerusform>{writer}, {digit}: {n} muestras.</numerusform>
      </translation>
    </message>
    <message>
      <source>{right} of {all}</source>
      <translation>{right} de {all}</translation>
    </message>
    <message numerus="yes">
      <source>By the nearest sample of {other}, {right} of {n} digits of {writer} are read right: {share} (95%: {low} to {high}).</source>
      <translation>
        <numerusform>Por la muestra más cercana de {other} se leen bien {right} de {n} cifras de {writer}: {share} (95 %: {low} a {high}).</numerusform>
        <numerusform>Por la muestra más cercana de {other} se leen bien {right} de {n} cifras de {writer}: {share} (95 %: {low} a {high}).</numerusform>
      </translation>
    </message>
    <message>
      <source>{digit} for {answer} ({wrong} of {all})</source>
      <translation>{digit} por {answer} ({wrong} de {all})</translation>
    </message>
    <message>
      <source>These two have drawn no digit in common.</source>
      <translation>Estas dos personas no han dibujado ninguna cifra en común.</translation>
    </message>
    <message>
      <source>Taken for another, most often: {list}.</source>
      <translation>Confundidas más a menudo: {list}.</translation>
    </message>
    <message>
      <source>Writers</source>
      <translation>Autores</translation>
    </message>
    <message>
      <source>Every writer’s digits are being read without their own samples…</source>
      <translation>Se leen las cifras de cada autor sin sus propias muestras…</translation>
    </message>
    <message>
      <source>Two writers</source>
      <translation>Dos autores</translation>
    </message>
    <message>
      <source>First writer</source>
      <translation>Primer autor</translation>
    </message>
    <message>
      <source>Second writer</source>
      <translation>Segundo autor</translation>
    </message>
    <message>
      <source>Save the report…</source>
      <translation>Guardar el informe…</translation>
    </message>
    <message>
      <source>The mean picture of each digit; below it, how many the other reads right.</source>
      <translation>La imagen media de cada cifra; debajo, cuántas lee bien la otra persona.</translation>
    </message>
    <message>
      <source>beside</source>
      <translation>junto a</translation>
    </message>
    <message>
      <source>The drawing is copied as a picture.</source>
      <translation>El dibujo se ha copiado como imagen.</translation>
    </message>
    <message>
      <source>The 64 numbers are copied.</source>
      <translation>Los 64 números se han copiado.</translation>
    </message>
    <message>
      <source>The reading is copied, with its neighbours.</source>
      <translation>La lectura se ha copiado, con sus vecinos.</translation>
    </message>
    <message>
      <source>The drawing is still being read: one moment, please.</source>
      <translation>El dibujo aún se está leyendo: un momento, por favor.</translation>
    </message>
    <message>
      <source>Open a drawing or a picture of a digit</source>
      <translation>Abrir un dibujo o una imagen de una cifra</translation>
    </message>
    <message>
      <source>Save the drawing</source>
      <translation>Guardar el dibujo</translation>
    </message>
    <message>
      <source>Drawing that opens again exactly ({pattern})</source>
      <translation>Dibujo que se vuelve a abrir igual ({pattern})</translation>
    </message>
    <message>
      <source>Picture ({pattern})</source>
      <translation>Imagen ({pattern})</translation>
    </message>
    <message>
      <source>Vector picture ({pattern})</source>
      <translation>Imagen vectorial ({pattern})</translation>
    </message>
    <message>
      <source>drawing</source>
      <translation>dibujo</translation>
    </message>
    <message numerus="yes">
      <source>There are {n} drawings in this file: import all, or open the first?</source>
      <translation>
        <numerusform>En este archivo hay {n} dibujo: ¿importarlo o abrirlo?</numerusform>
        <numerusform>En este archivo hay {n} dibujos: ¿importar todos o abrir el primero?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are more than {n} drawings in this file: import all, or open the first?</source>
      <translation>
        <numerusform>En este archivo hay más de {n} dibujo: ¿importar todos o abrir el primero?</numerusform>
        <numerusform>En este archivo hay más de {n} dibujos: ¿importar todos o abrir el primero?</numerusform>
      </translation>
    </message>
    <message>
      <source>open page {page} of {name}</source>
      <translation>abrir la página {page} de {name}</translation>
    </message>
    <message>
      <source>Drawings and pictures ({patterns})</source>
      <translation>Dibujos e imágenes ({patterns})</translation>
    </message>
    <message numerus="yes">
      <source>{n} files: take them all into the training set, or open the first?</source>
      <translation>
        <numerusform>{n} archivo: ¿incorporarlo al conjunto de entrenamiento o abrirlo?</numerusform>
        <numerusform>{n} archivos: ¿incorporarlos todos al conjunto de entrenamiento o abrir el primero?</numerusform>
      </translation>
    </message>
    <message>
      <source>open {name}</source>
      <translation>abrir {name}</translation>
    </message>
    <message>
      <source>This is digitpad’s form, filled in: take its digits into the training set?</source>
      <translation>Es el formulario de digitpad, relleno: ¿tomar sus cifras en el conjunto de entrenamiento?</translation>
    </message>
    <message>
      <source>Import all</source>
      <translation>Importar todo</translation>
    </message>
    <message>
      <source>Open the first</source>
      <translation>Abrir el primero</translation>
    </message>
    <message>
      <source>The drawing is in {path}.</source>
      <translation>El dibujo está en {path}.</translation>
    </message>
    <message>
      <source>Import its digits</source>
      <translation>Importar sus cifras</translation>
    </message>
    <message>
      <source>Open the picture</source>
      <translation>Abrir la imagen</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} files</source>
      <translation>
        <numerusform>Importar {n} archivo</numerusform>
        <numerusform>Importar {n} archivos</numerusform>
      </translation>
    </message>
    <message>
      <source>Collect on paper</source>
      <translation>Recoger en papel</translation>
    </message>
    <message>
      <source>The form: 200 boxes, each beside the digit that it asks for</source>
      <translation>El formulario: 200 recuadros, cada uno junto a la cifra que pide</translation>
    </message>
    <message>
      <source>Print the form, have it filled in with a dark pen, and photograph or scan it with all five marks.</source>
      <translation>Imprima el formulario, haga que lo rellenen con un bolígrafo oscuro y fotografíelo o escanéelo con las cinco marcas.</translation>
    </message>
    <message>
      <source>Drop the picture on digitpad: each box becomes a sample of its writer. Nothing is taken in unseen.</source>
      <translation>Suelte la imagen en digitpad: cada recuadro será una muestra de quien lo escribió. Nada se toma sin verlo.</translation>
    </message>
    <message>
      <source>form</source>
      <translation>formulario</translation>
    </message>
    <message>
      <source>Write each digit in the box beside it, as you always do. Leave a box empty rather than mend it.</source>
      <translation>Escriba cada cifra en el recuadro de al lado, como siempre. Mejor dejar un recuadro vacío que corregirlo.</translation>
    </message>
    <message>
      <source>Photograph or scan it with all five marks in the picture, and drop the picture on digitpad.</source>
      <translation>Fotografíelo o escanéelo con las cinco marcas en la imagen y suelte la imagen en digitpad.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Choose a page</source>
      <translation>Elegir una página</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Page {page}</source>
      <translation>Página {page}</translation>
    </message>
    <message numerus="yes">
      <source>{name} has {n} pages: which is to be read?</source>
      <translation>
        <numerusform>{name} tiene {n} página: ¿cuál se lee?</numerusform>
        <numerusform>{name} tiene {n} páginas: ¿cuál se lee?</numerusform>
      </translation>
    </message>
    <message>
      <source>How: from ink to numbers</source>
      <translation>Cómo: de la tinta a los números</translation>
    </message>
    <message>
      <source>8 × 8: how much of each cell is ink</source>
      <translation>8 × 8: cuánto de cada celda es tinta</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;Teach</source>
      <translation>E&amp;nseñar</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>Learn that the drawing is {digit}.</source>
      <translation>Aprender que el dibujo es {digit}.</translation>
    </message>
    <message>
      <source>&amp;Open drawing or picture…</source>
      <translation>A&amp;brir dibujo o imagen…</translation>
    </message>
    <message>
      <source>Read a digit from a drawing that was saved, or from a picture.</source>
      <translation>Leer una cifra de un dibujo guardado o de una imagen.</translation>
    </message>
    <message>
      <source>Recent dra&amp;wings</source>
      <translation>Dib&amp;ujos recientes</translation>
    </message>
    <message>
      <source>Drawings that were opened or saved lately.</source>
      <translation>Dibujos abiertos o guardados hace poco.</translation>
    </message>
    <message>
      <source>Save &amp;drawing…</source>
      <translation>Guardar &amp;dibujo…</translation>
    </message>
    <message>
      <source>Write the drawing into a file: to open it again exactly, or as a picture, SVG or PDF.</source>
      <translation>Escribir el dibujo en un archivo: para volver a abrirlo igual, o como imagen, SVG o PDF.</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>Im&amp;primir…</translation>
    </message>
    <message>
      <source>Print drawing, steps, neighbours and vote on one page.</source>
      <translation>Imprimir dibujo, pasos, vecinos y votos en una página.</translation>
    </message>
    <message>
      <source>Save the page as PD&amp;F…</source>
      <translation>Guardar la página como PD&amp;F…</translation>
    </message>
    <message>
      <source>Write that page into a PDF file.</source>
      <translation>Escribir esa página en un archivo PDF.</translation>
    </message>
    <message>
      <source>&amp;New training set…</source>
      <translation>Conjunto de entrenamiento &amp;nuevo…</translation>
    </message>
    <message>
      <source>Begin a training set in a file of its own.</source>
      <translation>Empezar un conjunto de entrenamiento en un archivo propio.</translation>
    </message>
    <message>
      <source>Open &amp;training set…</source>
      <translation>Abrir conjunto de &amp;entrenamiento…</translation>
    </message>
    <message>
      <source>Work on a training set in another file.</source>
      <translation>Trabajar con un conjunto de entrenamiento de otro archivo.</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
      <source>Training sets that were open lately.</source>
      <translation>Conjuntos de entrenamiento abiertos hace poco.</translation>
    </message>
    <message>
      <source>&amp;Save a copy…</source>
      <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
      <source>Put a whole copy of the training set into a file.</source>
      <translation>Poner una copia completa del conjunto de entrenamiento en un archivo.</translation>
    </message>
    <message>
      <source>&amp;Import samples…</source>
      <translation>&amp;Importar muestras…</translation>
    </message>
    <message>
      <source>Take in drawings from files of other programs, after a look at them.</source>
      <translation>Incorporar dibujos de archivos de otros programas, después de mirarlos.</translation>
    </message>
    <message>
      <source>Bring sets to&amp;gether…</source>
      <translation>Reunir c&amp;onjuntos…</translation>
    </message>
    <message>
      <source>Make one training set of those of a class; each sample keeps its writer.</source>
      <translation>Hacer un solo conjunto de los de una clase; cada muestra conserva su autor.</translation>
    </message>
    <message>
      <source>&amp;Export samples…</source>
      <translation>E&amp;xportar muestras…</translation>
    </message>
    <message>
      <source>Write samples for other programs.</source>
      <translation>Escribir muestras para otros programas.</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
      <source>See the copies that digitpad keeps, and go back to one.</source>
      <translation>Ver las copias que guarda digitpad y volver a una.</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>Close the window.</source>
      <translation>Cerrar la ventana.</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>Take back the last step.</source>
      <translation>Anular el último paso.</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>Do again what was taken back.</source>
      <translation>Hacer de nuevo lo anulado.</translation>
    </message>
    <message>
      <source>&amp;Copy the drawing</source>
      <translation>Copiar el dibu&amp;jo</translation>
    </message>
    <message>
      <source>Copy the drawing as a picture.</source>
      <translation>Copiar el dibujo como imagen.</translation>
    </message>
    <message>
      <source>Copy the &amp;8 × 8 numbers</source>
      <translation>Copiar los números de &amp;8 × 8</translation>
    </message>
    <message>
      <source>Copy the 64 numbers, a row a line.</source>
      <translation>Copiar los 64 números, una fila por línea.</translation>
    </message>
    <message>
      <source>Copy the readin&amp;g</source>
      <translation>Copiar la le&amp;ctura</translation>
    </message>
    <message>
      <source>Copy the answer and its neighbours as text.</source>
      <translation>Copiar la respuesta y sus vecinos como texto.</translation>
    </message>
    <message>
      <source>&amp;Paste picture</source>
      <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
      <source>Read a digit from the picture in the clipboard.</source>
      <translation>Leer una cifra de la imagen del portapapeles.</translation>
    </message>
    <message>
      <source>&amp;Eraser</source>
      <translation>&amp;Goma</translation>
    </message>
    <message>
      <source>Erase whole strokes by touching them.</source>
      <translation>Borrar trazos enteros al tocarlos.</translation>
    </message>
    <message>
      <source>Draw by &amp;keyboard</source>
      <translation>Dibujar con el t&amp;eclado</translation>
    </message>
    <message>
      <source>Set 8 × 8 cells one by one: arrows move, with Shift they draw, Space inks or wipes.</source>
      <translation>Poner las celdas de 8 × 8 una a una: las flechas mueven, con Mayús dibujan, Espacio llena o borra.</translation>
    </message>
    <message>
      <source>Clear the pa&amp;d</source>
      <translation>Borrar el &amp;lienzo</translation>
    </message>
    <message>
      <source>Begin a new drawing.</source>
      <translation>Empezar un dibujo nuevo.</translation>
    </message>
    <message>
      <source>&amp;Abandon the stroke</source>
      <translation>Aba&amp;ndonar el trazo</translation>
    </message>
    <message>
      <source>Give up the stroke in progress.</source>
      <translation>Dejar el trazo en curso.</translation>
    </message>
    <message>
      <source>Select a&amp;ll</source>
      <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
      <source>Select every sample that is shown.</source>
      <translation>Seleccionar todas las muestras mostradas.</translation>
    </message>
    <message>
      <source>F&amp;ind…</source>
      <translation>&amp;Buscar…</translation>
    </message>
    <message>
      <source>Show only samples whose source, writer or date fit.</source>
      <translation>Mostrar solo muestras cuya fuente, autor o fecha coincida.</translation>
    </message>
    <message>
      <source>Sho&amp;w large</source>
      <translation>A&amp;mpliar</translation>
    </message>
    <message>
      <source>Look at the current sample closely.</source>
      <translation>Mirar de cerca la muestra actual.</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>Remove the selected samples; built-in ones are excluded.</source>
      <translation>Quitar las muestras seleccionadas; las incluidas se excluyen.</translation>
    </message>
    <message>
      <source>Use agai&amp;n</source>
      <translation>Re&amp;utilizar</translation>
    </message>
    <message>
      <source>Use the selected built-in samples again that were excluded.</source>
      <translation>Usar de nuevo las muestras incluidas seleccionadas que se excluyeron.</translation>
    </message>
    <message>
      <source>Pre&amp;ferences…</source>
      <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
      <source>Choose look, drawing, reading and teaching.</source>
      <translation>Elegir aspecto, dibujo, lectura y enseñanza.</translation>
    </message>
    <message>
      <source>Type the nu&amp;mber…</source>
      <translation>Escribir el nú&amp;mero…</translation>
    </message>
    <message>
      <source>Say what all the ink is: a number of any length, or one digit.</source>
      <translation>Decir qué es toda la tinta: un número de cualquier longitud o una cifra.</translation>
    </message>
    <message>
      <source>&amp;Collect digits…</source>
      <translation>Recoger &amp;cifras…</translation>
    </message>
    <message>
      <source>Draw digits as they are asked for, and fill your set in minutes.</source>
      <translation>Dibujar las cifras que se piden y llenar el conjunto en minutos.</translation>
    </message>
    <message>
      <source>Collect on &amp;paper…</source>
      <translation>Recoger en &amp;papel…</translation>
    </message>
    <message>
      <source>Print a form that asks for digits; a photo or scan of it, filled in, is taken into your set.</source>
      <translation>Imprimir un formulario que pide cifras; una foto o un escaneo de él, relleno, pasa a su conjunto.</translation>
    </message>
    <message>
      <source>&amp;Who draws</source>
      <translation>&amp;Quién dibuja</translation>
    </message>
    <message>
      <source>Choose whose drawings are taught from now on.</source>
      <translation>Elegir de quién son los dibujos que se enseñan desde ahora.</translation>
    </message>
    <message>
      <source>&amp;Forget everything I taught</source>
      <translation>&amp;Olvidar todo lo enseñado</translation>
    </message>
    <message>
      <source>Remove all of your samples; they can be brought back until tomorrow.</source>
      <translation>Quitar todas las muestras propias; se pueden recuperar hasta mañana.</translation>
    </message>
    <message>
      <source>&amp;Bring back what was forgotten</source>
      <translation>&amp;Recuperar lo olvidado</translation>
    </message>
    <message>
      <source>Restore the samples that were forgotten.</source>
      <translation>Restaurar las muestras olvidadas.</translation>
    </message>
    <message>
      <source>&amp;Draw</source>
      <translation>&amp;Dibujar</translation>
    </message>
    <message>
      <source>Draw a digit and see what it is.</source>
      <translation>Dibujar una cifra y ver cuál es.</translation>
    </message>
    <message>
      <source>&amp;Training set</source>
      <translation>&amp;Entrenamiento</translation>
    </message>
    <message>
      <source>See and mend every sample.</source>
      <translation>Ver y corregir cada muestra.</translation>
    </message>
    <message>
      <source>E&amp;xperiments</source>
      <translation>E&amp;xperimentos</translation>
    </message>
    <message>
      <source>See for yourself how image recognition works.</source>
      <translation>Ver por uno mismo cómo funciona el reconocimiento de imágenes.</translation>
    </message>
    <message>
      <source>&amp;Simple mode</source>
      <translation>Modo &amp;simple</translation>
    </message>
    <message>
      <source>Read as the articles do: k nearest neighbours, each with one vote.</source>
      <translation>Leer como en los artículos: k vecinos más cercanos, cada uno con un voto.</translation>
    </message>
    <message>
      <source>&amp;Both modes side by side</source>
      <translation>Los dos &amp;modos a la vez</translation>
    </message>
    <message>
      <source>Show what the default and the simple mode say of the same drawing.</source>
      <translation>Mostrar lo que dicen del mismo dibujo el modo normal y el simple.</translation>
    </message>
    <message>
      <source>What would make &amp;it…</source>
      <translation>Qué lo &amp;haría…</translation>
    </message>
    <message>
      <source>Find the fewest cells that would make the drawing another digit.</source>
      <translation>Encontrar las menos celdas que harían del dibujo otra cifra.</translation>
    </message>
    <message>
      <source>&amp;Presentation</source>
      <translation>&amp;Presentación</translation>
    </message>
    <message>
      <source>Pad and answer alone, large, for a room full of people; Esc leaves it.</source>
      <translation>Solo el lienzo y la respuesta, en grande, para una sala llena de gente; Esc lo cierra.</translation>
    </message>
    <message>
      <source>&amp;Zoom in</source>
      <translation>Acerca&amp;r</translation>
    </message>
    <message>
      <source>Look at a picture more closely; Ctrl and the wheel do so, too, and the wheel alone moves it.</source>
      <translation>Ver una imagen más de cerca; también con Ctrl y la rueda, y la rueda sola la mueve.</translation>
    </message>
    <message>
      <source>Zoom out a&amp;gain</source>
      <translation>Ale&amp;jar</translation>
    </message>
    <message>
      <source>See more of the picture.</source>
      <translation>Ver más de la imagen.</translation>
    </message>
    <message>
      <source>The w&amp;hole picture</source>
      <translation>La ima&amp;gen entera</translation>
    </message>
    <message>
      <source>See all of the picture.</source>
      <translation>Ver toda la imagen.</translation>
    </message>
    <message>
      <source>R&amp;un the experiment</source>
      <translation>Ejec&amp;utar el experimento</translation>
    </message>
    <message>
      <source>Run the experiment with the settings shown.</source>
      <translation>Ejecutar el experimento con los ajustes mostrados.</translation>
    </message>
    <message>
      <source>St&amp;op it</source>
      <translation>De&amp;tenerlo</translation>
    </message>
    <message>
      <source>End the experiment that runs.</source>
      <translation>Terminar el experimento en curso.</translation>
    </message>
    <message>
      <source>&amp;Keep this run beside</source>
      <translation>Dejar esta ejecución al &amp;lado</translation>
    </message>
    <message>
      <source>Hold this run to compare the next one with it.</source>
      <translation>Conservar esta ejecución para comparar con ella la siguiente.</translation>
    </message>
    <message>
      <source>As &amp;code…</source>
      <translation>Como &amp;código…</translation>
    </message>
    <message>
      <source>Show the run as a Python script that prints the same figures.</source>
      <translation>Mostrar la ejecución como script de Python que da las mismas cifras.</translation>
    </message>
    <message>
      <source>Copy the pl&amp;ot</source>
      <translation>Copiar el gráf&amp;ico</translation>
    </message>
    <message>
      <source>Copy the plot as a picture.</source>
      <translation>Copiar el gráfico como imagen.</translation>
    </message>
    <message>
      <source>M&amp;ap of the samples</source>
      <translation>M&amp;apa de las muestras</translation>
    </message>
    <message>
      <source>See all samples on a plane, like ones near each other, and your drawing among them as you draw.</source>
      <translation>Ver todas las muestras en un plano, cada una cerca de las parecidas, y el dibujo propio entre ellas mientras se dibuja.</translation>
    </message>
    <message>
      <source>&amp;Writers of the set…</source>
      <translation>Autores del co&amp;njunto…</translation>
    </message>
    <message>
      <source>Your own &amp;model…</source>
      <translation>Su pr&amp;opio modelo…</translation>
    </message>
    <message>
      <source>See what a model of your own makes of your drawing, what it is given, and why it misreads.</source>
      <translation>Ver qué hace de su dibujo un modelo propio, qué recibe y por qué lee mal.</translation>
    </message>
    <message>
      <source>Take it to P&amp;ython…</source>
      <translation>Llevar a P&amp;ython…</translation>
    </message>
    <message>
      <source>Go on with your samples in a notebook, or take the k-NN along as a model.</source>
      <translation>Seguir con sus muestras en un cuaderno o llevarse el k-NN como modelo.</translation>
    </message>
    <message>
      <source>How a &amp;reading comes about</source>
      <translation>Cómo se llega a una &amp;lectura</translation>
    </message>
    <message>
      <source>Explain it step by step, with the drawing on the pad as the example.</source>
      <translation>Explicarlo paso a paso, con el dibujo del lienzo como ejemplo.</translation>
    </message>
    <message>
      <source>Can you &amp;fool it?</source>
      <translation>¿Se deja &amp;engañar?</translation>
    </message>
    <message>
      <source>Play: draw what is asked for, then fool the reading on purpose and see which samples were to blame.</source>
      <translation>Jugar: dibujar lo que se pide, luego engañar la lectura a propósito y ver qué muestras tuvieron la culpa.</translation>
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation>Leccio&amp;nes…</translation>
    </message>
    <message>
      <source>Three lessons for a class, with notes for the teacher and pages for pupils, to read and to print.</source>
      <translation>Tres clases para un grupo, con notas para el profesorado y hojas para el alumnado, para leer e imprimir.</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
      <source>All keys on one page.</source>
      <translation>Todas las teclas en una página.</translation>
    </message>
    <message>
      <source>Show the &amp;hints again</source>
      <translation>Mostrar otra vez las &amp;sugerencias</translation>
    </message>
    <message>
      <source>Explain the first steps once more.</source>
      <translation>Explicar de nuevo los primeros pasos.</translation>
    </message>
    <message>
      <source>&amp;About digitpad</source>
      <translation>A&amp;cerca de digitpad</translation>
    </message>
    <message>
      <source>Version, licences, and where your data is.</source>
      <translation>Versión, licencias y dónde están los datos propios.</translation>
    </message>
    <message>
      <source>This was &amp;not a digit</source>
      <translation>Esto &amp;no era una cifra</translation>
    </message>
    <message>
      <source>Learn that the drawing is not a digit.</source>
      <translation>Aprender que el dibujo no es una cifra.</translation>
    </message>
    <message>
      <source>This was an &amp;{digit}</source>
      <translation>Esto era un &amp;{digit}</translation>
    </message>
    <message>
      <source>This was a &amp;{digit}</source>
      <translation>Esto era un &amp;{digit}</translation>
    </message>
    <message>
      <source>Your training set is not open, so nothing can be kept in it now.</source>
      <translation>El conjunto de entrenamiento no está abierto, así que ahora no se puede guardar nada en él.</translation>
    </message>
    <message>
      <source>{name} – digitpad</source>
      <translation>{name} – digitpad</translation>
    </message>
    <message>
      <source>Something went wrong that should not have: the log has the details.</source>
      <translation>Algo ha salido mal que no debía: los detalles están en el registro.</translation>
    </message>
    <message>
      <source>{verb} {step}</source>
      <translation>{verb}: {step}</translation>
    </message>
    <message>
      <source>The window did not read the drawing within {seconds} s.</source>
      <translation>La ventana no leyó el dibujo en {seconds} s.</translation>
    </message>
    <message>
      <source>The window read a drawn {digit} as {found}.</source>
      <translation>La ventana leyó un {digit} dibujado como {found}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples in your set</source>
      <translation>
        <numerusform>{n} muestra en su conjunto</numerusform>
        <numerusform>{n} muestras en su conjunto</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is taught yet</source>
      <translation>Aún no se ha enseñado nada</translation>
    </message>
    <message numerus="yes">
      <source>{sentence}; {n} not stored yet</source>
      <translation>
        <numerusform>{sentence}; {n} sin guardar aún</numerusform>
        <numerusform>{sentence}; {n} sin guardar aún</numerusform>
      </translation>
    </message>
    <message>
      <source>Working on your samples…</source>
      <translation>Trabajando en las muestras propias…</translation>
    </message>
    <message>
      <source>Preparing all writing styles; until then a plainer set reads</source>
      <translation>Preparando todas las formas de escribir; hasta entonces lee un conjunto más sencillo</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings that were taught to {name} could not be stored there; they wait in {path}. Learn them here?</source>
      <translation>
        <numerusform>{n} dibujo enseñado a {name} no se pudo guardar allí; espera en {path}. ¿Aprenderlo aquí?</numerusform>
        <numerusform>{n} dibujos enseñados a {name} no se pudieron guardar allí; esperan en {path}. ¿Aprenderlos aquí?</numerusform>
      </translation>
    </message>
    <message>
      <source>Learn them here</source>
      <translation>Aprenderlos aquí</translation>
    </message>
    <message>
      <source>Leave them</source>
      <translation>Dejarlos</translation>
    </message>
  </context>
  <context>
    <name>styles</name>
    <message>
      <source>oval</source>
      <translation>ovalado</translation>
    </message>
    <message>
      <source>open at the top</source>
      <translation>abierto arriba</translation>
    </message>
    <message>
      <source>loop at the top</source>
      <translation>bucle arriba</translation>
    </message>
    <message>
      <source>slashed</source>
      <translation>tachado</translation>
    </message>
    <message>
      <source>slashed, in one stroke</source>
      <translation>tachado, de un trazo</translation>
    </message>
    <message>
      <source>struck through the other way</source>
      <translation>tachado al revés</translation>
    </message>
    <message>
      <source>small ring, long slash</source>
      <translation>anillo pequeño, barra larga</translation>
    </message>
    <message>
      <source>slim, slash nearly upright</source>
      <translation>estrecho, barra casi vertical</translation>
    </message>
    <message>
      <source>tail at the top left</source>
      <translation>cola arriba a la izquierda</translation>
    </message>
    <message>
      <source>crossed ends at the top</source>
      <translation>extremos cruzados arriba</translation>
    </message>
    <message>
      <source>spiral</source>
      <translation>espiral</translation>
    </message>
    <message>
      <source>short slash inside</source>
      <translation>barra corta dentro</translation>
    </message>
    <message>
      <source>dot inside</source>
      <translation>punto dentro</translation>
    </message>
    <message>
      <source>egg, pointed top</source>
      <translation>huevo, punta arriba</translation>
    </message>
    <message>
      <source>pointed at both ends</source>
      <translation>puntas en ambos extremos</translation>
    </message>
    <message>
      <source>ends overlap at the top</source>
      <translation>extremos solapados arriba</translation>
    </message>
    <message>
      <source>in two halves</source>
      <translation>en dos mitades</translation>
    </message>
    <message>
      <source>flat and wide</source>
      <translation>plano y ancho</translation>
    </message>
    <message>
      <source>closing stroke ends inside</source>
      <translation>el trazo final acaba dentro</translation>
    </message>
    <message>
      <source>round twice</source>
      <translation>dos vueltas</translation>
    </message>
    <message>
      <source>with a tail at the top right</source>
      <translation>con cola arriba a la derecha</translation>
    </message>
    <message>
      <source>opens at the top left</source>
      <translation>se abre arriba a la izquierda</translation>
    </message>
    <message>
      <source>wide open at the top</source>
      <translation>muy abierto arriba</translation>
    </message>
    <message>
      <source>bar</source>
      <translation>barra</translation>
    </message>
    <message>
      <source>leaning bar</source>
      <translation>barra inclinada</translation>
    </message>
    <message>
      <source>flag</source>
      <translation>bandera</translation>
    </message>
    <message>
      <source>long upstroke</source>
      <translation>trazo ascendente largo</translation>
    </message>
    <message>
      <source>curved flag</source>
      <translation>bandera curva</translation>
    </message>
    <message>
      <source>flag and foot</source>
      <translation>bandera y pie</translation>
    </message>
    <message>
      <source>bar with a foot</source>
      <translation>barra con pie</translation>
    </message>
    <message>
      <source>head and foot, like a capital I</source>
      <translation>cabeza y pie, como una I</translation>
    </message>
    <message>
      <source>flag and foot in one stroke</source>
      <translation>bandera y pie de un trazo</translation>
    </message>
    <message>
      <source>ends in a bow to the right</source>
      <translation>acaba en arco a la derecha</translation>
    </message>
    <message>
      <source>ends in a bow to the left</source>
      <translation>acaba en arco a la izquierda</translation>
    </message>
    <message>
      <source>sharp flag, leaning</source>
      <translation>bandera aguda, inclinado</translation>
    </message>
    <message>
      <source>flag with a hook</source>
      <translation>bandera con gancho</translation>
    </message>
    <message>
      <source>wide flag and foot</source>
      <translation>bandera ancha y pie</translation>
    </message>
    <message>
      <source>horizontal flag</source>
      <translation>bandera horizontal</translation>
    </message>
    <message>
      <source>long flag, hardly rising</source>
      <translation>trazo inicial largo, apenas ascendente</translation>
    </message>
    <message>
      <source>flag begins at the stem</source>
      <translation>el trazo inicial empieza en el palo</translation>
    </message>
    <message>
      <source>long flag, like a roof</source>
      <translation>bandera larga, como un tejado</translation>
    </message>
    <message>
      <source>long flag from the ground, curved</source>
      <translation>bandera larga desde abajo, curva</translation>
    </message>
    <message>
      <source>flag curled back</source>
      <translation>bandera enrollada hacia atrás</translation>
    </message>
    <message>
      <source>flag and a foot to the right</source>
      <translation>bandera y un pie a la derecha</translation>
    </message>
    <message>
      <source>flag and wavy foot</source>
      <translation>bandera y pie ondulado</translation>
    </message>
    <message>
      <source>foot with a loop, in one stroke</source>
      <translation>pie con bucle, de un trazo</translation>
    </message>
    <message>
      <source>up and down again</source>
      <translation>arriba y abajo otra vez</translation>
    </message>
    <message>
      <source>flag lies on the stem</source>
      <translation>bandera pegada al palo</translation>
    </message>
    <message>
      <source>leaning flag, foot touching on the left</source>
      <translation>bandera inclinada, pie que toca a la izquierda</translation>
    </message>
    <message>
      <source>bent like a bracket</source>
      <translation>curvo como un paréntesis</translation>
    </message>
    <message>
      <source>round head, straight base</source>
      <translation>cabeza redonda, base recta</translation>
    </message>
    <message>
      <source>bottom loop</source>
      <translation>bucle abajo</translation>
    </message>
    <message>
      <source>round into the base</source>
      <translation>redondo hacia la base</translation>
    </message>
    <message>
      <source>wavy base</source>
      <translation>base ondulada</translation>
    </message>
    <message>
      <source>like a Z</source>
      <translation>como una Z</translation>
    </message>
    <message>
      <source>hooked head</source>
      <translation>cabeza con gancho</translation>
    </message>
    <message>
      <source>hooked head, bottom loop</source>
      <translation>cabeza con gancho, bucle abajo</translation>
    </message>
    <message>
      <source>narrow</source>
      <translation>estrecho</translation>
    </message>
    <message>
      <source>like a swan, long base</source>
      <translation>como un cisne, base larga</translation>
    </message>
    <message>
      <source>like a swan, with a loop</source>
      <translation>como un cisne, con bucle</translation>
    </message>
    <message>
      <source>big bottom loop</source>
      <translation>gran bucle abajo</translation>
    </message>
    <message>
      <source>flat top, like a seven with a base</source>
      <translation>plano arriba, como un siete con base</translation>
    </message>
    <message>
      <source>closed head</source>
      <translation>cabeza cerrada</translation>
    </message>
    <message>
      <source>short base</source>
      <translation>base corta</translation>
    </message>
    <message>
      <source>falls into a wave</source>
      <translation>cae en una onda</translation>
    </message>
    <message>
      <source>hardly any head</source>
      <translation>apenas cabeza</translation>
    </message>
    <message>
      <source>wide head, low back</source>
      <translation>cabeza ancha, espalda baja</translation>
    </message>
    <message>
      <source>round back, base in a hook</source>
      <translation>espalda redonda, base en gancho</translation>
    </message>
    <message>
      <source>loop nearly flat</source>
      <translation>bucle casi plano</translation>
    </message>
    <message>
      <source>head turned down steeply</source>
      <translation>cabeza muy girada hacia abajo</translation>
    </message>
    <message>
      <source>upright back, round loop below</source>
      <translation>espalda recta, bucle redondo abajo</translation>
    </message>
    <message>
      <source>upright back, loop and no tail</source>
      <translation>espalda recta, bucle sin cola</translation>
    </message>
    <message>
      <source>round loop as wide as the head</source>
      <translation>bucle redondo tan ancho como la cabeza</translation>
    </message>
    <message>
      <source>round bottom loop, closed</source>
      <translation>bucle redondo abajo, cerrado</translation>
    </message>
    <message>
      <source>bottom loop and tail</source>
      <translation>bucle abajo y cola</translation>
    </message>
    <message>
      <source>two bows</source>
      <translation>dos arcos</translation>
    </message>
    <message>
      <source>loop in the middle</source>
      <translation>bucle en el medio</translation>
    </message>
    <message>
      <source>flat top</source>
      <translation>plano arriba</translation>
    </message>
    <message>
      <source>shallow middle</source>
      <translation>medio poco hundido</translation>
    </message>
    <message>
      <source>angular</source>
      <translation>anguloso</translation>
    </message>
    <message>
      <source>both ends curled in</source>
      <translation>ambos extremos enrollados</translation>
    </message>
    <message>
      <source>like a seven, hardly any middle</source>
      <translation>como un siete, casi sin medio</translation>
    </message>
    <message>
      <source>wide</source>
      <translation>ancho</translation>
    </message>
    <message>
      <source>big head, small foot</source>
      <translation>cabeza grande, pie pequeño</translation>
    </message>
    <message>
      <source>small head, big foot</source>
      <translation>cabeza pequeña, pie grande</translation>
    </message>
    <message>
      <source>long tail to the left</source>
      <translation>cola larga a la izquierda</translation>
    </message>
    <message>
      <source>lower end curls in</source>
      <translation>extremo inferior enrollado</translation>
    </message>
    <message>
      <source>flat top, long fall</source>
      <translation>plano arriba, caída larga</translation>
    </message>
    <message>
      <source>round middle, without a corner</source>
      <translation>medio redondo, sin esquina</translation>
    </message>
    <message>
      <source>upper arc hardly bent</source>
      <translation>arco superior apenas curvo</translation>
    </message>
    <message>
      <source>upper arc starts with a hook</source>
      <translation>el arco superior empieza en gancho</translation>
    </message>
    <message>
      <source>pointed, like a sigma in a mirror</source>
      <translation>en punta, como una sigma en espejo</translation>
    </message>
    <message>
      <source>lower bow wide open</source>
      <translation>arco inferior muy abierto</translation>
    </message>
    <message>
      <source>open, two strokes</source>
      <translation>abierto, dos trazos</translation>
    </message>
    <message>
      <source>open, one stroke</source>
      <translation>abierto, un trazo</translation>
    </message>
    <message>
      <source>bowl like a u</source>
      <translation>cuenco como una u</translation>
    </message>
    <message>
      <source>closed, two strokes</source>
      <translation>cerrado, dos trazos</translation>
    </message>
    <message>
      <source>closed, one stroke</source>
      <translation>cerrado, un trazo</translation>
    </message>
    <message>
      <source>like lightning, short stem</source>
      <translation>como un rayo, tallo corto</translation>
    </message>
    <message>
      <source>like lightning, one stroke</source>
      <translation>como un rayo, un trazo</translation>
    </message>
    <message>
      <source>looped, one stroke</source>
      <translation>con bucle, un trazo</translation>
    </message>
    <message>
      <source>like a fish</source>
      <translation>como un pez</translation>
    </message>
    <message>
      <source>tall stem, low short hook</source>
      <translation>tallo alto, gancho corto y bajo</translation>
    </message>
    <message>
      <source>tall stem, low short hook, two strokes</source>
      <translation>tallo alto, gancho corto y bajo, dos trazos</translation>
    </message>
    <message>
      <source>angular low hook</source>
      <translation>gancho anguloso y bajo</translation>
    </message>
    <message>
      <source>open, second stroke slanting</source>
      <translation>abierto, segundo trazo inclinado</translation>
    </message>
    <message>
      <source>stem begins below the top</source>
      <translation>el tallo empieza bajo la punta</translation>
    </message>
    <message>
      <source>an L and a bar through it</source>
      <translation>una L y una barra que la cruza</translation>
    </message>
    <message>
      <source>with a foot</source>
      <translation>con pie</translation>
    </message>
    <message>
      <source>narrow triangle</source>
      <translation>triángulo estrecho</translation>
    </message>
    <message>
      <source>big triangle, bar low</source>
      <translation>triángulo grande, barra baja</translation>
    </message>
    <message>
      <source>closed, in one stroke from the left</source>
      <translation>cerrado, de un trazo desde la izquierda</translation>
    </message>
    <message>
      <source>rounded left, crossing high</source>
      <translation>redondeado a la izquierda, cruce alto</translation>
    </message>
    <message>
      <source>crossed at the bar's end</source>
      <translation>cruzado al final de la barra</translation>
    </message>
    <message>
      <source>bar drawn last, across</source>
      <translation>barra al final, de través</translation>
    </message>
    <message>
      <source>like a y with a straight stem</source>
      <translation>como una y de tallo recto</translation>
    </message>
    <message>
      <source>bowl with a short stem to the right</source>
      <translation>cuenco con tallo corto a la derecha</translation>
    </message>
    <message>
      <source>closed, round at the left</source>
      <translation>cerrado, redondo a la izquierda</translation>
    </message>
    <message>
      <source>straight lines, tall and slim</source>
      <translation>líneas rectas, alto y delgado</translation>
    </message>
    <message>
      <source>round left, stem from the middle</source>
      <translation>redondo a la izquierda, tallo desde el medio</translation>
    </message>
    <message>
      <source>hat as second stroke</source>
      <translation>sombrero como segundo trazo</translation>
    </message>
    <message>
      <source>one stroke from the hat</source>
      <translation>un trazo desde el sombrero</translation>
    </message>
    <message>
      <source>belly without an inset</source>
      <translation>panza sin entrante</translation>
    </message>
    <message>
      <source>like an S</source>
      <translation>como una S</translation>
    </message>
    <message>
      <source>like an S with a corner</source>
      <translation>como una S con esquina</translation>
    </message>
    <message>
      <source>small belly</source>
      <translation>panza pequeña</translation>
    </message>
    <message>
      <source>big belly</source>
      <translation>panza grande</translation>
    </message>
    <message>
      <source>belly curls in</source>
      <translation>panza enrollada</translation>
    </message>
    <message>
      <source>belly closes to a ring</source>
      <translation>panza cerrada en anillo</translation>
    </message>
    <message>
      <source>slanting stem, hat as second stroke</source>
      <translation>tallo inclinado, sombrero como segundo trazo</translation>
    </message>
    <message>
      <source>zigzag</source>
      <translation>zigzag</translation>
    </message>
    <message>
      <source>short hat</source>
      <translation>sombrero corto</translation>
    </message>
    <message>
      <source>hat apart from the stem</source>
      <translation>sombrero separado del tallo</translation>
    </message>
    <message>
      <source>wavy hat</source>
      <translation>sombrero ondulado</translation>
    </message>
    <message>
      <source>loop where the belly begins</source>
      <translation>bucle donde empieza la panza</translation>
    </message>
    <message>
      <source>belly nearly closed</source>
      <translation>panza casi cerrada</translation>
    </message>
    <message>
      <source>hat and stem rounded, in one stroke</source>
      <translation>sombrero y tallo redondeados, de un trazo</translation>
    </message>
    <message>
      <source>tall stem, flat belly</source>
      <translation>tallo alto, panza plana</translation>
    </message>
    <message>
      <source>stem leaning to the left</source>
      <translation>tallo inclinado a la izquierda</translation>
    </message>
    <message>
      <source>hat beside, belly open</source>
      <translation>sombrero al lado, panza abierta</translation>
    </message>
    <message>
      <source>stem and belly as one bow, long hat</source>
      <translation>tallo y panza en un arco, sombrero largo</translation>
    </message>
    <message>
      <source>round</source>
      <translation>redondo</translation>
    </message>
    <message>
      <source>straight stem</source>
      <translation>tallo recto</translation>
    </message>
    <message>
      <source>curled top</source>
      <translation>punta enrollada</translation>
    </message>
    <message>
      <source>small ring</source>
      <translation>anillo pequeño</translation>
    </message>
    <message>
      <source>ring not closed</source>
      <translation>anillo sin cerrar</translation>
    </message>
    <message>
      <source>ring crosses the stem</source>
      <translation>el anillo cruza el tallo</translation>
    </message>
    <message>
      <source>big ring</source>
      <translation>anillo grande</translation>
    </message>
    <message>
      <source>stroke ends beyond the ring</source>
      <translation>el trazo acaba más allá del anillo</translation>
    </message>
    <message>
      <source>tiny loop</source>
      <translation>bucle diminuto</translation>
    </message>
    <message>
      <source>round, short stem</source>
      <translation>redondo, tallo corto</translation>
    </message>
    <message>
      <source>like a b</source>
      <translation>como una b</translation>
    </message>
    <message>
      <source>loop left open at the stem</source>
      <translation>bucle abierto junto al tallo</translation>
    </message>
    <message>
      <source>loop crosses the stem</source>
      <translation>el bucle cruza el tallo</translation>
    </message>
    <message>
      <source>lies back</source>
      <translation>echado hacia atrás</translation>
    </message>
    <message>
      <source>ring stands to the right</source>
      <translation>anillo a la derecha</translation>
    </message>
    <message>
      <source>like a U that closes inward</source>
      <translation>como una U que se cierra hacia dentro</translation>
    </message>
    <message>
      <source>loop closed inside</source>
      <translation>bucle cerrado por dentro</translation>
    </message>
    <message>
      <source>tall loop closed inside</source>
      <translation>bucle alto cerrado por dentro</translation>
    </message>
    <message>
      <source>plain</source>
      <translation>sencillo</translation>
    </message>
    <message>
      <source>curved stem</source>
      <translation>tallo curvo</translation>
    </message>
    <message>
      <source>hooked start</source>
      <translation>gancho al empezar</translation>
    </message>
    <message>
      <source>hooked start, barred</source>
      <translation>gancho al empezar, con barra</translation>
    </message>
    <message>
      <source>barred</source>
      <translation>con barra</translation>
    </message>
    <message>
      <source>wavy top</source>
      <translation>arriba ondulado</translation>
    </message>
    <message>
      <source>wavy top, barred</source>
      <translation>arriba ondulado, con barra</translation>
    </message>
    <message>
      <source>round top</source>
      <translation>arriba redondo</translation>
    </message>
    <message>
      <source>round top, low bar</source>
      <translation>arriba redondo, barra baja</translation>
    </message>
    <message>
      <source>round top, hooked bar</source>
      <translation>arriba redondo, barra con gancho</translation>
    </message>
    <message>
      <source>low bar</source>
      <translation>barra baja</translation>
    </message>
    <message>
      <source>straight down, right angle</source>
      <translation>recto hacia abajo, ángulo recto</translation>
    </message>
    <message>
      <source>short top</source>
      <translation>arriba corto</translation>
    </message>
    <message>
      <source>long stroke down at the left</source>
      <translation>trazo largo hacia abajo a la izquierda</translation>
    </message>
    <message>
      <source>bar rising</source>
      <translation>barra ascendente</translation>
    </message>
    <message>
      <source>bar on the right only</source>
      <translation>barra solo a la derecha</translation>
    </message>
    <message>
      <source>short bar</source>
      <translation>barra corta</translation>
    </message>
    <message>
      <source>barred, curved down</source>
      <translation>con barra, curvado hacia abajo</translation>
    </message>
    <message>
      <source>loop at the corner</source>
      <translation>bucle en la esquina</translation>
    </message>
    <message>
      <source>round top, bar very low</source>
      <translation>arriba redondo, barra muy baja</translation>
    </message>
    <message>
      <source>round top, hooked start</source>
      <translation>arriba redondo, gancho al empezar</translation>
    </message>
    <message>
      <source>foot kicks out</source>
      <translation>el pie se abre</translation>
    </message>
    <message>
      <source>wave top, round</source>
      <translation>onda arriba, redondo</translation>
    </message>
    <message>
      <source>bent at the top, stem to the right</source>
      <translation>doblado arriba, tallo a la derecha</translation>
    </message>
    <message>
      <source>like a bracket</source>
      <translation>como un corchete</translation>
    </message>
    <message>
      <source>leaning, top rising</source>
      <translation>inclinado, arriba ascendente</translation>
    </message>
    <message>
      <source>leaning, curved top with a hooked start</source>
      <translation>inclinado, arriba curvo con gancho al empezar</translation>
    </message>
    <message>
      <source>begins like an S</source>
      <translation>empieza como una S</translation>
    </message>
    <message>
      <source>two rings</source>
      <translation>dos anillos</translation>
    </message>
    <message>
      <source>diagonal and two bows</source>
      <translation>diagonal y dos arcos</translation>
    </message>
    <message>
      <source>small upper ring</source>
      <translation>anillo superior pequeño</translation>
    </message>
    <message>
      <source>big upper ring</source>
      <translation>anillo superior grande</translation>
    </message>
    <message>
      <source>one ring nearly closed</source>
      <translation>un anillo casi cerrado</translation>
    </message>
    <message>
      <source>begins in the middle</source>
      <translation>empieza en el medio</translation>
    </message>
    <message>
      <source>open at the top left</source>
      <translation>abierto arriba a la izquierda</translation>
    </message>
    <message>
      <source>open, drawn as a cross</source>
      <translation>abierto, dibujado como una cruz</translation>
    </message>
    <message>
      <source>like a gamma</source>
      <translation>como una gamma</translation>
    </message>
    <message>
      <source>open at the upper right</source>
      <translation>abierto en la parte superior derecha</translation>
    </message>
    <message>
      <source>S with a straight way back</source>
      <translation>S con vuelta recta</translation>
    </message>
    <message>
      <source>way back as a line from the foot</source>
      <translation>vuelta como línea desde el pie</translation>
    </message>
    <message>
      <source>two rings apart</source>
      <translation>dos anillos separados</translation>
    </message>
    <message>
      <source>ring over ring, overlapping</source>
      <translation>anillo sobre anillo, solapados</translation>
    </message>
    <message>
      <source>pointed top</source>
      <translation>punta arriba</translation>
    </message>
    <message>
      <source>ends cross at the top</source>
      <translation>los extremos se cruzan arriba</translation>
    </message>
    <message>
      <source>thin waist, long</source>
      <translation>cintura fina, largo</translation>
    </message>
    <message>
      <source>fat and round</source>
      <translation>gordo y redondo</translation>
    </message>
    <message>
      <source>leaning loop above, ring below</source>
      <translation>bucle inclinado arriba, anillo abajo</translation>
    </message>
    <message>
      <source>open at the top right, long tail</source>
      <translation>abierto arriba a la derecha, cola larga</translation>
    </message>
    <message>
      <source>outline with a bar across</source>
      <translation>contorno con barra</translation>
    </message>
    <message>
      <source>ring below, hook above</source>
      <translation>anillo abajo, gancho arriba</translation>
    </message>
    <message>
      <source>ring above, legs below</source>
      <translation>anillo arriba, piernas abajo</translation>
    </message>
    <message>
      <source>slim, lower ring pressed flat</source>
      <translation>delgado, anillo inferior aplastado</translation>
    </message>
    <message>
      <source>slim, upper ring pressed flat</source>
      <translation>delgado, anillo superior aplastado</translation>
    </message>
    <message>
      <source>open at the top right, crossing</source>
      <translation>abierto arriba a la derecha, con cruce</translation>
    </message>
    <message>
      <source>hook above, legs crossing below</source>
      <translation>gancho arriba, piernas cruzadas abajo</translation>
    </message>
    <message>
      <source>small head on a big ring</source>
      <translation>cabeza pequeña sobre anillo grande</translation>
    </message>
    <message>
      <source>ring and straight stem</source>
      <translation>anillo y tallo recto</translation>
    </message>
    <message>
      <source>ring and curved tail</source>
      <translation>anillo y cola curva</translation>
    </message>
    <message>
      <source>ring and curled tail</source>
      <translation>anillo y cola enrollada</translation>
    </message>
    <message>
      <source>tail curls up to the ring</source>
      <translation>la cola se enrosca hacia el anillo</translation>
    </message>
    <message>
      <source>small ring, curled tail</source>
      <translation>anillo pequeño, cola enrollada</translation>
    </message>
    <message>
      <source>open ring</source>
      <translation>anillo abierto</translation>
    </message>
    <message>
      <source>ring and separate stem</source>
      <translation>anillo y tallo separado</translation>
    </message>
    <message>
      <source>a six turned round</source>
      <translation>un seis girado</translation>
    </message>
    <message>
      <source>like a g</source>
      <translation>como una g</translation>
    </message>
    <message>
      <source>small ring, S-shaped tail</source>
      <translation>anillo pequeño, cola en S</translation>
    </message>
    <message>
      <source>closed ring, S-shaped tail</source>
      <translation>anillo cerrado, cola en S</translation>
    </message>
    <message>
      <source>flat ring, slanting stem</source>
      <translation>anillo plano, tallo inclinado</translation>
    </message>
    <message>
      <source>flat open ring</source>
      <translation>anillo plano abierto</translation>
    </message>
    <message>
      <source>stem begins inside</source>
      <translation>el tallo empieza dentro</translation>
    </message>
    <message>
      <source>spiral in the loop, curled tail</source>
      <translation>espiral en el bucle, cola enrollada</translation>
    </message>
    <message>
      <source>loop twice round, straight tail</source>
      <translation>bucle de dos vueltas, cola recta</translation>
    </message>
    <message>
      <source>big loop, short tail</source>
      <translation>bucle grande, cola corta</translation>
    </message>
    <message>
      <source>pointed loop</source>
      <translation>bucle en punta</translation>
    </message>
    <message>
      <source>tail far to the left</source>
      <translation>cola muy a la izquierda</translation>
    </message>
    <message>
      <source>loop hangs from the stem's top</source>
      <translation>el bucle cuelga de lo alto del tallo</translation>
    </message>
    <message>
      <source>loop open at the top right</source>
      <translation>bucle abierto arriba a la derecha</translation>
    </message>
    <message>
      <source>round loop, tail bent forward</source>
      <translation>bucle redondo, cola curvada hacia delante</translation>
    </message>
    <message>
      <source>loop and separate curved tail</source>
      <translation>bucle y cola curva separada</translation>
    </message>
    <message>
      <source>flat loop, tail bows</source>
      <translation>bucle plano, cola en arco</translation>
    </message>
    <message>
      <source>open loop, corner at the stem</source>
      <translation>bucle abierto, esquina en el tallo</translation>
    </message>
    <message>
      <source>open loop, stem begins at the bowl</source>
      <translation>bucle abierto, el tallo empieza en el cuenco</translation>
    </message>
    <message>
      <source>bowl like a c, straight tail</source>
      <translation>cuenco como una c, cola recta</translation>
    </message>
    <message>
      <source>like a q, narrow loop</source>
      <translation>como una q, bucle estrecho</translation>
    </message>
    <message>
      <source>loop pressed to a line</source>
      <translation>bucle aplastado en una línea</translation>
    </message>
    <message>
      <source>open at the top right</source>
      <translation>abierto arriba a la derecha</translation>
    </message>
    <message>
      <source>open, no peak</source>
      <translation>abierto, sin punta</translation>
    </message>
    <message>
      <source>tall ring, straight stem, one stroke</source>
      <translation>anillo alto, tallo recto, un trazo</translation>
    </message>
    <message>
      <source>clockwise, open at the left</source>
      <translation>en sentido horario, abierto a la izquierda</translation>
    </message>
    <message>
      <source>small ring, steep slash</source>
      <translation>anillo pequeño, barra empinada</translation>
    </message>
    <message>
      <source>leaning, with a hook at the foot</source>
      <translation>inclinado, con gancho al pie</translation>
    </message>
    <message>
      <source>base falls to the right</source>
      <translation>base que cae a la derecha</translation>
    </message>
    <message>
      <source>slim closed head</source>
      <translation>cabeza estrecha y cerrada</translation>
    </message>
    <message>
      <source>short bowl beside a long stem</source>
      <translation>cuenco corto junto a un trazo largo</translation>
    </message>
    <message>
      <source>hat low, across the stem</source>
      <translation>techo bajo, que cruza el trazo</translation>
    </message>
    <message>
      <source>leaning, flat ring at the right</source>
      <translation>inclinado, anillo plano a la derecha</translation>
    </message>
    <message>
      <source>serif drawn at the left</source>
      <translation>remate trazado a la izquierda</translation>
    </message>
    <message>
      <source>stem apart, low bar</source>
      <translation>trazo separado, barra baja</translation>
    </message>
    <message>
      <source>top drawn back and forth</source>
      <translation>parte superior trazada de ida y vuelta</translation>
    </message>
    <message>
      <source>short top rising from a serif</source>
      <translation>techo corto que sube desde un remate</translation>
    </message>
    <message>
      <source>Latin capital A</source>
      <translation>A mayúscula</translation>
    </message>
    <message>
      <source>Latin capital B</source>
      <translation>B mayúscula</translation>
    </message>
    <message>
      <source>Latin capital C</source>
      <translation>C mayúscula</translation>
    </message>
    <message>
      <source>Latin capital D</source>
      <translation>D mayúscula</translation>
    </message>
    <message>
      <source>Latin capital E</source>
      <translation>E mayúscula</translation>
    </message>
    <message>
      <source>Latin capital F</source>
      <translation>F mayúscula</translation>
    </message>
    <message>
      <source>Latin capital G</source>
      <translation>G mayúscula</translation>
    </message>
    <message>
      <source>Latin capital H</source>
      <translation>H mayúscula</translation>
    </message>
    <message>
      <source>Latin capital J</source>
      <translation>J mayúscula</translation>
    </message>
    <message>
      <source>Latin capital K</source>
      <translation>K mayúscula</translation>
    </message>
    <message>
      <source>Latin capital L</source>
      <translation>L mayúscula</translation>
    </message>
    <message>
      <source>Latin capital M</source>
      <translation>M mayúscula</translation>
    </message>
    <message>
      <source>Latin capital N</source>
      <translation>N mayúscula</translation>
    </message>
    <message>
      <source>Latin capital P</source>
      <translation>P mayúscula</translation>
    </message>
    <message>
      <source>Latin capital Q</source>
      <translation>Q mayúscula</translation>
    </message>
    <message>
      <source>Latin capital R</source>
      <translation>R mayúscula</translation>
    </message>
    <message>
      <source>Latin capital T</source>
      <translation>T mayúscula</translation>
    </message>
    <message>
      <source>Latin capital U</source>
      <translation>U mayúscula</translation>
    </message>
    <message>
      <source>Latin capital V</source>
      <translation>V mayúscula</translation>
    </message>
    <message>
      <source>Latin capital W</source>
      <translation>W mayúscula</translation>
    </message>
    <message>
      <source>Latin capital X</source>
      <translation>X mayúscula</translation>
    </message>
    <message>
      <source>Latin capital Y</source>
      <translation>Y mayúscula</translation>
    </message>
    <message>
      <source>Latin a</source>
      <translation>a latina</translation>
    </message>
    <message>
      <source>Latin c</source>
      <translation>c latina</translation>
    </message>
    <message>
      <source>Latin d</source>
      <translation>d latina</translation>
    </message>
    <message>
      <source>Latin e</source>
      <translation>e latina</translation>
    </message>
    <message>
      <source>Latin f</source>
      <translation>f latina</translation>
    </message>
    <message>
      <source>Latin h</source>
      <translation>h latina</translation>
    </message>
    <message>
      <source>Latin j</source>
      <translation>j latina</translation>
    </message>
    <message>
      <source>Latin k</source>
      <translation>k latina</translation>
    </message>
    <message>
      <source>Latin m</source>
      <translation>m latina</translation>
    </message>
    <message>
      <source>Latin n</source>
      <translation>n latina</translation>
    </message>
    <message>
      <source>Latin p</source>
      <translation>p latina</translation>
    </message>
    <message>
      <source>Latin r</source>
      <translation>r latina</translation>
    </message>
    <message>
      <source>Latin t</source>
      <translation>t latina</translation>
    </message>
    <message>
      <source>Latin u</source>
      <translation>u latina</translation>
    </message>
    <message>
      <source>Latin v</source>
      <translation>v latina</translation>
    </message>
    <message>
      <source>Latin w</source>
      <translation>w latina</translation>
    </message>
    <message>
      <source>Latin x</source>
      <translation>x latina</translation>
    </message>
    <message>
      <source>Latin y</source>
      <translation>y latina</translation>
    </message>
    <message>
      <source>number sign</source>
      <translation>almohadilla</translation>
    </message>
    <message>
      <source>dollar</source>
      <translation>dólar</translation>
    </message>
    <message>
      <source>percent</source>
      <translation>por ciento</translation>
    </message>
    <message>
      <source>ampersand</source>
      <translation>signo et</translation>
    </message>
    <message>
      <source>asterisk</source>
      <translation>asterisco</translation>
    </message>
    <message>
      <source>plus</source>
      <translation>más</translation>
    </message>
    <message>
      <source>less than</source>
      <translation>menor que</translation>
    </message>
    <message>
      <source>greater than</source>
      <translation>mayor que</translation>
    </message>
    <message>
      <source>equals</source>
      <translation>igual</translation>
    </message>
    <message>
      <source>minus</source>
      <translation>menos</translation>
    </message>
    <message>
      <source>at sign</source>
      <translation>arroba</translation>
    </message>
    <message>
      <source>brace, opening</source>
      <translation>llave de apertura</translation>
    </message>
    <message>
      <source>brace, closing</source>
      <translation>llave de cierre</translation>
    </message>
    <message>
      <source>tilde</source>
      <translation>tilde</translation>
    </message>
    <message>
      <source>question mark</source>
      <translation>signo de interrogación</translation>
    </message>
    <message>
      <source>exclamation mark</source>
      <translation>signo de exclamación</translation>
    </message>
    <message>
      <source>parenthesis, opening</source>
      <translation>paréntesis de apertura</translation>
    </message>
    <message>
      <source>bracket, opening</source>
      <translation>corchete de apertura</translation>
    </message>
    <message>
      <source>bracket, closing</source>
      <translation>corchete de cierre</translation>
    </message>
    <message>
      <source>backslash</source>
      <translation>barra invertida</translation>
    </message>
    <message>
      <source>caret</source>
      <translation>acento circunflejo</translation>
    </message>
    <message>
      <source>tick</source>
      <translation>marca de verificación</translation>
    </message>
    <message>
      <source>arrow</source>
      <translation>flecha</translation>
    </message>
    <message>
      <source>heart</source>
      <translation>corazón</translation>
    </message>
    <message>
      <source>star</source>
      <translation>estrella</translation>
    </message>
    <message>
      <source>triangle</source>
      <translation>triángulo</translation>
    </message>
    <message>
      <source>square</source>
      <translation>cuadrado</translation>
    </message>
    <message>
      <source>diamond</source>
      <translation>rombo</translation>
    </message>
    <message>
      <source>circle with a cross</source>
      <translation>círculo con cruz</translation>
    </message>
    <message>
      <source>smile</source>
      <translation>sonrisa</translation>
    </message>
    <message>
      <source>house</source>
      <translation>casa</translation>
    </message>
    <message>
      <source>infinity</source>
      <translation>infinito</translation>
    </message>
    <message>
      <source>wave</source>
      <translation>onda</translation>
    </message>
    <message>
      <source>loops</source>
      <translation>bucles</translation>
    </message>
    <message>
      <source>grid</source>
      <translation>cuadrícula</translation>
    </message>
    <message>
      <source>bars</source>
      <translation>barras</translation>
    </message>
    <message>
      <source>euro</source>
      <translation>euro</translation>
    </message>
    <message>
      <source>pound</source>
      <translation>libra</translation>
    </message>
    <message>
      <source>yen</source>
      <translation>yen</translation>
    </message>
    <message>
      <source>Greek alpha</source>
      <translation>alpha griega</translation>
    </message>
    <message>
      <source>Greek beta</source>
      <translation>beta griega</translation>
    </message>
    <message>
      <source>Greek gamma</source>
      <translation>gamma griega</translation>
    </message>
    <message>
      <source>Greek delta</source>
      <translation>delta griega</translation>
    </message>
    <message>
      <source>Greek theta</source>
      <translation>theta griega</translation>
    </message>
    <message>
      <source>Greek lambda</source>
      <translation>lambda griega</translation>
    </message>
    <message>
      <source>Greek mu</source>
      <translation>mu griega</translation>
    </message>
    <message>
      <source>Greek pi</source>
      <translation>pi griega</translation>
    </message>
    <message>
      <source>Greek phi</source>
      <translation>phi griega</translation>
    </message>
    <message>
      <source>Greek psi</source>
      <translation>psi griega</translation>
    </message>
    <message>
      <source>Greek omega</source>
      <translation>omega griega</translation>
    </message>
    <message>
      <source>Greek Sigma</source>
      <translation>Sigma griega</translation>
    </message>
    <message>
      <source>Greek Xi</source>
      <translation>Xi griega</translation>
    </message>
    <message>
      <source>Greek Gamma</source>
      <translation>Gamma griega</translation>
    </message>
    <message>
      <source>Greek xi</source>
      <translation>xi griega</translation>
    </message>
    <message>
      <source>Greek zeta</source>
      <translation>zeta griega</translation>
    </message>
    <message>
      <source>Cyrillic Zhe</source>
      <translation>Zhe cirílica</translation>
    </message>
    <message>
      <source>Cyrillic Shcha</source>
      <translation>Shcha cirílica</translation>
    </message>
    <message>
      <source>Cyrillic De</source>
      <translation>De cirílica</translation>
    </message>
    <message>
      <source>Cyrillic Yu</source>
      <translation>Yu cirílica</translation>
    </message>
    <message>
      <source>Cyrillic Ya, printed</source>
      <translation>Ya cirílica, de imprenta</translation>
    </message>
    <message>
      <source>Cyrillic I, printed</source>
      <translation>I cirílica, de imprenta</translation>
    </message>
    <message>
      <source>Hebrew alef, printed</source>
      <translation>alef hebrea, de imprenta</translation>
    </message>
    <message>
      <source>Hebrew shin, printed</source>
      <translation>shin hebrea, de imprenta</translation>
    </message>
    <message>
      <source>Hebrew tav, printed</source>
      <translation>tav hebrea, de imprenta</translation>
    </message>
    <message>
      <source>katakana a</source>
      <translation>katakana a</translation>
    </message>
    <message>
      <source>katakana ka</source>
      <translation>katakana ka</translation>
    </message>
    <message>
      <source>katakana ki</source>
      <translation>katakana ki</translation>
    </message>
    <message>
      <source>katakana sa</source>
      <translation>katakana sa</translation>
    </message>
    <message>
      <source>katakana ta</source>
      <translation>katakana ta</translation>
    </message>
    <message>
      <source>katakana chi</source>
      <translation>katakana chi</translation>
    </message>
    <message>
      <source>katakana ha</source>
      <translation>katakana ha</translation>
    </message>
    <message>
      <source>katakana shi</source>
      <translation>katakana shi</translation>
    </message>
    <message>
      <source>katakana tsu</source>
      <translation>katakana tsu</translation>
    </message>
    <message>
      <source>katakana e</source>
      <translation>katakana e</translation>
    </message>
    <message>
      <source>katakana ne</source>
      <translation>katakana ne</translation>
    </message>
    <message>
      <source>katakana ho</source>
      <translation>katakana ho</translation>
    </message>
    <message>
      <source>katakana ma</source>
      <translation>katakana ma</translation>
    </message>
    <message>
      <source>katakana ro</source>
      <translation>katakana ro</translation>
    </message>
    <message>
      <source>katakana mi</source>
      <translation>katakana mi</translation>
    </message>
    <message>
      <source>hiragana a</source>
      <translation>hiragana a</translation>
    </message>
    <message>
      <source>hiragana no</source>
      <translation>hiragana no</translation>
    </message>
    <message>
      <source>hiragana nu</source>
      <translation>hiragana nu</translation>
    </message>
    <message>
      <source>hiragana ki</source>
      <translation>hiragana ki</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>devanagari</translation>
    </message>
    <message>
      <source>Hangul</source>
      <translation>hangul</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>nube</translation>
    </message>
    <message>
      <source>flower</source>
      <translation>flor</translation>
    </message>
    <message>
      <source>stick figure</source>
      <translation>monigote</translation>
    </message>
    <message>
      <source>sun with rays</source>
      <translation>sol con rayos</translation>
    </message>
    <message>
      <source>umbrella</source>
      <translation>paraguas</translation>
    </message>
    <message>
      <source>fish</source>
      <translation>pez</translation>
    </message>
    <message>
      <source>paragraph mark</source>
      <translation>signo de párrafo</translation>
    </message>
    <message>
      <source>section sign</source>
      <translation>signo de sección</translation>
    </message>
    <message>
      <source>anchor</source>
      <translation>ancla</translation>
    </message>
    <message>
      <source>treble clef</source>
      <translation>clave de sol</translation>
    </message>
    <message>
      <source>Latin A, without a point</source>
      <translation>A latina, sin punta</translation>
    </message>
    <message>
      <source>Latin E, rounded</source>
      <translation>E latina, redondeada</translation>
    </message>
    <message>
      <source>Latin H, in one stroke</source>
      <translation>H latina, de un trazo</translation>
    </message>
    <message>
      <source>Latin K, in two</source>
      <translation>K latina, en dos trazos</translation>
    </message>
    <message>
      <source>Latin L, small</source>
      <translation>L latina, pequeña</translation>
    </message>
    <message>
      <source>Latin M, rounded</source>
      <translation>M latina, redondeada</translation>
    </message>
    <message>
      <source>Latin R</source>
      <translation>R latina</translation>
    </message>
    <message>
      <source>Latin T</source>
      <translation>T latina</translation>
    </message>
    <message>
      <source>Latin U</source>
      <translation>U latina</translation>
    </message>
    <message>
      <source>Latin V</source>
      <translation>V latina</translation>
    </message>
    <message>
      <source>Latin W</source>
      <translation>W latina</translation>
    </message>
    <message>
      <source>Latin X</source>
      <translation>X latina</translation>
    </message>
    <message>
      <source>Latin Y</source>
      <translation>Y latina</translation>
    </message>
    <message>
      <source>Latin D, with a tail</source>
      <translation>D latina, con cola</translation>
    </message>
    <message>
      <source>Latin J, with a roof</source>
      <translation>J latina, con tejado</translation>
    </message>
    <message>
      <source>Latin P, open</source>
      <translation>P latina, abierta</translation>
    </message>
    <message>
      <source>Latin F, in cursive</source>
      <translation>F latina, cursiva</translation>
    </message>
    <message>
      <source>a, printed</source>
      <translation>a, de imprenta</translation>
    </message>
    <message>
      <source>b, in cursive</source>
      <translation>b, cursiva</translation>
    </message>
    <message>
      <source>d, in cursive</source>
      <translation>d, cursiva</translation>
    </message>
    <message>
      <source>f, in cursive</source>
      <translation>f, cursiva</translation>
    </message>
    <message>
      <source>h, in cursive</source>
      <translation>h, cursiva</translation>
    </message>
    <message>
      <source>k, in cursive</source>
      <translation>k, cursiva</translation>
    </message>
    <message>
      <source>m, with three legs</source>
      <translation>m, con tres patas</translation>
    </message>
    <message>
      <source>n, with a wave</source>
      <translation>n, con onda</translation>
    </message>
    <message>
      <source>r, printed</source>
      <translation>r, de imprenta</translation>
    </message>
    <message>
      <source>s, in cursive</source>
      <translation>s, cursiva</translation>
    </message>
    <message>
      <source>t, in cursive</source>
      <translation>t, cursiva</translation>
    </message>
    <message>
      <source>u, in cursive</source>
      <translation>u, cursiva</translation>
    </message>
    <message>
      <source>v, in cursive</source>
      <translation>v, cursiva</translation>
    </message>
    <message>
      <source>w, in cursive</source>
      <translation>w, cursiva</translation>
    </message>
    <message>
      <source>x, in cursive</source>
      <translation>x, cursiva</translation>
    </message>
    <message>
      <source>e, small and wide</source>
      <translation>e, pequeña y ancha</translation>
    </message>
    <message>
      <source>c, with a hook</source>
      <translation>c, con gancho</translation>
    </message>
    <message>
      <source>a and b</source>
      <translation>a y b</translation>
    </message>
    <message>
      <source>o and k</source>
      <translation>o y k</translation>
    </message>
    <message>
      <source>n and o</source>
      <translation>n y o</translation>
    </message>
    <message>
      <source>a word</source>
      <translation>una palabra</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>firma</translation>
    </message>
    <message>
      <source>Greek eta</source>
      <translation>eta griega</translation>
    </message>
    <message>
      <source>Greek epsilon</source>
      <translation>epsilon griega</translation>
    </message>
    <message>
      <source>Greek kappa</source>
      <translation>kappa griega</translation>
    </message>
    <message>
      <source>Greek nu</source>
      <translation>nu griega</translation>
    </message>
    <message>
      <source>Greek tau</source>
      <translation>tau griega</translation>
    </message>
    <message>
      <source>Greek upsilon</source>
      <translation>upsilon griega</translation>
    </message>
    <message>
      <source>Greek chi</source>
      <translation>chi griega</translation>
    </message>
    <message>
      <source>Greek rho</source>
      <translation>rho griega</translation>
    </message>
    <message>
      <source>Greek Delta</source>
      <translation>Delta griega</translation>
    </message>
    <message>
      <source>Greek Psi</source>
      <translation>Psi griega</translation>
    </message>
    <message>
      <source>Greek Phi</source>
      <translation>Phi griega</translation>
    </message>
    <message>
      <source>Greek Lambda</source>
      <translation>Lambda griega</translation>
    </message>
    <message>
      <source>Greek Omega</source>
      <translation>Omega griega</translation>
    </message>
    <message>
      <source>Greek Pi</source>
      <translation>Pi griega</translation>
    </message>
    <message>
      <source>Cyrillic Be</source>
      <translation>Be cirílica</translation>
    </message>
    <message>
      <source>Cyrillic I</source>
      <translation>I cirílica</translation>
    </message>
    <message>
      <source>Cyrillic El</source>
      <translation>El cirílica</translation>
    </message>
    <message>
      <source>Cyrillic Tse</source>
      <translation>Tse cirílica</translation>
    </message>
    <message>
      <source>Cyrillic Sha</source>
      <translation>Sha cirílica</translation>
    </message>
    <message>
      <source>Cyrillic Yery</source>
      <translation>Yery cirílica</translation>
    </message>
    <message>
      <source>Cyrillic E</source>
      <translation>E cirílica</translation>
    </message>
    <message>
      <source>Cyrillic Ef</source>
      <translation>Ef cirílica</translation>
    </message>
    <message>
      <source>Cyrillic Zhe, in cursive</source>
      <translation>Zhe cirílica, cursiva</translation>
    </message>
    <message>
      <source>Cyrillic Ya</source>
      <translation>Ya cirílica</translation>
    </message>
    <message>
      <source>Cyrillic Che, wide</source>
      <translation>Che cirílica, ancha</translation>
    </message>
    <message>
      <source>Hebrew alef</source>
      <translation>alef hebrea</translation>
    </message>
    <message>
      <source>Hebrew bet</source>
      <translation>bet hebrea</translation>
    </message>
    <message>
      <source>Hebrew he</source>
      <translation>he hebrea</translation>
    </message>
    <message>
      <source>Hebrew tet</source>
      <translation>tet hebrea</translation>
    </message>
    <message>
      <source>Hebrew lamed</source>
      <translation>lamed hebrea</translation>
    </message>
    <message>
      <source>Hebrew mem</source>
      <translation>mem hebrea</translation>
    </message>
    <message>
      <source>Hebrew ayin</source>
      <translation>ayin hebrea</translation>
    </message>
    <message>
      <source>Hebrew pe</source>
      <translation>pe hebrea</translation>
    </message>
    <message>
      <source>Hebrew tsadi</source>
      <translation>tsadi hebrea</translation>
    </message>
    <message>
      <source>Hebrew qof</source>
      <translation>qof hebrea</translation>
    </message>
    <message>
      <source>Hebrew shin</source>
      <translation>shin hebrea</translation>
    </message>
    <message>
      <source>Hebrew tav</source>
      <translation>tav hebrea</translation>
    </message>
    <message>
      <source>Arabic ba</source>
      <translation>ba árabe</translation>
    </message>
    <message>
      <source>Arabic jim</source>
      <translation>jim árabe</translation>
    </message>
    <message>
      <source>Arabic sin</source>
      <translation>sin árabe</translation>
    </message>
    <message>
      <source>Arabic sad</source>
      <translation>sad árabe</translation>
    </message>
    <message>
      <source>Arabic ayn</source>
      <translation>ayn árabe</translation>
    </message>
    <message>
      <source>Arabic kaf</source>
      <translation>kaf árabe</translation>
    </message>
    <message>
      <source>Arabic lam</source>
      <translation>lam árabe</translation>
    </message>
    <message>
      <source>Arabic mim</source>
      <translation>mim árabe</translation>
    </message>
    <message>
      <source>Arabic nun</source>
      <translation>nun árabe</translation>
    </message>
    <message>
      <source>Arabic ha</source>
      <translation>ha árabe</translation>
    </message>
    <message>
      <source>Arabic ya</source>
      <translation>ya árabe</translation>
    </message>
    <message>
      <source>hiragana i</source>
      <translation>hiragana i</translation>
    </message>
    <message>
      <source>hiragana u</source>
      <translation>hiragana u</translation>
    </message>
    <message>
      <source>hiragana ka</source>
      <translation>hiragana ka</translation>
    </message>
    <message>
      <source>hiragana ke</source>
      <translation>hiragana ke</translation>
    </message>
    <message>
      <source>hiragana sa</source>
      <translation>hiragana sa</translation>
    </message>
    <message>
      <source>hiragana su</source>
      <translation>hiragana su</translation>
    </message>
    <message>
      <source>hiragana se</source>
      <translation>hiragana se</translation>
    </message>
    <message>
      <source>hiragana so</source>
      <translation>hiragana so</translation>
    </message>
    <message>
      <source>hiragana ta</source>
      <translation>hiragana ta</translation>
    </message>
    <message>
      <source>hiragana te</source>
      <translation>hiragana te</translation>
    </message>
    <message>
      <source>hiragana na</source>
      <translation>hiragana na</translation>
    </message>
    <message>
      <source>hiragana ni</source>
      <translation>hiragana ni</translation>
    </message>
    <message>
      <source>hiragana ne</source>
      <translation>hiragana ne</translation>
    </message>
    <message>
      <source>hiragana ha</source>
      <translation>hiragana ha</translation>
    </message>
    <message>
      <source>hiragana hi</source>
      <translation>hiragana hi</translation>
    </message>
    <message>
      <source>hiragana hu</source>
      <translation>hiragana hu</translation>
    </message>
    <message>
      <source>hiragana ho</source>
      <translation>hiragana ho</translation>
    </message>
    <message>
      <source>hiragana ma</source>
      <translation>hiragana ma</translation>
    </message>
    <message>
      <source>hiragana mi</source>
      <translation>hiragana mi</translation>
    </message>
    <message>
      <source>hiragana mu</source>
      <translation>hiragana mu</translation>
    </message>
    <message>
      <source>hiragana me</source>
      <translation>hiragana me</translation>
    </message>
    <message>
      <source>hiragana mo</source>
      <translation>hiragana mo</translation>
    </message>
    <message>
      <source>hiragana ya</source>
      <translation>hiragana ya</translation>
    </message>
    <message>
      <source>hiragana yu</source>
      <translation>hiragana yu</translation>
    </message>
    <message>
      <source>hiragana yo</source>
      <translation>hiragana yo</translation>
    </message>
    <message>
      <source>hiragana ra</source>
      <translation>hiragana ra</translation>
    </message>
    <message>
      <source>hiragana ri</source>
      <translation>hiragana ri</translation>
    </message>
    <message>
      <source>hiragana re</source>
      <translation>hiragana re</translation>
    </message>
    <message>
      <source>hiragana wa</source>
      <translation>hiragana wa</translation>
    </message>
    <message>
      <source>hiragana o</source>
      <translation>hiragana o</translation>
    </message>
    <message>
      <source>hiragana n</source>
      <translation>hiragana n</translation>
    </message>
    <message>
      <source>katakana i</source>
      <translation>katakana i</translation>
    </message>
    <message>
      <source>katakana o</source>
      <translation>katakana o</translation>
    </message>
    <message>
      <source>katakana ke</source>
      <translation>katakana ke</translation>
    </message>
    <message>
      <source>katakana ko</source>
      <translation>katakana ko</translation>
    </message>
    <message>
      <source>katakana su</source>
      <translation>katakana su</translation>
    </message>
    <message>
      <source>katakana se</source>
      <translation>katakana se</translation>
    </message>
    <message>
      <source>katakana so</source>
      <translation>katakana so</translation>
    </message>
    <message>
      <source>katakana te</source>
      <translation>katakana te</translation>
    </message>
    <message>
      <source>katakana to</source>
      <translation>katakana to</translation>
    </message>
    <message>
      <source>katakana na</source>
      <translation>katakana na</translation>
    </message>
    <message>
      <source>katakana ni</source>
      <translation>katakana ni</translation>
    </message>
    <message>
      <source>katakana nu</source>
      <translation>katakana nu</translation>
    </message>
    <message>
      <source>katakana hi</source>
      <translation>katakana hi</translation>
    </message>
    <message>
      <source>katakana he</source>
      <translation>katakana he</translation>
    </message>
    <message>
      <source>katakana mu</source>
      <translation>katakana mu</translation>
    </message>
    <message>
      <source>katakana me</source>
      <translation>katakana me</translation>
    </message>
    <message>
      <source>katakana mo</source>
      <translation>katakana mo</translation>
    </message>
    <message>
      <source>katakana ya</source>
      <translation>katakana ya</translation>
    </message>
    <message>
      <source>katakana yu</source>
      <translation>katakana yu</translation>
    </message>
    <message>
      <source>katakana yo</source>
      <translation>katakana yo</translation>
    </message>
    <message>
      <source>katakana ri</source>
      <translation>katakana ri</translation>
    </message>
    <message>
      <source>katakana ru</source>
      <translation>katakana ru</translation>
    </message>
    <message>
      <source>katakana re</source>
      <translation>katakana re</translation>
    </message>
    <message>
      <source>katakana n</source>
      <translation>katakana n</translation>
    </message>
    <message>
      <source>Hangul ga</source>
      <translation>ga hangul</translation>
    </message>
    <message>
      <source>Hangul na</source>
      <translation>na hangul</translation>
    </message>
    <message>
      <source>Hangul ma</source>
      <translation>ma hangul</translation>
    </message>
    <message>
      <source>Hangul sa</source>
      <translation>sa hangul</translation>
    </message>
    <message>
      <source>Hangul a</source>
      <translation>a hangul</translation>
    </message>
    <message>
      <source>Hangul ja</source>
      <translation>ja hangul</translation>
    </message>
    <message>
      <source>Hangul o</source>
      <translation>o hangul</translation>
    </message>
    <message>
      <source>Hangul bieup</source>
      <translation>bieup hangul</translation>
    </message>
    <message>
      <source>Hangul hieut</source>
      <translation>hieut hangul</translation>
    </message>
    <message>
      <source>Hangul tieut</source>
      <translation>tieut hangul</translation>
    </message>
    <message>
      <source>Chinese one, long</source>
      <translation>chino «uno», largo</translation>
    </message>
    <message>
      <source>Chinese two</source>
      <translation>chino «dos»</translation>
    </message>
    <message>
      <source>Chinese three</source>
      <translation>chino «tres»</translation>
    </message>
    <message>
      <source>Chinese ten</source>
      <translation>chino «diez»</translation>
    </message>
    <message>
      <source>Chinese person</source>
      <translation>chino «persona»</translation>
    </message>
    <message>
      <source>Chinese big</source>
      <translation>chino «grande»</translation>
    </message>
    <message>
      <source>Chinese mouth</source>
      <translation>chino «boca»</translation>
    </message>
    <message>
      <source>Chinese sun</source>
      <translation>chino «sol»</translation>
    </message>
    <message>
      <source>Chinese moon</source>
      <translation>chino «luna»</translation>
    </message>
    <message>
      <source>Chinese mountain</source>
      <translation>chino «montaña»</translation>
    </message>
    <message>
      <source>Chinese water</source>
      <translation>chino «agua»</translation>
    </message>
    <message>
      <source>Chinese tree</source>
      <translation>chino «árbol»</translation>
    </message>
    <message>
      <source>Chinese middle</source>
      <translation>chino «centro»</translation>
    </message>
    <message>
      <source>Chinese earth</source>
      <translation>chino «tierra»</translation>
    </message>
    <message>
      <source>Chinese king</source>
      <translation>chino «rey»</translation>
    </message>
    <message>
      <source>Chinese below</source>
      <translation>chino «abajo»</translation>
    </message>
    <message>
      <source>Chinese above</source>
      <translation>chino «arriba»</translation>
    </message>
    <message>
      <source>Chinese work</source>
      <translation>chino «trabajo»</translation>
    </message>
    <message>
      <source>Chinese woman</source>
      <translation>chino «mujer»</translation>
    </message>
    <message>
      <source>Chinese child</source>
      <translation>chino «niño»</translation>
    </message>
    <message>
      <source>Chinese heart</source>
      <translation>chino «corazón»</translation>
    </message>
    <message>
      <source>Chinese door</source>
      <translation>chino «puerta»</translation>
    </message>
    <message>
      <source>Chinese field</source>
      <translation>chino «campo»</translation>
    </message>
    <message>
      <source>Chinese sword</source>
      <translation>chino «espada»</translation>
    </message>
    <message>
      <source>Chinese power</source>
      <translation>chino «fuerza»</translation>
    </message>
    <message>
      <source>Devanagari ka</source>
      <translation>ka devanagari</translation>
    </message>
    <message>
      <source>Devanagari ga</source>
      <translation>ga devanagari</translation>
    </message>
    <message>
      <source>Devanagari na</source>
      <translation>na devanagari</translation>
    </message>
    <message>
      <source>Devanagari ma</source>
      <translation>ma devanagari</translation>
    </message>
    <message>
      <source>Devanagari sa</source>
      <translation>sa devanagari</translation>
    </message>
    <message>
      <source>Devanagari ha</source>
      <translation>ha devanagari</translation>
    </message>
    <message>
      <source>Devanagari a</source>
      <translation>a devanagari</translation>
    </message>
    <message>
      <source>Bengali ka</source>
      <translation>ka bengalí</translation>
    </message>
    <message>
      <source>Bengali ba</source>
      <translation>ba bengalí</translation>
    </message>
    <message>
      <source>Tamil ka</source>
      <translation>ka tamil</translation>
    </message>
    <message>
      <source>Tamil pa</source>
      <translation>pa tamil</translation>
    </message>
    <message>
      <source>Thai ko</source>
      <translation>ko tailandesa</translation>
    </message>
    <message>
      <source>Thai no</source>
      <translation>no tailandesa</translation>
    </message>
    <message>
      <source>Thai so</source>
      <translation>so tailandesa</translation>
    </message>
    <message>
      <source>Georgian an</source>
      <translation>an georgiana</translation>
    </message>
    <message>
      <source>Georgian mas</source>
      <translation>mas georgiana</translation>
    </message>
    <message>
      <source>Georgian rae</source>
      <translation>rae georgiana</translation>
    </message>
    <message>
      <source>Armenian ayb</source>
      <translation>ayb armenia</translation>
    </message>
    <message>
      <source>Armenian ben</source>
      <translation>ben armenia</translation>
    </message>
    <message>
      <source>Armenian da</source>
      <translation>da armenia</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>etíope</translation>
    </message>
    <message>
      <source>Tibetan ka</source>
      <translation>ka tibetana</translation>
    </message>
    <message>
      <source>Tifinagh yaz</source>
      <translation>yaz tifinagh</translation>
    </message>
    <message>
      <source>Tifinagh yab</source>
      <translation>yab tifinagh</translation>
    </message>
    <message>
      <source>Tifinagh yan, twice</source>
      <translation>yan tifinagh, dos veces</translation>
    </message>
    <message>
      <source>rune fehu</source>
      <translation>runa fehu</translation>
    </message>
    <message>
      <source>rune thurisaz</source>
      <translation>runa thurisaz</translation>
    </message>
    <message>
      <source>rune ansuz</source>
      <translation>runa ansuz</translation>
    </message>
    <message>
      <source>rune hagalaz</source>
      <translation>runa hagalaz</translation>
    </message>
    <message>
      <source>rune algiz</source>
      <translation>runa algiz</translation>
    </message>
    <message>
      <source>rune othala</source>
      <translation>runa othala</translation>
    </message>
    <message>
      <source>rune tiwaz</source>
      <translation>runa tiwaz</translation>
    </message>
    <message>
      <source>rune mannaz</source>
      <translation>runa mannaz</translation>
    </message>
    <message>
      <source>syllabics, corner</source>
      <translation>silabario, esquina</translation>
    </message>
    <message>
      <source>upturned T</source>
      <translation>T invertida</translation>
    </message>
    <message>
      <source>T on its side</source>
      <translation>T tumbada</translation>
    </message>
    <message>
      <source>cross with two bars</source>
      <translation>cruz de dos barras</translation>
    </message>
    <message>
      <source>half circle, open below</source>
      <translation>semicírculo, abierto abajo</translation>
    </message>
    <message>
      <source>half circle, open above</source>
      <translation>semicírculo, abierto arriba</translation>
    </message>
    <message>
      <source>half circle with a chord</source>
      <translation>semicírculo con cuerda</translation>
    </message>
    <message>
      <source>circle with a dot</source>
      <translation>círculo con punto</translation>
    </message>
    <message>
      <source>circle with a cross below</source>
      <translation>círculo con cruz debajo</translation>
    </message>
    <message>
      <source>circle with an arrow</source>
      <translation>círculo con flecha</translation>
    </message>
    <message>
      <source>two circles</source>
      <translation>dos círculos</translation>
    </message>
    <message>
      <source>circle in a circle</source>
      <translation>círculo dentro de círculo</translation>
    </message>
    <message>
      <source>square with a cross</source>
      <translation>cuadrado con cruz</translation>
    </message>
    <message>
      <source>square with a line</source>
      <translation>cuadrado con línea</translation>
    </message>
    <message>
      <source>triangle with a line</source>
      <translation>triángulo con línea</translation>
    </message>
    <message>
      <source>bow tie</source>
      <translation>pajarita</translation>
    </message>
    <message>
      <source>moon</source>
      <translation>luna</translation>
    </message>
    <message>
      <source>drop with a stem</source>
      <translation>gota con tallo</translation>
    </message>
    <message>
      <source>key</source>
      <translation>llave</translation>
    </message>
    <message>
      <source>flag on a pole</source>
      <translation>bandera en un mástil</translation>
    </message>
    <message>
      <source>chair</source>
      <translation>silla</translation>
    </message>
    <message>
      <source>stairs</source>
      <translation>escalera</translation>
    </message>
    <message>
      <source>ladder</source>
      <translation>escalera de mano</translation>
    </message>
    <message>
      <source>face</source>
      <translation>cara</translation>
    </message>
    <message>
      <source>cat</source>
      <translation>gato</translation>
    </message>
    <message>
      <source>bird</source>
      <translation>pájaro</translation>
    </message>
    <message>
      <source>boat</source>
      <translation>barco</translation>
    </message>
    <message>
      <source>cup</source>
      <translation>taza</translation>
    </message>
    <message>
      <source>car</source>
      <translation>coche</translation>
    </message>
    <message>
      <source>music note</source>
      <translation>nota musical</translation>
    </message>
    <message>
      <source>two music notes</source>
      <translation>dos notas musicales</translation>
    </message>
    <message>
      <source>peace</source>
      <translation>paz</translation>
    </message>
    <message>
      <source>root</source>
      <translation>raíz</translation>
    </message>
    <message>
      <source>for all</source>
      <translation>para todo</translation>
    </message>
    <message>
      <source>there is</source>
      <translation>existe</translation>
    </message>
    <message>
      <source>element of</source>
      <translation>elemento de</translation>
    </message>
    <message>
      <source>subset</source>
      <translation>subconjunto</translation>
    </message>
    <message>
      <source>union</source>
      <translation>unión</translation>
    </message>
    <message>
      <source>not equal</source>
      <translation>distinto</translation>
    </message>
    <message>
      <source>approximately</source>
      <translation>aproximadamente</translation>
    </message>
    <message>
      <source>plus or minus</source>
      <translation>más o menos</translation>
    </message>
    <message>
      <source>divided by</source>
      <translation>dividido entre</translation>
    </message>
    <message>
      <source>dot</source>
      <translation>punto</translation>
    </message>
    <message>
      <source>colon</source>
      <translation>dos puntos</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>punto y coma</translation>
    </message>
    <message>
      <source>quotation marks</source>
      <translation>comillas</translation>
    </message>
    <message>
      <source>three dots</source>
      <translation>tres puntos</translation>
    </message>
    <message>
      <source>dash and dot</source>
      <translation>raya y punto</translation>
    </message>
    <message>
      <source>exclamation mark, with a ring</source>
      <translation>signo de exclamación, con anillo</translation>
    </message>
    <message>
      <source>tick, long</source>
      <translation>marca de verificación, larga</translation>
    </message>
    <message>
      <source>N in a ring</source>
      <translation>N en un anillo</translation>
    </message>
    <message>
      <source>a cross of loops</source>
      <translation>una cruz de bucles</translation>
    </message>
    <message>
      <source>scratch</source>
      <translation>arañazo</translation>
    </message>
    <message>
      <source>spring</source>
      <translation>muelle</translation>
    </message>
    <message>
      <source>ampersand, like an E</source>
      <translation>signo et, como una E</translation>
    </message>
    <message>
      <source>percent with one stroke</source>
      <translation>por ciento de un trazo</translation>
    </message>
    <message>
      <source>copyright</source>
      <translation>copyright</translation>
    </message>
    <message>
      <source>i, with a dot</source>
      <translation>i, con punto</translation>
    </message>
    <message>
      <source>q, with a hook</source>
      <translation>q, con gancho</translation>
    </message>
    <message>
      <source>q, crossed at the stem</source>
      <translation>q, cruzada en el tallo</translation>
    </message>
    <message>
      <source>Z, crossed</source>
      <translation>Z, cruzada</translation>
    </message>
    <message>
      <source>z, with a tail below the line</source>
      <translation>z, con cola bajo la línea</translation>
    </message>
    <message>
      <source>Greek sigma</source>
      <translation>sigma griega</translation>
    </message>
    <message>
      <source>Greek sigma, at the end of a word</source>
      <translation>sigma griega, al final de palabra</translation>
    </message>
    <message>
      <source>Hangul ieung, with a tick</source>
      <translation>ieung hangul, con tilde</translation>
    </message>
    <message>
      <source>Hangul kieuk</source>
      <translation>kieuk hangul</translation>
    </message>
    <message>
      <source>Hangul rieul</source>
      <translation>rieul hangul</translation>
    </message>
    <message>
      <source>Hangul giyeok, wide</source>
      <translation>giyeok hangul, ancha</translation>
    </message>
    <message>
      <source>Hangul i and eo</source>
      <translation>i y eo hangul</translation>
    </message>
    <message>
      <source>Greek delta, with a curl</source>
      <translation>delta griega, con rizo</translation>
    </message>
    <message>
      <source>Hebrew dalet, long roof</source>
      <translation>dalet hebrea, techo largo</translation>
    </message>
    <message>
      <source>Hebrew gimel</source>
      <translation>gimel hebrea</translation>
    </message>
    <message>
      <source>Aramaic lamed</source>
      <translation>lamed aramea</translation>
    </message>
    <message>
      <source>Aramaic mem</source>
      <translation>mem aramea</translation>
    </message>
    <message>
      <source>Aramaic he</source>
      <translation>he aramea</translation>
    </message>
    <message>
      <source>crossed at three heights</source>
      <translation>cruzado a tres alturas</translation>
    </message>
    <message>
      <source>open triangle on a stem</source>
      <translation>triángulo abierto sobre un tallo</translation>
    </message>
    <message>
      <source>y, with a closed loop below</source>
      <translation>y, con bucle cerrado abajo</translation>
    </message>
    <message>
      <source>bowl on a long stem</source>
      <translation>cuenco sobre un tallo largo</translation>
    </message>
    <message>
      <source>Latin capital G, with a spur</source>
      <translation>G mayúscula latina, con espolón</translation>
    </message>
    <message>
      <source>scribble</source>
      <translation>garabato</translation>
    </message>
    <message>
      <source>part of a digit</source>
      <translation>parte de una cifra</translation>
    </message>
    <message>
      <source>two digits side by side</source>
      <translation>dos cifras una al lado de otra</translation>
    </message>
    <message>
      <source>two digits, one above the other</source>
      <translation>dos cifras una encima de otra</translation>
    </message>
    <message>
      <source>two digits on each other</source>
      <translation>dos cifras superpuestas</translation>
    </message>
    <message>
      <source>mirrored digit</source>
      <translation>cifra reflejada</translation>
    </message>
    <message>
      <source>digit on its side</source>
      <translation>cifra tumbada</translation>
    </message>
    <message>
      <source>digit upside down</source>
      <translation>cifra cabeza abajo</translation>
    </message>
  </context>
</TS>
