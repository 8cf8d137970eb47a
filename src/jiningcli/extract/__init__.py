"""Reading an article: its sentences to facts, and a fact file drafted from them."""
