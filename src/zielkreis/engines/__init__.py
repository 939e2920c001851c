"""Adapters of calculating libraries: each knows its one library and the domain."""
