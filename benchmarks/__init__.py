"""What the structure costs, as ratios to peers and ideals measured in the same run. ``python -m benchmarks``."""
