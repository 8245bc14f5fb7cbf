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
      <source>an {name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>a {name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>An {name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>A {name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>no digit</source>
      <translation>非数字</translation>
    </message>
    <message>
      <source>No digit</source>
      <translation>非数字</translation>
    </message>
    <message>
      <source>Refused: {share}% speak for no digit, and {limit}% are enough. The nearest digit would be {digit}.</source>
      <translation>已拒绝：{share}% 认为不是数字，达到 {limit}% 即拒绝。最接近的数字是 {digit}。</translation>
    </message>
    <message>
      <source>Two comparisons disagree: by its lines it is {lines}, by its edges {edges}. Together they say {verdict}.</source>
      <translation>两种比较不一致：按线条是 {lines}，按边缘是 {edges}。合起来是 {verdict}。</translation>
    </message>
    <message>
      <source>The built-in samples decided: samples of your set say {own}, with {share}% of the vote.</source>
      <translation>由内置样本决定：训练集中的样本认为是 {own}，占 {share}% 的票数。</translation>
    </message>
    <message>
      <source>Samples of your set decided, with {share}% of the vote.</source>
      <translation>由训练集中的样本决定，占 {share}% 的票数。</translation>
    </message>
    <message>
      <source>Refused by samples of your set: {share}% speak for no digit. The nearest digit would be {digit}.</source>
      <translation>被训练集中的样本拒绝：{share}% 认为不是数字。最接近的数字是 {digit}。</translation>
    </message>
    <message>
      <source>Samples of your set decided, with {share}% of the vote: they say {own}, the built-in ones {other}.</source>
      <translation>由训练集中的样本决定，占 {share}% 的票数：它们认为是 {own}，内置样本认为是 {other}。</translation>
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
      <source>A stroke's tilt is not two angles a point.</source>
      <translation>笔画的倾斜不是每点两个角度。</translation>
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
      <source>A sample has a number that is not finite or too large to compare.</source>
      <translation>某个样本含有非有限或过大而无法比较的数。</translation>
    </message>
    <message>
      <source>There is no part “{part}”: use {parts}.</source>
      <translation>没有“{part}”部分：请使用 {parts}。</translation>
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
      <source>Evenly spaced points, without tremor, breaks and stray marks.</source>
      <translation>等距的点，去除抖动、断笔和多余的墨点。</translation>
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
      <source>Without the atlas there must be other samples to compare with.</source>
      <translation>没有图谱时，必须有其他样本可供比较。</translation>
    </message>
    <message>
      <source>“{name}” is not a label: use 0 to 9, or “not a digit”.</source>
      <translation>“{name}”不是标签：请使用 0 到 9，或“非数字”。</translation>
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
      <source>{path} is not a file.</source>
      <translation>{path} 不是文件。</translation>
    </message>
    <message numerus="yes">
      <source>{right} of {n} ({low} to {high}%)</source>
      <translation>
        <numerusform>{n} 中对 {right}（{low} 至 {high}%）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples that the recognizer and the other writers’ samples both take for the same other label, those with most against them first. Look at them before you believe either side.</source>
      <translation>
        <numerusform>识别器与其他人的样本一致认为应是另一标签的样本共 {n} 个，反对最多的在前。先看一看，再决定相信哪一方。</numerusform>
      </translation>
    </message>
    <message>
      <source>{label}, read as {reading}</source>
      <translation>{label}，读作 {reading}</translation>
    </message>
    <message>
      <source>{share}%</source>
      <translation>{share}%</translation>
    </message>
    <message>
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <source>Samples: {samples}, writers: {writers}.</source>
      <translation>样本：{samples}，书写者：{writers}。</translation>
    </message>
    <message>
      <source>Read right: by the default recognizer, which knows the built-in samples and those of all other writers; of each writer at most 40 digits are read. In brackets, where the true share lies with 95% confidence: of two writers whose ranges overlap nobody should say that one is read better.</source>
      <translation>读对：由默认识别器读，它知道内置样本和所有其他人的样本；每人最多读 40 个数字。括号内是真实比例有 95% 把握所在的范围：两人的范围若重叠，就不该说其中一人读得更好。</translation>
    </message>
    <message>
      <source>Labels agree: the nearest 8 × 8 pictures of other writers call a sample as it is labelled.</source>
      <translation>标签一致：其他人最近的 8 × 8 图像给出的正是样本的标签。</translation>
    </message>
    <message>
      <source>Writer</source>
      <translation>书写者</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <source>Labels agree</source>
      <translation>标签一致</translation>
    </message>
    <message>
      <source>Read right</source>
      <translation>读对</translation>
    </message>
    <message>
      <source>Digit</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>{digit}</source>
      <translation>{digit}</translation>
    </message>
    <message>
      <source>By writer</source>
      <translation>按书写者</translation>
    </message>
    <message>
      <source>By digit</source>
      <translation>按数字</translation>
    </message>
    <message>
      <source>Doubtful labels</source>
      <translation>可疑标签</translation>
    </message>
    <message numerus="yes">
      <source>{n} more are left out: nobody’s name is with them.</source>
      <translation>
        <numerusform>另有 {n} 个未计入：没有书写者的名字。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read right without the writer’s own samples: {right} of {n} digits, {share}% (95%: {low} to {high}%).</source>
      <translation>
        <numerusform>不用书写者本人的样本而读对：{n} 个数字中 {right} 个，{share}%（95%：{low} 至 {high}%）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Labels that the nearest samples of other writers agree with: {agreeing} of {n}, {share}%.</source>
      <translation>
        <numerusform>与其他人最近样本一致的标签：{n} 个中 {agreeing} 个，{share}%。</numerusform>
      </translation>
    </message>
    <message>
      <source>me</source>
      <translation>我</translation>
    </message>
    <message>
      <source>No label stands out as doubtful.</source>
      <translation>没有明显可疑的标签。</translation>
    </message>
    <message numerus="yes">
      <source>The first {n} are shown.</source>
      <translation>
        <numerusform>显示前 {n} 个。</numerusform>
      </translation>
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
      <translation>宽度的比例</translation>
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
      <translation>像素（共 32）</translation>
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
      <translation>比例</translation>
    </message>
    <message>
      <source>on paper in shadow</source>
      <translation>在有阴影的纸上</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>深度</translation>
    </message>
    <message>
      <source>among clutter</source>
      <translation>在杂乱背景中</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>线条</translation>
    </message>
    <message>
      <source>drawn thinner</source>
      <translation>画得更细</translation>
    </message>
    <message>
      <source>by a trembling device</source>
      <translation>用抖动的设备</translation>
    </message>
    <message>
      <source>{path} is a program: it is run in the window alone, which asks first.</source>
      <translation>{path} 是一个程序：只有窗口会在询问之后运行它。</translation>
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
      <source>Read as what? Click a number</source>
      <translation>读作什么？点击数字查看</translation>
    </message>
    <message>
      <source>read as</source>
      <translation>读作</translation>
    </message>
    <message>
      <source>what it is</source>
      <translation>实际是什么</translation>
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
      <source>the best mean less one standard error</source>
      <translation>最佳均值减去一个标准误差</translation>
    </message>
    <message>
      <source>neighbours (k)</source>
      <translation>近邻数（k）</translation>
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
    <message>
      <source>Picture {row}, {label}, as its numbers</source>
      <translation>图片 {row}，{label}，以数值显示</translation>
    </message>
    <message>
      <source>Picture {row} ({label}) and its channels</source>
      <translation>图片 {row}（{label}）及其通道</translation>
    </message>
    <message>
      <source>their mean</source>
      <translation>它们的均值</translation>
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
      <source>Examples of each class</source>
      <translation>每类示例</translation>
    </message>
    <message>
      <source>Picture {row}: {label}</source>
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
      <source>{n} of {tested} misread, with their nearest neighbours</source>
      <translation>
        <numerusform>{tested} 个中有 {n} 个读错，及其最近邻</numerusform>
      </translation>
    </message>
    <message>
      <source>95% sure: between {low}% and {high}%</source>
      <translation>95% 置信：在 {low}% 与 {high}% 之间</translation>
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
      <source>Under each picture: what k-NN reads as drawn, then normalised (of a {label})</source>
      <translation>每张图片下方：k-NN 按原样的读法，然后是归一化后的读法（{label}）</translation>
    </message>
    <message>
      <source>Under each picture: what k-NN reads as drawn, then normalised</source>
      <translation>每张图片下方：k-NN 按原样的读法，然后是归一化后的读法</translation>
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
      <source>Near-duplicates: {n}</source>
      <translation>
        <numerusform>近似重复：{n}</numerusform>
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
    <message numerus="yes">
      <source>They disagree on {n} of {tested} pictures</source>
      <translation>
        <numerusform>{tested} 张图片中有 {n} 张答案不同</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {score}%, 95% sure between {low}% and {high}%</source>
      <translation>{name}：{score}%，95% 置信区间为 {low}% 到 {high}%</translation>
    </message>
    <message>
      <source>{metric}: {label} at {distance}</source>
      <translation>{metric}：{label}，距离 {distance}</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>余弦</translation>
    </message>
    <message>
      <source>k-NN</source>
      <translation>k-NN</translation>
    </message>
    <message>
      <source>random forest</source>
      <translation>随机森林</translation>
    </message>
    <message>
      <source>network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>without scaled ink</source>
      <translation>墨迹未缩放</translation>
    </message>
    <message>
      <source>with plain gradient descent</source>
      <translation>普通梯度下降</translation>
    </message>
    <message numerus="yes">
      <source>Misread: {n} of {tested}</source>
      <translation>
        <numerusform>读错：{tested} 个中的 {n} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>Neurons: {label}, read as {predicted}</source>
      <translation>神经元：{label}，识别为 {predicted}</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>{value}%</source>
      <translation>{value}%</translation>
    </message>
    <message>
      <source>{value} s</source>
      <translation>{value} 秒</translation>
    </message>
    <message>
      <source>{value} ms</source>
      <translation>{value} 毫秒</translation>
    </message>
    <message>
      <source>{value} MB</source>
      <translation>{value} MB</translation>
    </message>
    <message>
      <source>Picture {row}: {label}, read as {predicted}</source>
      <translation>图片 {row}：{label}，识别为 {predicted}</translation>
    </message>
    <message numerus="yes">
      <source>layer {layer}: {active} of {n} lit</source>
      <translation>
        <numerusform>第 {layer} 层：{n} 个中点亮 {active} 个</numerusform>
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
    <message numerus="yes">
      <source>{what}: {score}% after {n} passes, not {whole}%</source>
      <translation>
        <numerusform>{what}：{n} 轮后为 {score}%，而不是 {whole}%</numerusform>
      </translation>
    </message>
    <message>
      <source>What it costs</source>
      <translation>代价</translation>
    </message>
    <message>
      <source>pass {epoch}: {score}%, loss {loss}</source>
      <translation>第 {epoch} 轮：{score}%，损失 {loss}</translation>
    </message>
    <message>
      <source>{model}, {what}: {value}</source>
      <translation>{model}，{what}：{value}</translation>
    </message>
    <message>
      <source>ROC, area {auc}: click to move the threshold</source>
      <translation>ROC，面积 {auc}：点击可移动阈值</translation>
    </message>
    <message>
      <source>A fictional digit {verdict}</source>
      <translation>虚构的数字{verdict}</translation>
    </message>
    <message>
      <source>{votes} of {k} say {label}</source>
      <translation>{votes}/{k}：{label}</translation>
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
      <source>{kind}, passes as {label}</source>
      <translation>{kind}，被当作 {label}</translation>
    </message>
    <message>
      <source>is refused</source>
      <translation>被拒识</translation>
    </message>
    <message>
      <source>distance to digits / to non-digits: {score}</source>
      <translation>到数字的距离 / 到非数字的距离：{score}</translation>
    </message>
    <message>
      <source>refused from {threshold} on</source>
      <translation>从 {threshold} 起拒绝</translation>
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
      <source>such in training</source>
      <translation>训练中有</translation>
    </message>
    <message>
      <source>none in training</source>
      <translation>训练中没有</translation>
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
      <source>another digit</source>
      <translation>另一个数字</translation>
    </message>
    <message>
      <source>the same, other hand</source>
      <translation>同一数字，另一笔迹</translation>
    </message>
    <message>
      <source>another class</source>
      <translation>另一个类别</translation>
    </message>
    <message>
      <source>another of its class</source>
      <translation>同类的另一张</translation>
    </message>
    <message>
      <source>All at distance {distance} from the first picture (unless another is given)</source>
      <translation>与第一张图片的距离均为 {distance}（另有说明者除外）</translation>
    </message>
    <message>
      <source>Picture {row}, from which all distances are measured</source>
      <translation>图片 {row}，所有距离都从它量起</translation>
    </message>
    <message>
      <source>shifted by {pixels} pixels</source>
      <translation>平移 {pixels} 像素</translation>
    </message>
    <message>
      <source>paler by {share}%</source>
      <translation>变淡 {share}%</translation>
    </message>
    <message>
      <source>blocked out on {share}%</source>
      <translation>遮挡 {share}%</translation>
    </message>
    <message>
      <source>with noise</source>
      <translation>加噪声</translation>
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
    <message>
      <source>white: a tie</source>
      <translation>白色：票数相同</translation>
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
      <source>pixel {number}</source>
      <translation>像素 {number}</translation>
    </message>
    <message>
      <source>second principal component</source>
      <translation>第二主成分</translation>
    </message>
    <message numerus="yes">
      <source>{n} numbers of {digits} digits</source>
      <translation>
        <numerusform>{n} 个 {digits} 位数</numerusform>
      </translation>
    </message>
    <message>
      <source>gap between digits, in heights; below 0 they overlap</source>
      <translation>数字之间的空隙（以高度计）；小于 0 表示重叠</translation>
    </message>
    <message>
      <source>{way}, gap {gap}: {right} of {total} right ({low} to {high}%); {many} fall into as many parts as there are digits</source>
      <translation>{way}，空隙 {gap}：{total} 个中 {right} 个正确（{low} 至 {high}%）；{many} 个切出的部分数与数字个数相同</translation>
    </message>
    <message>
      <source>Gap {gap}: {number}</source>
      <translation>空隙 {gap}：{number}</translation>
    </message>
    <message>
      <source>read right</source>
      <translation>读对</translation>
    </message>
    <message>
      <source>Where reading cuts</source>
      <translation>识读在哪里切开</translation>
    </message>
    <message>
      <source>{name}: {score}%, {time} ms a picture, {size} kB to keep</source>
      <translation>{name}：{score}%，每张图片 {time} 毫秒，需保存 {size} kB</translation>
    </message>
    <message>
      <source>A larger picture, section by section: {right} of {placed} right</source>
      <translation>逐块读取一张更大的图片：{placed} 个中读对 {right} 个</translation>
    </message>
    <message>
      <source>colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>grey levels</source>
      <translation>灰度级</translation>
    </message>
    <message>
      <source>pixels on each side</source>
      <translation>每边像素数</translation>
    </message>
    <message>
      <source>Answer in ms</source>
      <translation>回答用时（毫秒）</translation>
    </message>
    <message>
      <source>Memory in kB</source>
      <translation>内存（kB）</translation>
    </message>
    <message>
      <source>line, R² = {fit}</source>
      <translation>直线，R² = {fit}</translation>
    </message>
    <message>
      <source>read as {label}, at distance {distance}</source>
      <translation>读作 {label}，距离 {distance}</translation>
    </message>
    <message>
      <source>training pictures</source>
      <translation>训练图片数</translation>
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
      <source>another seed: {score}%</source>
      <translation>另一个种子：{score}%</translation>
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
      <source>your model</source>
      <translation>您的模型</translation>
    </message>
    <message>
      <source>Sure (from {share}% on) of what is no digit</source>
      <translation>对不是数字的图片很有把握（{share}% 起）</translation>
    </message>
    <message>
      <source>The surest of {count} mistakes of {tested} ({reader})</source>
      <translation>{tested} 张中 {count} 个错误里最有把握的（{reader}）</translation>
    </message>
    <message>
      <source>a {label}, read as {predicted} by {share}%</source>
      <translation>{label}，被读作 {predicted}，{share}%</translation>
    </message>
    <message>
      <source>As sure as it is right?</source>
      <translation>把握与正确率相符吗？</translation>
    </message>
    <message>
      <source>{reader} is {confidence}% sure of {count} pictures, and right in {score}%</source>
      <translation>{reader} 对 {count} 张图片有 {confidence}% 的把握，正确 {score}%</translation>
    </message>
    <message>
      <source>{reader} is sure of {share}% ({kind})</source>
      <translation>{reader} 对 {share}% 很有把握（{kind}）</translation>
    </message>
    <message>
      <source>Neighbour {place}: {label}, at distance {distance}</source>
      <translation>近邻 {place}：{label}，距离 {distance}</translation>
    </message>
    <message>
      <source>The computation ended by itself, perhaps for want of memory.</source>
      <translation>计算自行终止，可能是内存不足。</translation>
    </message>
    <message>
      <source>{path} is there already, and holds something else: choose another folder.</source>
      <translation>{path} 已存在，且含有其他内容：请选择另一个文件夹。</translation>
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
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>{name}, {count} pictures</source>
      <translation>{name}，{count} 张图片</translation>
    </message>
    <message>
      <source>Neighbours (k)</source>
      <translation>近邻数（k）</translation>
    </message>
    <message>
      <source>Neighbours (k), a list</source>
      <translation>近邻数（k），列表</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>距离</translation>
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
      <source>Pictures to train on</source>
      <translation>训练图片数</translation>
    </message>
    <message>
      <source>Pictures to test on</source>
      <translation>测试图片数</translation>
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
    <message numerus="yes">
      <source>k is {k}, but there are only {n} pictures to train on.</source>
      <translation>
        <numerusform>k 为 {k}，但只有 {n} 张图片可供训练。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{train} to train and {test} to test are more than the {n} pictures there are.</source>
      <translation>
        <numerusform>训练 {train} 张加测试 {test} 张，超过了现有的 {n} 张图片。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {n} pictures are on one side: some must train and some must test.</source>
      <translation>
        <numerusform>全部 {n} 张图片都在一边：必须有些用于训练，有些用于测试。</numerusform>
      </translation>
    </message>
    <message>
      <source>The share to train on must lie between 0 and 1, not at {fraction}.</source>
      <translation>训练比例必须在 0 与 1 之间，而不是 {fraction}。</translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are too few to train on a share of {fraction}.</source>
      <translation>
        <numerusform>{n} 张图片太少，无法以 {fraction} 的比例训练。</numerusform>
      </translation>
    </message>
    <message>
      <source>ink scaled to 0..1</source>
      <translation>墨迹缩放到 0..1</translation>
    </message>
    <message>
      <source>steps fitted to every weight</source>
      <translation>为每个权重调整步长</translation>
    </message>
    <message>
      <source>The network owes its score most of all to {first} ({gain} points)</source>
      <translation>网络的得分主要归功于“{first}”（{gain} 个百分点）</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}。</translation>
    </message>
    <message>
      <source>No single part of its training matters here: whatever is left out, it reads as well.</source>
      <translation>训练中没有哪一部分在此起决定作用：无论去掉什么，读得一样准。</translation>
    </message>
    <message>
      <source>{owed}, then to {what} ({gain})</source>
      <translation>{owed}，其次是“{what}”（{gain}）</translation>
    </message>
    <message>
      <source>{owed}; {what} did not help here</source>
      <translation>{owed}；“{what}”在此没有帮助</translation>
    </message>
    <message numerus="yes">
      <source>going over the pictures {n} times</source>
      <translation>
        <numerusform>将图片遍历 {n} 遍</numerusform>
      </translation>
    </message>
    <message>
      <source>The most frequent mistake: {label} read as {read} ({there} ×); the reverse: {back} ×.</source>
      <translation>最常见的错误：{label} 被读作 {read}（{there} 次）；反过来：{back} 次。</translation>
    </message>
    <message numerus="yes">
      <source>{worst} Luck alone splits one of {n} pairs as unevenly in {share}% of all cases: no proof of a direction.</source>
      <translation>
        <numerusform>{worst} 仅凭偶然，{n} 对中有一对如此不均的情况占 {share}%：不能证明有方向性。</numerusform>
      </translation>
    </message>
    <message>
      <source>Only the diagonal is filled: no class was taken for another.</source>
      <translation>只有对角线上有值：没有任何类别被误认。</translation>
    </message>
    <message>
      <source>{worst} The two are taken for each other.</source>
      <translation>{worst} 两者互相混淆。</translation>
    </message>
    <message numerus="yes">
      <source>{worst} Chance would split one of {n} pairs so in less than {share}% of all cases: it has a direction.</source>
      <translation>
        <numerusform>{worst} 若凭偶然，{n} 对中有一对如此分布的情况不到 {share}%：错误有方向性。</numerusform>
      </translation>
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
      <source>{best} k = {other} ({mean}%) lies within that error: as good a choice, and the one that listens less to single pictures.</source>
      <translation>{best} k = {other}（{mean}%）也在该误差之内：同样好的选择，而且更少受个别图片影响。</translation>
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
      <source>{counts} On average {first} and {second} look most alike; expect them to be confused.</source>
      <translation>{counts} 平均而言，{first} 和 {second} 最为相像；它们容易混淆。</translation>
    </message>
    <message>
      <source>Picture to look into</source>
      <translation>要细看的图片</translation>
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
      <source>{wrong} of {tested} are misread, most often {label} as {predicted} ({times} ×).</source>
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
      <source>Over all changes k-NN reads {plain}% of the pictures right as drawn, {normal}% normalised.</source>
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
      <source>-1: not given.</source>
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
      <source>Near: within this share of the ink</source>
      <translation>相近：差异在墨迹的此比例之内</translation>
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
      <source>{better} is ahead: it alone reads {count} pictures right, the other alone {other}.</source>
      <translation>{better} 领先：有 {count} 张图片只有它读对，只有另一个读对的有 {other} 张。</translation>
    </message>
    <message>
      <source>{found} A coin splits them as unevenly in {share}% of all cases: no proof of anything.</source>
      <translation>{found} 抛硬币也有 {share}% 的可能分得这样不均：不能证明什么。</translation>
    </message>
    <message>
      <source>L1 and L2 read the same pictures right here ({accuracy}%).</source>
      <translation>L1 和 L2 在此读对的是相同的图片（{accuracy}%）。</translation>
    </message>
    <message numerus="yes">
      <source>L1 and L2 are equally good here ({accuracy}%), though they disagree: each alone is right on {n} pictures.</source>
      <translation>
        <numerusform>L1 和 L2 在此同样好（{accuracy}%），尽管答案不同：各有 {n} 张图片只有自己读对。</numerusform>
      </translation>
    </message>
    <message>
      <source>{found} Chance would split them so in less than {share}% of all cases: the distance matters.</source>
      <translation>{found} 偶然这样分的可能不到 {share}%：距离的选择很重要。</translation>
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
      <translation>{told}{why}{cost}</translation>
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
      <translation>找出得分归功于什么</translation>
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
      <translation>网络读对 {network}%，k-NN 读对 {neighbors}%：学到的比 k-NN 记住的更多。</translation>
    </message>
    <message>
      <source>{told} {cost}</source>
      <translation>{told}{cost}</translation>
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
      <translation>k-NN 读对 {neighbors}%，网络读对 {network}%：图片这么少时，记忆与学习一样好。</translation>
    </message>
    <message>
      <source>k-NN reads {neighbors}%, the network {network}%: without scaled ink its first steps are far too long.</source>
      <translation>k-NN 读对 {neighbors}%，网络读对 {network}%：墨迹未缩放，最初的步长过大。</translation>
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
      <source>{other} lies at distance {distance}</source>
      <translation>{other} 的距离为 {distance}</translation>
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
      <source>{apart}; the very same {label} shifted by {pixels} pixels lies just as far away. To pixels both are equally different, to people they are not: pictures must be put in place before they are compared.</source>
      <translation>{apart}；同一个 {label} 平移 {pixels} 像素后也一样远。对像素来说两者同样不同，对人来说却不是：比较之前必须先把图片摆正位置。</translation>
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
      <source>Two numbers keep {share}% of what differs between the pictures.</source>
      <translation>两个数保留了图片间差异的 {share}%。</translation>
    </message>
    <message>
      <source>{kept} k = {k} draws {islands} regions, k = {other} {fewer}: here a larger k smooths next to nothing.</source>
      <translation>{kept} k = {k} 画出 {islands} 个区域，k = {other} 画出 {fewer} 个：在此更大的 k 几乎没有平滑作用。</translation>
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
      <source>cut at gaps</source>
      <translation>在空隙处切</translation>
    </message>
    <message>
      <source>connected parts</source>
      <translation>连通部分</translation>
    </message>
    <message>
      <source>cut by reading</source>
      <translation>靠识读来切</translation>
    </message>
    <message>
      <source>{first} There reading alone is right {won} times and the better of the others alone {lost} times: reading is worse, and not by chance (p = {p}).</source>
      <translation>{first} 此处仅识读正确 {won} 次，仅另两种中较好者正确 {lost} 次：识读更差，且并非偶然（p = {p}）。</translation>
    </message>
    <message>
      <source>With gaps of {gap}% of the height, cutting at gaps reads {gaps}% of the numbers right, connected parts {parts}%, reading {reading}% ({low} to {high}%).</source>
      <translation>空隙为高度的 {gap}% 时，在空隙处切读对 {gaps}% 的数，连通部分 {parts}%，识读 {reading}%（{low} 至 {high}%）。</translation>
    </message>
    <message>
      <source>Gaps between digits</source>
      <translation>数字之间的空隙</translation>
    </message>
    <message>
      <source>Digits in a number</source>
      <translation>每个数的位数</translation>
    </message>
    <message>
      <source>Numbers to read</source>
      <translation>要读的数</translation>
    </message>
    <message>
      <source>Ink: from this share of full ink</source>
      <translation>墨迹：达到满墨的这一比例</translation>
    </message>
    <message>
      <source>Training pictures to compare with, at most</source>
      <translation>最多用于比较的训练图片</translation>
    </message>
    <message>
      <source>No number was read yet.</source>
      <translation>还没有读任何数。</translation>
    </message>
    <message>
      <source>{first} {near}</source>
      <translation>{first} {near}</translation>
    </message>
    <message>
      <source>{first} There reading alone is right {won} times and the better of the others alone {lost} times: that may be chance (p = {p}).</source>
      <translation>{first} 此处仅识读正确 {won} 次，仅另两种中较好者正确 {lost} 次：可能是偶然（p = {p}）。</translation>
    </message>
    <message>
      <source>{first} There reading alone is right {won} times and the better of the others alone {lost} times: more than chance (p = {p}). Where to cut is not known before it is read.</source>
      <translation>{first} 此处仅识读正确 {won} 次，仅另两种中较好者正确 {lost} 次：超出偶然（p = {p}）。不先识读，就不知道该在哪里切开。</translation>
    </message>
    <message>
      <source>Where to cut?</source>
      <translation>在哪里切？</translation>
    </message>
    <message>
      <source>Where does one digit end and the next begin, once they touch?</source>
      <translation>数字相连时，一个在哪里结束，下一个从哪里开始？</translation>
    </message>
    <message>
      <source>In heights of a picture; below 0 they overlap.</source>
      <translation>以图片高度计；小于 0 表示重叠。</translation>
    </message>
    <message>
      <source>{small} {shades} In the larger picture {right} of {placed} digits are found and read right.</source>
      <translation>{small}{shades} 在更大的图片中，{placed} 个数字中有 {right} 个被找到并读对。</translation>
    </message>
    <message>
      <source>The time to answer is no straight line here (one explains {share}%): so short a time tells of the machine, too.</source>
      <translation>回答用时在此并非直线（直线只解释 {share}%）：如此短的时间也反映了机器本身。</translation>
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
      <source>{small} {growth}</source>
      <translation>{small}{growth}</translation>
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
      <source>The time to answer grows in step with the training pictures: a straight line explains {share}% of it.</source>
      <translation>回答用时随训练图片数同步增长：一条直线解释了其中的 {share}%。</translation>
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
      <source>{chosen} On the test set it gets {test}%, no less: here the choice did not flatter itself.</source>
      <translation>{chosen} 在测试集上为 {test}%，并不更低：此处的选择没有美化自己。</translation>
    </message>
    <message>
      <source>Share of those to validate on</source>
      <translation>其中用于验证的比例</translation>
    </message>
    <message>
      <source>On validation k = {list} are equally good with {validation}%; the smallest was taken.</source>
      <translation>在验证集上 k = {list} 同样好，均为 {validation}%；取其中最小的。</translation>
    </message>
    <message>
      <source>k = {k} was best on validation with {validation}%.</source>
      <translation>k = {k} 在验证集上最好，为 {validation}%。</translation>
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
      <source>Your model reads {yours}% right (between {low}% and {high}%), k-NN {knn}% and a network {network}%, which know {count} pictures of these very hands.</source>
      <translation>您的模型读对 {yours}%（在 {low}% 与 {high}% 之间），k-NN {knn}%，网络 {network}%；后两者见过同样笔迹的 {count} 张图片。</translation>
    </message>
    <message>
      <source>{overall} It loses most where digits are {worst}: {lost} points on average. Of what is no digit it is sure in {sure}% of the cases.</source>
      <translation>{overall} 在数字“{worst}”时它损失最多：平均 {lost} 个百分点。对不是数字的图片，它在 {sure}% 的情况下很有把握。</translation>
    </message>
    <message>
      <source>Your model's file</source>
      <translation>您的模型文件</translation>
    </message>
    <message>
      <source>k-NN reads {knn}% of the test pictures right, a network {network}%. Name the file of your own model to see it beside them.</source>
      <translation>k-NN 读对 {knn}% 的测试图片，网络读对 {network}%。指定您自己的模型文件，就能与它们并排比较。</translation>
    </message>
    <message>
      <source>Your own model</source>
      <translation>您自己的模型</translation>
    </message>
    <message>
      <source>How does a model of your own cope with other hands, and what does it make of what is no digit?</source>
      <translation>您自己的模型能否应对别人的笔迹？遇到不是数字的图形会怎样？</translation>
    </message>
    <message>
      <source>ONNX (.onnx), skops (.skops) or a Python file (.py); empty: the two others alone.</source>
      <translation>ONNX（.onnx）、skops（.skops）或 Python 文件（.py）；留空：只有另外两个。</translation>
    </message>
    <message numerus="yes">
      <source>To say why a model misreads, at least {n} labelled digits are needed; there are {found}.</source>
      <translation>
        <numerusform>要说明模型为何识别错误，至少需要 {n} 个带标签的数字；现有 {found} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>This network needs the operator {operators}, which digitpad does not know; with onnxruntime installed it would be read.</source>
      <translation>该网络需要 digitpad 不支持的算子 {operators}；安装 onnxruntime 后即可读取。</translation>
    </message>
    <message>
      <source>This network needs more memory than digitpad allows a reading.</source>
      <translation>该网络所需内存超过 digitpad 允许的一次识别的上限。</translation>
    </message>
    <message>
      <source>This network cannot read an input of the shape {shape} ({reason}).</source>
      <translation>该网络无法读取形状为 {shape} 的输入（{reason}）。</translation>
    </message>
    <message>
      <source>It reads {before} as it gets them, {after} if {mend}.</source>
      <translation>按现在的输入识别率为 {before}；如果{mend}，则为 {after}。</translation>
    </message>
    <message>
      <source>rows and columns are swapped</source>
      <translation>交换行和列</translation>
    </message>
    <message>
      <source>the picture is mirrored</source>
      <translation>图片左右镜像</translation>
    </message>
    <message>
      <source>the picture is turned upside down</source>
      <translation>图片上下颠倒</translation>
    </message>
    <message>
      <source>the picture is turned to the left</source>
      <translation>图片向左旋转</translation>
    </message>
    <message>
      <source>the picture is turned to the right</source>
      <translation>图片向右旋转</translation>
    </message>
    <message>
      <source>the picture is left upright</source>
      <translation>图片保持正立</translation>
    </message>
    <message>
      <source>the digit is moved by {right} pixels to the right and {down} down</source>
      <translation>数字右移 {right} 像素、下移 {down} 像素</translation>
    </message>
    <message>
      <source>the picture is inverted</source>
      <translation>图片反色</translation>
    </message>
    <message>
      <source>the digit is stretched to a square</source>
      <translation>数字拉伸为正方形</translation>
    </message>
    <message>
      <source>its numbers run from {range}</source>
      <translation>数值范围为 {range}</translation>
    </message>
    <message>
      <source>its numbers are not normalised but run from {range}</source>
      <translation>数值不做标准化，范围为 {range}</translation>
    </message>
    <message>
      <source>its class {zero} means 0</source>
      <translation>其类别 {zero} 表示 0</translation>
    </message>
    <message>
      <source>the digit keeps its proportions</source>
      <translation>数字保持比例</translation>
    </message>
    <message>
      <source>MNIST's mean and deviation are taken out</source>
      <translation>按 MNIST 的均值和标准差标准化</translation>
    </message>
    <message>
      <source>the digit fills {share} of the picture</source>
      <translation>数字占图片的 {share}</translation>
    </message>
    <message>
      <source>its lines are thicker ({width} pixels)</source>
      <translation>线条更粗（{width} 像素）</translation>
    </message>
    <message>
      <source>the digit's centre of mass stands in the middle</source>
      <translation>数字的重心居中</translation>
    </message>
    <message>
      <source>its lines are thinner ({width} pixels)</source>
      <translation>线条更细（{width} 像素）</translation>
    </message>
    <message>
      <source>the digit's box stands in the middle</source>
      <translation>数字的外框居中</translation>
    </message>
    <message numerus="yes">
      <source>The model's input has {n} axes: digitpad gives pictures, which have at most four.</source>
      <translation>
        <numerusform>该模型的输入有 {n} 个轴：digitpad 提供图片，最多四个轴。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The model takes {n} numbers: that is no square picture.</source>
      <translation>
        <numerusform>该模型的输入为 {n} 个数：不是正方形图片。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The model has {n} classes, but there are ten digits.</source>
      <translation>
        <numerusform>该模型有 {n} 个类别，但数字有十个。</numerusform>
      </translation>
    </message>
    <message>
      <source>The model takes pictures of {h} x {w}: none that digits are drawn in.</source>
      <translation>该模型的输入图片为 {h} x {w}：不是用来画数字的尺寸。</translation>
    </message>
    <message>
      <source>The model's output is one number a drawing, and it is no label.</source>
      <translation>该模型对每个图形输出一个数，但它不是标签。</translation>
    </message>
    <message numerus="yes">
      <source>{path} was not written: it would read {n} of {total} drawings differently.</source>
      <translation>
        <numerusform>未写入 {path}：{total} 个图形中有 {n} 个的识别会不同。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path}: a model is written as .onnx or .skops.</source>
      <translation>{path}：模型只能写为 .onnx 或 .skops。</translation>
    </message>
    <message>
      <source>A .skops file is written by skops, which is not installed: pip install '.[models]'.</source>
      <translation>写 .skops 文件需要 skops，但尚未安装：pip install '.[models]'。</translation>
    </message>
    <message>
      <source>This network has weights of a type that digitpad does not read (ONNX type {kind}).</source>
      <translation>该网络含有 digitpad 无法读取的权重类型（ONNX 类型 {kind}）。</translation>
    </message>
    <message>
      <source>{path} is larger than 200 MB: no network for digits needs so much.</source>
      <translation>{path} 超过 200 MB：识别数字的网络不需要这么大。</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
      <source>{path} is not an ONNX network, or it is damaged ({reason}).</source>
      <translation>{path} 不是 ONNX 网络，或已损坏（{reason}）。</translation>
    </message>
    <message numerus="yes">
      <source>This network has more than {n} operators.</source>
      <translation>
        <numerusform>该网络的算子超过 {n} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>This network has sparse weights, which digitpad does not read.</source>
      <translation>该网络含有 digitpad 无法读取的稀疏权重。</translation>
    </message>
    <message>
      <source>This network keeps its weights in another file: save it as one file.</source>
      <translation>该网络的权重在另一个文件中：请保存为单个文件。</translation>
    </message>
    <message>
      <source>This network has a loop or a condition, which digitpad does not work out.</source>
      <translation>该网络含有 digitpad 不计算的循环或条件。</translation>
    </message>
    <message>
      <source>This network needs the operator {operators}, which digitpad does not know; with onnxruntime installed (pip install '.[models]') it would be read.</source>
      <translation>该网络需要 digitpad 不支持的算子 {operators}；安装 onnxruntime（pip install '.[models]'）后即可读取。</translation>
    </message>
    <message>
      <source>onnxruntime cannot open {path} ({reason}).</source>
      <translation>onnxruntime 无法打开 {path}（{reason}）。</translation>
    </message>
    <message>
      <source>onnxruntime cannot read the input ({reason}).</source>
      <translation>onnxruntime 无法读取输入（{reason}）。</translation>
    </message>
    <message>
      <source>{path} is no model that digitpad opens: save it as ONNX (.onnx), or a scikit-learn one by skops (.skops).</source>
      <translation>{path} 不是 digitpad 能打开的模型：请保存为 ONNX（.onnx），scikit-learn 模型请用 skops（.skops）保存。</translation>
    </message>
    <message>
      <source>{path} answers no picture of the usual sizes: {reason}</source>
      <translation>{path} 对常见尺寸的图片都没有回答：{reason}</translation>
    </message>
    <message>
      <source>{path} has ended: {reason}.</source>
      <translation>{path} 已结束：{reason}。</translation>
    </message>
    <message>
      <source>{path}: {reason}</source>
      <translation>{path}：{reason}</translation>
    </message>
    <message>
      <source>{name} answers with {shape} numbers, but {count} labels or rows of ten are wanted.</source>
      <translation>{name} 的回答是 {shape} 个数，但需要 {count} 个标签或每行十个数。</translation>
    </message>
    <message>
      <source>{path} was ended: open it again.</source>
      <translation>{path} 已被结束：请重新打开。</translation>
    </message>
    <message>
      <source>it did not answer in {seconds} seconds and was ended</source>
      <translation>它在 {seconds} 秒内没有回答，已被结束</translation>
    </message>
    <message>
      <source>it ended by itself, with code {code}</source>
      <translation>它自行结束，代码为 {code}</translation>
    </message>
    <message>
      <source>{path} has ended: {reason}. It printed last: {said}</source>
      <translation>{path} 已结束：{reason}。最后输出：{said}</translation>
    </message>
    <message>
      <source>{path}, line {line}: {reason}</source>
      <translation>{path}，第 {line} 行：{reason}</translation>
    </message>
    <message>
      <source>{path} is no Python that runs here ({reason}).</source>
      <translation>{path} 不是能在此运行的 Python（{reason}）。</translation>
    </message>
    <message>
      <source>{path} holds no classifier.</source>
      <translation>{path} 中没有分类器。</translation>
    </message>
    <message>
      <source>A scikit-learn model is opened by skops, which is not installed: pip install '.[models]'.</source>
      <translation>打开 scikit-learn 模型需要 skops，但尚未安装：pip install '.[models]'。</translation>
    </message>
    <message>
      <source>{path} holds types that skops does not trust ({types}), so it is not opened.</source>
      <translation>{path} 含有 skops 不信任的类型（{types}），因此不打开。</translation>
    </message>
    <message>
      <source>{path} is not a model saved by skops, or it is damaged.</source>
      <translation>{path} 不是用 skops 保存的模型，或已损坏。</translation>
    </message>
    <message>
      <source>{path} unpacks to more than 1 GB: no model for digits needs so much.</source>
      <translation>{path} 解压后超过 1 GB：识别数字的模型不需要这么大。</translation>
    </message>
    <message>
      <source>The model cannot read its input ({reason}).</source>
      <translation>该模型无法读取其输入（{reason}）。</translation>
    </message>
    <message>
      <source>not a digit</source>
      <translation>非数字</translation>
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
      <source>What was removed so long ago is not kept any more: nothing can be brought back.</source>
      <translation>太久以前删除的内容已不再保留：无法恢复。</translation>
    </message>
    <message>
      <source>You have not taught anything yet: draw some digits first, or use the built-in ones.</source>
      <translation>还没有教过任何内容：请先画几个数字，或使用内置数字。</translation>
    </message>
    <message>
      <source>{path} holds no drawing.</source>
      <translation>{path} 中没有图画。</translation>
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
      <source>{n} samples imported; taught and imported in all: {mine}.</source>
      <translation>
        <numerusform>已导入 {n} 个样本；教过和导入的共 {mine} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>None of these samples has strokes, and “{name}” holds nothing else.</source>
      <translation>这些样本都没有笔画，而“{name}”只能容纳笔画。</translation>
    </message>
    <message>
      <source>{path} is the set itself.</source>
      <translation>{path} 就是该训练集本身。</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples of {writers} writers brought together; {twice} were there already.</source>
      <translation>
        <numerusform>已汇集 {writers} 位书写者的 {n} 个样本；已有的 {twice} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>There is already a file {path}: choose another name.</source>
      <translation>已有文件 {path}：请换一个名称。</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples of one writer brought together; {twice} were there already.</source>
      <translation>
        <numerusform>已汇集一位书写者的 {n} 个样本；已有的 {twice} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>bring sets together</source>
      <translation>汇集训练集</translation>
    </message>
    <message>
      <source>There is no drawing in {paths}.</source>
      <translation>{paths} 中没有图形。</translation>
    </message>
    <message>
      <source>{path}: none of its drawings has a label that is a digit.</source>
      <translation>{path}：没有一个图形的标签是数字。</translation>
    </message>
    <message numerus="yes">
      <source>{words} words that are no digits: {n} drawings count as not a digit</source>
      <translation>
        <numerusform>{words} 个不是数字的词：{n} 个图形计为非数字</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: they have no label</source>
      <translation>
        <numerusform>略过 {n} 个图形：没有标签</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: their labels are not 0 to 9 ({words})</source>
      <translation>
        <numerusform>略过 {n} 个图形：其标签不是 0 到 9（{words}）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings are left out: their labels are no digits ({words})</source>
      <translation>
        <numerusform>略过 {n} 个图形：其标签不是数字（{words}）</numerusform>
      </translation>
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
      <source>{path} can be read but not written: what you teach waits until it can.</source>
      <translation>{path} 可读但不可写：您教的内容会等到可写时再保存。</translation>
    </message>
    <message>
      <source>{problem} What you teach waits in {path} until it can be stored.</source>
      <translation>{problem} 您教的内容暂存于 {path}，直到可以保存。</translation>
    </message>
    <message numerus="yes">
      <source>All {n} neighbours say {said}: keep as {label}?</source>
      <translation>
        <numerusform>全部 {n} 个近邻都说是 {said}：仍保留为 {label} 吗？</numerusform>
      </translation>
    </message>
    <message>
      <source>{problem} What you teach is kept in memory alone: nothing can be written anywhere.</source>
      <translation>{problem} 您教的内容仅保存在内存中：任何地方都无法写入。</translation>
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
      <source>Learnt as {label}; samples in the set: {n}.</source>
      <translation>
        <numerusform>已学为 {label}；训练集中的样本：{n}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples added; taught and imported in all: {mine}.</source>
      <translation>
        <numerusform>已添加 {n} 个样本；教过和导入的共 {mine} 个。</numerusform>
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
      <source>The training set has changed; samples in it: {n}.</source>
      <translation>
        <numerusform>训练集已更改；其中的样本：{n}。</numerusform>
      </translation>
    </message>
    <message>
      <source>You have not taught anything yet: draw some digits first, so that the model can be tried.</source>
      <translation>您还没有教过任何内容：请先画几个数字，以便测试该模型。</translation>
    </message>
    <message>
      <source>There is no drawing to learn yet.</source>
      <translation>还没有可供学习的图画。</translation>
    </message>
    <message numerus="yes">
      <source>teach a number of {n} digits</source>
      <translation>
        <numerusform>教一个 {n} 位数</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} digits learnt; samples in the set: {mine}.</source>
      <translation>
        <numerusform>已学习 {n} 个数字；训练集中的样本：{mine}。</numerusform>
      </translation>
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
      <source>The folder or the file of {path} has gone away.</source>
      <translation>{path} 的文件夹或文件已不存在。</translation>
    </message>
    <message>
      <source>{path} could not be written whole.</source>
      <translation>{path} 未能完整写入。</translation>
    </message>
    <message>
      <source>A stored drawing cannot be read.</source>
      <translation>某幅已保存的图画无法读取。</translation>
    </message>
    <message>
      <source>{path} is not a digitpad training set.</source>
      <translation>{path} 不是 digitpad 训练集。</translation>
    </message>
    <message>
      <source>{path} was written by a newer digitpad; it is left untouched.</source>
      <translation>{path} 由更新版本的 digitpad 写入，保持原样。</translation>
    </message>
    <message>
      <source>{path} holds what a digitpad training set does not have; it is left untouched.</source>
      <translation>{path} 含有 digitpad 训练集所没有的内容，保持原样。</translation>
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
      <source>{path} can be read but not written.</source>
      <translation>{path} 可以读取，但无法写入。</translation>
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
      <source>{path} is damaged: it cannot be unpacked.</source>
      <translation>{path} 已损坏：无法解压。</translation>
    </message>
    <message>
      <source>{path} swells beyond measure when it is unpacked; it is not read.</source>
      <translation>{path} 解压后异常膨胀；不予读取。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} files.</source>
      <translation>
        <numerusform>{path} 含有超过 {n} 个文件。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} holds no drawings that digitpad reads ({kinds}): export them as PNG, SVG or PDF, tables as CSV.</source>
      <translation>{path} 中没有 digitpad 能读的图（{kinds}）：请把它们导出为 PNG、SVG 或 PDF，表格导出为 CSV。</translation>
    </message>
    <message>
      <source>the labels are those of {path}</source>
      <translation>标签取自 {path}</translation>
    </message>
    <message>
      <source>{path} is not empty.</source>
      <translation>{path} 不为空。</translation>
    </message>
    <message numerus="yes">
      <source>{n} files are left out: they hold no drawings ({kinds})</source>
      <translation>
        <numerusform>略过 {n} 个文件：不含图形（{kinds}）</numerusform>
      </translation>
    </message>
    <message>
      <source>drawings are cut out of pictures by the boxes of {kind}</source>
      <translation>图画按 {kind} 的框从图片中裁出</translation>
    </message>
    <message>
      <source>{path} holds no images.</source>
      <translation>{path} 中没有图片。</translation>
    </message>
    <message numerus="yes">
      <source>{n} files are left out: {reason}</source>
      <translation>
        <numerusform>略过 {n} 个文件：{reason}</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} holds only a small preview of what was drawn: export it as PNG, SVG or PDF.</source>
      <translation>{path} 中只有图画的小预览图：请把图画导出为 PNG、SVG 或 PDF。</translation>
    </message>
    <message>
      <source>{path} is not a CIFAR-10 file: its size is not a whole number of pictures.</source>
      <translation>{path} 不是 CIFAR-10 文件：其大小不是整数张图片。</translation>
    </message>
    <message>
      <source>{path} is not a CIFAR-10 file: a label is not 0 to 9.</source>
      <translation>{path} 不是 CIFAR-10 文件：有标签不在 0 到 9 之间。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds arrays of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} 含有超过 {n} 字节的数组。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not an HDF5 file, or it is damaged.</source>
      <translation>{path} 不是 HDF5 文件，或者已损坏。</translation>
    </message>
    <message>
      <source>{path} holds labels; the file of their images is not beside it.</source>
      <translation>{path} 含有标签；其图片文件不在旁边。</translation>
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
    <message>
      <source>{path} is not a MATLAB file, or it is damaged.</source>
      <translation>{path} 不是 MATLAB 文件，或者已损坏。</translation>
    </message>
    <message>
      <source>{path} holds objects instead of numbers, which digitpad never opens: save numbers of one shape, or NDJSON.</source>
      <translation>{path} 中是对象而不是数字，digitpad 从不打开对象：请保存同一形状的数字，或 NDJSON。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds an array of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} 含有超过 {n} 字节的数组。</numerusform>
      </translation>
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
      <source>{path} is a Python pickle: opening one can run any program, so digitpad never does. Save its arrays with numpy (np.savez) and open that file.</source>
      <translation>{path} 是 Python 的 pickle 文件：打开它可能运行任何程序，因此 digitpad 从不打开。请用 numpy（np.savez）保存其中的数组，再打开那个文件。</translation>
    </message>
    <message>
      <source>{path} is a {kind} file: to read it, install digitpad with its extra “{extra}” (in digitpad's folder: pip install '.[{extra}]').</source>
      <translation>{path} 是 {kind} 文件：要读取它，请安装带附加组件“{extra}”的 digitpad（在 digitpad 文件夹中：pip install '.[{extra}]'）。</translation>
    </message>
    <message>
      <source>{path} is a {kind} file: to read it, digitpad has to be installed with Python (pip), with its extra “{extra}”; this program has no room for it.</source>
      <translation>{path} 是 {kind} 文件：要读取它，digitpad 需用 Python（pip）安装并带附加组件“{extra}”；本程序未包含它。</translation>
    </message>
    <message>
      <source>export its drawings as PNG or SVG</source>
      <translation>请把其中的图画导出为 PNG 或 SVG</translation>
    </message>
    <message>
      <source>save its table as CSV, or its arrays with numpy (np.savez)</source>
      <translation>请把其中的表格存为 CSV，或用 numpy（np.savez）保存数组</translation>
    </message>
    <message>
      <source>export its drawings as .excalidraw, PNG or SVG</source>
      <translation>请把其中的图画导出为 .excalidraw、PNG 或 SVG</translation>
    </message>
    <message>
      <source>export its drawings as PNG or SVG, its tables as CSV</source>
      <translation>请把其中的图画导出为 PNG 或 SVG，表格存为 CSV</translation>
    </message>
    <message>
      <source>{path} is a file of {program}, which digitpad does not read: {way}.</source>
      <translation>{path} 是 {program} 的文件，digitpad 不读取：{way}。</translation>
    </message>
    <message>
      <source>{path} is not a drawing of Excalidraw.</source>
      <translation>{path} 不是 Excalidraw 的图。</translation>
    </message>
    <message>
      <source>{path} holds nothing drawn by hand.</source>
      <translation>{path} 中没有手绘内容。</translation>
    </message>
    <message>
      <source>drawing {number}</source>
      <translation>图画 {number}</translation>
    </message>
    <message>
      <source>a stroke is not made of points.</source>
      <translation>某一笔不是由点组成的。</translation>
    </message>
    <message>
      <source>{path} has contexts that refer to each other in circles.</source>
      <translation>{path} 中的上下文循环引用。</translation>
    </message>
    <message>
      <source>{path} maps its ink by “{name}”, which is not read.</source>
      <translation>{path} 使用 digitpad 不读取的映射“{name}”。</translation>
    </message>
    <message>
      <source>{path} has a transform that is no matrix of numbers.</source>
      <translation>{path} 中的变换不是数值矩阵。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} definitions.</source>
      <translation>
        <numerusform>{path} 的定义超过 {n} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} refers to another file (“{name}”); it is not read.</source>
      <translation>{path} 引用了另一个文件（“{name}”），不读取。</translation>
    </message>
    <message>
      <source>{path} refers to “{name}”, which it does not define.</source>
      <translation>{path} 引用了未定义的“{name}”。</translation>
    </message>
    <message>
      <source>{path} has traces without channels X and Y.</source>
      <translation>{path} 中的轨迹没有 X 和 Y 通道。</translation>
    </message>
    <message>
      <source>{path} has mappings that refer to each other in circles.</source>
      <translation>{path} 中的映射循环引用。</translation>
    </message>
    <message numerus="yes">
      <source>the drawing has more than {n} strokes.</source>
      <translation>
        <numerusform>图画有超过 {n} 个笔画。</numerusform>
      </translation>
    </message>
    <message>
      <source>this is neither a word nor its points.</source>
      <translation>这既不是词，也不是它的点。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} points in one piece.</source>
      <translation>
        <numerusform>{path} 的一个部分超过 {n} 个点。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not InkML.</source>
      <translation>{path} 不是 InkML。</translation>
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
    <message>
      <source>a point is not a number for each channel.</source>
      <translation>某个点没有为每个通道给出一个数。</translation>
    </message>
    <message>
      <source>{path} has views that refer to each other in circles.</source>
      <translation>{path} 中的视图循环引用。</translation>
    </message>
    <message>
      <source>{path} shows the same strokes again and again; it is not read.</source>
      <translation>{path} 反复显示相同的笔画，不读取。</translation>
    </message>
    <message>
      <source>{path} is larger than any drawing of {kind} that digitpad reads.</source>
      <translation>{path} 大于 digitpad 读取的任何 {kind} 图。</translation>
    </message>
    <message>
      <source>{path} is damaged: it is not JSON, as files of {kind} are.</source>
      <translation>{path} 已损坏：不是 {kind} 文件应有的 JSON。</translation>
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
      <source>a stroke is made neither of lists of x and y, equally long, nor of points.</source>
      <translation>某一笔既不是等长的 x、y 列表，也不是点的列表。</translation>
    </message>
    <message>
      <source>{path} holds no ink: draw with the pen of the tab Draw, and save it again; save a table as CSV.</source>
      <translation>{path} 中没有墨迹：请用“绘图”选项卡的笔书写后重新保存；表格请另存为 CSV。</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>第 {number} 页</translation>
    </message>
    <message>
      <source>{path} is cut off or damaged.</source>
      <translation>{path} 被截断或已损坏。</translation>
    </message>
    <message>
      <source>{path} holds Wacom’s ink in its older form (WILL), which is not read: save it as UIM, PNG or SVG.</source>
      <translation>{path} 中是 Wacom 旧格式（WILL）的墨迹，无法读取：请另存为 UIM、PNG 或 SVG。</translation>
    </message>
    <message>
      <source>{path} is a package of a program that digitpad does not know: export its drawings as PNG, SVG or PDF.</source>
      <translation>{path} 是 digitpad 不认识的程序的文件包：请把其中的图画导出为 PNG、SVG 或 PDF。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} parts.</source>
      <translation>
        <numerusform>{path} 的部分超过 {n} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>a coordinate is out of range.</source>
      <translation>某个坐标超出范围。</translation>
    </message>
    <message numerus="yes">
      <source>it holds more than {n} strokes.</source>
      <translation>
        <numerusform>超过 {n} 笔。</numerusform>
      </translation>
    </message>
    <message>
      <source>a stroke is not made of numbers.</source>
      <translation>某一笔不是由数字组成的。</translation>
    </message>
    <message numerus="yes">
      <source>{path} is not a file of Quick, Draw!: its drawing {n} is damaged.</source>
      <translation>
        <numerusform>{path} 不是 Quick, Draw! 的文件：其第 {n} 个图形已损坏。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not a reMarkable page.</source>
      <translation>{path} 不是 reMarkable 页面。</translation>
    </message>
    <message numerus="yes">
      <source>{path} is a page of a reMarkable before 2022 (version {n}), which is not read: save it on the tablet.</source>
      <translation>
        <numerusform>{path} 是 2022 年以前的 reMarkable 页面（版本 {n}），不读取：请在平板上重新保存。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is a damaged reMarkable page.</source>
      <translation>{path} 是损坏的 reMarkable 页面。</translation>
    </message>
    <message>
      <source>{path} is a page of a newer Rnote (0.16 or later) than digitpad reads: export it as Xournal++ (.xopp).</source>
      <translation>{path} 来自 digitpad 不支持的较新 Rnote（0.16 或更高）：请导出为 Xournal++（.xopp）。</translation>
    </message>
    <message numerus="yes">
      <source>it holds more than {n} filled shapes.</source>
      <translation>
        <numerusform>填充形状超过 {n} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>a path is not made of commands and numbers.</source>
      <translation>某条路径不是由命令和数字组成的。</translation>
    </message>
    <message>
      <source>{path} is not SVG.</source>
      <translation>{path} 不是 SVG。</translation>
    </message>
    <message>
      <source>{path} shows its drawing through masks or filters, which digitpad does not follow: save it as a PNG.</source>
      <translation>{path} 通过蒙版或滤镜显示图画，digitpad 不支持：请另存为 PNG。</translation>
    </message>
    <message>
      <source>{path} holds no lines, but a picture or text: save it as a PNG, and open that.</source>
      <translation>{path} 中没有线条，而是图片或文字：请把它另存为 PNG 再打开。</translation>
    </message>
    <message>
      <source>{path} holds nothing drawn: no lines, and no filled shapes.</source>
      <translation>{path} 中没有绘制内容：没有线条，也没有填充形状。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} elements.</source>
      <translation>
        <numerusform>{path} 的元素超过 {n} 个。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} strokes.</source>
      <translation>
        <numerusform>{path} 超过 {n} 笔。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is damaged: {reason}</source>
      <translation>{path} 已损坏：{reason}</translation>
    </message>
    <message>
      <source>An SVG file holds one drawing: name a folder to write more, with the format “svg”.</source>
      <translation>一个 SVG 文件只含一个图：要写多个，请指定文件夹并使用格式“svg”。</translation>
    </message>
    <message>
      <source>its shapes lie in each other without end.</source>
      <translation>其形状无休止地相互嵌套。</translation>
    </message>
    <message>
      <source>{path} is not a drawing of tldraw.</source>
      <translation>{path} 不是 tldraw 的图。</translation>
    </message>
    <message>
      <source>its path is cut off.</source>
      <translation>其路径被截断。</translation>
    </message>
    <message>
      <source>its path cannot be read.</source>
      <translation>其路径无法读取。</translation>
    </message>
    <message>
      <source>shape {name}</source>
      <translation>形状 {name}</translation>
    </message>
    <message>
      <source>{path} is not UNIPEN, or holds no ink.</source>
      <translation>{path} 不是 UNIPEN，或不含笔迹。</translation>
    </message>
    <message>
      <source>a segment says no level and no components.</source>
      <translation>某个段没有给出层级和组成部分。</translation>
    </message>
    <message>
      <source>a point has fewer numbers than there are coordinates.</source>
      <translation>某个点的数字少于坐标数。</translation>
    </message>
    <message>
      <source>{path} holds no ink: it includes other files. Open those instead.</source>
      <translation>{path} 不含笔迹，而是引用了其他文件。请打开那些文件。</translation>
    </message>
    <message>
      <source>{path} holds more ink than digitpad reads from one file.</source>
      <translation>{path} 的笔迹超过 digitpad 从一个文件读取的上限。</translation>
    </message>
    <message>
      <source>a segment's components are not numbers.</source>
      <translation>某个段的组成部分不是数字。</translation>
    </message>
    <message>
      <source>a value is not a number.</source>
      <translation>某个值不是数字。</translation>
    </message>
    <message>
      <source>there are no coordinates X and Y.</source>
      <translation>没有 X 和 Y 坐标。</translation>
    </message>
    <message>
      <source>{path} is not Wacom ink.</source>
      <translation>{path} 不是 Wacom 墨迹。</translation>
    </message>
    <message>
      <source>{path} is damaged Wacom ink.</source>
      <translation>{path} 是损坏的 Wacom 墨迹。</translation>
    </message>
    <message>
      <source>{path} defines XML entities or refers to other files; it is not read.</source>
      <translation>{path} 定义了 XML 实体或引用其他文件；不予读取。</translation>
    </message>
    <message>
      <source>{path} is not well-formed XML.</source>
      <translation>{path} 不是格式正确的 XML。</translation>
    </message>
    <message numerus="yes">
      <source>{path} holds an element of more than {n} bytes.</source>
      <translation>
        <numerusform>{path} 含有超过 {n} 字节的元素。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is nested too deeply.</source>
      <translation>{path} 嵌套过深。</translation>
    </message>
    <message>
      <source>a stroke is not made of pairs of numbers.</source>
      <translation>某一笔不是由数对组成的。</translation>
    </message>
    <message>
      <source>it is painted over in white far more often than a page is.</source>
      <translation>其白色覆盖远多于一页应有的数量。</translation>
    </message>
    <message>
      <source>{path} is not a page of Xournal++.</source>
      <translation>{path} 不是 Xournal++ 页面。</translation>
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
      <source>{path} is empty.</source>
      <translation>{path} 为空。</translation>
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
      <source>{path} is packed by {packer}, which digitpad can’t unpack: unpack it first.</source>
      <translation>{path} 是用 {packer} 压缩的，digitpad 无法解压：请先解压。</translation>
    </message>
    <message>
      <source>neither its first nor its last column holds labels: add a first row that names the columns.</source>
      <translation>第一列和最后一列都不含标签：请加上写明列名的首行。</translation>
    </message>
    <message>
      <source>its label may be in the first column or in the last: add a first row that names the columns, with “label” among them.</source>
      <translation>标签可能在第一列或最后一列：请加上写明列名的首行，其中包含“label”。</translation>
    </message>
    <message>
      <source>{path} holds no rows.</source>
      <translation>{path} 中没有行。</translation>
    </message>
    <message numerus="yes">
      <source>{path} has more than {n} columns.</source>
      <translation>
        <numerusform>{path} 超过 {n} 列。</numerusform>
      </translation>
    </message>
    <message>
      <source>column {column} holds “{value}”, which is no number.</source>
      <translation>第 {column} 列含有“{value}”，不是数字。</translation>
    </message>
    <message>
      <source>{path} holds more numbers than digitpad reads at once.</source>
      <translation>{path} 的数超过 digitpad 一次读取的上限。</translation>
    </message>
    <message numerus="yes">
      <source>this row has {n} values, the others have {width}.</source>
      <translation>
        <numerusform>这一行有 {n} 个值，其他行有 {width} 个。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it is longer than {n} characters.</source>
      <translation>
        <numerusform>长度超过 {n} 个字符。</numerusform>
      </translation>
    </message>
    <message>
      <source>a column is a picture, and a row a pixel</source>
      <translation>一列是一张图，一行是一个像素</translation>
    </message>
    <message>
      <source>the label is in column {column}</source>
      <translation>标签在第 {column} 列</translation>
    </message>
    <message numerus="yes">
      <source>{path}: a row has the numbers of a square picture (64, 784 …) or 16 coordinates, and a label; this one has {n} values.</source>
      <translation>
        <numerusform>{path}：一行应为正方形图片的数值（64、784……）或 16 个坐标，加一个标签；这一行有 {n} 个值。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path}: its labels are shares of ten classes, which say no label for sure.</source>
      <translation>{path}：它的标签是十个类别的份额，不能确定是哪个标签。</translation>
    </message>
    <message>
      <source>{path}: of ten columns of labels more than one is 1 in a row.</source>
      <translation>{path}：十个标签列中，一行里有多个为 1。</translation>
    </message>
    <message>
      <source>{path}: a coordinate is out of range.</source>
      <translation>{path}：有坐标超出范围。</translation>
    </message>
    <message>
      <source>columns that are not read: {columns}</source>
      <translation>未读取的列：{columns}</translation>
    </message>
    <message>
      <source>{path} holds no array of pictures; it holds: {arrays}.</source>
      <translation>{path} 中没有图片数组；其内容为：{arrays}。</translation>
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
      <source>{path}: its numbers are no list of pictures (n x 64, n x 8 x 8, n x height x width).</source>
      <translation>{path}：其数值不是图片列表（n x 64、n x 8 x 8、n x 高 x 宽）。</translation>
    </message>
    <message>
      <source>{path}: a number in its pictures is not finite.</source>
      <translation>{path}：其图片中有非有限的数。</translation>
    </message>
    <message>
      <source>numbers from {low} to {high} become 0 to 255</source>
      <translation>{low} 至 {high} 的数变为 0 至 255</translation>
    </message>
    <message>
      <source>A number in the pictures is not finite.</source>
      <translation>图片中有非有限的数。</translation>
    </message>
    <message>
      <source>dark on light pictures are turned light on dark</source>
      <translation>深墨浅底的图片转为浅墨深底</translation>
    </message>
    <message>
      <source>numbers from 0 to 1 become 0 to {top}</source>
      <translation>0 至 1 的数变为 0 至 {top}</translation>
    </message>
    <message>
      <source>numbers from 0 to 16 become 0 to 255</source>
      <translation>0 至 16 的数变为 0 至 255</translation>
    </message>
    <message>
      <source>signed bytes are read as 0 to 255</source>
      <translation>有符号字节按 0 至 255 读取</translation>
    </message>
    <message>
      <source>numbers from -1 to 1 become 0 to 255</source>
      <translation>-1 至 1 的数变为 0 至 255</translation>
    </message>
    <message>
      <source>{path}: not all five marks of the form are in the picture.</source>
      <translation>{path}：图片中没有表格的全部五个标记。</translation>
    </message>
    <message>
      <source>page {page} is no form, or not all of its marks are seen</source>
      <translation>第 {page} 页不是表格，或看不到它的全部标记</translation>
    </message>
    <message>
      <source>{path} is a {kind} picture, which can’t be read here: save it as PNG or JPEG.</source>
      <translation>{path} 是 {kind} 图片，此处无法读取：请保存为 PNG 或 JPEG。</translation>
    </message>
    <message numerus="yes">
      <source>{path} is {width} by {height} pixels large; digitpad reads up to {n} pixels.</source>
      <translation>
        <numerusform>{path} 为 {width} x {height} 像素；digitpad 最多读取 {n} 像素。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path} holds more than {n} pages.</source>
      <translation>
        <numerusform>{path} 超过 {n} 页。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is not an image that digitpad can read.</source>
      <translation>{path} 不是 digitpad 能读取的图片。</translation>
    </message>
    <message>
      <source>{path} announces a gigantic picture; it is not read.</source>
      <translation>{path} 声明了巨大的图片；不予读取。</translation>
    </message>
    <message>
      <source>{path} is a damaged image.</source>
      <translation>{path} 是损坏的图片。</translation>
    </message>
    <message>
      <source>{path} holds more pages than digitpad reads.</source>
      <translation>{path} 的页数超过 digitpad 读取的上限。</translation>
    </message>
    <message>
      <source>{path} holds no whole picture: export it as a PNG.</source>
      <translation>{path} 中没有完整的图片：请导出为 PNG。</translation>
    </message>
    <message>
      <source>{path} is damaged: its picture cannot be read.</source>
      <translation>{path} 已损坏：其中的图片无法读取。</translation>
    </message>
    <message>
      <source>{path} is a damaged or locked PDF.</source>
      <translation>{path} 是损坏或加锁的 PDF。</translation>
    </message>
    <message>
      <source>{path}: no digits are found on this sheet.</source>
      <translation>{path}：此页上找不到数字。</translation>
    </message>
    <message numerus="yes">
      <source>{path} has {n} rows of digits, not {wanted}.</source>
      <translation>
        <numerusform>{path} 有 {n} 行数字，而不是 {wanted} 行。</numerusform>
      </translation>
    </message>
    <message>
      <source>page {page} has no digits</source>
      <translation>第 {page} 页没有数字</translation>
    </message>
    <message numerus="yes">
      <source>The sheet falls into more than {n} pieces.</source>
      <translation>
        <numerusform>此页分成了超过 {n} 块。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is damaged, or not what its name says.</source>
      <translation>{path} 已损坏，或与其名称不符。</translation>
    </message>
    <message>
      <source>“{name}” is not a format: use one of {known}.</source>
      <translation>“{name}”不是格式：请使用 {known} 之一。</translation>
    </message>
    <message>
      <source>Drawings, one a line (Quick, Draw! NDJSON)</source>
      <translation>图画，每行一幅（Quick, Draw! NDJSON）</translation>
    </message>
    <message>
      <source>Drawings in one JSON document</source>
      <translation>一个 JSON 文档中的多个图形</translation>
    </message>
    <message>
      <source>digitpad training set</source>
      <translation>digitpad 训练集</translation>
    </message>
    <message>
      <source>Digital ink (W3C InkML)</source>
      <translation>数字墨迹（W3C InkML）</translation>
    </message>
    <message>
      <source>Pen recordings (UNIPEN)</source>
      <translation>笔迹记录（UNIPEN）</translation>
    </message>
    <message>
      <source>UJI’s pen characters</source>
      <translation>UJI 手写笔字符</translation>
    </message>
    <message>
      <source>Points in XML (IAM-OnDB, $1’s gestures)</source>
      <translation>XML 中的点（IAM-OnDB、$1 手势）</translation>
    </message>
    <message>
      <source>Lines and shapes (SVG)</source>
      <translation>线条和形状（SVG）</translation>
    </message>
    <message>
      <source>Pages of Xournal++</source>
      <translation>Xournal++ 页面</translation>
    </message>
    <message>
      <source>Drawings of Excalidraw</source>
      <translation>Excalidraw 图</translation>
    </message>
    <message>
      <source>Drawings of tldraw</source>
      <translation>tldraw 图</translation>
    </message>
    <message>
      <source>Pages of Rnote</source>
      <translation>Rnote 页面</translation>
    </message>
    <message>
      <source>Pages of a reMarkable</source>
      <translation>reMarkable 页面</translation>
    </message>
    <message>
      <source>Wacom’s ink (UIM)</source>
      <translation>Wacom 墨迹（UIM）</translation>
    </message>
    <message>
      <source>Ink in Office files</source>
      <translation>Office 文件中的墨迹</translation>
    </message>
    <message>
      <source>Small drawings of Quick, Draw! (.bin)</source>
      <translation>Quick, Draw! 的小图（.bin）</translation>
    </message>
    <message>
      <source>Pictures and labels (IDX, as MNIST)</source>
      <translation>图片和标签（IDX，如 MNIST）</translation>
    </message>
    <message>
      <source>Tables of numbers (CSV, TSV and the like)</source>
      <translation>数值表格（CSV、TSV 等）</translation>
    </message>
    <message>
      <source>A table as Kaggle’s digits (CSV)</source>
      <translation>Kaggle 数字格式的表格（CSV）</translation>
    </message>
    <message>
      <source>numpy arrays (npz)</source>
      <translation>numpy 数组（npz）</translation>
    </message>
    <message>
      <source>numpy arrays as keras’ mnist.npz</source>
      <translation>keras 的 mnist.npz 格式的 numpy 数组</translation>
    </message>
    <message>
      <source>A numpy array (npy)</source>
      <translation>numpy 数组（npy）</translation>
    </message>
    <message>
      <source>Pictures as text, a sign of 0 or 1 a pixel</source>
      <translation>文本形式的图像，每个像素一个 0 或 1</translation>
    </message>
    <message>
      <source>Weka’s tables (ARFF)</source>
      <translation>Weka 表格（ARFF）</translation>
    </message>
    <message>
      <source>Tables in JSON</source>
      <translation>JSON 表格</translation>
    </message>
    <message>
      <source>Python’s pickles</source>
      <translation>Python 的 pickle 文件</translation>
    </message>
    <message>
      <source>MATLAB’s arrays (mat)</source>
      <translation>MATLAB 数组（mat）</translation>
    </message>
    <message>
      <source>libsvm’s rows</source>
      <translation>libsvm 行</translation>
    </message>
    <message>
      <source>Parquet, as Hugging Face’s sets</source>
      <translation>Parquet，如 Hugging Face 的数据集</translation>
    </message>
    <message>
      <source>Arrow and Feather</source>
      <translation>Arrow 与 Feather</translation>
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
      <translation>以上各种的 zip 和 tar 文件</translation>
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
      <source>A drawing in layers (OpenRaster, Krita)</source>
      <translation>分图层的图画（OpenRaster、Krita）</translation>
    </message>
    <message>
      <source>A picture of many drawings: a page, a grid</source>
      <translation>含有许多图画的图片：一页或一个网格</translation>
    </message>
    <message>
      <source>digitpad’s form, filled in and photographed</source>
      <translation>填写并拍照的 digitpad 表格</translation>
    </message>
    <message>
      <source>{path} is a web page, not the file that it is called after: download it again.</source>
      <translation>{path} 是网页，而不是其名称所示的文件：请重新下载。</translation>
    </message>
    <message>
      <source>{path} is in no format that digitpad knows: save drawings as PNG or SVG, tables as CSV.</source>
      <translation>digitpad 不认识 {path} 的格式：请把图画保存为 PNG 或 SVG，表格保存为 CSV。</translation>
    </message>
    <message>
      <source>this is no attribute of an ARFF file.</source>
      <translation>这不是 ARFF 文件的属性。</translation>
    </message>
    <message>
      <source>a sparse value has no such place.</source>
      <translation>稀疏值没有这样的位置。</translation>
    </message>
    <message>
      <source>{path} is not an Arrow file, or it is damaged.</source>
      <translation>{path} 不是 Arrow 文件，或者已损坏。</translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is not in the file.</source>
      <translation>
        <numerusform>{path}，第 {n} 行：其图片不在文件中。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is damaged.</source>
      <translation>
        <numerusform>{path}，第 {n} 行：其图片已损坏。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}, row {n}: its picture is too large.</source>
      <translation>
        <numerusform>{path}，第 {n} 行：其图片太大。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path}: its pictures of 0 and 1 are not all of one size.</source>
      <translation>{path}：其中由 0 和 1 组成的图像大小不一致。</translation>
    </message>
    <message>
      <source>{path} is no table in JSON.</source>
      <translation>{path} 不是 JSON 表格。</translation>
    </message>
    <message>
      <source>{path} is not a Parquet file, or it is damaged.</source>
      <translation>{path} 不是 Parquet 文件，或者已损坏。</translation>
    </message>
    <message>
      <source>places count from {first}</source>
      <translation>位置从 {first} 起计</translation>
    </message>
    <message>
      <source>{path} holds no pictures: its numbers have no places, or far too many.</source>
      <translation>{path} 中没有图片：其数值没有位置，或位置过多。</translation>
    </message>
    <message>
      <source>{path} is not whole in libsvm's format.</source>
      <translation>{path} 不完全符合 libsvm 格式。</translation>
    </message>
    <message>
      <source>“{format}” is not written as {suffix}: leave that ending away.</source>
      <translation>“{format}”不写为 {suffix}：请去掉该后缀。</translation>
    </message>
    <message>
      <source>There is no training set in {path}.</source>
      <translation>{path} 中没有训练集。</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings of numbers are cut into {digits} digits</source>
      <translation>
        <numerusform>{n} 个多位数图形已拆成 {digits} 个数字</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings of numbers do not read as their numbers, and are not cut</source>
      <translation>
        <numerusform>{n} 个多位数图形读出的数与标签不符，未拆分</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>{n} boxes read as another digit by far: see whether they are what was asked for</source>
      <translation>
        <numerusform>{n} 个方框明显读作别的数字：请看看是否是所要求的</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings have no label: what they read as is only proposed</source>
      <translation>
        <numerusform>{n} 个图画没有标签：读出的结果仅作建议</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings do not read as a digit</source>
      <translation>
        <numerusform>{n} 个图画读不出数字</numerusform>
      </translation>
    </message>
    <message>
      <source>it is only proposed; --proposed takes such labels</source>
      <translation>仅为建议；--proposed 会采用这类标签</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>已选</translation>
    </message>
    <message>
      <source>nothing says what they are</source>
      <translation>没有说明它们是什么</translation>
    </message>
    <message>
      <source>this number is no digit; --map says what it is</source>
      <translation>这个数不是数字 0 到 9；用 --map 说明</translation>
    </message>
    <message>
      <source>this word is no digit; --map says what it is</source>
      <translation>这个词不是数字；用 --map 说明</translation>
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
      <source>The copy was broken off: digitpad is being closed.</source>
      <translation>复制已中断：digitpad 正在关闭。</translation>
    </message>
    <message>
      <source>{path} is what is read: write into another file.</source>
      <translation>{path} 正是被读取的文件：请写入另一个文件。</translation>
    </message>
    <message>
      <source>{path} exists already; --force replaces it.</source>
      <translation>{path} 已存在；--force 会替换它。</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
      <source>A stored sample cannot be read.</source>
      <translation>某个已保存的样本无法读取。</translation>
    </message>
    <message numerus="yes">
      <source>{share} of {n} drawings looked at read as labelled, {then} would</source>
      <translation>
        <numerusform>查看的 {n} 个图形中 {share} 与标签一致，改后为 {then}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>only {share} of {n} drawings looked at read as labelled</source>
      <translation>
        <numerusform>查看的 {n} 个图形中仅 {share} 与标签一致</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share} of {n} drawings looked at read as labelled</source>
      <translation>
        <numerusform>查看的 {n} 个图形中 {share} 与标签一致</numerusform>
      </translation>
    </message>
    <message>
      <source>These drawings lie on their side, as EMNIST’s do, rows and columns exchanged: turn them?</source>
      <translation>这些图形像 EMNIST 那样侧躺，行列互换：要转正吗？</translation>
    </message>
    <message>
      <source>These drawings lie on their side, mirrored: turn them?</source>
      <translation>这些图形侧躺且镜像：要转正吗？</translation>
    </message>
    <message>
      <source>These drawings lie on their right side: turn them?</source>
      <translation>这些图形向右侧躺：要转正吗？</translation>
    </message>
    <message>
      <source>These drawings lie on their left side: turn them?</source>
      <translation>这些图形向左侧躺：要转正吗？</translation>
    </message>
    <message>
      <source>These drawings stand on their heads: turn them?</source>
      <translation>这些图形上下颠倒：要转正吗？</translation>
    </message>
    <message>
      <source>These drawings are mirrored: mirror them back?</source>
      <translation>这些图形镜像了：要镜像回来吗？</translation>
    </message>
    <message>
      <source>These drawings are mirrored top to bottom: mirror them back?</source>
      <translation>这些图形上下镜像了：要镜像回来吗？</translation>
    </message>
    <message>
      <source>rows and columns are exchanged: the drawings lay on their side, as EMNIST’s do</source>
      <translation>行列已互换：图形原来像 EMNIST 那样侧躺</translation>
    </message>
    <message>
      <source>the drawings lay on their side, mirrored: they are turned</source>
      <translation>图形原来侧躺且镜像：已转正</translation>
    </message>
    <message>
      <source>the drawings lay on their right side: they are turned</source>
      <translation>图形原来向右侧躺：已转正</translation>
    </message>
    <message>
      <source>the drawings lay on their left side: they are turned</source>
      <translation>图形原来向左侧躺：已转正</translation>
    </message>
    <message>
      <source>the drawings stood on their heads: they are turned</source>
      <translation>图形原来上下颠倒：已转正</translation>
    </message>
    <message>
      <source>the drawings were mirrored: they are mirrored back</source>
      <translation>图形原来镜像：已镜像回来</translation>
    </message>
    <message>
      <source>the drawings were mirrored top to bottom: they are mirrored back</source>
      <translation>图形原来上下镜像：已镜像回来</translation>
    </message>
    <message>
      <source>Ink and paper are exchanged in these pictures: change them back?</source>
      <translation>这些图片的墨色与纸色颠倒了：要换回来吗？</translation>
    </message>
    <message>
      <source>The labels are not those of the digits drawn: take {labels}?</source>
      <translation>标签与所画数字不符：改用 {labels} 吗？</translation>
    </message>
    <message>
      <source>ink and paper were exchanged: they are changed back</source>
      <translation>墨色与纸色颠倒：已换回</translation>
    </message>
    <message>
      <source>labels are taken for the digits that are drawn: {labels}</source>
      <translation>标签按所画数字处理：{labels}</translation>
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
      <source>{path} is of an older kind and the disk cannot be written: it stays as it is.</source>
      <translation>{path} 是旧格式，而磁盘无法写入：保持原样。</translation>
    </message>
    <message>
      <source>A newer digitpad has taken {path} over; close this one.</source>
      <translation>更新版本的 digitpad 已接管 {path}；请关闭此窗口。</translation>
    </message>
    <message>
      <source>{path} is too large.</source>
      <translation>{path} 太大。</translation>
    </message>
    <message>
      <source>{path} holds no lessons.</source>
      <translation>{path} 中没有教学内容。</translation>
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
      <source>Parts and licences</source>
      <translation>组件与许可证</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>组件</translation>
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
      <translation>减少动画，无论系统如何设置(&amp;M)</translation>
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
      <source>Left-&amp;handed: the pad to the right</source>
      <translation>左手习惯：画板在右侧(&amp;H)</translation>
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
      <source>Everything that you taught is forgotten; it can be brought back until tomorrow.</source>
      <translation>您教过的一切都已忘记；明天之前可以找回。</translation>
    </message>
    <message>
      <source>bring back what was forgotten</source>
      <translation>找回已忘记的内容</translation>
    </message>
    <message>
      <source>There is nothing to forget: nothing has been taught or imported yet.</source>
      <translation>没有可忘记的：还没有教过或导入过任何样本。</translation>
    </message>
    <message>
      <source>There is nothing to bring back.</source>
      <translation>没有可找回的内容。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Teach it: this was</source>
      <translation>教给它：这是</translation>
    </message>
    <message>
      <source>Compare with the drawing</source>
      <translation>与图形比较</translation>
    </message>
    <message>
      <source>Show in the training set</source>
      <translation>在训练集中显示</translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} files to take them in</source>
      <translation>
        <numerusform>拖放 {n} 个文件以收入</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop it here to have it read</source>
      <translation>拖放到此处即可识别</translation>
    </message>
    <message>
      <source>draw cells</source>
      <translation>画格子</translation>
    </message>
    <message>
      <source>The page is not read: what was found of it is forgotten.</source>
      <translation>未读取此页：已找到的内容不再保留。</translation>
    </message>
    <message>
      <source>put a picture</source>
      <translation>放入图片</translation>
    </message>
    <message>
      <source>Draw a digit: the hints come as you go.</source>
      <translation>画一个数字：提示会随之出现。</translation>
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
      <source>No, {label}</source>
      <translation>不，{label}</translation>
    </message>
    <message>
      <source>There is nothing on it to read.</source>
      <translation>上面没有可识别的内容。</translation>
    </message>
    <message>
      <source>Choose one of the nearest samples to compare it with your drawing.</source>
      <translation>选择一个最近的样本，与您的图画比较。</translation>
    </message>
    <message>
      <source>Read wrongly? Choose below what it was, or press its key.</source>
      <translation>读错了？请在下面选择正确的数字，或按它的键。</translation>
    </message>
    <message>
      <source>Undo forgets it again, and brings the drawing back.</source>
      <translation>“撤销”会忘掉它，并恢复图画。</translation>
    </message>
    <message>
      <source>Arrows or a click choose a box, Alt with arrows moves its edges, J joins, S splits, Backspace removes it; a drag draws one.</source>
      <translation>用方向键或单击选择框，Alt 加方向键移动其边缘，J 合并，S 拆分，退格键删除；拖动可画出新框。</translation>
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
      <source>k = {k}, weighted by distance</source>
      <translation>k = {k}，按距离加权</translation>
    </message>
    <message>
      <source>The default mode's k is fixed: its refusal and its confidence were fitted to {k} neighbours. Choose Simple, or both side by side, to try k and the metric.</source>
      <translation>默认模式的 k 是固定的：其拒绝和置信度是按 {k} 个邻居拟合的。要尝试 k 和度量，请选择“简单”或两者并排。</translation>
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
      <translation>有多少个最近的样本投票。</translation>
    </message>
    <message>
      <source>How far two drawings are apart: L2, the root of the squares, or L1, the plain sum.</source>
      <translation>两幅图画相差多远：L2 为平方和的平方根，L1 为直接求和。</translation>
    </message>
    <message numerus="yes">
      <source>{n} taught, {correct} of them had been read right</source>
      <translation>
        <numerusform>已教 {n} 个，其中 {correct} 个此前识别正确</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the last {n} taught, {correct} had been read right</source>
      <translation>
        <numerusform>最近教的 {n} 个中，{correct} 个此前识别正确</numerusform>
      </translation>
    </message>
    <message>
      <source>Of the drawings that you taught: how many had been read right before.</source>
      <translation>您教过的图形中，此前识别正确的数量。</translation>
    </message>
    <message>
      <source>1 taught; it had been read right</source>
      <translation>已教 1 个；此前识别正确</translation>
    </message>
    <message>
      <source>1 taught; it had been misread</source>
      <translation>已教 1 个；此前识别错误</translation>
    </message>
    <message>
      <source>or press K to draw by keyboard</source>
      <translation>或按 K 用键盘绘画</translation>
    </message>
    <message>
      <source>Teach it: this was a… (keys 0 to 9; N for –, not a digit)</source>
      <translation>教学：这是…（按键 0 到 9；N 表示 –，不是数字）</translation>
    </message>
    <message>
      <source>Keys 0 to 9 teach, N: not a digit. Esc or F11 leaves the presentation.</source>
      <translation>按 0 到 9 教，N：不是数字。按 Esc 或 F11 退出演示。</translation>
    </message>
    <message>
      <source>This was {label}</source>
      <translation>这是 {label}</translation>
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
      <translation>现在识别为 {after}。训练集中的样本数：{mine}。</translation>
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
      <source>Who draws</source>
      <translation>谁在画</translation>
    </message>
    <message>
      <source>The name of the person who draws now:</source>
      <translation>现在画的人的名字：</translation>
    </message>
    <message>
      <source>Another name…</source>
      <translation>其他名字…</translation>
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
      <source>Kept beside: {reading}</source>
      <translation>并列保留：{reading}</translation>
    </message>
    <message>
      <source>{told} What differs: {changes}.</source>
      <translation>{told} 不同之处：{changes}。</translation>
    </message>
    <message>
      <source>Done in {seconds} s.</source>
      <translation>{seconds} 秒完成。</translation>
    </message>
    <message>
      <source>{setting}: {value}</source>
      <translation>{setting}：{value}</translation>
    </message>
    <message>
      <source>{told} It is another experiment.</source>
      <translation>{told} 这是另一个实验。</translation>
    </message>
    <message>
      <source>{setting}: {value} now, {kept} kept</source>
      <translation>{setting}：现在 {value}，保留的 {kept}</translation>
    </message>
    <message>
      <source>{told} Both runs have the same settings and data.</source>
      <translation>{told} 两次运行的设置和数据相同。</translation>
    </message>
    <message>
      <source>Picture (PNG)…</source>
      <translation>图片（PNG）…</translation>
    </message>
    <message>
      <source>Drawing (SVG)…</source>
      <translation>矢量图（SVG）…</translation>
    </message>
    <message>
      <source>Page to print (HTML)…</source>
      <translation>可打印的页面（HTML）…</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>表格（CSV）…</translation>
    </message>
    <message>
      <source>Everything (JSON)…</source>
      <translation>全部内容（JSON）…</translation>
    </message>
    <message>
      <source>Notebook (Jupyter)…</source>
      <translation>笔记本（Jupyter）…</translation>
    </message>
    <message>
      <source>Script (Python)…</source>
      <translation>脚本（Python）…</translation>
    </message>
    <message>
      <source>Beginning…</source>
      <translation>正在开始…</translation>
    </message>
    <message>
      <source>Drawing the plot…</source>
      <translation>正在绘制图表…</translation>
    </message>
    <message>
      <source>There is no plot: what was asked for could not be done.</source>
      <translation>没有图表：所要求的无法完成。</translation>
    </message>
    <message>
      <source>Run it, and what came out will be said here.</source>
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
      <source>other data</source>
      <translation>其他数据</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>There is no run yet to keep: press Run first.</source>
      <translation>还没有可保留的运行：请先点击“运行”。</translation>
    </message>
    <message>
      <source>The plot is in the clipboard.</source>
      <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
      <source>It runs: the plot will appear here.</source>
      <translation>正在运行：图表将显示在此处。</translation>
    </message>
    <message>
      <source>It runs: what comes out will be said here.</source>
      <translation>正在运行：结果将显示在这一行。</translation>
    </message>
    <message numerus="yes">
      <source>{share}%, {n} s left</source>
      <translation>
        <numerusform>{share}%，剩余 {n} 秒</numerusform>
      </translation>
    </message>
    <message>
      <source>This one takes a while: press Run to begin.</source>
      <translation>需要一些时间：点击“运行”开始。</translation>
    </message>
    <message>
      <source>The plot will appear here.</source>
      <translation>图表将显示在此。</translation>
    </message>
    <message>
      <source>The built-in digits</source>
      <translation>内置数字</translation>
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
      <source>Drag to draw or, from a cell with ink, to wipe. Arrow keys move, numbers and + − change a cell.</source>
      <translation>拖动绘画；从有墨的格子开始则为擦除。方向键移动，数字键和 + − 更改格子。</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Open a model</source>
      <translation>打开模型</translation>
    </message>
    <message>
      <source>Models ({patterns})</source>
      <translation>模型 ({patterns})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>像素</translation>
    </message>
    <message>
      <source>all there are</source>
      <translation>现有全部</translation>
    </message>
    <message>
      <source>See for yourself how image recognition works, on your own drawings.</source>
      <translation>用自己的图画，亲自看看图像识别是怎样工作的。</translation>
    </message>
    <message>
      <source>The drawing after all changes</source>
      <translation>全部改动之后的图画</translation>
    </message>
    <message>
      <source>Draw here, or take the drawing from the pad.</source>
      <translation>在此绘画，或取用画板上的图画。</translation>
    </message>
    <message>
      <source>As it lies, k-NN reads it as {drawn}; normalised, as {normal}: the same ink, only put in its place.</source>
      <translation>按原位置，k-NN 识别为 {drawn}；归一化后为 {normal}：同样的笔迹，只是放到了合适的位置。</translation>
    </message>
    <message>
      <source>Draw a digit in the dashed frame, or take the one on the pad, then move the sliders.</source>
      <translation>在虚线框内画一个数字，或取用画板上的，然后移动滑块。</translation>
    </message>
    <message>
      <source>The frame is empty, yet normalised it is {digit}: normalisation finds the ink.</source>
      <translation>框内是空的，但归一化后是 {digit}：归一化会找到笔迹。</translation>
    </message>
    <message>
      <source>Both say {digit}. Change it more: which of them gives in first?</source>
      <translation>两者都说是 {digit}。再多改一些：哪一个先认错？</translation>
    </message>
    <message>
      <source>As it lies</source>
      <translation>按原位</translation>
    </message>
    <message>
      <source>Normalised</source>
      <translation>归一化</translation>
    </message>
    <message>
      <source>{what}: {strength} {unit}</source>
      <translation>{what}：{strength} {unit}</translation>
    </message>
    <message>
      <source>Take back the changes</source>
      <translation>撤回改动</translation>
    </message>
    <message>
      <source>No ink in sight.</source>
      <translation>看不到墨迹。</translation>
    </message>
    <message numerus="yes">
      <source>Read as {digit}: {n} of {k} neighbours</source>
      <translation>
        <numerusform>读作 {digit}：{k} 个近邻中的 {n} 个</numerusform>
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
      <source>Try it on your drawing</source>
      <translation>用自己的图画试试</translation>
    </message>
    <message>
      <source>Show the whole plot</source>
      <translation>显示整个图表</translation>
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
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Keep beside</source>
      <translation>并列保留</translation>
    </message>
    <message>
      <source>Back to the curves</source>
      <translation>返回曲线</translation>
    </message>
    <message>
      <source>What to see here</source>
      <translation>此处可看到什么</translation>
    </message>
    <message>
      <source>Plot</source>
      <translation>图表</translation>
    </message>
    <message>
      <source>It goes the same way, with more to go by: it also compares which way the line runs, knows thousands of varied ways of writing, and has learnt from many hands which differences matter. Nearer samples count for more, and it has learnt how sure such a vote may be. Your own samples take part in both. It reads this drawing as {label}, {share}.</source>
      <translation>它的做法相同，但依据更多：还比较线条的走向，知道数千种变化的写法，并从许多人的笔迹中学到哪些差异重要。更近的样本权重更大，它也学会了这样的投票有多可靠。您自己的样本在两种模式中都参与投票。它将此图形识别为 {label}，{share}。</translation>
    </message>
    <message>
      <source>The example is your own drawing. Draw on, and it follows.</source>
      <translation>示例就是您自己的图画。继续画，示例会随之变化。</translation>
    </message>
    <message>
      <source>The pad is empty: the example is a plain seven. Draw, and your own drawing takes its place.</source>
      <translation>画板是空的：示例是一个普通的 7。开始画，您自己的图画就会取而代之。</translation>
    </message>
    <message>
      <source>How a reading comes about</source>
      <translation>识别结果是怎样得出的</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>1. Ink</source>
      <translation>1. 墨迹</translation>
    </message>
    <message>
      <source>2. 64 numbers</source>
      <translation>2. 64 个数</translation>
    </message>
    <message>
      <source>3. Distances</source>
      <translation>3. 距离</translation>
    </message>
    <message>
      <source>4. The vote</source>
      <translation>4. 投票</translation>
    </message>
    <message>
      <source>And the default mode?</source>
      <translation>那么默认模式呢？</translation>
    </message>
    <message>
      <source>Each number is taken from its partner, and the difference multiplied by itself. The 64 results add up to {sum}; its square root, {distance}, is the distance. A drawing like the sample would be at 0.</source>
      <translation>每个数减去与之对应的数，差再自乘。64 个结果之和为 {sum}；其平方根 {distance} 就是距离。与样本完全相同的图画距离为 0。</translation>
    </message>
    <message>
      <source>Each number is taken from its partner. The 64 differences, without their signs, add up to {sum}: that is the distance (L1). A drawing like the sample would be at 0.</source>
      <translation>每个数减去与之对应的数。64 个差去掉符号后之和为 {sum}：这就是距离（L1）。与样本完全相同的图画距离为 0。</translation>
    </message>
    <message>
      <source>So the distance to every sample is worked out, and the {k} nearest have a vote each. {votes} of them say {label}: in the simple mode, that is the answer.</source>
      <translation>就这样算出到每个样本的距离，最近的 {k} 个各有一票。其中 {votes} 个说是 {label}：在简单模式中，这就是答案。</translation>
    </message>
    <message>
      <source>How large it is, where it stands and how much it leans says nothing about which digit it is.</source>
      <translation>它有多大、在哪里、倾斜多少，都与它是哪个数字无关。</translation>
    </message>
    <message>
      <source>Row by row: {rows}</source>
      <translation>逐行：{rows}</translation>
    </message>
    <message numerus="yes">
      <source>It is kept as a line, not as a picture: {n} points, with the time of each.</source>
      <translation>
        <numerusform>它以线条而非图片保存：{n} 个点，各有其时间。</numerusform>
      </translation>
    </message>
    <message>
      <source>It is a picture: the middle of its lines is followed, as if they were drawn.</source>
      <translation>这是一张图片：沿其线条的中心追踪，如同画出来的一样。</translation>
    </message>
    <message>
      <source>{what} {same} So that is taken out first.</source>
      <translation>{what}{same} 因此首先将其去除。</translation>
    </message>
    <message>
      <source>The line is drawn with a pen of one width on 32 × 32 pixels. Each of the 8 × 8 cells counts how many of its 16 pixels are ink. These 64 numbers are all that is compared; together they are {sum}.</source>
      <translation>线条以固定宽度的笔画在 32 × 32 像素上。8 × 8 格中的每一格数出自己 16 个像素中有多少是墨迹。用来比较的只有这 64 个数；其总和为 {sum}。</translation>
    </message>
    <message>
      <source>As it was drawn</source>
      <translation>原样</translation>
    </message>
    <message>
      <source>As it is compared</source>
      <translation>用于比较的样子</translation>
    </message>
    <message>
      <source>32 × 32 pixels</source>
      <translation>32 × 32 像素</translation>
    </message>
    <message>
      <source>8 × 8 counts</source>
      <translation>8 × 8 计数</translation>
    </message>
    <message>
      <source>The drawing</source>
      <translation>图画</translation>
    </message>
    <message>
      <source>The nearest sample</source>
      <translation>最近的样本</translation>
    </message>
    <message>
      <source>How far apart</source>
      <translation>相差多远</translation>
    </message>
    <message>
      <source>There is no sample to compare with.</source>
      <translation>没有可比较的样本。</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>名次</translation>
    </message>
    <message>
      <source>Votes for</source>
      <translation>投给</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>来自何处</translation>
    </message>
    <message>
      <source>Can you fool it?</source>
      <translation>您能骗过它吗？</translation>
    </message>
    <message>
      <source>Skip this one</source>
      <translation>跳过这个</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一个</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>再玩一次</translation>
    </message>
    <message>
      <source>What came out</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Every drawing was read as it was meant.</source>
      <translation>每幅图画都按本意识别了。</translation>
    </message>
    <message>
      <source>Taught</source>
      <translation>已教</translation>
    </message>
    <message>
      <source>Teach it as {digit}</source>
      <translation>作为 {digit} 教给它</translation>
    </message>
    <message>
      <source>Draw {digit} that it takes for {other}</source>
      <translation>画{digit}，让它以为是{other}</translation>
    </message>
    <message>
      <source>A person should still see {digit}. Draw on, or clear and try again.</source>
      <translation>人看上去仍应是{digit}。可以接着画，也可以清除后重试。</translation>
    </message>
    <message>
      <source>{place} of {n_tasks}</source>
      <translation>第 {place} 题，共 {n_tasks} 题</translation>
    </message>
    <message>
      <source>Misread. {blame}</source>
      <translation>识别错了。{blame}</translation>
    </message>
    <message numerus="yes">
      <source>These {n} samples are to blame, with {share} of the vote; the loudest: {which}.</source>
      <translation>
        <numerusform>是这 {n} 个样本造成的，占票数的 {share}；分量最重的是：{which}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Read right: {right} of {plain} drawings. Fooled on purpose: {fooled} of {asked} times.</source>
      <translation>读对：{plain} 幅中的 {right} 幅。故意骗过：{asked} 次中的 {fooled} 次。</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings taught. Of all {total} drawings of this game it now reads {now} as you meant them; before, {before}.</source>
      <translation>
        <numerusform>已教 {n} 幅图画。本局全部 {total} 幅中，现在有 {now} 幅按本意识别；之前是 {before} 幅。</numerusform>
      </translation>
    </message>
    <message>
      <source>Meant as {digit}, read as {label} ({sure}).</source>
      <translation>本意是{digit}，读成{label}（{sure}）。</translation>
    </message>
    <message>
      <source>Draw {digit}</source>
      <translation>画{digit}</translation>
    </message>
    <message>
      <source>As you always do. It reads while you draw; nothing of this game is taught by itself.</source>
      <translation>像平时一样画。它边画边读；本游戏中的任何内容都不会自动教给它。</translation>
    </message>
    <message>
      <source>Read right.</source>
      <translation>读对了。</translation>
    </message>
    <message>
      <source>Fooled! {blame}</source>
      <translation>骗过了！{blame}</translation>
    </message>
    <message>
      <source>It says {label}: wrong, but not what was asked for.</source>
      <translation>它说是{label}：错了，但不是题目要的。</translation>
    </message>
    <message>
      <source>No sample voted for it; it was refused.</source>
      <translation>没有样本投它的票；它被拒绝了。</translation>
    </message>
    <message>
      <source>What has it learnt? Nothing: what you drew here was kept apart. Below, you can teach one by one.</source>
      <translation>它学到了什么？什么也没有：这里画的都单独存放。下面可以一个一个地教。</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings taught.</source>
      <translation>
        <numerusform>已教 {n} 幅图画。</numerusform>
      </translation>
    </message>
    <message>
      <source>{right} It is not fooled yet.</source>
      <translation>{right}还没有骗过它。</translation>
    </message>
    <message>
      <source>There is no picture in it.</source>
      <translation>其中没有图片。</translation>
    </message>
    <message>
      <source>This cannot be shown: the log has the details.</source>
      <translation>无法显示：详情见日志。</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>关闭提示</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>课程</translation>
    </message>
    <message>
      <source>Lesson sheet</source>
      <translation>课程页</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>打印…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>保存为 PDF…</translation>
    </message>
    <message>
      <source>Save the page as PDF</source>
      <translation>将页面保存为 PDF</translation>
    </message>
    <message>
      <source>PDF ({pattern})</source>
      <translation>PDF ({pattern})</translation>
    </message>
    <message>
      <source>Three lessons of 45 minutes, with what the teacher needs and a page for pupils.</source>
      <translation>三节 45 分钟的课，附教师说明和学生用页。</translation>
    </message>
    <message>
      <source>The page is in {path}.</source>
      <translation>页面已保存在 {path}。</translation>
    </message>
    <message>
      <source>1. What is a picture to a machine? Teacher's notes</source>
      <translation>1. 对机器来说，图片是什么？教师用</translation>
    </message>
    <message>
      <source>1. What is a picture to a machine? Pupil's page</source>
      <translation>1. 对机器来说，图片是什么？学生用</translation>
    </message>
    <message>
      <source>2. Neighbours vote. Teacher's notes</source>
      <translation>2. 近邻投票。教师用</translation>
    </message>
    <message>
      <source>2. Neighbours vote. Pupil's page</source>
      <translation>2. 近邻投票。学生用</translation>
    </message>
    <message>
      <source>3. Why 98% is not your hand. Teacher's notes</source>
      <translation>3. 为什么 98% 不是您的字迹。教师用</translation>
    </message>
    <message>
      <source>3. Why 98% is not your hand. Pupil's page</source>
      <translation>3. 为什么 98% 不是你的字迹。学生用</translation>
    </message>
    <message>
      <source>all neighbours agree</source>
      <translation>所有近邻都同意</translation>
    </message>
    <message>
      <source>all neighbours speak against the label</source>
      <translation>所有近邻都反对该标签</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>还有 {n} 位</numerusform>
      </translation>
    </message>
    <message>
      <source>writer unknown</source>
      <translation>书写者未知</translation>
    </message>
    <message>
      <source>every sample is being read by the others…</source>
      <translation>正在由其他样本识别每个样本…</translation>
    </message>
    <message>
      <source>Comparing the samples…</source>
      <translation>正在比较样本…</translation>
    </message>
    <message>
      <source>Comparing the samples… {share}</source>
      <translation>正在比较样本… {share}</translation>
    </message>
    <message>
      <source>t-SNE is working; until then, the components are shown.</source>
      <translation>t-SNE 正在计算；在此之前显示主成分。</translation>
    </message>
    <message>
      <source>Map of the samples</source>
      <translation>样本地图</translation>
    </message>
    <message>
      <source>How the map is made</source>
      <translation>地图的做法</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>显示全部</translation>
    </message>
    <message>
      <source>Select in the training set</source>
      <translation>在训练集中选择</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected</source>
      <translation>
        <numerusform>已选 {n} 个</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} samples</source>
      <translation>
        <numerusform>{n} 个样本</numerusform>
      </translation>
    </message>
    <message>
      <source>Draw a line around samples to select them; the wheel zooms, the right button moves the map. Keys: arrows, + and −, Home, Space, Enter.</source>
      <translation>围着样本画线即可选中；滚轮缩放，右键移动地图。按键：方向键、+ 和 −、Home、空格、回车。</translation>
    </message>
    <message>
      <source>Principal components</source>
      <translation>主成分</translation>
    </message>
    <message>
      <source>t-SNE (slow)</source>
      <translation>t-SNE（较慢）</translation>
    </message>
    <message>
      <source>By label</source>
      <translation>按标签</translation>
    </message>
    <message>
      <source>By doubt</source>
      <translation>按疑问</translation>
    </message>
    <message>
      <source>your drawing</source>
      <translation>您的图画</translation>
    </message>
    <message>
      <source>{compared} t-SNE has brought near samples near each other; your drawing stands in the middle of its five nearest.</source>
      <translation>{compared} t-SNE 把相近的样本放到一起；您的图画位于它五个最近样本的中间。</translation>
    </message>
    <message>
      <source>Of a sample's {k} nearest, {share} are among its {k} nearest here: the map is a hint, not the reading (trustworthiness {trust}; {asked} samples were asked).</source>
      <translation>一个样本的 {k} 个最近邻中，有 {share} 在这里也属于它的 {k} 个最近邻：地图只是提示，不是识别（可信度 {trust}；询问了 {asked} 个样本）。</translation>
    </message>
    <message>
      <source>Compared by the 64 counts, as the simple mode does.</source>
      <translation>像简单模式那样按 64 个数值比较。</translation>
    </message>
    <message>
      <source>Compared as the default mode does.</source>
      <translation>像默认模式那样比较。</translation>
    </message>
    <message>
      <source>{compared} The plane is the one in which the samples differ most.</source>
      <translation>{compared} 这是样本差异最大的平面。</translation>
    </message>
    <message>
      <source>There are too few samples to say how true the map is.</source>
      <translation>样本太少，无法说明地图有多真实。</translation>
    </message>
    <message>
      <source>There is no place where this digit could be split.</source>
      <translation>这个数字没有可以拆分的位置。</translation>
    </message>
    <message>
      <source>join boxes</source>
      <translation>合并框</translation>
    </message>
    <message>
      <source>move a box</source>
      <translation>移动一个框</translation>
    </message>
    <message>
      <source>remove a box</source>
      <translation>删除一个框</translation>
    </message>
    <message numerus="yes">
      <source>There are more digits on this page: only the first {n} are read.</source>
      <translation>
        <numerusform>此页上还有更多数字：只读取前 {n} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>draw a box</source>
      <translation>画一个框</translation>
    </message>
    <message>
      <source>split a box</source>
      <translation>拆分一个框</translation>
    </message>
    <message>
      <source>move a stroke</source>
      <translation>移动一笔</translation>
    </message>
    <message>
      <source>digit number {place}: {digit}, {share}</source>
      <translation>第 {place} 个数字：{digit}，{share}</translation>
    </message>
    <message>
      <source>first</source>
      <translation>第一</translation>
    </message>
    <message>
      <source>second</source>
      <translation>第二</translation>
    </message>
    <message>
      <source>third</source>
      <translation>第三</translation>
    </message>
    <message>
      <source>fourth</source>
      <translation>第四</translation>
    </message>
    <message>
      <source>fifth</source>
      <translation>第五</translation>
    </message>
    <message>
      <source>{ordinal} digit {digit}, {share}</source>
      <translation>{ordinal}个数字 {digit}，{share}</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>合并</translation>
    </message>
    <message>
      <source>Make one digit of this box and the next (J).</source>
      <translation>将此框与下一框合并为一个数字（J）。</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>拆分</translation>
    </message>
    <message>
      <source>Make two digits of this box (S).</source>
      <translation>将此框拆成两个数字（S）。</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>全部正确</translation>
    </message>
    <message>
      <source>The whole page is as it is read: teach all its digits but “?”.</source>
      <translation>整页都如所读：教会所有数字，“?”除外。</translation>
    </message>
    <message>
      <source>What the number was</source>
      <translation>这个数是什么</translation>
    </message>
    <message>
      <source>{digit}
{share}</source>
      <translation>{digit}
{share}</translation>
    </message>
    <message>
      <source>What was this line, or this digit? Enter teaches</source>
      <translation>这一行或这个数字是什么？按回车键教会</translation>
    </message>
    <message>
      <source>Type the whole line, ? leaves a box out; or one digit for the chosen box. Enter teaches.</source>
      <translation>输入整行，? 表示略过一个框；或为所选的框输入一个数字。按回车键教会。</translation>
    </message>
    <message>
      <source>What was it? Enter teaches</source>
      <translation>是什么？回车教给它</translation>
    </message>
    <message>
      <source>Type the whole number; ? leaves a box out. Enter teaches each digit.</source>
      <translation>输入整个数；? 跳过一个框。回车教每个数字。</translation>
    </message>
    <message>
      <source>It was {number}: teach it.</source>
      <translation>这是 {number}：教给它。</translation>
    </message>
    <message>
      <source>or</source>
      <translation>或</translation>
    </message>
    <message>
      <source>{learnt} Strokes joined like these are one digit from now on.</source>
      <translation>{learnt} 这样连起来的笔画从现在起算一个数字。</translation>
    </message>
    <message>
      <source>teach the number {number}</source>
      <translation>教数 {number}</translation>
    </message>
    <message>
      <source>“{answer}” is no number: type digits, and ? for a box to leave out.</source>
      <translation>“{answer}”不是数：请输入数字，用 ? 跳过一个框。</translation>
    </message>
    <message numerus="yes">
      <source>This line has {n} boxes, not {wanted}: join or split them first.</source>
      <translation>
        <numerusform>这一行有 {n} 个框，而不是 {wanted} 个：请先合并或拆分。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The drawing does not fall into {n} digits: join or split its boxes first.</source>
      <translation>
        <numerusform>图形不能分成 {n} 个数字：请先合并或拆分其框。</numerusform>
      </translation>
    </message>
    <message>
      <source>What the model is given</source>
      <translation>模型的输入</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {value}</source>
      <translation>第 {row} 行，第 {column} 列：{value}</translation>
    </message>
    <message>
      <source>Choose a Python file</source>
      <translation>选择 Python 文件</translation>
    </message>
    <message>
      <source>Python files ({patterns})</source>
      <translation>Python 文件 ({patterns})</translation>
    </message>
    <message>
      <source>Your model reads {digit}, {share}.</source>
      <translation>您的模型识别为 {digit}，{share}。</translation>
    </message>
    <message>
      <source>Open a model…</source>
      <translation>打开模型…</translation>
    </message>
    <message>
      <source>A Python function…</source>
      <translation>Python 函数…</translation>
    </message>
    <message>
      <source>Why does it misread?</source>
      <translation>为什么识别错误？</translation>
    </message>
    <message>
      <source>Try the settings under which it reads the samples of your set best.</source>
      <translation>寻找使其对训练集中的样本识别最好的设置。</translation>
    </message>
    <message>
      <source>Python that mends it</source>
      <translation>修正所用的 Python 代码</translation>
    </message>
    <message>
      <source>Starting {name}…</source>
      <translation>正在启动 {name}…</translation>
    </message>
    <message>
      <source>It printed: {said}</source>
      <translation>输出：{said}</translation>
    </message>
    <message>
      <source>{digit}, {share}</source>
      <translation>{digit}，{share}</translation>
    </message>
    <message>
      <source>{shape} numbers, {low} to {high}</source>
      <translation>{shape} 个数，{low} 至 {high}</translation>
    </message>
    <message>
      <source>No model yet: ONNX, scikit-learn by skops, or a function of yours.</source>
      <translation>还没有模型：ONNX、用 skops 保存的 scikit-learn，或您自己的函数。</translation>
    </message>
    <message>
      <source>digitpad reads {label}</source>
      <translation>digitpad 识别为 {label}</translation>
    </message>
    <message>
      <source>Draw a digit to see what the model makes of it.</source>
      <translation>画一个数字，看看模型如何识别。</translation>
    </message>
    <message>
      <source>Stop ({share})</source>
      <translation>停止（{share}）</translation>
    </message>
    <message numerus="yes">
      <source>It reads {share} of {n} samples right; no fault is seen in what it gets.</source>
      <translation>
        <numerusform>它在 {n} 个样本上的识别率为 {share}；输入未见问题。</numerusform>
      </translation>
    </message>
    <message>
      <source>What it is given</source>
      <translation>它的输入</translation>
    </message>
    <message>
      <source>0 to 1</source>
      <translation>0 至 1</translation>
    </message>
    <message>
      <source>0 to 255</source>
      <translation>0 至 255</translation>
    </message>
    <message>
      <source>0 to 16</source>
      <translation>0 至 16</translation>
    </message>
    <message>
      <source>−1 to 1</source>
      <translation>−1 至 1</translation>
    </message>
    <message>
      <source>MNIST's mean and deviation taken out</source>
      <translation>按 MNIST 均值和标准差标准化</translation>
    </message>
    <message>
      <source>upright</source>
      <translation>正立</translation>
    </message>
    <message>
      <source>rows and columns swapped</source>
      <translation>行列交换</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>镜像</translation>
    </message>
    <message>
      <source>upside down</source>
      <translation>上下颠倒</translation>
    </message>
    <message>
      <source>turned to the left</source>
      <translation>向左旋转</translation>
    </message>
    <message>
      <source>turned to the right</source>
      <translation>向右旋转</translation>
    </message>
    <message>
      <source>one row of numbers</source>
      <translation>一行数</translation>
    </message>
    <message>
      <source>rows and columns</source>
      <translation>行和列</translation>
    </message>
    <message>
      <source>channels, rows, columns</source>
      <translation>通道、行、列</translation>
    </message>
    <message>
      <source>rows, columns, channels</source>
      <translation>行、列、通道</translation>
    </message>
    <message>
      <source>centre of mass</source>
      <translation>重心</translation>
    </message>
    <message>
      <source>box around the ink</source>
      <translation>笔迹外框</translation>
    </message>
    <message>
      <source> pixels</source>
      <translation> 像素</translation>
    </message>
    <message>
      <source>{value}% of the picture</source>
      <translation>图片的 {value}%</translation>
    </message>
    <message>
      <source>Dark ink on light paper</source>
      <translation>浅底深墨</translation>
    </message>
    <message>
      <source>Keep the digit's proportions</source>
      <translation>保持数字比例</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>排列</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>数值</translation>
    </message>
    <message>
      <source>In the middle</source>
      <translation>居中依据</translation>
    </message>
    <message>
      <source>Digit's size</source>
      <translation>数字大小</translation>
    </message>
    <message>
      <source>Line width</source>
      <translation>线宽</translation>
    </message>
    <message>
      <source>Added to the class</source>
      <translation>类别加值</translation>
    </message>
    <message>
      <source>Run a Python file?</source>
      <translation>运行 Python 文件？</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>Run it</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>函数</translation>
    </message>
    <message>
      <source>Choose a Python</source>
      <translation>选择 Python</translation>
    </message>
    <message>
      <source>This file will be run as a program, and it can do anything that you can: read, change and delete your files, and use the network. Run it only if you know what is in it.</source>
      <translation>此文件将作为程序运行，能做您能做的一切：读取、更改和删除您的文件，并使用网络。只有知道其中内容时才运行它。</translation>
    </message>
    <message>
      <source>The function gets pictures as a numpy array, such as 1 × 28 × 28, and answers each with a label or with ten shares. It has 5 seconds, and ends with the window.</source>
      <translation>函数得到 numpy 数组形式的图片，例如 1 × 28 × 28，对每张图片回答一个标签或十个比例。它有 5 秒时间，并随窗口结束。</translation>
    </message>
    <message>
      <source>A notebook (Jupyter) that loads this training set, fits, scores and shows what is misread</source>
      <translation>加载此训练集、拟合、评分并画出误读图形的笔记本（Jupyter）</translation>
    </message>
    <message>
      <source>The k-NN on 8 × 8 pictures as a network (ONNX)</source>
      <translation>8 × 8 图像上的 k-NN，作为网络（ONNX）</translation>
    </message>
    <message>
      <source>The same for scikit-learn, without pickle (skops; it must be installed)</source>
      <translation>同上，用于 scikit-learn，不用 pickle（需安装 skops）</translation>
    </message>
    <message>
      <source>It knows the built-in samples</source>
      <translation>它认识内置样本</translation>
    </message>
    <message>
      <source>It knows the samples of your set</source>
      <translation>它认识训练集中的样本</translation>
    </message>
    <message>
      <source>It knows both</source>
      <translation>两者都认识</translation>
    </message>
    <message>
      <source>Take it to Python</source>
      <translation>带到 Python</translation>
    </message>
    <message>
      <source>These models are the simple mode, not what the pad reads with: of {total} drawings by strangers it reads {simple} right, the pad’s default {default}.</source>
      <translation>这些模型是简单模式，并非画板所用：在 {total} 幅陌生人的图形中，它读对 {simple}，画板默认模式读对 {default}。</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存为…</translation>
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
      <translation>第 {row} 行，第 {column} 列：{value}</translation>
    </message>
    <message>
      <source>Drawing pad of 8 by 8 cells</source>
      <translation>8 乘 8 格的画板</translation>
    </message>
    <message>
      <source>Arrow keys move, with Shift they draw. Space inks or wipes a cell, plus and minus shade it.</source>
      <translation>方向键移动，按住 Shift 则绘画。空格键填墨或擦除格子，加减键调整深浅。</translation>
    </message>
    <message>
      <source>draw a stroke</source>
      <translation>画一笔</translation>
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
      <source>The clipboard promises a picture, but there is none in it.</source>
      <translation>剪贴板声称有图片，但其中没有。</translation>
    </message>
    <message>
      <source>It reads as {label} ({sure}) with {first} and {second}: {share} of its ink.</source>
      <translation>加上{first}和{second}（墨迹的 {share}），就会读成{label}（{sure}）。</translation>
    </message>
    <message numerus="yes">
      <source>{n} changed cells make it {label} ({cells}).</source>
      <translation>
        <numerusform>改动 {n} 个格子即变成 {label}（{cells}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changed cells make it {label}.</source>
      <translation>
        <numerusform>改动 {n} 个格子即变成 {label}。</numerusform>
      </translation>
    </message>
    <message>
      <source>a line more ({start} → {end})</source>
      <translation>多画一笔（{start} → {end}）</translation>
    </message>
    <message>
      <source>It reads as {label} ({sure}) with {change}: {share} of its ink.</source>
      <translation>{change}（墨迹的 {share}），就会读成{label}（{sure}）。</translation>
    </message>
    <message>
      <source>Its 8 × 8 cells alone read as {label} already: what makes it {verdict} is finer than they are.</source>
      <translation>单凭它的 8 × 8 格子已经读成{label}：使它成为{verdict}的东西比格子更细。</translation>
    </message>
    <message>
      <source>row {row}, column {column}: {before} → {after}</source>
      <translation>第 {row} 行，第 {column} 列：{before} → {after}</translation>
    </message>
    <message>
      <source>a piece less ({start} → {end})</source>
      <translation>去掉一段（{start} → {end}）</translation>
    </message>
    <message>
      <source>top left</source>
      <translation>左上</translation>
    </message>
    <message>
      <source>top</source>
      <translation>上</translation>
    </message>
    <message>
      <source>top right</source>
      <translation>右上</translation>
    </message>
    <message>
      <source>left</source>
      <translation>左</translation>
    </message>
    <message>
      <source>middle</source>
      <translation>中</translation>
    </message>
    <message>
      <source>right</source>
      <translation>右</translation>
    </message>
    <message>
      <source>bottom left</source>
      <translation>左下</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation>下</translation>
    </message>
    <message>
      <source>bottom right</source>
      <translation>右下</translation>
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
      <source>+ ink that comes, − ink that goes</source>
      <translation>+ 增加的墨迹，− 减少的墨迹</translation>
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
      <source>Read as {label}, {share}; runner-up {other}, {other_share}.</source>
      <translation>读作 {label}，{share}；其次 {other}，{other_share}。</translation>
    </message>
    <message>
      <source>Not a digit: {share}; refused from {threshold} on</source>
      <translation>非数字：{share}；从 {threshold} 起拒识</translation>
    </message>
    <message>
      <source>Read as {label}, {share}.</source>
      <translation>读作 {label}，{share}。</translation>
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
      <source>yours, {date}</source>
      <translation>自己的 {date}</translation>
    </message>
    <message>
      <source>{label}; distance {distance}; {weight} of the vote; {origin}</source>
      <translation>{label}；距离 {distance}；占票数 {weight}；{origin}</translation>
    </message>
    <message>
      <source>{distance} away</source>
      <translation>距离 {distance}</translation>
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
      <source>by {writer}, {date}</source>
      <translation>{writer} 所画，{date}</translation>
    </message>
    <message>
      <source>{sentence}; a variation of it</source>
      <translation>{sentence}；其变体</translation>
    </message>
    <message>
      <source>{sentence}; voted against the answer</source>
      <translation>{sentence}；投票反对答案</translation>
    </message>
    <message>
      <source>&lt;1%</source>
      <translation>&lt;1%</translation>
    </message>
    <message>
      <source>built-in style</source>
      <translation>内置写法</translation>
    </message>
    <message>
      <source>Nearest samples</source>
      <translation>最近的样本</translation>
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
      <source>How: the steps</source>
      <translation>如何：步骤</translation>
    </message>
    <message>
      <source>Simple, k = {k}</source>
      <translation>简单，k = {k}</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {value} of its 16 pixels are ink.</source>
      <translation>第 {row} 行，第 {column} 列：16 个像素中有 {value} 个是墨迹。</translation>
    </message>
    <message>
      <source>Point at a cell to see what it counts.</source>
      <translation>指向一个格子，查看它的计数。</translation>
    </message>
    <message>
      <source>Draw something to see how it becomes 64 numbers.</source>
      <translation>画点什么，看看它怎样变成 64 个数。</translation>
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
      <source>{sure}, written as: {style}</source>
      <translation>{sure}，写法：{style}</translation>
    </message>
    <message>
      <source>A tie between {labels}</source>
      <translation>{labels} 票数相同</translation>
    </message>
    <message>
      <source>It is {digit}</source>
      <translation>这是 {digit}</translation>
    </message>
    <message>
      <source>number {number}; {digit}</source>
      <translation>数 {number}；{digit}</translation>
    </message>
    <message>
      <source>Line {line} of {lines}: {number}</source>
      <translation>第 {line} 行，共 {lines} 行：{number}</translation>
    </message>
    <message>
      <source>line {line}, {number}; {digit}</source>
      <translation>第 {line} 行，{number}；{digit}</translation>
    </message>
    <message>
      <source>Reading the page: {share}</source>
      <translation>正在读取此页：{share}</translation>
    </message>
    <message>
      <source>Esc stops it.</source>
      <translation>按 Esc 停止。</translation>
    </message>
    <message>
      <source>Probably not a digit, or {digit}</source>
      <translation>可能不是数字，或是 {digit}</translation>
    </message>
    <message>
      <source>Click to see its neighbours and steps below.</source>
      <translation>点击在下方查看其邻居和步骤。</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>还没有可读的内容</translation>
    </message>
    <message>
      <source>Draw a digit, and it is read as you draw.</source>
      <translation>画一个数字，边画边读。</translation>
    </message>
    <message>
      <source>It may be {number}</source>
      <translation>可能是 {number}</translation>
    </message>
    <message>
      <source>It is {number}</source>
      <translation>这是 {number}</translation>
    </message>
    <message>
      <source>“?” stands for what is not a digit; choose it to see why</source>
      <translation>“?”代表不是数字的部分；选择它查看原因</translation>
    </message>
    <message>
      <source>Least sure of the {digit}: {share}</source>
      <translation>最不确定的是 {digit}：{share}</translation>
    </message>
    <message numerus="yes">
      <source>{n} boxes on the page, {refused} of them “?”: no digit</source>
      <translation>
        <numerusform>此页有 {n} 个框，其中 {refused} 个为“?”：不是数字</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} boxes on the page</source>
      <translation>
        <numerusform>此页有 {n} 个框</numerusform>
      </translation>
    </message>
    <message>
      <source>Draw a digit first.</source>
      <translation>请先画一个数字。</translation>
    </message>
    <message>
      <source>It reads as {label} already.</source>
      <translation>已经识别为 {label}。</translation>
    </message>
    <message>
      <source>Put it on the pad</source>
      <translation>放到画板上</translation>
    </message>
    <message>
      <source>No small change was found that makes it {label}.</source>
      <translation>没有找到能把它变成{label}的小改动。</translation>
    </message>
    <message>
      <source>change the drawing</source>
      <translation>改动图画</translation>
    </message>
    <message>
      <source>Show {label}</source>
      <translation>显示 {label}</translation>
    </message>
    <message numerus="yes">
      <source>Each is left out and read: up to {n} taught or imported ones by digitpad, more of them and built-in ones by the nearest.</source>
      <translation>
        <numerusform>逐个排除后读取：教的或导入的最多 {n} 个由 digitpad 读取，其余及内置的由最近的样本读取。</numerusform>
      </translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>全部样本</translation>
    </message>
    <message>
      <source>Not built in</source>
      <translation>非内置</translation>
    </message>
    <message>
      <source>Taught or imported</source>
      <translation>教的或导入的</translation>
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
      <source>Excluded</source>
      <translation>已排除</translation>
    </message>
    <message>
      <source>Any reading</source>
      <translation>任何识别结果</translation>
    </message>
    <message>
      <source>Misread without it</source>
      <translation>去掉它会识别错误</translation>
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
      <source>Find writer, date…</source>
      <translation>书写者、日期…</translation>
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
      <source>Order</source>
      <translation>排序</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {total} samples</source>
      <translation>
        <numerusform>{total} 个样本中的 {n} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>All writers</source>
      <translation>所有书写者</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标签</translation>
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
      <source>Each of these samples is read right by all others.</source>
      <translation>这些样本都能被其余样本正确识别。</translation>
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
      <source>yours</source>
      <translation>自己的</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>导入的</translation>
    </message>
    <message>
      <source>read as {label} by all others</source>
      <translation>其余样本识别为 {label}</translation>
    </message>
    <message>
      <source>there is nearly the same drawing</source>
      <translation>已有几乎相同的图画</translation>
    </message>
    <message>
      <source>excluded</source>
      <translation>已排除</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>排除</translation>
    </message>
    <message>
      <source>Relabel as {label}</source>
      <translation>改标为 {label}</translation>
    </message>
    <message>
      <source>Relabel as</source>
      <translation>改标为</translation>
    </message>
    <message>
      <source>Select samples: 0 to 9 and N relabel them, Delete removes them, Enter shows one large.</source>
      <translation>选中样本：0 到 9 和 N 改标，Delete 移除，Enter 放大显示。</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected, {built_in} built in</source>
      <translation>
        <numerusform>已选 {n} 个，其中内置的 {built_in} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>Built-in samples keep their labels.</source>
      <translation>内置样本的标签不变。</translation>
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
      <source>{label}: {mine} taught or imported, {built_in} built in.</source>
      <translation>{label}：教过或导入 {mine} 个，内置 {built_in} 个。</translation>
    </message>
    <message numerus="yes">
      <source>{n}k</source>
      <translation>
        <numerusform>{n}千</numerusform>
      </translation>
    </message>
    <message>
      <source>Samples of each label</source>
      <translation>各标签的样本</translation>
    </message>
    <message numerus="yes">
      <source>Without any sample of the same writer, {share} of {n} are read right.</source>
      <translation>
        <numerusform>不用同一人的任何样本时，{n} 个中读对 {share}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Most to gain: more {digit}s; {wrong} of {n} are misread.</source>
      <translation>
        <numerusform>最值得多教的是 {digit}：{n} 个中有 {wrong} 个识别错误。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} digits taught or imported, each read without itself: {before} right if nothing were taught, {after} now.</source>
      <translation>
        <numerusform>{n} 个教过或导入的数字，每个都在去掉自身后读：若什么都没教，读对 {before}，现在 {after}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {total} digits taught or imported, {n} were read, each without itself: {before} right if nothing were taught, {after} now.</source>
      <translation>
        <numerusform>{total} 个教过或导入的数字中读了 {n} 个，每个都在去掉自身后读：若什么都没教，读对 {before}，现在 {after}。</numerusform>
      </translation>
    </message>
    <message>
      <source>No digit stands out as needing more samples.</source>
      <translation>没有哪个数字特别需要更多样本。</translation>
    </message>
    <message>
      <source>Most to gain: teach some {digit}s, none has been taught or imported yet.</source>
      <translation>收益最大：教几个 {digit}，还没有教过或导入过。</translation>
    </message>
    <message>
      <source>Each digit, before (○) and now (●)</source>
      <translation>各数字，之前（○）与现在（●）</translation>
    </message>
    <message>
      <source>Measured by the mode of reading in use; no drawing is read by itself.</source>
      <translation>按当前识别模式测量；任何图形都不以自身来识别。</translation>
    </message>
    <message>
      <source>Collect digits…</source>
      <translation>收集数字…</translation>
    </message>
    <message>
      <source>By writer…</source>
      <translation>按书写者…</translation>
    </message>
    <message>
      <source>See how each writer is read by the others, two writers side by side, and a report that prints.</source>
      <translation>查看每个人被其他人的样本读得如何、两人并排对比，以及可打印的报告。</translation>
    </message>
    <message>
      <source>■ {mine} taught or imported
