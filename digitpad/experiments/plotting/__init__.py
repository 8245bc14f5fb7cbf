"""What all plots share: style, ticks, fonts, thumbnails, rendering."""
