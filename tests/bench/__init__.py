"""What docgen costs, beside its peers and the physical limit: `make bench`."""