□ {built_in} built in</source>
      <translation>■ 教过或导入 {mine}
□ 内置 {built_in}</translation>
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
      <source>Stored as {digit}; it was read as {read} before.</source>
      <translation>已存为 {digit}；此前读作 {read}。</translation>
    </message>
    <message>
      <source>Now {digit}</source>
      <translation>现在是 {digit}</translation>
    </message>
    <message>
      <source>This reads as {read}: keep it as {digit}?</source>
      <translation>这识别为 {read}：保留为 {digit} 吗？</translation>
    </message>
    <message>
      <source>Stored as {digit}; it was read right before.</source>
      <translation>已存为 {digit}；此前已读对。</translation>
    </message>
    <message>
      <source>Stored as {digit}.</source>
      <translation>已存为 {digit}。</translation>
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
    <message>
      <source>Done:</source>
      <translation>已完成：</translation>
    </message>
    <message numerus="yes">
      <source>{digit}: {n}</source>
      <translation>
        <numerusform>{digit}：{n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep as {digit} (Enter)</source>
      <translation>保留为 {digit}（回车）</translation>
    </message>
    <message>
      <source>It is {read}</source>
      <translation>这是 {read}</translation>
    </message>
    <message>
      <source>Draw it again (Backspace)</source>
      <translation>重新画（退格键）</translation>
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
      <source>This version makes the 8 × 8 pictures anew…</source>
      <translation>此版本正在重新生成 8 × 8 图片…</translation>
    </message>
    <message numerus="yes">
      <source>All that were taught or imported: {n}</source>
      <translation>
        <numerusform>所有教过或导入的：{n}</numerusform>
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
      <source>Those of them that are shown: {n}</source>
      <translation>
        <numerusform>其中显示的：{n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Those of them that are selected: {n}</source>
      <translation>
        <numerusform>其中选中的：{n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>报告…</translation>
    </message>
    <message>
      <source>{label}, read as {without} without this sample and as {with_it} with it</source>
      <translation>{label}，去掉此样本识别为 {without}，加上识别为 {with_it}</translation>
    </message>
    <message>
      <source>Samples read differently because of this one</source>
      <translation>因此样本而读法不同的样本</translation>
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
      <source>Source</source>
      <translation>出处</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>None of the selected samples is excluded.</source>
      <translation>选中的样本都没有被排除。</translation>
    </message>
    <message>
      <source>They have this label already.</source>
      <translation>它们已经是此标签。</translation>
    </message>
    <message>
      <source>Built-in samples keep their labels; you can exclude them instead.</source>
      <translation>内置样本的标签不变；但可以将其排除。</translation>
    </message>
    <message>
      <source>Select the samples first, then say what they are.</source>
      <translation>请先选中样本，再指明它们是什么。</translation>
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
      <source>Not known yet: first choose “Misread without it” above the samples.</source>
      <translation>尚不清楚：请先在样本上方选择“去掉它会识别错误”。</translation>
    </message>
    <message>
      <source>Nearest others</source>
      <translation>最近的其他样本</translation>
    </message>
    <message>
      <source>Steps to 8 × 8</source>
      <translation>到 8 × 8 的步骤</translation>
    </message>
    <message>
      <source>Its effect</source>
      <translation>它的影响</translation>
    </message>
    <message>
      <source>{title}, excluded</source>
      <translation>{title}，已排除</translation>
    </message>
    <message>
      <source>As fast as it was drawn.</source>
      <translation>与绘画时一样快。</translation>
    </message>
    <message>
      <source>Its times are not known: it is drawn at an even speed.</source>
      <translation>时间未知：以均匀速度回放。</translation>
    </message>
    <message>
      <source>It is excluded and changes nothing.</source>
      <translation>它已被排除，不带来任何变化。</translation>
    </message>
    <message>
      <source>No other sample is read differently because of this one.</source>
      <translation>没有其他样本因它而读法不同。</translation>
    </message>
    <message numerus="yes">
      <source>Other samples that are read differently because of it: {n}; rightly now: {better}. A click opens one.</source>
      <translation>
        <numerusform>因它而读法不同的其他样本：{n}；现在读对：{better}。点击可打开。</numerusform>
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
      <source>Keeps everything: strokes, times, labels, dates.</source>
      <translation>保留全部：笔画、时间、标签、日期。</translation>
    </message>
    <message>
      <source>Keeps what that format can hold; to carry samples to another digitpad, better take NDJSON.</source>
      <translation>保留该格式能容纳的内容；要带到另一个 digitpad，最好用 NDJSON。</translation>
    </message>
    <message>
      <source>Keeps strokes and labels; samples without strokes, such as pictures, are left out.</source>
      <translation>保留笔画和标签；没有笔画的样本（如图片）会被略去。</translation>
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
      <source>&amp;Format</source>
      <translation>格式(&amp;F)</translation>
    </message>
    <message>
      <source>Already there, and would be replaced: {names}.</source>
      <translation>已存在，将被替换：{names}。</translation>
    </message>
    <message numerus="yes">
      <source>{told} Left out, since they have no strokes: {n}.</source>
      <translation>
        <numerusform>{told} 因没有笔画而略去：{n}。</numerusform>
      </translation>
    </message>
    <message>
      <source>digits</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>替换</translation>
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
      <source>Nothing says what these are: press 0 to 9 or N for each; Delete leaves it out.</source>
      <translation>没有说明这些是什么：请为每个按 0 到 9 或 N；按 Delete 略去。</translation>
    </message>
    <message>
      <source>not labelled yet</source>
      <translation>尚无标签</translation>
    </message>
    <message>
      <source>The first drawings</source>
      <translation>最前面的图画</translation>
    </message>
    <message>
      <source>Drawings with this label</source>
      <translation>带此标签的图画</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>略去</translation>
    </message>
    <message>
      <source>Leave it out (Delete)</source>
      <translation>略去（Delete）</translation>
    </message>
    <message>
      <source>As written</source>
      <translation>原有写法</translation>
    </message>
    <message>
      <source>As its label is written (Backspace)</source>
      <translation>按原有标签（Backspace）</translation>
    </message>
    <message>
      <source>Where a label is wrong, press 0 to 9 or N; Delete leaves a drawing out.</source>
      <translation>标签有误时按 0 到 9 或 N；按 Delete 略去该图画。</translation>
    </message>
    <message>
      <source>It is {label}</source>
      <translation>它是 {label}</translation>
    </message>
    <message numerus="yes">
      <source>{n} selected: what are they?</source>
      <translation>
        <numerusform>已选 {n} 个：它们是什么？</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} (read as {digit}: {share})</source>
      <translation>{name}（识别为 {digit}：{share}）</translation>
    </message>
    <message>
      <source>{digit}, only proposed</source>
      <translation>{digit}，仅为建议</translation>
    </message>
    <message>
      <source>Labels in the files</source>
      <translation>文件中的标签</translation>
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
      <translation>这是一页：切分成各幅图画</translation>
    </message>
    <message>
      <source>Whose drawings they are</source>
      <translation>是谁的图形</translation>
    </message>
    <message>
      <source>Take proposed labels: I have looked at the drawings</source>
      <translation>采用建议的标签：我已看过这些图画</translation>
    </message>
    <message>
      <source>Whose are they, where the file does not say?</source>
      <translation>文件未注明时，它们是谁的？</translation>
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
      <source>{n} bear other words than those listed and are left out.</source>
      <translation>
        <numerusform>{n} 个带有列表以外的词，已略过。</numerusform>
      </translation>
    </message>
    <message>
      <source>Turned and labelled as their drawings read</source>
      <translation>按图形的识别结果转正并加标签</translation>
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
      <translation>
        <numerusform>其中 {n} 幅图画是逐个标注的</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of these drawings were left out one by one</source>
      <translation>
        <numerusform>其中 {n} 幅图画是逐个略去的</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings with other words as labels: left out</source>
      <translation>
        <numerusform>{n} 个图形的标签是其他词：略过</numerusform>
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
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>The name on the form</source>
      <translation>表格上的姓名</translation>
    </message>
    <message>
      <source>Who wrote {page}</source>
      <translation>{page} 的书写者</translation>
    </message>
    <message>
      <source>Whose is {page}?</source>
      <translation>{page} 是谁写的？</translation>
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
      <source>The report is saved as {path}.</source>
      <translation>报告已保存为 {path}。</translation>
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
      <source>Training set</source>
      <translation>训练集</translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} files to look at them for import</source>
      <translation>
        <numerusform>拖放 {n} 个文件以便导入前查看</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop it to open this training set</source>
      <translation>拖放以打开此训练集</translation>
    </message>
    <message numerus="yes">
      <source>Drop {n} training sets to bring them together</source>
      <translation>
        <numerusform>放下 {n} 个训练集以汇集它们</numerusform>
      </translation>
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
      <source>Your own training set</source>
      <translation>您自己的训练集</translation>
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
      <source>Report on {name}</source>
      <translation>关于{name}的报告</translation>
    </message>
    <message>
      <source>digitpad, {date}</source>
      <translation>digitpad，{date}</translation>
    </message>
    <message>
      <source>your training set</source>
      <translation>您的训练集</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>Web page ({pattern})</source>
      <translation>网页 ({pattern})</translation>
    </message>
    <message>
      <source>report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Bring sets together</source>
      <translation>汇集训练集</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Looking at the files…</source>
      <translation>正在查看文件…</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples in {files} files become one new training set. Samples without a writer’s name get the name under “Whose”: put it right where the name of the file is not the person’s.</source>
      <translation>
        <numerusform>{files} 个文件中的 {n} 个样本将成为一个新的训练集。没有书写者名字的样本会得到“谁的”一栏中的名字：文件名不是本人名字时请改正。</numerusform>
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>谁的</translation>
    </message>
    <message>
      <source>Named in it</source>
      <translation>其中署名</translation>
    </message>
    <message>
      <source>Bring together…</source>
      <translation>汇集…</translation>
    </message>
    <message>
      <source>Choose the sets of the class</source>
      <translation>选择全班的训练集</translation>
    </message>
    <message>
      <source>Bringing the samples together…</source>
      <translation>正在汇集样本…</translation>
    </message>
    <message>
      <source>class</source>
      <translation>班级</translation>
    </message>
    <message numerus="yes">
      <source>{writer}, {digit}: {n} samples, {right} of them read right.</source>
      <translation>
        <numerusform>{writer}，{digit}：{n} 个样本，读对 {right} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>The same digits of two writers</source>
      <translation>两位书写者的同样数字</translation>
    </message>
    <message numerus="yes">
      <source>{writer}, {digit}: {n} samples.</source>
      <translation>
        <numerusform>{writer}，{digit}：{n} 个样本。</numerusform>
      </translation>
    </message>
    <message>
      <source>{right} of {all}</source>
      <translation>{all} 中 {right}</translation>
    </message>
    <message numerus="yes">
      <source>By the nearest sample of {other}, {right} of {n} digits of {writer} are read right: {share} (95%: {low} to {high}).</source>
      <translation>
        <numerusform>按 {other} 最近的样本，{writer} 的 {n} 个数字读对 {right} 个：{share}（95%：{low} 至 {high}）。</numerusform>
      </translation>
    </message>
    <message>
      <source>{digit} for {answer} ({wrong} of {all})</source>
      <translation>{digit} 当成 {answer}（{all} 中 {wrong}）</translation>
    </message>
    <message>
      <source>These two have drawn no digit in common.</source>
      <translation>这两人没有画过相同的数字。</translation>
    </message>
    <message>
      <source>Taken for another, most often: {list}.</source>
      <translation>最常被误认：{list}。</translation>
    </message>
    <message>
      <source>Writers</source>
      <translation>书写者</translation>
    </message>
    <message>
      <source>Every writer’s digits are being read without their own samples…</source>
      <translation>正在不用本人样本来读每个人的数字…</translation>
    </message>
    <message>
      <source>Two writers</source>
      <translation>两位书写者</translation>
    </message>
    <message>
      <source>First writer</source>
      <translation>第一位书写者</translation>
    </message>
    <message>
      <source>Second writer</source>
      <translation>第二位书写者</translation>
    </message>
    <message>
      <source>Save the report…</source>
      <translation>保存报告…</translation>
    </message>
    <message>
      <source>The mean picture of each digit; below it, how many the other reads right.</source>
      <translation>每个数字的平均图像；下面是按另一人读对的个数。</translation>
    </message>
    <message>
      <source>beside</source>
      <translation>对比</translation>
    </message>
    <message>
      <source>The drawing is copied as a picture.</source>
      <translation>图画已复制为图片。</translation>
    </message>
    <message>
      <source>The 64 numbers are copied.</source>
      <translation>64 个数已复制。</translation>
    </message>
    <message>
      <source>The reading is copied, with its neighbours.</source>
      <translation>识别结果及其近邻已复制。</translation>
    </message>
    <message>
      <source>The drawing is still being read: one moment, please.</source>
      <translation>正在识别图画：请稍候。</translation>
    </message>
    <message>
      <source>Open a drawing or a picture of a digit</source>
      <translation>打开数字的图画或图片</translation>
    </message>
    <message>
      <source>Save the drawing</source>
      <translation>保存图画</translation>
    </message>
    <message>
      <source>Drawing that opens again exactly ({pattern})</source>
      <translation>可原样重新打开的图形 ({pattern})</translation>
    </message>
    <message>
      <source>Picture ({pattern})</source>
      <translation>图片 ({pattern})</translation>
    </message>
    <message>
      <source>Vector picture ({pattern})</source>
      <translation>矢量图 ({pattern})</translation>
    </message>
    <message>
      <source>drawing</source>
      <translation>图画</translation>
    </message>
    <message numerus="yes">
      <source>There are {n} drawings in this file: import all, or open the first?</source>
      <translation>
        <numerusform>该文件中有 {n} 个图形：全部导入，还是打开第一个？</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are more than {n} drawings in this file: import all, or open the first?</source>
      <translation>
        <numerusform>该文件中有超过 {n} 个图形：全部导入，还是打开第一个？</numerusform>
      </translation>
    </message>
    <message>
      <source>open page {page} of {name}</source>
      <translation>打开 {name} 的第 {page} 页</translation>
    </message>
    <message>
      <source>Drawings and pictures ({patterns})</source>
      <translation>图画和图片 ({patterns})</translation>
    </message>
    <message numerus="yes">
      <source>{n} files: take them all into the training set, or open the first?</source>
      <translation>
        <numerusform>{n} 个文件：全部收入训练集，还是打开第一个？</numerusform>
      </translation>
    </message>
    <message>
      <source>open {name}</source>
      <translation>打开 {name}</translation>
    </message>
    <message>
      <source>This is digitpad’s form, filled in: take its digits into the training set?</source>
      <translation>这是填写好的 digitpad 表格：要把其中的数字导入训练集吗？</translation>
    </message>
    <message>
      <source>Import all</source>
      <translation>全部导入</translation>
    </message>
    <message>
      <source>Open the first</source>
      <translation>打开第一个</translation>
    </message>
    <message>
      <source>The drawing is in {path}.</source>
      <translation>图画已保存在 {path}。</translation>
    </message>
    <message>
      <source>Import its digits</source>
      <translation>导入其中的数字</translation>
    </message>
    <message>
      <source>Open the picture</source>
      <translation>打开图片</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} files</source>
      <translation>
        <numerusform>导入 {n} 个文件</numerusform>
      </translation>
    </message>
    <message>
      <source>Collect on paper</source>
      <translation>在纸上收集</translation>
    </message>
    <message>
      <source>The form: 200 boxes, each beside the digit that it asks for</source>
      <translation>表格：200 个方框，每个都在所要求的数字旁边</translation>
    </message>
    <message>
      <source>Print the form, have it filled in with a dark pen, and photograph or scan it with all five marks.</source>
      <translation>打印表格，用深色笔填写，然后连同五个标记一起拍照或扫描。</translation>
    </message>
    <message>
      <source>Drop the picture on digitpad: each box becomes a sample of its writer. Nothing is taken in unseen.</source>
      <translation>把图片拖到 digitpad 上：每个方框都成为其书写者的一个样本。未经查看的内容不会导入。</translation>
    </message>
    <message>
      <source>form</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Write each digit in the box beside it, as you always do. Leave a box empty rather than mend it.</source>
      <translation>请像平时一样把每个数字写在旁边的方框里。写错时请留空，不要涂改。</translation>
    </message>
    <message>
      <source>Photograph or scan it with all five marks in the picture, and drop the picture on digitpad.</source>
      <translation>拍照或扫描时让五个标记都在图片中，然后把图片拖到 digitpad 上。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Choose a page</source>
      <translation>选择一页</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Page {page}</source>
      <translation>第 {page} 页</translation>
    </message>
    <message numerus="yes">
      <source>{name} has {n} pages: which is to be read?</source>
      <translation>
        <numerusform>{name} 有 {n} 页：要读取哪一页？</numerusform>
      </translation>
    </message>
    <message>
      <source>How: from ink to numbers</source>
      <translation>如何：从墨迹到数字</translation>
    </message>
    <message>
      <source>8 × 8: how much of each cell is ink</source>
      <translation>8 × 8：每格有多少墨迹</translation>
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
      <source>Learn that the drawing is {digit}.</source>
      <translation>学习：该图形是 {digit}。</translation>
    </message>
    <message>
      <source>&amp;Open drawing or picture…</source>
      <translation>打开图画或图片(&amp;O)…</translation>
    </message>
    <message>
      <source>Read a digit from a drawing that was saved, or from a picture.</source>
      <translation>识别已保存图画或图片中的数字。</translation>
    </message>
    <message>
      <source>Recent dra&amp;wings</source>
      <translation>最近的图形(&amp;W)</translation>
    </message>
    <message>
      <source>Drawings that were opened or saved lately.</source>
      <translation>最近打开或保存的图形。</translation>
    </message>
    <message>
      <source>Save &amp;drawing…</source>
      <translation>保存图画(&amp;D)…</translation>
    </message>
    <message>
      <source>Write the drawing into a file: to open it again exactly, or as a picture, SVG or PDF.</source>
      <translation>将图形写入文件：可原样重新打开，或存为图片、SVG 或 PDF。</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>打印(&amp;P)…</translation>
    </message>
    <message>
      <source>Print drawing, steps, neighbours and vote on one page.</source>
      <translation>在一页上打印图画、步骤、近邻和投票。</translation>
    </message>
    <message>
      <source>Save the page as PD&amp;F…</source>
      <translation>将页面保存为 PDF(&amp;F)…</translation>
    </message>
    <message>
      <source>Write that page into a PDF file.</source>
      <translation>将该页面写入 PDF 文件。</translation>
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
      <source>Bring sets to&amp;gether…</source>
      <translation>汇集训练集(&amp;G)…</translation>
    </message>
    <message>
      <source>Make one training set of those of a class; each sample keeps its writer.</source>
      <translation>把全班的训练集合成一个；每个样本保留其书写者。</translation>
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
      <source>&amp;Copy the drawing</source>
      <translation>复制图画(&amp;C)</translation>
    </message>
    <message>
      <source>Copy the drawing as a picture.</source>
      <translation>将图画复制为图片。</translation>
    </message>
    <message>
      <source>Copy the &amp;8 × 8 numbers</source>
      <translation>复制 8 × 8 个数(&amp;8)</translation>
    </message>
    <message>
      <source>Copy the 64 numbers, a row a line.</source>
      <translation>复制 64 个数，每行一排。</translation>
    </message>
    <message>
      <source>Copy the readin&amp;g</source>
      <translation>复制识别结果(&amp;G)</translation>
    </message>
    <message>
      <source>Copy the answer and its neighbours as text.</source>
      <translation>将答案及其近邻复制为文字。</translation>
    </message>
    <message>
      <source>&amp;Paste picture</source>
      <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
      <source>Read a digit from the picture in the clipboard.</source>
      <translation>识别剪贴板图片中的数字。</translation>
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
      <translation>用键盘绘画(&amp;K)</translation>
    </message>
    <message>
      <source>Set 8 × 8 cells one by one: arrows move, with Shift they draw, Space inks or wipes.</source>
      <translation>逐个设置 8 × 8 格子：方向键移动，按住 Shift 则绘画，空格键填墨或擦除。</translation>
    </message>
    <message>
      <source>Clear the pa&amp;d</source>
      <translation>清空画板(&amp;D)</translation>
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
      <source>Select a&amp;ll</source>
      <translation>全选(&amp;L)</translation>
    </message>
    <message>
      <source>Select every sample that is shown.</source>
      <translation>选中显示的全部样本。</translation>
    </message>
    <message>
      <source>F&amp;ind…</source>
      <translation>查找(&amp;I)…</translation>
    </message>
    <message>
      <source>Show only samples whose source, writer or date fit.</source>
      <translation>只显示出处、书写者或日期相符的样本。</translation>
    </message>
    <message>
      <source>Sho&amp;w large</source>
      <translation>放大显示(&amp;W)</translation>
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
      <source>Remove the selected samples; built-in ones are excluded.</source>
      <translation>移除选中的样本；内置样本则被排除。</translation>
    </message>
    <message>
      <source>Use agai&amp;n</source>
      <translation>重新使用(&amp;N)</translation>
    </message>
    <message>
      <source>Use the selected built-in samples again that were excluded.</source>
      <translation>重新使用选中的已排除内置样本。</translation>
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
      <source>Type the nu&amp;mber…</source>
      <translation>输入数(&amp;M)…</translation>
    </message>
    <message>
      <source>Say what all the ink is: a number of any length, or one digit.</source>
      <translation>说明全部笔迹是什么：任意长度的数，或一个数字。</translation>
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
      <source>Collect on &amp;paper…</source>
      <translation>在纸上收集(&amp;P)…</translation>
    </message>
    <message>
      <source>Print a form that asks for digits; a photo or scan of it, filled in, is taken into your set.</source>
      <translation>打印要求书写数字的表格；填写后的照片或扫描件会导入您的训练集。</translation>
    </message>
    <message>
      <source>&amp;Who draws</source>
      <translation>谁在画(&amp;W)</translation>
    </message>
    <message>
      <source>Choose whose drawings are taught from now on.</source>
      <translation>选择从现在起教的是谁的图形。</translation>
    </message>
    <message>
      <source>&amp;Forget everything I taught</source>
      <translation>忘记我教过的一切(&amp;F)</translation>
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
      <translation>按文章的方法识别：k 个最近邻，每个一票。</translation>
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
      <source>What would make &amp;it…</source>
      <translation>怎样会变成(&amp;I)…</translation>
    </message>
    <message>
      <source>Find the fewest cells that would make the drawing another digit.</source>
      <translation>找出使图形变成另一个数字所需的最少格子。</translation>
    </message>
    <message>
      <source>&amp;Presentation</source>
      <translation>演示(&amp;P)</translation>
    </message>
    <message>
      <source>Pad and answer alone, large, for a room full of people; Esc leaves it.</source>
      <translation>只显示画板和答案，放大，供众人观看；按 Esc 退出。</translation>
    </message>
    <message>
      <source>&amp;Zoom in</source>
      <translation>放大(&amp;Z)</translation>
    </message>
    <message>
      <source>Look at a picture more closely; Ctrl and the wheel do so, too, and the wheel alone moves it.</source>
      <translation>更近地看图片；Ctrl 加滚轮也可以，单独滚轮则移动图片。</translation>
    </message>
    <message>
      <source>Zoom out a&amp;gain</source>
      <translation>缩小(&amp;G)</translation>
    </message>
    <message>
      <source>See more of the picture.</source>
      <translation>看到图片的更多部分。</translation>
    </message>
    <message>
      <source>The w&amp;hole picture</source>
      <translation>整幅图片(&amp;H)</translation>
    </message>
    <message>
      <source>See all of the picture.</source>
      <translation>看到整幅图片。</translation>
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
      <source>St&amp;op it</source>
      <translation>停止(&amp;O)</translation>
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
      <source>Copy the pl&amp;ot</source>
      <translation>复制图表(&amp;O)</translation>
    </message>
    <message>
      <source>Copy the plot as a picture.</source>
      <translation>将图表复制为图片。</translation>
    </message>
    <message>
      <source>M&amp;ap of the samples</source>
      <translation>样本地图(&amp;A)</translation>
    </message>
    <message>
      <source>See all samples on a plane, like ones near each other, and your drawing among them as you draw.</source>
      <translation>在一个平面上查看所有样本，相似的靠在一起，您画的时候图形就在其中。</translation>
    </message>
    <message>
      <source>&amp;Writers of the set…</source>
      <translation>训练集的书写者(&amp;W)…</translation>
    </message>
    <message>
      <source>Your own &amp;model…</source>
      <translation>您自己的模型(&amp;M)…</translation>
    </message>
    <message>
      <source>See what a model of your own makes of your drawing, what it is given, and why it misreads.</source>
      <translation>查看您自己的模型如何识别您的图形、它的输入，以及识别错误的原因。</translation>
    </message>
    <message>
      <source>Take it to P&amp;ython…</source>
      <translation>带到 P&amp;ython…</translation>
    </message>
    <message>
      <source>Go on with your samples in a notebook, or take the k-NN along as a model.</source>
      <translation>在笔记本中继续使用您的样本，或将 k-NN 作为模型带走。</translation>
    </message>
    <message>
      <source>How a &amp;reading comes about</source>
      <translation>识别结果是怎样得出的(&amp;R)</translation>
    </message>
    <message>
      <source>Explain it step by step, with the drawing on the pad as the example.</source>
      <translation>以画板上的图画为例，逐步说明。</translation>
    </message>
    <message>
      <source>Can you &amp;fool it?</source>
      <translation>您能骗过它吗？(&amp;F)</translation>
    </message>
    <message>
      <source>Play: draw what is asked for, then fool the reading on purpose and see which samples were to blame.</source>
      <translation>游戏：画出要求的数字，然后故意骗过识别，看看是哪些样本造成的。</translation>
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation>课程(&amp;L)…</translation>
    </message>
    <message>
      <source>Three lessons for a class, with notes for the teacher and pages for pupils, to read and to print.</source>
      <translation>为一个班准备的三节课，附教师说明和学生用页，可阅读、可打印。</translation>
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
      <source>This was an &amp;{digit}</source>
      <translation>这是 &amp;{digit}</translation>
    </message>
    <message>
      <source>This was a &amp;{digit}</source>
      <translation>这是 &amp;{digit}</translation>
    </message>
    <message>
      <source>Your training set is not open, so nothing can be kept in it now.</source>
      <translation>训练集没有打开，因此现在无法向其中保存任何内容。</translation>
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
      <source>The window did not read the drawing within {seconds} s.</source>
      <translation>窗口未能在 {seconds} 秒内读取图画。</translation>
    </message>
    <message>
      <source>The window read a drawn {digit} as {found}.</source>
      <translation>窗口将画出的 {digit} 读作 {found}。</translation>
    </message>
    <message numerus="yes">
      <source>{n} samples in your set</source>
      <translation>
        <numerusform>训练集中的样本：{n} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is taught yet</source>
      <translation>还没有教过任何样本</translation>
    </message>
    <message numerus="yes">
      <source>{sentence}; {n} not stored yet</source>
      <translation>
        <numerusform>{sentence}；{n} 个尚未保存</numerusform>
      </translation>
    </message>
    <message>
      <source>Working on your samples…</source>
      <translation>正在处理您的样本…</translation>
    </message>
    <message>
      <source>Preparing all writing styles; until then a plainer set reads</source>
      <translation>正在准备所有写法；在此之前由较简单的样本集识别</translation>
    </message>
    <message numerus="yes">
      <source>{n} drawings that were taught to {name} could not be stored there; they wait in {path}. Learn them here?</source>
      <translation>
        <numerusform>教给 {name} 的 {n} 个图形未能保存到那里；它们暂存于 {path}。在此学习吗？</numerusform>
      </translation>
    </message>
    <message>
      <source>Learn them here</source>
      <translation>在此学习</translation>
    </message>
    <message>
      <source>Leave them</source>
      <translation>保留不动</translation>
    </message>
  </context>
  <context>
    <name>styles</name>
    <message>
      <source>oval</source>
      <translation>椭圆</translation>
    </message>
    <message>
      <source>open at the top</source>
      <translation>上方开口</translation>
    </message>
    <message>
      <source>loop at the top</source>
      <translation>上方带圈</translation>
    </message>
    <message>
      <source>slashed</source>
      <translation>带斜线</translation>
    </message>
    <message>
      <source>slashed, in one stroke</source>
      <translation>带斜线，一笔</translation>
    </message>
    <message>
      <source>struck through the other way</source>
      <translation>反向斜线</translation>
    </message>
    <message>
      <source>small ring, long slash</source>
      <translation>小圈，长斜线</translation>
    </message>
    <message>
      <source>slim, slash nearly upright</source>
      <translation>窄，斜线近乎竖直</translation>
    </message>
    <message>
      <source>tail at the top left</source>
      <translation>左上带尾</translation>
    </message>
    <message>
      <source>crossed ends at the top</source>
      <translation>两端在上方交叉</translation>
    </message>
    <message>
      <source>spiral</source>
      <translation>螺旋</translation>
    </message>
    <message>
      <source>short slash inside</source>
      <translation>内有短斜线</translation>
    </message>
    <message>
      <source>dot inside</source>
      <translation>内有点</translation>
    </message>
    <message>
      <source>egg, pointed top</source>
      <translation>蛋形，上尖</translation>
    </message>
    <message>
      <source>pointed at both ends</source>
      <translation>两端尖</translation>
    </message>
    <message>
      <source>ends overlap at the top</source>
      <translation>两端在上方重叠</translation>
    </message>
    <message>
      <source>in two halves</source>
      <translation>分两半</translation>
    </message>
    <message>
      <source>flat and wide</source>
      <translation>扁而宽</translation>
    </message>
    <message>
      <source>closing stroke ends inside</source>
      <translation>收笔在内</translation>
    </message>
    <message>
      <source>round twice</source>
      <translation>绕两圈</translation>
    </message>
    <message>
      <source>with a tail at the top right</source>
      <translation>右上带尾</translation>
    </message>
    <message>
      <source>opens at the top left</source>
      <translation>左上开口</translation>
    </message>
    <message>
      <source>wide open at the top</source>
      <translation>上方大开口</translation>
    </message>
    <message>
      <source>bar</source>
      <translation>一竖</translation>
    </message>
    <message>
      <source>leaning bar</source>
      <translation>斜横</translation>
    </message>
    <message>
      <source>flag</source>
      <translation>带旗</translation>
    </message>
    <message>
      <source>long upstroke</source>
      <translation>长上挑</translation>
    </message>
    <message>
      <source>curved flag</source>
      <translation>弯旗</translation>
    </message>
    <message>
      <source>flag and foot</source>
      <translation>带旗带脚</translation>
    </message>
    <message>
      <source>bar with a foot</source>
      <translation>一竖带脚</translation>
    </message>
    <message>
      <source>head and foot, like a capital I</source>
      <translation>有头有脚，似 I</translation>
    </message>
    <message>
      <source>flag and foot in one stroke</source>
      <translation>带旗带脚，一笔</translation>
    </message>
    <message>
      <source>ends in a bow to the right</source>
      <translation>末端右弯</translation>
    </message>
    <message>
      <source>ends in a bow to the left</source>
      <translation>末端左弯</translation>
    </message>
    <message>
      <source>sharp flag, leaning</source>
      <translation>尖旗，倾斜</translation>
    </message>
    <message>
      <source>flag with a hook</source>
      <translation>旗带钩</translation>
    </message>
    <message>
      <source>wide flag and foot</source>
      <translation>宽旗带脚</translation>
    </message>
    <message>
      <source>horizontal flag</source>
      <translation>横旗</translation>
    </message>
    <message>
      <source>long flag, hardly rising</source>
      <translation>长旗笔，几乎不上扬</translation>
    </message>
    <message>
      <source>flag begins at the stem</source>
      <translation>旗笔始于竖干</translation>
    </message>
    <message>
      <source>long flag, like a roof</source>
      <translation>长旗如屋顶</translation>
    </message>
    <message>
      <source>long flag from the ground, curved</source>
      <translation>自底长旗，弯</translation>
    </message>
    <message>
      <source>flag curled back</source>
      <translation>旗回卷</translation>
    </message>
    <message>
      <source>flag and a foot to the right</source>
      <translation>带旗，脚向右</translation>
    </message>
    <message>
      <source>flag and wavy foot</source>
      <translation>带旗，波浪脚</translation>
    </message>
    <message>
      <source>foot with a loop, in one stroke</source>
      <translation>脚带圈，一笔</translation>
    </message>
    <message>
      <source>up and down again</source>
      <translation>上而复下</translation>
    </message>
    <message>
      <source>flag lies on the stem</source>
      <translation>旗贴竖笔</translation>
    </message>
    <message>
      <source>leaning flag, foot touching on the left</source>
      <translation>斜旗，脚触左侧</translation>
    </message>
    <message>
      <source>bent like a bracket</source>
      <translation>弯如括号</translation>
    </message>
    <message>
      <source>round head, straight base</source>
      <translation>圆头平底</translation>
    </message>
    <message>
      <source>bottom loop</source>
      <translation>下方带圈</translation>
    </message>
    <message>
      <source>round into the base</source>
      <translation>圆转入底</translation>
    </message>
    <message>
      <source>wavy base</source>
      <translation>波浪底</translation>
    </message>
    <message>
      <source>like a Z</source>
      <translation>似 Z</translation>
    </message>
    <message>
      <source>hooked head</source>
      <translation>钩头</translation>
    </message>
    <message>
      <source>hooked head, bottom loop</source>
      <translation>钩头，下方带圈</translation>
    </message>
    <message>
      <source>narrow</source>
      <translation>窄</translation>
    </message>
    <message>
      <source>like a swan, long base</source>
      <translation>如天鹅，长底</translation>
    </message>
    <message>
      <source>like a swan, with a loop</source>
      <translation>如天鹅，带圈</translation>
    </message>
    <message>
      <source>big bottom loop</source>
      <translation>下方大圈</translation>
    </message>
    <message>
      <source>flat top, like a seven with a base</source>
      <translation>平顶，似 7 带底</translation>
    </message>
    <message>
      <source>closed head</source>
      <translation>头闭合</translation>
    </message>
    <message>
      <source>short base</source>
      <translation>短底</translation>
    </message>
    <message>
      <source>falls into a wave</source>
      <translation>落入波浪</translation>
    </message>
    <message>
      <source>hardly any head</source>
      <translation>几乎没有头部</translation>
    </message>
    <message>
      <source>wide head, low back</source>
      <translation>宽头低背</translation>
    </message>
    <message>
      <source>round back, base in a hook</source>
      <translation>圆背，底带钩</translation>
    </message>
    <message>
      <source>loop nearly flat</source>
      <translation>圈近扁平</translation>
    </message>
    <message>
      <source>head turned down steeply</source>
      <translation>头陡转向下</translation>
    </message>
    <message>
      <source>upright back, round loop below</source>
      <translation>直背，下方圆圈</translation>
    </message>
    <message>
      <source>upright back, loop and no tail</source>
      <translation>直背，带圈无尾</translation>
    </message>
    <message>
      <source>round loop as wide as the head</source>
      <translation>圆圈与头同宽</translation>
    </message>
    <message>
      <source>round bottom loop, closed</source>
      <translation>下方圆圈，闭合</translation>
    </message>
    <message>
      <source>bottom loop and tail</source>
      <translation>下方圈带尾</translation>
    </message>
    <message>
      <source>two bows</source>
      <translation>两弧</translation>
    </message>
    <message>
      <source>loop in the middle</source>
      <translation>中间带圈</translation>
    </message>
    <message>
      <source>flat top</source>
      <translation>平顶</translation>
    </message>
    <message>
      <source>shallow middle</source>
      <translation>中间浅</translation>
    </message>
    <message>
      <source>angular</source>
      <translation>有棱角</translation>
    </message>
    <message>
      <source>both ends curled in</source>
      <translation>两端内卷</translation>
    </message>
    <message>
      <source>like a seven, hardly any middle</source>
      <translation>似 7，几无中部</translation>
    </message>
    <message>
      <source>wide</source>
      <translation>宽</translation>
    </message>
    <message>
      <source>big head, small foot</source>
      <translation>大头小脚</translation>
    </message>
    <message>
      <source>small head, big foot</source>
      <translation>小头大脚</translation>
    </message>
    <message>
      <source>long tail to the left</source>
      <translation>长尾向左</translation>
    </message>
    <message>
      <source>lower end curls in</source>
      <translation>下端内卷</translation>
    </message>
    <message>
      <source>flat top, long fall</source>
      <translation>平顶，长落</translation>
    </message>
    <message>
      <source>round middle, without a corner</source>
      <translation>中部圆，无角</translation>
    </message>
    <message>
      <source>upper arc hardly bent</source>
      <translation>上弧几乎不弯</translation>
    </message>
    <message>
      <source>upper arc starts with a hook</source>
      <translation>上弧起笔带钩</translation>
    </message>
    <message>
      <source>pointed, like a sigma in a mirror</source>
      <translation>尖，似镜像 Σ</translation>
    </message>
    <message>
      <source>lower bow wide open</source>
      <translation>下弧大开</translation>
    </message>
    <message>
      <source>open, two strokes</source>
      <translation>开口，两笔</translation>
    </message>
    <message>
      <source>open, one stroke</source>
      <translation>开口，一笔</translation>
    </message>
    <message>
      <source>bowl like a u</source>
      <translation>碗形如 u</translation>
    </message>
    <message>
      <source>closed, two strokes</source>
      <translation>闭合，两笔</translation>
    </message>
    <message>
      <source>closed, one stroke</source>
      <translation>闭合，一笔</translation>
    </message>
    <message>
      <source>like lightning, short stem</source>
      <translation>如闪电，短竖</translation>
    </message>
    <message>
      <source>like lightning, one stroke</source>
      <translation>如闪电，一笔</translation>
    </message>
    <message>
      <source>looped, one stroke</source>
      <translation>带圈，一笔</translation>
    </message>
    <message>
      <source>like a fish</source>
      <translation>如鱼</translation>
    </message>
    <message>
      <source>tall stem, low short hook</source>
      <translation>高竖，低短钩</translation>
    </message>
    <message>
      <source>tall stem, low short hook, two strokes</source>
      <translation>高竖，低短钩，两笔</translation>
    </message>
    <message>
      <source>angular low hook</source>
      <translation>低折钩</translation>
    </message>
    <message>
      <source>open, second stroke slanting</source>
      <translation>开口，第二笔倾斜</translation>
    </message>
    <message>
      <source>stem begins below the top</source>
      <translation>竖自顶下起笔</translation>
    </message>
    <message>
      <source>an L and a bar through it</source>
      <translation>L 加横穿的竖</translation>
    </message>
    <message>
      <source>with a foot</source>
      <translation>带脚</translation>
    </message>
    <message>
      <source>narrow triangle</source>
      <translation>窄三角</translation>
    </message>
    <message>
      <source>big triangle, bar low</source>
      <translation>大三角，横低</translation>
    </message>
    <message>
      <source>closed, in one stroke from the left</source>
      <translation>闭合，自左一笔</translation>
    </message>
    <message>
      <source>rounded left, crossing high</source>
      <translation>左圆，交叉高</translation>
    </message>
    <message>
      <source>crossed at the bar's end</source>
      <translation>在横末端交叉</translation>
    </message>
    <message>
      <source>bar drawn last, across</source>
      <translation>横最后画</translation>
    </message>
    <message>
      <source>like a y with a straight stem</source>
      <translation>似 y，直竖</translation>
    </message>
    <message>
      <source>bowl with a short stem to the right</source>
      <translation>碗形，右侧短竖</translation>
    </message>
    <message>
      <source>closed, round at the left</source>
      <translation>闭合，左圆</translation>
    </message>
    <message>
      <source>straight lines, tall and slim</source>
      <translation>直线，高而瘦</translation>
    </message>
    <message>
      <source>round left, stem from the middle</source>
      <translation>左圆，竖自中起</translation>
    </message>
    <message>
      <source>hat as second stroke</source>
      <translation>帽为第二笔</translation>
    </message>
    <message>
      <source>one stroke from the hat</source>
      <translation>自帽起一笔</translation>
    </message>
    <message>
      <source>belly without an inset</source>
      <translation>肚无折角</translation>
    </message>
    <message>
      <source>like an S</source>
      <translation>似 S</translation>
    </message>
    <message>
      <source>like an S with a corner</source>
      <translation>似 S 带角</translation>
    </message>
    <message>
      <source>small belly</source>
      <translation>小肚</translation>
    </message>
    <message>
      <source>big belly</source>
      <translation>大肚</translation>
    </message>
    <message>
      <source>belly curls in</source>
      <translation>肚内卷</translation>
    </message>
    <message>
      <source>belly closes to a ring</source>
      <translation>肚闭成环</translation>
    </message>
    <message>
      <source>slanting stem, hat as second stroke</source>
      <translation>斜竖，帽为第二笔</translation>
    </message>
    <message>
      <source>zigzag</source>
      <translation>锯齿</translation>
    </message>
    <message>
      <source>short hat</source>
      <translation>短帽</translation>
    </message>
    <message>
      <source>hat apart from the stem</source>
      <translation>帽与竖分离</translation>
    </message>
    <message>
      <source>wavy hat</source>
      <translation>波浪帽</translation>
    </message>
    <message>
      <source>loop where the belly begins</source>
      <translation>肚起处带圈</translation>
    </message>
    <message>
      <source>belly nearly closed</source>
      <translation>肚近闭合</translation>
    </message>
    <message>
      <source>hat and stem rounded, in one stroke</source>
      <translation>帽竖圆转，一笔</translation>
    </message>
    <message>
      <source>tall stem, flat belly</source>
      <translation>高竖扁肚</translation>
    </message>
    <message>
      <source>stem leaning to the left</source>
      <translation>竖向左倾</translation>
    </message>
    <message>
      <source>hat beside, belly open</source>
      <translation>帽在旁，肚开口</translation>
    </message>
    <message>
      <source>stem and belly as one bow, long hat</source>
      <translation>竖肚一弧，长帽</translation>
    </message>
    <message>
      <source>round</source>
      <translation>圆</translation>
    </message>
    <message>
      <source>straight stem</source>
      <translation>直竖</translation>
    </message>
    <message>
      <source>curled top</source>
      <translation>顶部卷曲</translation>
    </message>
    <message>
      <source>small ring</source>
      <translation>小环</translation>
    </message>
    <message>
      <source>ring not closed</source>
      <translation>环未闭</translation>
    </message>
    <message>
      <source>ring crosses the stem</source>
      <translation>环穿过竖</translation>
    </message>
    <message>
      <source>big ring</source>
      <translation>大环</translation>
    </message>
    <message>
      <source>stroke ends beyond the ring</source>
      <translation>收笔越过环</translation>
    </message>
    <message>
      <source>tiny loop</source>
      <translation>极小圈</translation>
    </message>
    <message>
      <source>round, short stem</source>
      <translation>圆，短竖</translation>
    </message>
    <message>
      <source>like a b</source>
      <translation>似 b</translation>
    </message>
    <message>
      <source>loop left open at the stem</source>
      <translation>圈在竖处开口</translation>
    </message>
    <message>
      <source>loop crosses the stem</source>
      <translation>圈穿过竖</translation>
    </message>
    <message>
      <source>lies back</source>
      <translation>后仰</translation>
    </message>
    <message>
      <source>ring stands to the right</source>
      <translation>环偏右</translation>
    </message>
    <message>
      <source>like a U that closes inward</source>
      <translation>似 U 向内收</translation>
    </message>
    <message>
      <source>loop closed inside</source>
      <translation>圈在内闭合</translation>
    </message>
    <message>
      <source>tall loop closed inside</source>
      <translation>高圈，在内闭合</translation>
    </message>
    <message>
      <source>plain</source>
      <translation>普通</translation>
    </message>
    <message>
      <source>curved stem</source>
      <translation>弯竖</translation>
    </message>
    <message>
      <source>hooked start</source>
      <translation>起笔带钩</translation>
    </message>
    <message>
      <source>hooked start, barred</source>
      <translation>起笔带钩，带横</translation>
    </message>
    <message>
      <source>barred</source>
      <translation>带横</translation>
    </message>
    <message>
      <source>wavy top</source>
      <translation>波浪顶</translation>
    </message>
    <message>
      <source>wavy top, barred</source>
      <translation>波浪顶，带横</translation>
    </message>
    <message>
      <source>round top</source>
      <translation>圆顶</translation>
    </message>
    <message>
      <source>round top, low bar</source>
      <translation>圆顶，低横</translation>
    </message>
    <message>
      <source>round top, hooked bar</source>
      <translation>圆顶，横带钩</translation>
    </message>
    <message>
      <source>low bar</source>
      <translation>低横</translation>
    </message>
    <message>
      <source>straight down, right angle</source>
      <translation>直下，直角</translation>
    </message>
    <message>
      <source>short top</source>
      <translation>短顶</translation>
    </message>
    <message>
      <source>long stroke down at the left</source>
      <translation>左侧长下笔</translation>
    </message>
    <message>
      <source>bar rising</source>
      <translation>横上扬</translation>
    </message>
    <message>
      <source>bar on the right only</source>
      <translation>仅右侧有横</translation>
    </message>
    <message>
      <source>short bar</source>
      <translation>短横</translation>
    </message>
    <message>
      <source>barred, curved down</source>
      <translation>带横，向下弯</translation>
    </message>
    <message>
      <source>loop at the corner</source>
      <translation>转角带圈</translation>
    </message>
    <message>
      <source>round top, bar very low</source>
      <translation>圆顶，横极低</translation>
    </message>
    <message>
      <source>round top, hooked start</source>
      <translation>圆顶，起笔带钩</translation>
    </message>
    <message>
      <source>foot kicks out</source>
      <translation>脚外踢</translation>
    </message>
    <message>
      <source>wave top, round</source>
      <translation>波浪圆顶</translation>
    </message>
    <message>
      <source>bent at the top, stem to the right</source>
      <translation>顶弯，竖偏右</translation>
    </message>
    <message>
      <source>like a bracket</source>
      <translation>像括号</translation>
    </message>
    <message>
      <source>leaning, top rising</source>
      <translation>倾斜，顶上扬</translation>
    </message>
    <message>
      <source>leaning, curved top with a hooked start</source>
      <translation>倾斜，弯顶，起笔带钩</translation>
    </message>
    <message>
      <source>begins like an S</source>
      <translation>起笔似 S</translation>
    </message>
    <message>
      <source>two rings</source>
      <translation>两环</translation>
    </message>
    <message>
      <source>diagonal and two bows</source>
      <translation>斜线加两弧</translation>
    </message>
    <message>
      <source>small upper ring</source>
      <translation>上环小</translation>
    </message>
    <message>
      <source>big upper ring</source>
      <translation>上环大</translation>
    </message>
    <message>
      <source>one ring nearly closed</source>
      <translation>一环近闭</translation>
    </message>
    <message>
      <source>begins in the middle</source>
      <translation>自中间起笔</translation>
    </message>
    <message>
      <source>open at the top left</source>
      <translation>左上开口</translation>
    </message>
    <message>
      <source>open, drawn as a cross</source>
      <translation>开口，画成叉</translation>
    </message>
    <message>
      <source>like a gamma</source>
      <translation>似 γ</translation>
    </message>
    <message>
      <source>open at the upper right</source>
      <translation>右上部开口</translation>
    </message>
    <message>
      <source>S with a straight way back</source>
      <translation>S 加直线回笔</translation>
    </message>
    <message>
      <source>way back as a line from the foot</source>
      <translation>自底直线回笔</translation>
    </message>
    <message>
      <source>two rings apart</source>
      <translation>两环分离</translation>
    </message>
    <message>
      <source>ring over ring, overlapping</source>
      <translation>上下环重叠</translation>
    </message>
    <message>
      <source>pointed top</source>
      <translation>尖顶</translation>
    </message>
    <message>
      <source>ends cross at the top</source>
      <translation>末端在上交叉</translation>
    </message>
    <message>
      <source>thin waist, long</source>
      <translation>细腰，长</translation>
    </message>
    <message>
      <source>fat and round</source>
      <translation>胖而圆</translation>
    </message>
    <message>
      <source>leaning loop above, ring below</source>
      <translation>上斜圈，下环</translation>
    </message>
    <message>
      <source>open at the top right, long tail</source>
      <translation>右上开口，长尾</translation>
    </message>
    <message>
      <source>outline with a bar across</source>
      <translation>轮廓加横</translation>
    </message>
    <message>
      <source>ring below, hook above</source>
      <translation>下环上钩</translation>
    </message>
    <message>
      <source>ring above, legs below</source>
      <translation>上环下腿</translation>
    </message>
    <message>
      <source>slim, lower ring pressed flat</source>
      <translation>瘦，下环压扁</translation>
    </message>
    <message>
      <source>slim, upper ring pressed flat</source>
      <translation>瘦，上环压扁</translation>
    </message>
    <message>
      <source>open at the top right, crossing</source>
      <translation>右上开口，交叉</translation>
    </message>
    <message>
      <source>hook above, legs crossing below</source>
      <translation>上钩，下腿交叉</translation>
    </message>
    <message>
      <source>small head on a big ring</source>
      <translation>大环小头</translation>
    </message>
    <message>
      <source>ring and straight stem</source>
      <translation>环加直竖</translation>
    </message>
    <message>
      <source>ring and curved tail</source>
      <translation>环加弯尾</translation>
    </message>
    <message>
      <source>ring and curled tail</source>
      <translation>环加卷尾</translation>
    </message>
    <message>
      <source>tail curls up to the ring</source>
      <translation>尾巴卷向圈</translation>
    </message>
    <message>
      <source>small ring, curled tail</source>
      <translation>小环卷尾</translation>
    </message>
    <message>
      <source>open ring</source>
      <translation>开环</translation>
    </message>
    <message>
      <source>ring and separate stem</source>
      <translation>环与竖分开</translation>
    </message>
    <message>
      <source>a six turned round</source>
      <translation>倒转的 6</translation>
    </message>
    <message>
      <source>like a g</source>
      <translation>似 g</translation>
    </message>
    <message>
      <source>small ring, S-shaped tail</source>
      <translation>小环，S 形尾</translation>
    </message>
    <message>
      <source>closed ring, S-shaped tail</source>
      <translation>闭环，S 形尾</translation>
    </message>
    <message>
      <source>flat ring, slanting stem</source>
      <translation>扁环，斜竖</translation>
    </message>
    <message>
      <source>flat open ring</source>
      <translation>扁开环</translation>
    </message>
    <message>
      <source>stem begins inside</source>
      <translation>竖自内起</translation>
    </message>
    <message>
      <source>spiral in the loop, curled tail</source>
      <translation>圈内螺旋，卷尾</translation>
    </message>
    <message>
      <source>loop twice round, straight tail</source>
      <translation>圈绕两周，直尾</translation>
    </message>
    <message>
      <source>big loop, short tail</source>
      <translation>大圈短尾</translation>
    </message>
    <message>
      <source>pointed loop</source>
      <translation>尖圈</translation>
    </message>
    <message>
      <source>tail far to the left</source>
      <translation>尾远向左</translation>
    </message>
    <message>
      <source>loop hangs from the stem's top</source>
      <translation>圈挂于竖顶</translation>
    </message>
    <message>
      <source>loop open at the top right</source>
      <translation>圈右上开口</translation>
    </message>
    <message>
      <source>round loop, tail bent forward</source>
      <translation>圆圈，尾前弯</translation>
    </message>
    <message>
      <source>loop and separate curved tail</source>
      <translation>圈与弯尾分开</translation>
    </message>
    <message>
      <source>flat loop, tail bows</source>
      <translation>扁圈，尾成弧</translation>
    </message>
    <message>
      <source>open loop, corner at the stem</source>
      <translation>开圈，竖处有角</translation>
    </message>
    <message>
      <source>open loop, stem begins at the bowl</source>
      <translation>开圈，竖自碗起</translation>
    </message>
    <message>
      <source>bowl like a c, straight tail</source>
      <translation>碗形如 c，直尾</translation>
    </message>
    <message>
      <source>like a q, narrow loop</source>
      <translation>似 q，窄圈</translation>
    </message>
    <message>
      <source>loop pressed to a line</source>
      <translation>圈压成线</translation>
    </message>
    <message>
      <source>open at the top right</source>
      <translation>右上开口</translation>
    </message>
    <message>
      <source>open, no peak</source>
      <translation>开口，无尖</translation>
    </message>
    <message>
      <source>tall ring, straight stem, one stroke</source>
      <translation>高环直竖，一笔</translation>
    </message>
    <message>
      <source>clockwise, open at the left</source>
      <translation>顺时针，左侧开口</translation>
    </message>
    <message>
      <source>small ring, steep slash</source>
      <translation>小圈，陡斜线</translation>
    </message>
    <message>
      <source>leaning, with a hook at the foot</source>
      <translation>倾斜，底部带钩</translation>
    </message>
    <message>
      <source>base falls to the right</source>
      <translation>底线向右下倾斜</translation>
    </message>
    <message>
      <source>slim closed head</source>
      <translation>细窄闭合的头部</translation>
    </message>
    <message>
      <source>short bowl beside a long stem</source>
      <translation>长竖旁的短弯</translation>
    </message>
    <message>
      <source>hat low, across the stem</source>
      <translation>横笔偏低，穿过竖笔</translation>
    </message>
    <message>
      <source>leaning, flat ring at the right</source>
      <translation>倾斜，右侧扁圈</translation>
    </message>
    <message>
      <source>serif drawn at the left</source>
      <translation>左侧带衬线</translation>
    </message>
    <message>
      <source>stem apart, low bar</source>
      <translation>竖笔分离，横杠偏低</translation>
    </message>
    <message>
      <source>top drawn back and forth</source>
      <translation>顶部来回画线</translation>
    </message>
    <message>
      <source>short top rising from a serif</source>
      <translation>短顶，由衬线上挑</translation>
    </message>
    <message>
      <source>Latin capital A</source>
      <translation>大写 A</translation>
    </message>
    <message>
      <source>Latin capital B</source>
      <translation>大写 B</translation>
    </message>
    <message>
      <source>Latin capital C</source>
      <translation>大写 C</translation>
    </message>
    <message>
      <source>Latin capital D</source>
      <translation>大写 D</translation>
    </message>
    <message>
      <source>Latin capital E</source>
      <translation>大写 E</translation>
    </message>
    <message>
      <source>Latin capital F</source>
      <translation>大写 F</translation>
    </message>
    <message>
      <source>Latin capital G</source>
      <translation>大写 G</translation>
    </message>
    <message>
      <source>Latin capital H</source>
      <translation>大写 H</translation>
    </message>
    <message>
      <source>Latin capital J</source>
      <translation>大写 J</translation>
    </message>
    <message>
      <source>Latin capital K</source>
      <translation>大写 K</translation>
    </message>
    <message>
      <source>Latin capital L</source>
      <translation>大写 L</translation>
    </message>
    <message>
      <source>Latin capital M</source>
      <translation>大写 M</translation>
    </message>
    <message>
      <source>Latin capital N</source>
      <translation>大写 N</translation>
    </message>
    <message>
      <source>Latin capital P</source>
      <translation>大写 P</translation>
    </message>
    <message>
      <source>Latin capital Q</source>
      <translation>大写 Q</translation>
    </message>
    <message>
      <source>Latin capital R</source>
      <translation>大写 R</translation>
    </message>
    <message>
      <source>Latin capital T</source>
      <translation>大写 T</translation>
    </message>
    <message>
      <source>Latin capital U</source>
      <translation>大写 U</translation>
    </message>
    <message>
      <source>Latin capital V</source>
      <translation>大写 V</translation>
    </message>
    <message>
      <source>Latin capital W</source>
      <translation>大写 W</translation>
    </message>
    <message>
      <source>Latin capital X</source>
      <translation>大写 X</translation>
    </message>
    <message>
      <source>Latin capital Y</source>
      <translation>大写 Y</translation>
    </message>
    <message>
      <source>Latin a</source>
      <translation>拉丁字母 a</translation>
    </message>
    <message>
      <source>Latin c</source>
      <translation>拉丁字母 c</translation>
    </message>
    <message>
      <source>Latin d</source>
      <translation>拉丁字母 d</translation>
    </message>
    <message>
      <source>Latin e</source>
      <translation>拉丁字母 e</translation>
    </message>
    <message>
      <source>Latin f</source>
      <translation>拉丁字母 f</translation>
    </message>
    <message>
      <source>Latin h</source>
      <translation>拉丁字母 h</translation>
    </message>
    <message>
      <source>Latin j</source>
      <translation>拉丁字母 j</translation>
    </message>
    <message>
      <source>Latin k</source>
      <translation>拉丁字母 k</translation>
    </message>
    <message>
      <source>Latin m</source>
      <translation>拉丁字母 m</translation>
    </message>
    <message>
      <source>Latin n</source>
      <translation>拉丁字母 n</translation>
    </message>
    <message>
      <source>Latin p</source>
      <translation>拉丁字母 p</translation>
    </message>
    <message>
      <source>Latin r</source>
      <translation>拉丁字母 r</translation>
    </message>
    <message>
      <source>Latin t</source>
      <translation>拉丁字母 t</translation>
    </message>
    <message>
      <source>Latin u</source>
      <translation>拉丁字母 u</translation>
    </message>
    <message>
      <source>Latin v</source>
      <translation>拉丁字母 v</translation>
    </message>
    <message>
      <source>Latin w</source>
      <translation>拉丁字母 w</translation>
    </message>
    <message>
      <source>Latin x</source>
      <translation>拉丁字母 x</translation>
    </message>
    <message>
      <source>Latin y</source>
      <translation>拉丁字母 y</translation>
    </message>
    <message>
      <source>number sign</source>
      <translation>井号</translation>
    </message>
    <message>
      <source>dollar</source>
      <translation>美元符号</translation>
    </message>
    <message>
      <source>percent</source>
      <translation>百分号</translation>
    </message>
    <message>
      <source>ampersand</source>
      <translation>和号</translation>
    </message>
    <message>
      <source>asterisk</source>
      <translation>星号</translation>
    </message>
    <message>
      <source>plus</source>
      <translation>加号</translation>
    </message>
    <message>
      <source>less than</source>
      <translation>小于号</translation>
    </message>
    <message>
      <source>greater than</source>
      <translation>大于号</translation>
    </message>
    <message>
      <source>equals</source>
      <translation>等号</translation>
    </message>
    <message>
      <source>minus</source>
      <translation>减号</translation>
    </message>
    <message>
      <source>at sign</source>
      <translation>at 符号</translation>
    </message>
    <message>
      <source>brace, opening</source>
      <translation>左花括号</translation>
    </message>
    <message>
      <source>brace, closing</source>
      <translation>右花括号</translation>
    </message>
    <message>
      <source>tilde</source>
      <translation>波浪号</translation>
    </message>
    <message>
      <source>question mark</source>
      <translation>问号</translation>
    </message>
    <message>
      <source>exclamation mark</source>
      <translation>感叹号</translation>
    </message>
    <message>
      <source>parenthesis, opening</source>
      <translation>左圆括号</translation>
    </message>
    <message>
      <source>bracket, opening</source>
      <translation>左方括号</translation>
    </message>
    <message>
      <source>bracket, closing</source>
      <translation>右方括号</translation>
    </message>
    <message>
      <source>backslash</source>
      <translation>反斜杠</translation>
    </message>
    <message>
      <source>caret</source>
      <translation>脱字符</translation>
    </message>
    <message>
      <source>tick</source>
      <translation>对勾</translation>
    </message>
    <message>
      <source>arrow</source>
      <translation>箭头</translation>
    </message>
    <message>
      <source>heart</source>
      <translation>心形</translation>
    </message>
    <message>
      <source>star</source>
      <translation>星形</translation>
    </message>
    <message>
      <source>triangle</source>
      <translation>三角形</translation>
    </message>
    <message>
      <source>square</source>
      <translation>正方形</translation>
    </message>
    <message>
      <source>diamond</source>
      <translation>菱形</translation>
    </message>
    <message>
      <source>circle with a cross</source>
      <translation>圆圈加叉</translation>
    </message>
    <message>
      <source>smile</source>
      <translation>笑脸</translation>
    </message>
    <message>
      <source>house</source>
      <translation>房子</translation>
    </message>
    <message>
      <source>infinity</source>
      <translation>无穷大</translation>
    </message>
    <message>
      <source>wave</source>
      <translation>波浪</translation>
    </message>
    <message>
      <source>loops</source>
      <translation>圈圈</translation>
    </message>
    <message>
      <source>grid</source>
      <translation>网格</translation>
    </message>
    <message>
      <source>bars</source>
      <translation>竖条</translation>
    </message>
    <message>
      <source>euro</source>
      <translation>欧元符号</translation>
    </message>
    <message>
      <source>pound</source>
      <translation>英镑符号</translation>
    </message>
    <message>
      <source>yen</source>
      <translation>日元符号</translation>
    </message>
    <message>
      <source>Greek alpha</source>
      <translation>希腊字母 alpha</translation>
    </message>
    <message>
      <source>Greek beta</source>
      <translation>希腊字母 beta</translation>
    </message>
    <message>
      <source>Greek gamma</source>
      <translation>希腊字母 gamma</translation>
    </message>
    <message>
      <source>Greek delta</source>
      <translation>希腊字母 delta</translation>
    </message>
    <message>
      <source>Greek theta</source>
      <translation>希腊字母 theta</translation>
    </message>
    <message>
      <source>Greek lambda</source>
      <translation>希腊字母 lambda</translation>
    </message>
    <message>
      <source>Greek mu</source>
      <translation>希腊字母 mu</translation>
    </message>
    <message>
      <source>Greek pi</source>
      <translation>希腊字母 pi</translation>
    </message>
    <message>
      <source>Greek phi</source>
      <translation>希腊字母 phi</translation>
    </message>
    <message>
      <source>Greek psi</source>
      <translation>希腊字母 psi</translation>
    </message>
    <message>
      <source>Greek omega</source>
      <translation>希腊字母 omega</translation>
    </message>
    <message>
      <source>Greek Sigma</source>
      <translation>希腊字母 Sigma</translation>
    </message>
    <message>
      <source>Greek Xi</source>
      <translation>希腊字母 Xi</translation>
    </message>
    <message>
      <source>Greek Gamma</source>
      <translation>希腊字母 Gamma</translation>
    </message>
    <message>
      <source>Greek xi</source>
      <translation>希腊字母 xi</translation>
    </message>
    <message>
      <source>Greek zeta</source>
      <translation>希腊字母 zeta</translation>
    </message>
    <message>
      <source>Cyrillic Zhe</source>
      <translation>西里尔字母 Zhe</translation>
    </message>
    <message>
      <source>Cyrillic Shcha</source>
      <translation>西里尔字母 Shcha</translation>
    </message>
    <message>
      <source>Cyrillic De</source>
      <translation>西里尔字母 De</translation>
    </message>
    <message>
      <source>Cyrillic Yu</source>
      <translation>西里尔字母 Yu</translation>
    </message>
    <message>
      <source>Cyrillic Ya, printed</source>
      <translation>西里尔字母 Ya，印刷体</translation>
    </message>
    <message>
      <source>Cyrillic I, printed</source>
      <translation>西里尔字母 I，印刷体</translation>
    </message>
    <message>
      <source>Hebrew alef, printed</source>
      <translation>希伯来字母 alef，印刷体</translation>
    </message>
    <message>
      <source>Hebrew shin, printed</source>
      <translation>希伯来字母 shin，印刷体</translation>
    </message>
    <message>
      <source>Hebrew tav, printed</source>
      <translation>希伯来字母 tav，印刷体</translation>
    </message>
    <message>
      <source>katakana a</source>
      <translation>片假名 a</translation>
    </message>
    <message>
      <source>katakana ka</source>
      <translation>片假名 ka</translation>
    </message>
    <message>
      <source>katakana ki</source>
      <translation>片假名 ki</translation>
    </message>
    <message>
      <source>katakana sa</source>
      <translation>片假名 sa</translation>
    </message>
    <message>
      <source>katakana ta</source>
      <translation>片假名 ta</translation>
    </message>
    <message>
      <source>katakana chi</source>
      <translation>片假名 chi</translation>
    </message>
    <message>
      <source>katakana ha</source>
      <translation>片假名 ha</translation>
    </message>
    <message>
      <source>katakana shi</source>
      <translation>片假名 shi</translation>
    </message>
    <message>
      <source>katakana tsu</source>
      <translation>片假名 tsu</translation>
    </message>
    <message>
      <source>katakana e</source>
      <translation>片假名 e</translation>
    </message>
    <message>
      <source>katakana ne</source>
      <translation>片假名 ne</translation>
    </message>
    <message>
      <source>katakana ho</source>
      <translation>片假名 ho</translation>
    </message>
    <message>
      <source>katakana ma</source>
      <translation>片假名 ma</translation>
    </message>
    <message>
      <source>katakana ro</source>
      <translation>片假名 ro</translation>
    </message>
    <message>
      <source>katakana mi</source>
      <translation>片假名 mi</translation>
    </message>
    <message>
      <source>hiragana a</source>
      <translation>平假名 a</translation>
    </message>
    <message>
      <source>hiragana no</source>
      <translation>平假名 no</translation>
    </message>
    <message>
      <source>hiragana nu</source>
      <translation>平假名 nu</translation>
    </message>
    <message>
      <source>hiragana ki</source>
      <translation>平假名 ki</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>天城文</translation>
    </message>
    <message>
      <source>Hangul</source>
      <translation>谚文</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>云</translation>
    </message>
    <message>
      <source>flower</source>
      <translation>花</translation>
    </message>
    <message>
      <source>stick figure</source>
      <translation>火柴人</translation>
    </message>
    <message>
      <source>sun with rays</source>
      <translation>带光芒的太阳</translation>
    </message>
    <message>
      <source>umbrella</source>
      <translation>雨伞</translation>
    </message>
    <message>
      <source>fish</source>
      <translation>鱼</translation>
    </message>
    <message>
      <source>paragraph mark</source>
      <translation>段落符号</translation>
    </message>
    <message>
      <source>section sign</source>
      <translation>章节符号</translation>
    </message>
    <message>
      <source>anchor</source>
      <translation>锚</translation>
    </message>
    <message>
      <source>treble clef</source>
      <translation>高音谱号</translation>
    </message>
    <message>
      <source>Latin A, without a point</source>
      <translation>拉丁字母 A，无尖</translation>
    </message>
    <message>
      <source>Latin E, rounded</source>
      <translation>拉丁字母 E，圆角</translation>
    </message>
    <message>
      <source>Latin H, in one stroke</source>
      <translation>拉丁字母 H，一笔</translation>
    </message>
    <message>
      <source>Latin K, in two</source>
      <translation>拉丁字母 K，两笔</translation>
    </message>
    <message>
      <source>Latin L, small</source>
      <translation>拉丁字母 L，小</translation>
    </message>
    <message>
      <source>Latin M, rounded</source>
      <translation>拉丁字母 M，圆角</translation>
    </message>
    <message>
      <source>Latin R</source>
      <translation>拉丁字母 R</translation>
    </message>
    <message>
      <source>Latin T</source>
      <translation>拉丁字母 T</translation>
    </message>
    <message>
      <source>Latin U</source>
      <translation>拉丁字母 U</translation>
    </message>
    <message>
      <source>Latin V</source>
      <translation>拉丁字母 V</translation>
    </message>
    <message>
      <source>Latin W</source>
      <translation>拉丁字母 W</translation>
    </message>
    <message>
      <source>Latin X</source>
      <translation>拉丁字母 X</translation>
    </message>
    <message>
      <source>Latin Y</source>
      <translation>拉丁字母 Y</translation>
    </message>
    <message>
      <source>Latin D, with a tail</source>
      <translation>拉丁字母 D，带尾</translation>
    </message>
    <message>
      <source>Latin J, with a roof</source>
      <translation>拉丁字母 J，带顶</translation>
    </message>
    <message>
      <source>Latin P, open</source>
      <translation>拉丁字母 P，开口</translation>
    </message>
    <message>
      <source>Latin F, in cursive</source>
      <translation>拉丁字母 F，连笔</translation>
    </message>
    <message>
      <source>a, printed</source>
      <translation>a，印刷体</translation>
    </message>
    <message>
      <source>b, in cursive</source>
      <translation>b，连笔</translation>
    </message>
    <message>
      <source>d, in cursive</source>
      <translation>d，连笔</translation>
    </message>
    <message>
      <source>f, in cursive</source>
      <translation>f，连笔</translation>
    </message>
    <message>
      <source>h, in cursive</source>
      <translation>h，连笔</translation>
    </message>
    <message>
      <source>k, in cursive</source>
      <translation>k，连笔</translation>
    </message>
    <message>
      <source>m, with three legs</source>
      <translation>m，三条腿</translation>
    </message>
    <message>
      <source>n, with a wave</source>
      <translation>n，带波浪</translation>
    </message>
    <message>
      <source>r, printed</source>
      <translation>r，印刷体</translation>
    </message>
    <message>
      <source>s, in cursive</source>
      <translation>s，连笔</translation>
    </message>
    <message>
      <source>t, in cursive</source>
      <translation>t，连笔</translation>
    </message>
    <message>
      <source>u, in cursive</source>
      <translation>u，连笔</translation>
    </message>
    <message>
      <source>v, in cursive</source>
      <translation>v，连笔</translation>
    </message>
    <message>
      <source>w, in cursive</source>
      <translation>w，连笔</translation>
    </message>
    <message>
      <source>x, in cursive</source>
      <translation>x，连笔</translation>
    </message>
    <message>
      <source>e, small and wide</source>
      <translation>e，小而宽</translation>
    </message>
    <message>
      <source>c, with a hook</source>
      <translation>c，带钩</translation>
    </message>
    <message>
      <source>a and b</source>
      <translation>a 和 b</translation>
    </message>
    <message>
      <source>o and k</source>
      <translation>o 和 k</translation>
    </message>
    <message>
      <source>n and o</source>
      <translation>n 和 o</translation>
    </message>
    <message>
      <source>a word</source>
      <translation>一个词</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>签名</translation>
    </message>
    <message>
      <source>Greek eta</source>
      <translation>希腊字母 eta</translation>
    </message>
    <message>
      <source>Greek epsilon</source>
      <translation>希腊字母 epsilon</translation>
    </message>
    <message>
      <source>Greek kappa</source>
      <translation>希腊字母 kappa</translation>
    </message>
    <message>
      <source>Greek nu</source>
      <translation>希腊字母 nu</translation>
    </message>
    <message>
      <source>Greek tau</source>
      <translation>希腊字母 tau</translation>
    </message>
    <message>
      <source>Greek upsilon</source>
      <translation>希腊字母 upsilon</translation>
    </message>
    <message>
      <source>Greek chi</source>
      <translation>希腊字母 chi</translation>
    </message>
    <message>
      <source>Greek rho</source>
      <translation>希腊字母 rho</translation>
    </message>
    <message>
      <source>Greek Delta</source>
      <translation>希腊字母 Delta</translation>
    </message>
    <message>
      <source>Greek Psi</source>
      <translation>希腊字母 Psi</translation>
    </message>
    <message>
      <source>Greek Phi</source>
      <translation>希腊字母 Phi</translation>
    </message>
    <message>
      <source>Greek Lambda</source>
      <translation>希腊字母 Lambda</translation>
    </message>
    <message>
      <source>Greek Omega</source>
      <translation>希腊字母 Omega</translation>
    </message>
    <message>
      <source>Greek Pi</source>
      <translation>希腊字母 Pi</translation>
    </message>
    <message>
      <source>Cyrillic Be</source>
      <translation>西里尔字母 Be</translation>
    </message>
    <message>
      <source>Cyrillic I</source>
      <translation>西里尔字母 I</translation>
    </message>
    <message>
      <source>Cyrillic El</source>
      <translation>西里尔字母 El</translation>
    </message>
    <message>
      <source>Cyrillic Tse</source>
      <translation>西里尔字母 Tse</translation>
    </message>
    <message>
      <source>Cyrillic Sha</source>
      <translation>西里尔字母 Sha</translation>
    </message>
    <message>
      <source>Cyrillic Yery</source>
      <translation>西里尔字母 Yery</translation>
    </message>
    <message>
      <source>Cyrillic E</source>
      <translation>西里尔字母 E</translation>
    </message>
    <message>
      <source>Cyrillic Ef</source>
      <translation>西里尔字母 Ef</translation>
    </message>
    <message>
      <source>Cyrillic Zhe, in cursive</source>
      <translation>西里尔字母 Zhe，连笔</translation>
    </message>
    <message>
      <source>Cyrillic Ya</source>
      <translation>西里尔字母 Ya</translation>
    </message>
    <message>
      <source>Cyrillic Che, wide</source>
      <translation>西里尔字母 Che，宽</translation>
    </message>
    <message>
      <source>Hebrew alef</source>
      <translation>希伯来字母 alef</translation>
    </message>
    <message>
      <source>Hebrew bet</source>
      <translation>希伯来字母 bet</translation>
    </message>
    <message>
      <source>Hebrew he</source>
      <translation>希伯来字母 he</translation>
    </message>
    <message>
      <source>Hebrew tet</source>
      <translation>希伯来字母 tet</translation>
    </message>
    <message>
      <source>Hebrew lamed</source>
      <translation>希伯来字母 lamed</translation>
    </message>
    <message>
      <source>Hebrew mem</source>
      <translation>希伯来字母 mem</translation>
    </message>
    <message>
      <source>Hebrew ayin</source>
      <translation>希伯来字母 ayin</translation>
    </message>
    <message>
      <source>Hebrew pe</source>
      <translation>希伯来字母 pe</translation>
    </message>
    <message>
      <source>Hebrew tsadi</source>
      <translation>希伯来字母 tsadi</translation>
    </message>
    <message>
      <source>Hebrew qof</source>
      <translation>希伯来字母 qof</translation>
    </message>
    <message>
      <source>Hebrew shin</source>
      <translation>希伯来字母 shin</translation>
    </message>
    <message>
      <source>Hebrew tav</source>
      <translation>希伯来字母 tav</translation>
    </message>
    <message>
      <source>Arabic ba</source>
      <translation>阿拉伯字母 ba</translation>
    </message>
    <message>
      <source>Arabic jim</source>
      <translation>阿拉伯字母 jim</translation>
    </message>
    <message>
      <source>Arabic sin</source>
      <translation>阿拉伯字母 sin</translation>
    </message>
    <message>
      <source>Arabic sad</source>
      <translation>阿拉伯字母 sad</translation>
    </message>
    <message>
      <source>Arabic ayn</source>
      <translation>阿拉伯字母 ayn</translation>
    </message>
    <message>
      <source>Arabic kaf</source>
      <translation>阿拉伯字母 kaf</translation>
    </message>
    <message>
      <source>Arabic lam</source>
      <translation>阿拉伯字母 lam</translation>
    </message>
    <message>
      <source>Arabic mim</source>
      <translation>阿拉伯字母 mim</translation>
    </message>
    <message>
      <source>Arabic nun</source>
      <translation>阿拉伯字母 nun</translation>
    </message>
    <message>
      <source>Arabic ha</source>
      <translation>阿拉伯字母 ha</translation>
    </message>
    <message>
      <source>Arabic ya</source>
      <translation>阿拉伯字母 ya</translation>
    </message>
    <message>
      <source>hiragana i</source>
      <translation>平假名 i</translation>
    </message>
    <message>
      <source>hiragana u</source>
      <translation>平假名 u</translation>
    </message>
    <message>
      <source>hiragana ka</source>
      <translation>平假名 ka</translation>
    </message>
    <message>
      <source>hiragana ke</source>
      <translation>平假名 ke</translation>
    </message>
    <message>
      <source>hiragana sa</source>
      <translation>平假名 sa</translation>
    </message>
    <message>
      <source>hiragana su</source>
      <translation>平假名 su</translation>
    </message>
    <message>
      <source>hiragana se</source>
      <translation>平假名 se</translation>
    </message>
    <message>
      <source>hiragana so</source>
      <translation>平假名 so</translation>
    </message>
    <message>
      <source>hiragana ta</source>
      <translation>平假名 ta</translation>
    </message>
    <message>
      <source>hiragana te</source>
      <translation>平假名 te</translation>
    </message>
    <message>
      <source>hiragana na</source>
      <translation>平假名 na</translation>
    </message>
    <message>
      <source>hiragana ni</source>
      <translation>平假名 ni</translation>
    </message>
    <message>
      <source>hiragana ne</source>
      <translation>平假名 ne</translation>
    </message>
    <message>
      <source>hiragana ha</source>
      <translation>平假名 ha</translation>
    </message>
    <message>
      <source>hiragana hi</source>
      <translation>平假名 hi</translation>
    </message>
    <message>
      <source>hiragana hu</source>
      <translation>平假名 hu</translation>
    </message>
    <message>
      <source>hiragana ho</source>
      <translation>平假名 ho</translation>
    </message>
    <message>
      <source>hiragana ma</source>
      <translation>平假名 ma</translation>
    </message>
    <message>
      <source>hiragana mi</source>
      <translation>平假名 mi</translation>
    </message>
    <message>
      <source>hiragana mu</source>
      <translation>平假名 mu</translation>
    </message>
    <message>
      <source>hiragana me</source>
      <translation>平假名 me</translation>
    </message>
    <message>
      <source>hiragana mo</source>
      <translation>平假名 mo</translation>
    </message>
    <message>
      <source>hiragana ya</source>
      <translation>平假名 ya</translation>
    </message>
    <message>
      <source>hiragana yu</source>
      <translation>平假名 yu</translation>
    </message>
    <message>
      <source>hiragana yo</source>
      <translation>平假名 yo</translation>
    </message>
    <message>
      <source>hiragana ra</source>
      <translation>平假名 ra</translation>
    </message>
    <message>
      <source>hiragana ri</source>
      <translation>平假名 ri</translation>
    </message>
    <message>
      <source>hiragana re</source>
      <translation>平假名 re</translation>
    </message>
    <message>
      <source>hiragana wa</source>
      <translation>平假名 wa</translation>
    </message>
    <message>
      <source>hiragana o</source>
      <translation>平假名 o</translation>
    </message>
    <message>
      <source>hiragana n</source>
      <translation>平假名 n</translation>
    </message>
    <message>
      <source>katakana i</source>
      <translation>片假名 i</translation>
    </message>
    <message>
      <source>katakana o</source>
      <translation>片假名 o</translation>
    </message>
    <message>
      <source>katakana ke</source>
      <translation>片假名 ke</translation>
    </message>
    <message>
      <source>katakana ko</source>
      <translation>片假名 ko</translation>
    </message>
    <message>
      <source>katakana su</source>
      <translation>片假名 su</translation>
    </message>
    <message>
      <source>katakana se</source>
      <translation>片假名 se</translation>
    </message>
    <message>
      <source>katakana so</source>
      <translation>片假名 so</translation>
    </message>
    <message>
      <source>katakana te</source>
      <translation>片假名 te</translation>
    </message>
    <message>
      <source>katakana to</source>
      <translation>片假名 to</translation>
    </message>
    <message>
      <source>katakana na</source>
      <translation>片假名 na</translation>
    </message>
    <message>
      <source>katakana ni</source>
      <translation>片假名 ni</translation>
    </message>
    <message>
      <source>katakana nu</source>
      <translation>片假名 nu</translation>
    </message>
    <message>
      <source>katakana hi</source>
      <translation>片假名 hi</translation>
    </message>
    <message>
      <source>katakana he</source>
      <translation>片假名 he</translation>
    </message>
    <message>
      <source>katakana mu</source>
      <translation>片假名 mu</translation>
    </message>
    <message>
      <source>katakana me</source>
      <translation>片假名 me</translation>
    </message>
    <message>
      <source>katakana mo</source>
      <translation>片假名 mo</translation>
    </message>
    <message>
      <source>katakana ya</source>
      <translation>片假名 ya</translation>
    </message>
    <message>
      <source>katakana yu</source>
      <translation>片假名 yu</translation>
    </message>
    <message>
      <source>katakana yo</source>
      <translation>片假名 yo</translation>
    </message>
    <message>
      <source>katakana ri</source>
      <translation>片假名 ri</translation>
    </message>
    <message>
      <source>katakana ru</source>
      <translation>片假名 ru</translation>
    </message>
    <message>
      <source>katakana re</source>
      <translation>片假名 re</translation>
    </message>
    <message>
      <source>katakana n</source>
      <translation>片假名 n</translation>
    </message>
    <message>
      <source>Hangul ga</source>
      <translation>谚文 ga</translation>
    </message>
    <message>
      <source>Hangul na</source>
      <translation>谚文 na</translation>
    </message>
    <message>
      <source>Hangul ma</source>
      <translation>谚文 ma</translation>
    </message>
    <message>
      <source>Hangul sa</source>
      <translation>谚文 sa</translation>
    </message>
    <message>
      <source>Hangul a</source>
      <translation>谚文 a</translation>
    </message>
    <message>
      <source>Hangul ja</source>
      <translation>谚文 ja</translation>
    </message>
    <message>
      <source>Hangul o</source>
      <translation>谚文 o</translation>
    </message>
    <message>
      <source>Hangul bieup</source>
      <translation>谚文 bieup</translation>
    </message>
    <message>
      <source>Hangul hieut</source>
      <translation>谚文 hieut</translation>
    </message>
    <message>
      <source>Hangul tieut</source>
      <translation>谚文 tieut</translation>
    </message>
    <message>
      <source>Chinese one, long</source>
      <translation>汉字“一”，长</translation>
    </message>
    <message>
      <source>Chinese two</source>
      <translation>汉字“二”</translation>
    </message>
    <message>
      <source>Chinese three</source>
      <translation>汉字“三”</translation>
    </message>
    <message>
      <source>Chinese ten</source>
      <translation>汉字“十”</translation>
    </message>
    <message>
      <source>Chinese person</source>
      <translation>汉字“人”</translation>
    </message>
    <message>
      <source>Chinese big</source>
      <translation>汉字“大”</translation>
    </message>
    <message>
      <source>Chinese mouth</source>
      <translation>汉字“口”</translation>
    </message>
    <message>
      <source>Chinese sun</source>
      <translation>汉字“日”</translation>
    </message>
    <message>
      <source>Chinese moon</source>
      <translation>汉字“月”</translation>
    </message>
    <message>
      <source>Chinese mountain</source>
      <translation>汉字“山”</translation>
    </message>
    <message>
      <source>Chinese water</source>
      <translation>汉字“水”</translation>
    </message>
    <message>
      <source>Chinese tree</source>
      <translation>汉字“木”</translation>
    </message>
    <message>
      <source>Chinese middle</source>
      <translation>汉字“中”</translation>
    </message>
    <message>
      <source>Chinese earth</source>
      <translation>汉字“土”</translation>
    </message>
    <message>
      <source>Chinese king</source>
      <translation>汉字“王”</translation>
    </message>
    <message>
      <source>Chinese below</source>
      <translation>汉字“下”</translation>
    </message>
    <message>
      <source>Chinese above</source>
      <translation>汉字“上”</translation>
    </message>
    <message>
      <source>Chinese work</source>
      <translation>汉字“工”</translation>
    </message>
    <message>
      <source>Chinese woman</source>
      <translation>汉字“女”</translation>
    </message>
    <message>
      <source>Chinese child</source>
      <translation>汉字“子”</translation>
    </message>
    <message>
      <source>Chinese heart</source>
      <translation>汉字“心”</translation>
    </message>
    <message>
      <source>Chinese door</source>
      <translation>汉字“门”</translation>
    </message>
    <message>
      <source>Chinese field</source>
      <translation>汉字“田”</translation>
    </message>
    <message>
      <source>Chinese sword</source>
      <translation>汉字“刀”</translation>
    </message>
    <message>
      <source>Chinese power</source>
      <translation>汉字“力”</translation>
    </message>
    <message>
      <source>Devanagari ka</source>
      <translation>天城文 ka</translation>
    </message>
    <message>
      <source>Devanagari ga</source>
      <translation>天城文 ga</translation>
    </message>
    <message>
      <source>Devanagari na</source>
      <translation>天城文 na</translation>
    </message>
    <message>
      <source>Devanagari ma</source>
      <translation>天城文 ma</translation>
    </message>
    <message>
      <source>Devanagari sa</source>
      <translation>天城文 sa</translation>
    </message>
    <message>
      <source>Devanagari ha</source>
      <translation>天城文 ha</translation>
    </message>
    <message>
      <source>Devanagari a</source>
      <translation>天城文 a</translation>
    </message>
    <message>
      <source>Bengali ka</source>
      <translation>孟加拉文 ka</translation>
    </message>
    <message>
      <source>Bengali ba</source>
      <translation>孟加拉文 ba</translation>
    </message>
    <message>
      <source>Tamil ka</source>
      <translation>泰米尔文 ka</translation>
    </message>
    <message>
      <source>Tamil pa</source>
      <translation>泰米尔文 pa</translation>
    </message>
    <message>
      <source>Thai ko</source>
      <translation>泰文 ko</translation>
    </message>
    <message>
      <source>Thai no</source>
      <translation>泰文 no</translation>
    </message>
    <message>
      <source>Thai so</source>
      <translation>泰文 so</translation>
    </message>
    <message>
      <source>Georgian an</source>
      <translation>格鲁吉亚字母 an</translation>
    </message>
    <message>
      <source>Georgian mas</source>
      <translation>格鲁吉亚字母 mas</translation>
    </message>
    <message>
      <source>Georgian rae</source>
      <translation>格鲁吉亚字母 rae</translation>
    </message>
    <message>
      <source>Armenian ayb</source>
      <translation>亚美尼亚字母 ayb</translation>
    </message>
    <message>
      <source>Armenian ben</source>
      <translation>亚美尼亚字母 ben</translation>
    </message>
    <message>
      <source>Armenian da</source>
      <translation>亚美尼亚字母 da</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>埃塞俄比亚文</translation>
    </message>
    <message>
      <source>Tibetan ka</source>
      <translation>藏文 ka</translation>
    </message>
    <message>
      <source>Tifinagh yaz</source>
      <translation>提非纳文 yaz</translation>
    </message>
    <message>
      <source>Tifinagh yab</source>
      <translation>提非纳文 yab</translation>
    </message>
    <message>
      <source>Tifinagh yan, twice</source>
      <translation>提非纳文 yan，两次</translation>
    </message>
    <message>
      <source>rune fehu</source>
      <translation>卢恩字母 fehu</translation>
    </message>
    <message>
      <source>rune thurisaz</source>
      <translation>卢恩字母 thurisaz</translation>
    </message>
    <message>
      <source>rune ansuz</source>
      <translation>卢恩字母 ansuz</translation>
    </message>
    <message>
      <source>rune hagalaz</source>
      <translation>卢恩字母 hagalaz</translation>
    </message>
    <message>
      <source>rune algiz</source>
      <translation>卢恩字母 algiz</translation>
    </message>
    <message>
      <source>rune othala</source>
      <translation>卢恩字母 othala</translation>
    </message>
    <message>
      <source>rune tiwaz</source>
      <translation>卢恩字母 tiwaz</translation>
    </message>
    <message>
      <source>rune mannaz</source>
      <translation>卢恩字母 mannaz</translation>
    </message>
    <message>
      <source>syllabics, corner</source>
      <translation>音节文字，角形</translation>
    </message>
    <message>
      <source>upturned T</source>
      <translation>倒 T</translation>
    </message>
    <message>
      <source>T on its side</source>
      <translation>横放的 T</translation>
    </message>
    <message>
      <source>cross with two bars</source>
      <translation>双横十字</translation>
    </message>
    <message>
      <source>half circle, open below</source>
      <translation>半圆，下开</translation>
    </message>
    <message>
      <source>half circle, open above</source>
      <translation>半圆，上开</translation>
    </message>
    <message>
      <source>half circle with a chord</source>
      <translation>半圆加弦</translation>
    </message>
    <message>
      <source>circle with a dot</source>
      <translation>圆圈加点</translation>
    </message>
    <message>
      <source>circle with a cross below</source>
      <translation>圆圈下加十字</translation>
    </message>
    <message>
      <source>circle with an arrow</source>
      <translation>圆圈加箭头</translation>
    </message>
    <message>
      <source>two circles</source>
      <translation>两个圆</translation>
    </message>
    <message>
      <source>circle in a circle</source>
      <translation>圆中圆</translation>
    </message>
    <message>
      <source>square with a cross</source>
      <translation>方框加叉</translation>
    </message>
    <message>
      <source>square with a line</source>
      <translation>方框加线</translation>
    </message>
    <message>
      <source>triangle with a line</source>
      <translation>三角加线</translation>
    </message>
    <message>
      <source>bow tie</source>
      <translation>蝴蝶结</translation>
    </message>
    <message>
      <source>moon</source>
      <translation>月亮</translation>
    </message>
    <message>
      <source>drop with a stem</source>
      <translation>水滴带柄</translation>
    </message>
    <message>
      <source>key</source>
      <translation>钥匙</translation>
    </message>
    <message>
      <source>flag on a pole</source>
      <translation>旗杆</translation>
    </message>
    <message>
      <source>chair</source>
      <translation>椅子</translation>
    </message>
    <message>
      <source>stairs</source>
      <translation>楼梯</translation>
    </message>
    <message>
      <source>ladder</source>
      <translation>梯子</translation>
    </message>
    <message>
      <source>face</source>
      <translation>脸</translation>
    </message>
    <message>
      <source>cat</source>
      <translation>猫</translation>
    </message>
    <message>
      <source>bird</source>
      <translation>鸟</translation>
    </message>
    <message>
      <source>boat</source>
      <translation>船</translation>
    </message>
    <message>
      <source>cup</source>
      <translation>杯子</translation>
    </message>
    <message>
      <source>car</source>
      <translation>汽车</translation>
    </message>
    <message>
      <source>music note</source>
      <translation>音符</translation>
    </message>
    <message>
      <source>two music notes</source>
      <translation>两个音符</translation>
    </message>
    <message>
      <source>peace</source>
      <translation>和平符号</translation>
    </message>
    <message>
      <source>root</source>
      <translation>根号</translation>
    </message>
    <message>
      <source>for all</source>
      <translation>任意符号</translation>
    </message>
    <message>
      <source>there is</source>
      <translation>存在符号</translation>
    </message>
    <message>
      <source>element of</source>
      <translation>属于号</translation>
    </message>
    <message>
      <source>subset</source>
      <translation>子集号</translation>
    </message>
    <message>
      <source>union</source>
      <translation>并集号</translation>
    </message>
    <message>
      <source>not equal</source>
      <translation>不等号</translation>
    </message>
    <message>
      <source>approximately</source>
      <translation>约等号</translation>
    </message>
    <message>
      <source>plus or minus</source>
      <translation>正负号</translation>
    </message>
    <message>
      <source>divided by</source>
      <translation>除号</translation>
    </message>
    <message>
      <source>dot</source>
      <translation>点</translation>
    </message>
    <message>
      <source>colon</source>
      <translation>冒号</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>分号</translation>
    </message>
    <message>
      <source>quotation marks</source>
      <translation>引号</translation>
    </message>
    <message>
      <source>three dots</source>
      <translation>三个点</translation>
    </message>
    <message>
      <source>dash and dot</source>
      <translation>划与点</translation>
    </message>
    <message>
      <source>exclamation mark, with a ring</source>
      <translation>感叹号，带圈</translation>
    </message>
    <message>
      <source>tick, long</source>
      <translation>对勾，长</translation>
    </message>
    <message>
      <source>N in a ring</source>
      <translation>圈中 N</translation>
    </message>
    <message>
      <source>a cross of loops</source>
      <translation>圈组成的十字</translation>
    </message>
    <message>
      <source>scratch</source>
      <translation>划痕</translation>
    </message>
    <message>
      <source>spring</source>
      <translation>弹簧</translation>
    </message>
    <message>
      <source>ampersand, like an E</source>
      <translation>和号，似 E</translation>
    </message>
    <message>
      <source>percent with one stroke</source>
      <translation>百分号，一笔</translation>
    </message>
    <message>
      <source>copyright</source>
      <translation>版权符号</translation>
    </message>
    <message>
      <source>i, with a dot</source>
      <translation>i，带点</translation>
    </message>
    <message>
      <source>q, with a hook</source>
      <translation>q，带钩</translation>
    </message>
    <message>
      <source>q, crossed at the stem</source>
      <translation>q，竖上带横</translation>
    </message>
    <message>
      <source>Z, crossed</source>
      <translation>Z，带横</translation>
    </message>
    <message>
      <source>z, with a tail below the line</source>
      <translation>z，尾过基线</translation>
    </message>
    <message>
      <source>Greek sigma</source>
      <translation>希腊字母 sigma</translation>
    </message>
    <message>
      <source>Greek sigma, at the end of a word</source>
      <translation>希腊字母 sigma，词尾</translation>
    </message>
    <message>
      <source>Hangul ieung, with a tick</source>
      <translation>谚文 ieung，带短划</translation>
    </message>
    <message>
      <source>Hangul kieuk</source>
      <translation>谚文 kieuk</translation>
    </message>
    <message>
      <source>Hangul rieul</source>
      <translation>谚文 rieul</translation>
    </message>
    <message>
      <source>Hangul giyeok, wide</source>
      <translation>谚文 giyeok，宽</translation>
    </message>
    <message>
      <source>Hangul i and eo</source>
      <translation>谚文 i 和 eo</translation>
    </message>
    <message>
      <source>Greek delta, with a curl</source>
      <translation>希腊字母 delta，带卷</translation>
    </message>
    <message>
      <source>Hebrew dalet, long roof</source>
      <translation>希伯来字母 dalet，长顶</translation>
    </message>
    <message>
      <source>Hebrew gimel</source>
      <translation>希伯来字母 gimel</translation>
    </message>
    <message>
      <source>Aramaic lamed</source>
      <translation>阿拉米字母 lamed</translation>
    </message>
    <message>
      <source>Aramaic mem</source>
      <translation>阿拉米字母 mem</translation>
    </message>
    <message>
      <source>Aramaic he</source>
      <translation>阿拉米字母 he</translation>
    </message>
    <message>
      <source>crossed at three heights</source>
      <translation>三处交叉</translation>
    </message>
    <message>
      <source>open triangle on a stem</source>
      <translation>竖上开口三角</translation>
    </message>
    <message>
      <source>y, with a closed loop below</source>
      <translation>y，下方闭合圈</translation>
    </message>
    <message>
      <source>bowl on a long stem</source>
      <translation>长竖上的碗形</translation>
    </message>
    <message>
      <source>Latin capital G, with a spur</source>
      <translation>拉丁大写字母 G，带短钩</translation>
    </message>
    <message>
      <source>scribble</source>
      <translation>涂鸦</translation>
    </message>
    <message>
      <source>part of a digit</source>
      <translation>数字的一部分</translation>
    </message>
    <message>
      <source>two digits side by side</source>
      <translation>并排的两个数字</translation>
    </message>
    <message>
      <source>two digits, one above the other</source>
      <translation>上下的两个数字</translation>
    </message>
    <message>
      <source>two digits on each other</source>
      <translation>重叠的两个数字</translation>
    </message>
    <message>
      <source>mirrored digit</source>
      <translation>镜像的数字</translation>
    </message>
    <message>
      <source>digit on its side</source>
      <translation>侧倒的数字</translation>
    </message>
    <message>
      <source>digit upside down</source>
      <translation>倒置的数字</translation>
    </message>
  </context>
</TS>
