<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>digitpad</name>
    <message numerus="yes">
      <source>{right} of {n} ({low} to {high}%)</source>
      <translation>
        <numerusform>{right} of {n} ({low} to {high}%)</numerusform>
        <numerusform>{right} of {n} ({low} to {high}%)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples that the recognizer and the other writers’ samples both take for the same other label, those with most against them first. Look at them before you believe either side.</source>
      <translation>
        <numerusform>One sample that the recognizer and the other writers’ samples both take for the same other label. Look at it before you believe either side.</numerusform>
        <numerusform>{n} samples that the recognizer and the other writers’ samples both take for the same other label, those with most against them first. Look at them before you believe either side.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more are left out: nobody’s name is with them.</source>
      <translation>
        <numerusform>One more is left out: nobody’s name is with it.</numerusform>
        <numerusform>{n} more are left out: nobody’s name is with them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read right without the writer’s own samples: {right} of {n} digits, {share}% (95%: {low} to {high}%).</source>
      <translation>
        <numerusform>Read right without the writer’s own samples: {right} of {n} digit, {share}% (95%: {low} to {high}%).</numerusform>
        <numerusform>Read right without the writer’s own samples: {right} of {n} digits, {share}% (95%: {low} to {high}%).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Labels that the nearest samples of other writers agree with: {agreeing} of {n}, {share}%.</source>
      <translation>
        <numerusform>Labels that the nearest samples of other writers agree with: {agreeing} of {n}, {share}%.</numerusform>
        <numerusform>Labels that the nearest samples of other writers agree with: {agreeing} of {n}, {share}%.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The first {n} are shown.</source>
      <translation>
        <numerusform>The first is shown.</numerusform>
        <numerusform>The first {n} are shown.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{label} read as {read}: {n}</source>
      <translation>
        <numerusform>{label} read as {read}: {n}</numerusform>
        <numerusform>{label} read as {read}: {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of {label}</source>
      <translation>
        <numerusform>{n} picture of {label}</numerusform>
        <numerusform>{n} pictures of {label}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of {tested} misread, with their nearest neighbours</source>
      <translation>
        <numerusform>{n} of {tested} misread, with their nearest neighbours</numerusform>
        <numerusform>{n} of {tested} misread, with their nearest neighbours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Near-duplicates: {n}</source>
      <translation>
        <numerusform>Near-duplicates: {n}</numerusform>
        <numerusform>Near-duplicates: {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies: {score}%</source>
      <translation>
        <numerusform>{n} copy: {score}%</numerusform>
        <numerusform>{n} copies: {score}%</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} found and removed: {score}%</source>
      <translation>
        <numerusform>{n} found and removed: {score}%</numerusform>
        <numerusform>{n} found and removed: {score}%</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The same for {n} writers</source>
      <translation>
        <numerusform>The same for {n} writer</numerusform>
        <numerusform>The same for {n} writers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>They disagree on {n} of {tested} pictures</source>
      <translation>
        <numerusform>They disagree on {n} of {tested} pictures</numerusform>
        <numerusform>They disagree on {n} of {tested} pictures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Misread: {n} of {tested}</source>
      <translation>
        <numerusform>Misread: {n} of {tested}</numerusform>
        <numerusform>Misread: {n} of {tested}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>layer {layer}: {active} of {n} lit</source>
      <translation>
        <numerusform>layer {layer}: {active} of {n} lit</numerusform>
        <numerusform>layer {layer}: {active} of {n} lit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what}: {score}% after {n} passes, not {whole}%</source>
      <translation>
        <numerusform>{what}: {score}% after {n} pass, not {whole}%</numerusform>
        <numerusform>{what}: {score}% after {n} passes, not {whole}%</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>k = {k}: {n} regions</source>
      <translation>
        <numerusform>k = {k}: {n} region</numerusform>
        <numerusform>k = {k}: {n} regions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} numbers of {digits} digits</source>
      <translation>
        <numerusform>{n} number of {digits} digits</numerusform>
        <numerusform>{n} numbers of {digits} digits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures: {time} ms</source>
      <translation>
        <numerusform>{n} picture: {time} ms</numerusform>
        <numerusform>{n} pictures: {time} ms</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>k is {k}, but there are only {n} pictures to train on.</source>
      <translation>
        <numerusform>k is {k}, but there is only {n} picture to train on.</numerusform>
        <numerusform>k is {k}, but there are only {n} pictures to train on.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{train} to train and {test} to test are more than the {n} pictures there are.</source>
      <translation>
        <numerusform>{train} to train and {test} to test are more than the {n} picture there is.</numerusform>
        <numerusform>{train} to train and {test} to test are more than the {n} pictures there are.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} pictures are on one side: some must train and some must test.</source>
      <translation>
        <numerusform>The {n} picture is on one side: some must train and some must test.</numerusform>
        <numerusform>All {n} pictures are on one side: some must train and some must test.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are too few to train on a share of {fraction}.</source>
      <translation>
        <numerusform>{n} picture is too few to train on a share of {fraction}.</numerusform>
        <numerusform>{n} pictures are too few to train on a share of {fraction}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>going over the pictures {n} times</source>
      <translation>
        <numerusform>going over the pictures {n} time</numerusform>
        <numerusform>going over the pictures {n} times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{worst} Luck alone splits one of {n} pairs as unevenly in {share}% of all cases: no proof of a direction.</source>
      <translation>
        <numerusform>{worst} Luck alone splits one of {n} pair as unevenly in {share}% of all cases: no proof of a direction.</numerusform>
        <numerusform>{worst} Luck alone splits one of {n} pairs as unevenly in {share}% of all cases: no proof of a direction.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{worst} Chance would split one of {n} pairs so in less than {share}% of all cases: it has a direction.</source>
      <translation>
        <numerusform>{worst} Chance would split one of {n} pair so in less than {share}% of all cases: it has a direction.</numerusform>
        <numerusform>{worst} Chance would split one of {n} pairs so in less than {share}% of all cases: it has a direction.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{folds} folds need at least as many pictures; there are {n}.</source>
      <translation>
        <numerusform>{folds} folds need at least as many pictures; there is {n}.</numerusform>
        <numerusform>{folds} folds need at least as many pictures; there are {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The class {label} has {n} samples, fewer than the {folds} folds: use fewer folds or add samples.</source>
      <translation>
        <numerusform>The class {label} has {n} sample, fewer than the {folds} folds: use fewer folds or add samples.</numerusform>
        <numerusform>The class {label} has {n} samples, fewer than the {folds} folds: use fewer folds or add samples.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} test pictures are read right, and yet the true accuracy may be as low as {low}%: a short test cannot promise more.</source>
      <translation>
        <numerusform>The only test picture is read right, and yet the true accuracy may be as low as {low}%: a short test cannot promise more.</numerusform>
        <numerusform>All {n} test pictures are read right, and yet the true accuracy may be as low as {low}%: a short test cannot promise more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A drawing of one's own has 64 numbers, not {n}.</source>
      <translation>
        <numerusform>A drawing of one's own has 64 numbers, not {n}.</numerusform>
        <numerusform>A drawing of one's own has 64 numbers, not {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The data themselves have {n} such pictures.</source>
      <translation>
        <numerusform>The data themselves have {n} such picture.</numerusform>
        <numerusform>The data themselves have {n} such pictures.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>L1 and L2 are equally good here ({accuracy}%), though they disagree: each alone is right on {n} pictures.</source>
      <translation>
        <numerusform>L1 and L2 are equally good here ({accuracy}%), though they disagree: each alone is right on {n} picture.</numerusform>
        <numerusform>L1 and L2 are equally good here ({accuracy}%), though they disagree: each alone is right on {n} pictures.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are only {n} test pictures to light up.</source>
      <translation>
        <numerusform>There is only {n} test picture to light up.</numerusform>
        <numerusform>There are only {n} test pictures to light up.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A picture has {pixels} numbers here, not {n}.</source>
      <translation>
        <numerusform>A picture has {pixels} numbers here, not {n}.</numerusform>
        <numerusform>A picture has {pixels} numbers here, not {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>To say why a model misreads, at least {n} labelled digits are needed; there are {found}.</source>
      <translation>
        <numerusform>To say why a model misreads, at least {n} labelled digit is needed; there are {found}.</numerusform>
        <numerusform>To say why a model misreads, at least {n} labelled digits are needed; there are {found}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The model's input has {n} axes: digitpad gives pictures, which have at most four.</source>
      <translation>
        <numerusform>The model's input has {n} axis: digitpad gives pictures, which have at most four.</numerusform>
        <numerusform>The model's input has {n} axes: digitpad gives pictures, which have at most four.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The model takes {n} numbers: that is no square picture.</source>
      <translation>
        <numerusform>The model takes {n} number: that is no square picture.</numerusform>
        <numerusform>The model takes {n} numbers: that is no square picture.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The model has {n} classes, but there are ten digits.</source>
      <translation>
        <numerusform>The model has {n} class, but there are ten digits.</numerusform>
        <numerusform>The model has {n} classes, but there are ten digits.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} was not written: it would read {n} of {total} drawings differently.</source>
      <translation>
        <numerusform>{path} was not written: it would read {n} of {total} drawings differently.</numerusform>
        <numerusform>{path} was not written: it would read {n} of {total} drawings differently.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This network has more than {n} operators.</source>
      <translation>
        <numerusform>This network has more than {n} operator.</numerusform>
        <numerusform>This network has more than {n} operators.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>add {n} samples</source>
      <translation>
        <numerusform>add {n} sample</numerusform>
        <numerusform>add {n} samples</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>remove {n} samples</source>
      <translation>
        <numerusform>remove {n} sample</numerusform>
        <numerusform>remove {n} samples</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>restore {n} samples</source>
      <translation>
        <numerusform>restore {n} sample</numerusform>
        <numerusform>restore {n} samples</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>relabel {n} samples as {label}</source>
      <translation>
        <numerusform>relabel {n} sample as {label}</numerusform>
        <numerusform>relabel {n} samples as {label}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples imported; taught and imported in all: {mine}.</source>
      <translation>
        <numerusform>One sample imported; taught and imported in all: {mine}.</numerusform>
        <numerusform>{n} samples imported; taught and imported in all: {mine}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples of {writers} writers brought together; {twice} were there already.</source>
      <translation>
        <numerusform>One sample of {writers} writers brought together; {twice} were there already.</numerusform>
        <numerusform>{n} samples of {writers} writers brought together; {twice} were there already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples of one writer brought together; {twice} were there already.</source>
      <translation>
        <numerusform>One sample of one writer brought together; {twice} were there already.</numerusform>
        <numerusform>{n} samples of one writer brought together; {twice} were there already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{words} words that are no digits: {n} drawings count as not a digit</source>
      <translation>
        <numerusform>{words} words that are no digits: {n} drawing counts as not a digit</numerusform>
        <numerusform>{words} words that are no digits: {n} drawings count as not a digit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: they have no label</source>
      <translation>
        <numerusform>{n} drawing is left out: it has no label</numerusform>
        <numerusform>{n} drawings are left out: they have no label</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: their labels are not 0 to 9 ({words})</source>
      <translation>
        <numerusform>{n} drawing is left out: its label is not 0 to 9 ({words})</numerusform>
        <numerusform>{n} drawings are left out: their labels are not 0 to 9 ({words})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: their labels are no digits ({words})</source>
      <translation>
        <numerusform>{n} drawing is left out: its label is no digit ({words})</numerusform>
        <numerusform>{n} drawings are left out: their labels are no digits ({words})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} neighbours say {said}: keep as {label}?</source>
      <translation>
        <numerusform>The one neighbour says {said}: keep as {label}?</numerusform>
        <numerusform>All {n} neighbours say {said}: keep as {label}?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What was not stored yet is stored now: {n}.</source>
      <translation>
        <numerusform>What was not stored yet is stored now: {n}.</numerusform>
        <numerusform>What was not stored yet is stored now: {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Learnt as {label}; samples in the set: {n}.</source>
      <translation>
        <numerusform>Learnt as {label}; samples in the set: {n}.</numerusform>
        <numerusform>Learnt as {label}; samples in the set: {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples added; taught and imported in all: {mine}.</source>
      <translation>
        <numerusform>One sample added; taught and imported in all: {mine}.</numerusform>
        <numerusform>{n} samples added; taught and imported in all: {mine}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples removed.</source>
      <translation>
        <numerusform>{n} sample removed.</numerusform>
        <numerusform>{n} samples removed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples restored.</source>
      <translation>
        <numerusform>{n} sample restored.</numerusform>
        <numerusform>{n} samples restored.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples relabelled as {label}.</source>
      <translation>
        <numerusform>{n} sample relabelled as {label}.</numerusform>
        <numerusform>{n} samples relabelled as {label}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The training set has changed; samples in it: {n}.</source>
      <translation>
        <numerusform>The training set has changed; samples in it: {n}.</numerusform>
        <numerusform>The training set has changed; samples in it: {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>teach a number of {n} digits</source>
      <translation>
        <numerusform>teach a number of {n} digit</numerusform>
        <numerusform>teach a number of {n} digits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} digits learnt; samples in the set: {mine}.</source>
      <translation>
        <numerusform>{n} digit learnt; samples in the set: {mine}.</numerusform>
        <numerusform>{n} digits learnt; samples in the set: {mine}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} files.</source>
      <translation>
        <numerusform>{path} holds more than {n} file.</numerusform>
        <numerusform>{path} holds more than {n} files.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are left out: they hold no drawings ({kinds})</source>
      <translation>
        <numerusform>{n} file is left out: it holds no drawings ({kinds})</numerusform>
        <numerusform>{n} files are left out: they hold no drawings ({kinds})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are left out: {reason}</source>
      <translation>
        <numerusform>{n} file is left out: {reason}</numerusform>
        <numerusform>{n} files are left out: {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds arrays of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} holds arrays of more than {n} byte.</numerusform>
        <numerusform>{path} holds arrays of more than {n} bytes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds an array of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} holds an array of more than {n} byte.</numerusform>
        <numerusform>{path} holds an array of more than {n} bytes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} definitions.</source>
      <translation>
        <numerusform>{path} holds more than {n} definition.</numerusform>
        <numerusform>{path} holds more than {n} definitions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the drawing has more than {n} strokes.</source>
      <translation>
        <numerusform>the drawing has more than {n} stroke.</numerusform>
        <numerusform>the drawing has more than {n} strokes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} points in one piece.</source>
      <translation>
        <numerusform>{path} holds more than {n} point in one piece.</numerusform>
        <numerusform>{path} holds more than {n} points in one piece.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a stroke has more than {n} points.</source>
      <translation>
        <numerusform>a stroke has more than {n} point.</numerusform>
        <numerusform>a stroke has more than {n} points.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the line is longer than {n} bytes.</source>
      <translation>
        <numerusform>the line is longer than {n} byte.</numerusform>
        <numerusform>the line is longer than {n} bytes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} blank lines.</source>
      <translation>
        <numerusform>{path} holds more than {n} blank line.</numerusform>
        <numerusform>{path} holds more than {n} blank lines.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} parts.</source>
      <translation>
        <numerusform>{path} holds more than {n} part.</numerusform>
        <numerusform>{path} holds more than {n} parts.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it holds more than {n} strokes.</source>
      <translation>
        <numerusform>it holds more than {n} stroke.</numerusform>
        <numerusform>it holds more than {n} strokes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} is not a file of Quick, Draw!: its drawing {n} is damaged.</source>
      <translation>
        <numerusform>{path} is not a file of Quick, Draw!: its drawing {n} is damaged.</numerusform>
        <numerusform>{path} is not a file of Quick, Draw!: its drawing {n} is damaged.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} is a page of a reMarkable before 2022 (version {n}), which is not read: save it on the tablet.</source>
      <translation>
        <numerusform>{path} is a page of a reMarkable before 2022 (version {n}), which is not read: save it on the tablet.</numerusform>
        <numerusform>{path} is a page of a reMarkable before 2022 (version {n}), which is not read: save it on the tablet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it holds more than {n} filled shapes.</source>
      <translation>
        <numerusform>it holds more than {n} filled shape.</numerusform>
        <numerusform>it holds more than {n} filled shapes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} elements.</source>
      <translation>
        <numerusform>{path} holds more than {n} element.</numerusform>
        <numerusform>{path} holds more than {n} elements.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} strokes.</source>
      <translation>
        <numerusform>{path} holds more than {n} stroke.</numerusform>
        <numerusform>{path} holds more than {n} strokes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds an element of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} holds an element of more than {n} byte.</numerusform>
        <numerusform>{path} holds an element of more than {n} bytes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} has more than {n} columns.</source>
      <translation>
        <numerusform>{path} has more than {n} column.</numerusform>
        <numerusform>{path} has more than {n} columns.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>this row has {n} values, the others have {width}.</source>
      <translation>
        <numerusform>this row has {n} value, the others have {width}.</numerusform>
        <numerusform>this row has {n} values, the others have {width}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it is longer than {n} characters.</source>
      <translation>
        <numerusform>it is longer than {n} character.</numerusform>
        <numerusform>it is longer than {n} characters.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}: a row has the numbers of a square picture (64, 784 …) or 16 coordinates, and a label; this one has {n} values.</source>
      <translation>
        <numerusform>{path}: a row has the numbers of a square picture (64, 784 …) or 16 coordinates, and a label; this one has {n} value.</numerusform>
        <numerusform>{path}: a row has the numbers of a square picture (64, 784 …) or 16 coordinates, and a label; this one has {n} values.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} pictures.</source>
      <translation>
        <numerusform>{path} holds more than {n} picture.</numerusform>
        <numerusform>{path} holds more than {n} pictures.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} is {width} by {height} pixels large; digitpad reads up to {n} pixels.</source>
      <translation>
        <numerusform>{path} is {width} by {height} pixels large; digitpad reads up to {n} pixel.</numerusform>
        <numerusform>{path} is {width} by {height} pixels large; digitpad reads up to {n} pixels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} pages.</source>
      <translation>
        <numerusform>{path} holds more than {n} page.</numerusform>
        <numerusform>{path} holds more than {n} pages.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} has {n} rows of digits, not {wanted}.</source>
      <translation>
        <numerusform>{path} has {n} row of digits, not {wanted}.</numerusform>
        <numerusform>{path} has {n} rows of digits, not {wanted}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The sheet falls into more than {n} pieces.</source>
      <translation>
        <numerusform>The sheet falls into more than {n} piece.</numerusform>
        <numerusform>The sheet falls into more than {n} pieces.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is not in the file.</source>
      <translation>
        <numerusform>{path}, row {n}: its picture is not in the file.</numerusform>
        <numerusform>{path}, row {n}: its picture is not in the file.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is damaged.</source>
      <translation>
        <numerusform>{path}, row {n}: its picture is damaged.</numerusform>
        <numerusform>{path}, row {n}: its picture is damaged.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is too large.</source>
      <translation>
        <numerusform>{path}, row {n}: its picture is too large.</numerusform>
        <numerusform>{path}, row {n}: its picture is too large.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings of numbers are cut into {digits} digits</source>
      <translation>
        <numerusform>{n} drawing of a number is cut into {digits} digits</numerusform>
        <numerusform>{n} drawings of numbers are cut into {digits} digits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings of numbers do not read as their numbers, and are not cut</source>
      <translation>
        <numerusform>{n} drawing of a number does not read as its number, and is not cut</numerusform>
        <numerusform>{n} drawings of numbers do not read as their numbers, and are not cut</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The files hold more than {n} drawings.</source>
      <translation>
        <numerusform>The files hold more than {n} drawing.</numerusform>
        <numerusform>The files hold more than {n} drawings.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} boxes read as another digit by far: see whether they are what was asked for</source>
      <translation>
        <numerusform>{n} box reads as another digit by far: see whether it is what was asked for</numerusform>
        <numerusform>{n} boxes read as another digit by far: see whether they are what was asked for</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings have no label: what they read as is only proposed</source>
      <translation>
        <numerusform>{n} drawing has no label: what it reads as is only proposed</numerusform>
        <numerusform>{n} drawings have no label: what they read as is only proposed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings do not read as a digit</source>
      <translation>
        <numerusform>{n} drawing does not read as a digit</numerusform>
        <numerusform>{n} drawings do not read as a digit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples cannot be read; “salvage” makes a new set of all others.</source>
      <translation>
        <numerusform>{n} sample cannot be read; “salvage” makes a new set of all others.</numerusform>
        <numerusform>{n} samples cannot be read; “salvage” makes a new set of all others.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples are newer than the set itself.</source>
      <translation>
        <numerusform>{n} sample is newer than the set itself.</numerusform>
        <numerusform>{n} samples are newer than the set itself.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} of {n} drawings looked at read as labelled, {then} would</source>
      <translation>
        <numerusform>{share} of {n} drawing looked at reads as labelled, {then} would</numerusform>
        <numerusform>{share} of {n} drawings looked at read as labelled, {then} would</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>only {share} of {n} drawings looked at read as labelled</source>
      <translation>
        <numerusform>only {share} of {n} drawing looked at reads as labelled</numerusform>
        <numerusform>only {share} of {n} drawings looked at read as labelled</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} of {n} drawings looked at read as labelled</source>
      <translation>
        <numerusform>{share} of {n} drawing looked at reads as labelled</numerusform>
        <numerusform>{share} of {n} drawings looked at read as labelled</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} files to take them in</source>
      <translation>
        <numerusform>Drop {n} file to take it in</numerusform>
        <numerusform>Drop {n} files to take them in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} taught, {correct} of them had been read right</source>
      <translation>
        <numerusform>{n} taught, {correct} of them had been read right</numerusform>
        <numerusform>{n} taught, {correct} of them had been read right</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the last {n} taught, {correct} had been read right</source>
      <translation>
        <numerusform>Of the last {n} taught, {correct} had been read right</numerusform>
        <numerusform>Of the last {n} taught, {correct} had been read right</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share}%, {n} s left</source>
      <translation>
        <numerusform>{share}%, {n} s left</numerusform>
        <numerusform>{share}%, {n} s left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read as {digit}: {n} of {k} neighbours</source>
      <translation>
        <numerusform>Read as {digit}: {n} of {k} neighbours</numerusform>
        <numerusform>Read as {digit}: {n} of {k} neighbours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It is kept as a line, not as a picture: {n} points, with the time of each.</source>
      <translation>
        <numerusform>It is kept as a line, not as a picture: {n} point, with its time.</numerusform>
        <numerusform>It is kept as a line, not as a picture: {n} points, with the time of each.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These {n} samples are to blame, with {share} of the vote; the loudest: {which}.</source>
      <translation>
        <numerusform>This {n} sample is to blame, with {share} of the vote: {which}.</numerusform>
        <numerusform>These {n} samples are to blame, with {share} of the vote; the loudest: {which}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings taught. Of all {total} drawings of this game it now reads {now} as you meant them; before, {before}.</source>
      <translation>
        <numerusform>{n} drawing taught. Of all {total} drawings of this game it now reads {now} as you meant them; before, {before}.</numerusform>
        <numerusform>{n} drawings taught. Of all {total} drawings of this game it now reads {now} as you meant them; before, {before}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings taught.</source>
      <translation>
        <numerusform>{n} drawing taught.</numerusform>
        <numerusform>{n} drawings taught.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>and {n} more</numerusform>
        <numerusform>and {n} more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} selected</source>
      <translation>
        <numerusform>{n} selected</numerusform>
        <numerusform>{n} selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples</source>
      <translation>
        <numerusform>{n} sample</numerusform>
        <numerusform>{n} samples</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are more digits on this page: only the first {n} are read.</source>
      <translation>
        <numerusform>There are more digits on this page: only the first is read.</numerusform>
        <numerusform>There are more digits on this page: only the first {n} are read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This line has {n} boxes, not {wanted}: join or split them first.</source>
      <translation>
        <numerusform>This line has {n} box, not {wanted}: join or split them first.</numerusform>
        <numerusform>This line has {n} boxes, not {wanted}: join or split them first.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The drawing does not fall into {n} digits: join or split its boxes first.</source>
      <translation>
        <numerusform>The drawing does not fall into {n} digit: join or split its boxes first.</numerusform>
        <numerusform>The drawing does not fall into {n} digits: join or split its boxes first.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It reads {share} of {n} samples right; no fault is seen in what it gets.</source>
      <translation>
        <numerusform>It reads {share} of {n} sample right; no fault is seen in what it gets.</numerusform>
        <numerusform>It reads {share} of {n} samples right; no fault is seen in what it gets.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changed cells make it {label} ({cells}).</source>
      <translation>
        <numerusform>{n} changed cell makes it {label} ({cells}).</numerusform>
        <numerusform>{n} changed cells make it {label} ({cells}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changed cells make it {label}.</source>
      <translation>
        <numerusform>{n} changed cell makes it {label}.</numerusform>
        <numerusform>{n} changed cells make it {label}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} boxes on the page, {refused} of them “?”: no digit</source>
      <translation>
        <numerusform>{n} box on the page, {refused} of them “?”: no digit</numerusform>
        <numerusform>{n} boxes on the page, {refused} of them “?”: no digit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} boxes on the page</source>
      <translation>
        <numerusform>{n} box on the page</numerusform>
        <numerusform>{n} boxes on the page</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Each is left out and read: up to {n} taught or imported ones by digitpad, more of them and built-in ones by the nearest.</source>
      <translation>
        <numerusform>Each is left out and read: up to one taught or imported by digitpad, more of them and built-in ones by the nearest.</numerusform>
        <numerusform>Each is left out and read: up to {n} taught or imported ones by digitpad, more of them and built-in ones by the nearest.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} samples</source>
      <translation>
        <numerusform>{n} of {total} samples</numerusform>
        <numerusform>{n} of {total} samples</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} selected, {built_in} built in</source>
      <translation>
        <numerusform>{n} selected, {built_in} built in</numerusform>
        <numerusform>{n} selected, {built_in} built in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{digit}: {before} read right before teaching, {after} now, of {n}.</source>
      <translation>
        <numerusform>{digit}: {before} read right before teaching, {after} now, of {n}.</numerusform>
        <numerusform>{digit}: {before} read right before teaching, {after} now, of {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} read right with {n} samples taught.</source>
      <translation>
        <numerusform>{share} read right with {n} sample taught.</numerusform>
        <numerusform>{share} read right with {n} samples taught.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n}k</source>
      <translation>
        <numerusform>{n}k</numerusform>
        <numerusform>{n}k</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Without any sample of the same writer, {share} of {n} are read right.</source>
      <translation>
        <numerusform>Without any sample of the same writer, {share} of {n} are read right.</numerusform>
        <numerusform>Without any sample of the same writer, {share} of {n} are read right.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Most to gain: more {digit}s; {wrong} of {n} are misread.</source>
      <translation>
        <numerusform>Most to gain: more {digit}s; {wrong} of {n} is misread.</numerusform>
        <numerusform>Most to gain: more {digit}s; {wrong} of {n} are misread.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} digits taught or imported, each read without itself: {before} right if nothing were taught, {after} now.</source>
      <translation>
        <numerusform>Of one digit taught or imported, read without itself: {before} right if nothing were taught, {after} now.</numerusform>
        <numerusform>Of {n} digits taught or imported, each read without itself: {before} right if nothing were taught, {after} now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {total} digits taught or imported, {n} were read, each without itself: {before} right if nothing were taught, {after} now.</source>
      <translation>
        <numerusform>Of {total} digits taught or imported, one was read, without itself: {before} right if nothing were taught, {after} now.</numerusform>
        <numerusform>Of {total} digits taught or imported, {n} were read, each without itself: {before} right if nothing were taught, {after} now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{digit}: {n}</source>
      <translation>
        <numerusform>{digit}: {n}</numerusform>
        <numerusform>{digit}: {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} collected, {right} of them read right before</source>
      <translation>
        <numerusform>{n} collected, {right} of them read right before</numerusform>
        <numerusform>{n} collected, {right} of them read right before</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>collect {n} digits</source>
      <translation>
        <numerusform>collect {n} digit</numerusform>
        <numerusform>collect {n} digits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} digits collected.</source>
      <translation>
        <numerusform>{n} digit collected.</numerusform>
        <numerusform>{n} digits collected.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These {n} samples came with digitpad. Yours will stand before them: teach some, collect them, or import.</source>
      <translation>
        <numerusform>This sample came with digitpad. Yours will stand before it: teach some, collect them, or import.</numerusform>
        <numerusform>These {n} samples came with digitpad. Yours will stand before them: teach some, collect them, or import.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All that were taught or imported: {n}</source>
      <translation>
        <numerusform>All that were taught or imported: {n}</numerusform>
        <numerusform>All that were taught or imported: {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} digits collected and stored.</source>
      <translation>
        <numerusform>{n} digit collected and stored.</numerusform>
        <numerusform>{n} digits collected and stored.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Those of them that are shown: {n}</source>
      <translation>
        <numerusform>Those of them that are shown: {n}</numerusform>
        <numerusform>Those of them that are shown: {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Those of them that are selected: {n}</source>
      <translation>
        <numerusform>Those of them that are selected: {n}</numerusform>
        <numerusform>Those of them that are selected: {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>strokes: {strokes}, points: {n}</source>
      <translation>
        <numerusform>strokes: {strokes}, points: {n}</numerusform>
        <numerusform>strokes: {strokes}, points: {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Other samples that are read differently because of it: {n}; rightly now: {better}. A click opens one.</source>
      <translation>
        <numerusform>Other samples that are read differently because of it: {n}; rightly now: {better}. A click opens it.</numerusform>
        <numerusform>Other samples that are read differently because of it: {n}; rightly now: {better}. A click opens one.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples are in {path}.</source>
      <translation>
        <numerusform>{n} sample is in {path}.</numerusform>
        <numerusform>{n} samples are in {path}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{told} Left out, since they have no strokes: {n}.</source>
      <translation>
        <numerusform>{told} Left out, since it has no strokes: {n}.</numerusform>
        <numerusform>{told} Left out, since they have no strokes: {n}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import {n} samples</source>
      <translation>
        <numerusform>Import {n} sample</numerusform>
        <numerusform>Import {n} samples</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} selected: what are they?</source>
      <translation>
        <numerusform>{n} selected: what is it?</numerusform>
        <numerusform>{n} selected: what are they?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings: {formats}</source>
      <translation>
        <numerusform>{n} drawing: {formats}</numerusform>
        <numerusform>{n} drawings: {formats}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them are there already, exactly or shifted, resized or resampled.</source>
      <translation>
        <numerusform>{n} of them is there already, exactly or shifted, resized or resampled.</numerusform>
        <numerusform>{n} of them are there already, exactly or shifted, resized or resampled.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more have nothing drawn.</source>
      <translation>
        <numerusform>{n} more has nothing drawn.</numerusform>
        <numerusform>{n} more have nothing drawn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} bear other words than those listed and are left out.</source>
      <translation>
        <numerusform>{n} bears another word than those listed and is left out.</numerusform>
        <numerusform>{n} bear other words than those listed and are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings as {label}; duplicates left out: {twice}</source>
      <translation>
        <numerusform>{name}: {n} drawing as {label}; duplicates left out: {twice}</numerusform>
        <numerusform>{name}: {n} drawings as {label}; duplicates left out: {twice}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings left out</source>
      <translation>
        <numerusform>{name}: {n} drawing left out</numerusform>
        <numerusform>{name}: {n} drawings left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings as {label}</source>
      <translation>
        <numerusform>{name}: {n} drawing as {label}</numerusform>
        <numerusform>{name}: {n} drawings as {label}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these drawings were labelled one by one</source>
      <translation>
        <numerusform>{n} of these drawings was labelled by itself</numerusform>
        <numerusform>{n} of these drawings were labelled one by one</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these drawings were left out one by one</source>
      <translation>
        <numerusform>{n} of these drawings was left out by itself</numerusform>
        <numerusform>{n} of these drawings were left out one by one</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings with other words as labels: left out</source>
      <translation>
        <numerusform>{n} drawing with another word as label: left out</numerusform>
        <numerusform>{n} drawings with other words as labels: left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} without anything drawn: left out</source>
      <translation>
        <numerusform>{n} without anything drawn: left out</numerusform>
        <numerusform>{n} without anything drawn: left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Taking {n} samples in…</source>
      <translation>
        <numerusform>Taking {n} sample in…</numerusform>
        <numerusform>Taking {n} samples in…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>import {n} samples</source>
      <translation>
        <numerusform>import {n} sample</numerusform>
        <numerusform>import {n} samples</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reading {n} files…</source>
      <translation>
        <numerusform>Reading {n} file…</numerusform>
        <numerusform>Reading {n} files…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} files to look at them for import</source>
      <translation>
        <numerusform>Drop {n} file to look at it for import</numerusform>
        <numerusform>Drop {n} files to look at them for import</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} training sets to bring them together</source>
      <translation>
        <numerusform>Drop {n} training sets to bring them together</numerusform>
        <numerusform>Drop {n} training sets to bring them together</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples in {files} files become one new training set. Samples without a writer’s name get the name under “Whose”: put it right where the name of the file is not the person’s.</source>
      <translation>
        <numerusform>One sample in {files} files becomes one new training set. Samples without a writer’s name get the name under “Whose”: put it right where the name of the file is not the person’s.</numerusform>
        <numerusform>{n} samples in {files} files become one new training set. Samples without a writer’s name get the name under “Whose”: put it right where the name of the file is not the person’s.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{writer}, {digit}: {n} samples, {right} of them read right.</source>
      <translation>
        <numerusform>{writer}, {digit}: one sample, {right} of it read right.</numerusform>
        <numerusform>{writer}, {digit}: {n} samples, {right} of them read right.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{writer}, {digit}: {n} samples.</source>
      <translation>
        <numerusform>{writer}, {digit}: one sample.</numerusform>
        <numerusform>{writer}, {digit}: {n} samples.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>By the nearest sample of {other}, {right} of {n} digits of {writer} are read right: {share} (95%: {low} to {high}).</source>
      <translation>
        <numerusform>By the nearest sample of {other}, {right} of {n} digits of {writer} are read right: {share} (95%: {low} to {high}).</numerusform>
        <numerusform>By the nearest sample of {other}, {right} of {n} digits of {writer} are read right: {share} (95%: {low} to {high}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} drawings in this file: import all, or open the first?</source>
      <translation>
        <numerusform>There is {n} drawing in this file: import it, or open it?</numerusform>
        <numerusform>There are {n} drawings in this file: import all, or open the first?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are more than {n} drawings in this file: import all, or open the first?</source>
      <translation>
        <numerusform>There is more than {n} drawing in this file: import all, or open the first?</numerusform>
        <numerusform>There are more than {n} drawings in this file: import all, or open the first?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files: take them all into the training set, or open the first?</source>
      <translation>
        <numerusform>{n} file: take it into the training set, or open it?</numerusform>
        <numerusform>{n} files: take them all into the training set, or open the first?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import {n} files</source>
      <translation>
        <numerusform>Import {n} file</numerusform>
        <numerusform>Import {n} files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} has {n} pages: which is to be read?</source>
      <translation>
        <numerusform>{name} has {n} page: which is to be read?</numerusform>
        <numerusform>{name} has {n} pages: which is to be read?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples in your set</source>
      <translation>
        <numerusform>{n} sample in your set</numerusform>
        <numerusform>{n} samples in your set</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{sentence}; {n} not stored yet</source>
      <translation>
        <numerusform>{sentence}; {n} not stored yet</numerusform>
        <numerusform>{sentence}; {n} not stored yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings that were taught to {name} could not be stored there; they wait in {path}. Learn them here?</source>
      <translation>
        <numerusform>{n} drawing that was taught to {name} could not be stored there; it waits in {path}. Learn it here?</numerusform>
        <numerusform>{n} drawings that were taught to {name} could not be stored there; they wait in {path}. Learn them here?</numerusform>
      </translation>
    </message>
  </context>
</TS>
