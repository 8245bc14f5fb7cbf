"""The table of operators: ONNX's name -> a function of (attributes, opset, *inputs)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from digitpad.models.operators import arithmetic, layers, shapes

OPERATORS: dict[str, Callable[..., Any]] = {
    "Abs": arithmetic.single(np.abs),
    "Add": arithmetic.pairwise(np.add),
    "ArgMax": arithmetic.argmax,
    "AveragePool": layers.average_pool,
    "BatchNormalization": layers.batch_normalization,
    "Cast": shapes.cast,
    "Clip": arithmetic.clip,
    "Concat": shapes.concat,
    "Constant": shapes.constant,
    "ConstantOfShape": shapes.constant_of_shape,
    "Conv": layers.conv,
    "Div": arithmetic.divide,
    "Dropout": shapes.identity,
    "Elu": arithmetic.elu,
    "Exp": arithmetic.single(np.exp),
    "Flatten": shapes.flatten,
    "Gather": shapes.gather,
    "Gelu": arithmetic.gelu,
    "Gemm": arithmetic.gemm,
    "GlobalAveragePool": layers.global_average_pool,
    "GlobalMaxPool": layers.global_max_pool,
    "HardSigmoid": arithmetic.hard_sigmoid,
    "Identity": shapes.identity,
    "LayerNormalization": layers.layer_normalization,
    "LeakyRelu": arithmetic.leaky_relu,
    "Log": arithmetic.single(np.log),
    "LogSoftmax": arithmetic.log_softmax,
    "MatMul": arithmetic.matmul,
    "Max": arithmetic.pairwise(np.maximum),
    "MaxPool": layers.max_pool,
    "Min": arithmetic.pairwise(np.minimum),
    "Mul": arithmetic.pairwise(np.multiply),
    "Neg": arithmetic.single(np.negative),
    "PRelu": arithmetic.prelu,
    "Pad": shapes.pad,
    "Pow": arithmetic.pairwise(np.power),
    "ReduceMax": arithmetic.reduction(np.max),
    "ReduceMean": arithmetic.reduction(np.mean),
    "ReduceSum": arithmetic.reduction(np.sum),
    "Relu": arithmetic.relu,
    "Reshape": shapes.reshape,
    "Shape": shapes.shape_of,
    "Sigmoid": arithmetic.sigmoid,
    "Slice": shapes.cut,
    "Softmax": arithmetic.softmax,
    "Sqrt": arithmetic.single(np.sqrt),
    "Squeeze": shapes.squeeze,
    "Sub": arithmetic.pairwise(np.subtract),
    "Tanh": arithmetic.single(np.tanh),
    "TopK": shapes.top_k,
    "Transpose": shapes.transpose,
    "Unsqueeze": shapes.unsqueeze,
}
