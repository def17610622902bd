"""The facts docgen knows: frozen, compared by value, standard library only."""
