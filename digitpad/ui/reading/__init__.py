"""What a recognizer answered, shown: verdict, neighbours, steps."""
