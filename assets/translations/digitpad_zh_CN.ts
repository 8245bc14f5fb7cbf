<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>digitpad</name>
    <message>
      <source>There is no display for the window here: “digitpad recognize FILE” reads drawings without one.</source>
      <translation>此处没有可供窗口使用的显示器：“digitpad recognize 文件”无需窗口即可读取图画。</translation>
    </message>
    <message>
      <source>Line {line} of the atlas is no heading like “[7] barred”.</source>
      <translation>图谱第 {line} 行不是“[7] barred”那样的标题。</translation>
    </message>
    <message>
      <source>The atlas' style “{name}” (line {line}) has no skeleton.</source>
      <translation>图谱中的写法“{name}”（第 {line} 行）没有骨架。</translation>
    </message>
    <message>
      <source>The atlas' style “{name}” (line {line}) cannot be read: {reason}.</source>
      <translation>无法读取图谱中的写法“{name}”（第 {line} 行）：{reason}。</translation>
    </message>
    <message>
      <source>The atlas names “{name}” twice (line {line}).</source>
      <translation>图谱中“{name}”出现了两次（第 {line} 行）。</translation>
    </message>
    <message>
      <source>Line {line} of the atlas stands before any style.</source>
      <translation>图谱第 {line} 行位于任何写法之前。</translation>
    </message>
    <message>
      <source>Without the atlas there must be other samples to compare with.</source>
      <translation>没有图谱时，必须有其他样本可供比较。</translation>
    </message>
    <message>
      <source>The samples are pictures of {height} x {width}: give them as flat rows, X.reshape(len(X), {width_flat}).</source>
      <translation>样本是 {height} x {width} 的图片：请以展平的行给出，X.reshape(len(X), {width_flat})。</translation>
    </message>
    <message>
      <source>This is a single row: give a table of one row, x.reshape(1, -1).</source>
      <translation>这只是一行：请给出只有一行的表，x.reshape(1, -1)。</translation>
    </message>
    <message>
      <source>The samples have {ndim} axes, but a table has two.</source>
      <translation>样本有 {ndim} 个轴，而表只有两个。</translation>
    </message>
    <message>
      <source>The samples hold a number that is not finite, or too large to compare.</source>
      <translation>样本中含有非有限或过大而无法比较的数。</translation>
    </message>
    <message>
      <source>There are {samples} samples but labels of shape {shape}.</source>
      <translation>有 {samples} 个样本，但标签的形状为 {shape}。</translation>
    </message>
    <message>
      <source>There is no sample to learn from.</source>
      <translation>没有可供学习的样本。</translation>
    </message>
    <message>
      <source>“{metric}” is not a metric: use l2 or l1.</source>
      <translation>“{metric}”不是度量：请使用 l2 或 l1。</translation>
    </message>
    <message>
      <source>This classifier has learnt nothing yet: call fit(X, y) first.</source>
      <translation>此分类器尚未学习：请先调用 fit(X, y)。</translation>
    </message>
    <message>
      <source>The samples have {given} numbers each, but {expected} were learnt.</source>
      <translation>每个样本有 {given} 个数，而学习时为 {expected} 个。</translation>
    </message>
    <message numerus="yes">
      <source>{n_neighbors} neighbours cannot be found among {n} samples.</source>
      <translation>
        <numerusform>在 {n} 个样本中找不到 {n_neighbors} 个近邻。</numerusform>
      </translation>
    </message>
    <message>
      <source>The samples are not a table of numbers.</source>
      <translation>样本不是数字表。</translation>
    </message>
    <message>
      <source>There is no parameter “{name}”: use n_neighbors or metric.</source>
      <translation>没有参数“{name}”：请使用 n_neighbors 或 metric。</translation>
    </message>
    <message>
      <source>A stroke needs at least one point of x and y.</source>
      <translation>一个笔画至少需要一个含 x 和 y 的点。</translation>
    </message>
    <message>
      <source>A stroke has a coordinate that is not a finite number.</source>
      <translation>某个笔画的坐标不是有限数。</translation>
    </message>
    <message>
      <source>A stroke's lists of x and y differ in length.</source>
      <translation>某个笔画的 x 列表与 y 列表长度不同。</translation>
    </message>
    <message>
      <source>There is no part “{part}”: use {parts}.</source>
      <translation>没有“{part}”部分：请使用 {parts}。</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>The picture as it was given.</source>
      <translation>原样给出的图片。</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>墨迹</translation>
    </message>
    <message>
      <source>How much each pixel differs from the paper around it.</source>
      <translation>每个像素与周围纸面的差异。</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>黑白</translation>
    </message>
    <message>
      <source>Ink apart from paper, without specks.</source>
      <translation>与纸面分离的墨迹，去除斑点。</translation>
    </message>
    <message>
      <source>Thinned</source>
      <translation>细化</translation>
    </message>
    <message>
      <source>The middle of each line, one pixel wide.</source>
      <translation>每条线的中心，一个像素宽。</translation>
    </message>
    <message>
      <source>Which way the edges of the lines face: a second opinion, for pictures alone.</source>
      <translation>线条边缘的朝向：仅用于图片的第二意见。</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>图画</translation>
    </message>
    <message>
      <source>The strokes as they were drawn.</source>
      <translation>原样的笔画。</translation>
    </message>
    <message>
      <source>Cleaned</source>
      <translation>清理</translation>
    </message>
    <message>
      <source>Evenly spaced points, without tremor.</source>
      <translation>等距的点，去除抖动。</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>扶正</translation>
    </message>
    <message>
      <source>Most of the slant is taken out.</source>
      <translation>去除大部分倾斜。</translation>
    </message>
    <message>
      <source>In the box</source>
      <translation>归入方框</translation>
    </message>
    <message>
      <source>Size and place no longer matter, proportions half.</source>
      <translation>大小和位置不再重要，比例只保留一半。</translation>
    </message>
    <message>
      <source>32 × 32</source>
      <translation>32 × 32</translation>
    </message>
    <message>
      <source>A line of fixed width, drawn after scaling.</source>
      <translation>缩放后以固定线宽绘制。</translation>
    </message>
    <message>
      <source>8 × 8</source>
      <translation>8 × 8</translation>
    </message>
    <message>
      <source>How many of each cell's 16 pixels are ink.</source>
      <translation>每格 16 个像素中有多少是墨迹。</translation>
    </message>
    <message>
      <source>Directions</source>
      <translation>方向</translation>
    </message>
    <message>
      <source>Where the line runs flat, falling, upright and rising.</source>
      <translation>线条在何处水平、下降、竖直和上升。</translation>
    </message>
    <message>
      <source>Picture in the box</source>
      <translation>方框中的图片</translation>
    </message>
    <message>
      <source>The picture's own lines, upright and of one size.</source>
      <translation>图片自身的线条，扶正并统一大小。</translation>
    </message>
    <message>
      <source>Edges</source>
      <translation>边缘</translation>
    </message>
    <message>
      <source>A sample has a number that is not finite or too large to compare.</source>
      <translation>某个样本含有非有限或过大而无法比较的数。</translation>
    </message>
    <message>
      <source>“{name}” is not a label: use 0 to 9, or “not a digit”.</source>
      <translation>“{name}”不是标签：请使用 0 到 9，或“非数字”。</translation>
    </message>
    <message>
      <source>ink scaled to 0..1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>steps fitted to every weight (Adam, not plain gradient descent)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>It owes that most of all to going over the pictures {n} times: after the first time it read {first}%; {part} is worth {points} points.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No single part of its training matters here: whatever is left out, it reads as well.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>It owes that most of all to {part}: without it, {accuracy}% after {n} passes instead of {whole}%.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>The most frequent mistake: {label} read as {read}, {n} times.</source>
      <translation>
        <numerusform>最常见的错误：{label} 被读作 {read}，{n} 次。</numerusform>
      </translation>
    </message>
    <message>
      <source>{worst} The reverse happens {back} times: the two are taken for each other.</source>
      <translation>{worst} 反过来有 {back} 次：两者互相混淆。</translation>
    </message>
    <message>
      <source>Only the diagonal is filled: no class was taken for another.</source>
      <translation>只有对角线上有值：没有任何类别被误认。</translation>
    </message>
    <message>
      <source>{worst} The reverse happens {back} times: the mistake has a direction, they don't simply look alike.</source>
      <translation>{worst} 反过来有 {back} 次：错误是有方向的，并非只是相像。</translation>
    </message>
    <message>
      <source>Who is taken for whom?</source>
      <translation>谁被当成了谁？</translation>
    </message>
    <message>
      <source>Which digits are mistaken for which others?</source>
      <translation>哪些数字会被误认成哪些数字？</translation>
    </message>
    <message>
      <source>k = {k} is best with {mean}% ± {error} (standard error of {folds} folds).</source>
      <translation>k = {k} 最好，为 {mean}% ± {error}（{folds} 折的标准误差）。</translation>
    </message>
    <message>
      <source>{best} No larger k comes within that error: here the choice of k matters.</source>
      <translation>{best} 没有更大的 k 落在该误差之内：此处 k 的选择很重要。</translation>
    </message>
    <message>
      <source>Folds</source>
      <translation>折数</translation>
    </message>
    <message>
      <source>Every class in every fold alike</source>
      <translation>每折中各类别比例相同</translation>
    </message>
    <message>
      <source>Pictures to use</source>
      <translation>使用的图片数</translation>
    </message>
    <message>
      <source>There are only {available} pictures, not {asked}.</source>
      <translation>只有 {available} 张图片，而不是 {asked} 张。</translation>
    </message>
    <message numerus="yes">
      <source>{folds} folds need at least as many pictures; there are {n}.</source>
      <translation>
        <numerusform>{folds} 折至少需要同样多的图片；现有 {n} 张。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The class {label} has {n} samples, fewer than the {folds} folds: use fewer folds or add samples.</source>
      <translation>
        <numerusform>类别 {label} 有 {n} 个样本，少于 {folds} 折：请减少折数或增加样本。</numerusform>
      </translation>
    </message>
    <message>
      <source>{best} The folds differ by more than that: k = {other} ({mean}%) lies within the error and would be as defensible.</source>
      <translation>{best} 各折之间的差异更大：k = {other}（{mean}%）也在误差之内，同样站得住脚。</translation>
    </message>
    <message>
      <source>Cross-validation</source>
      <translation>交叉验证</translation>
    </message>
    <message>
      <source>Which k is best when every picture gets to test once, and how sure is that?</source>
      <translation>每张图片都测试一次时，哪个 k 最好？有多大把握？</translation>
    </message>
    <message>
      <source>The first ones; 0: all.</source>
      <translation>取最前面的；0：全部。</translation>
    </message>
    <message>
      <source>{name} has {images} pictures but {labels} labels.</source>
      <translation>{name} 有 {images} 张图片，却有 {labels} 个标签。</translation>
    </message>
    <message>
      <source>{name} holds no labelled pictures yet.</source>
      <translation>{name} 中还没有带标签的图片。</translation>
    </message>
    <message>
      <source>shifted</source>
      <translation>平移</translation>
    </message>
    <message>
      <source>share of width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drawn smaller</source>
      <translation>画得更小</translation>
    </message>
    <message>
      <source>times its size</source>
      <translation>原大小的倍数</translation>
    </message>
    <message>
      <source>rotated</source>
      <translation>旋转</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>度</translation>
    </message>
    <message>
      <source>slanted</source>
      <translation>倾斜</translation>
    </message>
    <message>
      <source>width over height</source>
      <translation>宽比高</translation>
    </message>
    <message>
      <source>drawn thicker</source>
      <translation>画得更粗</translation>
    </message>
    <message>
      <source>pixels of 32</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bent</source>
      <translation>弯曲</translation>
    </message>
    <message>
      <source>covered from below</source>
      <translation>从下方遮挡</translation>
    </message>
    <message>
      <source>share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on paper in shadow</source>
      <translation>在有阴影的纸上</translation>
    </message>
    <message>
      <source>depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>among clutter</source>
      <translation>在杂乱背景中</translation>
    </message>
    <message>
      <source>lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{wrong} of {tested} are misread, most often {label} as {predicted} ({times} times).</source>
      <translation>{tested} 个中有 {wrong} 个读错，最常见的是把 {label} 读作 {predicted}（{times} 次）。</translation>
    </message>
    <message>
      <source>{detail} The test is large enough to trust the figure to about a point ({low}% to {high}%).</source>
      <translation>{detail} 测试集足够大，该数字可信到约一个百分点（{low}% 到 {high}%）。</translation>
    </message>
    <message numerus="yes">
      <source>All {n} test pictures are read right, and yet the true accuracy may be as low as {low}%: a short test cannot promise more.</source>
      <translation>
        <numerusform>全部 {n} 张测试图片都读对了，但真实准确率仍可能低至 {low}%：短测试只能保证这么多。</numerusform>
      </translation>
    </message>
    <message>
      <source>{detail} With so few to test, the true accuracy may lie anywhere from {low}% to {high}%.</source>
      <translation>{detail} 测试图片太少，真实准确率可能在 {low}% 到 {high}% 之间的任何位置。</translation>
    </message>
    <message>
      <source>Train and test</source>
      <translation>训练与测试</translation>
    </message>
    <message>
      <source>How well does it read pictures that it has never seen?</source>
      <translation>对从未见过的图片，能读得多准？</translation>
    </message>
    <message>
      <source>Over all changes k-NN reads {plain}% of the pictures as drawn, {normal}% normalised.</source>
      <translation>在所有变化中，k-NN 按原样读对 {plain}% 的图片，归一化后读对 {normal}%。</translation>
    </message>
    <message>
      <source>Normalisation takes out what does not matter: it helps where digits are {helped}</source>
      <translation>归一化去掉了无关紧要的东西：它有助于{helped}的数字</translation>
    </message>
    <message>
      <source>{overall} {won}; it is fooled where they are {harmed}.</source>
      <translation>{overall} {won}；遇到{harmed}的数字则会受骗。</translation>
    </message>
    <message>
      <source>Pictures to train on</source>
      <translation>训练图片数</translation>
    </message>
    <message>
      <source>Pictures to test on</source>
      <translation>测试图片数</translation>
    </message>
    <message>
      <source>Neurons of the network</source>
      <translation>网络的神经元数</translation>
    </message>
    <message>
      <source>A drawing of your own</source>
      <translation>自己的图画</translation>
    </message>
    <message>
      <source>What that drawing is</source>
      <translation>这幅图画是什么</translation>
    </message>
    <message>
      <source>{train} to train and {test} to test are more than the {count} pictures there are.</source>
      <translation>训练 {train} 张加测试 {test} 张，超过了现有的 {count} 张图片。</translation>
    </message>
    <message numerus="yes">
      <source>A drawing of one's own has 64 numbers, not {n}.</source>
      <translation>
        <numerusform>自己的图画有 64 个数，而不是 {n} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>{overall} Normalisation helps with none of them on these pictures.</source>
      <translation>{overall} 在这些图片上，归一化对哪一种都没有帮助。</translation>
    </message>
    <message>
      <source>{overall} {won}, and harms nowhere.</source>
      <translation>{overall} {won}，且毫无损害。</translation>
    </message>
    <message>
      <source>{these}, {one}</source>
      <translation>{these}、{one}</translation>
    </message>
    <message>
      <source>Moved, turned, covered</source>
      <translation>移动、转动、遮挡</translation>
    </message>
    <message>
      <source>How much may a drawing change before it is misread, and what does normalisation help?</source>
      <translation>图画变化多少才会被读错？归一化有什么帮助？</translation>
    </message>
    <message>
      <source>Its 64 numbers; empty: the first test picture.</source>
      <translation>它的 64 个数；留空：第一张测试图片。</translation>
    </message>
    <message>
      <source>-1: not told.</source>
      <translation>-1：未指明。</translation>
    </message>
    <message>
      <source>{first} Writers do not leak here: strangers are read at {strangers}%, known hands at {mixed}%.</source>
      <translation>{first} 此处书写者没有泄漏：陌生人的读对率为 {strangers}%，熟悉笔迹为 {mixed}%。</translation>
    </message>
    <message>
      <source>Shares of the test pictures that leak</source>
      <translation>泄漏的测试图片比例</translation>
    </message>
    <message>
      <source>Near-duplicate: within this share of a picture's ink</source>
      <translation>近似重复：差异在图片墨迹的此比例之内</translation>
    </message>
    <message>
      <source>With {share}% of the test pictures leaked, {accuracy}% becomes {leaked}%; with the duplicates found and removed it is {mended}% again.</source>
      <translation>当 {share}% 的测试图片泄漏时，{accuracy}% 变成 {leaked}%；找出并去除重复后又回到 {mended}%。</translation>
    </message>
    <message>
      <source>No leak changes the score of {accuracy}% here.</source>
      <translation>此处没有泄漏能改变 {accuracy}% 的得分。</translation>
    </message>
    <message numerus="yes">
      <source>The data themselves have {n} such pictures.</source>
      <translation>
        <numerusform>数据本身有 {n} 张这样的图片。</numerusform>
      </translation>
    </message>
    <message>
      <source>The data themselves have none.</source>
      <translation>数据本身没有这样的图片。</translation>
    </message>
    <message>
      <source>{first} {own}</source>
      <translation>{first}{own}</translation>
    </message>
    <message>
      <source>{first} Hands that it never saw are read at {strangers}%, not {mixed}%: writers leak, too.</source>
      <translation>{first} 从未见过的笔迹读对率为 {strangers}%，而不是 {mixed}%：书写者也会泄漏。</translation>
    </message>
    <message>
      <source>Leaks</source>
      <translation>数据泄漏</translation>
    </message>
    <message>
      <source>What do duplicates, and the same writer, in training and test do to a score?</source>
      <translation>训练集与测试集中的重复样本或同一书写者，会怎样影响得分？</translation>
    </message>
    <message>
      <source>L2 distance over L2 length.</source>
      <translation>L2 距离除以 L2 长度。</translation>
    </message>
    <message>
      <source>{counts} On average {first} and {second} look most alike; expect them to be confused.</source>
      <translation>{counts} 平均而言，{first} 和 {second} 最为相像；它们容易混淆。</translation>
    </message>
    <message>
      <source>Picture to look into</source>
      <translation>要细看的图片</translation>
    </message>
    <message>
      <source>Examples of each class</source>
      <translation>每类示例数</translation>
    </message>
    <message>
      <source>There is no picture {sample}: they are numbered 0 to {last}.</source>
      <translation>没有图片 {sample}：编号为 0 到 {last}。</translation>
    </message>
    <message>
      <source>The classes are uneven ({fewest} pictures of {rare}, {most} of {common}): who always says {common} is right in {share}% of all cases.</source>
      <translation>各类别不均衡（{rare} 有 {fewest} 张，{common} 有 {most} 张）：总是回答 {common} 就能答对 {share}%。</translation>
    </message>
    <message>
      <source>The classes are even: from {fewest} to {most} pictures each.</source>
      <translation>各类别均衡：每类 {fewest} 到 {most} 张图片。</translation>
    </message>
    <message>
      <source>Look at the data</source>
      <translation>查看数据</translation>
    </message>
    <message>
      <source>What do the pictures look like, and what are they to a machine?</source>
      <translation>图片是什么样子？在机器眼中又是什么？</translation>
    </message>
    <message>
      <source>{better} is ahead: it alone reads {count} pictures right, the other alone {other}.</source>
      <translation>{better} 领先：有 {count} 张图片只有它读对，只有另一个读对的有 {other} 张。</translation>
    </message>
    <message>
      <source>{found} A coin splits them as unevenly quite often (p = {p}): no proof of anything.</source>
      <translation>{found} 抛硬币也常会分得这样不均（p = {p}）：不能证明什么。</translation>
    </message>
    <message numerus="yes">
      <source>L1 and L2 are equally good here ({accuracy}%), though they disagree: each alone is right on {n} pictures.</source>
      <translation>
        <numerusform>L1 和 L2 在此同样好（{accuracy}%），尽管答案不同：各有 {n} 张图片只有自己读对。</numerusform>
      </translation>
    </message>
    <message>
      <source>{found} Chance would rarely split them so (p = {p}): the distance matters.</source>
      <translation>{found} 偶然很少会这样分（p = {p}）：距离的选择很重要。</translation>
    </message>
    <message>
      <source>Which distance?</source>
      <translation>哪种距离？</translation>
    </message>
    <message>
      <source>Does it matter how the distance between two pictures is measured?</source>
      <translation>两张图片之间的距离怎样度量，有关系吗？</translation>
    </message>
    <message>
      <source>Its training took {seconds} s, which k-NN does not need; its answer takes {ratio} times as long as k-NN's.</source>
      <translation>训练用了 {seconds} 秒，k-NN 则不需要；回答所需时间是 k-NN 的 {ratio} 倍。</translation>
    </message>
    <message>
      <source>{told} {why} {cost}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neurons in the hidden layers</source>
      <translation>隐藏层的神经元数</translation>
    </message>
    <message>
      <source>Passes over the training pictures</source>
      <translation>遍历训练图片的轮数</translation>
    </message>
    <message>
      <source>Scale ink to 0..1 first</source>
      <translation>先将墨迹缩放到 0..1</translation>
    </message>
    <message>
      <source>Find out what it owes its score to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trees of the forest</source>
      <translation>森林中的树数</translation>
    </message>
    <message>
      <source>First drawing to light up</source>
      <translation>要点亮的第一幅图画</translation>
    </message>
    <message>
      <source>Second drawing to light up</source>
      <translation>要点亮的第二幅图画</translation>
    </message>
    <message numerus="yes">
      <source>There are only {n} test pictures to light up.</source>
      <translation>
        <numerusform>只有 {n} 张测试图片可以点亮。</numerusform>
      </translation>
    </message>
    <message>
      <source>The network is still to learn.</source>
      <translation>网络尚未学习。</translation>
    </message>
    <message>
      <source>The network reads {network}%, k-NN {neighbors}%: what it learnt is more than what k-NN remembers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{told} {cost}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A neural network</source>
      <translation>神经网络</translation>
    </message>
    <message>
      <source>Does a neural network read better than k-NN, and what does it cost?</source>
      <translation>神经网络比 k-NN 读得更准吗？代价是什么？</translation>
    </message>
    <message>
      <source>Counted among the test pictures.</source>
      <translation>在测试图片中的编号。</translation>
    </message>
    <message>
      <source>k-NN reads {neighbors}%, the network {network}%: with so few pictures, remembering is as good as learning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>k-NN reads {neighbors}%, the network {network}%: without scaled ink its first steps are far too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At {lost}% of the digits lost, {caught}% of the non-digits are caught (AUC {auc}).</source>
      <translation>损失 {lost}% 的数字时，能识破 {caught}% 的非数字（AUC {auc}）。</translation>
    </message>
    <message>
      <source>The made-up picture is refused, though {votes} of {k} neighbours say {digit}.</source>
      <translation>虚构的图片被拒识，尽管 {k} 个近邻中有 {votes} 个说是 {digit}。</translation>
    </message>
    <message>
      <source>{caught} Kinds that it was never shown are caught just as well. {fiction}</source>
      <translation>{caught} 从未见过的种类也能同样识破。{fiction}</translation>
    </message>
    <message>
      <source>Share of digits to keep</source>
      <translation>保留数字的比例</translation>
    </message>
    <message>
      <source>Non-digits to each digit</source>
      <translation>每个数字对应的非数字数</translation>
    </message>
    <message>
      <source>A fictional digit</source>
      <translation>虚构的数字</translation>
    </message>
    <message>
      <source>{name} has too few digits for this experiment.</source>
      <translation>{name} 的数字太少，无法进行此实验。</translation>
    </message>
    <message numerus="yes">
      <source>A picture has {pixels} numbers here, not {n}.</source>
      <translation>
        <numerusform>此处每张图片有 {pixels} 个数，而不是 {n} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>The made-up picture passes as “{digit}”: k-NN has an answer to everything.</source>
      <translation>虚构的图片被当作“{digit}”放过：k-NN 对什么都有答案。</translation>
    </message>
    <message>
      <source>{caught} Of the kind “{kind}” it catches {seen}%, but only {unseen}% when none of them was in training: it knows the non-digits it was shown. {fiction}</source>
      <translation>{caught} 对“{kind}”这一种类，能识破 {seen}%，但训练中没有它时只有 {unseen}%：它只认得见过的非数字。{fiction}</translation>
    </message>
    <message>
      <source>Not a digit</source>
      <translation>非数字</translation>
    </message>
    <message>
      <source>Can it say “this is no digit”, and how many digits does that cost?</source>
      <translation>它能说“这不是数字”吗？代价是多少数字？</translation>
    </message>
    <message>
      <source>Its numbers, row by row; empty: one at random.</source>
      <translation>逐行给出它的数；留空：随机一张。</translation>
    </message>
    <message>
      <source>A {other} lies at distance {distance}</source>
      <translation>一个 {other} 的距离为 {distance}</translation>
    </message>
    <message>
      <source>{apart}; this {label} must be shifted by {pixels} pixels to get there: here pixels agree with people.</source>
      <translation>{apart}；这个 {label} 要平移 {pixels} 像素才有这么远：此处像素与人的看法一致。</translation>
    </message>
    <message>
      <source>Picture to start from</source>
      <translation>出发的图片</translation>
    </message>
    <message>
      <source>All pictures have the label {label}: there is no other digit to compare.</source>
      <translation>所有图片的标签都是 {label}：没有其他数字可供比较。</translation>
    </message>
    <message>
      <source>{apart}, and no shift of this {label} brings it as far away: for it, pixels tell digits apart.</source>
      <translation>{apart}，而无论怎样平移，这个 {label} 都到不了那么远：对它而言，像素能区分数字。</translation>
    </message>
    <message>
      <source>{apart}; the very same {label} shifted by {pixels} pixels lies just as far away. To pixels both are equally different, to people they are not: digits must be put in place before they are compared.</source>
      <translation>{apart}；同一个 {label} 平移 {pixels} 像素后也一样远。对像素来说两者同样不同，对人来说却不是：比较之前必须先把数字摆正位置。</translation>
    </message>
    <message>
      <source>Equally far</source>
      <translation>同样远</translation>
    </message>
    <message>
      <source>Do pictures that are close in pixels look alike to people?</source>
      <translation>像素上相近的图片，在人看来也相像吗？</translation>
    </message>
    <message>
      <source>{label} read as {predicted}, with their nearest neighbours</source>
      <translation>{label} 被读作 {predicted} 的图片及其最近邻</translation>
    </message>
    <message numerus="yes">
      <source>{label} read as {read}: {n}</source>
      <translation>
        <numerusform>{label} 读作 {read}：{n}</numerusform>
      </translation>
    </message>
    <message>
      <source>How often each was read as what</source>
      <translation>各个数字被读作什么的次数</translation>
    </message>
    <message>
      <source>read as</source>
      <translation>读作</translation>
    </message>
    <message>
      <source>is</source>
      <translation>实际</translation>
    </message>
    <message>
      <source>Precision and recall</source>
      <translation>精确率与召回率</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <source>{what} of {name}: {value}%</source>
      <translation>{name} 的{what}：{value}%</translation>
    </message>
    <message>
      <source>Accuracy in {folds} folds: dots, their mean and standard deviation</source>
      <translation>{folds} 折的准确率：各点、均值与标准差</translation>
    </message>
    <message>
      <source>k = {k}: {mean}% ± {std}</source>
      <translation>k = {k}：{mean}% ± {std}</translation>
    </message>
    <message>
      <source>largest k within one standard error: {k}</source>
      <translation>一个标准误差内最大的 k：{k}</translation>
    </message>
    <message>
      <source>neighbours (k)</source>
      <translation>近邻数 (k)</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>k = {k}, fold {fold}: {score}%</source>
      <translation>k = {k}，第 {fold} 折：{score}%</translation>
    </message>
    <message>
      <source>best k = {k}</source>
      <translation>最佳 k = {k}</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {tested} misread, with their nearest neighbours</source>
      <translation>
        <numerusform>{tested} 个中有 {n} 个读错，及其最近邻</numerusform>
      </translation>
    </message>
    <message>
      <source>95% sure: between {low} and {high}</source>
      <translation>95% 置信：在 {low} 与 {high} 之间</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>k-NN, as drawn</source>
      <translation>k-NN，原样</translation>
    </message>
    <message>
      <source>network, as drawn</source>
      <translation>网络，原样</translation>
    </message>
    <message>
      <source>k-NN, normalised</source>
      <translation>k-NN，归一化</translation>
    </message>
    <message>
      <source>network, normalised</source>
      <translation>网络，归一化</translation>
    </message>
    <message>
      <source>read as {plain} as drawn, as {normal} normalised</source>
      <translation>原样读作 {plain}，归一化后读作 {normal}</translation>
    </message>
    <message>
      <source>{reader}, at {strength}: {score}%</source>
      <translation>{reader}，{strength} 时：{score}%</translation>
    </message>
    <message>
      <source>exact copies</source>
      <translation>完全相同的副本</translation>
    </message>
    <message>
      <source>near-duplicates</source>
      <translation>近似重复</translation>
    </message>
    <message numerus="yes">
      <source>{n} own near-duplicates; the closest pair:</source>
      <translation>
        <numerusform>自身的近似重复 {n} 个；最接近的一对：</numerusform>
      </translation>
    </message>
    <message>
      <source>Picture {row}</source>
      <translation>图片 {row}</translation>
    </message>
    <message>
      <source>Test pictures among the training pictures</source>
      <translation>训练图片中的测试图片</translation>
    </message>
    <message>
      <source>share of the test pictures that leak</source>
      <translation>泄漏的测试图片比例</translation>
    </message>
    <message>
      <source>{kind}, found and removed</source>
      <translation>{kind}，已找出并去除</translation>
    </message>
    <message numerus="yes">
      <source>{n} copies: {score}%</source>
      <translation>
        <numerusform>{n} 个副本：{score}%</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} found and removed: {score}%</source>
      <translation>
        <numerusform>已找出并去除 {n} 个：{score}%</numerusform>
      </translation>
    </message>
    <message>
      <source>{side}: {label}</source>
      <translation>{side}：{label}</translation>
    </message>
    <message>
      <source>Who wrote what is not known in these data.</source>
      <translation>这些数据不知道是谁写的。</translation>
    </message>
    <message numerus="yes">
      <source>The same for {n} writers</source>
      <translation>
        <numerusform>对 {n} 位书写者做同样的事</numerusform>
      </translation>
    </message>
    <message>
      <source>on both sides</source>
      <translation>两边都有</translation>
    </message>
    <message>
      <source>on one alone</source>
      <translation>只在一边</translation>
    </message>
    <message>
      <source>writers {where}: {score}%</source>
      <translation>书写者{where}：{score}%</translation>
    </message>
    <message>
      <source>without any leak</source>
      <translation>没有任何泄漏</translation>
    </message>
    <message>
      <source>test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Picture {row}, a {label}, as its numbers</source>
      <translation>图片 {row}（{label}）的数值</translation>
    </message>
    <message>
      <source>Picture {row} ({label}) and its red, green and blue</source>
      <translation>图片 {row}（{label}）及其红、绿、蓝</translation>
    </message>
    <message>
      <source>The mean of all pictures of {label}</source>
      <translation>{label} 的所有图片的均值</translation>
    </message>
    <message>
      <source>red</source>
      <translation>红</translation>
    </message>
    <message>
      <source>green</source>
      <translation>绿</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>蓝</translation>
    </message>
    <message>
      <source>the {colour} channel alone; its mean over all pictures is {mean}</source>
      <translation>仅{colour}通道；所有图片上的均值为 {mean}</translation>
    </message>
    <message>
      <source>Examples, and the mean of each class</source>
      <translation>示例与各类别的均值</translation>
    </message>
    <message>
      <source>Picture {row}: a {label}</source>
      <translation>图片 {row}：{label}</translation>
    </message>
    <message>
      <source>Pictures of each class</source>
      <translation>各类别的图片数</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of {label}</source>
      <translation>
        <numerusform>{label} 的图片 {n} 张</numerusform>
      </translation>
    </message>
    <message>
      <source>all three channels</source>
      <translation>全部三个通道</translation>
    </message>
    <message>
      <source>row {y}, column {x}: {value}</source>
      <translation>第 {y} 行，第 {x} 列：{value}</translation>
    </message>
    <message numerus="yes">
      <source>They disagree on {n} of {tested} pictures</source>
      <translation>
        <numerusform>{tested} 张图片中有 {n} 张答案不同</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {score}%</source>
      <translation>{name}：{score}%</translation>
    </message>
    <message>
      <source>{metric}: a {label} at {distance}</source>
      <translation>{metric}：距离为 {distance} 的 {label}</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>余弦</translation>
    </message>
    <message numerus="yes">
      <source>Misread by the network: {n} of {tested}</source>
      <translation>
        <numerusform>网络读错：{tested} 个中的 {n} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>Neurons lit by a {label}, read as {predicted}</source>
      <translation>{label} 点亮的神经元，读作 {predicted}</translation>
    </message>
    <message>
      <source>training, s</source>
      <translation>训练，秒</translation>
    </message>
    <message>
      <source>answer, ms</source>
      <translation>回答，毫秒</translation>
    </message>
    <message>
      <source>size, MB</source>
      <translation>大小，MB</translation>
    </message>
    <message>
      <source>Picture {row}: a {label}, read as {predicted}</source>
      <translation>图片 {row}：{label}，读作 {predicted}</translation>
    </message>
    <message numerus="yes">
      <source>layer {layer}: {active} of {n} neurons answer</source>
      <translation>
        <numerusform>第 {layer} 层：{n} 个神经元中有 {active} 个响应</numerusform>
      </translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>学习</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>轮数</translation>
    </message>
    <message>
      <source>accuracy on the test set</source>
      <translation>测试集上的准确率</translation>
    </message>
    <message>
      <source>pass {epoch}: {score}%, loss {loss}</source>
      <translation>第 {epoch} 轮：{score}%，损失 {loss}</translation>
    </message>
    <message>
      <source>What it costs</source>
      <translation>代价</translation>
    </message>
    <message>
      <source>network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>{model}, {what}: {value}</source>
      <translation>{model}，{what}：{value}</translation>
    </message>
    <message>
      <source>noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <source>scribble</source>
      <translation>涂鸦</translation>
    </message>
    <message>
      <source>two halves</source>
      <translation>两个半边</translation>
    </message>
    <message>
      <source>two at once</source>
      <translation>两个叠加</translation>
    </message>
    <message>
      <source>on its side</source>
      <translation>侧放</translation>
    </message>
    <message>
      <source>of the data</source>
      <translation>来自数据</translation>
    </message>
    <message>
      <source>ROC, area {auc}</source>
      <translation>ROC，面积 {auc}</translation>
    </message>
    <message>
      <source>Fictional digit: {verdict} ({score}, limit {threshold})</source>
      <translation>虚构的数字：{verdict}（{score}，界限 {threshold}）</translation>
    </message>
    <message>
      <source>{votes} of {k} say {label}</source>
      <translation>{k} 个中有 {votes} 个说是 {label}</translation>
    </message>
    <message>
      <source>threshold {threshold}</source>
      <translation>阈值 {threshold}</translation>
    </message>
    <message>
      <source>majority of k = {k}</source>
      <translation>k = {k} 的多数</translation>
    </message>
    <message>
      <source>{kind}, passes as a {label}</source>
      <translation>{kind}，被当作 {label} 放过</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>拒识</translation>
    </message>
    <message>
      <source>near: {label}</source>
      <translation>相近：{label}</translation>
    </message>
    <message>
      <source>digits refused</source>
      <translation>被拒识的数字</translation>
    </message>
    <message>
      <source>non-digits caught</source>
      <translation>识破的非数字</translation>
    </message>
    <message>
      <source>threshold {threshold}: {lost}% of digits lost, {caught}% caught</source>
      <translation>阈值 {threshold}：损失 {lost}% 的数字，识破 {caught}%</translation>
    </message>
    <message>
      <source>Caught, by kind</source>
      <translation>各种类的识破率</translation>
    </message>
    <message>
      <source>when such were in training</source>
      <translation>训练中有此种类时</translation>
    </message>
    <message>
      <source>when none was</source>
      <translation>训练中没有时</translation>
    </message>
    <message>
      <source>{kind}, {when}: {score}% caught</source>
      <translation>{kind}，{when}：识破 {score}%</translation>
    </message>
    <message>
      <source>Non-digits that pass, and as what</source>
      <translation>被放过的非数字，及其被当作什么</translation>
    </message>
    <message>
      <source>as {label}</source>
      <translation>当作 {label}</translation>
    </message>
    <message>
      <source>Neighbour {place}: {label}, at distance {distance}</source>
      <translation>近邻 {place}：{label}，距离 {distance}</translation>
    </message>
    <message>
      <source>another digit</source>
      <translation>另一个数字</translation>
    </message>
    <message>
      <source>the same, other hand</source>
      <translation>同一数字，另一笔迹</translation>
    </message>
    <message>
      <source>paler</source>
      <translation>更淡</translation>
    </message>
    <message>
      <source>blocked out</source>
      <translation>遮挡</translation>
    </message>
    <message>
      <source>with noise</source>
      <translation>加噪声</translation>
    </message>
    <message>
      <source>All at distance {distance} from the first picture (where no other is told)</source>
      <translation>与第一张图片的距离均为 {distance}（另有说明者除外）</translation>
    </message>
    <message>
      <source>Picture {row}, from which all distances are measured</source>
      <translation>图片 {row}，所有距离都从它量起</translation>
    </message>
    <message>
      <source>this {label}</source>
      <translation>这个 {label}</translation>
    </message>
    <message>
      <source>distance {distance}, read as {label}</source>
      <translation>距离 {distance}，读作 {label}</translation>
    </message>
    <message>
      <source>read as {label}</source>
      <translation>读作 {label}</translation>
    </message>
    <message numerus="yes">
      <source>k = {k}: {n} regions</source>
      <translation>
        <numerusform>k = {k}：{n} 个区域</numerusform>
      </translation>
    </message>
    <message>
      <source>nearest here: {labels}</source>
      <translation>此处最近：{labels}</translation>
    </message>
    <message>
      <source>first principal component</source>
      <translation>第一主成分</translation>
    </message>
    <message>
      <source>A larger picture, section by section: {right} of {placed} right</source>
      <translation>逐块读取一张更大的图片：{placed} 个中读对 {right} 个</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Grey levels</source>
      <translation>灰度级</translation>
    </message>
    <message>
      <source>Pixels on each side</source>
      <translation>每边像素数</translation>
    </message>
    <message>
      <source>straight line, R² = {fit}</source>
      <translation>直线，R² = {fit}</translation>
    </message>
    <message>
      <source>read as {label}, at distance {distance}</source>
      <translation>读作 {label}，距离 {distance}</translation>
    </message>
    <message>
      <source>{name}: {score}%, {time} ms a picture, {size} kB to keep</source>
      <translation>{name}：{score}%，每张图片 {time} 毫秒，需保存 {size} kB</translation>
    </message>
    <message>
      <source>Time to answer</source>
      <translation>回答所需时间</translation>
    </message>
    <message>
      <source>training pictures</source>
      <translation>训练图片数</translation>
    </message>
    <message>
      <source>ms</source>
      <translation>毫秒</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures: {time} ms</source>
      <translation>
        <numerusform>{n} 张图片：{time} 毫秒</numerusform>
      </translation>
    </message>
    <message>
      <source>measured</source>
      <translation>实测</translation>
    </message>
    <message>
      <source>k = {k}, {size}% to test: {score}%</source>
      <translation>k = {k}，{size}% 用于测试：{score}%</translation>
    </message>
    <message>
      <source>Accuracy (the ring marks the best)</source>
      <translation>准确率（圆环标出最佳）</translation>
    </message>
    <message>
      <source>share to test on</source>
      <translation>测试比例</translation>
    </message>
    <message>
      <source>With other seeds</source>
      <translation>换用其他随机种子</translation>
    </message>
    <message>
      <source>the record</source>
      <translation>纪录</translation>
    </message>
    <message>
      <source>one seed each</source>
      <translation>每个种子一次</translation>
    </message>
    <message>
      <source>their mean</source>
      <translation>它们的均值</translation>
    </message>
    <message>
      <source>{train} pictures train, {validation} validate, {test} test once</source>
      <translation>{train} 张训练，{validation} 张验证，{test} 张只测试一次</translation>
    </message>
    <message>
      <source>The test: {score}%</source>
      <translation>测试：{score}%</translation>
    </message>
    <message>
      <source>on the test set, for the chosen k alone</source>
      <translation>测试集上，仅对选定的 k</translation>
    </message>
    <message>
      <source>on the training pictures themselves</source>
      <translation>训练图片自身上</translation>
    </message>
    <message>
      <source>on the validation set</source>
      <translation>验证集上</translation>
    </message>
    <message>
      <source>k = {k}: {score}%</source>
      <translation>k = {k}：{score}%</translation>
    </message>
    <message>
      <source>Two numbers keep {share}% of what differs between the pictures.</source>
      <translation>两个数保留了图片间差异的 {share}%。</translation>
    </message>
    <message>
      <source>{kept} k = {k} draws {islands} regions, k = {other} no fewer ({fewer}): there is nothing to smooth.</source>
      <translation>{kept} k = {k} 画出 {islands} 个区域，k = {other} 也不更少（{fewer} 个）：没有什么可平滑的。</translation>
    </message>
    <message>
      <source>Classes to show</source>
      <translation>显示的类别</translation>
    </message>
    <message>
      <source>Plane</source>
      <translation>平面</translation>
    </message>
    <message>
      <source>The two pixels</source>
      <translation>两个像素</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>距离</translation>
    </message>
    <message>
      <source>Points along each side of the map</source>
      <translation>地图每边的点数</translation>
    </message>
    <message>
      <source>Choose two or more classes that {name} has: {labels}.</source>
      <translation>请选择 {name} 中的两个或更多类别：{labels}。</translation>
    </message>
    <message>
      <source>Choose two pixels between 0 and {last}.</source>
      <translation>请选择 0 到 {last} 之间的两个像素。</translation>
    </message>
    <message>
      <source>{kept} k = {k} gives {islands} regions.</source>
      <translation>{kept} k = {k} 得到 {islands} 个区域。</translation>
    </message>
    <message>
      <source>{kept} k = {k} draws {islands} regions, islands around outliers; k = {other} smooths them to {fewer}.</source>
      <translation>{kept} k = {k} 画出 {islands} 个区域，离群点周围形成孤岛；k = {other} 将其平滑为 {fewer} 个。</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Which part of the plane belongs to which digit, and how does k change the borders?</source>
      <translation>平面的哪一部分属于哪个数字？k 怎样改变边界？</translation>
    </message>
    <message>
      <source>Numbers for the plane of pixels.</source>
      <translation>像素平面所用的编号。</translation>
    </message>
    <message>
      <source>0: all of the classes.</source>
      <translation>0：全部类别。</translation>
    </message>
    <message>
      <source>There is no experiment “{name}”: “digitpad experiment” lists them all.</source>
      <translation>没有实验“{name}”：“digitpad experiment”会列出全部实验。</translation>
    </message>
    <message>
      <source>There is no experiment “{name}”: did you mean “{guess}”?</source>
      <translation>没有实验“{name}”：您是指“{guess}”吗？</translation>
    </message>
    <message>
      <source>The computation ended by itself, perhaps for want of memory.</source>
      <translation>计算自行终止，可能是内存不足。</translation>
    </message>
    <message>
      <source>Neighbours (k)</source>
      <translation>近邻数 (k)</translation>
    </message>
    <message>
      <source>Neighbours (k), a list</source>
      <translation>近邻数 (k)，列表</translation>
    </message>
    <message>
      <source>Share to train on</source>
      <translation>训练比例</translation>
    </message>
    <message>
      <source>Shuffle first</source>
      <translation>先打乱</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>{name} is one of {choices}, not “{value}”.</source>
      <translation>{name} 应为 {choices} 之一，而不是“{value}”。</translation>
    </message>
    <message>
      <source>{name} needs at least one value.</source>
      <translation>{name} 至少需要一个值。</translation>
    </message>
    <message>
      <source>{name} must be at least {low}, not {value}.</source>
      <translation>{name} 至少为 {low}，而不是 {value}。</translation>
    </message>
    <message>
      <source>{name} must be at most {high}, not {value}.</source>
      <translation>{name} 至多为 {high}，而不是 {value}。</translation>
    </message>
    <message>
      <source>For example 1, 3, 5 or 1-30.</source>
      <translation>例如 1, 3, 5 或 1-30。</translation>
    </message>
    <message>
      <source>Between 0 and 1; the rest is tested.</source>
      <translation>0 与 1 之间；其余用于测试。</translation>
    </message>
    <message>
      <source>0: by the share.</source>
      <translation>0：按比例。</translation>
    </message>
    <message>
      <source>0: all that are left.</source>
      <translation>0：其余全部。</translation>
    </message>
    <message>
      <source>There is no setting “{name}” here.</source>
      <translation>此处没有设置“{name}”。</translation>
    </message>
    <message>
      <source>“{value}” is no good value for {name}.</source>
      <translation>“{value}”不是 {name} 的有效值。</translation>
    </message>
    <message>
      <source>{small} {shades} In the larger picture {right} of {placed} digits are found and read right.</source>
      <translation>{small}{shades} 在更大的图片中，{placed} 个数字中有 {right} 个被找到并读对。</translation>
    </message>
    <message>
      <source>Largest training set to time</source>
      <translation>计时用的最大训练集</translation>
    </message>
    <message>
      <source>Digits in the larger picture</source>
      <translation>更大图片中的数字数</translation>
    </message>
    <message>
      <source>{side} x {side} pixels are enough for {accuracy}%, {full} x {full} give {best}%.</source>
      <translation>{side} x {side} 像素足以达到 {accuracy}%，{full} x {full} 为 {best}%。</translation>
    </message>
    <message>
      <source>Every pixel counts: all {side} x {side} are needed for {best}%.</source>
      <translation>每个像素都重要：要达到 {best}% 需要全部 {side} x {side} 像素。</translation>
    </message>
    <message>
      <source>Black and white alone costs {lost} points.</source>
      <translation>只用黑白会损失 {lost} 个百分点。</translation>
    </message>
    <message>
      <source>Black and white alone is hardly worse ({black}%).</source>
      <translation>只用黑白几乎不变差（{black}%）。</translation>
    </message>
    <message>
      <source>{small} {shades}</source>
      <translation>{small}{shades}</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>How many pixels, greys and samples does it take, and what do they cost?</source>
      <translation>需要多少像素、灰度和样本？代价是什么？</translation>
    </message>
    <message>
      <source>The best of {count} cells is {best}%, at k = {k} and {size}% to test.</source>
      <translation>{count} 格中最好的为 {best}%，k = {k}，{size}% 用于测试。</translation>
    </message>
    <message>
      <source>{best} Other seeds give {mean}% on average there ({low}% to {high}%): this one was not luck.</source>
      <translation>{best} 换用其他种子，那里平均为 {mean}%（{low}% 到 {high}%）：这次不是运气。</translation>
    </message>
    <message>
      <source>Shares to test on</source>
      <translation>测试比例</translation>
    </message>
    <message>
      <source>Seeds to try for luck</source>
      <translation>用来试运气的种子数</translation>
    </message>
    <message>
      <source>The map is growing; the luck of the split comes after it.</source>
      <translation>地图正在生成；随后是划分的运气。</translation>
    </message>
    <message>
      <source>{best} Other seeds give {mean}% on average there ({low}% to {high}%): much of the record was luck.</source>
      <translation>{best} 换用其他种子，那里平均为 {mean}%（{low}% 到 {high}%）：纪录多半是运气。</translation>
    </message>
    <message>
      <source>The luck of the split</source>
      <translation>划分的运气</translation>
    </message>
    <message>
      <source>Which share to test on and which k score best, and how much of that is luck?</source>
      <translation>哪个测试比例和哪个 k 得分最高？其中有多少是运气？</translation>
    </message>
    <message>
      <source>k is {k}, but there are only {count} pictures to train on.</source>
      <translation>k 为 {k}，但只有 {count} 张图片可供训练。</translation>
    </message>
    <message>
      <source>All {count} pictures are on one side: some must train and some must test.</source>
      <translation>全部 {count} 张图片都在一边：必须有些用于训练，有些用于测试。</translation>
    </message>
    <message>
      <source>The share to train on must lie between 0 and 1, not at {fraction}.</source>
      <translation>训练比例必须在 0 与 1 之间，而不是 {fraction}。</translation>
    </message>
    <message>
      <source>{count} pictures are too few to train on a share of {fraction}.</source>
      <translation>{count} 张图片太少，无法以 {fraction} 的比例训练。</translation>
    </message>
    <message>
      <source>k = {k} was best on validation with {validation}%.</source>
      <translation>k = {k} 在验证集上最好，为 {validation}%。</translation>
    </message>
    <message>
      <source>{chosen} On the test set it gets {test}%, no less: here the choice did not flatter itself.</source>
      <translation>{chosen} 在测试集上为 {test}%，并不更低：此处的选择没有美化自己。</translation>
    </message>
    <message>
      <source>Share of those to validate on</source>
      <translation>其中用于验证的比例</translation>
    </message>
    <message>
      <source>{chosen} On the test set it gets {test}%, less: the winner of a choice looks better than it is, and only pictures that had no say tell.</source>
      <translation>{chosen} 在测试集上为 {test}%，更低：挑选出的胜者看起来比实际更好，只有未参与挑选的图片才能说明真相。</translation>
    </message>
    <message>
      <source>Three sets</source>
      <translation>三个集合</translation>
    </message>
    <message>
      <source>How is k chosen without fooling oneself?</source>
      <translation>怎样选择 k 才不会自欺？</translation>
    </message>
    <message>
      <source>Taken from the pictures to train on.</source>
      <translation>取自训练图片。</translation>
    </message>
    <message>
      <source>not a digit</source>
      <translation>非数字</translation>
    </message>
    <message>
      <source>{digit}</source>
      <translation>{digit}</translation>
    </message>
    <message>
      <source>teach {label}</source>
      <translation>教 {label}</translation>
    </message>
    <message numerus="yes">
      <source>add {n} samples</source>
      <translation>
        <numerusform>添加 {n} 个样本</numerusform>
      </translation>
    </message>
    <message>
      <source>remove a sample</source>
      <translation>移除一个样本</translation>
    </message>
    <message numerus="yes">
      <source>remove {n} samples</source>
      <translation>
        <numerusform>移除 {n} 个样本</numerusform>
      </translation>
    </message>
    <message>
      <source>restore a sample</source>
      <translation>恢复一个样本</translation>
    </message>
    <message numerus="yes">
      <source>restore {n} samples</source>
      <translation>
        <numerusform>恢复 {n} 个样本</numerusform>
      </translation>
    </message>
    <message>
      <source>relabel a sample as {label}</source>
      <translation>将一个样本改标为 {label}</translation>
    </message>
    <message numerus="yes">
      <source>relabel {n} samples as {label}</source>
      <translation>
        <numerusform>将 {n} 个样本改标为 {label}</numerusform>
      </translation>
    </message>
    <message>
      <source>forget everything taught</source>
      <translation>忘记教过的一切</translation>
    </message>
    <message>
      <source>change samples</source>
      <translation>更改样本</translation>
    </message>
    <message>
      <source>You have not taught anything yet: draw some digits first, or use the built-in ones.</source>
      <translation>还没有教过任何内容：请先画几个数字，或使用内置数字。</translation>
    </message>
    <message>
      <source>{path} holds no labelled drawings.</source>
      <translation>{path} 中没有带标签的图画。</translation>
    </message>
    <message>
      <source>{path} holds no drawing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>没有导入任何内容。</translation>
    </message>
    <message>
      <source>import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Samples cannot be written as “{name}”.</source>
      <translation>无法将样本写为“{name}”。</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples imported; samples of yours: {mine}.</source>
      <translation>
        <numerusform>已导入 {n} 个样本；自己的样本：{mine}。</numerusform>
      </translation>
    </message>
    <message>
      <source>None of these samples has strokes, and “{name}” holds nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is the set itself.</source>
      <translation>{path} 就是该训练集本身。</translation>
    </message>
    <message>
      <source>{path} can be read but not written: what you teach is kept only until you close digitpad.</source>
      <translation>{path} 可读但不可写：所教内容只保留到关闭 digitpad 为止。</translation>
    </message>
    <message numerus="yes">
      <source>All {n} neighbours say {said}: keep as {label}?</source>
      <translation>
        <numerusform>全部 {n} 个近邻都说是 {said}：仍保留为 {label} 吗？</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What was not stored yet is stored now: {n}.</source>
      <translation>
        <numerusform>此前未保存的内容现已保存：{n}。</numerusform>
      </translation>
    </message>
    <message>
      <source>store</source>
      <translation>保存</translation>
    </message>
    <message numerus="yes">
      <source>Learnt as {label}; samples of yours: {n}.</source>
      <translation>
        <numerusform>已学为 {label}；自己的样本：{n}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples added; samples of yours: {mine}.</source>
      <translation>
        <numerusform>已添加 {n} 个样本；自己的样本：{mine}。</numerusform>
      </translation>
    </message>
    <message>
      <source>One sample removed.</source>
      <translation>已移除一个样本。</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples removed.</source>
      <translation>
        <numerusform>已移除 {n} 个样本。</numerusform>
      </translation>
    </message>
    <message>
      <source>One sample restored.</source>
      <translation>已恢复一个样本。</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples restored.</source>
      <translation>
        <numerusform>已恢复 {n} 个样本。</numerusform>
      </translation>
    </message>
    <message>
      <source>One sample relabelled as {label}.</source>
      <translation>已将一个样本改标为 {label}。</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples relabelled as {label}.</source>
      <translation>
        <numerusform>已将 {n} 个样本改标为 {label}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything taught is forgotten; until tomorrow it can be brought back.</source>
      <translation>教过的一切已被忘记；明天之前可以找回。</translation>
    </message>
    <message numerus="yes">
      <source>The training set has changed; samples of yours: {n}.</source>
      <translation>
        <numerusform>训练集已更改；自己的样本：{n}。</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no drawing to learn yet.</source>
      <translation>还没有可供学习的图画。</translation>
    </message>
    <message>
      <source>This very drawing is among your samples already.</source>
      <translation>这幅图画已在自己的样本中。</translation>
    </message>
    <message>
      <source>teach again</source>
      <translation>再教一次</translation>
    </message>
    <message>
      <source>changes from elsewhere</source>
      <translation>来自别处的更改</translation>
    </message>
    <message>
      <source>The backup has taken the place of the damaged set, which is kept beside it.</source>
      <translation>备份已取代损坏的训练集，后者保留在旁边。</translation>
    </message>
    <message>
      <source>There is no backup {path}.</source>
      <translation>没有备份 {path}。</translation>
    </message>
    <message>
      <source>restore a backup</source>
      <translation>恢复备份</translation>
    </message>
    <message>
      <source>The backup is restored.</source>
      <translation>备份已恢复。</translation>
    </message>
    <message>
      <source>No file of labels lies beside {path} under the usual name.</source>
      <translation>{path} 旁没有惯用名称的标签文件。</translation>
    </message>
    <message>
      <source>{path} does not hold pictures with labels in its format.</source>
      <translation>{path} 中没有该格式的带标签图片。</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples cannot be read; “salvage” makes a new set of all others.</source>
      <translation>
        <numerusform>{n} 个样本无法读取；“salvage”会用其余样本建立新训练集。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples are newer than the set itself.</source>
      <translation>
        <numerusform>{n} 个样本比训练集本身更新。</numerusform>
      </translation>
    </message>
    <message>
      <source>The file is damaged: {what}.</source>
      <translation>文件已损坏：{what}。</translation>
    </message>
    <message>
      <source>A stored drawing cannot be read.</source>
      <translation>某幅已保存的图画无法读取。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} pictures.</source>
      <translation>
        <numerusform>{path} 含有超过 {n} 张图片。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} has {images} pictures and {labels} labels.</source>
      <translation>{path} 有 {images} 张图片和 {labels} 个标签。</translation>
    </message>
    <message>
      <source>{path} holds objects instead of numbers; they are not read.</source>
      <translation>{path} 中是对象而不是数字；不予读取。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds an array of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} 含有超过 {n} 字节的数组。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path}: X is not a list of pictures (n x 64, n x 8 x 8 or n x height x width).</source>
      <translation>{path}：X 不是图片列表（n x 64、n x 8 x 8 或 n x 高 x 宽）。</translation>
    </message>
    <message>
      <source>{path}: X has a number that is not finite.</source>
      <translation>{path}：X 中有非有限的数。</translation>
    </message>
    <message>
      <source>{path} is not a whole numpy archive.</source>
      <translation>{path} 不是完整的 numpy 归档。</translation>
    </message>
    <message>
      <source>{path} holds an array that cannot be read.</source>
      <translation>{path} 含有无法读取的数组。</translation>
    </message>
    <message>
      <source>{path} holds no array “X”.</source>
      <translation>{path} 中没有数组“X”。</translation>
    </message>
    <message>
      <source>{path} is not a CIFAR-10 file: its size is not a whole number of pictures.</source>
      <translation>{path} 不是 CIFAR-10 文件：其大小不是整数张图片。</translation>
    </message>
    <message>
      <source>{path} is not a CIFAR-10 file: a label is not 0 to 9.</source>
      <translation>{path} 不是 CIFAR-10 文件：有标签不在 0 到 9 之间。</translation>
    </message>
    <message>
      <source>{path} holds no images.</source>
      <translation>{path} 中没有图片。</translation>
    </message>
    <message>
      <source>{path} is not empty.</source>
      <translation>{path} 不为空。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} files.</source>
      <translation>
        <numerusform>{path} 含有超过 {n} 个文件。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not an IDX file of {kind}.</source>
      <translation>{path} 不是{kind}的 IDX 文件。</translation>
    </message>
    <message>
      <source>{path} announces images of {width} by {height}.</source>
      <translation>{path} 声明的图片为 {width} x {height}。</translation>
    </message>
    <message>
      <source>{path} has {images} images, {other} has {labels} labels: they do not belong together.</source>
      <translation>{path} 有 {images} 张图片，{other} 有 {labels} 个标签：两者不匹配。</translation>
    </message>
    <message numerus="yes">
      <source>{path} is {width} by {height} pixels large; digitpad reads up to {n} pixels.</source>
      <translation>
        <numerusform>{path} 为 {width} x {height} 像素；digitpad 最多读取 {n} 像素。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is empty.</source>
      <translation>{path} 为空。</translation>
    </message>
    <message>
      <source>{path} announces a gigantic picture; it is not read.</source>
      <translation>{path} 声明了巨大的图片；不予读取。</translation>
    </message>
    <message>
      <source>{path} is not an image that digitpad can read.</source>
      <translation>{path} 不是 digitpad 能读取的图片。</translation>
    </message>
    <message>
      <source>{path} is a damaged image.</source>
      <translation>{path} 是损坏的图片。</translation>
    </message>
    <message numerus="yes">
      <source>a stroke has more than {n} points.</source>
      <translation>
        <numerusform>某个笔画有超过 {n} 个点。</numerusform>
      </translation>
    </message>
    <message>
      <source>a number is infinite.</source>
      <translation>某个数为无穷大。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds an element of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} 含有超过 {n} 字节的元素。</numerusform>
      </translation>
    </message>
    <message>
      <source>a point is not a number for each channel.</source>
      <translation>某个点没有为每个通道给出一个数。</translation>
    </message>
    <message>
      <source>{path} defines XML entities or refers to other files; it is not read.</source>
      <translation>{path} 定义了 XML 实体或引用其他文件；不予读取。</translation>
    </message>
    <message>
      <source>{path} is not well-formed XML.</source>
      <translation>{path} 不是格式正确的 XML。</translation>
    </message>
    <message>
      <source>{path} is nested too deeply.</source>
      <translation>{path} 嵌套过深。</translation>
    </message>
    <message>
      <source>{path} is not InkML.</source>
      <translation>{path} 不是 InkML。</translation>
    </message>
    <message numerus="yes">
      <source>the drawing has more than {n} strokes.</source>
      <translation>
        <numerusform>图画有超过 {n} 个笔画。</numerusform>
      </translation>
    </message>
    <message>
      <source>drawing {number}</source>
      <translation>图画 {number}</translation>
    </message>
    <message>
      <source>{number} is not a finite number.</source>
      <translation>{number} 不是有限数。</translation>
    </message>
    <message numerus="yes">
      <source>the line is longer than {n} bytes.</source>
      <translation>
        <numerusform>该行长于 {n} 字节。</numerusform>
      </translation>
    </message>
    <message>
      <source>it holds far more parts than a drawing has.</source>
      <translation>其组成部分远多于一幅图画应有的数量。</translation>
    </message>
    <message>
      <source>this is not a drawing: there is no list “drawing”.</source>
      <translation>这不是图画：没有列表“drawing”。</translation>
    </message>
    <message>
      <source>the drawing has no strokes.</source>
      <translation>图画没有笔画。</translation>
    </message>
    <message>
      <source>a time or a pressure is infinite.</source>
      <translation>某个时间或压力为无穷大。</translation>
    </message>
    <message>
      <source>its picture cannot be read.</source>
      <translation>它的图片无法读取。</translation>
    </message>
    <message>
      <source>its picture is not 64 counts of 0 to 16.</source>
      <translation>它的图片不是 64 个 0 到 16 的计数。</translation>
    </message>
    <message>
      <source>its “word” is not a word.</source>
      <translation>它的“word”不是一个词。</translation>
    </message>
    <message>
      <source>this is not JSON.</source>
      <translation>这不是 JSON。</translation>
    </message>
    <message>
      <source>a stroke is not made of lists of numbers.</source>
      <translation>某个笔画不是由数字列表组成。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} blank lines.</source>
      <translation>
        <numerusform>{path} 含有超过 {n} 个空行。</numerusform>
      </translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>第 {line} 行</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
      <source>{path}, {place}: {reason}</source>
      <translation>{path}，{place}：{reason}</translation>
    </message>
    <message>
      <source>{path} is a folder, not a file.</source>
      <translation>{path} 是文件夹，不是文件。</translation>
    </message>
    <message>
      <source>{path} is not a plain file.</source>
      <translation>{path} 不是普通文件。</translation>
    </message>
    <message>
      <source>{path} is cut off: it ends before all that it announces.</source>
      <translation>{path} 不完整：在所声明的内容之前就结束了。</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>没有文件 {path}。</translation>
    </message>
    <message>
      <source>{path} is cut off or damaged: its compressed data do not end well.</source>
      <translation>{path} 不完整或已损坏：压缩数据没有正常结束。</translation>
    </message>
    <message>
      <source>{path} swells beyond measure when it is unpacked; it is not read.</source>
      <translation>{path} 解压后异常膨胀；不予读取。</translation>
    </message>
    <message>
      <source>{path}: no digits are found on this sheet.</source>
      <translation>{path}：此页上找不到数字。</translation>
    </message>
    <message numerus="yes">
      <source>The sheet falls into more than {n} pieces.</source>
      <translation>
        <numerusform>此页分成了超过 {n} 块。</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is not a format: use one of {known}.</source>
      <translation>“{name}”不是格式：请使用 {known} 之一。</translation>
    </message>
    <message>
      <source>{path} is in no format that digitpad knows.</source>
      <translation>{path} 不是 digitpad 认识的格式。</translation>
    </message>
    <message>
      <source>Drawings, one a line (Quick, Draw! NDJSON)</source>
      <translation>图画，每行一幅（Quick, Draw! NDJSON）</translation>
    </message>
    <message>
      <source>digitpad training set</source>
      <translation>digitpad 训练集</translation>
    </message>
    <message>
      <source>Digital ink (W3C InkML)</source>
      <translation>数字墨迹 (W3C InkML)</translation>
    </message>
    <message>
      <source>Pictures and labels (IDX, as MNIST)</source>
      <translation>图片和标签（IDX，如 MNIST）</translation>
    </message>
    <message>
      <source>Numbers (CSV, as optdigits and pendigits)</source>
      <translation>数字（CSV，如 optdigits 和 pendigits）</translation>
    </message>
    <message>
      <source>numpy arrays X and y</source>
      <translation>numpy 数组 X 和 y</translation>
    </message>
    <message>
      <source>Folders of pictures by label</source>
      <translation>按标签分文件夹的图片</translation>
    </message>
    <message>
      <source>A picture of one drawing</source>
      <translation>一幅图画的图片</translation>
    </message>
    <message>
      <source>A picture of a grid of drawings</source>
      <translation>图画网格的图片</translation>
    </message>
    <message numerus="yes">
      <source>a row has 64 counts and a label, or 16 coordinates and a label; this one has {n} values.</source>
      <translation>
        <numerusform>一行应有 64 个计数和一个标签，或 16 个坐标和一个标签；此行有 {n} 个值。</numerusform>
      </translation>
    </message>
    <message>
      <source>a count is not a whole number of 0 to 16.</source>
      <translation>某个计数不是 0 到 16 的整数。</translation>
    </message>
    <message>
      <source>a coordinate is out of range.</source>
      <translation>某个坐标超出范围。</translation>
    </message>
    <message>
      <source>a value is not a number.</source>
      <translation>某个值不是数字。</translation>
    </message>
    <message>
      <source>{path} is damaged; it is left as it is, “salvage” recovers every sample that can still be read.</source>
      <translation>{path} 已损坏；文件保持原样，“salvage”可找回所有仍可读取的样本。</translation>
    </message>
    <message>
      <source>{path} cannot be used: {reason}.</source>
      <translation>无法使用 {path}：{reason}。</translation>
    </message>
    <message>
      <source>The disk that holds {path} is full.</source>
      <translation>{path} 所在的磁盘已满。</translation>
    </message>
    <message>
      <source>Another program keeps {path} busy.</source>
      <translation>另一个程序正占用 {path}。</translation>
    </message>
    <message>
      <source>{path} cannot be read or written: the disk or the folder does not answer.</source>
      <translation>无法读写 {path}：磁盘或文件夹没有响应。</translation>
    </message>
    <message>
      <source>A stored sample cannot be read.</source>
      <translation>某个已保存的样本无法读取。</translation>
    </message>
    <message>
      <source>{path} exists already.</source>
      <translation>{path} 已存在。</translation>
    </message>
    <message>
      <source>Nothing in {path} can be read as a sample.</source>
      <translation>{path} 中没有可读作样本的内容。</translation>
    </message>
    <message>
      <source>“{name}” is no label in these files.</source>
      <translation>“{name}”不是这些文件中的标签。</translation>
    </message>
    <message numerus="yes">
      <source>The files hold more than {n} drawings.</source>
      <translation>
        <numerusform>这些文件含有超过 {n} 幅图画。</numerusform>
      </translation>
    </message>
    <message>
      <source>Your samples: {path}</source>
      <translation>自己的样本：{path}</translation>
    </message>
    <message>
      <source>Log: {path}</source>
      <translation>日志：{path}</translation>
    </message>
    <message>
      <source>Python {python}, Qt {qt}, numpy {numpy}</source>
      <translation>Python {python}，Qt {qt}，numpy {numpy}</translation>
    </message>
    <message>
      <source>digitpad is free software under the MIT licence. Qt and PySide6 are used under the LGPL, version 3.</source>
      <translation>digitpad 是采用 MIT 许可证的自由软件。Qt 和 PySide6 按 LGPL 第 3 版使用。</translation>
    </message>
    <message>
      <source>The built-in digits come from the UCI repository by way of scikit-learn's load_digits.</source>
      <translation>内置数字来自 UCI 资源库，经由 scikit-learn 的 load_digits。</translation>
    </message>
    <message>
      <source>About digitpad</source>
      <translation>关于 digitpad</translation>
    </message>
    <message>
      <source>digitpad {version}</source>
      <translation>digitpad {version}</translation>
    </message>
    <message>
      <source>Reads what you draw, says why, and learns from you.</source>
      <translation>读出您画的内容，说明原因，并向您学习。</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Teach</source>
      <translation>教学(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>This was a &amp;{digit}</source>
      <translation>这是 &amp;{digit}</translation>
    </message>
    <message>
      <source>Learn that the drawing is a {digit}.</source>
      <translation>学习：这幅图画是 {digit}。</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>Close the window.</source>
      <translation>关闭窗口。</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>Take back the last step.</source>
      <translation>撤回上一步。</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>Do again what was taken back.</source>
      <translation>重新执行撤回的步骤。</translation>
    </message>
    <message>
      <source>&amp;Eraser</source>
      <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
      <source>Erase whole strokes by touching them.</source>
      <translation>触碰即可擦除整个笔画。</translation>
    </message>
    <message>
      <source>Draw by &amp;keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set 8 × 8 cells one by one: arrows move, with Shift they draw, Space inks or wipes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Clear the pad</source>
      <translation>清空画板(&amp;C)</translation>
    </message>
    <message>
      <source>Begin a new drawing.</source>
      <translation>开始新的图画。</translation>
    </message>
    <message>
      <source>&amp;Abandon the stroke</source>
      <translation>放弃笔画(&amp;A)</translation>
    </message>
    <message>
      <source>Give up the stroke in progress.</source>
      <translation>放弃正在画的笔画。</translation>
    </message>
    <message>
      <source>Pre&amp;ferences…</source>
      <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
      <source>Choose look, drawing, reading and teaching.</source>
      <translation>设置外观、绘画、识别和教学。</translation>
    </message>
    <message>
      <source>&amp;Forget everything I taught…</source>
      <translation>忘记我教过的一切(&amp;F)…</translation>
    </message>
    <message>
      <source>Remove all of your samples; they can be brought back until tomorrow.</source>
      <translation>移除自己的全部样本；明天之前可以找回。</translation>
    </message>
    <message>
      <source>&amp;Bring back what was forgotten</source>
      <translation>找回已忘记的内容(&amp;B)</translation>
    </message>
    <message>
      <source>Restore the samples that were forgotten.</source>
      <translation>恢复已忘记的样本。</translation>
    </message>
    <message>
      <source>&amp;Draw</source>
      <translation>绘画(&amp;D)</translation>
    </message>
    <message>
      <source>Draw a digit and see what it is.</source>
      <translation>画一个数字，看看它是几。</translation>
    </message>
    <message>
      <source>&amp;Training set</source>
      <translation>训练集(&amp;T)</translation>
    </message>
    <message>
      <source>See and mend every sample.</source>
      <translation>查看并修正每个样本。</translation>
    </message>
    <message>
      <source>E&amp;xperiments</source>
      <translation>实验(&amp;X)</translation>
    </message>
    <message>
      <source>See for yourself how image recognition works.</source>
      <translation>亲自看看图像识别是怎样工作的。</translation>
    </message>
    <message>
      <source>&amp;Simple mode</source>
      <translation>简单模式(&amp;S)</translation>
    </message>
    <message>
      <source>Read as the articles do: k nearest neighbours, each with one vote.</source>
      <translation>按文章的方法读取：k 个最近邻，每个一票。</translation>
    </message>
    <message>
      <source>&amp;Both modes side by side</source>
      <translation>两种模式并列(&amp;B)</translation>
    </message>
    <message>
      <source>Show what the default and the simple mode say of the same drawing.</source>
      <translation>显示默认模式和简单模式对同一图画的看法。</translation>
    </message>
    <message>
      <source>&amp;Presentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pad and answer alone, large, for a room full of people; Esc leaves it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How a &amp;reading comes about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explain it step by step, with the drawing on the pad as the example.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
      <source>All keys on one page.</source>
      <translation>在一页上列出所有按键。</translation>
    </message>
    <message>
      <source>Show the &amp;hints again</source>
      <translation>再次显示提示(&amp;H)</translation>
    </message>
    <message>
      <source>Explain the first steps once more.</source>
      <translation>再次说明最初的步骤。</translation>
    </message>
    <message>
      <source>&amp;About digitpad</source>
      <translation>关于 digitpad(&amp;A)</translation>
    </message>
    <message>
      <source>Version, licences, and where your data is.</source>
      <translation>版本、许可证以及自己数据的位置。</translation>
    </message>
    <message>
      <source>This was &amp;not a digit</source>
      <translation>这不是数字(&amp;N)</translation>
    </message>
    <message>
      <source>Learn that the drawing is not a digit.</source>
      <translation>学习：这幅图画不是数字。</translation>
    </message>
    <message>
      <source>Drawing pad</source>
      <translation>画板</translation>
    </message>
    <message>
      <source>Draw a digit here with mouse, finger or stylus.</source>
      <translation>用鼠标、手指或触控笔在此画一个数字。</translation>
    </message>
    <message>
      <source>Draw a digit here</source>
      <translation>在此画一个数字</translation>
    </message>
    <message>
      <source>row {row}, column {column}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing pad of 8 by 8 cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys move, with Shift they draw. Space inks or wipes a cell, plus and minus shade it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A {label}, varied</source>
      <translation>样本 {label}，有变化</translation>
    </message>
    <message>
      <source>Close the comparison</source>
      <translation>关闭比较</translation>
    </message>
    <message>
      <source>+ more ink in your drawing, − more in the sample</source>
      <translation>+ 您的图画墨迹更多，− 样本墨迹更多</translation>
    </message>
    <message>
      <source>A {label}</source>
      <translation>样本 {label}</translation>
    </message>
    <message>
      <source>Your drawing</source>
      <translation>您的图画</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>draw cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>put a picture</source>
      <translation>放入图片</translation>
    </message>
    <message>
      <source>Draw a digit: the hints come as you go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}. {detail}</source>
      <translation>{title}。{detail}</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Make it {label}</source>
      <translation>改为 {label}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message numerus="yes">
      <source>Read right: {correct} of the last {n}</source>
      <translation>
        <numerusform>最近 {n} 个中读对 {correct} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>How many drawings were read right before they were taught or cleared.</source>
      <translation>在教学或清除之前，有多少图画读对了。</translation>
    </message>
    <message>
      <source>Open a drawing or a picture of a digit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawings ({patterns})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawings and pictures ({patterns})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The drawing is in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Experiments</source>
      <translation>实验</translation>
    </message>
    <message>
      <source>As code</source>
      <translation>代码形式</translation>
    </message>
    <message>
      <source>Python script</source>
      <translation>Python 脚本</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <source>This script prints the same figures.</source>
      <translation>此脚本会输出相同的数字。</translation>
    </message>
    <message>
      <source>Picture (PNG)…</source>
      <translation>图片 (PNG)…</translation>
    </message>
    <message>
      <source>Drawing (SVG)…</source>
      <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>表格 (CSV)…</translation>
    </message>
    <message>
      <source>Everything (JSON)…</source>
      <translation>全部内容 (JSON)…</translation>
    </message>
    <message>
      <source>Script (Python)…</source>
      <translation>脚本 (Python)…</translation>
    </message>
    <message>
      <source>Beginning…</source>
      <translation>正在开始…</translation>
    </message>
    <message>
      <source>Done in {seconds} s.</source>
      <translation>{seconds} 秒完成。</translation>
    </message>
    <message>
      <source>Run it, and this line will tell.</source>
      <translation>运行后，结论将显示在此。</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Saved as {path}.</source>
      <translation>已保存为 {path}。</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>The plot is in the clipboard.</source>
      <translation>图表已复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
      <source>{share}%, {n} s left</source>
      <translation>
        <numerusform>{share}%，剩余 {n} 秒</numerusform>
      </translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>The built-in digits</source>
      <translation>内置数字</translation>
    </message>
    <message>
      <source>My own samples</source>
      <translation>自己的样本</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>两者</translation>
    </message>
    <message>
      <source>A file…</source>
      <translation>文件…</translation>
    </message>
    <message>
      <source>Pictures with labels</source>
      <translation>带标签的图片</translation>
    </message>
    <message>
      <source>MNIST, CIFAR-10, CSV, npz, NDJSON</source>
      <translation>MNIST, CIFAR-10, CSV, npz, NDJSON</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>From the pad</source>
      <translation>取自画板</translation>
    </message>
    <message>
      <source>Take the drawing that is on the pad.</source>
      <translation>取用画板上的图画。</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清空</translation>
    </message>
    <message>
      <source>A picture of 8 by 8 numbers</source>
      <translation>由 8 乘 8 个数组成的图片</translation>
    </message>
    <message>
      <source>Drag to draw, with the right button to wipe. Arrow keys move, numbers and + - change a cell.</source>
      <translation>拖动绘画，右键擦除。方向键移动，数字键和 + - 更改格子。</translation>
    </message>
    <message>
      <source>all there are</source>
      <translation>现有全部</translation>
    </message>
    <message>
      <source>The drawing after all changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw here, or take the drawing from the pad.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it lies k-NN takes it for a {drawn}, normalised for a {normal}: the same ink, only put in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw a digit in the dashed frame, or take the one on the pad, then move the sliders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frame is empty, yet normalised it is a {digit}: normalisation finds the ink.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both say {digit}. Change it more: which of them gives in first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it lies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normalised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}: {strength} {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No ink in sight.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Read as {digit}: {n} of {k} neighbours</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Back to the overview</source>
      <translation>返回总览</translation>
    </message>
    <message>
      <source>Try it on your drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to see here</source>
      <translation>此处可看到什么</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Back to the curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See for yourself how image recognition works, on your own drawings.</source>
      <translation>用自己的图画，亲自看看图像识别是怎样工作的。</translation>
    </message>
    <message>
      <source>Plot</source>
      <translation>图表</translation>
    </message>
    <message>
      <source>R&amp;un the experiment</source>
      <translation>运行实验(&amp;U)</translation>
    </message>
    <message>
      <source>Run the experiment with the settings shown.</source>
      <translation>按所示设置运行实验。</translation>
    </message>
    <message>
      <source>Sto&amp;p it</source>
      <translation>停止(&amp;P)</translation>
    </message>
    <message>
      <source>End the experiment that runs.</source>
      <translation>结束正在运行的实验。</translation>
    </message>
    <message>
      <source>&amp;Keep this run beside</source>
      <translation>保留此次结果并列比较(&amp;K)</translation>
    </message>
    <message>
      <source>Hold this run to compare the next one with it.</source>
      <translation>保留此次结果，以便与下一次比较。</translation>
    </message>
    <message>
      <source>As &amp;code…</source>
      <translation>代码形式(&amp;C)…</translation>
    </message>
    <message>
      <source>Show the run as a Python script that prints the same figures.</source>
      <translation>将此次运行显示为输出相同数字的 Python 脚本。</translation>
    </message>
    <message>
      <source>Copy the p&amp;lot</source>
      <translation>复制图表(&amp;L)</translation>
    </message>
    <message>
      <source>Copy the plot as a picture.</source>
      <translation>将图表复制为图片。</translation>
    </message>
    <message>
      <source>It goes the same way, with more to go by: it also compares which way the line runs, knows thousands of varied ways of writing, lets nearer samples count for more, and has learnt how sure such a vote may be. Your own samples take part in both. It reads this drawing as {label}, {share}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The example is your own drawing. Draw on, and it follows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pad is empty: the example is a plain seven. Draw, and your own drawing takes its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How a reading comes about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explanation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1. Ink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2. 64 numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3. Distances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4. The vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And the default mode?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each number is taken from its partner, and the difference multiplied by itself. The 64 results add up to {sum}; its square root, {distance}, is the distance. A drawing like the sample would be at 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each number is taken from its partner. The 64 differences, without their signs, add up to {sum}: that is the distance (L1). A drawing like the sample would be at 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So the distance to every sample is worked out, and the {k} nearest have a voice each. {votes} of them say {label}: in the simple mode, that is the answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How large it is, where it stands and how much it leans says nothing about which digit it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row by row: {rows}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>It is kept as a line, not as a picture: {n} points, with the time of each.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>It is a picture: the middle of its lines is followed, as if they were drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} {same} So that is taken out first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line is drawn with a pen of one width on 32 × 32 pixels. Each of the 8 × 8 cells counts how many of its 16 pixels are ink. These 64 numbers are all that is compared; together they are {sum}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it was drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>32 × 32 pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>8 × 8 counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The drawing</source>
      <translation>图画</translation>
    </message>
    <message>
      <source>The nearest sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no sample to compare with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click one of the nearest samples to compare it.</source>
      <translation>点击一个最近的样本进行比较。</translation>
    </message>
    <message>
      <source>Read wrongly? Press the key of what it was.</source>
      <translation>读错了？请按正确的数字键。</translation>
    </message>
    <message>
      <source>Undo takes all of it back, the drawing too.</source>
      <translation>撤销会撤回全部，包括图画。</translation>
    </message>
    <message>
      <source>{value}%</source>
      <translation>{value}%</translation>
    </message>
    <message>
      <source>Read as {label}, {share}; runner-up {other}, {other_share}.</source>
      <translation>读作 {label}，{share}；其次 {other}，{other_share}。</translation>
    </message>
    <message>
      <source>Not a digit: {share}; refused from {threshold} on</source>
      <translation>非数字：{share}；从 {threshold} 起拒识</translation>
    </message>
    <message>
      <source>Score of each label</source>
      <translation>各标签得分</translation>
    </message>
    <message>
      <source>{label}: {share}</source>
      <translation>{label}：{share}</translation>
    </message>
    <message>
      <source>Your own training set</source>
      <translation>您自己的训练集</translation>
    </message>
    <message>
      <source>{name} – digitpad</source>
      <translation>{name} – digitpad</translation>
    </message>
    <message>
      <source>Something went wrong that should not have: the log has the details.</source>
      <translation>出现了不应发生的错误：详情见日志。</translation>
    </message>
    <message>
      <source>{verb} {step}</source>
      <translation>{verb}：{step}</translation>
    </message>
    <message>
      <source>For the simple mode, or both side by side: the default mode has learnt its own k and metric.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Default</source>
      <translation>默认</translation>
    </message>
    <message>
      <source>Simple</source>
      <translation>简单</translation>
    </message>
    <message>
      <source>Mode of reading</source>
      <translation>识别模式</translation>
    </message>
    <message>
      <source>Number of neighbours that vote</source>
      <translation>投票的近邻数</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>度量</translation>
    </message>
    <message>
      <source>Both modes side by side</source>
      <translation>两种模式并列</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>识别</translation>
    </message>
    <message>
      <source>How many of the nearest samples vote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far two drawings are apart: L2, the root of the squares, or L1, the plain sum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yours, {date}</source>
      <translation>自己的，{date}</translation>
    </message>
    <message>
      <source>{label}; distance {distance}; {weight} of the vote; {origin}</source>
      <translation>{label}；距离 {distance}；占票数 {weight}；{origin}</translation>
    </message>
    <message>
      <source>built in</source>
      <translation>内置</translation>
    </message>
    <message>
      <source>imported {date}</source>
      <translation>导入于 {date}</translation>
    </message>
    <message>
      <source>{sentence}; varied</source>
      <translation>{sentence}；有变化</translation>
    </message>
    <message>
      <source>{sentence}; voted against the answer</source>
      <translation>{sentence}；投票反对答案</translation>
    </message>
    <message>
      <source>{distance} away</source>
      <translation>距离 {distance}</translation>
    </message>
    <message>
      <source>built-in style</source>
      <translation>内置写法</translation>
    </message>
    <message>
      <source>{distance}, varied</source>
      <translation>{distance}，有变化</translation>
    </message>
    <message>
      <source>Nearest samples</source>
      <translation>最近的样本</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>关闭提示</translation>
    </message>
    <message>
      <source>draw a stroke</source>
      <translation>画笔画</translation>
    </message>
    <message>
      <source>erase strokes</source>
      <translation>擦除笔画</translation>
    </message>
    <message>
      <source>clear the pad</source>
      <translation>清空画板</translation>
    </message>
    <message>
      <source>There is no picture in the clipboard.</source>
      <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>首选项</translation>
    </message>
    <message>
      <source>&amp;Look</source>
      <translation>外观(&amp;L)</translation>
    </message>
    <message>
      <source>Lan&amp;guage (from the next start on)</source>
      <translation>语言(&amp;G)（下次启动生效）</translation>
    </message>
    <message>
      <source>Pen &amp;width</source>
      <translation>笔宽(&amp;W)</translation>
    </message>
    <message>
      <source>New drawing &amp;after</source>
      <translation>新图画间隔(&amp;A)</translation>
    </message>
    <message>
      <source>“Not a digit” &amp;from</source>
      <translation>“非数字”起点(&amp;F)</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>下次启动生效。</translation>
    </message>
    <message>
      <source> s pause</source>
      <translation> 秒停顿</translation>
    </message>
    <message>
      <source>never by itself</source>
      <translation>从不自动</translation>
    </message>
    <message>
      <source>Less &amp;motion, whatever the system says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold of “not a digit”</source>
      <translation>“非数字”的阈值</translation>
    </message>
    <message>
      <source>as calibrated</source>
      <translation>按校准值</translation>
    </message>
    <message>
      <source>Le&amp;ft-handed: the pad to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Clear the pad after teaching</source>
      <translation>教学后清空画板(&amp;C)</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Save the page as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF ({pattern})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
      <source>The page is in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no picture in it.</source>
      <translation>其中没有图片。</translation>
    </message>
    <message>
      <source>The samples nearest to your drawing will be here. Each votes for its label; click one to compare.</source>
      <translation>与您的图画最接近的样本会显示在此。每个样本为自己的标签投票；点击可比较。</translation>
    </message>
    <message>
      <source>Why: nearest samples</source>
      <translation>为何：最近的样本</translation>
    </message>
    <message>
      <source>How: from ink to numbers</source>
      <translation>如何：从墨迹到数字</translation>
    </message>
    <message>
      <source>Simple, k = {k}</source>
      <translation>简单，k = {k}</translation>
    </message>
    <message>
      <source>of that day</source>
      <translation>当天</translation>
    </message>
    <message>
      <source>before an import</source>
      <translation>导入之前</translation>
    </message>
    <message>
      <source>before a large change</source>
      <translation>大改动之前</translation>
    </message>
    <message>
      <source>before a new version's format</source>
      <translation>采用新版本格式之前</translation>
    </message>
    <message>
      <source>before removed samples were dropped</source>
      <translation>丢弃已移除样本之前</translation>
    </message>
    <message>
      <source>made by you</source>
      <translation>手动创建</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>Go back to this one</source>
      <translation>恢复到此备份</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>立即备份</translation>
    </message>
    <message>
      <source>{date}   {reason}</source>
      <translation>{date}   {reason}</translation>
    </message>
    <message>
      <source>Going back makes the set what it was then; it can be undone.</source>
      <translation>恢复后训练集回到当时的状态；此操作可以撤销。</translation>
    </message>
    <message>
      <source>There is no backup yet. One is made each day that the set changes, and before every large change.</source>
      <translation>还没有备份。训练集有更改的每一天，以及每次大改动之前，都会创建一个备份。</translation>
    </message>
    <message>
      <source>Stored as {digit}; it was read as {read} before.</source>
      <translation>已存为 {digit}；此前读作 {read}。</translation>
    </message>
    <message>
      <source>Now a {digit}</source>
      <translation>现在画 {digit}</translation>
    </message>
    <message>
      <source>Stored as {digit}; it was read right before.</source>
      <translation>已存为 {digit}；此前已读对。</translation>
    </message>
    <message>
      <source>Time left for this digit</source>
      <translation>此数字的剩余时间</translation>
    </message>
    <message>
      <source>Take back the last one</source>
      <translation>撤回上一个</translation>
    </message>
    <message>
      <source>Another digit</source>
      <translation>换一个数字</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Forget the last drawing and ask for it again (Backspace).</source>
      <translation>忘记上一幅图画并重新要求（退格键）。</translation>
    </message>
    <message>
      <source>Ask for another digit (Space).</source>
      <translation>要求另一个数字（空格键）。</translation>
    </message>
    <message>
      <source>Keep what was collected and go back (Esc).</source>
      <translation>保留已收集的内容并返回（Esc）。</translation>
    </message>
    <message numerus="yes">
      <source>{n} collected, {right} of them read right before</source>
      <translation>
        <numerusform>已收集 {n} 个，其中 {right} 个此前已读对</numerusform>
      </translation>
    </message>
    <message>
      <source>Draw it as you always do. When you pause, it is stored and the next digit is asked for.</source>
      <translation>像平常一样书写。停顿后即保存，并要求下一个数字。</translation>
    </message>
    <message numerus="yes">
      <source>collect {n} digits</source>
      <translation>
        <numerusform>收集 {n} 个数字</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} digits collected.</source>
      <translation>
        <numerusform>已收集 {n} 个数字。</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting for you: draw it when you are ready.</source>
      <translation>正在等待：准备好就画。</translation>
    </message>
    <message numerus="yes">
      <source>These {n} samples came with digitpad. Yours will stand before them: teach some, collect them, or import.</source>
      <translation>
        <numerusform>这 {n} 个样本随 digitpad 提供。您自己的样本会排在前面：请教几个、收集或导入。</numerusform>
      </translation>
    </message>
    <message>
      <source>Every sample is being read by the others…</source>
      <translation>正在用其他样本读取每个样本…</translation>
    </message>
    <message>
      <source>The 8 × 8 pictures are made anew by this version…</source>
      <translation>此版本正在重新生成 8 × 8 图片…</translation>
    </message>
    <message>
      <source>Relabel as</source>
      <translation>改标为</translation>
    </message>
    <message numerus="yes">
      <source>All of yours: {n}</source>
      <translation>
        <numerusform>自己的全部：{n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Collect digits</source>
      <translation>收集数字</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message numerus="yes">
      <source>{n} digits collected and stored.</source>
      <translation>
        <numerusform>已收集并保存 {n} 个数字。</numerusform>
      </translation>
    </message>
    <message>
      <source>your own</source>
      <translation>您自己的</translation>
    </message>
    <message numerus="yes">
      <source>Those of yours that are shown: {n}</source>
      <translation>
        <numerusform>显示中的自己的样本：{n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Those of yours that are selected: {n}</source>
      <translation>
        <numerusform>选中的自己的样本：{n}</numerusform>
      </translation>
    </message>
    <message>
      <source>A {label}, read as {without} without this sample and as {with_it} with it</source>
      <translation>样本 {label}：没有此样本时读作 {without}，有它时读作 {with_it}</translation>
    </message>
    <message>
      <source>Samples read differently because of this one</source>
      <translation>因此样本而读法不同的样本</translation>
    </message>
    <message>
      <source>Keeps everything: strokes, times, labels, dates.</source>
      <translation>保留全部：笔画、时间、标签、日期。</translation>
    </message>
    <message>
      <source>Keeps what that format can hold; to carry samples to another digitpad, better take NDJSON.</source>
      <translation>保留该格式能容纳的内容；要带到另一个 digitpad，最好用 NDJSON。</translation>
    </message>
    <message>
      <source>Keeps strokes and labels; samples without strokes, such as pictures, are left out.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} samples are in {path}.</source>
      <translation>
        <numerusform>{n} 个样本已写入 {path}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Export samples</source>
      <translation>导出样本</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>格式(&amp;F)</translation>
    </message>
    <message numerus="yes">
      <source>{told} Left out, since they have no strokes: {n}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>digits</source>
      <translation>数字</translation>
    </message>
    <message numerus="yes">
      <source>strokes: {strokes}, points: {n}</source>
      <translation>
        <numerusform>笔画：{strokes}，点：{n}</numerusform>
      </translation>
    </message>
    <message>
      <source>{told}, {seconds} s</source>
      <translation>{told}，{seconds} 秒</translation>
    </message>
    <message>
      <source>built in, one of scikit-learn's load_digits</source>
      <translation>内置，来自 scikit-learn 的 load_digits</translation>
    </message>
    <message>
      <source>built in, a writing style</source>
      <translation>内置，一种写法</translation>
    </message>
    <message>
      <source>taught by you</source>
      <translation>自己教的</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>导入的</translation>
    </message>
    <message>
      <source>mouse</source>
      <translation>鼠标</translation>
    </message>
    <message>
      <source>finger</source>
      <translation>手指</translation>
    </message>
    <message>
      <source>stylus</source>
      <translation>触控笔</translation>
    </message>
    <message>
      <source>keyboard</source>
      <translation>键盘</translation>
    </message>
    <message>
      <source>a picture file</source>
      <translation>图片文件</translation>
    </message>
    <message>
      <source>a picture of {width} × {height}</source>
      <translation>{width} × {height} 的图片</translation>
    </message>
    <message>
      <source>8 × 8 counts only</source>
      <translation>仅 8 × 8 计数</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Drawn</source>
      <translation>绘制时间</translation>
    </message>
    <message>
      <source>With</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>Writer</source>
      <translation>书写者</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>出处</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Show {label}</source>
      <translation>显示 {label}</translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>全部样本</translation>
    </message>
    <message>
      <source>All mine</source>
      <translation>自己的全部</translation>
    </message>
    <message>
      <source>Taught by me</source>
      <translation>自己教的</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>导入的</translation>
    </message>
    <message>
      <source>Built in</source>
      <translation>内置</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>已排除</translation>
    </message>
    <message>
      <source>Any reading</source>
      <translation>任何读法</translation>
    </message>
    <message>
      <source>Read wrongly without itself</source>
      <translation>排除自身后读错</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>近似重复</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>最新在前</translation>
    </message>
    <message>
      <source>Doubtful first</source>
      <translation>可疑在前</translation>
    </message>
    <message>
      <source>By label</source>
      <translation>按标签</translation>
    </message>
    <message>
      <source>Find source, writer, date…</source>
      <translation>查找出处、书写者、日期…</translation>
    </message>
    <message>
      <source>Find samples by text</source>
      <translation>按文字查找样本</translation>
    </message>
    <message>
      <source>Whose samples</source>
      <translation>谁的样本</translation>
    </message>
    <message>
      <source>Which samples</source>
      <translation>哪些样本</translation>
    </message>
    <message>
      <source>What the other samples say of each, when it is left out itself.</source>
      <translation>排除自身后，其他样本对每个样本的看法。</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>排序</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>显示全部</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} samples</source>
      <translation>
        <numerusform>{total} 个样本中的 {n} 个</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples</source>
      <translation>
        <numerusform>{n} 个样本</numerusform>
      </translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message numerus="yes">
      <source>{digit}: {before} read right before teaching, {after} now, of {n}.</source>
      <translation>
        <numerusform>{digit}：共 {n} 个，教学前读对 {before} 个，现在 {after} 个。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} read right with {n} samples taught.</source>
      <translation>
        <numerusform>教了 {n} 个样本后读对 {share}。</numerusform>
      </translation>
    </message>
    <message>
      <source>{digit}: not taught yet.</source>
      <translation>{digit}：还没有教过。</translation>
    </message>
    <message>
      <source>Accuracy as you taught</source>
      <translation>随教学变化的准确率</translation>
    </message>
    <message>
      <source>0 taught</source>
      <translation>教了 0 个</translation>
    </message>
    <message>
      <source>Each digit before and after teaching</source>
      <translation>每个数字教学前后</translation>
    </message>
    <message>
      <source>Import samples</source>
      <translation>导入样本</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Save report…</source>
      <translation>保存报告…</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} samples</source>
      <translation>
        <numerusform>导入 {n} 个样本</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>Take in drawings that others made, or that you made elsewhere.</source>
      <translation>收入他人所画或您在别处所画的图画。</translation>
    </message>
    <message>
      <source>Drop files here, or choose them. They may be:</source>
      <translation>将文件拖放到此处，或选择文件。可以是：</translation>
    </message>
    <message>
      <source>•  {format}</source>
      <translation>•  {format}</translation>
    </message>
    <message>
      <source>Choose drawings and press 0 to 9 or N where a label is wrong, Delete to leave them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawings with this label</source>
      <translation>带此标签的图画</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As written</source>
      <translation>原有写法</translation>
    </message>
    <message>
      <source>As its label is written (Backspace)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is {label}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} selected: what are they?</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings as {label}; duplicates left out: {twice}</source>
      <translation>
        <numerusform>{name}：{n} 幅图画作为 {label}；排除重复：{twice}</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>“{name}”</translation>
    </message>
    <message>
      <source>(no label)</source>
      <translation>（无标签）</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings left out</source>
      <translation>
        <numerusform>{name}：排除 {n} 幅图画</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: {n} drawings as {label}</source>
      <translation>
        <numerusform>{name}：{n} 幅图画作为 {label}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these drawings were labelled one by one</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these drawings were left out one by one</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings with other words as labels: not a digit</source>
      <translation>
        <numerusform>{n} 幅图画以其他词为标签：非数字</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} without anything drawn: left out</source>
      <translation>
        <numerusform>{n} 幅没有画任何内容：已排除</numerusform>
      </translation>
    </message>
    <message>
      <source>From {path}</source>
      <translation>来自 {path}</translation>
    </message>
    <message>
      <source>Labels in the files</source>
      <translation>文件中的标签</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>排除</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>变为</translation>
    </message>
    <message>
      <source>Drawings</source>
      <translation>图画</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>重复</translation>
    </message>
    <message>
      <source>What {name} becomes</source>
      <translation>{name} 变为什么</translation>
    </message>
    <message>
      <source>Nothing is taken in before you say so.</source>
      <translation>在您同意之前不会收入任何内容。</translation>
    </message>
    <message>
      <source>It is a sheet: cut it into its drawings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take duplicates in, too</source>
      <translation>重复的也收入</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings: {formats}</source>
      <translation>
        <numerusform>{n} 幅图画：{formats}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them are there already, exactly or shifted, resized or resampled.</source>
      <translation>
        <numerusform>其中 {n} 幅已经存在，完全相同，或经平移、缩放、重采样。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more have nothing drawn.</source>
      <translation>
        <numerusform>另有 {n} 幅没有画任何内容。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} bear other words than those listed and become “not a digit”.</source>
      <translation>
        <numerusform>{n} 幅带有未列出的词，将成为“非数字”。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Taking {n} samples in…</source>
      <translation>
        <numerusform>正在收入 {n} 个样本…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>import {n} samples</source>
      <translation>
        <numerusform>导入 {n} 个样本</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose files of drawings</source>
      <translation>选择图画文件</translation>
    </message>
    <message>
      <source>Choose a folder of pictures by label</source>
      <translation>选择按标签分类的图片文件夹</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>保存报告</translation>
    </message>
    <message>
      <source>The report is saved.</source>
      <translation>报告已保存。</translation>
    </message>
    <message numerus="yes">
      <source>Reading {n} files…</source>
      <translation>
        <numerusform>正在读取 {n} 个文件…</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <source>There are no drawings in it.</source>
      <translation>其中没有图画。</translation>
    </message>
    <message>
      <source>{label}: {mine} yours, {built_in} built in.</source>
      <translation>{label}：自己的 {mine}，内置 {built_in}。</translation>
    </message>
    <message numerus="yes">
      <source>{n}k</source>
      <translation>
        <numerusform>{n} 千</numerusform>
      </translation>
    </message>
    <message>
      <source>Samples of each label</source>
      <translation>各标签的样本</translation>
    </message>
    <message>
      <source>None of the selected samples is left out.</source>
      <translation>选中的样本都没有被排除。</translation>
    </message>
    <message>
      <source>They have this label already.</source>
      <translation>它们已经是此标签。</translation>
    </message>
    <message>
      <source>Built-in samples keep their labels; you can leave them out instead.</source>
      <translation>内置样本的标签不变；但可以将其排除。</translation>
    </message>
    <message>
      <source>Select the samples first, then say what they are.</source>
      <translation>请先选中样本，再指明它们是什么。</translation>
    </message>
    <message>
      <source>yours</source>
      <translation>自己的</translation>
    </message>
    <message>
      <source>read as {label} by the others</source>
      <translation>其他样本将其读作 {label}</translation>
    </message>
    <message>
      <source>there is nearly the same drawing</source>
      <translation>已有几乎相同的图画</translation>
    </message>
    <message numerus="yes">
      <source>Most to gain: more {digit}s; {wrong} of {n} are read wrongly.</source>
      <translation>
        <numerusform>收益最大：增加 {digit}；{n} 个中有 {wrong} 个读错。</numerusform>
      </translation>
    </message>
    <message>
      <source>No digit stands out as needing more samples.</source>
      <translation>没有哪个数字特别需要更多样本。</translation>
    </message>
    <message>
      <source>Most to gain: teach some {digit}s, there is none of yours yet.</source>
      <translation>收益最大：教几个 {digit}，还没有您自己的。</translation>
    </message>
    <message>
      <source>Each digit, before (○) and now (●)</source>
      <translation>各数字，之前 (○) 与现在 (●)</translation>
    </message>
    <message>
      <source>Your own digits, each read by the nearest other samples, itself left out.</source>
      <translation>您自己的数字，每个都在排除自身后由最近的其他样本读取。</translation>
    </message>
    <message>
      <source>Collect digits…</source>
      <translation>收集数字…</translation>
    </message>
    <message>
      <source>■ {mine} yours  □ {built_in} built in</source>
      <translation>■ {mine} 自己的  □ {built_in} 内置</translation>
    </message>
    <message>
      <source>Of your digits {before} would be read right without teaching, {after} now.</source>
      <translation>您的数字中，不教学会读对 {before}，现在为 {after}。</translation>
    </message>
    <message>
      <source>Working out whether your teaching pays…</source>
      <translation>正在计算教学是否有效…</translation>
    </message>
    <message>
      <source>Teach some digits and see here whether it pays.</source>
      <translation>教几个数字，在此看看是否有效。</translation>
    </message>
    <message>
      <source>Samples by label</source>
      <translation>各标签的样本</translation>
    </message>
    <message>
      <source>What teaching did</source>
      <translation>教学的成效</translation>
    </message>
    <message>
      <source>Training set</source>
      <translation>训练集</translation>
    </message>
    <message>
      <source>&amp;New training set…</source>
      <translation>新建训练集(&amp;N)…</translation>
    </message>
    <message>
      <source>Begin a training set in a file of its own.</source>
      <translation>在单独的文件中开始一个训练集。</translation>
    </message>
    <message>
      <source>Open &amp;training set…</source>
      <translation>打开训练集(&amp;T)…</translation>
    </message>
    <message>
      <source>Work on a training set in another file.</source>
      <translation>使用另一个文件中的训练集。</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>打开最近(&amp;R)</translation>
    </message>
    <message>
      <source>Training sets that were open lately.</source>
      <translation>最近打开过的训练集。</translation>
    </message>
    <message>
      <source>&amp;Save a copy…</source>
      <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
      <source>Put a whole copy of the training set into a file.</source>
      <translation>将训练集的完整副本写入文件。</translation>
    </message>
    <message>
      <source>&amp;Import samples…</source>
      <translation>导入样本(&amp;I)…</translation>
    </message>
    <message>
      <source>Take in drawings from files of other programs, after a look at them.</source>
      <translation>先查看，再从其他程序的文件收入图画。</translation>
    </message>
    <message>
      <source>&amp;Export samples…</source>
      <translation>导出样本(&amp;E)…</translation>
    </message>
    <message>
      <source>Write samples for other programs.</source>
      <translation>为其他程序写出样本。</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>备份(&amp;B)…</translation>
    </message>
    <message>
      <source>See the copies that digitpad keeps, and go back to one.</source>
      <translation>查看 digitpad 保存的副本，并恢复到其中之一。</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>全选(&amp;A)</translation>
    </message>
    <message>
      <source>Select every sample that is shown.</source>
      <translation>选中显示的全部样本。</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>查找(&amp;F)…</translation>
    </message>
    <message>
      <source>Show only samples whose source, writer or date fit.</source>
      <translation>只显示出处、书写者或日期相符的样本。</translation>
    </message>
    <message>
      <source>Show &amp;large</source>
      <translation>放大显示(&amp;L)</translation>
    </message>
    <message>
      <source>Look at the current sample closely.</source>
      <translation>仔细查看当前样本。</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>移除(&amp;M)</translation>
    </message>
    <message>
      <source>Remove the selected samples; built-in ones are left out.</source>
      <translation>移除选中的样本；内置样本则被排除。</translation>
    </message>
    <message>
      <source>Use a&amp;gain</source>
      <translation>重新使用(&amp;G)</translation>
    </message>
    <message>
      <source>Use the selected built-in samples again that were left out.</source>
      <translation>重新使用选中的已排除内置样本。</translation>
    </message>
    <message>
      <source>&amp;Collect digits…</source>
      <translation>收集数字(&amp;C)…</translation>
    </message>
    <message>
      <source>Draw digits as they are asked for, and fill your set in minutes.</source>
      <translation>按要求逐个画数字，几分钟即可充实训练集。</translation>
    </message>
    <message>
      <source>Without itself digitpad reads it as {label}, {share}.</source>
      <translation>排除自身后 digitpad 将其读作 {label}，{share}。</translation>
    </message>
    <message>
      <source>{told} Its nearest other samples say {answer}.</source>
      <translation>{told} 最近的其他样本说是 {answer}。</translation>
    </message>
    <message>
      <source>Replay</source>
      <translation>回放</translation>
    </message>
    <message>
      <source>Moment of the drawing</source>
      <translation>绘画时刻</translation>
    </message>
    <message>
      <source>Not known yet: ask for “read wrongly without itself” above the samples first.</source>
      <translation>尚不清楚：请先在样本上方选择“排除自身后读错”。</translation>
    </message>
    <message>
      <source>Nearest other samples</source>
      <translation>最近的其他样本</translation>
    </message>
    <message>
      <source>Steps to 8 × 8</source>
      <translation>到 8 × 8 的步骤</translation>
    </message>
    <message>
      <source>What it changes</source>
      <translation>它带来的变化</translation>
    </message>
    <message>
      <source>{title}, left out</source>
      <translation>{title}，已排除</translation>
    </message>
    <message>
      <source>As fast as it was drawn.</source>
      <translation>与绘画时一样快。</translation>
    </message>
    <message>
      <source>Its times are not known: at an even speed.</source>
      <translation>时间未知：以均匀速度回放。</translation>
    </message>
    <message>
      <source>It is left out and changes nothing.</source>
      <translation>它已被排除，不带来任何变化。</translation>
    </message>
    <message>
      <source>No other sample is read differently because of this one.</source>
      <translation>没有其他样本因它而读法不同。</translation>
    </message>
    <message numerus="yes">
      <source>Other samples that are read differently because of it: {n}; rightly now: {better}.</source>
      <translation>
        <numerusform>因它而读法不同的其他样本：{n}；现在读对：{better}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to all</source>
      <translation>返回全部</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>上一个</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一个</translation>
    </message>
    <message>
      <source>Relabel as {label}</source>
      <translation>改标为 {label}</translation>
    </message>
    <message>
      <source>Select samples: 0 to 9 and N relabel them, Delete removes them, Enter shows one large.</source>
      <translation>选中样本：0 到 9 和 N 改标，Delete 移除，Enter 放大显示。</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected</source>
      <translation>
        <numerusform>已选 {n} 个</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} selected, {mine} yours</source>
      <translation>
        <numerusform>已选 {n} 个，自己的 {mine} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} ({key})</source>
      <translation>{name} ({key})</translation>
    </message>
    <message>
      <source>Built-in samples keep their labels.</source>
      <translation>内置样本的标签不变。</translation>
    </message>
    <message>
      <source>New training set</source>
      <translation>新建训练集</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>创建</translation>
    </message>
    <message>
      <source>Open a training set</source>
      <translation>打开训练集</translation>
    </message>
    <message>
      <source>Save a copy of the training set</source>
      <translation>保存训练集的副本</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Training sets ({pattern})</source>
      <translation>训练集 ({pattern})</translation>
    </message>
    <message>
      <source>There is already a file {path}: choose another name.</source>
      <translation>已有文件 {path}：请换一个名称。</translation>
    </message>
    <message>
      <source>A copy of the training set is in {path}.</source>
      <translation>训练集的副本在 {path}。</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>暂无</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>请稍候</translation>
    </message>
    <message>
      <source>Every sample is being read by the others.</source>
      <translation>正在用其他样本读取每个样本。</translation>
    </message>
    <message>
      <source>All is well</source>
      <translation>一切正常</translation>
    </message>
    <message>
      <source>Each of these samples is read right without itself.</source>
      <translation>这些样本排除自身后都能读对。</translation>
    </message>
    <message>
      <source>No duplicates</source>
      <translation>没有重复</translation>
    </message>
    <message>
      <source>No two of these samples are nearly the same drawing.</source>
      <translation>这些样本中没有几乎相同的图画。</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>没有相符的样本</translation>
    </message>
    <message>
      <source>No sample fits what is asked for: show all, or ask for less.</source>
      <translation>没有样本符合条件：请显示全部，或放宽条件。</translation>
    </message>
    <message>
      <source>Opening your samples…</source>
      <translation>正在打开您的样本…</translation>
    </message>
    <message>
      <source>The window did not read the drawing within {seconds} s.</source>
      <translation>窗口未能在 {seconds} 秒内读取图画。</translation>
    </message>
    <message>
      <source>The window read a drawn {digit} as {found}.</source>
      <translation>窗口将画出的 {digit} 读作 {found}。</translation>
    </message>
    <message>
      <source>The drawing is copied as a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The 64 numbers are copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reading is copied, with its neighbours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw a digit first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The drawing is still being read: one moment, please.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open drawing or picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read a digit from a drawing that was saved, or from a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save &amp;drawing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the drawing into a file that opens again exactly as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print drawing, steps, neighbours and vote on one page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the page as PD&amp;F…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write that page into a PDF file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the drawing as a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the 8 × 8 n&amp;umbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the 64 numbers, a row a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the readin&amp;g</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the answer and its neighbours as text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste picture</source>
      <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
      <source>Read a digit from the picture in the clipboard.</source>
      <translation>读取剪贴板图片中的数字。</translation>
    </message>
    <message>
      <source>digitpad, {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>8 × 8: how much of each cell is ink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>作用</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {value} of its 16 pixels are ink.</source>
      <translation>第 {row} 行，第 {column} 列：16 个像素中有 {value} 个是墨迹。</translation>
    </message>
    <message>
      <source>Point at a cell to see what it counts.</source>
      <translation>指向一个格子，查看它的计数。</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples are yours</source>
      <translation>
        <numerusform>您有 {n} 个样本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{sentence}; {n} not stored yet</source>
      <translation>
        <numerusform>{sentence}；{n} 个尚未保存</numerusform>
      </translation>
    </message>
    <message>
      <source>Building the full set of writing styles; the plain one reads meanwhile</source>
      <translation>正在生成全部写法的样本集；期间由基本样本集读取</translation>
    </message>
    <message>
      <source>Draw something to see how it becomes 64 numbers.</source>
      <translation>画点什么，看看它怎样变成 64 个数。</translation>
    </message>
    <message>
      <source>This was {label}</source>
      <translation>这是 {label}</translation>
    </message>
    <message>
      <source>Teach it: this was a… (keys 0 to 9, N for –)</source>
      <translation>教学：这是…（按键 0 到 9，N 表示 –）</translation>
    </message>
    <message>
      <source>{before} → {label}</source>
      <translation>{before} → {label}</translation>
    </message>
    <message numerus="yes">
      <source>Now read as {after}, {n} samples are yours.</source>
      <translation>
        <numerusform>现在读作 {after}，您有 {n} 个样本。</numerusform>
      </translation>
    </message>
    <message>
      <source>Learnt: {label}</source>
      <translation>已学会：{label}</translation>
    </message>
    <message>
      <source>Draw a digit first, then say what it was.</source>
      <translation>请先画一个数字，再指明它是几。</translation>
    </message>
    <message>
      <source>Your samples are still being opened: one moment, please.</source>
      <translation>正在打开您的样本：请稍候。</translation>
    </message>
    <message>
      <source>Probably {digit}, or {other}</source>
      <translation>可能是 {digit}，或 {other}</translation>
    </message>
    <message>
      <source>{share} sure</source>
      <translation>置信度 {share}</translation>
    </message>
    <message>
      <source>{sure}, taken for: {style}</source>
      <translation>{sure}，写法：{style}</translation>
    </message>
    <message>
      <source>A tie between {labels}</source>
      <translation>{labels} 票数相同</translation>
    </message>
    <message>
      <source>It is a {digit}</source>
      <translation>这是 {digit}</translation>
    </message>
    <message>
      <source>Probably not a digit, or {digit}</source>
      <translation>可能不是数字，或是 {digit}</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>还没有可读的内容</translation>
    </message>
    <message>
      <source>Draw a digit, and it is read as you draw.</source>
      <translation>画一个数字，边画边读。</translation>
    </message>
    <message numerus="yes">
      <source>Forget all {n} samples that are yours?</source>
      <translation>
        <numerusform>忘记您的全部 {n} 个样本吗？</numerusform>
      </translation>
    </message>
    <message>
      <source>They can be brought back until tomorrow.</source>
      <translation>明天之前可以找回。</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>忘记</translation>
    </message>
    <message>
      <source>bring back what was forgotten</source>
      <translation>找回已忘记的内容</translation>
    </message>
    <message>
      <source>There is nothing to forget: no sample is yours yet.</source>
      <translation>没有可忘记的：还没有您自己的样本。</translation>
    </message>
    <message>
      <source>There is nothing to bring back.</source>
      <translation>没有可找回的内容。</translation>
    </message>
  </context>
  <context>
    <name>styles</name>
    <message>
      <source>oval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open at the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop at the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slashed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slashed, in one stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>struck through the other way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tail at the top left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crossed ends at the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spiral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>short slash inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dot inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>egg, pointed top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pointed at both ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ends overlap at the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in two halves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flat and wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closing stroke ends inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with a tail at the top right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opens at the top left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wide open at the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>long upstroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>curved flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flag and foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar with a foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>head and foot, like a capital I</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flag and foot in one stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ends in a bow to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ends in a bow to the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sharp flag, leaning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flag with a hook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wide flag and foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>horizontal flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>long flag, like a roof</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>long flag from the ground, curved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flag curled back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flag and a foot to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flag and wavy foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>foot with a loop, in one stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up and down again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leaning flag, foot touching on the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bent like a bracket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round head, straight base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bottom loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round into the base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wavy base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a Z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hooked head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hooked head, bottom loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>narrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a swan, long base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a swan, with a loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>big bottom loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flat top, like a seven with a base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>short base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>falls into a wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wide head, low back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round back, base in a hook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop nearly flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>head turned down steeply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upright back, round loop below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upright back, loop and no tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round loop as wide as the head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round bottom loop, closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bottom loop and tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two bows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop in the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flat top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shallow middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>angular</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both ends curled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a seven, hardly any middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>big head, small foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small head, big foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>long tail to the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lower end curls in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flat top, long fall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round middle, without a corner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upper arc hardly bent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upper arc starts with a hook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pointed, like a sigma in a mirror</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lower bow wide open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open, two strokes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open, one stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bowl like a u</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed, two strokes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed, one stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like lightning, short stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like lightning, one stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>looped, one stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a fish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tall stem, low short hook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tall stem, low short hook, two strokes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>angular low hook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open, second stroke slanting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stem begins below the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an L and a bar through it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with a foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>narrow triangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>big triangle, bar low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed, in one stroke from the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rounded left, crossing high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crossed at the bar's end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar drawn last, across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a y with a straight stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bowl with a short stem to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed, round at the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>straight lines, tall and slim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round left, stem from the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hat as second stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one stroke from the hat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>belly without an inset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like an S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like an S with a corner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small belly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>big belly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>belly curls in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>belly closes to a ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slanting stem, hat as second stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zigzag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>short hat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hat apart from the stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wavy hat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop where the belly begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>belly nearly closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hat and stem rounded, in one stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tall stem, flat belly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stem leaning to the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hat beside, belly open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stem and belly as one bow, long hat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>straight stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>curled top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring not closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring crosses the stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>big ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stroke ends beyond the ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tiny loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round, short stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a b</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop left open at the stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop crosses the stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lies back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring stands to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a U that closes inward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop closed inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tall loop closed inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>curved stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hooked start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hooked start, barred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>barred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wavy top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wavy top, barred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round top, low bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round top, hooked bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>straight down, right angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>short top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>long stroke down at the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar rising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar on the right only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>short bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>barred, curved down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop at the corner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round top, bar very low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round top, hooked start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>foot kicks out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wave top, round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bent at the top, stem to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leaning, top rising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leaning, curved top with a hooked start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>begins like an S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two rings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>diagonal and two bows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small upper ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>big upper ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one ring nearly closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>begins in the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open at the top left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open, drawn as a cross</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a gamma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open at the upper right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S with a straight way back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>way back as a line from the foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two rings apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring over ring, overlapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pointed top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ends cross at the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thin waist, long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fat and round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leaning loop above, ring below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open at the top right, long tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outline with a bar across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring below, hook above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring above, legs below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slim, lower ring pressed flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slim, upper ring pressed flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open at the top right, crossing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hook above, legs crossing below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small head on a big ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring and straight stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring and curved tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring and curled tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small ring, curled tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring and separate stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a six turned round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a g</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small ring, S-shaped tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed ring, S-shaped tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flat ring, slanting stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flat open ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stem begins inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spiral in the loop, curled tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop twice round, straight tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>big loop, short tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pointed loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tail far to the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop hangs from the stem's top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop open at the top right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round loop, tail bent forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop and separate curved tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flat loop, tail bows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open loop, corner at the stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open loop, stem begins at the bowl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bowl like a c, straight tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a q, narrow loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loop pressed to a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open at the top right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open, no peak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tall ring, straight stem, one stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital E</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital G</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital J</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital M</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital P</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital Q</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital R</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital U</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital V</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital W</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital X</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin capital Y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin c</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin e</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin f</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin j</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin n</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin p</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin r</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin t</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin u</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin v</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin w</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dollar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ampersand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asterisk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>greater than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>equals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>brace, opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>brace, closing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tilde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>question mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exclamation mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parenthesis, opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bracket, opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bracket, closing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>backslash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>caret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>arrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>star</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>triangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>diamond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>circle with a cross</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>smile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>house</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>infinity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>euro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek alpha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek beta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek gamma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek delta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek theta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek lambda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek mu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek pi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek phi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek psi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek omega</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek Sigma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek Xi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek Gamma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek xi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek zeta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Zhe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Shcha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic De</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Yu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Ya, printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic I, printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew alef, printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew shin, printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew tav, printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ka</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ki</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana sa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana chi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana shi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana tsu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana e</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ne</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ho</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana mi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana nu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ki</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devanagari</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stick figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sun with rays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>umbrella</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paragraph mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>section sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>anchor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>treble clef</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin A, without a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin E, rounded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin H, in one stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin K, in two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin L, small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin M, rounded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin R</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin U</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin V</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin W</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin X</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin Y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin D, with a tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin J, with a roof</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin P, open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin F, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a, printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>b, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>h, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>k, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>m, with three legs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>n, with a wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>r, printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>s, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>t, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>u, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>v, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>w, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e, small and wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>c, with a hook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a and b</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>o and k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>n and o</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek eta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek epsilon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek kappa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek nu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek tau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek upsilon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek chi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek rho</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek Delta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek Psi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek Phi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek Lambda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek Omega</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greek Pi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic I</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic El</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Tse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Sha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Yery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic E</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Ef</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Zhe, in cursive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Ya</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic Che, wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew alef</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew bet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew he</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew tet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew lamed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew mem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew ayin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew pe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew tsadi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew qof</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew shin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew tav</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic ba</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic jim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic sin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic sad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic ayn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic kaf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic lam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic mim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic nun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic ya</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana i</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana u</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ka</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana sa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana su</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana se</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana te</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ni</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ne</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana hi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana hu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ho</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana mi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana mu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana mo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ya</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana yu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana yo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana ri</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana re</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana wa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana o</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiragana n</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana i</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana o</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ko</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana su</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana se</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana te</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ni</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana nu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana hi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana he</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana mu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana mo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ya</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana yu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana yo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ri</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana ru</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana re</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>katakana n</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul ga</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul ma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul sa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul ja</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul o</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul bieup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul hieut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul tieut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese one, long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese ten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese big</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese mouth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese sun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese moon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese mountain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese tree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese earth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese king</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese woman</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese heart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese sword</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese power</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devanagari ka</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devanagari ga</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devanagari na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devanagari ma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devanagari sa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devanagari ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devanagari a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bengali ka</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bengali ba</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tamil ka</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tamil pa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thai ko</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thai no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thai so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georgian an</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georgian mas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georgian rae</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Armenian ayb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Armenian ben</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Armenian da</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ethiopic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tibetan ka</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tifinagh yaz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tifinagh yab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tifinagh yan, twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rune fehu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rune thurisaz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rune ansuz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rune hagalaz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rune algiz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rune othala</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rune tiwaz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rune mannaz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>syllabics, corner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upturned T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>T on its side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cross with two bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half circle, open below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half circle, open above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half circle with a chord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>circle with a dot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>circle with a cross below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>circle with an arrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two circles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>circle in a circle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>square with a cross</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>square with a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>triangle with a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bow tie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drop with a stem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flag on a pole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ladder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bird</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>boat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>car</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>music note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two music notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>peace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>root</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>element of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>subset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>union</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not equal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>approximately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plus or minus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>divided by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>semicolon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quotation marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dash and dot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exclamation mark, with a ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tick, long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>N in a ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a cross of loops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scratch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ampersand, like an E</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>percent with one stroke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>copyright</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
