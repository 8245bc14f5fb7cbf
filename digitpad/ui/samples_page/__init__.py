"""The training set page: every sample as a thumbnail, opened large, mended, counted, collected, brought in and out."""
