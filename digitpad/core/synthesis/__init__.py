"""Synthetic drawings: skeletons of the atlas, augmentation, and negatives."""
