"""For those who operate it: what a store looks like at one moment, for the terminal and over HTTP.

Nothing here is on the way of a lock: it reads by the client's public face, and takes away by ``Client.force_release``.
"""
