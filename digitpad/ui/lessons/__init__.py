"""Three lessons of 45 minutes: a sheet for the teacher and a page for the pupils each, to read and to print."""
