"""Between a client and its store: commands out in batches, answers and notices back."""
