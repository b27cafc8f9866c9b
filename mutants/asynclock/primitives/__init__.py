"""What users hold: locks, read/write locks and semaphores, the leases they give, and fences that check tokens."""
