"""Entity-relationship diagrams by eralchemy2, fed from our model: its markup, Mermaid, Graphviz.

Its classes write names and types as they are, into all three languages. So they are fed words that mean
nothing in any of them, and what a name really is comes back as a title, a comment or an escaped text.
"""
