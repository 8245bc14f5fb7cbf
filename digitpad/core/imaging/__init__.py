"""Image processing: binarisation, connected components, thinning, and tracing of images to ink."""
