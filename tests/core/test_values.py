"""Values of the core are frozen."""

from __future__ import annotations

from tests.values import compared_by_identity, not_frozen


def test_values_are_frozen_but_for_what_is_built_step_by_step() -> None:
    assert not_frozen("core") == {"_Path", "_Graph", "_Entry"}


def test_what_holds_arrays_is_compared_by_identity() -> None:
    assert compared_by_identity("core") == {
        "Atlas",
        "AugmentedSample",
        "Counterfactual",
        "DigitReading",
        "Edit",
        "Embedding",
        "FormDigit",
        "Found",
        "Fragment",
        "Group",
        "GrowableMatrix",
        "InkChange",
        "Lattice",
        "Line",
        "LogisticRegression",
        "Neighbor",
        "NeighborhoodFeatures",
        "NumberReading",
        "PCA",
        "PageDigit",
        "PageLayout",
        "Path",
        "PcaBound",
        "PersonalSamples",
        "PictureSteps",
        "PictureWeights",
        "PreprocessingStep",
        "PreprocessingTrace",
        "QuantizedRows",
        "Raster",
        "Recognition",
        "ReferenceScores",
        "ReferenceSet",
        "Sample",
        "ScaledRows",
        "Skeleton",
        "Style",
        "StyleTable",
        "SyntheticDrawings",
        "VariedRows",
        "View",
        "Weights",
        "_Ballot",
        "_Blocks",
        "_Buffers",
        "_Edges",
        "_Graph",
        "_Path",
    }
