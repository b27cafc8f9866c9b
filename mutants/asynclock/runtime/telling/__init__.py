"""Who is told what happens in a client: listeners, feeds, other clients, traces and counts. Nothing is made for nobody."""
